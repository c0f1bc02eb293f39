#include "ui/views/reportpage.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/paper/paperview.h"
#include "ui/paper/printing.h"
#include "ui/views/editions/editions.h"
#include "ui/views/figurerows.h"
#include "ui/views/moments/comparedialog.h"
#include "ui/views/moments/momentdialog.h"
#include "ui/views/pagehead.h"
#include "ui/views/reports/reportoptions.h"
#include "ui/views/reports/retypedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_rows(new FigureRows(desk, this))
    , m_head(new PageHead(tr("报表"), this))
    , m_kinds(new QComboBox(this))
    , m_options(new ReportOptionsButton(this))
    , m_pages(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_paper(new PaperView(this))
    , m_failure(new EmptyState(Icon::Warning, tr("没有做成报表"), {}, this))
    , m_strip(new TaskStrip(this))
    , m_past(new InlineBar(this))
{
    setObjectName(u"reportPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    buildHead();
    m_past->setObjectName(u"pastBar"_s);
    column->addWidget(m_past);
    m_paper->setAccessibleName(tr("报表预览，打印出来就是这样"));
    connect(m_failure->addButton(tr("再做一次"), Look::Primary), &QPushButton::clicked, this,
        &ReportPage::load);
    m_stack->addWidget(new QWidget(this));
    m_stack->addWidget(m_paper);
    m_stack->addWidget(m_failure);
    column->addWidget(m_stack, 1);
    m_strip->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_strip);
    connect(m_paper, &PaperView::activated, this, [this](const QString &reference) {
        m_rows->openAsOf(reference, m_moment ? std::optional(m_moment->set) : std::nullopt);
    });
    connect(m_paper, &PaperView::pageChanged, this, [this](int page, int pages) {
        m_pages->setText(tr("第 %1 页，共 %2 页").arg(page + 1).arg(pages));
    });
    const auto reload = [this] {
        m_isStale = true;
        if (isVisible())
            load();
    };
    connect(&desk, &Desk::scopeChanged, this, [this, reload] {
        m_options->forgetRetyped();
        reload();
    });
    connect(&desk.workspace(), &core::Workspace::changed, this, [reload](const QSet<int> &tables) {
        if (!tables.isEmpty())
            reload();
    });
}

void ReportPage::buildHead()
{
    m_head->setContentsMargins(16, 0, 16, 0);
    m_pages->setForegroundRole(QPalette::PlaceholderText);
    m_head->addTool(m_pages);
    buildKinds();
    buildOptions();
    buildZoom();
    const auto button = [this](const QString &name, Icon icon, const QString &text, auto run) {
        auto *made = new QPushButton(iconOf(icon), text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        m_head->addTool(made);
        return made;
    };
    m_keep = button(u"keepEdition"_s, Icon::History, tr("编制版次"), [this] { keepEdition(); });
    m_keep->setToolTip(tr("按现在的台账固定成草稿，审核、批准后印发"));
    button(u"saveWorkbook"_s, Icon::Sheet, tr("Excel"),
        [this] { saveReport(this, m_desk, choice(), ReportFile::Workbook); });
    button(u"savePdf"_s, Icon::Pdf, tr("PDF"),
        [this] { saveReport(this, m_desk, choice(), ReportFile::Pdf); });
    setLook(button(u"print"_s, Icon::Print, tr("打印"), [this] { print(); }), Look::Primary);
    layout()->addWidget(m_head);
}

void ReportPage::buildKinds()
{
    m_kinds->setObjectName(u"reportKind"_s);
    m_kinds->setAccessibleName(tr("哪种报表"));
    m_kinds->setToolTip(tr("哪种报表"));
    for (const auto kind : core::reportKinds())
        m_kinds->addItem(core::reportTitle(kind), core::reportKey(kind));
    m_head->addTool(m_kinds);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        m_options->forgetRetyped();
        load();
    });
}

void ReportPage::buildOptions()
{
    m_head->addTool(m_options);
    connect(m_options, &ReportOptionsButton::changed, this, &ReportPage::load);
    connect(m_options, &ReportOptionsButton::retypeWanted, this, &ReportPage::retype);
    connect(m_options, &ReportOptionsButton::momentWanted, this, &ReportPage::choosePast);
    connect(m_options, &ReportOptionsButton::comparisonWanted, this, &ReportPage::comparePast);
}

ReportChoice ReportPage::choice() const
{
    return {kind(), m_options->options(), m_moment ? std::optional(m_moment->set) : std::nullopt};
}

void ReportPage::retype()
{
    auto *dialog = new RetypeDialog(m_paper->document(), m_options->options().retyped, this);
    connect(dialog, &RetypeDialog::done, m_options, &ReportOptionsButton::setRetyped);
    dialog->open();
}

