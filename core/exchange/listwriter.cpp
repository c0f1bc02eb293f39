#include "core/exchange/listwriter.h"

#include "core/base/filewriter.h"
#include "core/exchange/gb18030text.h"
#include "core/exchange/recordtext.h"
#include "core/exchange/sheetwriter.h"

#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

constexpr qsizetype kBuffer = 1 << 20;

/// What both kinds of files need of a row.
class Cells
{
public:
    Cells(const ListShape &shape, const Names &names)
        : m_shape(shape)
        , m_names(names)
        , m_fields(shape.fields())
    {
        for (const auto *field : m_fields)
            m_places.append(shape.table->indexOf(field->column));
    }

    const QList<const Field *> &fields() const { return m_fields; }
    const Value &value(const Record &record, qsizetype column) const
    {
        return record.values.at(m_places.at(column));
    }
    QString text(const Record &record, qsizetype column) const
    {
        return listText(
            *m_shape.table, *m_fields.at(column), value(record, column), m_names, m_shape.reveal);
    }

private:
    ListShape m_shape;
    const Names &m_names;
    QList<const Field *> m_fields;
    QList<qsizetype> m_places;
};

class WorkbookList : public ListWriter
{
public:
    WorkbookList(std::unique_ptr<SheetWriter> sheet, Cells cells)
        : m_sheet(std::move(sheet))
        , m_cells(std::move(cells))
    { }

    Result<void> row(const Record &record) override
    {
        std::vector<Value> values;
        for (qsizetype i = 0; i < m_cells.fields().size(); ++i) {
            const bool asText
                = sheetColumnKind(m_cells.fields().at(i)->kind) == SheetColumn::Kind::Text;
            const QString text = asText ? m_cells.text(record, i) : QString();
            values.push_back(!asText ? m_cells.value(record, i)
                    : text.isEmpty() ? Value()
                                     : Value(text));
        }
        return m_sheet->row(values);
    }

    Result<void> finish() override { return m_sheet->finish(); }

private:
    std::unique_ptr<SheetWriter> m_sheet;
    Cells m_cells;
};

class TextList : public ListWriter
{
public:
    TextList(const QString &path, TextEncoding encoding, Cells cells)
        : m_path(path)
        , m_encoding(encoding)
        , m_cells(std::move(cells))
        , m_part(nameBeside(path))
    { }

    ~TextList() override
    {
        if (m_part.isOpen())
            m_part.remove();
    }

    Result<void> begin()
    {
        if (!m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return refused();
        if (m_encoding == TextEncoding::Utf8)
            m_buffer = "\xef\xbb\xbf";
        QStringList titles;
        for (const auto *field : m_cells.fields())
            titles.append(csvQuoted(field->title()));
        return line(titles);
    }

    Result<void> row(const Record &record) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < m_cells.fields().size(); ++i) {
            const QString text = m_cells.text(record, i);
            cells.append(m_cells.fields().at(i)->isNumber() ? u'"' + text + u'"' : csvQuoted(text));
        }
        return line(cells);
    }

    Result<void> finish() override
    {
        if (auto written = flush(); !written)
            return written;
        if (!m_part.flush())
            return refused();
        m_part.close();
        return replaceFile(m_path, m_part.fileName());
    }

private:
    Result<void> line(const QStringList &cells)
    {
        const QString text = cells.join(u',') + u"\r\n"_s;
        m_buffer += m_encoding == TextEncoding::Gb18030 ? toGb18030(text) : text.toUtf8();
        return m_buffer.size() < kBuffer ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        const bool isTaken = m_part.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
        return isTaken ? Result<void>() : refused();
    }

    Result<void> refused() const
    {
        return fail({.code = Error::Code::File,
            .text = QCoreApplication::translate(
                "core", "“%1”没有保存，原来的文件没有改动。请检查磁盘空间或换一个位置再试。")
                        .arg(QFileInfo(m_path).fileName()),
            .detail = m_part.errorString()});
    }

    QString m_path;
    TextEncoding m_encoding;
    Cells m_cells;
    QFile m_part;
    QByteArray m_buffer;
};

} // namespace

SheetColumn::Kind sheetColumnKind(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return SheetColumn::Kind::Integer;
    case Kind::Money:
        return SheetColumn::Kind::Money;
    case Kind::Tenths:
        return SheetColumn::Kind::Tenths;
    case Kind::Percent:
        return SheetColumn::Kind::Percent;
    case Kind::Date:
        return SheetColumn::Kind::Date;
    case Kind::Timestamp:
        return SheetColumn::Kind::Timestamp;
    case Kind::Text:
    case Kind::Memo:
    case Kind::Flag:
    case Kind::Choice:
    case Kind::Code:
    case Kind::Link:
    case Kind::State:
    case Kind::List:
    case Kind::Json:
        return SheetColumn::Kind::Text;
    }
    return SheetColumn::Kind::Text;
}

QList<const Field *> ListShape::fields() const
{
    QList<const Field *> fields;
    for (const auto &column : columns) {
        if (const auto *field = table->find(column))
            fields.append(field);
    }
    if (columns.isEmpty()) {
        for (const auto &field : table->fields)
            fields.append(&field);
    }
    return fields;
}

Result<std::unique_ptr<ListWriter>> ListWriter::create(
    const QString &path, const ListShape &shape, const Names &names)
{
    Cells cells(shape, names);
    if (cells.fields().isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "没有要导出的列。请至少选一列。")});
    }
    if (auto usable = checkTarget(path); !usable)
        return fail(usable.error());
    if (shape.format == ListFormat::Text) {
        auto list = std::make_unique<TextList>(path, shape.encoding, std::move(cells));
        if (auto begun = list->begin(); !begun)
            return fail(begun.error());
        return list;
    }
    std::vector<SheetColumn> columns;
    for (const auto *field : cells.fields())
        columns.push_back({.title = field->title(), .kind = sheetColumnKind(field->kind)});
    auto sheet = SheetWriter::create(path, columns, shape.table->listTitle());
    if (!sheet)
        return fail(sheet.error());
    return std::make_unique<WorkbookList>(std::move(*sheet), std::move(cells));
}

} // namespace core
