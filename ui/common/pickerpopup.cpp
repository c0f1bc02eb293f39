#include "ui/common/pickerpopup.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 9;
constexpr int kWidestColumn = 260;
constexpr int kEdge = 4;

QTableView *makeTable(QWidget *parent, QAbstractItemModel *model)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setFocusPolicy(Qt::NoFocus);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(false);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setMouseTracking(true);
    return table;
}

} // namespace

PickerPopup::PickerPopup(QWidget *anchor)
    : QFrame(anchor->window())
    , m_anchor(anchor)
    , m_model(new QStandardItemModel(this))
    , m_note(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_table = makeTable(this, m_model);
    setObjectName(u"pickerPopup"_s);
    setAutoFillBackground(false);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMargin(6);
    m_note->setWordWrap(true);
    m_action->setFocusPolicy(Qt::NoFocus);
    m_action->setCheckable(true);
    m_action->setIcon(iconOf(Icon::Add));
    setLook(m_action, Look::Quiet);
    m_action->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addWidget(m_action);
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(m_table, &QTableView::entered, this,
        [this](const QModelIndex &index) { setCurrent(index.row()); });
    connect(m_action, &QPushButton::clicked, this, &PickerPopup::actionChosen);
    hide();
}

void PickerPopup::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

bool PickerPopup::isOnAction() const
{
    return m_action->isVisible() && m_action->isChecked();
}

void PickerPopup::open(const QList<Suggestion> &suggestions, const QString &note)
{
    m_suggestions = suggestions;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fill();
    if (m_anchor && parentWidget() != m_anchor->window())
        setParent(m_anchor->window());
    if (!isVisible())
        m_anchor->window()->installEventFilter(this);
    place();
    show();
    raise();
    setCurrent(suggestions.isEmpty() ? -1 : 0);
}

void PickerPopup::close()
{
    if (m_anchor)
        m_anchor->window()->removeEventFilter(this);
    hide();
}

void PickerPopup::fill()
{
    m_model->clear();
    const auto theme = Theme::of(*this);
    for (const auto &suggestion : std::as_const(m_suggestions)) {
        QList<QStandardItem *> row;
        for (const auto &text : suggestion.texts) {
            auto *item = new QStandardItem(text); // the model owns it
            if (!row.isEmpty())
                item->setForeground(theme.muted);
            row.append(item);
        }
        m_model->appendRow(row);
    }
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, kWidestColumn));
}

/// Below the field, or above it when there is more room.
void PickerPopup::place()
{
    if (!m_anchor)
        return;
    const QWidget *window = m_anchor->window();
    int width = m_table->verticalScrollBar()->sizeHint().width() + 2 * kEdge;
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += m_table->columnWidth(column);
    width = std::min(std::max(width, m_anchor->width()), window->width() - 2 * kEdge);
    const int rows = std::min(m_model->rowCount(), kMostRows);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_note->setFixedWidth(width - 2 * kEdge);
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 2));
    const QPoint above = m_anchor->mapTo(window, QPoint(0, -2));
    layout()->invalidate();
    const int height = layout()->sizeHint().height();
    const bool fits = below.y() + height <= window->height() || below.y() < above.y();
    const int top
        = fits || above.y() < window->height() - below.y() ? below.y() : above.y() - height;
    const int left = std::clamp(below.x(), kEdge, std::max(kEdge, window->width() - width - kEdge));
    setGeometry(left, std::max(0, top), width, height);
}

int PickerPopup::current() const
{
    const auto index = m_table->currentIndex();
    return isVisible() && !isOnAction() && index.isValid() ? index.row() : -1;
}

void PickerPopup::setCurrent(int row)
{
    m_action->setChecked(false);
    m_table->setCurrentIndex(m_model->index(row, 0));
    if (row >= 0)
        m_table->selectRow(row);
}

void PickerPopup::step(int by)
{
    const int rows = m_model->rowCount();
    const int now = isOnAction() ? rows : std::max(m_table->currentIndex().row(), -1);
    const int last = m_action->isVisible() ? rows : rows - 1;
    const int next = std::clamp(now + by, 0, std::max(last, 0));
    if (next < rows) {
        setCurrent(next);
    } else if (m_action->isVisible()) {
        m_table->clearSelection();
        m_action->setChecked(true);
    }
}

void PickerPopup::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    drawBox(painter, rect(), theme.card, theme.edge);
}

/// A click elsewhere in the window, or its moving, closes the list.
bool PickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Hide
        || event->type() == QEvent::MouseButtonPress)
        close();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
