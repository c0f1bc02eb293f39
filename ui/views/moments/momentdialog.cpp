#include "ui/views/moments/momentdialog.h"

#include "core/storage/journal.h"
#include "ui/views/journalmodel.h"
#include "ui/views/plaintable.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// So many of the newest steps stand in the list; any earlier moment is found by its time.
constexpr int kListed = 5000;

} // namespace

MomentDialog::MomentDialog(Desk &desk, const QString &title, QWidget *parent)
    : ExamDialog(desk, title, parent)
    , m_sets(new JournalModel(desk.workspace(), this))
    , m_when(new QDateTimeEdit(desk.workspace().now().toLocalTime(), this))
    , m_typed(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_done(addButton(u"chooseMoment"_s, tr("就看这时"), Look::Primary))
{
    setObjectName(u"momentDialog"_s);
    buildParts();
    m_done->setEnabled(false);
    connect(m_done, &QPushButton::clicked, this, &MomentDialog::finish);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &MomentDialog::chooseTime);
    connect(m_typed, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_sets->setFilter(text, std::nullopt); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MomentDialog::chooseSet);
    connect(m_view, &QTableView::doubleClicked, this, &MomentDialog::finish);
    load();
}

void MomentDialog::buildParts()
{
    m_when->setObjectName(u"momentWhen"_s);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_when->setCalendarPopup(true);
    m_when->setAccessibleName(tr("到哪一时刻"));
    m_typed->setObjectName(u"momentFilter"_s);
    m_typed->setPlaceholderText(tr("按标题、人、理由、文件、日期查找"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("到哪一时刻"), this);
    label->setBuddy(m_when);
    row->addWidget(label);
    row->addWidget(m_when);
    row->addSpacing(16);
    row->addWidget(new QLabel(tr("或者到哪次修改为止"), this));
    row->addWidget(m_typed, 1);
    contents()->addLayout(row);
    m_view->setObjectName(u"momentSets"_s);
    m_view->setAccessibleName(tr("修改记录"));
    m_view->setModel(m_sets);
    dressTable(m_view);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(JournalModel::Title, QHeaderView::Stretch);
    for (const auto &[section, width] :
        {std::pair(JournalModel::When, 158), std::pair(JournalModel::Who, 80),
            std::pair(JournalModel::KindOfChange, 60), std::pair(JournalModel::Rows, 70)})
        m_view->setColumnWidth(section, width);
    m_view->setColumnHidden(JournalModel::Source, true);
    contents()->addWidget(m_view, 1);
}

void MomentDialog::load()
{
    runTask(
        this,
        [path = desk().workspace().path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [](const core::Database &database, const core::Progress &) {
            return core::changeSets(database, kListed);
        },
        [this](const core::Result<QList<core::ChangeSetInfo>> &sets) {
            sets ? take(*sets) : tell(sets.error());
        });
}

void MomentDialog::take(const QList<core::ChangeSetInfo> &sets)
{
    m_sets->setSets(sets);
    if (!sets.isEmpty())
        m_view->setCurrentIndex(m_sets->index(0, 0));
}

/// The last step by then; where it is listed, it is marked.
void MomentDialog::chooseTime()
{
    const auto &database = desk().workspace().database();
    const auto number = core::changeSetAt(database, m_when->dateTime().toMSecsSinceEpoch());
    const auto set = number && *number > 0 ? core::changeSet(database, *number)
                                           : core::Result<core::ChangeSetInfo>();
    m_chosen = set.value_or(core::ChangeSetInfo());
    m_isMarking = true;
    const int row = m_sets->rowOf(m_chosen.number);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_sets->index(row, 0));
    m_isMarking = false;
    showChoice();
}

void MomentDialog::chooseSet()
{
    const auto index = m_view->currentIndex();
    if (!index.isValid() || m_isMarking)
        return;
    m_chosen = m_sets->setAt(index.row());
    const QSignalBlocker quiet(m_when);
    m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(m_chosen.at));
    showChoice();
}

void MomentDialog::showChoice()
{
    m_done->setEnabled(m_chosen.number > 0);
    setSummary(m_chosen.number > 0
            ? tr("到第 %1 次修改为止：%2").arg(m_chosen.number).arg(m_chosen.title)
            : tr("那时还没有这本台账，请选晚一些的时刻。"));
}

void MomentDialog::finish()
{
    if (m_chosen.number == 0)
        return;
    Q_EMIT chosen({m_chosen.number, m_chosen.at});
    accept();
}

} // namespace ui
