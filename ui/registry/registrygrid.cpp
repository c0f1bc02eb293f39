#include "ui/registry/registrygrid.h"

#include "core/base/text.h"
#include "core/exchange/tabtext.h"
#include "ui/common/help.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMark = 10;
constexpr int kWidest = 240;
constexpr int kNarrowest = 64;
constexpr int kRowsMeasured = 60;
constexpr qsizetype kMostCopied = 20'000;
constexpr qsizetype kMostKept = 500;

} // namespace

RegistryDelegate::RegistryDelegate(RegistryModel &model, QObject *parent)
    : FieldDelegate(
        {model.workspace(), model.table()},
        [&model](int column) -> const core::Field & { return model.field(column); }, parent)
    , m_model(model)
    , m_states(model.workspace().database(), model.table())
{ }

void RegistryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    FieldDelegate::initStyleOption(option, index);
    const auto *view = qobject_cast<const QTableView *>(option->widget);
    if (view && view->currentIndex().row() == index.row())
        option->backgroundBrush = Theme::of(option->palette).accentSoft;
}

void RegistryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const core::Record *record = m_model.recordAt(index.row());
    if (!record || m_model.field(index.column()).kind != core::Kind::State)
        return FieldDelegate::paint(painter, option, index);
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QString word = std::exchange(styled.text, QString());
    const auto *widget = styled.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &styled, painter, widget);
    const auto theme = Theme::of(styled.palette);
    const QString state = index.data(Qt::EditRole).toString();
    const QRect area = styled.rect.adjusted(8, 0, -4, 0);
    drawState(*painter, m_states.placeOf(state),
        QRectF(area.left(), area.center().y() - kMark / 2.0 + 1, kMark, kMark), theme);
    painter->save();
    painter->setPen(stateColor(m_states.placeOf(state), theme));
    painter->setFont(styled.font);
    const QRect words = area.adjusted(kMark + 6, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        styled.fontMetrics.elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

RegistryGrid::RegistryGrid(RegistryModel &model, FilterHeader::Row filterRow, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new FilterHeader(model, filterRow, this))
{
    setObjectName(QStringLiteral("grid"));
    setAccessibleName(model.table().caption());
    setHorizontalHeader(m_header);
    setModel(&model);
    auto *delegate = new RegistryDelegate(model, this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FilterHeader::placeCells);
    connect(delegate, &FieldDelegate::left, this, &RegistryGrid::leave);
    connect(&model, &RegistryModel::aboutToRearrange, this, &RegistryGrid::keepPlace);
    connect(&model, &RegistryModel::rearranged, this, &RegistryGrid::restorePlace);
    connect(&model, &RegistryModel::refused, this,
        [this](const QModelIndex &, const core::Refusal &refusal) { Q_EMIT refused(refusal); });
    connect(&model, &RegistryModel::warned, this,
        [this](const QModelIndex &, const core::Findings &warnings) { Q_EMIT warned(warnings); });
}

GridSelection RegistryGrid::selection() const
{
    return {m_model, selectionModel()->selection()};
}

core::RowId RegistryGrid::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

void RegistryGrid::setCurrentId(core::RowId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
}

void RegistryGrid::fitColumns(const QHash<QString, int> &widths)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name(m_model.field(column).column);
        const int given = widths.value(name, 0);
        int width = m_header->sectionSizeHint(column);
        for (int row = 0; given == 0 && row < std::min(m_model.rowCount(), kRowsMeasured); ++row) {
            const QString text = m_model.index(row, column).data().toString();
            width = std::max(width, fontMetrics().horizontalAdvance(text) + 20);
        }
        if (m_model.field(column).kind == core::Kind::State)
            width += kMark + 10;
        setColumnWidth(column, given > 0 ? given : std::clamp(width, kNarrowest, kWidest));
    }
}

QHash<QString, int> RegistryGrid::columnWidths() const
{
    QHash<QString, int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths.insert(QString(m_model.field(column).column), columnWidth(column));
    return widths;
}

