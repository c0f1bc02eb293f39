#include "core/base/citizenid.h"
#include "core/base/datafile.h"
#include "core/base/datetext.h"
#include "core/base/inventedid.h"
#include "core/base/workingdays.h"
#include "vectors.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

DataTable table(const QString &name)
{
    const auto read = readDataTable(u":/data/"_s + name);
    INFO(name.toStdString());
    REQUIRE(read);
    REQUIRE_FALSE(read->rows.isEmpty());
    return *read;
}

QStringList column(const DataTable &data, QLatin1StringView name)
{
    QStringList values;
    for (const QStringList &row : data.rows)
        values.append(data.value(row, name));
    return values;
}

QStringList codesOf(const QString &codeTable)
{
    const DataTable codes = table(u"code_tables.csv"_s);
    QStringList values;
    for (const QStringList &row : codes.rows) {
        if (codes.value(row, "table_code"_L1) == codeTable)
            values.append(codes.value(row, "code"_L1));
    }
    REQUIRE_FALSE(values.isEmpty());
    return values;
}

bool areUnique(const QStringList &values)
{
    return QSet<QString>(values.cbegin(), values.cend()).size() == values.size();
}

/// Sums a column of figures by indicator.
QMap<QString, qint64> sums(const DataTable &data, QLatin1StringView name)
{
    QMap<QString, qint64> totals;
    for (const QStringList &row : data.rows)
        totals[data.value(row, "indicator_code"_L1)] += data.value(row, name).toLongLong();
    return totals;
}

} // namespace

TEST_CASE("the lists the program brings along have unique keys", "[base]")
{
    const DataTable codes = table(u"code_tables.csv"_s);
    QStringList keys;
    for (const QStringList &row : codes.rows)
        keys.append(codes.value(row, "table_code"_L1) + u'/' + codes.value(row, "code"_L1));
    CHECK(keys.size() == 425);
    CHECK(areUnique(keys));
    for (const QString &name :
        {u"divisions.csv"_s, u"towns.csv"_s, u"occupations.csv"_s, u"indicators.csv"_s})
        CHECK(areUnique(column(table(name), "code"_L1)));
    CHECK(areUnique(column(table(u"holidays.csv"_s), "date"_L1)));
    CHECK(areUnique(column(table(u"labour_brands.csv"_s), "brand_id"_L1)));
}

TEST_CASE("towns and brands lie in divisions that exist", "[base]")
{
    const QStringList divisions = column(table(u"divisions.csv"_s), "code"_L1);
    for (const QString &code : column(table(u"towns.csv"_s), "county_code"_L1))
        CHECK(divisions.contains(code));
    for (const QString &code : column(table(u"labour_brands.csv"_s), "division_code"_L1))
        CHECK(divisions.contains(code));
    const QStringList occupations = column(table(u"occupations.csv"_s), "code"_L1);
    for (const QString &list : column(table(u"labour_brands.csv"_s), "occupation_codes"_L1)) {
        for (const QString &code : list.split(u','))
            CHECK(occupations.contains(code));
    }
}

TEST_CASE("an id prefix means the division that the list of divisions says", "[base]")
{
    const DataTable divisions = table(u"divisions.csv"_s);
    const QDate birth(1990, 3, 7);
    for (const QStringList &row : divisions.rows) {
        const QString &code = divisions.value(row, "code"_L1);
        if (code == u"140000"_s)
            continue;
        const QStringList legacy
            = divisions.value(row, "legacy_id_prefixes"_L1).split(u'|', Qt::SkipEmptyParts);
        for (const QString &prefix : legacy + QStringList{code}) {
            const CitizenId id
                = readCitizenId(inventedCitizenId(prefix, birth, 997), QDate(2021, 12, 31));
            CHECK(id.findings.isEmpty());
            CHECK(id.division == code);
        }
    }
}

TEST_CASE("the holiday calendar gives the days on which publications end", "[base]")
{
    const DataTable holidays = table(u"holidays.csv"_s);
    WorkingDays calendar;
    for (const QStringList &row : holidays.rows) {
        const QString &kind = holidays.value(row, "day_kind"_L1);
        CHECK((kind == u"holiday"_s || kind == u"workday"_s));
        calendar.insert(parseIsoDate(holidays.value(row, "date"_L1)).value(),
            kind == u"holiday"_s ? DayKind::Holiday : DayKind::Workday);
    }
    for (const QJsonObject &vector : vectors("publications"_L1)) {
        const QDate published = parseIsoDate(textOf(vector, "published"_L1)).value();
        const auto count = static_cast<int>(integerOf(vector, "working_days"_L1));
        CHECK(isoText(calendar.workingDayAfter(published, count)) == textOf(vector, "last_day"_L1));
    }
    CHECK(calendar.missingYears(QDate(2021, 1, 1), QDate(2027, 1, 1)) == QList<int>{2027});
}

TEST_CASE("the split of 2021 adds up to the published figures", "[base]")
{
    const DataTable targets = table(u"targets_2021.csv"_s);
    const DataTable counties = table(u"county_figures_2021.csv"_s);
    const auto actual = sums(targets, "actual"_L1);
    CHECK(actual.value(u"train_completions"_s) == 231'679);
    CHECK(actual.value(u"cert_holders"_s) == 119'072);
    CHECK(actual.value(u"new_skilled"_s) == 71'657);
    CHECK(actual.value(u"new_high_skilled"_s) == 2'829);
    CHECK(sums(counties, "actual"_L1) == actual);
    CHECK(sums(counties, "target"_L1) == sums(targets, "target"_L1));
    CHECK(sums(table(u"monthly_profile_2021.csv"_s), "month_value"_L1) == actual);
}

TEST_CASE("rights name roles that exist and a scope", "[base]")
{
    const DataTable rights = table(u"role_rights.csv"_s);
    const QStringList roles = codesOf(u"role"_s);
    QStringList keys;
    for (const QStringList &row : rights.rows) {
        CHECK(roles.contains(rights.value(row, "role"_L1)));
        CHECK(QStringList{u"own"_s, u"all"_s, u"ask"_s, u"reason"_s}.contains(
            rights.value(row, "scope"_L1)));
        keys.append(rights.value(row, "right"_L1) + u'/' + rights.value(row, "role"_L1));
    }
    CHECK(areUnique(keys));
}
