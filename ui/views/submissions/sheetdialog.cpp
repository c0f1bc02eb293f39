#include "ui/views/submissions/sheetdialog.h"

#include "core/base/text.h"
#include "core/exchange/countyform.h"
#include "core/rules/lifecycle.h"
#include "core/workspace/submissions.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/registry/transitionbar.h"
#include "ui/views/evaluation/entrygrid.h"
#include "ui/views/figurerows.h"
#include "ui/views/recordactions.h"
#include "ui/views/submissions/sheetmodel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigureWidth = 78;
constexpr int kNameWidth = 168;
constexpr int kNarrowFigureWidth = 67; // beside the texts of a dispatch
constexpr int kNarrowNameWidth = 144;
constexpr int kSmallWidth = 44;
constexpr int kTextWidth = 118;
constexpr int kShownMoves = 3;
constexpr int kRowHeight = 25;
constexpr QSize kMost(1240, 760);

} // namespace

SheetDialog::SheetDialog(Desk &desk, const core::SubmissionSheet &sheet, QWidget *parent)
    : ExamDialog(desk,
        tr("%1　%2报表")
            .arg(unitTitle(desk.workspace(), sheet.submission.divisionCode),
                sheet.facts.period.title()),
        parent)
    , m_model(new SheetModel(sheet, this))
    , m_rows(new FigureRows(desk, this))
    , m_save(addButton(u"saveSheet"_s, tr("保存"), Look::Primary))
{
    setObjectName(u"sheetDialog"_s);
    buildHead();
    buildGrid();
    buildSignatures();
    connect(m_save, &QPushButton::clicked, this, &SheetDialog::save);
    connect(m_model, &SheetModel::edited, this, &SheetDialog::showCounts);
    connect(m_model, &SheetModel::refused, this,
        [this](const QString &text) { bar()->tell(InlineBar::Tone::Warning, text); });
    if (parent)
        resize((parent->window()->size() * 19 / 20).boundedTo(kMost));
    showState();
    m_grid->begin();
}

void SheetDialog::buildHead()
{
    auto *row = new QHBoxLayout;
    m_about = new QLabel(this);
    m_about->setObjectName(u"aboutSheet"_s);
    row->addWidget(m_about, 1);
    m_fill = new QPushButton(tr("按台账填列"), this);
    m_fill->setObjectName(u"fillSheet"_s);
    m_fill->setToolTip(tr("本期和累计按台账的数字填写；就业两项按已登记的统计数填写"));
    connect(m_fill, &QPushButton::clicked, this,
        [this] { m_model->fill(core::SubmissionSheet::Fill::All); });
    m_read = new QPushButton(tr("读入表格…"), this);
    m_read->setObjectName(u"readForm"_s);
    m_read->setToolTip(tr("读入县里填好的报表文件（.xlsx），核对后再保存"));
    connect(m_read, &QPushButton::clicked, this, &SheetDialog::chooseForm);
    auto *paper = new QPushButton(tr("打印"), this);
    paper->setObjectName(u"printSheet"_s);
    connect(paper, &QPushButton::clicked, this, &SheetDialog::print);
    m_moves = new TransitionBar(this);
    connect(m_moves, &TransitionBar::wanted, this, &SheetDialog::move);
    for (auto *button : {m_fill, m_read, paper}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_moves->setTabPlace(paper);
    row->addWidget(m_moves);
    contents()->addLayout(row);
    m_returned = new QLabel(this);
    m_returned->setObjectName(u"returnReason"_s);
    m_returned->setWordWrap(true);
    contents()->addWidget(m_returned);
}

void SheetDialog::buildGrid()
{
    m_grid = new EntryGrid(this);
    m_grid->setObjectName(u"sheet"_s);
    m_grid->setAccessibleName(tr("报表各项"));
    m_grid->setModel(m_model);
    m_grid->verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_grid->verticalHeader()->setDefaultSectionSize(kRowHeight);
    const bool isMonth = m_model->sheet().facts.period.kind() == core::Period::Kind::Month;
    for (int column = SheetModel::Target; column <= SheetModel::Difference; ++column)
        m_grid->setColumnWidth(column, isMonth ? kFigureWidth : kNarrowFigureWidth);
    m_grid->setColumnWidth(SheetModel::Number, kSmallWidth);
    m_grid->setColumnWidth(SheetModel::Measure, kSmallWidth);
    m_grid->setColumnWidth(SheetModel::Name, isMonth ? kNameWidth : kNarrowNameWidth);
    for (int column = SheetModel::Explanation; column < SheetModel::Columns; ++column) {
        m_grid->setColumnWidth(column, kTextWidth);
        m_grid->setColumnHidden(column, isMonth && column != SheetModel::Explanation);
    }
    contents()->addWidget(m_grid, 1);
    connect(m_grid, &EntryGrid::pasted, this, &SheetDialog::paste);
    connect(m_grid, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == SheetModel::System && !m_model->reference(index.row()).isEmpty())
            m_rows->open(m_model->reference(index.row()));
    });
}

