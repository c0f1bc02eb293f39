#include "ui/views/submissions/sheetmodel.h"

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/report/submissionpapers.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>

#include <limits>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFenOfYuan = 100;

QString numberText(const core::FormLine &form, std::optional<qint64> number)
{
    if (!number)
        return {};
    return form.isMoney() ? core::tenThousandYuanText(*number * kFenOfYuan)
                          : QString::number(*number);
}

/// "" is no figure yet; amounts are typed in 万元.
core::Result<std::optional<int>> readNumber(const core::FormLine &form, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    qint64 number = 0;
    if (form.isMoney()) {
        const auto fen = core::parseMoney(text, core::MoneyUnit::TenThousandYuan);
        isNumber = fen.has_value();
        number = fen.value_or(0) / kFenOfYuan;
    } else {
        number = text.toLongLong(&isNumber);
    }
    if (!isNumber || std::abs(number) > std::numeric_limits<int>::max()) {
        return core::fail({core::Error::Code::Invalid,
            (form.isMoney() ? SheetModel::tr("“%1”不是金额。%2按万元填写，如 12.50。")
                            : SheetModel::tr("“%1”不是整数。%2按%3填写，如 310。"))
                .arg(typed, form.name)
                .arg(core::dataText("unit"_L1, form.measure))});
    }
    return std::optional(int(number));
}

QString core::SubmissionLine::*textIn(int column)
{
    switch (column) {
    case SheetModel::Explanation:
        return &core::SubmissionLine::explanation;
    case SheetModel::Problems:
        return &core::SubmissionLine::problems;
    case SheetModel::Measures:
        return &core::SubmissionLine::measures;
    case SheetModel::Responsible:
        return &core::SubmissionLine::responsible;
    default:
        return nullptr;
    }
}

bool isFigure(int column)
{
    return column >= SheetModel::Target && column <= SheetModel::Difference;
}

std::optional<qint64> wide(const std::optional<int> &number)
{
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

SheetModel::SheetModel(core::SubmissionSheet sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(std::move(sheet))
{ }

void SheetModel::setSheet(const core::SubmissionSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_isChanged = false;
    endResetModel();
    Q_EMIT edited();
}

void SheetModel::fill(core::SubmissionSheet::Fill which)
{
    beginResetModel();
    m_sheet.fill(which);
    m_isChanged = true;
    endResetModel();
    Q_EMIT edited();
}

void SheetModel::take(const core::SubmissionSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_isChanged = true;
    endResetModel();
    Q_EMIT edited();
}

void SheetModel::setSignature(QString core::CountySubmission::*field, const QString &name)
{
    if (m_sheet.submission.*field == name)
        return;
    m_sheet.submission.*field = name;
    m_isChanged = true;
    Q_EMIT edited();
}

QString SheetModel::reference(int row) const
{
    return row < 0 || row >= m_sheet.lines.size()
        ? QString()
        : core::lineReference(
            m_sheet.lines[row].form, m_sheet.facts.period, m_sheet.submission.divisionCode);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString SheetModel::shown(const core::SheetLine &each, int column) const
{
    const core::FormLine &form = each.form;
    switch (column) {
    case Number:
        return form.number;
    case Name:
        return form.within.isEmpty() && !form.number.isEmpty() ? form.name : u"　"_s + form.name;
    case Measure:
        return core::dataText("unit"_L1, form.isMoney() ? u"万元"_s : form.measure);
    case Target:
        return orDash(numberText(form, each.target));
    case PeriodValue:
        return numberText(form, wide(each.line.periodValue));
    case Cumulative:
        return numberText(form, wide(each.line.cumulative));
    case Rate:
        return each.target && each.line.cumulative
            ? core::rateText(core::rateTimes100(*each.line.cumulative, *each.target))
            : u"—"_s;
    case LastYear:
        return orDash(numberText(form, each.lastYear));
    case System:
        return orDash(numberText(form, wide(each.line.systemValue)));
    case Difference:
        return orDash(numberText(form, wide(each.line.difference)));
    default:
        break;
    }
    const auto text = textIn(column);
    return text ? each.line.*text : QString();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    const auto &each = m_sheet.lines.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shown(each, column);
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter
            | (isFigure(column)                             ? Qt::AlignRight
                    : column == Number || column == Measure ? Qt::AlignHCenter
                                                            : Qt::AlignLeft));
    }
    const bool isMarked = column == PeriodValue || column == Cumulative || column == Difference
        || column == Explanation;
    const bool isAsked = role == Qt::BackgroundRole || role == Qt::ToolTipRole;
    if (isMarked && isAsked) {
        const auto findings = m_sheet.findings(each);
        if (!findings.isEmpty()) {
            return role == Qt::ToolTipRole
                ? QVariant(findings.constFirst().text)
                : QVariant(Theme::of(QApplication::palette()).warningSoft);
        }
    }
    if (role == Qt::ToolTipRole && column == System)
        return reference(index.row()).isEmpty() ? QVariant() : tr("双击查看背后的记录");
    if (role == Qt::ToolTipRole && column >= Explanation)
        return shown(each, column);
    if (role == Qt::ForegroundRole && column == Difference && each.line.difference.value_or(0) != 0)
        return Theme::of(QApplication::palette()).warning;
    if (role == Qt::ForegroundRole && !flags(index).testFlag(Qt::ItemIsEditable)
        && isFigure(column))
        return Theme::of(QApplication::palette()).muted;
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("序号"), tr("指标"), tr("单位"), tr("年度目标"), tr("本期完成"),
        tr("累计完成"), tr("完成率%"), tr("上年同期"), tr("系统数"), tr("差异"), tr("差异说明"),
        tr("存在问题"), tr("下步措施"), tr("责任单位")};
    return titles[section];
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    const bool canType = m_sheet.isOpen()
        && (index.column() == PeriodValue || index.column() == Cumulative
            || index.column() >= Explanation);
    return QAbstractTableModel::flags(index)
        | (canType ? Qt::ItemIsEditable : Qt::ItemFlags(Qt::NoItemFlags));
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int)
{
    auto &each = m_sheet.lines[index.row()];
    if (value.toString() == shown(each, index.column()))
        return true;
    if (const auto text = textIn(index.column())) {
        each.line.*text = value.toString().trimmed();
    } else {
        const auto number = readNumber(each.form, value.toString());
        if (!number) {
            Q_EMIT refused(number.error().text);
            return false;
        }
        if (index.column() == PeriodValue)
            m_sheet.setPeriodValue(index.row(), *number);
        else
            m_sheet.setCumulative(index.row(), *number);
    }
    touch(index.row());
    return true;
}

void SheetModel::touch(int row)
{
    m_isChanged = true;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT edited();
}

} // namespace ui
