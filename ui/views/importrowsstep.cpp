#include "ui/views/importrowsstep.h"

#include "ui/common/card.h"
#include "ui/views/importrowsmodel.h"
#include "ui/views/importsession.h"
#include "ui/views/plaintable.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAll = -1;
constexpr int kFileWidth = 150;
constexpr int kSideWidth = 300;

/// Files of which nothing will be written, and why.
QString lostFiles(const ImportSession &session)
{
    QStringList lines;
    for (const auto &file : session.files()) {
        if (file.error)
            lines.append(file.error->text);
        else if (file.outcome && file.outcome->earlier)
            lines.append(ImportRowsStep::tr("“%1”在 %2 已经导入过，这次什么也不改。")
                             .arg(file.name(),
                                 QDateTime::fromMSecsSinceEpoch(file.outcome->earlier->at)
                                     .toString(u"yyyy-MM-dd HH:mm"_s)));
        else if (file.outcome && !file.outcome->notWritten.isEmpty())
            lines.append(file.outcome->notWritten);
        else if (file.outcome) {
            for (const auto &problem : file.outcome->reading.problems)
                lines.append(ImportRowsStep::tr("%1：%2").arg(file.name(), problem.text));
        }
    }
    return lines.join(u'\n');
}

} // namespace

ImportRowsStep::ImportRowsStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportRowsModel(session, this))
    , m_filters(new QButtonGroup(this))
    , m_files(new QLabel(this))
    , m_view(new QTableView(this))
    , m_detail(plainTable({tr("字段"), tr("内容")}, tr("所选行的内容"), this))
    , m_findings(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    m_files->setWordWrap(true);
    m_files->setForegroundRole(QPalette::PlaceholderText);
    card->contents()->addWidget(buildFilters());
    card->contents()->addWidget(m_files);
    m_view->setObjectName(u"importRows"_s);
    m_view->setAccessibleName(tr("要导入的行"));
    m_view->setModel(m_model);
    dressTable(m_view);
    card->contents()->addWidget(m_view, 1);
    auto *side = new Card(tr("所选的行"), this);
    m_findings->setWordWrap(true);
    side->contents()->addWidget(m_findings);
    side->contents()->addWidget(m_detail, 1);
    auto *parts = new QSplitter(this);
    parts->addWidget(card);
    parts->addWidget(side);
    parts->setChildrenCollapsible(false);
    side->setMinimumWidth(kSideWidth);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    column->addWidget(parts);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportRowsStep::showCurrent);
}

QWidget *ImportRowsStep::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const int outcome : {kAll, int(core::RowOutcome::Accepted), int(core::RowOutcome::Warned),
             int(core::RowOutcome::Blocked), int(core::RowOutcome::Ignored)}) {
        auto *button = new QPushButton(bar);
        button->setObjectName(u"outcome_"_s + QString::number(outcome));
        button->setCheckable(true);
        m_filters->addButton(button, outcome + 1);
        row->addWidget(button);
    }
    row->addStretch();
    m_filters->button(0)->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setShown(id == 0 ? std::nullopt : std::optional(core::RowOutcome(id - 1)));
        m_view->setCurrentIndex(m_model->index(0, 0));
        showCurrent();
    });
    return bar;
}

void ImportRowsStep::showRows()
{
    qsizetype all = 0;
    for (const auto outcome : {core::RowOutcome::Accepted, core::RowOutcome::Warned,
             core::RowOutcome::Blocked, core::RowOutcome::Ignored}) {
        const auto count = m_session.count(outcome);
        if (outcome != core::RowOutcome::Ignored)
            all += count;
        m_filters->button(int(outcome) + 1)
            ->setText(u"%1 %2"_s.arg(outcomeTitle(outcome)).arg(count));
    }
    m_filters->button(0)->setText(tr("全部 %1").arg(all));
    m_files->setText(lostFiles(m_session));
    m_files->setVisible(!m_files->text().isEmpty());
    m_model->reload();
    m_view->setColumnHidden(ImportRowsModel::File, m_session.files().size() < 2);
    auto *header = m_view->horizontalHeader();
    header->setStretchLastSection(false); // the reasons are as long as they are
    m_view->resizeColumnsToContents();
    m_view->setColumnWidth(
        ImportRowsModel::File, std::min(m_view->columnWidth(ImportRowsModel::File), kFileWidth));
    header->setStretchLastSection(header->length() < m_view->viewport()->width());
    m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void ImportRowsStep::takeFocus()
{
    m_view->setFocus();
}

void ImportRowsStep::showCurrent()
{
    m_detail->setRowCount(0);
    m_findings->clear();
    const int current = m_view->currentIndex().row();
    if (current < 0 || current >= m_model->rowCount())
        return;
    const auto &sheet = m_model->sheetAt(current);
    const auto &row = m_model->rowAt(current);
    m_findings->setText(findingsText(sheet, row));
    m_findings->setVisible(!row.findings.isEmpty());
    m_detail->setRowCount(int(sheet.columns.size()));
    for (int line = 0; line < sheet.columns.size(); ++line) {
        const auto &column = sheet.columns.at(line);
        setPlainRow(m_detail, line,
            {core::importFieldLabel(column.field),
                shownValue(m_session.names(), column.field, row.values.value(line))});
    }
    m_detail->resizeColumnsToContents();
}

} // namespace ui
