#include "ui/views/import/importrowpanel.h"

#include "core/domain/catalog.h"
#include "core/exchange/registryfields.h"
#include "ui/common/theme.h"
#include "ui/views/import/importrowsmodel.h"
#include "ui/views/plaintable.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Written, Instead, Ledger, Columns };
constexpr int kMostMeanings = 3000;
constexpr int kNameWidth = 112;
constexpr int kWrittenWidth = 150;

/// Shows what it shall say instead, and is edited from what stands there in full.
class MendItem : public QTableWidgetItem
{
public:
    MendItem(const QString &shown, const QString &full)
        : QTableWidgetItem(shown)
        , m_full(full)
    { }

    QVariant data(int role) const override
    {
        if (role == Qt::EditRole && text().isEmpty())
            return m_full;
        return QTableWidgetItem::data(role);
    }

private:
    QString m_full;
};

bool isInError(const core::ImportRow &row, const QString &field)
{
    return std::any_of(row.findings.begin(), row.findings.end(),
        [&](const core::Finding &each) { return QString::fromUtf8(each.column) == field; });
}

} // namespace

ImportRowPanel::ImportRowPanel(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_findings(new QLabel(this))
    , m_fields(
          plainTable({tr("字段"), tr("来表"), tr("改为"), tr("台账")}, tr("所选行的内容"), this))
    , m_meaningBar(new QWidget(this))
    , m_word(new QLabel(m_meaningBar))
    , m_meaning(new QComboBox(m_meaningBar))
    , m_useForAll(new QPushButton(tr("用于全部"), m_meaningBar))
{
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fields->setObjectName(u"importFields"_s);
    m_fields->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_word->setWordWrap(true);
    m_meaning->setObjectName(u"importMeaning"_s);
    m_meaning->setAccessibleName(tr("这种写法的意思"));
    m_meaning->setEditable(true);
    m_meaning->setInsertPolicy(QComboBox::NoInsert);
    m_meaning->completer()->setFilterMode(Qt::MatchContains);
    m_meaning->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_useForAll->setObjectName(u"useForAll"_s);
    auto *bar = new QVBoxLayout(m_meaningBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_word);
    auto *line = new QHBoxLayout;
    line->addWidget(m_meaning, 1);
    line->addWidget(m_useForAll);
    bar->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_findings);
    column->addWidget(m_meaningBar);
    column->addWidget(m_fields, 1);
    connect(m_fields, &QTableWidget::cellChanged, this, [this](int row, int cell) {
        if (cell == Instead && !m_isFilling)
            take(row);
    });
    connect(m_useForAll, &QPushButton::clicked, this, [this] {
        const int chosen = m_meaning->findText(m_meaning->currentText());
        if (chosen < 0)
            return;
        m_session.chooseMeaning(
            m_field, m_word->property("word").toString(), m_meaning->itemData(chosen).toString());
        Q_EMIT mended();
    });
    clear();
}

const core::SheetReading &ImportRowPanel::sheet() const
{
    return m_session.files().at(m_place->file).outcome->reading.sheets.at(m_place->sheet);
}

const core::ImportRow &ImportRowPanel::row() const
{
    return sheet().rows.at(m_place->row);
}

ImportCell ImportRowPanel::cellAt(qsizetype column) const
{
    return {m_place->file, sheet().name, row().number, sheet().columns.at(column).column};
}

/// As it stands in the file: a mended cell as it stood, a good one as it was understood.
QString ImportRowPanel::written(qsizetype column) const
{
    if (const auto original = m_session.original(cellAt(column)))
        return *original;
    const auto at = qsizetype(sheet().columns.at(column).column);
    return row().cells.isEmpty() ? row().values.value(column) : row().cells.value(at);
}

void ImportRowPanel::clear()
{
    m_place.reset();
    m_isFilling = true;
    m_fields->setRowCount(0);
    m_isFilling = false;
    m_findings->clear();
    m_meaningBar->hide();
}

