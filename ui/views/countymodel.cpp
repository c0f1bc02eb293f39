#include "ui/views/countymodel.h"

#include "core/report/quarterreport.h"
#include "ui/views/kpitile.h"

#include <QFont>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

CountyModel::CountyModel(const core::Names &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
{ }

void CountyModel::setData(const DashboardData &data)
{
    beginResetModel();
    m_data = data;
    m_units.clear();
    for (const auto &figure : data.table.rows) {
        if (!m_units.contains(figure.unit))
            m_units.append(figure.unit);
    }
    endResetModel();
    if (m_sortColumn >= 0)
        sort(m_sortColumn, m_sortOrder);
}

QStringList CountyModel::indicators() const
{
    QStringList titles;
    for (const auto &indicator : core::summaryIndicators())
        titles.append(indicatorTitle(m_names, indicator));
    return titles;
}

int CountyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_units.size());
}

int CountyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(core::summaryIndicators().size()) * Parts;
}

const core::Figure *CountyModel::figureAt(const QModelIndex &index) const
{
    if (!m_data || index.column() == 0)
        return nullptr;
    const auto indicator = core::summaryIndicators().at((index.column() - 1) / Parts);
    return m_data->table.find(indicator, m_units.at(index.row()));
}

QString CountyModel::unitName(const QString &unit) const
{
    if (unit == m_units.value(0) && m_units.size() > 1)
        return Desk::tr("全市");
    const auto *item = m_names.code("report_unit"_L1, unit);
    return item ? item->title() : unit;
}

QVariant CountyModel::figureText(const core::Figure &figure, int part) const
{
    switch (part) {
    case OfPeriod:
        return groupedText(figure.actual);
    case Cumulative:
        return groupedText(figure.cumulative);
    default:
        return core::rateText(figure.rateTimes100);
    }
}

QVariant CountyModel::data(const QModelIndex &index, int role) const
{
    const auto *figure = figureAt(index);
    const int part = (index.column() - 1) % Parts;
    switch (role) {
    case Qt::DisplayRole:
        return figure             ? figureText(*figure, part)
            : index.column() == 0 ? QVariant(unitName(m_units.at(index.row())))
                                  : QVariant();
    case Qt::TextAlignmentRole:
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return index.row() == 0 && m_units.size() > 1 ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
        return figure && figure->target
            ? tr("目标 %1，名次 %2，%3")
                  .arg(groupedText(*figure->target),
                      figure->rank ? QString::number(*figure->rank) : u"—"_s,
                      core::lightWord(figure->light))
            : QVariant();
    case LightRole:
        return figure && part == Rate ? int(figure->light) : int(core::Light::None);
    case ReferenceRole:
        return figure ? figure
                            ->reference(m_data->scope.period,
                                part == OfPeriod ? core::FigureReference::Span::Period
                                                 : core::FigureReference::Span::ToDate)
                            .text()
                      : QString();
    case UnitRole:
        return m_units.at(index.row());
    default:
        return {};
    }
}

QVariant CountyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("县（市、区）");
    switch ((section - 1) % Parts) {
    case OfPeriod:
        return m_data ? periodWord(m_data->scope.period) : QString();
    case Cumulative:
        return tr("累计");
    default:
        return tr("完成率%");
    }
}

qint64 CountyModel::sortValue(const QString &unit, int column) const
{
    const auto *figure
        = m_data->table.find(core::summaryIndicators().at((column - 1) / Parts), unit);
    if (!figure)
        return -1;
    switch ((column - 1) % Parts) {
    case OfPeriod:
        return figure->actual;
    case Cumulative:
        return figure->cumulative;
    default:
        return figure->rateTimes100.value_or(-1);
    }
}

void CountyModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_data || m_units.size() < 3 || column < 0)
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::stable_sort(m_units.begin() + 1, m_units.end(), [&](const QString &a, const QString &b) {
        if (column == 0)
            return order == Qt::AscendingOrder ? a < b : b < a;
        const auto one = sortValue(a, column);
        const auto other = sortValue(b, column);
        return order == Qt::AscendingOrder ? one < other : other < one;
    });
    Q_EMIT layoutChanged();
}

} // namespace ui
