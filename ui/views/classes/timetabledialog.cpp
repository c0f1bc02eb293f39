#include "ui/views/classes/timetabledialog.h"

#include "core/domain/trainingclass.h"
#include "core/rules/parameters.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/classes/timetablemodel.h"
#include "ui/views/plaintable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Days = core::TimetableChoice::Days;

namespace {

constexpr int kPause = 200; // milliseconds after the last change
constexpr int kTeacherWidth = 110;
constexpr int kContentWidth = 180;
constexpr int kMostHours = 12;
constexpr auto kKept = "kept"; // what a field said of all lessons before

void keep(QLineEdit *line, const QString &text)
{
    line->setText(text);
    line->setProperty(kKept, text);
}

} // namespace

TimetableDialog::TimetableDialog(Desk &desk, core::RowId trainingClass, QWidget *over)
    : WorkDialog(tr("排课：%1")
                     .arg(desk.workspace().names().linkTitle(
                         QLatin1StringView("training_class"), trainingClass)),
        tr("保存课程表"), over)
    , m_desk(desk)
    , m_class(trainingClass)
    , m_days(new QComboBox(this))
    , m_hours(new QSpinBox(this))
    , m_teacher(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_model(new TimetableModel(this))
{
    setObjectName(u"timetableDialog"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    body()->addWidget(buildChoices());
    buildLessons();
    body()->addWidget(m_view, 1);
    body()->addWidget(buildEdits());
    connect(m_model, &TimetableModel::edited, this, &TimetableDialog::follow);
    connect(&m_pause, &QTimer::timeout, this, &TimetableDialog::judge);
    connect(this, &WorkDialog::acceptWanted, this, &TimetableDialog::write);
    showFirst();
    m_view->setFocus();
}

QWidget *TimetableDialog::buildChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &title, QWidget *field, const QString &name) {
        auto *label = new QLabel(title, bar);
        label->setBuddy(field);
        field->setObjectName(name);
        row->addWidget(label);
        row->addWidget(field);
    };
    m_days->addItem(tr("工作日"), int(Days::Working));
    m_days->addItem(tr("含周末，节假日除外"), int(Days::NoHolidays));
    m_days->addItem(tr("每天"), int(Days::Every));
    m_hours->setRange(1, kMostHours);
    m_teacher->setMaximumWidth(kTeacherWidth);
    add(tr("上课日子(&D)"), m_days, u"timetableDays"_s);
    add(tr("每天学时(&H)"), m_hours, u"timetableHours"_s);
    add(tr("教师(&T)"), m_teacher, u"timetableTeacher"_s);
    add(tr("地点(&P)"), m_place, u"timetablePlace"_s);
    const std::pair<QLineEdit *, int> forAll[]
        = {{m_teacher, TimetableModel::Teacher}, {m_place, TimetableModel::Place}};
    for (const auto &[line, column] : forAll) {
        connect(line, &QLineEdit::editingFinished, this, [this, line = line, column = column] {
            const QString before = line->property(kKept).toString();
            keep(line, line->text().trimmed());
            m_model->replace(column, before, line->text());
        });
    }
    auto *again = new QPushButton(tr("按课程重排(&R)"), bar);
    again->setObjectName(u"timetableAgain"_s);
    again->setAutoDefault(false);
    again->setToolTip(tr("按课程的模块和上面的选择重新排，改过的内容会换掉"));
    row->addWidget(again);
    connect(again, &QPushButton::clicked, this,
        [this] { propose(Days(m_days->currentData().toInt()), m_hours->value()); });
    return bar;
}

QWidget *TimetableDialog::buildEdits()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &title, const QKeySequence &key, auto run) {
        auto *button = new QPushButton(title, bar);
        button->setAutoDefault(false);
        button->setToolTip(key.toString(QKeySequence::NativeText));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
    };
    add(tr("加一节"), Qt::CTRL | Qt::Key_Plus,
        [this] { m_model->addAfter(m_view->currentIndex().row()); });
    add(tr("删这一节"), Qt::CTRL | Qt::Key_Minus,
        [this] { m_model->removeAt(m_view->currentIndex().row()); });
    add(tr("向下填充"), Qt::CTRL | Qt::Key_D,
        [this] { m_model->fillDown(m_view->currentIndex()); });
    row->addStretch();
    return bar;
}

