#include "ui/registry/filterpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/listeditor.h"
#include "ui/common/optionpicker.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"
#include "ui/registry/recordpicker.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 280;
constexpr int kMargin = 12;
constexpr int kMostShown = 10;
/// Lists longer than this have a field to search them.
constexpr qsizetype kShortList = 8;

} // namespace

FilterPanel::FilterPanel(const EditorSource &source, const core::Field &field,
    const Conditions &conditions, QWidget *anchor)
    : QFrame(anchor->window())
    , m_source(source)
    , m_field(field)
    , m_bound(field)
    , m_anchor(anchor)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"filterPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("筛选：%1").arg(field.title()));
    setFixedWidth(kWidth);
    m_column->setContentsMargins(kMargin, kMargin - 2, kMargin, kMargin - 2);
    auto *title = new QLabel(field.title(), this);
    title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_column->addWidget(title);
    show(conditions);
    buildFoot();
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FilterPanel::show(const Conditions &conditions)
{
    switch (inputOf(m_field)) {
    case Input::Flag:
    case Input::Option:
    case Input::Several:
        return buildChoice(conditions);
    case Input::Row:
    case Input::SeveralRows:
        return buildRows(conditions);
    case Input::Number:
    case Input::Day:
    case Input::Moment:
        return buildRange(conditions);
    case Input::Line:
    case Input::Lines:
        return buildText(conditions);
    }
}

void FilterPanel::buildChoice(const Conditions &conditions)
{
    const auto options = optionsOf(m_source, m_field);
    const auto chosen = valuesOf(conditions);
    m_options = new QStandardItemModel(this);
    for (const auto &option : options) {
        if (!option.isOffered && !chosen.contains(option.value))
            continue;
        auto *item = new QStandardItem(option.name); // the model owns it
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(chosen.contains(option.value) ? Qt::Checked : Qt::Unchecked);
        m_options->appendRow(item);
        m_optionValues.append(option.value);
    }
    auto *list = new QListView(this);
    list->setObjectName(u"options"_s);
    list->setModel(m_options);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    const int rows = std::min(m_options->rowCount(), kMostShown);
    list->setFixedHeight(rows * std::max(list->sizeHintForRow(0), 24) + 4);
    connect(m_options, &QStandardItemModel::itemChanged, this, &FilterPanel::readChoice);
    m_first = list;
    if (m_optionValues.size() > kShortList) {
        auto *search = new QLineEdit(this);
        search->setObjectName(u"search"_s);
        search->setPlaceholderText(tr("名称、代码或拼音首字母"));
        search->setClearButtonEnabled(true);
        connect(search, &QLineEdit::textChanged, this, &FilterPanel::showMatching);
        m_column->addWidget(search);
        m_first = search;
    }
    if (m_options->rowCount() > 0)
        list->setCurrentIndex(m_options->index(0, 0));
    m_column->addWidget(list);
}

void FilterPanel::showMatching(const QString &typed)
{
    auto *list = findChild<QListView *>(u"options"_s);
    const auto found = OptionIndex(optionsOf(m_source, m_field)).matching(typed.trimmed());
    for (int row = 0; row < m_options->rowCount(); ++row) {
        const bool fits = std::any_of(found.begin(), found.end(),
            [&](const Option &option) { return option.value == m_optionValues[row]; });
        list->setRowHidden(row, !fits);
    }
}

void FilterPanel::readChoice()
{
    QList<core::Value> values;
    for (int row = 0; row < m_options->rowCount(); ++row) {
        if (m_options->item(row)->checkState() == Qt::Checked)
            values.append(m_optionValues[row]);
    }
    tell(anyOf(m_field, values));
}

void FilterPanel::buildRows(const Conditions &conditions)
{
    m_bound.kind = core::Kind::List;
    m_bound.reference = "table:"_L1;
    const QString table = QString(m_field.reference).section(u':', -1);
    auto *editor = new ListEditor(m_bound, new RecordPicker(m_source.workspace, table), this);
    QStringList keys;
    for (const auto &value : valuesOf(conditions))
        keys.append(value.plain());
    editor->setValue(keys.join(u','));
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        const auto value = editor->value();
        if (!value)
            return;
        QList<core::Value> values;
        for (const auto &key : value->text().split(u',', Qt::SkipEmptyParts))
            values.append(core::Value(key.toLongLong()));
        adjustSize();
        tell(anyOf(m_field, values));
    });
    m_first = editor->widget();
    m_column->addWidget(editor->widget());
}

