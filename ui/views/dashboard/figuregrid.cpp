#include "ui/views/dashboard/figuregrid.h"

#include "ui/common/help.h"
#include "ui/common/lightshape.h"
#include "ui/common/theme.h"
#include "ui/views/plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace ui {

using Cell = core::Document::Cell;

namespace {

constexpr int kMark = 12;

QIcon markOf(core::Light light, const Theme &theme)
{
    QPixmap pixmap(kMark, kMark);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(
        lightShape(light, QRectF(1, 1, kMark - 2, kMark - 2)), lightColor(light, theme));
    return pixmap;
}

/// A column of the table as it stands in the grid: lights stand with the rate before them.
struct Shown
{
    size_t column;
    std::optional<size_t> light;
};

std::vector<Shown> shownColumns(const core::Document::Table &table)
{
    std::vector<Shown> shown;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const bool isBehindRate = column > 1 && table.header.size() > 1
            && table.columns[column].align == core::Document::Align::Center;
        if (isBehindRate)
            shown.back().light = column;
        else
            shown.push_back({column, std::nullopt});
    }
    return shown;
}

/// Numbers stand right; words and lights left.
Qt::Alignment sideOf(core::Document::Align align)
{
    return align == core::Document::Align::Right ? Qt::AlignRight : Qt::AlignLeft;
}

/// In two lines where it is long.
QString broken(const QString &name)
{
    constexpr int kLine = 7;
    const auto half = (name.size() + 1) / 2;
    return name.size() <= kLine || name.contains(u'\n') ? name
                                                        : name.left(half) + u'\n' + name.mid(half);
}

/// The names over a column, those of its group first; of a folded one the group's alone.
QStringList headings(const core::Document::Table &table, const std::vector<Shown> &columns)
{
    std::vector<QStringList> names(table.columns.size());
    for (const auto &placed : core::placedHeader(table)) {
        for (int column = placed.column; column < placed.column + placed.cell->columns; ++column)
            names[size_t(column)].append(placed.cell->text);
    }
    QStringList shown;
    for (const auto &[column, light] : columns) {
        const auto &parts = names[column];
        shown.append(light ? broken(parts.value(0)) : parts.join(u'\n'));
    }
    return shown;
}

} // namespace

FigureGrid::FigureGrid(QWidget *parent)
    : QTableWidget(parent)
{
    dressTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIconSize({kMark, kMark});
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(this, &QTableWidget::currentItemChanged, this, [this](const QTableWidgetItem *item) {
        setFigureHelp(this, item ? item->data(Qt::UserRole).toString() : QString());
    });
    connect(this, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        const auto reference = item->data(Qt::UserRole).toString();
        if (!reference.isEmpty())
            Q_EMIT opened(reference);
    });
}

void FigureGrid::setFigures(const core::Document::Table &table)
{
    m_figures = table;
    setAccessibleName(table.title);
    fill();
}

void FigureGrid::fill()
{
    clear();
    const auto columns = shownColumns(m_figures);
    setColumnCount(int(columns.size()));
    setRowCount(int(m_figures.rows.size()));
    setHorizontalHeaderLabels(headings(m_figures, columns));
    for (int column = 0; m_figures.header.size() == 1 && column < columnCount(); ++column) {
        const auto align = m_figures.columns[columns[size_t(column)].column].align;
        horizontalHeaderItem(column)->setTextAlignment(sideOf(align) | Qt::AlignVCenter);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const auto &from = m_figures.rows[size_t(row)];
        for (int column = 0; column < columnCount(); ++column) {
            const auto &[place, light] = columns[size_t(column)];
            auto *item = itemOf(from, place, light);
            if (m_finality == Finality::Open && column > 0)
                item->setForeground(Theme::of(*this).muted);
            if (from.total)
                item->setFont(scaledFont(font(), 1, QFont::DemiBold));
            setItem(row, column, item);
        }
    }
    if (columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

/// A number, with the light of the column behind it when that stands in the same place.
QTableWidgetItem *FigureGrid::itemOf(
    const core::Document::Row &row, size_t place, std::optional<size_t> light) const
{
    const auto theme = Theme::of(*this);
    const Cell cell = place < row.cells.size() ? row.cells[place] : Cell();
    auto *item = new QTableWidgetItem(cell.shown());
    const bool isRight = cell.isNumber() || cell.kind == Cell::Kind::Absent;
    item->setTextAlignment(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    item->setData(Qt::UserRole, cell.reference);
    const Cell mark = light && *light < row.cells.size() ? row.cells[*light] : cell;
    if (mark.kind != Cell::Kind::Light)
        return item;
    item->setIcon(markOf(mark.light(), theme));
    if (light)
        item->setText(item->text() + u' ' + mark.shown());
    else
        item->setForeground(lightColor(mark.light(), theme));
    return item;
}

void FigureGrid::setFinality(Finality finality)
{
    m_finality = finality;
    fill();
}

void FigureGrid::fitHeight()
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length()
        + 2 * frameWidth() + 2);
}

void FigureGrid::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace ui