void TimetableDialog::buildLessons()
{
    m_view->setObjectName(u"lessons"_s);
    m_view->setAccessibleName(tr("课程表"));
    m_view->setModel(m_model);
    dressTable(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
}

/// The lessons the class has, else a proposal.
void TimetableDialog::showFirst()
{
    auto &workspace = m_desk.workspace();
    const auto trainingClass
        = workspace.records().read(core::trainingClasses(), core::Id<core::TrainingClass>{m_class});
    const auto stored = core::timetableOf(workspace, m_class);
    if (!trainingClass || !stored) {
        bar()->tell(InlineBar::Tone::Error,
            trainingClass ? stored.error().text : trainingClass.error().text);
        return;
    }
    m_classHours = trainingClass->hours;
    keep(m_place, trainingClass->place);
    const auto most
        = core::valueOf(core::kHoursPerDay, workspace.database(), trainingClass->startDate);
    m_hours->setValue(most.value_or(core::kHoursPerDay.fallback));
    if (stored->isEmpty()) {
        propose(std::nullopt, 0);
        m_first = m_model->sessions();
        return;
    }
    keep(m_teacher, stored->constFirst().teacher);
    keep(m_place, stored->constFirst().place);
    m_model->setSessions(*stored);
    m_first = *stored;
}

void TimetableDialog::propose(std::optional<Days> days, int hoursPerDay)
{
    const auto proposal = core::proposeTimetable(m_desk.workspace(),
        {.trainingClass = m_class,
            .days = days,
            .hoursPerDay = hoursPerDay,
            .teacher = m_teacher->text().trimmed(),
            .place = m_place->text().trimmed()});
    if (!proposal) {
        bar()->tell(InlineBar::Tone::Error, proposal.error().text);
        return;
    }
    bar()->dismiss();
    if (proposal->missingHours > 0) {
        bar()->tell(InlineBar::Tone::Warning,
            tr("这些日子排不下，还差 %1 学时（R-112）。请选别的日子，或改班级的日期、学时。")
                .arg(proposal->missingHours));
    }
    m_days->setCurrentIndex(m_days->findData(int(proposal->days)));
    m_hours->setValue(proposal->hoursPerDay);
    m_model->setSessions(proposal->sessions);
    m_view->setCurrentIndex(m_model->index(0, TimetableModel::Date));
}

/// After every change: what it adds up to, and soon what the rules say.
void TimetableDialog::follow()
{
    setSummary(tr("共 %1 节、%2 天、%3 学时；班级 %4 学时")
                   .arg(m_model->sessions().size())
                   .arg(m_model->days())
                   .arg(m_model->hours())
                   .arg(m_classHours));
    m_pause.start();
}

void TimetableDialog::judge()
{
    if (m_task)
        m_task->cancel();
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [id = m_class, sessions = m_model->sessions()](core::Workspace &workspace,
            const core::Progress &) { return core::judgeTimetable(workspace, id, sessions); },
        [this](const core::Result<QList<core::Findings>> &findings) {
            m_task = nullptr;
            if (!findings) {
                bar()->tell(InlineBar::Tone::Error, findings.error().text);
                return;
            }
            if (findings->size() == m_model->sessions().size())
                m_model->setFindings(*findings);
            m_view->horizontalHeader()->setStretchLastSection(false);
            m_view->resizeColumnsToContents();
            for (const int column :
                {TimetableModel::Content, TimetableModel::Place, TimetableModel::Textbook}) {
                m_view->setColumnWidth(
                    column, std::min(m_view->columnWidth(column), kContentWidth));
            }
            m_view->horizontalHeader()->setStretchLastSection(
                m_view->horizontalHeader()->length() < m_view->viewport()->width());
        });
}

void TimetableDialog::write()
{
    const auto written = core::writeTimetable(m_desk.workspace(), m_class, m_model->sessions());
    if (!written) {
        bar()->tell(InlineBar::Tone::Error, written.error().error.text);
        return;
    }
    showToast(parentWidget(), tr("课程表已保存：%1 节").arg(m_model->sessions().size()));
    leave();
}

bool TimetableDialog::isJudged() const
{
    return !m_pause.isActive() && !m_task;
}

bool TimetableDialog::isDirty() const
{
    const auto same = [](const core::ClassSession &one, const core::ClassSession &two) {
        return core::classSessions().pack(one).values == core::classSessions().pack(two).values;
    };
    const auto &now = m_model->sessions();
    return !std::equal(now.begin(), now.end(), m_first.begin(), m_first.end(), same);
}

} // namespace ui
