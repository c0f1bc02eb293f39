#include "core/exchange/templatebook.h"

#include "core/exchange/workbookfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <xlsxwriter.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t kFirstEmpty = 2; // below heading and example
constexpr lxw_row_t kLastEmpty = 5001;
constexpr double kColumnWidth = 16;
constexpr double kWideColumn = 24;
constexpr qsizetype kLongPrompt = 200; // Excel takes 255
constexpr qsizetype kChoicesTold = 12;

/// "AB" for 27.
QString columnName(qsizetype column)
{
    QString name;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

/// Writes one book; the file counts its rows.
class TemplateWriter
{
public:
    TemplateWriter(WorkbookFile &file, const TemplateBook &book)
        : m_file(file)
        , m_book(book)
        , m_text(workbook_add_format(file.handle()))
        , m_date(workbook_add_format(file.handle()))
        , m_example(workbook_add_format(file.handle()))
        , m_wrapped(workbook_add_format(file.handle()))
        , m_heading(headingFormat(0xe9eef5))
        , m_demanded(headingFormat(0xffe7a8))
    {
        format_set_num_format(m_text, "@");
        format_set_num_format(m_date, "yyyy-mm-dd");
        format_set_num_format(m_example, "@");
        format_set_italic(m_example);
        format_set_font_color(m_example, 0x7f7f7f);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    Result<void> write()
    {
        const QString codes = QCoreApplication::translate("core", "代码");
        auto sheet = m_file.addSheet(m_book.title);
        auto explanations
            = sheet ? m_file.addSheet(QCoreApplication::translate("core", "填写说明")) : sheet;
        auto lists = explanations ? m_file.addSheet(codes) : explanations;
        if (!lists)
            return fail(lists.error());
        writeSheet(*sheet);
        writeExplanations(*explanations);
        writeLists(*lists);
        worksheet_hide(*lists);
        worksheet_activate(*sheet);
        for (qsizetype column = 0; column < m_book.columns.size(); ++column)
            addCheck(*sheet, column, codes);
        return m_isWritten
            ? Result<void>()
            : fail({Error::Code::File,
                QCoreApplication::translate("core", "空表没有写成，请检查磁盘空间后再试。")});
    }

private:
    lxw_format *headingFormat(lxw_color_t ground)
    {
        auto *format = workbook_add_format(m_file.handle());
        format_set_bold(format);
        format_set_bg_color(format, ground);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return format;
    }

    void put(lxw_worksheet *sheet, lxw_row_t row, qsizetype column, const QString &text,
        lxw_format *format)
    {
        const auto written = worksheet_write_string(
            sheet, row, lxw_col_t(column), cellText(text).constData(), format);
        m_isWritten = m_isWritten && written == LXW_NO_ERROR;
    }

    void writeSheet(lxw_worksheet *sheet)
    {
        for (qsizetype column = 0; column < m_book.columns.size(); ++column) {
            const auto &each = m_book.columns.at(column);
            const bool isDate = each.kind == SheetColumn::Kind::Date;
            const bool isWide = each.length > 20 || each.title.size() > 8;
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
                column == 0  ? 8
                    : isWide ? kWideColumn
                             : kColumnWidth,
                isDate                                     ? m_date
                    : each.kind == SheetColumn::Kind::Text ? m_text
                                                           : nullptr);
            put(sheet, 0, column, each.isDemanded ? each.title + u'*' : each.title,
                each.isDemanded ? m_demanded : m_heading);
            put(sheet, 1, column, column == 0 ? exampleMark() : each.example, m_example);
        }
        worksheet_set_row(sheet, 0, 32, nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        m_file.expectRow();
        m_file.expectRow();
    }

    void writeExplanations(lxw_worksheet *sheet)
    {
        const QStringList titles{QCoreApplication::translate("core", "列"),
            QCoreApplication::translate("core", "必填"),
            QCoreApplication::translate("core", "怎么填"),
            QCoreApplication::translate("core", "例"),
            QCoreApplication::translate("core", "可以选的内容")};
        const std::array<double, 5> widths{22, 8, 46, 24, 60};
        for (qsizetype column = 0; column < titles.size(); ++column) {
            worksheet_set_column(
                sheet, lxw_col_t(column), lxw_col_t(column), widths[size_t(column)], m_wrapped);
            put(sheet, 0, column, titles.at(column), m_heading);
        }
        m_file.expectRow();
        lxw_row_t row = 1;
        for (const auto &each : m_book.columns.sliced(1)) {
            QStringList told = each.choices.first(std::min(kChoicesTold, each.choices.size()));
            if (each.choices.size() > kChoicesTold)
                told.append(QCoreApplication::translate("core", "……共 %1 项，见下拉列表")
                                .arg(each.choices.size()));
            const QStringList cells{each.title,
                each.isDemanded ? QCoreApplication::translate("core", "是") : QString(),
                each.explanation, each.example, told.join(u'、')};
            for (qsizetype column = 0; column < cells.size(); ++column)
                put(sheet, row, column, cells.at(column), m_wrapped);
            m_file.expectRow();
            ++row;
        }
        put(sheet, row + 1, 0,
            QCoreApplication::translate("core",
                "第一行是列名，请不要改动；第二行“示例”不会导入，可以留着。黄色的列必须填写。"),
            nullptr);
        m_file.expectRow();
        worksheet_freeze_panes(sheet, 1, 0);
    }

    /// Every list in the column of its own column.
    void writeLists(lxw_worksheet *sheet)
    {
        qsizetype longest = 0;
        for (qsizetype column = 0; column < m_book.columns.size(); ++column) {
            const auto &choices = m_book.columns.at(column).choices;
            for (qsizetype row = 0; row < choices.size(); ++row)
                put(sheet, lxw_row_t(row), column, choices.at(row), m_text);
            longest = std::max(longest, choices.size());
        }
        for (qsizetype row = 0; row < longest; ++row)
            m_file.expectRow();
    }

    void addCheck(lxw_worksheet *sheet, qsizetype column, const QString &codes)
    {
        const auto &each = m_book.columns.at(column);
        lxw_data_validation check;
        std::memset(&check, 0, sizeof check);
        check.ignore_blank = LXW_VALIDATION_ON;
        check.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        QByteArray formula;
        if (!each.choices.isEmpty()) {
            formula = u"='%1'!$%2$1:$%2$%3"_s.arg(codes, columnName(column))
                          .arg(each.choices.size())
                          .toUtf8();
            check.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            check.value_formula = formula.data();
        } else if (each.kind == SheetColumn::Kind::Date) {
            check.validate = LXW_VALIDATION_TYPE_DATE;
            check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            check.minimum_datetime = {1900, 1, 1, 0, 0, 0};
            check.maximum_datetime = {2099, 12, 31, 0, 0, 0};
        } else if (each.kind == SheetColumn::Kind::Text && each.length > 0) {
            check.validate = LXW_VALIDATION_TYPE_LENGTH;
            check.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
            check.value_number = each.length;
        } else if (each.kind != SheetColumn::Kind::Text) {
            check.validate = each.kind == SheetColumn::Kind::Integer ? LXW_VALIDATION_TYPE_INTEGER
                                                                     : LXW_VALIDATION_TYPE_DECIMAL;
            check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            check.minimum_number = -999'999'999;
            check.maximum_number = 999'999'999;
        } else {
            check.validate = LXW_VALIDATION_TYPE_ANY;
        }
        QByteArray prompt = each.explanation.left(kLongPrompt).toUtf8();
        check.input_message = prompt.isEmpty() ? nullptr : prompt.data();
        if (check.validate == LXW_VALIDATION_TYPE_ANY && prompt.isEmpty())
            return;
        worksheet_data_validation_range(
            sheet, kFirstEmpty, lxw_col_t(column), kLastEmpty, lxw_col_t(column), &check);
    }

    WorkbookFile &m_file;
    const TemplateBook &m_book;
    lxw_format *m_text;
    lxw_format *m_date;
    lxw_format *m_example;
    lxw_format *m_wrapped;
    lxw_format *m_heading;
    lxw_format *m_demanded;
    bool m_isWritten = true;
};

} // namespace

QString exampleMark()
{
    return QCoreApplication::translate("core", "示例");
}

Result<void> writeTemplate(const QString &path, const TemplateBook &book)
{
    auto file = WorkbookFile::create(path, WorkbookFile::Memory::Free);
    if (!file)
        return fail(file.error());
    if (auto written = TemplateWriter(**file, book).write(); !written)
        return written;
    return (*file)->finish();
}

} // namespace core
