#include "core/exchange/importreader.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/mergedcells.h"
#include "core/exchange/rowjudge.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr quint64 kBlock = 1 << 20;
constexpr quint64 kMostKept = 256ull << 20; // of texts of rows that stay out

QSet<quint32> fieldColumns(const SheetLayout &layout)
{
    QSet<quint32> columns;
    for (const ImportColumn &each : layout.columns)
        columns.insert(each.column);
    return columns;
}

/// Hands the rows below the heading to the judge.
class JudgedRows : public RowSink
{
public:
    JudgedRows(RowJudge &judge, const SheetLayout &layout, const SheetScan &scan,
        const SheetChoice &choice)
        : m_judge(judge)
        , m_firstRow(layout.headerLast + 1)
        , m_merged(scan.merges(), layout.headerLast, fieldColumns(layout))
        , m_mended(choice.cells)
    { }

    bool row(const SheetRow &row) override
    {
        if (row.index < m_firstRow)
            return true;
        RowCells cells;
        for (const SheetCell &cell : row.cells)
            cells.insert(cell.column, keptCell(cell));
        m_merged.fill(row.index, cells);
        const auto mended = m_mended.constFind(row.index + 1);
        if (mended != m_mended.constEnd()) {
            for (auto cell = mended->begin(); cell != mended->end(); ++cell)
                cells.insert(cell.key(), textCell(*cell));
        }
        m_judge.judge(row.index + 1, cells);
        return m_judge.keptBytes() <= kMostKept;
    }

private:
    RowJudge &m_judge;
    quint32 m_firstRow;
    MergedCells m_merged;
    const QMap<quint32, QMap<quint32, QString>> &m_mended; // by row from 1
};

Finding noteFinding(const SheetNote &note)
{
    const auto row = note.row + 1;
    switch (note.what) {
    case SheetNote::What::RowsOutOfOrder:
        return warned(u"ROW-ORDER"_s,
            QCoreApplication::translate("core", "第 %1 行在文件里的次序不对，请核对。").arg(row));
    case SheetNote::What::FormulaWithoutValue:
        return warned(u"FORMULA-EMPTY"_s,
            QCoreApplication::translate("core", "第 %1 行有公式没有计算结果。").arg(row));
    case SheetNote::What::StrayQuote:
        return warned(u"QUOTE"_s,
            QCoreApplication::translate("core", "第 %1 行的引号没有成对，请核对这一行。").arg(row));
    case SheetNote::What::BadBytes:
        break;
    }
    return warned(u"BYTES"_s,
        QCoreApplication::translate("core", "第 %1 行有认不出的字符，请核对。").arg(row));
}

Findings aboutSheet(const SheetScan &scan)
{
    Findings findings;
    for (const SheetNote &note : scan.notes())
        if (note.what != SheetNote::What::FormulaWithoutValue)
            findings.append(noteFinding(note));
    if (scan.hasHiddenRows())
        findings.append(warned(
            u"HIDDEN"_s, QCoreApplication::translate("core", "表里有隐藏的行，已一并读取。")));
    if (scan.hasHiddenColumns())
        findings.append(warned(
            u"HIDDEN"_s, QCoreApplication::translate("core", "表里有隐藏的列，已一并读取。")));
    return findings;
}

/// The way of one file through reader, layout and judge.
class ImportRun
{
public:
    ImportRun(SheetReader &reader, const ImportOptions &options, const Names &names)
        : m_reader(reader)
        , m_options(options)
        , m_aliases(options.learned)
        , m_codes(names)
        , m_cells(options, m_codes)
        , m_judge(options, m_codes)
    { }

    Result<ImportReading> read(const Progress &progress)
    {
        for (std::size_t i = 0; i < m_reader.sheets().size(); ++i) {
            const SheetInfo &info = m_reader.sheets()[i];
            SheetReading sheet{.name = info.name, .hidden = info.hidden};
            if (auto read = readSheet(i, sheet, progress); !read && !keepGoing(sheet, read.error()))
                return fail(read.error());
            m_reading.sheets.append(std::move(sheet));
        }
        if (m_broken && !m_hasTable)
            return fail(*m_broken);
        addProblem();
        return std::move(m_reading);
    }

private:
    SheetChoice choiceFor(const SheetReading &sheet) const
    {
        SheetChoice choice = m_options.sheets.value(sheet.name);
        if (!choice.kind) {
            choice.kind = m_options.kind;
            choice.registry = m_options.registry;
        }
        return choice;
    }

