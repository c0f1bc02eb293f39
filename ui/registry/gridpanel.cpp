#include "ui/registry/gridpanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/inlinebar.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"
#include "ui/registry/selectionbar.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPatience = 300; // milliseconds before reading is worth a word

} // namespace

GridPanel::GridPanel(RegistryModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_grid(new RegistryGrid(model, FilterHeader::Row::Shown, this))
    , m_selection(new SelectionBar(*m_grid, this))
    , m_bar(new InlineBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_grid, 1);
    column->addWidget(m_selection);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &GridPanel::showState);
    connect(&model, &RegistryModel::stateChanged, this, &GridPanel::showState);
    connect(&model, &RegistryModel::rearranged, this, &GridPanel::showState);
    connect(m_grid, &RegistryGrid::refused, this, [this](const core::Refusal &refusal) {
        m_bar->tell(InlineBar::Tone::Error, tr("没有保存：%1").arg(refusal.error.text));
    });
    connect(m_grid, &RegistryGrid::warned, this, [this](const core::Findings &warnings) {
        m_bar->tell(
            InlineBar::Tone::Warning, tr("已保存，请核对：%1").arg(warnings.constFirst().text));
    });
    connect(m_grid, &RegistryGrid::noticed, this,
        [this](const QString &text) { m_bar->tell(InlineBar::Tone::Note, text); });
    m_grid->viewport()->installEventFilter(this);
    // what lies over the rows would be scrolled with them
    connect(
        m_grid->horizontalScrollBar(), &QScrollBar::valueChanged, this, &GridPanel::placeOverlay);
    m_patience.start();
}

void GridPanel::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    showState();
}

void GridPanel::showState()
{
    m_selection->describe(m_sentence);
    switch (m_model.state()) {
    case RegistryModel::State::Loading:
        if (m_model.rowCount() > 0)
            return; // the rows before stay until the new ones come
        if (m_patience.isActive())
            return;
        return setEmpty(Empty::Loading);
    case RegistryModel::State::Failed:
        return setEmpty(Empty::Failed);
    case RegistryModel::State::Ready:
        if (m_model.rowCount() > 0)
            return setEmpty(Empty::None);
        return setEmpty(m_sentence.isEmpty() ? Empty::Nothing : Empty::NotFound);
    }
}

void GridPanel::setEmpty(Empty empty)
{
    if (empty == m_empty && empty != Empty::Failed)
        return;
    m_empty = empty;
    if (m_overlay)
        m_overlay->deleteLater();
    m_overlay = empty == Empty::None ? nullptr : makeEmptyState(empty);
    if (m_overlay) {
        m_overlay->setObjectName(QStringLiteral("empty"));
        placeOverlay();
        m_overlay->show();
    }
}

EmptyState *GridPanel::makeEmptyState(Empty empty)
{
    switch (empty) {
    case Empty::None:
        return nullptr;
    case Empty::Loading:
        return new EmptyState(Icon::Refresh, tr("正在读取%1…").arg(m_model.table().noun()),
            QString(), m_grid->viewport());
    case Empty::Failed:
        return makeFailed();
    case Empty::NotFound:
        return makeNotFound();
    case Empty::Nothing:
        break;
    }
    return makeFirst();
}

EmptyState *GridPanel::makeFailed()
{
    auto *state = new EmptyState(Icon::Error, tr("读不出%1").arg(m_model.table().noun()),
        m_model.error().text, m_grid->viewport());
    connect(state->addButton(tr("再试一次"), Look::Primary), &QPushButton::clicked, this,
        [this] { m_model.setFilter(m_model.filter()); });
    return state;
}

EmptyState *GridPanel::makeNotFound()
{
    auto *state = new EmptyState(Icon::Search, tr("没有符合条件的%1").arg(m_model.table().noun()),
        tr("条件是：%1。放宽或清除条件再看。").arg(m_sentence), m_grid->viewport());
    connect(state->addButton(tr("清除条件"), Look::Primary), &QPushButton::clicked, this,
        &GridPanel::clearWanted);
    return state;
}

void GridPanel::setWork(const QString &title, const std::function<void()> &run)
{
    m_workTitle = title;
    m_work = run;
}

/// Says what belongs here and offers the ways in.
EmptyState *GridPanel::makeFirst()
{
    const QString caption = m_model.table().caption();
    const bool canImport = m_waysIn == WaysIn::ImportAndNew;
    const QString text = canImport
        ? tr("%1登记在这里。可以从 Excel、WPS 表格导入，也可以一条一条新建。")
        : tr("%1登记在这里，一条一条新建。");
    const bool isWritable = m_model.isWritable();
    auto *state = new EmptyState(Icon::Registries, tr("还没有%1").arg(caption),
        (isWritable ? text : tr("%1由程序随业务登记，列在这里。")).arg(caption),
        m_grid->viewport());
    if (!isWritable && m_work)
        connect(state->addButton(m_workTitle, Look::Primary), &QPushButton::clicked, this, m_work);
    if (!isWritable)
        return state;
    if (canImport)
        connect(state->addButton(tr("导入表格"), Look::Primary), &QPushButton::clicked, this,
            &GridPanel::importWanted);
    auto *create
        = state->addButton(tr("新建%1").arg(caption), canImport ? Look::Secondary : Look::Primary);
    connect(create, &QPushButton::clicked, this, &GridPanel::newWanted);
    return state;
}

void GridPanel::placeOverlay()
{
    if (m_overlay)
        m_overlay->setGeometry(m_grid->viewport()->rect());
}

bool GridPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeOverlay();
    return QFrame::eventFilter(watched, event);
}

void GridPanel::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    drawBox(painter, rect(), theme.card, theme.line, 8);
}

} // namespace ui
