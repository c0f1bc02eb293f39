#include "ui/views/import/importrowsmodel.h"

#include "core/base/mask.h"
#include "core/base/text.h"
#include "core/exchange/registryfields.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

using namespace Qt::StringLiterals;

QString shownTitle(RowsShown shown)
{
    switch (shown) {
    case RowsShown::All:
        return ImportRowsModel::tr("全部");
    case RowsShown::New:
        return ImportRowsModel::tr("● 新增");
    case RowsShown::Changed:
        return ImportRowsModel::tr("◐ 变更");
    case RowsShown::Same:
        return ImportRowsModel::tr("＝ 相同");
    case RowsShown::Conflict:
        return ImportRowsModel::tr("≠ 冲突");
    case RowsShown::Refused:
        return ImportRowsModel::tr("◆ 拒收");
    case RowsShown::Warned:
        return ImportRowsModel::tr("▲ 提醒");
    case RowsShown::NoData:
        return ImportRowsModel::tr("○ 无数据");
    }
    Q_UNREACHABLE();
}

RowsShown sortOf(const core::ImportRow &row)
{
    if (row.outcome == core::RowOutcome::Ignored)
        return RowsShown::NoData;
    if (row.outcome == core::RowOutcome::Blocked)
        return RowsShown::Refused;
    switch (row.effect) {
    case core::RowEffect::New:
        return RowsShown::New;
    case core::RowEffect::Changed:
        return RowsShown::Changed;
    case core::RowEffect::Conflict:
        return RowsShown::Conflict;
    case core::RowEffect::Same:
    case core::RowEffect::None: // of a file that was imported before
        break;
    }
    return RowsShown::Same;
}

QString findingsText(const core::SheetReading &sheet, const core::ImportRow &row)
{
    QStringList texts;
    for (const auto &finding : row.findings) {
        const auto field = QString::fromLatin1(finding.column);
        const auto column = field.isEmpty() ? QString() : sheet.columnOf(field);
        const auto where
            = column.isEmpty() ? QString() : ImportRowsModel::tr("%1 列：").arg(column);
        const auto code = finding.code.isEmpty() ? QString() : finding.code + u' ';
        texts.append(code + where + finding.text);
    }
    for (const auto &each : row.differences)
        texts.append(
            (each.isTaken ? ImportRowsModel::tr("%1：%2 → %3")
                          : ImportRowsModel::tr("%1：台账是 %2，来表是 %3，保留台账"))
                .arg(each.field, each.before.isEmpty() ? u"—"_s : each.before, each.after));
    return core::joinedSentences(texts);
}

QString shownValue(const core::Names &names, const core::SheetReading &sheet, const QString &field,
    const QString &value)
{
    const auto *declared = core::importField(sheet.kind, sheet.registry, field);
    if (!declared)
        return value;
    switch (declared->reading) {
    case core::Reading::IdNumber:
        return core::masked(value, core::Mask::Screen);
    case core::Reading::Mobile:
    case core::Reading::Phone:
        return core::masked(value, core::Mask::Mobile);
    case core::Reading::BankAccount:
        return core::masked(value, core::Mask::Bank);
    case core::Reading::Sex:
    case core::Reading::Code: {
        const auto *item = names.code(declared->book, value);
        return item ? item->title() : value;
    }
    default:
        return value;
    }
}

ImportRowsModel::ImportRowsModel(const ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{ }

void ImportRowsModel::setShown(RowsShown shown)
{
    m_shown = shown;
    reload();
}

void ImportRowsModel::reload()
{
    beginResetModel();
    m_places.clear();
    const auto &files = m_session.files();
    for (qsizetype file = 0; file < files.size(); ++file) {
        const auto &outcome = files.at(file).outcome;
        for (qsizetype sheet = 0; outcome && sheet < outcome->reading.sheets.size(); ++sheet)
            addPlaces(outcome->reading.sheets.at(sheet), file, sheet);
    }
    endResetModel();
}

void ImportRowsModel::addPlaces(const core::SheetReading &reading, qsizetype file, qsizetype sheet)
{
    for (qsizetype row = 0; row < reading.rows.size(); ++row) {
        if (isShown(reading.rows.at(row)))
            m_places.append({file, sheet, row});
    }
}

bool ImportRowsModel::isShown(const core::ImportRow &row) const
{
    if (m_shown == RowsShown::All)
        return row.outcome != core::RowOutcome::Ignored;
    if (m_shown == RowsShown::Warned)
        return row.outcome == core::RowOutcome::Warned;
    return sortOf(row) == m_shown;
}

int ImportRowsModel::nextRefused(int row, Qt::SortOrder direction) const
{
    const int count = rowCount();
    const int step = direction == Qt::AscendingOrder ? 1 : count - 1;
    int at = row < 0 ? count - 1 : row;
    for (int looked = 0; looked < count; ++looked) {
        at = (at + step) % count;
        if (rowAt(at).outcome == core::RowOutcome::Blocked)
            return at;
    }
    return -1;
}

int ImportRowsModel::rowOf(const ImportRowPanel::Place &place) const
{
    for (int row = 0; row < m_places.size(); ++row) {
        const auto &each = m_places.at(row);
        if (each.file == place.file && each.sheet == place.sheet && each.row == place.row)
            return row;
    }
    return -1;
}

const core::SheetReading &ImportRowsModel::sheetAt(int row) const
{
    const auto &place = m_places.at(row);
    return m_session.files().at(place.file).outcome->reading.sheets.at(place.sheet);
}

const core::ImportRow &ImportRowsModel::rowAt(int row) const
{
    return sheetAt(row).rows.at(m_places.at(row).row);
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ImportRowsModel::text(const ImportRowPanel::Place &place, int column) const
{
    const auto &file = m_session.files().at(place.file);
    const auto &sheet = file.outcome->reading.sheets.at(place.sheet);
    const auto &row = sheet.rows.at(place.row);
    switch (column) {
    case Effect:
        return shownTitle(sortOf(row));
    case File:
        return file.name();
    case Sheet:
        return sheet.name;
    case Row:
        return QString::number(row.number);
    case Name:
        return row.outcome == core::RowOutcome::Ignored ? row.cells.join(u' ').simplified()
                                                        : sheet.value(row, u"name");
    case IdNumber:
        return shownValue(m_session.names(), sheet, u"id_number"_s, sheet.value(row, u"id_number"));
    case Findings:
        return findingsText(sheet, row);
    default:
        return {};
    }
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    const auto &place = m_places.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(place, index.column());
    if (role == Qt::ForegroundRole && index.column() == Effect) {
        const auto theme = Theme::of(QGuiApplication::palette());
        switch (sortOf(rowAt(index.row()))) {
        case RowsShown::New:
            return theme.good;
        case RowsShown::Changed:
        case RowsShown::Conflict:
        case RowsShown::Warned:
            return theme.warning;
        case RowsShown::Refused:
            return theme.bad;
        case RowsShown::All:
        case RowsShown::Same:
        case RowsShown::NoData:
            return theme.muted;
        }
    }
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]
        = {tr("结果"), tr("文件"), tr("工作表"), tr("行"), tr("姓名"), tr("证件号码"), tr("原因")};
    return titles[section];
}

} // namespace ui