void RegistryGrid::copy(Titles titles) const
{
    QList<int> columns = selection().columns();
    std::sort(columns.begin(), columns.end(), [this](int one, int other) {
        return m_header->visualIndex(one) < m_header->visualIndex(other);
    });
    CopiedCells cells(m_model, columns);
    if (titles == Titles::With)
        cells.addTitles();
    for (const int row : selection().rows(kMostCopied))
        cells.addRow(selection(), row);
    auto *copied = new QMimeData;
    copied->setText(cells.tabText());
    copied->setHtml(cells.html());
    QApplication::clipboard()->setMimeData(copied);
}

/// `step` has %1 for the table, %2 for the columns and %3 for the number of rows.
QString RegistryGrid::titleOf(const QString &step, const GridSelection &selection) const
{
    QStringList columns;
    for (const int column : selection.columns())
        columns.append(m_model.field(column).title());
    return step.arg(m_model.table().noun(), core::joinedList(columns.mid(0, 3)))
        .arg(selection.rowCount());
}

void RegistryGrid::write(const QList<CellChange> &changes, const QString &title)
{
    if (changes.isEmpty())
        return Q_EMIT noticed(tr("选中的格子里没有可以填写的内容。"));
    const auto written = m_model.write(changes, title);
    if (!written)
        return Q_EMIT refused(written.error());
    if (!written->isEmpty())
        Q_EMIT warned(*written);
}

void RegistryGrid::paste()
{
    const auto chosen = selection();
    const auto cells = core::readTabText(QApplication::clipboard()->text());
    if (!cells)
        return Q_EMIT refused({cells.error()});
    if (cells->isEmpty())
        return Q_EMIT noticed(tr("剪贴板里没有文字。"));
    const auto columns = cells->constFirst().size();
    const bool isCell = cells->size() == 1 && columns == 1;
    const bool isSameShape
        = !isCell && chosen.rowCount() == cells->size() && chosen.columns().size() == columns;
    if (!isSameShape && !isCell)
        return Q_EMIT blockPasted(*cells);
    if (!chosen.isEmpty())
        overwrite(*cells);
}

void RegistryGrid::overwrite(const QList<QStringList> &cells)
{
    const auto chosen = selection();
    if (chosen.isEmpty())
        return;
    const auto at = m_model.index(chosen.rows(1).constFirst(), chosen.columns().constFirst());
    const auto changes = fromCells(m_model, at, cells);
    if (!changes)
        return Q_EMIT refused({changes.error()});
    write(*changes, titleOf(tr("粘贴到%1：%2，%3 行"), chosen));
}

void RegistryGrid::fillDownSelection()
{
    write(fillDown(m_model, selection()), titleOf(tr("向下填充%1：%2，%3 行"), selection()));
}

void RegistryGrid::fillSelection()
{
    if (currentIndex().isValid())
        write(fillAll(m_model, selection(), currentIndex()),
            titleOf(tr("填充%1：%2，%3 行"), selection()));
}

void RegistryGrid::clearSelection()
{
    write(clearAll(m_model, selection()), titleOf(tr("清空%1：%2，%3 行"), selection()));
}

void RegistryGrid::setToday()
{
    const auto at = currentIndex();
    if (!at.isValid() || inputOf(m_model.field(at.column())) != Input::Day)
        return Q_EMIT noticed(tr("这一列不是日期。"));
    m_model.setData(at, m_model.workspace().today().toString(Qt::ISODate), Qt::EditRole);
}

void RegistryGrid::step(int rows, int columns)
{
    const auto at = currentIndex();
    if (!at.isValid() || m_model.rowCount() == 0)
        return;
    int row = at.row() + rows;
    int visual = m_header->visualIndex(at.column()) + columns;
    if (visual >= m_model.columnCount()) {
        visual = 0;
        ++row;
    } else if (visual < 0) {
        visual = m_model.columnCount() - 1;
        --row;
    }
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row, m_header->logicalIndex(visual)));
}

