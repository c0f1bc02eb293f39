// Every report of a small city: on screen, in a PDF, in a workbook, from the batch program.
#include "core/exchange/documentjson.h"
#include "core/exchange/documentxlsx.h"
#include "core/exchange/sheetreader.h"
#include "core/report/periodreports.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "tests/ui/views/recorder.h"
#include "ui/paper/pagepainter.h"
#include "ui/views/reportfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::Document;

namespace {

constexpr int kLong = 120'000; // milliseconds: another program starts

struct Made
{
    core::ReportKind kind;
    Document document;
};

ui::ReportQuestion question(const samples::SmallCity &city, core::ReportKind kind)
{
    const auto workspace = core::Workspace::open(city.path(), {});
    const auto period = core::Period::parse(u"2021");
    REQUIRE(workspace);
    REQUIRE(period);
    return {.path = (*workspace)->path(),
        .ledgerUnit = (*workspace)->unit(),
        .now = (*workspace)->now(),
        .scope = {(*workspace)->unit(), *period},
        .isDemo = (*workspace)->isDemo(),
        .kind = kind};
}

/// Every kind of report of the city's year, made as the window makes it.
const std::vector<Made> &reports()
{
    static const std::vector<Made> made = [] {
        const samples::SmallCity city;
        std::vector<Made> all;
        for (const auto kind : core::reportKinds()) {
            auto document = ui::makeReport(question(city, kind), {});
            REQUIRE(document);
            all.push_back({kind, std::move(*document)});
        }
        return all;
    }();
    return made;
}

/// Everything that is a figure on the paper.
QStringList figuresOf(const Document &document)
{
    QStringList figures;
    for (const auto &block : document.blocks) {
        if (const auto *table = std::get_if<Document::Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const auto &cell : row.cells) {
                    if (cell.isNumber())
                        figures.append(cell.shown());
                }
            }
        } else if (const auto *paragraph = std::get_if<Document::Paragraph>(&block)) {
            for (const auto &run : paragraph->runs) {
                if (!run.figure.isEmpty())
                    figures.append(run.text);
            }
        } else if (const auto *tiles = std::get_if<Document::Tiles>(&block)) {
            for (const auto &tile : tiles->tiles)
                figures.append(tile.value.shown());
        }
    }
    return figures;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kLong));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A number as its cell shows it: libxlsxwriter writes 85.99 as 85.98999999999999.
QString shownNumber(const QString &text)
{
    constexpr int kDigits = 12;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', kDigits) : text;
}

/// Cells of all sheets as text, with their places.
QStringList cellsOf(const QString &path)
{
    struct Sink : core::RowSink
    {
        bool row(const core::SheetRow &row) override
        {
            for (const auto &cell : row.cells)
                cells.append(u"%1/%2/%3"_s.arg(row.index)
                                 .arg(cell.column)
                                 .arg(shownNumber(QString::fromUtf8(
                                     cell.text.data(), static_cast<qsizetype>(cell.text.size())))));
            return true;
        }
        QStringList cells;
    };
    auto reader = core::SheetReader::openFile(path);
    REQUIRE(reader);
    QStringList all;
    for (size_t sheet = 0; sheet < (*reader)->sheets().size(); ++sheet) {
        Sink sink;
        REQUIRE((*reader)->read(sheet, sink));
        sink.cells.erase(std::remove_if(sink.cells.begin(), sink.cells.end(),
                             [](const QString &cell) { return cell.endsWith(u'/'); }),
            sink.cells.end());
        all.append(sink.cells);
    }
    return all;
}

} // namespace

TEST_CASE("preview and PDF have every text and line in the same place", "[reports]")
{
    for (const auto &[kind, document] : reports()) {
        INFO(core::reportKey(kind).toStdString());
        const auto printed = samples::recordedPrint(document);
        const auto shown = samples::recordedPreview(document);
        REQUIRE(printed.size() == shown.size());
        REQUIRE_FALSE(printed.empty());
        for (size_t page = 0; page < printed.size(); ++page) {
            INFO("page " << page + 1);
            CHECK(samples::difference(printed[page], shown[page]) <= 0.5);
        }
    }
}

TEST_CASE("a PDF of every report holds every figure", "[reports]")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    const QTemporaryDir folder;
    for (const auto &[kind, document] : reports()) {
        INFO(core::reportKey(kind).toStdString());
        const auto path = folder.filePath(core::reportKey(kind) + u".pdf"_s);
        REQUIRE(ui::writePdf(document, path));
        const QString text
            = output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).remove(u' ').remove(u'\n');
        const auto figures = figuresOf(document);
        CHECK((figures.size() > 3 || kind == core::ReportKind::Supervision));
        for (const auto &figure : figures)
            CHECK((text.contains(figure)));
    }
}

TEST_CASE("LibreOffice reads every workbook with the values that were written", "[reports]")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("LibreOffice (soffice) is not installed: workbooks are not opened with it");
        return;
    }
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"again"_s));
    QStringList files;
    for (const auto &[kind, document] : reports()) {
        files.append(folder.filePath(core::reportKey(kind) + u".xlsx"_s));
        REQUIRE(core::writeDocumentXlsx(document, files.back()));
    }
    output(office,
        QStringList{u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()),
            u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
            folder.filePath(u"again"_s)}
            + files);
    for (const auto &file : files) {
        INFO(file.toStdString());
        const QString again = folder.filePath(u"again/"_s + QFileInfo(file).fileName());
        REQUIRE(QFile::exists(again));
        const auto before = cellsOf(file);
        CHECK(before.size() > 10);
        CHECK((before == cellsOf(again)));
    }
}

TEST_CASE("the batch program makes the same report as the window", "[reports]")
{
    const QString program = QStringLiteral(SKILL_LEDGER_CLI);
    if (!QFile::exists(program)) {
        WARN("the batch program is not built");
        return;
    }
    const samples::SmallCity city;
    for (const auto kind : core::reportKinds()) {
        INFO(core::reportKey(kind).toStdString());
        const QString path = city.file(core::reportKey(kind) + u".json"_s);
        output(program,
            {u"report"_s, city.path(), u"--kind"_s, core::reportKey(kind), u"--period"_s, u"2021"_s,
                u"--out"_s, path});
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto window = ui::makeReport(question(city, kind), {});
        REQUIRE(window);
        CHECK((QJsonDocument::fromJson(file.readAll()).object() == core::documentToJson(*window)));
    }
}
