#include "core/exchange/workbookfile.h"

#include "core/base/filewriter.h"
#include "core/base/platform.h"
#include "core/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 31;

/// libxlsxwriter forgets the rows it has put aside when a workbook is given up.
void closeRowFiles(const lxw_workbook *workbook)
{
    for (const auto *sheet = workbook->worksheets->stqh_first; sheet;
         sheet = sheet->list_pointers.stqe_next) {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
}

class RowCount : public RowSink
{
public:
    bool row(const SheetRow &) override
    {
        ++m_rows;
        return true;
    }
    qint64 rows() const { return m_rows; }

private:
    qint64 m_rows = 0;
};

} // namespace

WorkbookFile::WorkbookFile(const QString &path, const QString &part, lxw_workbook *workbook)
    : m_path(path)
    , m_part(part)
    , m_workbook(workbook)
{ }

WorkbookFile::~WorkbookFile()
{
    if (!m_workbook)
        return;
    closeRowFiles(m_workbook);
    lxw_workbook_free(m_workbook);
    QFile::remove(m_part);
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::create(const QString &path, Memory memory)
{
    if (auto usable = checkTarget(path); !usable)
        return fail(usable.error());
    const auto part = nameBeside(path);
    auto folder = QFile::encodeName(reachablePath(QFileInfo(part).absolutePath()));
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Constant ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    auto *workbook = workbook_new_opt(QFile::encodeName(reachablePath(part)).constData(), &options);
    if (!workbook)
        return fail({.code = Error::Code::File,
            .text
            = QCoreApplication::translate("core", "内存不足，“%1”没有保存。请关闭其他程序再试。")
                  .arg(QFileInfo(path).fileName())});
    return std::unique_ptr<WorkbookFile>(new WorkbookFile(path, part, workbook));
}

tl::unexpected<Error> WorkbookFile::refused(const QString &detail) const
{
    return fail({.code = Error::Code::File,
        .text = QCoreApplication::translate(
            "core", "“%1”没有保存，原来的文件没有改动。请检查磁盘空间或换一个位置再试。")
                    .arg(QFileInfo(m_path).fileName()),
        .detail = m_path + u": "_s + detail});
}

Result<lxw_worksheet *> WorkbookFile::addSheet(const QString &wanted)
{
    auto name = sheetName(wanted);
    for (int count = 2; m_names.contains(name, Qt::CaseInsensitive); ++count) {
        const auto ending = u"(%1)"_s.arg(count);
        name = sheetName(wanted).left(kLongestName - ending.size()) + ending;
    }
    auto *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!sheet)
        return refused(u"worksheet "_s + name);
    m_names.append(name);
    return sheet;
}

/// libxlsxwriter does not look whether its temporary files took every byte; so the rows are counted
/// again.
Result<> WorkbookFile::check() const
{
    auto reader = SheetReader::openFile(m_part);
    if (!reader)
        return refused(reader.error().detail);
    RowCount count;
    for (std::size_t sheet = 0; sheet < (*reader)->sheets().size(); ++sheet) {
        if (auto read = (*reader)->read(sheet, count); !read)
            return refused(read.error().text + read.error().detail);
    }
    if (count.rows() != m_rows)
        return refused(u"%1 of %2 rows on the disk"_s.arg(count.rows()).arg(m_rows));
    return {};
}

Result<> WorkbookFile::finish()
{
    const auto closed = [this] {
        const Hushed hushed; // it prints its errors; they are told to the person instead, once
        return workbook_close(std::exchange(m_workbook, nullptr));
    }();
    if (closed != LXW_NO_ERROR) {
        QFile::remove(m_part);
        return refused(QString::fromUtf8(lxw_strerror(closed)));
    }
    if (auto checked = check(); !checked) {
        QFile::remove(m_part);
        return checked;
    }
    return replaceFile(m_path, m_part);
}

QByteArray cellText(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString clean;
    clean.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text[index];
        const bool pair = character.isHighSurrogate() && index + 1 < text.size()
            && text[index + 1].isLowSurrogate();
        if (pair) {
            clean.append(character);
            clean.append(text[++index]);
        } else {
            const bool forbidden
                = character.isSurrogate() || character.isNull() || character.unicode() >= 0xfffe;
            clean.append(forbidden ? QChar(QChar::ReplacementCharacter) : character);
        }
    }
    return clean.replace(escape, u"_x005F_"_s).toUtf8();
}

QString sheetName(const QString &wanted)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    auto name = QString::fromUtf8(cellText(wanted))
                    .replace(forbidden, u" "_s)
                    .simplified()
                    .left(kLongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QCoreApplication::translate("core", "工作表") : name;
}

} // namespace core