void SheetDialog::buildSignatures()
{
    auto *row = new QHBoxLayout;
    const std::tuple<QString, QString, QString core::CountySubmission::*> fields[]
        = {{tr("单位负责人"), u"head_name"_s, &core::CountySubmission::headName},
            {tr("审核人"), u"reviewer_name"_s, &core::CountySubmission::reviewerName},
            {tr("填表人"), u"filler"_s, &core::CountySubmission::filler},
            {tr("联系电话"), u"phone"_s, &core::CountySubmission::phone}};
    for (const auto &[title, name, field] : fields) {
        auto *label = new QLabel(title, this);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit, 1);
        row->addSpacing(8);
        m_signatures.append({edit, field});
        connect(edit, &QLineEdit::textEdited, this,
            [this, field = field](const QString &text) { m_model->setSignature(field, text); });
    }
    contents()->addLayout(row);
}

/// A block copied from a spreadsheet goes in from the cell the cursor stands on.
void SheetDialog::paste(const QModelIndex &at, const QString &text)
{
    bar()->dismiss();
    const auto rows = QString(text).remove(u'\r').split(u'\n');
    for (int row = 0; row < rows.size(); ++row) {
        const auto cells = rows.at(row).split(u'\t');
        for (int column = 0; column < cells.size() && !rows.at(row).isEmpty(); ++column) {
            const auto index = at.sibling(at.row() + row, at.column() + column);
            const bool canType = index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
            if (canType && !m_model->setData(index, cells.at(column)))
                return; // the model has said what is wrong
        }
    }
}

void SheetDialog::showState()
{
    const auto &submission = m_model->sheet().submission;
    auto &workspace = desk().workspace();
    const QString state
        = workspace.names().stateLabel(core::countySubmissions().table().states, submission.status);
    QString about = tr("%1　期限 %2").arg(state, submission.dueOn.toString(Qt::ISODate));
    if (submission.submittedOn.isValid())
        about += tr("　报送 %1").arg(submission.submittedOn.toString(Qt::ISODate));
    m_about->setText(about);
    m_returned->setText(tr("退回原因：%1").arg(submission.returnReason));
    m_returned->setVisible(submission.status == u"returned"_s);
    const bool isOpen = m_model->sheet().isOpen() && workspace.isWritable();
    m_fill->setVisible(isOpen);
    m_read->setVisible(isOpen);
    m_save->setVisible(isOpen);
    for (const auto &[edit, field] : m_signatures) {
        edit->setText(submission.*field);
        edit->setReadOnly(!isOpen);
    }
    QList<core::Transition> ways;
    if (submission.id != 0 && workspace.isWritable()) {
        const auto record = workspace.records().read(core::countySubmissions(), submission.id);
        if (record) {
            ways = core::allowedTransitions(core::countySubmissions(), *record, workspace.rules())
                       .value_or(QList<core::Transition>());
        }
    }
    ways.removeIf([](const core::Transition &way) { return way.to == u"draft"_s; });
    m_moves->setTransitions(ways, kShownMoves);
    if (!isOpen)
        offerOnlyToClose();
    showCounts();
}

void SheetDialog::showCounts()
{
    const auto judgement = m_model->sheet().judgement();
    QString text = tr("已填 %1 / %2 项").arg(judgement.filled()).arg(judgement.wanted);
    if (!judgement.doubts.isEmpty())
        text += tr("　待说明 %1 处：%2")
                    .arg(judgement.doubts.size())
                    .arg(judgement.doubts.constFirst().text);
    setSummary(text);
    const bool isNew = m_model->sheet().submission.status == u"missing"_s;
    m_save->setEnabled(m_model->isChanged() || isNew);
}

void SheetDialog::save()
{
    write({}, {}, tr("已保存"));
}

/// A step without a rule for its reason may still want one today: locked before anything is
/// issued.
bool SheetDialog::needsReason(const QString &action) const
{
    auto &workspace = desk().workspace();
    const core::Table &table = core::countySubmissions();
    const auto record = workspace.records().read(table, m_model->sheet().submission.id);
    if (!record)
        return false;
    const auto way = core::findTransition(table, *record, action, workspace.rules());
    if (!way || way->to != u"locked"_s)
        return false;
    const auto findings = core::checkMove(table, *record, *way, {}, workspace.rules());
    return findings && core::hasBlocking(*findings);
}