    Result<> readSheet(std::size_t index, SheetReading &sheet, const Progress &progress)
    {
        const SheetChoice choice = choiceFor(sheet);
        if (sheet.hidden || choice.kind == SheetKind::Ignored)
            return {};
        SheetScan scan;
        if (auto read = m_reader.read(index, scan, progress); !read)
            return read;
        scan.setMerges(m_reader.merges());
        m_hasRows |= !scan.isEmpty();
        const auto layout
            = findLayout(scan, sheet.name, {m_aliases, m_cells}, {choice, m_options.layouts});
        if (!layout)
            return {};
        m_hasTable = true;
        sheet.kind = layout->kind;
        sheet.registry = layout->registry;
        sheet.fingerprint = layout->fingerprint;
        sheet.layoutReason = layout->reason;
        sheet.headerRow = layout->headerLast + 1;
        sheet.columns = layout->columns;
        sheet.unmapped = layout->unmapped;
        sheet.problems = layout->problems + aboutSheet(scan);
        if (hasBlocking(sheet.problems))
            return {};
        m_judge.startSheet(
            sheet, *layout, m_reader.date1904() ? DaySystem::From1904 : DaySystem::From1900);
        JudgedRows rows(m_judge, *layout, scan, choice);
        auto read = m_reader.read(index, rows, progress);
        if (read && m_judge.keptBytes() > kMostKept)
            return fail(oversizedFile("import: too much text in refused rows"));
        return read;
    }

    /// A broken sheet is left out and named; a person who cancels is not contradicted.
    bool keepGoing(SheetReading &sheet, const Error &error)
    {
        if (error.code == Error::Code::Cancelled)
            return false;
        m_broken = m_broken.value_or(error);
        sheet.rows.clear();
        sheet.kind = SheetKind::Ignored;
        sheet.problems.append(blocked(u"SHEET-BROKEN"_s, error.text));
        return true;
    }

    void addProblem()
    {
        if (!m_hasRows)
            m_reading.problems.append(blocked(u"E002"_s,
                QCoreApplication::translate("core", "文件里没有数据。请确认发来的是填好的表。")));
        else if (!m_hasTable)
            m_reading.problems.append(blocked(u"E001"_s,
                QCoreApplication::translate("core",
                    "前 20 "
                    "行里没有找到认得的表头（至少要有姓名和身份证号码等三列）。请检查表头，或指定表"
                    "头所在的行。")));
    }

    SheetReader &m_reader;
    const ImportOptions &m_options;
    HeadingAliases m_aliases;
    CodeMatcher m_codes;
    FieldReader m_cells;
    RowJudge m_judge;
    ImportReading m_reading;
    std::optional<Error> m_broken;
    bool m_hasRows = false;
    bool m_hasTable = false;
};

Result<QByteArray> hashOf(ByteSource &source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (quint64 at = 0; at < source.size(); at += kBlock) {
        const auto block = source.bytesAt(at, kBlock);
        if (!block)
            return fail(block.error());
        hash.addData(*block);
    }
    return hash.result();
}

Result<ImportReading> readSource(std::unique_ptr<ByteSource> source, const QString &fileName,
    const ImportOptions &options, const Names &names, const Progress &progress)
{
    const quint64 size = source->size();
    const auto hash = size <= SheetLimits().fileBytes ? hashOf(*source) : QByteArray();
    if (!hash)
        return fail(hash.error());
    auto reader = SheetReader::open(std::move(source), {}, options.text);
    if (!reader)
        return fail(reader.error());
    auto reading = ImportRun(**reader, options, names).read(progress);
    if (!reading)
        return fail(reading.error());
    reading->file = fileName;
    reading->size = size;
    reading->sha256 = *hash;
    return reading;
}

} // namespace

Result<ImportReading> readImport(
    const QString &path, const ImportOptions &options, const Names &names, const Progress &progress)
{
    auto source = openFileSource(path);
    if (!source)
        return fail(source.error());
    return readSource(std::move(*source), QFileInfo(path).fileName(), options, names, progress);
}

Result<ImportReading> readImport(const QByteArray &bytes, const QString &fileName,
    const ImportOptions &options, const Names &names, const Progress &progress)
{
    return readSource(openMemorySource(bytes), fileName, options, names, progress);
}

} // namespace core
