#include "core/exchange/rowjudge.h"

#include "core/base/certificatenumber.h"
#include "core/exchange/registryfields.h"
#include "core/exchange/rowsort.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kYoungest = 16;
constexpr qsizetype kSharedTexts = 5'000;
constexpr qsizetype kLongestShared = 24;

QStringList textsOf(const RowCells &cells)
{
    QStringList texts;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        while (texts.size() < static_cast<qsizetype>(cell.key()))
            texts.append(QString());
        texts.append(textOf(*cell));
    }
    return texts;
}

RowOutcome outcomeOf(const Findings &findings)
{
    if (hasBlocking(findings))
        return RowOutcome::Blocked;
    return findings.isEmpty() ? RowOutcome::Accepted : RowOutcome::Warned;
}

} // namespace

RowJudge::RowJudge(const ImportOptions &options, CodeMatcher &codes)
    : m_options(options)
    , m_reader(options, codes)
{ }

void RowJudge::startSheet(SheetReading &sheet, const SheetLayout &layout, DaySystem days)
{
    m_sheet = &sheet;
    m_layout = layout;
    m_reader.setDaySystem(days);
    m_duplicates.startSheet();
    m_before.clear();
    m_fields.clear();
    m_units.clear();
    const MoneyUnit ofSheet = moneyUnitOf(sheet.name, MoneyUnit::Yuan);
    for (const ImportColumn &column : layout.columns) {
        m_fields.append(importField(layout.kind, layout.registry, column.field));
        m_units.append(moneyUnitOf(column.heading, ofSheet));
    }
}

void RowJudge::judge(quint32 number, const RowCells &cells)
{
    const RowSort sort = sortOfRow(m_layout, cells);
    if (sort == RowSort::Blank)
        return;
    if (sort != RowSort::Data || isPrintedBeforehand(cells)) {
        m_sheet->rows.append({.number = number,
            .outcome = RowOutcome::Ignored,
            .cells = keptTexts(cells),
            .read = RowOutcome::Ignored});
        return;
    }
    m_before = cells;
    ImportRow row = readRow(number, cells);
    row.findings += m_duplicates.check(*m_sheet, row);
    row.outcome = outcomeOf(row.findings);
    row.read = row.outcome;
    row.ownFindings = row.findings.size();
    if (row.outcome == RowOutcome::Blocked)
        row.cells = keptTexts(cells);
    else
        m_duplicates.remember(*m_sheet, row);
    m_sheet->rows.append(std::move(row));
}

/// A row with nothing of its own: no name, no number, and in the other columns only formulas and
/// what the row before it says as well, filled down or merged.
bool RowJudge::isPrintedBeforehand(const RowCells &cells) const
{
    static const QSet<QString> kOwn{
        u"name"_s, u"id_number"_s, u"mobile"_s, u"uscc"_s, u"voucher_no"_s, u"bank_account"_s};
    for (const ImportColumn &column : m_layout.columns)
        if (kOwn.contains(column.field) && !textOf(cells.value(column.column)).isEmpty())
            return false;
    const auto sequence = m_layout.columnOf("seq"_L1);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const bool isOwn = cell.key() != sequence && !cell->flags.testFlag(CellFlag::FromFormula)
            && !textOf(*cell).isEmpty() && textOf(*cell) != textOf(m_before.value(cell.key()));
        if (isOwn)
            return false;
    }
    return true;
}

ImportRow RowJudge::readRow(quint32 number, const RowCells &cells)
{
    ImportRow row{.number = number, .values = QStringList(m_layout.columns.size())};
    m_id = {};
    for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
        const CellValue cell = cells.value(m_layout.columns.at(i).column);
        const ImportField &field = *m_fields.at(i);
        if (field.reading == Reading::IdNumber) {
            m_id = m_reader.readId(cell);
            row.values[i] = m_id.number;
            for (const Finding &finding : m_id.findings)
                add(row, field.name, finding);
            continue;
        }
        const auto read = m_reader.read(field, cell, m_units.at(i));
        row.values[i] = shared(read.text);
        for (const Finding &finding : read.findings)
            add(row, field.name, finding);
    }
    checkSex(row);
    checkBirth(row);
    checkAge(row);
    checkCertificate(row);
    return row;
}

void RowJudge::checkSex(ImportRow &row) const
{
    const QString sex = value(row, "sex"_L1);
    if (!sex.isEmpty() && !m_id.sex.isEmpty() && sex != m_id.sex)
        add(row, "sex"_L1,
            warned(u"E108"_s,
                QCoreApplication::translate("core", "性别与身份证号码不一致，请核对。")));
}

