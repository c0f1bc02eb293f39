#include "ui/views/import/importsheetsstep.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/exchange/cellreference.h"
#include "core/exchange/registryfields.h"
#include "ui/common/card.h"
#include "ui/views/import/importrowsmodel.h"
#include "ui/views/import/importsession.h"
#include "ui/views/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum SheetColumn { File, Sheet, KindOfSheet, HeaderRow, Rows, Known, SheetColumns };
enum FieldColumn { Letter, Heading, Field, Reason, Example, FieldColumns };

/// Registries in the box of kinds stand behind the kinds, by the number of their table.
constexpr int kRegistries = 1000;

struct HeadedColumn
{
    QString heading;
    const core::ImportColumn *mapped = nullptr; // null: means no field
};

/// Headings with their fields in the order of the sheet.
QMap<quint32, HeadedColumn> columnsOf(const core::SheetReading &sheet)
{
    QMap<quint32, HeadedColumn> all;
    for (const auto &column : sheet.columns)
        all.insert(column.column, {column.heading, &column});
    for (auto column = sheet.unmapped.begin(); column != sheet.unmapped.end(); ++column)
        all.insert(column.key(), {column.value()});
    return all;
}

/// What stands in the column in the first rows.
QString exampleOf(const core::Names &names, const core::SheetReading &sheet, const QString &field)
{
    for (const auto &row : sheet.rows) {
        const auto value = sheet.value(row, field);
        if (!value.isEmpty())
            return shownValue(names, sheet, field, value);
    }
    return {};
}

} // namespace

ImportSheetsStep::ImportSheetsStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(buildSheets());
    parts->addWidget(buildColumns());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 2);
    column->addWidget(parts);
}

QWidget *ImportSheetsStep::buildSheets()
{
    auto *card = new Card(tr("认出的工作表"), this);
    m_sheets = plainTable(
        {tr("文件"), tr("工作表"), tr("当作"), tr("表头在第几行"), tr("数据行"), tr("认出的列")},
        tr("认出的工作表"), card);
    m_sheets->setObjectName(u"importSheets"_s);
    card->contents()->addWidget(m_sheets);
    connect(m_sheets, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showColumns();
    });
    return card;
}

QWidget *ImportSheetsStep::buildColumns()
{
    auto *card = new Card(tr("各列的意思"), this);
    m_note = new QLabel(card);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    card->contents()->addWidget(m_note);
    m_columns = plainTable(
        {tr("列"), tr("表里的标题"), tr("当作"), tr("依据"), tr("例")}, tr("各列的意思"), card);
    m_columns->setObjectName(u"importColumns"_s);
    card->contents()->addWidget(m_columns, 1);
    return card;
}

void ImportSheetsStep::takeFocus()
{
    m_sheets->setFocus();
}

void ImportSheetsStep::showSheets()
{
    const int before = std::max(0, m_sheets->currentRow());
    m_sheets->setRowCount(0);
    m_places.clear();
    const auto &files = m_session.files();
    for (qsizetype file = 0; file < files.size(); ++file) {
        if (!files.at(file).outcome) {
            addFailure(file);
            continue;
        }
        const auto &reading = files.at(file).outcome->reading;
        if (reading.sheets.isEmpty())
            addFailure(file);
        for (qsizetype sheet = 0; sheet < reading.sheets.size(); ++sheet)
            addSheet({file, sheet});
    }
    m_sheets->resizeColumnsToContents();
    m_sheets->setCurrentCell(std::min(before, m_sheets->rowCount() - 1), Sheet);
    showColumns();
}

void ImportSheetsStep::addFailure(qsizetype file)
{
    const int row = m_sheets->rowCount();
    m_sheets->setRowCount(row + 1);
    setPlainRow(
        m_sheets, row, {m_session.files().at(file).name(), tr("（读不出）"), {}, {}, {}, {}});
    m_places.append({file, -1});
}

void ImportSheetsStep::addSheet(const Place &place)
{
    const auto &file = m_session.files().at(place.file);
    const auto &sheet = file.outcome->reading.sheets.at(place.sheet);
    const int row = m_sheets->rowCount();
    m_sheets->setRowCount(row + 1);
    const auto dataRows = sheet.rows.size() - sheet.count(core::RowOutcome::Ignored);
    setPlainRow(m_sheets, row,
        {file.name(), sheet.hidden ? tr("%1（隐藏）").arg(sheet.name) : sheet.name, {},
            sheet.headerRow > 0 ? QString::number(sheet.headerRow) : u"—"_s,
            QString::number(dataRows),
            tr("%1，不认识 %2").arg(sheet.columns.size()).arg(sheet.unmapped.size())});
    m_sheets->setCellWidget(row, KindOfSheet, kindBox(place, sheet));
    m_places.append(place);
}

