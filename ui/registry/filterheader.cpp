#include "ui/registry/filterheader.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/registry/registrymodel.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

namespace ui {

namespace {

constexpr int kPause = 150; // milliseconds between a key and the search
constexpr int kMargin = 3;

} // namespace

FilterCell::FilterCell(const EditorSource &source, const core::Field &field, QWidget *parent)
    : QLineEdit(parent)
    , m_source(source)
    , m_field(field)
{
    setObjectName(QString(field.column));
    setAccessibleName(tr("筛选：%1").arg(field.title()));
    setToolTip(tr("筛选%1（Alt+↓ 展开）").arg(field.title()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterCell::read);
    auto *open = addAction(iconOf(Icon::ChevronDown), TrailingPosition);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT panelWanted(objectName()); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto input = inputOf(m_field);
        if (text.isEmpty() || input == Input::Line || input == Input::Lines)
            m_pause.start();
    });
}

void FilterCell::showConditions(const Conditions &conditions)
{
    const QString text = filterText(m_source, m_field, conditions);
    if (hasFocus() && (m_pause.isActive() || this->text().trimmed() == text))
        return; // typing goes on
    m_shown = text;
    if (this->text() != text)
        setText(text);
    if (!hasFocus())
        setCursorPosition(0);
}

void FilterCell::read()
{
    m_pause.stop();
    if (text() == m_shown)
        return;
    const auto conditions = readFilter(m_source, m_field, text());
    if (!conditions) {
        QToolTip::showText(
            mapToGlobal(QPoint(0, height())), conditions.error().text, this, {}, 4000);
        return;
    }
    m_shown = text();
    Q_EMIT conditionsTyped(objectName(), *conditions);
}

void FilterCell::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        Q_EMIT panelWanted(objectName());
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        read();
    else if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        read();
    } else
        QLineEdit::keyPressEvent(event);
}

void FilterCell::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        read();
}

FilterHeader::FilterHeader(RegistryModel &model, Row row, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_row(row)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeCells);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeCells);
    connect(&model, &QAbstractItemModel::modelReset, this, &FilterHeader::rebuild);
    rebuild();
}

/// The cells follow the columns that are shown.
void FilterHeader::rebuild()
{
    const auto columns = m_model.columns();
    for (const auto &column : m_cells.keys()) {
        if (!columns.contains(column))
            delete m_cells.take(column);
    }
    for (const auto &column : columns) {
        if (m_row == Row::Hidden || m_cells.contains(column))
            continue;
        const core::Field *field = m_model.table().find(column);
        auto *cell = new FilterCell({m_model.workspace(), m_model.table()}, *field, this);
        connect(cell, &FilterCell::conditionsTyped, this, &FilterHeader::conditionsTyped);
        connect(cell, &FilterCell::panelWanted, this,
            [this, cell](const QString &name) { Q_EMIT panelWanted(name, cell); });
        cell->installEventFilter(this);
        cell->showConditions(conditionsOn(m_conditions, column));
        m_cells.insert(column, cell);
    }
    placeCells();
}

void FilterHeader::showConditions(const QList<core::Condition> &conditions)
{
    m_conditions = conditions;
    for (auto *cell : std::as_const(m_cells))
        cell->showConditions(conditionsOn(conditions, cell->objectName()));
}

void FilterHeader::showOrder(const QList<core::SortKey> &order)
{
    m_order = order;
    viewport()->update();
}

void FilterHeader::focusFilter(int section)
{
    if (section < 0)
        return;
    if (auto *found = cell(QString(m_model.field(section).column))) {
        found->setFocus();
        found->selectAll();
    }
}

int FilterHeader::rowHeight() const
{
    return m_row == Row::Shown ? fontMetrics().height() + 10 + 2 * kMargin : 0;
}

QSize FilterHeader::sizeHint() const
{
    const QSize titles = QHeaderView::sizeHint();
    return {titles.width(), titles.height() + rowHeight()};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, rowHeight());
    QHeaderView::updateGeometries();
    placeCells();
}

void FilterHeader::placeCells()
{
    const int top = height() - rowHeight() + kMargin;
    for (auto *cell : std::as_const(m_cells)) {
        const int section = m_model.columnOf(cell->objectName());
        cell->setVisible(section >= 0 && !isSectionHidden(section));
        if (section >= 0)
            cell->setGeometry(sectionViewportPosition(section) + 2, top, sectionSize(section) - 4,
                rowHeight() - 2 * kMargin);
    }
}

/// The cell that has the focus is scrolled into sight.
bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *view = qobject_cast<QTableView *>(parentWidget());
        const int section = m_model.columnOf(watched->objectName());
        if (view && section >= 0 && m_model.rowCount() > 0) {
            const int row = std::max(0, view->rowAt(0));
            view->scrollTo(m_model.index(row, section));
        } else if (view && section >= 0) {
            const int left = sectionPosition(section);
            const int right = left + sectionSize(section) - viewport()->width();
            if (left < offset() || right > offset())
                view->horizontalScrollBar()->setValue(left < offset() ? left : right);
        }
        placeCells();
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_pressed = event->button() == Qt::LeftButton ? logicalIndexAt(event->pos()) : -1;
    m_pressedWidth = m_pressed < 0 ? 0 : sectionSize(m_pressed);
    QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int section = std::exchange(m_pressed, -1);
    const bool isClick = section >= 0 && (event->pos() - m_pressedAt).manhattanLength() < 4
        && section == logicalIndexAt(event->pos()) && sectionSize(section) == m_pressedWidth
        && cursor().shape() != Qt::SplitHCursor;
    if (!isClick)
        return;
    Q_EMIT orderWanted(QString(m_model.field(section).column),
        event->modifiers().testFlag(Qt::ShiftModifier) ? Add::Further : Add::Replace);
}

/// The arrow of the order, with its number when there are several keys.
void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QRect words = rect;
    const QString column
        = section < m_model.columnCount() ? QString(m_model.field(section).column) : QString();
    const auto theme = Theme::of(*this);
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_order[i].column != column)
            continue;
        painter->save();
        QHeaderView::paintSection(painter, words, section);
        painter->restore();
        const QRect arrow(rect.right() - 18, rect.center().y() - 6, 13, 13);
        painter->fillRect(arrow.adjusted(-3, -4, 3, 4), theme.stripe);
        drawIcon(*painter,
            m_order[i].order == Qt::AscendingOrder ? Icon::ChevronUp : Icon::ChevronDown, arrow,
            theme.accent);
        if (m_order.size() > 1) {
            painter->setPen(theme.accent);
            painter->setFont(scaledFont(font(), 0.7));
            painter->drawText(arrow.translated(-9, 0), Qt::AlignCenter, QString::number(i + 1));
        }
        return;
    }
    QHeaderView::paintSection(painter, words, section);
}

} // namespace ui