void FilterPanel::buildRange(const Conditions &conditions)
{
    const bool isDay = inputOf(m_field) != Input::Number;
    if (isDay)
        m_bound.kind = core::Kind::Date;
    m_bound.mask = core::MaskKind::None;
    auto *grid = new QGridLayout;
    const auto days = daysOf(m_field, conditions);
    const auto bounds = boundsOf(conditions);
    const std::pair<core::Value, core::Value> values = isDay
        ? std::pair(core::Value(days.first.toString(Qt::ISODate)),
            core::Value(days.last.toString(Qt::ISODate)))
        : std::pair(bounds.from, bounds.to);
    for (const bool isFrom : {true, false}) {
        auto *editor = FieldEditor::make(m_source, m_bound, this);
        editor->widget()->setObjectName(isFrom ? u"from"_s : u"to"_s);
        editor->widget()->setAccessibleName(isFrom ? tr("从") : tr("到"));
        editor->setValue(isFrom ? values.first : values.second);
        connect(editor, &FieldEditor::edited, this, &FilterPanel::readRange);
        const int row = isFrom ? 0 : 1;
        grid->addWidget(new QLabel(isFrom ? tr("从") : tr("到"), this), row, 0);
        grid->addWidget(editor->widget(), row, 1);
        m_range.append(editor);
    }
    m_first = m_range.constFirst()->widget();
    m_column->addLayout(grid);
    if (isDay)
        buildPeriods(m_column);
}

void FilterPanel::buildPeriods(QVBoxLayout *column)
{
    using Period = core::Period;
    const QDate today = m_source.workspace.today();
    const Period month(Period::Kind::Month, today.year(), today.month());
    const Period quarter(Period::Kind::Quarter, today.year(), (today.month() + 2) / 3);
    const Period year(Period::Kind::Year, today.year());
    const std::pair<QString, core::DateRange> periods[]
        = {{tr("今天"), {today, today}}, {tr("本月"), month.days()},
            {tr("上月"), month.previous().days()}, {tr("本季"), quarter.days()},
            {tr("今年"), year.days()}, {tr("去年"), year.previous().days()}};
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    int place = 0;
    for (const auto &[name, days] : periods) {
        auto *button = new QPushButton(name, this);
        setLook(button, Look::Quiet);
        connect(button, &QPushButton::clicked, this, [this, range = days] {
            m_range[0]->setValue(range.first.toString(Qt::ISODate));
            m_range[1]->setValue(range.last.toString(Qt::ISODate));
            readRange();
        });
        grid->addWidget(button, place / 3, place % 3);
        ++place;
    }
    column->addLayout(grid);
}

void FilterPanel::readRange()
{
    const auto from = m_range[0]->value();
    const auto to = m_range[1]->value();
    if (!from || !to)
        return;
    if (inputOf(m_field) == Input::Number)
        return tell(numbersBetween(m_field, *from, *to));
    tell(daysBetween(m_field,
        {QDate::fromString(from->text(), Qt::ISODate),
            QDate::fromString(to->text(), Qt::ISODate)}));
}

void FilterPanel::buildText(const Conditions &conditions)
{
    auto *text = new QLineEdit(this);
    text->setObjectName(u"part"_s);
    text->setPlaceholderText(tr("其中的几个字"));
    text->setAccessibleName(tr("%1含有").arg(m_field.title()));
    text->setText(givenOf(conditions) ? QString() : filterText(m_source, m_field, conditions));
    connect(text, &QLineEdit::textEdited, this,
        [this](const QString &part) { tell(contains(m_field, part)); });
    m_first = text;
    m_column->addWidget(text);
}

void FilterPanel::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    const std::pair<QString, std::optional<Given>> ways[]
        = {{tr("未填"), Given::No}, {tr("已填"), Given::Yes}, {tr("不限"), std::nullopt}};
    for (const auto &[name, way] : ways) {
        auto *button = new QPushButton(name, this);
        setLook(button, Look::Quiet);
        connect(button, &QPushButton::clicked, this, [this, chosen = way] {
            tell(chosen ? given(m_field, *chosen) : Conditions());
            leave();
        });
        row->addWidget(button);
    }
    row->addStretch();
    m_column->addLayout(row);
}

void FilterPanel::tell(const Conditions &conditions)
{
    Q_EMIT changed(QString(m_field.column), conditions);
}

void FilterPanel::open()
{
    place();
    QFrame::show();
    raise();
    place();
    m_isShowing = true;
    m_first->setFocus(Qt::PopupFocusReason);
}

void FilterPanel::place()
{
    const QWidget *window = parentWidget();
    adjustSize();
    QPoint at = m_anchor ? m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 4)) : QPoint();
    at.setX(std::clamp(at.x(), 4, std::max(4, window->width() - width() - 4)));
    at.setY(std::clamp(at.y(), 4, std::max(4, window->height() - height() - 4)));
    move(at);
}

/// Goes away as soon as work goes on elsewhere.
void FilterPanel::follow(QWidget *focused)
{
    if (m_isShowing && focused && focused != this && !isAncestorOf(focused))
        leave();
}

void FilterPanel::leave()
{
    if (!std::exchange(m_isShowing, false))
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (hadFocus && m_anchor)
        m_anchor->setFocus();
    Q_EMIT closed();
    close();
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    drawBox(painter, rect(), theme.card, theme.edge, 8);
}

} // namespace ui
