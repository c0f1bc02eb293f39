#include "ui/views/importrowsmodel.h"

#include "core/base/mask.h"
#include "core/base/text.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

using namespace Qt::StringLiterals;

QString outcomeTitle(core::RowOutcome outcome)
{
    switch (outcome) {
    case core::RowOutcome::Accepted:
        return ImportRowsModel::tr("● 接受");
    case core::RowOutcome::Warned:
        return ImportRowsModel::tr("▲ 提醒");
    case core::RowOutcome::Blocked:
        return ImportRowsModel::tr("◆ 拒收");
    case core::RowOutcome::Ignored:
        return ImportRowsModel::tr("○ 无数据");
    }
    Q_UNREACHABLE();
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
    return core::joinedSentences(texts);
}

QString shownValue(const core::Names &names, const QString &field, const QString &value)
{
    const auto *declared = core::importField(core::SheetKind::Roster, field);
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

void ImportRowsModel::setShown(std::optional<core::RowOutcome> outcome)
{
    m_shown = outcome;
    reload();
}

void ImportRowsModel::reload()
{
    beginResetModel();
    m_places.clear();
    const auto &files = m_session.files();
    for (qsizetype file = 0; file < files.size(); ++file) {
        if (!files.at(file).outcome)
            continue;
        const auto &sheets = files.at(file).outcome->reading.sheets;
        for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
            for (qsizetype row = 0; row < sheets.at(sheet).rows.size(); ++row) {
                const auto outcome = sheets.at(sheet).rows.at(row).outcome;
                if (m_shown ? outcome == *m_shown : outcome != core::RowOutcome::Ignored)
                    m_places.append({file, sheet, row});
            }
        }
    }
    endResetModel();
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

QString ImportRowsModel::text(const Place &place, int column) const
{
    const auto &file = m_session.files().at(place.file);
    const auto &sheet = file.outcome->reading.sheets.at(place.sheet);
    const auto &row = sheet.rows.at(place.row);
    switch (column) {
    case Outcome:
        return outcomeTitle(row.outcome);
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
        return shownValue(m_session.names(), u"id_number"_s, sheet.value(row, u"id_number"));
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
    if (role == Qt::ForegroundRole && index.column() == Outcome) {
        const auto theme = Theme::of(QGuiApplication::palette());
        switch (rowAt(index.row()).outcome) {
        case core::RowOutcome::Accepted:
            return theme.good;
        case core::RowOutcome::Warned:
            return theme.warning;
        case core::RowOutcome::Blocked:
            return theme.bad;
        case core::RowOutcome::Ignored:
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
