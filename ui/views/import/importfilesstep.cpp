#include "ui/views/import/importfilesstep.h"

#include "core/domain/evaluation.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/icons.h"
#include "ui/common/inlinebar.h"
#include "ui/views/import/importsession.h"
#include "ui/views/import/importwatch.h"
#include "ui/views/lists/templatefile.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYoungest = 16;
constexpr int kOldest = 120;
constexpr int kUsualYoungest = 18;
constexpr int kUsualOldest = 60;

QSpinBox *ageBox(const QString &name, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(kYoungest, kOldest);
    box->setValue(value);
    return box;
}

} // namespace

ImportFilesStep::ImportFilesStep(Desk &desk, ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_bar(new InlineBar(this))
    , m_watch(new ImportWatch(desk.settings(), this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addWidget(buildFiles(), 1);
    column->addWidget(buildChoices());
    connect(&session, &ImportSession::filesChanged, this, &ImportFilesStep::showFiles);
    connect(m_watch, &ImportWatch::changed, this, &ImportFilesStep::showWatch);
    showFiles();
    showWatch();
}

/// Empty workbooks to send to those who will fill them in.
QPushButton *ImportFilesStep::buildTemplates(QWidget *card)
{
    auto *button = new QPushButton(tr("空表供填报"), card);
    button->setObjectName(u"templates"_s);
    button->setToolTip(tr("保存一张空表发给报送单位，填好后可以直接导入"));
    auto *menu = new QMenu(button);
    for (const auto &info : core::templateList()) {
        if (!info.table)
            menu->addAction(
                info.title, this, [this, info] { saveTemplateFile(m_desk, info, this); });
    }
    button->setMenu(menu);
    return button;
}

QWidget *ImportFilesStep::buildFiles()
{
    auto *card = new Card(tr("要导入的文件"), this);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(new EmptyState(Icon::Sheet, tr("把表拖到这里"),
        tr("花名册、成绩册、证书清单、机构名单、领券明细、补贴花名册，或任一台账的表；也可以选择文"
           "件。"
           "一次可以放很多个。"),
        m_stack));
    m_list = new QListWidget(m_stack);
    m_list->setObjectName(u"importFiles"_s);
    m_list->setAccessibleName(tr("要导入的文件"));
    m_list->setAlternatingRowColors(true);
    m_stack->addWidget(m_list);
    card->contents()->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    m_add = new QPushButton(iconOf(Icon::Folder), tr("选择文件…"), card);
    m_add->setObjectName(u"addFiles"_s);
    m_remove = new QPushButton(tr("去掉所选"), card);
    setLook(m_remove, Look::Quiet);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(buildTemplates(card));
    card->contents()->addLayout(row);
    card->contents()->addWidget(buildWatch(card));
    connect(m_add, &QPushButton::clicked, this, &ImportFilesStep::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            m_session.removeFile(m_list->currentRow());
    });
    return card;
}

QWidget *ImportFilesStep::buildChoices()
{
    auto *card = new Card(tr("表里没有写的（可以不填）"), this);
    const core::Table &classes = core::trainingClasses();
    const core::Table &enrolments = core::enrolments();
    auto &workspace = m_desk.workspace();
    const auto editor = [&](const core::Table &table, const char *column) {
        return FieldEditor::make(
            {workspace, table}, *table.find(QString::fromLatin1(column)), card);
    };
    m_class = editor(enrolments, "training_class");
    m_plan = editor(core::evaluationResults(), "evaluation_plan");
    m_application = editor(core::subsidyItems(), "application");
    m_division = editor(classes, "division_code");
    m_start = editor(classes, "start_date");
    m_end = editor(classes, "end_date");
    m_division->setValue(workspace.session().division());
    m_youngest = ageBox(tr("最低年龄"), kUsualYoungest, card);
    m_oldest = ageBox(tr("最高年龄"), kUsualOldest, card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    const auto put = [&](int row, int column, const QString &label, QWidget *field) {
        auto *name = new QLabel(label, card);
        name->setBuddy(field);
        grid->addWidget(name, row, column, Qt::AlignRight);
        grid->addWidget(field, row, column + 1);
    };
    put(0, 0, tr("发来的单位"), m_division->widget());
    put(0, 2, tr("放入班级"), m_class->widget());
    put(1, 0, tr("评价计划"), m_plan->widget());
    put(1, 2, tr("补贴批次"), m_application->widget());
    put(2, 0, tr("开班日期"), m_start->widget());
    put(2, 2, tr("结业日期"), m_end->widget());
    auto *ages = new QWidget(card);
    auto *row = new QHBoxLayout(ages);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_youngest);
    row->addWidget(new QLabel(tr("至"), ages));
    row->addWidget(m_oldest);
    row->addWidget(new QLabel(tr("周岁"), ages));
    row->addStretch();
    put(3, 0, tr("年龄"), ages);
    auto *note = new QLabel(tr("没有班级、计划或批次的表，每张工作表起草一个。"), card);
    note->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(note, 3, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    card->contents()->addLayout(grid);
    return card;
}

bool ImportFilesStep::read(ImportChoices &choices)
{
    m_bar->dismiss();
    for (auto *editor : {m_class, m_plan, m_application, m_division, m_start, m_end}) {
        if (const auto value = editor->value(); !value) {
            m_bar->tell(InlineBar::Tone::Error, value.error().text);
            editor->widget()->setFocus();
            return false;
        }
    }
    const auto day = [](const FieldEditor &editor) {
        return QDate::fromString(editor.value()->text(), Qt::ISODate);
    };
    choices = {};
    choices.options.division = m_division->value()->text();
    choices.options.classStart = day(*m_start);
    choices.options.classEnd = day(*m_end);
    choices.options.ageMin = m_youngest->value();
    choices.options.ageMax = m_oldest->value();
    choices.classNo = numberOf(*m_class, core::trainingClasses(), "class_no");
    choices.planNo = numberOf(*m_plan, core::evaluationPlans(), "plan_no");
    choices.applicationNo = numberOf(*m_application, core::subsidyApplications(), "application_no");
    return true;
}

/// The number of the record that was picked; empty when none was.
QString ImportFilesStep::numberOf(
    const FieldEditor &editor, const core::Table &table, const char *column)
{
    const auto id = editor.value()->integer();
    const auto record = id == 0 ? core::Result<core::Record>(table.blank())
                                : m_desk.workspace().records().read(table, id);
    return record ? table.value(*record, QLatin1StringView(column)).text() : QString();
}

void ImportFilesStep::showChoices()
{
    const ImportChoices &choices = m_session.choices();
    const auto showDay = [](FieldEditor &editor, QDate day) {
        editor.setValue(day.isValid() ? core::Value(day.toString(Qt::ISODate)) : core::Value());
    };
    m_division->setValue(choices.options.division);
    showDay(*m_start, choices.options.classStart);
    showDay(*m_end, choices.options.classEnd);
    m_youngest->setValue(choices.options.ageMin);
    m_oldest->setValue(choices.options.ageMax);
    showRecord(*m_class, core::trainingClasses(), "class_no", choices.classNo);
    showRecord(*m_plan, core::evaluationPlans(), "plan_no", choices.planNo);
    showRecord(
        *m_application, core::subsidyApplications(), "application_no", choices.applicationNo);
}

void ImportFilesStep::showRecord(
    FieldEditor &editor, const core::Table &table, const char *column, const QString &number)
{
    if (number.isEmpty())
        return;
    const auto record = m_desk.workspace().records().findOne(
        table, {{QString::fromLatin1(column), core::Condition::Test::Equal, {number}}});
    if (record && *record)
        editor.setValue((*record)->id);
}

QWidget *ImportFilesStep::buildWatch(QWidget *card)
{
    auto *bar = new QWidget(card);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_watched = new QLabel(bar);
    m_watched->setObjectName(u"watched"_s);
    m_watched->setForegroundRole(QPalette::PlaceholderText);
    m_takeNew = new QPushButton(tr("加入新文件"), bar);
    m_takeNew->setObjectName(u"takeNewFiles"_s);
    m_watchFolder = new QPushButton(bar);
    m_watchFolder->setObjectName(u"watchFolder"_s);
    setLook(m_watchFolder, Look::Quiet);
    row->addWidget(m_watchFolder);
    row->addWidget(m_watched);
    row->addWidget(m_takeNew);
    row->addStretch();
    connect(m_watchFolder, &QPushButton::clicked, this, &ImportFilesStep::chooseFolder);
    connect(m_takeNew, &QPushButton::clicked, this, [this] {
        m_session.addFiles(m_watch->waiting());
        m_watch->forget();
    });
    return bar;
}

void ImportFilesStep::chooseFolder()
{
    if (!m_watch->folder().isEmpty()) {
        m_watch->watch({});
        return;
    }
    const auto folder = QFileDialog::getExistingDirectory(
        this, tr("留意哪个文件夹"), m_desk.settings().folder(u"import"_s));
    if (!folder.isEmpty())
        m_watch->watch(folder);
}

void ImportFilesStep::showWatch()
{
    const auto waiting = m_watch->waiting();
    const bool isWatching = !m_watch->folder().isEmpty();
    m_watchFolder->setText(isWatching ? tr("不再留意") : tr("留意一个文件夹…"));
    m_watched->setVisible(isWatching);
    m_watched->setText(waiting.isEmpty()
            ? tr("正在留意“%1”，有新表会在这里提示").arg(QFileInfo(m_watch->folder()).fileName())
            : tr("“%1”里有 %2 个新文件")
                  .arg(QFileInfo(m_watch->folder()).fileName())
                  .arg(waiting.size()));
    m_watched->setToolTip(waiting.join(u'\n'));
    m_takeNew->setVisible(!waiting.isEmpty());
}

void ImportFilesStep::takeFocus()
{
    m_add->setFocus();
}

void ImportFilesStep::chooseFiles()
{
    const auto paths = QFileDialog::getOpenFileNames(this, tr("选择要导入的文件"),
        m_desk.settings().folder(u"import"_s),
        tr("表格 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.htm *.html);;所有文件 (*)"));
    if (paths.isEmpty())
        return;
    m_desk.settings().setFolder(u"import"_s, QFileInfo(paths.first()).absolutePath());
    m_session.addFiles(paths);
}

void ImportFilesStep::showFiles()
{
    m_list->clear();
    for (const auto &file : m_session.files()) {
        auto *item = new QListWidgetItem(iconOf(Icon::Sheet), file.name(), m_list);
        item->setToolTip(file.path);
    }
    m_stack->setCurrentIndex(m_list->count() > 0 ? 1 : 0);
    m_remove->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(m_list->count() - 1);
}

void ImportFilesStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportFilesStep::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    m_session.addFiles(paths);
}

} // namespace ui
