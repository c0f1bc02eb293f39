#include "ui/views/targets/indicatorspage.h"

#include "core/base/language.h"
#include "core/report/board.h"
#include "core/report/charttable.h"
#include "core/storage/codebook.h"
#include "ui/common/help.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/views/dashboard/figuregrid.h"
#include "ui/views/dashboarddata.h"
#include "ui/views/desk.h"
#include "ui/views/figurerows.h"
#include "ui/views/pagehead.h"
#include "ui/views/plaintable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Cell = core::Document::Cell;

/// The papers and pages on which an indicator stands.
QStringList usedIn(const core::CatalogueEntry &entry)
{
    const QString code = QString::fromLatin1(entry.code);
    QStringList places;
    if (core::boardIndicators().contains(code))
        places << IndicatorsPage::tr("今日看板") << IndicatorsPage::tr("小结");
    if (entry.way == core::CatalogueEntry::Way::Cells)
        places << IndicatorsPage::tr("月通报");
    if (code.startsWith(u"voucher"_s))
        places << IndicatorsPage::tr("电子培训券领用情况");
    if (code.startsWith(u"jobs"_s) || code.startsWith(u"employ"_s))
        places << IndicatorsPage::tr("就业情况");
    if (code.startsWith(u"care"_s) || code.endsWith(u"share"_s)
        || code == u"rural_labour_covered"_s)
        places << IndicatorsPage::tr("五年规划进展");
    if (places.isEmpty())
        places << IndicatorsPage::tr("工作要情");
    return places;
}

Cell partCell(const core::IndicatorValue &row, const QString &part, core::Measure measure)
{
    const auto known = std::find_if(
        row.parts.begin(), row.parts.end(), [&](const auto &each) { return each.first == part; });
    if (known == row.parts.end())
        return Cell::ofCount(0);
    auto reference = core::FigureReference::parse(row.reference);
    if (reference)
        reference->indicator += u':' + part;
    return core::measuredCell(measure, known->second, reference ? reference->text() : QString());
}

} // namespace

IndicatorsPage::IndicatorsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_rows(new FigureRows(desk, this))
    , m_head(new PageHead(tr("指标表"), this))
    , m_list(plainTable({tr("指标"), tr("单位"), tr("怎样得出")}, tr("指标表"), this))
    , m_about(new QLabel(this))
    , m_values(new FigureGrid(this))
    , m_strip(new TaskStrip(this))
{
    setObjectName(u"indicatorsPage"_s);
    auto *column = pageColumn(this);
    column->addWidget(m_head);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_list);
    auto *right = new QWidget(sides);
    auto *details = new QVBoxLayout(right);
    details->setContentsMargins(12, 0, 0, 0);
    m_list->setObjectName(u"indicatorList"_s);
    m_about->setObjectName(u"indicatorAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_values->setObjectName(u"indicatorValues"_s);
    details->addWidget(m_about);
    details->addWidget(m_values, 1);
    sides->addWidget(right);
    sides->setStretchFactor(0, 4);
    sides->setStretchFactor(1, 6);
    column->addWidget(sides, 1);
    column->addWidget(m_strip);
    fillList();
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before)
            load();
    });
    connect(m_values, &FigureGrid::opened, m_rows, &FigureRows::open);
    const auto reload = [this] {
        if (isVisible())
            load();
    };
    connect(&desk, &Desk::scopeChanged, this, reload);
    connect(&desk.workspace(), &core::Workspace::changed, this, reload);
}

void IndicatorsPage::fillList()
{
    const auto &names = m_desk.workspace().names();
    m_list->setRowCount(int(core::indicatorCatalogue().size()));
    int row = 0;
    for (const auto &entry : core::indicatorCatalogue()) {
        const QString code = QString::fromLatin1(entry.code);
        const auto *item = names.code("indicator"_L1, code);
        setPlainRow(m_list, row++,
            {indicatorTitle(names, code),
                item ? core::dataText("unit"_L1, item->attribute("unit"_L1)) : QString(),
                core::wayText(entry.way)});
    }
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setCurrentCell(0, 0);
}

void IndicatorsPage::enter()
{
    load();
}

void IndicatorsPage::takeFocus()
{
    m_list->setFocus();
}

