// skill-ledger-bench-sheets write|bare|read FILE: one measurement of a spreadsheet in a process of
// its own; prints the processor's milliseconds and the peak of memory in megabytes.
// skill-ledger-bench-sheets run PROGRAM ARGUMENT…: the same of another program; 1 when it is
// missing.
#include "core/domain/person.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/zippackage.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <expat.h>
#include <sys/resource.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t kRows = 231'679;

const char *const kHeadings[] = {"序号", "姓名", "性别", "出生日期", "身份证号码", "手机号码",
    "家庭住址", "工种", "等级", "培训机构", "开班日期", "结业日期", "乡镇", "备注"};

void writeRow(lxw_worksheet *sheet, lxw_row_t row, lxw_format *day)
{
    const auto number = static_cast<int>(row);
    const core::Record person = bench::person(number);
    const core::Table &table = core::persons();
    const auto text = [&](lxw_col_t column, const QString &value) {
        worksheet_write_string(sheet, row, column, value.toUtf8().constData(), nullptr);
    };
    const auto field = [&](QLatin1StringView name) { return table.value(person, name).plain(); };
    worksheet_write_number(sheet, row, 0, double(row), nullptr);
    text(1, field("name"_L1));
    text(2, field("sex"_L1) == u"1"_s ? u"男"_s : u"女"_s);
    text(3, field("birth_date"_L1));
    text(4, field("id_number"_L1));
    text(5, field("mobile"_L1));
    text(6, u"幸福路 %1 号"_s.arg(number % 9973));
    text(7, u"家政服务员"_s);
    text(8, number % 2 == 0 ? u"初级"_s : u"中级"_s);
    text(9, u"甲职业培训学校"_s);
    worksheet_write_number(sheet, row, 10, 44348, day);
    worksheet_write_number(sheet, row, 11, 44377, day);
    text(12, u"第%1乡"_s.arg(number % 40));
    text(13, number % 17 == 0 ? u"补录"_s : u"无"_s);
}

bool writeRoster(const QByteArray &path)
{
    lxw_workbook *workbook = workbook_new(path.constData()); // shared texts, as Excel writes them
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "名册");
    lxw_format *day = workbook_add_format(workbook);
    format_set_num_format(day, "yyyy-mm-dd");
    for (lxw_col_t column = 0; column < 14; ++column)
        worksheet_write_string(sheet, 0, column, kHeadings[column], nullptr);
    for (lxw_row_t row = 1; row <= kRows; ++row)
        writeRow(sheet, row, day);
    return workbook_close(workbook) == LXW_NO_ERROR;
}

/// Inflate and expat with handlers that do nothing: what no reader on these libraries can beat.
bool readBare(const QString &path)
{
    auto source = core::openFileSource(path);
    auto package = source ? core::ZipPackage::open(std::move(*source), {})
                          : core::Result<std::unique_ptr<core::ZipPackage>>(nullptr);
    if (!package || *package == nullptr)
        return false;
    for (const char *name : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        auto part = (*package)->openPart(*(*package)->find(name));
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetElementHandler(
            parser, [](void *, const char *, const char **) {}, [](void *, const char *) {});
        XML_SetCharacterDataHandler(parser, [](void *, const char *, int) {});
        while (part && !part->atEnd()) {
            const auto block = part->next();
            if (!block
                || XML_Parse(parser, block->data(), int(block->size()), part->atEnd() ? 1 : 0)
                    != XML_STATUS_OK)
                return false;
        }
        XML_ParserFree(parser);
    }
    return true;
}

class Summing : public core::RowSink
{
public:
    bool row(const core::SheetRow &row) override
    {
        for (const core::SheetCell &cell : row.cells)
            for (const char c : cell.text)
                m_sum = m_sum * 31 + static_cast<unsigned char>(c);
        m_cells += row.cells.size();
        return true;
    }
    std::size_t cells() const { return m_sum == 0 ? 0 : m_cells; }

private:
    std::size_t m_cells = 0;
    quint64 m_sum = 0;
};

bool readAll(const QString &path)
{
    auto reader = core::SheetReader::openFile(path);
    Summing sink;
    return reader && (*reader)->read(0, sink) && sink.cells() == std::size_t(kRows + 1) * 14;
}

/// Waits for the end of a program; what it says is not of interest, nor that it refused a row.
bool runProgram(const QStringList &words)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(words.value(0), words.mid(1));
    return process.waitForStarted() && process.waitForFinished(-1)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() <= 1;
}

void tellCost(int whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    std::printf("%.1f %.1f\n", milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
        double(usage.ru_maxrss) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString mode = words.value(1);
    const QString path = words.value(2);
    const bool done = mode == "write"_L1 ? writeRoster(path.toUtf8())
        : mode == "bare"_L1              ? readBare(path)
        : mode == "read"_L1              ? readAll(path)
        : mode == "run"_L1               ? runProgram(words.mid(2))
                                         : false;
    if (done)
        tellCost(mode == "run"_L1 ? RUSAGE_CHILDREN : RUSAGE_SELF);
    return done ? 0 : 1;
}
