#include "ui/views/import/importrowsstep.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/views/import/importrowpanel.h"
#include "ui/views/import/importrowsmodel.h"
#include "ui/views/import/importsession.h"
#include "ui/views/plaintable.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<RowsShown, const char *> kFilters[] = {{RowsShown::All, "all"},
    {RowsShown::New, "new"}, {RowsShown::Changed, "changed"}, {RowsShown::Same, "same"},
    {RowsShown::Conflict, "conflict"}, {RowsShown::Refused, "refused"},
    {RowsShown::Warned, "warned"}, {RowsShown::NoData, "nodata"}};
constexpr int kFileWidth = 150;
constexpr int kSideWidth = 430;

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
        else if (file.outcome) {
            for (const auto &problem : file.outcome->reading.problems)
                lines.append(ImportRowsStep::tr("%1：%2").arg(file.name(), problem.text));
        }
    }
    return lines.join(u'\n');
}

void countRows(const core::ImportReading &reading, QHash<RowsShown, qsizetype> &counts)
{
    for (const auto &sheet : reading.sheets) {
        for (const auto &row : sheet.rows) {
            ++counts[sortOf(row)];
            counts[RowsShown::Warned] += row.outcome == core::RowOutcome::Warned ? 1 : 0;
            counts[RowsShown::All] += row.outcome != core::RowOutcome::Ignored ? 1 : 0;
        }
    }
}

} // namespace

ImportRowsStep::ImportRowsStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportRowsModel(session, this))
    , m_filters(new QButtonGroup(this))
    , m_files(new QLabel(this))
    , m_view(new QTableView(this))
    , m_panel(new ImportRowPanel(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *parts = new QSplitter(this);
    parts->addWidget(buildTable());
    parts->addWidget(buildPanel());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    column->addWidget(parts);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportRowsStep::showCurrent);
    connect(m_panel, &ImportRowPanel::mended, this, &ImportRowsStep::mended);
    for (const auto &[key, direction] : {std::pair(QKeySequence(Qt::Key_F8), Qt::AscendingOrder),
             std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F8), Qt::DescendingOrder)}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
            [this, direction = direction] { goToError(direction); });
    }
}

QWidget *ImportRowsStep::buildTable()
{
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
    m_replace = new QCheckBox(tr("与台账不同的，以来表为准（不勾选则保留台账）"), card);
    m_replace->setObjectName(u"importReplace"_s);
    card->contents()->addWidget(m_replace);
    connect(m_replace, &QCheckBox::clicked, this, [this](bool isOn) {
        m_session.setExisting(
            isOn ? core::ImportRequest::Existing::Replaced : core::ImportRequest::Existing::Kept);
        Q_EMIT mended();
    });
    return card;
}

QWidget *ImportRowsStep::buildPanel()
{
    auto *side = new Card(tr("所选的行"), this);
    auto *row = new QHBoxLayout;
    for (const auto &[text, name, direction] :
        {std::tuple(tr("上一个错误"), u"previousError"_s, Qt::DescendingOrder),
            std::tuple(tr("下一个错误（F8）"), u"nextError"_s, Qt::AscendingOrder)}) {
        auto *button = new QPushButton(text, side);
        button->setObjectName(name);
        setLook(button, Look::Quiet);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
            [this, direction = direction] { goToError(direction); });
    }
    row->addStretch();
    side->contents()->addLayout(row);
    side->contents()->addWidget(m_panel, 1);
    side->setMinimumWidth(kSideWidth);
    return side;
}

QWidget *ImportRowsStep::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto &[shown, name] : kFilters) {
        auto *button = new QPushButton(bar);
        button->setObjectName(u"show_"_s + QLatin1StringView(name));
        button->setCheckable(true);
        m_filters->addButton(button, int(shown));
        row->addWidget(button);
    }
    m_filters->button(int(RowsShown::All))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setShown(RowsShown(id));
        m_view->setCurrentIndex(m_model->index(0, 0));
        showCurrent();
    });
    return bar;
}

void ImportRowsStep::showCounts()
{
    QHash<RowsShown, qsizetype> counts;
    for (const auto &file : m_session.files()) {
        if (file.outcome)
            countRows(file.outcome->reading, counts);
    }
    for (const auto &[shown, name] : kFilters)
        m_filters->button(int(shown))
            ->setText(u"%1 %2"_s.arg(shownTitle(shown)).arg(counts.value(shown)));
    const bool isReplaced = m_session.existing() == core::ImportRequest::Existing::Replaced;
    m_replace->setChecked(isReplaced);
    m_replace->setVisible(isReplaced || counts.value(RowsShown::Conflict) > 0);
}

void ImportRowsStep::showRows()
{
    const auto before
        = m_view->currentIndex().isValid() && m_view->currentIndex().row() < m_model->rowCount()
        ? std::optional(m_model->placeAt(m_view->currentIndex().row()))
        : std::nullopt;
    showCounts();
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
    const int row = before ? m_model->rowOf(*before) : 0;
    m_view->setCurrentIndex(m_model->index(std::max(0, row), 0));
    showCurrent();
}

void ImportRowsStep::takeFocus()
{
    m_view->setFocus();
}

void ImportRowsStep::showCurrent()
{
    const int current = m_view->currentIndex().row();
    if (current < 0 || current >= m_model->rowCount())
        m_panel->clear();
    else
        m_panel->show(m_model->placeAt(current));
}

void ImportRowsStep::goToError(Qt::SortOrder direction)
{
    const int row = m_model->nextRefused(m_view->currentIndex().row(), direction);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_panel->editFirstError();
}

} // namespace ui