void IndicatorsPage::load()
{
    const int row = std::max(m_list->currentRow(), 0);
    const auto &workspace = m_desk.workspace();
    const core::IndicatorQuestion question{
        QString::fromLatin1(core::indicatorCatalogue().at(row).code), m_desk.scope().period,
        core::FigureReference::Span::ToDate, workspace.today()};
    setHelp(m_list, figureAnchor(question.code));
    m_head->setTitle(tr("指标表：%1").arg(m_desk.scope().period.title()));
    if (m_task)
        m_task->cancel();
    m_task = runTask(
        this,
        [path = workspace.path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [question, unit = workspace.unit(), now = workspace.now()](const core::Database &database,
            const core::Progress &progress) -> core::Result<core::IndicatorReading> {
            core::CodeBook names(database);
            if (auto loaded = names.load(); !loaded)
                return core::fail(loaded.error());
            auto engine = core::FigureEngine::create(
                database, {.unit = unit, .now = now, .progress = progress});
            if (!engine)
                return core::fail(engine.error());
            return core::readIndicator(database, **engine, names, question);
        },
        [this, row](const core::Result<core::IndicatorReading> &reading) {
            if (row != std::max(m_list->currentRow(), 0))
                return;
            if (reading)
                show(*reading);
            else if (reading.error().code != core::Error::Code::Cancelled)
                showError(this, reading.error());
        });
    m_strip->follow(m_task, tr("正在计数"));
}

QString IndicatorsPage::aboutText(const core::IndicatorReading &reading) const
{
    QStringList lines;
    lines << u"<b>%1</b>（%2）"_s.arg(reading.name.toHtmlEscaped(), reading.measuredIn)
          << tr("口径：%1").arg(reading.version.definition.toHtmlEscaped())
          << tr("第 %1 版，%2，自 %3 起")
                 .arg(reading.version.number)
                 .arg(reading.version.document.toHtmlEscaped(),
                     reading.version.validFrom.toString(Qt::ISODate))
          << tr("怎样得出：%1；用于：%2")
                 .arg(core::wayText(reading.entry->way), usedIn(*reading.entry).join(u'、'));
    if (*reading.entry->within != '\0') {
        lines << tr("包含于：%1，不能大于它")
                     .arg(indicatorTitle(
                         m_desk.workspace().names(), QString::fromLatin1(reading.entry->within)));
    }
    for (const auto &note : reading.notes)
        lines << tr("注：%1").arg(note.toHtmlEscaped());
    return lines.join(u"<br>"_s);
}

/// Numerator and denominator beside a rate, parts and what they leave beside a sum.
core::Document::Table IndicatorsPage::valuesOf(const core::IndicatorReading &reading) const
{
    using Align = core::Document::Align;
    const auto measure = reading.entry->measure;
    const bool isRate = reading.entry->isRate();
    core::Document::Table table;
    table.title = reading.name;
    table.columns = {{.align = Align::Left}, {}, {}, {}, {.align = Align::Center}};
    table.header = {{{tr("单位")}, {tr("累计")}, {tr("上年同期")}, {tr("目标")}, {tr("进度")}}};
    if (isRate) {
        table.columns.insert(table.columns.begin() + 2, 2, {});
        table.header[0].insert(table.header[0].begin() + 2, {{tr("分子")}, {tr("分母")}});
    }
    for (const auto &row : reading.rows) {
        core::Document::Row cells{{Cell::ofText(unitTitle(m_desk.workspace(), row.unit)),
            core::measuredCell(measure, row.value, row.reference)}};
        if (isRate) {
            cells.cells.push_back(core::measuredCell(core::Measure::Count, row.top, row.reference));
            cells.cells.push_back(
                core::measuredCell(core::Measure::Count, row.bottom, row.bottomReference));
        }
        cells.cells.push_back(core::measuredCell(measure, row.lastYear));
        cells.cells.push_back(core::measuredCell(measure, row.target));
        cells.cells.push_back(
            row.light == core::Light::None ? Cell::absent() : Cell::ofLight(row.light));
        cells.total = table.rows.empty() && reading.rows.size() > 1;
        table.rows.push_back(std::move(cells));
    }
    addParts(table, reading);
    return table;
}

void IndicatorsPage::addParts(
    core::Document::Table &table, const core::IndicatorReading &reading) const
{
    const auto measure = reading.entry->measure;
    if (*reading.entry->book == '\0')
        return;
    const auto &names = m_desk.workspace().names();
    for (const auto &part : names.codes(QLatin1StringView(reading.entry->book))) {
        table.columns.emplace_back();
        table.header[0].push_back({tr("其中：%1").arg(part.title())});
        for (size_t at = 0; at < reading.rows.size(); ++at) {
            table.rows[at].cells.push_back(partCell(reading.rows[at], part.code, measure));
        }
    }
    if (reading.entry->parts == core::CatalogueEntry::Parts::Overlap)
        return;
    table.columns.emplace_back();
    table.header[0].push_back({tr("其余")});
    for (size_t at = 0; at < reading.rows.size(); ++at)
        table.rows[at].cells.push_back(core::measuredCell(measure, reading.rows[at].remainder));
}

void IndicatorsPage::show(const core::IndicatorReading &reading)
{
    m_about->setText(aboutText(reading));
    m_values->setFigures(valuesOf(reading));
    const bool isOpen = reading.cohort == core::IndicatorReading::Cohort::Open
        || reading.cohort == core::IndicatorReading::Cohort::Partly;
    m_values->setFinality(isOpen ? FigureGrid::Finality::Open : FigureGrid::Finality::Final);
    Q_EMIT shown();
}

} // namespace ui
