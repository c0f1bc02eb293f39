#include "core/exchange/readers/xlsworkbook.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/foreignformats.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr quint16 kVersionEight = 0x0600;
constexpr quint16 kVersionFive = 0x0500;
constexpr quint16 kWorksheet = 0x0010;
constexpr quint8 kHiddenMask = 3;

/// Reads the records before the sheets, one function a kind.
class WorkbookRecords
{
public:
    WorkbookRecords(BiffRecords &records, const SheetLimits &limits)
        : m_records(records)
        , m_limits(limits)
    { }

    Result<XlsWorkbook> read()
    {
        if (auto begun = begin(); !begun)
            return fail(begun.error());
        int depth = 1;
        while (depth > 0 && m_records.next()) {
            const quint16 type = m_records.type();
            if (type == biff::Bof)
                ++depth;
            else if (type == biff::Eof)
                --depth;
            else if (auto taken = depth == 1 ? take() : Result<>(); !taken)
                return fail(taken.error());
        }
        if (m_records.problem())
            return fail(*m_records.problem());
        if (m_workbook.sheets.empty())
            return fail(depth > 0 ? truncatedFile("biff: no worksheet") : workbookWithoutSheet());
        return finish();
    }

private:
    Result<> begin()
    {
        if (!m_records.next())
            return fail(m_records.problem().value_or(truncatedFile("biff: empty stream")));
        if ((m_records.type() & 0xFF) != 9 || m_records.type() > biff::Bof)
            return fail(damagedFile("biff: no workbook stream"));
        const quint16 version = m_records.word(0);
        if (m_records.type() != biff::Bof || (version != kVersionEight && version != kVersionFive))
            return fail(oldWorkbook());
        m_workbook.version = version == kVersionEight ? BiffVersion::Eight : BiffVersion::Five;
        if (m_records.word(2) == kWorksheet) { // a sheet without a workbook around it
            m_workbook.sheets.push_back({});
            m_workbook.sheetOffsets.push_back(m_records.offset());
        }
        return {};
    }

    Result<> take()
    {
        switch (m_records.type()) {
        case biff::FilePass:
            return fail(encryptedFile());
        case biff::CodePage:
            m_workbook.codePage = m_records.word(0);
            return {};
        case biff::Date1904:
            m_workbook.date1904 = m_records.word(0) == 1;
            return {};
        case biff::CellFormat:
            m_cellFormats.push_back(m_records.word(2));
            return {};
        case biff::FormatCode:
            return takeFormat();
        case biff::BoundSheet:
            return takeSheet();
        case biff::SharedTexts:
            return takeTexts();
        default:
            return {};
        }
    }

    /// A text whose length is `wide` two bytes or one.
    Result<std::string> textAt(std::size_t at, bool wide)
    {
        std::string text;
        const quint16 length = wide ? m_records.word(at) : m_records.byte(at);
        at += wide ? 2 : 1;
        if (m_workbook.version == BiffVersion::Eight)
            BiffText(m_records, at).text(length, text);
        else if (at < m_records.data().size()
            && !appendCodePageText(m_workbook.codePage, m_records.data().substr(at, length), text))
            return fail(unknownCodePage(m_workbook.codePage));
        return text;
    }

    Result<> takeFormat()
    {
        const quint16 id = m_records.word(0);
        const auto code = textAt(2, m_workbook.version == BiffVersion::Eight);
        if (code) // only its letters count: a text we cannot decode is no harm
            m_workbook.formats.addCode(id, *code);
        if (m_workbook.formats.codeCount() > m_limits.styles)
            return fail(oversizedFile("too many number formats"));
        return {};
    }

    Result<> takeSheet()
    {
        const quint64 offset = m_records.dword(0);
        const bool hidden = (m_records.byte(4) & kHiddenMask) != 0;
        if (m_records.byte(5) != 0)
            return {}; // a chart or macro sheet
        const auto name = textAt(6, false);
        if (!name)
            return fail(name.error());
        m_workbook.sheets.push_back({QString::fromStdString(*name), hidden});
        m_workbook.sheetOffsets.push_back(offset);
        if (m_workbook.sheets.size() > m_limits.sheets)
            return fail(oversizedFile("too many sheets"));
        return {};
    }

    Result<> takeTexts()
    {
        BiffText reader(m_records, 4);
        const quint32 count = reader.dword();
        std::string text;
        for (quint32 i = 0; i < count; ++i) {
            const quint16 length = reader.word();
            text.clear();
            if (reader.atEnd() || !reader.text(length, text))
                return {}; // fewer than claimed: who refers to the missing ones is refused
            if (!m_workbook.strings.append(text, m_limits))
                return fail(oversizedFile("too many shared strings"));
        }
        return {};
    }

    Result<XlsWorkbook> finish()
    {
        if (m_cellFormats.size() > m_limits.styles)
            return fail(oversizedFile("too many styles"));
        for (const quint16 format : m_cellFormats)
            m_workbook.formats.addStyle(format);
        return std::move(m_workbook);
    }

    BiffRecords &m_records;
    const SheetLimits &m_limits;
    XlsWorkbook m_workbook;
    std::vector<quint16> m_cellFormats;
};

} // namespace

Result<XlsWorkbook> readXlsWorkbook(BiffRecords &records, const SheetLimits &limits)
{
    return WorkbookRecords(records, limits).read();
}

Error unknownCodePage(quint16 codePage)
{
    return {Error::Code::File,
        QCoreApplication::translate("core",
            "这个旧版工作簿的文字用的是代码页 %1，程序认不出。请用 Excel 或 WPS 打开，另存为 .xlsx "
            "后再导入。")
            .arg(codePage),
        QStringLiteral("biff: code page")};
}

} // namespace core