/// Against the id; where the cell has no full date the id knows better.
void RowJudge::checkBirth(ImportRow &row) const
{
    if (!m_id.birthDate.isValid() || m_sheet->indexOf("birth_date"_L1) < 0)
        return;
    const auto isAboutMonth = [](const Finding &finding) {
        return finding.column == "birth_date" && finding.severity == Severity::Warn;
    };
    const QDate birth = day(row, "birth_date"_L1);
    const bool monthOnly = std::any_of(row.findings.begin(), row.findings.end(), isAboutMonth);
    if (monthOnly && birth.year() == m_id.birthDate.year()
        && birth.month() == m_id.birthDate.month())
        setValue(row, "birth_date"_L1, m_id.birthDate.toString(Qt::ISODate));
    else if (birth.isValid() && birth != m_id.birthDate)
        add(row, "birth_date"_L1,
            warned(u"E109"_s,
                QCoreApplication::translate("core", "出生日期与身份证号码不一致，请核对。")));
}

/// R-106, for those who join a class.
void RowJudge::checkAge(ImportRow &row) const
{
    if (m_sheet->kind != SheetKind::Roster)
        return;
    const QDate birth = m_id.birthDate.isValid() ? m_id.birthDate : day(row, "birth_date"_L1);
    const QDate start
        = day(row, "start_date"_L1).isValid() ? day(row, "start_date"_L1) : m_options.classStart;
    if (!birth.isValid() || !start.isValid())
        return;
    const int years = age(birth, start);
    if (years >= m_options.ageMin && years <= m_options.ageMax)
        return;
    Finding finding = warned(u"E142"_s,
        QCoreApplication::translate("core", "开班时 %1 岁，不在 %2–%3 岁之内，请核对。")
            .arg(years)
            .arg(m_options.ageMin)
            .arg(m_options.ageMax));
    if (years < kYoungest)
        finding.severity = Severity::Block;
    add(row, "id_number"_L1, finding);
}

void RowJudge::checkCertificate(ImportRow &row) const
{
    if (m_sheet->kind != SheetKind::Certificate)
        return;
    const QString number = value(row, "certificate_no"_L1);
    if (number.isEmpty())
        return add(row, "certificate_no"_L1,
            blocked(
                u"FIELD-EMPTY"_s, QCoreApplication::translate("core", "证书编号为空，请补填。")));
    const QString kind = value(row, "certificate_kind"_L1);
    const auto fits = [&number](CertificateFormat format) {
        return readCertificateNumber(number, format).has_value();
    };
    const bool wrongLevel = kind == "20"_L1 && !fits(CertificateFormat::Level22)
        && !fits(CertificateFormat::Level22Letter);
    const bool wrongQualification = kind == "10"_L1 && !fits(CertificateFormat::Qualification16);
    if (wrongLevel || wrongQualification)
        add(row, "certificate_no"_L1,
            warned(u"E151"_s,
                QCoreApplication::translate("core", "证书编号的格式与证书类别不符，请核对。")));
    const QDate issued = day(row, "issue_date"_L1);
    const QDate ended = day(row, "end_date"_L1);
    if (issued.isValid() && ended.isValid() && issued < ended)
        add(row, "issue_date"_L1,
            warned(
                u"E152"_s, QCoreApplication::translate("core", "发证日期早于结业日期，请核对。")));
}

void RowJudge::add(ImportRow &row, QLatin1StringView field, Finding finding) const
{
    finding.column = QByteArray(field.data(), field.size());
    row.findings.append(std::move(finding));
}

void RowJudge::setValue(ImportRow &row, QLatin1StringView field, const QString &text) const
{
    if (const qsizetype at = m_sheet->indexOf(field); at >= 0)
        row.values[at] = text;
}

QString RowJudge::value(const ImportRow &row, QLatin1StringView field) const
{
    return m_sheet->value(row, field);
}

QDate RowJudge::day(const ImportRow &row, QLatin1StringView field) const
{
    return QDate::fromString(value(row, field), Qt::ISODate);
}

QStringList RowJudge::keptTexts(const RowCells &cells)
{
    QStringList texts = textsOf(cells);
    for (const QString &text : std::as_const(texts))
        m_keptBytes += sizeof(QString) + static_cast<quint64>(text.size()) * sizeof(QChar);
    return texts;
}

QString RowJudge::shared(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestShared)
        return text;
    const auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd())
        return *known;
    if (m_texts.size() < kSharedTexts)
        m_texts.insert(text);
    return text;
}

} // namespace core