void SheetDialog::move(const QString &action, const QString &reason)
{
    if (!reason.isEmpty() || !needsReason(action)) {
        write(action, reason, tr("已%1").arg(action));
        return;
    }
    askReason(this,
        {action, tr("本期报表还没有印发。先锁定的，要注明原因。"), tr("原因（必填）"), action},
        [this, action](const QString &given) { write(action, given, tr("已%1").arg(action)); });
}

void SheetDialog::write(const QString &action, const QString &reason, const QString &toast)
{
    m_save->setEnabled(false);
    inLedger(
        tr("正在保存"),
        [sheet = m_model->sheet(), action, reason](
            core::Workspace &workspace, const core::Progress &) -> core::Result<Written> {
            core::RowId id = sheet.submission.id;
            if (sheet.isOpen()) {
                const auto saved = core::saveSheet(workspace, sheet);
                if (!saved)
                    return core::fail(saved.error().error);
                id = saved->id;
            }
            std::optional<core::Error> refused;
            if (!action.isEmpty()) {
                const auto moved = workspace.move(core::countySubmissions(), id, action, reason);
                if (!moved)
                    refused = moved.error().error;
            }
            const auto fresh = core::openSheet(workspace,
                {sheet.submission.divisionCode, sheet.submission.reportType, sheet.facts.period});
            return fresh ? core::Result<Written>({*fresh, refused}) : core::fail(fresh.error());
        },
        [this, toast](const core::Result<Written> &done) {
            if (!done) {
                tell(done.error());
                showCounts();
                return;
            }
            bar()->dismiss();
            written(done->refused ? tr("已保存") : toast);
            take(done->sheet);
            if (done->refused)
                tell(*done->refused);
        });
}

void SheetDialog::take(const core::SubmissionSheet &sheet)
{
    m_model->setSheet(sheet);
    showState();
}

void SheetDialog::print()
{
    const auto paper = core::submissionPaper(desk().workspace(), m_model->sheet());
    showPaper(
        paper.map([](const core::SubmissionPaper &each) { return core::submissionForm(each); }),
        desk(), this);
}

void SheetDialog::chooseForm()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("读入县里填好的报表"),
        desk().settings().folder(u"import"_s), tr("表格文件 (*.xlsx *.xlsm *.xls *.ods *.csv)"));
    if (path.isEmpty())
        return;
    desk().settings().setFolder(u"import"_s, QFileInfo(path).absolutePath());
    readForm(path);
}

void SheetDialog::readForm(const QString &path)
{
    const auto form = core::readCountyForm(path);
    if (!form)
        return tell(form.error());
    auto sheet = m_model->sheet();
    const auto taken = core::takeForm(sheet, *form, desk().workspace().names());
    if (!taken)
        return tell(taken.error());
    m_model->take(sheet);
    showState();
    QString text = tr("已从 %1 读入 %2 行，%3 个数字与原来不同。核对后保存，不保存就什么也不改。")
                       .arg(QFileInfo(path).fileName())
                       .arg(form->lines.size() - taken->unknown.size())
                       .arg(taken->values);
    if (!taken->unknown.isEmpty())
        text += tr("没有认出的行：%1。").arg(core::joinedList(taken->unknown));
    if (!taken->unread.isEmpty())
        text += tr("不是数字的格：%1。").arg(core::joinedList(taken->unread));
    const bool isClean = taken->unknown.isEmpty() && taken->unread.isEmpty();
    bar()->tell(isClean ? InlineBar::Tone::Note : InlineBar::Tone::Warning, text);
}

void SheetDialog::reject()
{
    const bool isLost = m_model->isChanged() && m_model->sheet().isOpen();
    if (isLost
        && !ask(this,
            {tr("不保存填写的报表？"), tr("关闭后，刚才填写的内容不会保存。"), tr("不保存"),
                Question::Weight::Dangerous}))
        return;
    ExamDialog::reject();
}

void openSheetDialog(Desk &desk, const core::SubmissionKey &key, QWidget *over)
{
    runTask(
        over,
        [path = desk.workspace().path(), login = desk.workspace().session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [key](core::Workspace &workspace, const core::Progress &) {
            return core::openSheet(workspace, key);
        },
        [&desk, over](const core::Result<core::SubmissionSheet> &sheet) {
            if (!sheet)
                return showError(over, sheet.error());
            (new SheetDialog(desk, *sheet, over))->open();
        });
}

} // namespace ui
