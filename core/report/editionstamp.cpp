#include "core/report/editionstamp.h"

#include "core/base/datetext.h"
#include "core/base/language.h"
#include "core/base/pagecode.h"

#include <QCoreApplication>

namespace core {

namespace {

QString footerText(const EditionMarks &marks)
{
    QStringList parts = {QCoreApplication::translate("core", "第%1版").arg(marks.edition)};
    if (!marks.docNo.isEmpty())
        parts.append(marks.docNo);
    parts.append(QCoreApplication::translate("core", "数据截至 %1")
                     .arg(marks.asOf.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    return parts.join(u'　');
}

/// What an edition that no longer, or does not yet, holds says of itself at the foot of each page.
QString noticeText(const EditionMarks &marks)
{
    switch (marks.holds) {
    case EditionMarks::Holds::NotYet:
        return QCoreApplication::translate("core", "（草稿，没有印发）");
    case EditionMarks::Holds::Issued:
        return {};
    case EditionMarks::Holds::Superseded:
        return QCoreApplication::translate("core", "（本版已被第%1版替代，仅供查考）")
            .arg(marks.supersededBy);
    case EditionMarks::Holds::Withdrawn:
        return QCoreApplication::translate("core", "（本版已撤回，仅供查考）");
    }
    Q_UNREACHABLE();
}

QString watermarkText(const EditionMarks &marks)
{
    switch (marks.holds) {
    case EditionMarks::Holds::NotYet:
        return QCoreApplication::translate("core", "草稿");
    case EditionMarks::Holds::Issued:
        return {};
    case EditionMarks::Holds::Superseded:
        return QCoreApplication::translate("core", "已被替代");
    case EditionMarks::Holds::Withdrawn:
        return QCoreApplication::translate("core", "已撤回");
    }
    Q_UNREACHABLE();
}

/// Below every table the code that finds its rows.
std::vector<Document::Block> withCodes(
    const std::vector<Document::Block> &blocks, const QString &code)
{
    std::vector<Document::Block> all;
    int table = 0;
    for (const auto &block : blocks) {
        all.push_back(block);
        if (!std::holds_alternative<Document::Table>(block))
            continue;
        all.emplace_back(Document::Note{
            QCoreApplication::translate("core", "查数码 %1").arg(PageCode{code, table++}.text())});
    }
    return all;
}

QString signedText(const EditionMarks &marks)
{
    if (marks.signedNames.isEmpty())
        return {};
    const QString day
        = language() == Language::English ? isoText(marks.issuedOn) : chineseDate(marks.issuedOn);
    return QCoreApplication::translate("core", "%1　印发：%2").arg(marks.signedNames, day);
}

} // namespace

Document stamped(Document document, const EditionMarks &marks)
{
    document.footer.left = footerText(marks);
    const QString notice = noticeText(marks);
    if (!notice.isEmpty())
        document.footer.left += u'　' + notice;
    const QString mark = watermarkText(marks);
    if (!mark.isEmpty())
        document.footer.watermark
            = document.footer.watermark.isEmpty() ? mark : document.footer.watermark + u'　' + mark;
    document.blocks = withCodes(document.blocks, marks.code);
    const QString names = signedText(marks);
    if (!names.isEmpty())
        document.blocks.emplace_back(Document::Note{names});
    return document;
}

} // namespace core