/// Where Enter and Tab lead; Ctrl+Enter puts the value into all selected cells.
void RegistryGrid::leave(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isBack = modifiers.testFlag(Qt::ShiftModifier) || key == Qt::Key_Backtab;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        step(0, isBack ? -1 : 1);
    else if (modifiers.testFlag(Qt::ControlModifier))
        fillSelection();
    else
        step(isBack ? -1 : 1, 0);
}

bool RegistryGrid::takeControlKey(int key)
{
    switch (key) {
    case Qt::Key_C:
        copy();
        return true;
    case Qt::Key_V:
        paste();
        return true;
    case Qt::Key_D:
        fillDownSelection();
        return true;
    case Qt::Key_Semicolon:
        setToday();
        return true;
    default:
        return false;
    }
}

void RegistryGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && takeControlKey(key))
        return;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_C)
        return copy(Titles::With);
    if (modifiers == Qt::AltModifier && key == Qt::Key_Down && currentIndex().isValid()) {
        const QString column(m_model.field(currentIndex().column()).column);
        QWidget *cell = m_header->cell(column);
        Q_EMIT m_header->panelWanted(column, cell ? cell : this);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
        || key == Qt::Key_Backtab) {
        leave(key, modifiers);
    } else if (key == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        clearSelection();
    } else if (key == Qt::Key_Space && modifiers == Qt::ShiftModifier) {
        selectRow(currentIndex().row());
    } else if (key == Qt::Key_Space && modifiers == Qt::NoModifier && currentIndex().isValid()
        && !m_model.isEditable(currentIndex().column())) {
        Q_EMIT recordWanted();
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// Tab moves between cells; F6 and Ctrl+F leave the grid.
bool RegistryGrid::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QTableView::event(event);
}

void RegistryGrid::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isRestoring)
        Q_EMIT selectionDescribed();
}

void RegistryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        setHelp(this, fieldAnchor(m_model.table().name, m_model.field(current.column()).column));
    if (current.row() != previous.row())
        viewport()->update();
    if (!m_isRestoring && current.row() != previous.row())
        Q_EMIT currentIdChanged(currentId());
}

void RegistryGrid::keepPlace()
{
    const auto at = currentIndex();
    m_keptId = currentId();
    m_keptColumn = std::max(0, at.column());
    m_keptOffset = at.isValid() ? at.row() - rowAt(0) : -1;
    m_keptRows
        = selection().rowCount() <= kMostKept ? selection().ids(kMostKept) : QList<core::RowId>();
    m_isRestoring = true;
}

/// The same record stays current, at the same height; the same rows stay selected.
void RegistryGrid::restorePlace()
{
    const int row = m_keptId == 0 ? -1 : m_model.rowOf(m_keptId);
    const bool isSame = row >= 0 && currentIndex().row() == row;
    if (row >= 0 && !isSame) {
        QItemSelection rows;
        for (const auto id : std::as_const(m_keptRows)) {
            const int other = m_model.rowOf(id);
            if (other >= 0)
                rows.select(m_model.index(other, m_keptColumn), m_model.index(other, m_keptColumn));
        }
        selectionModel()->setCurrentIndex(
            m_model.index(row, m_keptColumn), QItemSelectionModel::NoUpdate);
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (m_keptOffset >= 0)
            verticalScrollBar()->setValue(std::max(0, row - m_keptOffset));
    } else if (row < 0 && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(
            std::min(currentIndex().row() < 0 ? 0 : currentIndex().row(), m_model.rowCount() - 1),
            std::min(m_keptColumn, m_model.columnCount() - 1)));
    }
    m_isRestoring = false;
    if (currentId() != m_keptId)
        Q_EMIT currentIdChanged(currentId());
    Q_EMIT selectionDescribed();
}

} // namespace ui