core::ReportKind ReportPage::kind() const
{
    return core::reportOfKey(m_kinds->currentData().toString()).value_or(core::ReportKind::Summary);
}

void ReportPage::buildZoom()
{
    connect(zoomButton(u"zoomOut"_s, Icon::ZoomOut, tr("缩小 (Ctrl+-)")), &QToolButton::clicked,
        m_paper, &PaperView::zoomOut);
    connect(zoomButton(u"zoomIn"_s, Icon::ZoomIn, tr("放大 (Ctrl++)")), &QToolButton::clicked,
        m_paper, &PaperView::zoomIn);
    connect(zoomButton(u"fitWidth"_s, Icon::FitWidth, tr("与窗口同宽 (Ctrl+0)")),
        &QToolButton::clicked, m_paper, &PaperView::fitWidth);
}

QToolButton *ReportPage::zoomButton(const QString &name, Icon icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(iconOf(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    m_head->addTool(button);
    return button;
}

bool ReportPage::offers(Act act) const
{
    return m_hasDocument && (act == Act::Print || act == Act::Export);
}

void ReportPage::run(Act act)
{
    if (act == Act::Print)
        print();
    else
        saveReport(this, m_desk, choice(), ReportFile::Workbook);
}

void ReportPage::enter()
{
    if (m_isStale)
        load();
}

void ReportPage::takeFocus()
{
    m_paper->setFocus();
}

void ReportPage::load()
{
    m_isStale = false;
    m_head->setTitle(tr("%1：%2").arg(
        core::reportTitle(kind()), scopeTitle(m_desk.workspace(), m_desk.scope())));
    if (m_task)
        m_task->cancel();
    m_task = runTask(
        this,
        [question = reportQuestion(m_desk, choice())](
            const core::Progress &progress) { return makeReport(question, progress); },
        [this, scope = m_desk.scope(), asked = choice()](
            const core::Result<core::Document> &document) {
            if (scope == m_desk.scope() && asked == choice())
                take(document);
        });
    m_strip->follow(m_task, tr("正在计数"));
}

void ReportPage::take(const core::Result<core::Document> &document)
{
    m_hasDocument = document.has_value();
    if (document) {
        m_paper->setDocument(*document);
        m_options->setSentences(hasFigures(*document) ? ReportOptionsButton::Sentences::Some
                                                      : ReportOptionsButton::Sentences::None);
        m_stack->setCurrentWidget(m_paper);
    } else if (document.error().code != core::Error::Code::Cancelled) {
        m_failure->setSentence(document.error().text);
        m_stack->setCurrentWidget(m_failure);
    }
    Q_EMIT offersChanged();
    Q_EMIT shown();
}

void ReportPage::keepEdition()
{
    const auto &scope = m_desk.scope();
    auto question = core::editionQuestion(m_desk.workspace(), kind(), scope.period, scope.unit);
    question.request.options = choice().options;
    keepReport(m_desk, question, 0, this);
}

void ReportPage::choosePast()
{
    auto *dialog
        = new MomentDialog(m_desk, tr("看%1在某一时刻的样子").arg(core::reportTitle(kind())), this);
    connect(dialog, &MomentDialog::chosen, this, &ReportPage::showPast);
    dialog->open();
}

void ReportPage::showPast(const Moment &moment)
{
    m_moment = moment;
    m_past->tell(InlineBar::Tone::Warning,
        tr("这是按%1的台账统计的，不能编制版次。").arg(momentTitle(moment)));
    m_past->keep();
    m_past->addAnswer(tr("与现在比较"), [this] { comparePast(); });
    m_past->addAnswer(tr("换一个时刻"), [this] { choosePast(); });
    m_past->addAnswer(tr("回到现在"), [this] { showNow(); });
    m_keep->setEnabled(false);
    load();
}

void ReportPage::showNow()
{
    m_moment.reset();
    m_past->dismiss();
    m_keep->setEnabled(true);
    load();
}

void ReportPage::comparePast()
{
    const auto &scope = m_desk.scope();
    auto question = core::editionQuestion(m_desk.workspace(), kind(), scope.period, scope.unit);
    question.request.options = choice().options;
    compareMoments(m_desk,
        comparedReport(question,
            tr("%1：%2").arg(core::reportTitle(kind()), scopeTitle(m_desk.workspace(), scope))),
        choice().asOfSet, this);
}

void ReportPage::print()
{
    if (!m_hasDocument)
        return;
    if (auto printed = printWithDialog(this, m_paper->document()); !printed)
        showError(this, printed.error());
}

} // namespace ui
