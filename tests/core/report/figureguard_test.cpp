#include "core/base/rate.h"
#include "core/figures/origin.h"
#include "core/report/documentcells.h"
#include "core/report/figureguard.h"
#include "core/report/guardedfigures.h"
#include "core/report/periodreports.h"
#include "core/workspace/demo.h"
#include "core/workspace/workspace.h"
#include "tests/results.h"

#include <QTemporaryDir>

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;

/// Everything of a period of a small demo city.
struct Set
{
    std::vector<Document> documents;
    QStringList units;

    QList<GuardFinding> findings(const PrintedFigures &printed = {}) const
    {
        GuardedSet set{{}, printed, units};
        for (const auto &document : documents)
            set.documents.push_back(&document);
        return guardFindings(set);
    }
};

const Set &goodSet()
{
    static const Set made = [] {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"demo.ledger"_s);
        REQUIRE(makeDemo(path, {.persons = 3000, .irregularPercent = 0}));
        const auto workspace = Workspace::open(path, {});
        REQUIRE(workspace);
        const auto engine = FigureEngine::create(
            (*workspace)->database(), {.unit = u"141100"_s, .now = (*workspace)->now()});
        REQUIRE(engine);
        Set set;
        set.units = (*engine)->units();
        for (const auto kind : reportKinds()) {
            for (const auto &period :
                {Period(Period::Kind::Month, 2021, 5), Period(Period::Kind::Month, 2021, 6)}) {
                auto document = periodReport(kind,
                    {(*workspace)->database(), **engine, (*workspace)->names(),
                        {.period = period, .unit = u"141100"_s}, (*workspace)->today()});
                REQUIRE(document);
                set.documents.push_back(std::move(*document));
            }
        }
        return set;
    }();
    return made;
}

std::string wordsOf(const QList<GuardFinding> &findings)
{
    QStringList words;
    for (const auto &finding : findings)
        words.append(finding.text);
    return words.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("the guard has at most two doubts about the demo city", "[guard]")
{
    const auto findings = goodSet().findings();
    INFO(wordsOf(findings));
    CHECK(findings.size() <= 2);
}

TEST_CASE("forty contradictions seeded into a set are forty found", "[guard]")
{
    const auto calm = goodSet().findings();
    std::vector<const Document *> documents;
    for (const auto &document : goodSet().documents)
        documents.push_back(&document);
    const auto known = guardedFigures(documents);
    std::mt19937 random(2021);
    int seeded = 0;
    int found = 0;
    while (seeded < 40) {
        Set set = goodSet();
        const size_t which = random() % set.documents.size();
        const auto cells = cellsOf(set.documents[which]);
        if (cells.empty())
            continue;
        const DocumentCell &cell = cells[random() % cells.size()];
        Cell *place = cellAt(set.documents[which], cell.place);
        const bool isKnown = place && place->isNumber() && !place->reference.isEmpty()
            && !cell.label.contains(u"排名"_s);
        if (!isKnown)
            continue;
        // a figure that stands nowhere else and is part of nothing cannot contradict anything
        const auto parsed = parseOrigin(place->reference);
        REQUIRE(parsed);
        const auto *rate = std::get_if<RateReference>(&*parsed);
        const bool isBound = rate ? known.counts.contains(rate->part)
                                  : std::holds_alternative<FigureReference>(*parsed);
        if (!isBound)
            continue;
        place->number += place->number / 7 + 3;
        ++seeded;
        const auto findings = set.findings();
        INFO(cell.place.toStdString()
            << ' ' << cell.label.toStdString() << ' ' << place->reference.toStdString());
        CHECK(findings.size() > calm.size());
        found += findings.size() > calm.size() ? 1 : 0;
    }
    CHECK(found == 40);
}

TEST_CASE("what an issued edition printed is held against the set (R-503, R-505)", "[guard]")
{
    const FigureReference may{u"train_completions"_s, Period(Period::Kind::Month, 2021, 4),
        u"141100"_s, {}, FigureReference::Span::ToDate};
    PrintedFigures printed;
    printed.insert(printedKey(u"count"_s, may.text()), {1'000'000, u"四月小结"_s, u"summary"_s});
    const auto findings = goodSet().findings(printed);
    const bool falls = std::any_of(findings.begin(), findings.end(), [](const auto &finding) {
        return finding.kind == GuardFinding::Kind::Falls && finding.text.contains(u"R-503"_s);
    });
    CHECK(falls);
}

TEST_CASE(
    "newly high-skilled people are at most newly skilled, those at most holders (R-508)", "[guard]")
{
    const Period june(Period::Kind::Month, 2021, 6);
    const auto reference = [&](const QString &code) {
        return FigureReference{code, june, u"141127"_s}.text();
    };
    Document document;
    Document::Table table;
    table.columns = {{}, {}, {}};
    table.header = {{{.text = u"取证"_s}, {.text = u"技能"_s}, {.text = u"高技能"_s}}};
    table.rows = {{{Cell::ofCount(10, reference(u"cert_holders"_s)),
        Cell::ofCount(8, reference(u"new_skilled"_s)),
        Cell::ofCount(3, reference(u"new_high_skilled"_s))}}};
    document.blocks.emplace_back(table);
    CHECK(guardFindings({{&document}}).isEmpty());
    cellAt(document, u"1!C1"_s)->number = 9;
    const auto findings = guardFindings({{&document}});
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().text.contains(u"R-508"_s));
}