void ImportRowPanel::show(const Place &place)
{
    clear();
    m_place = place;
    m_isFilling = true;
    m_findings->setText(findingsText(sheet(), row()));
    m_findings->setVisible(!m_findings->text().isEmpty());
    if (row().outcome != core::RowOutcome::Ignored) {
        m_fields->setRowCount(int(sheet().columns.size()));
        for (qsizetype line = 0; line < sheet().columns.size(); ++line)
            showField(line);
    }
    const bool hasDifferences = !row().differences.isEmpty();
    m_fields->setColumnHidden(Ledger, !hasDifferences);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->resizeColumnsToContents();
    // what it shall say instead needs room to be typed
    m_fields->setColumnWidth(Name, std::min(m_fields->columnWidth(Name), kNameWidth));
    m_fields->setColumnWidth(Written, std::min(m_fields->columnWidth(Written), kWrittenWidth));
    m_isFilling = false;
    showMeanings();
}

void ImportRowPanel::showField(qsizetype line)
{
    const auto &column = sheet().columns.at(line);
    const int at = int(line);
    const QString full = written(line);
    const auto cell = cellAt(line);
    const auto choice = m_session.files().at(m_place->file).sheets.value(sheet().name);
    const QString instead = choice.cells.value(cell.row).value(cell.column);
    const bool isWrong = isInError(row(), column.field);
    setPlainRow(m_fields, at,
        {sheet().labelOf(column.field), shownValue(m_session.names(), sheet(), column.field, full),
            {}, {}});
    auto *mend = new MendItem(instead, full);
    mend->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    mend->setToolTip(tr("双击或按 F2 改这一格；文件本身不动"));
    m_fields->setItem(at, Instead, mend);
    if (isWrong) {
        const auto theme = Theme::of(*this);
        m_fields->item(at, Name)->setForeground(theme.bad);
        m_fields->item(at, Written)->setForeground(theme.bad);
    }
    for (const auto &difference : row().differences) {
        if (difference.field == sheet().labelOf(column.field))
            m_fields->item(at, Ledger)->setText(difference.before);
    }
}

/// A word that no list knows: the first finding of the row that is about a list.
void ImportRowPanel::showMeanings()
{
    for (const auto &finding : row().findings) {
        const QString name = QString::fromUtf8(finding.column);
        const auto *field = core::importField(sheet().kind, sheet().registry, name);
        const qsizetype column = sheet().indexOf(name);
        if (finding.severity != core::Severity::Block || field == nullptr || column < 0
            || written(column).isEmpty())
            continue;
        fillMeanings(*field);
        if (m_meaning->count() == 0)
            continue;
        m_field = name;
        m_word->setProperty("word", written(column));
        m_word->setText(tr("“%1”是什么意思？选定后用于所有这样写的行，并且记住。")
                            .arg(written(column).left(30)));
        m_meaningBar->show();
        return;
    }
}

void ImportRowPanel::fillMeanings(const core::ImportField &field)
{
    m_meaning->clear();
    if (!field.book.isEmpty() && field.reading != core::Reading::Text) {
        const auto items = m_session.names().codes(field.book);
        for (const auto &item : items)
            m_meaning->addItem(item.title(), item.code);
    } else if (field.declared != nullptr && field.declared->kind == core::Kind::Link) {
        const core::Table &table = *core::tableNamed(QString(field.declared->reference));
        const auto ids = m_session.workspace().records().ids(table, {.limit = kMostMeanings});
        for (const auto id : ids.value_or(QList<core::RowId>()))
            m_meaning->addItem(m_session.names().linkTitle(table.name, id), QString::number(id));
    } else if (field.declared != nullptr) {
        for (const auto &choice : field.declared->choices)
            m_meaning->addItem(
                QCoreApplication::translate("domain", choice.label), QString(choice.key));
    }
    m_meaning->setCurrentIndex(-1);
}

void ImportRowPanel::take(int line)
{
    if (!m_place)
        return;
    const QString text = m_fields->item(line, Instead)->text();
    if (text == written(line) && !m_session.original(cellAt(line)))
        return;
    m_session.mend(cellAt(line), written(line), text);
    Q_EMIT mended();
}

void ImportRowPanel::editFirstError()
{
    if (!m_place)
        return;
    for (int line = 0; line < m_fields->rowCount(); ++line) {
        if (!isInError(row(), sheet().columns.at(line).field))
            continue;
        m_fields->setCurrentCell(line, Instead);
        m_fields->editItem(m_fields->item(line, Instead));
        return;
    }
    m_fields->setFocus();
}

} // namespace ui