QComboBox *ImportSheetsStep::kindBox(const Place &place, const core::SheetReading &sheet)
{
    auto *box = new QComboBox(m_sheets);
    box->setAccessibleName(tr("这张工作表当作什么"));
    box->setMaxVisibleItems(24);
    for (const auto each : {core::SheetKind::Ignored, core::SheetKind::Roster,
             core::SheetKind::Score, core::SheetKind::Certificate, core::SheetKind::Institution,
             core::SheetKind::Voucher, core::SheetKind::Subsidy})
        box->addItem(core::sheetKindLabel(each), int(each));
    box->insertSeparator(box->count());
    for (const auto *table : core::importableRegistries())
        box->addItem(tr("台账：%1").arg(table->caption()), kRegistries + table->number);
    const int current = sheet.registry ? kRegistries + sheet.registry->number : int(sheet.kind);
    box->setCurrentIndex(box->findData(current));
    box->setToolTip(sheet.layoutReason);
    connect(box, &QComboBox::activated, this, [this, place, box] {
        const auto &sheets = m_session.files().at(place.file).outcome->reading.sheets;
        const int choice = box->currentData().toInt();
        const auto *registry
            = choice > kRegistries ? core::tableNumbered(choice - kRegistries) : nullptr;
        m_session.chooseKind(place.file, sheets.at(place.sheet).name,
            registry ? core::SheetKind::Registry : core::SheetKind(choice), registry);
        Q_EMIT chosen();
    });
    return box;
}

const core::SheetReading *ImportSheetsStep::current() const
{
    const int row = m_sheets->currentRow();
    if (row < 0 || row >= m_places.size() || m_places.at(row).sheet < 0)
        return nullptr;
    const auto &place = m_places.at(row);
    return &m_session.files().at(place.file).outcome->reading.sheets.at(place.sheet);
}

void ImportSheetsStep::showColumns()
{
    m_columns->setRowCount(0);
    const int row = m_sheets->currentRow();
    if (row < 0 || row >= m_places.size())
        return;
    const auto &file = m_session.files().at(m_places.at(row).file);
    QStringList notes;
    if (file.error)
        notes.append(file.error->text);
    if (file.outcome) {
        for (const auto &problem : file.outcome->reading.problems)
            notes.append(problem.text);
        if (!file.outcome->notStored.isEmpty())
            notes.append(
                tr("台账里不保存这些列：%1。").arg(core::joinedList(file.outcome->notStored)));
    }
    const auto *sheet = current();
    if (sheet) {
        for (const auto &problem : sheet->problems)
            notes.append(problem.text);
        if (!sheet->layoutReason.isEmpty())
            notes.append(tr("当作%1的依据：%2。").arg(sheet->caption(), sheet->layoutReason));
        const auto columns = columnsOf(*sheet);
        for (auto column = columns.begin(); column != columns.end(); ++column)
            addColumn(*sheet, column.key(), column->heading, column->mapped);
    }
    m_columns->resizeColumnsToContents();
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void ImportSheetsStep::addColumn(const core::SheetReading &sheet, quint32 column,
    const QString &heading, const core::ImportColumn *mapped)
{
    const int row = m_columns->rowCount();
    const QString field = mapped ? mapped->field : QString();
    m_columns->setRowCount(row + 1);
    setPlainRow(m_columns, row,
        {core::columnLetters(column), heading, {}, mapped ? mapped->reason : tr("不认识的标题"),
            mapped ? exampleOf(m_session.names(), sheet, field) : QString()});
    m_columns->setCellWidget(row, Field, fieldBox(sheet, column, heading, field));
}

QComboBox *ImportSheetsStep::fieldBox(
    const core::SheetReading &sheet, quint32 column, const QString &heading, const QString &field)
{
    auto *box = new QComboBox(m_columns);
    box->setAccessibleName(tr("“%1”这一列当作什么").arg(heading));
    box->setMaxVisibleItems(24);
    box->addItem(tr("（不导入这一列）"), QString());
    for (const auto &each : core::importFields(sheet.kind, sheet.registry))
        box->addItem(core::importFieldLabel(each), QString(each.name));
    box->setCurrentIndex(std::max(0, box->findData(field)));
    const auto place = m_places.at(m_sheets->currentRow());
    connect(box, &QComboBox::activated, this, [this, place, name = sheet.name, column, box] {
        m_session.chooseField(place.file, name, column, box->currentData().toString());
        Q_EMIT chosen();
    });
    return box;
}

} // namespace ui
