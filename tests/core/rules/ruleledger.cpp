#include "tests/core/rules/ruleledger.h"

#include "core/base/inventedid.h"
#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/workspace/newledger.h"

#include <QFile>

using namespace core;

namespace fixture {

namespace {

constexpr auto kCounty = "141126"_L1;
constexpr auto kOccupation = "4-03-02-01"_L1;

void assign(const Table &table, Record &record, Values values)
{
    for (const auto &[column, value] : values)
        table.set(record, column, value);
}

bool has(const Findings &findings, Severity severity, const QString &code, const QByteArray &column)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.severity == severity && finding.code == code
            && (column.isEmpty() || finding.column == column);
    });
}

const QDateTime kFirstMoment(QDate(2021, 6, 15), QTime(8, 0), Qt::UTC);

/// A new ledger is made once; each test works on a copy of its own.
const QByteArray &newLedgerBytes()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.ledger"_s);
        const NewLedger options{
            .unit = u"141100"_s, .year = 2021, .clock = fixedClock(kFirstMoment)};
        REQUIRE(createLedger(path, options));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

} // namespace

RuleLedger::RuleLedger()
{
    m_at = kFirstMoment.toMSecsSinceEpoch();
    const QString path = m_folder.filePath(u"rules.ledger"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(newLedgerBytes()) == newLedgerBytes().size());
    file.close();
    auto database = openLedger(path);
    REQUIRE(database);
    m_database = std::move(*database);
    // many small sets; what a power cut leaves is tested elsewhere
    REQUIRE(m_database->execute("PRAGMA synchronous=OFF"));
    m_names = std::make_unique<CodeBook>(*m_database);
    REQUIRE(m_names->load());
    signIn({});
}

RuleContext RuleLedger::context() const
{
    return {*m_database, *m_names, *m_session, m_today};
}

Result<std::unique_ptr<ChangeWriter>> RuleLedger::begin(const QString &reason)
{
    m_at += 1000;
    return ChangeWriter::begin(*m_database,
        {.title = u"测试"_s,
            .reason = reason,
            .user = m_session->user(),
            .unit = m_session->unit(),
            .at = m_at});
}

void RuleLedger::signIn(const QString &login)
{
    auto session = Session::signIn(*m_database, login);
    REQUIRE(session);
    m_session = *session;
}

RowId RuleLedger::unitOf(const QString &division)
{
    const auto found
        = RecordStore(*m_database)
              .findOne(orgUnits(), {{u"division_code"_s, Condition::Test::Equal, {division}}});
    REQUIRE(found);
    if (*found)
        return (*found)->id;
    return add(orgUnits(),
        {{"code"_L1, QString(division + u"-RSJ"_s)}, {"name"_L1, QString(division + u"人社局"_s)},
            {"kind"_L1, "county"_L1}, {"division_code"_L1, division}});
}

void RuleLedger::addAccount(const QString &login, const QString &roles, const QString &division)
{
    const RowId unit = unitOf(division);
    add(users(),
        {{"login"_L1, login}, {"name"_L1, QString(u"王"_s + login)}, {"unit"_L1, unit},
            {"roles"_L1, roles}});
    signIn(m_session->login());
}

Record RuleLedger::made(const Table &table, Values values) const
{
    Record record = table.blank();
    const auto state = initialState(*m_database, table);
    REQUIRE(state);
    table.set(record, kStatus, *state);
    assign(table, record, values);
    REQUIRE(derive(table, record, context()));
    return record;
}

RowId RuleLedger::addRecord(const Table &table, const Record &record)
{
    auto writer = begin();
    REQUIRE(writer);
    const auto id = (*writer)->insert(table, record);
    REQUIRE(id);
    Record stored = record;
    stored.id = *id;
    REQUIRE(follow(**writer, {{&table, std::nullopt, stored}}, context()));
    REQUIRE((*writer)->commit());
    return *id;
}

RowId RuleLedger::add(const Table &table, Values values)
{
    return addRecord(table, made(table, values));
}

Record RuleLedger::read(const Table &table, RowId id) const
{
    const auto record = RecordStore(*m_database).read(table, id);
    REQUIRE(record);
    return *record;
}

Value RuleLedger::value(const Table &table, RowId id, QLatin1StringView column) const
{
    return table.value(read(table, id), column);
}

void RuleLedger::set(const Table &table, RowId id, Values values)
{
    const Record before = read(table, id);
    Record after = before;
    assign(table, after, values);
    REQUIRE(derive(table, after, context()));
    auto writer = begin();
    REQUIRE(writer);
    REQUIRE((*writer)->update(table, after));
    REQUIRE(follow(**writer, {{&table, before, after}}, context()));
    REQUIRE((*writer)->commit());
}

void RuleLedger::remove(const Table &table, RowId id)
{
    const Record before = read(table, id);
    auto writer = begin();
    REQUIRE(writer);
    REQUIRE((*writer)->remove(table, id));
    REQUIRE(follow(**writer, {{&table, before, std::nullopt}}, context()));
    REQUIRE((*writer)->commit());
}

Findings RuleLedger::checked(const Table &table, RowId id, Values values) const
{
    Record record = read(table, id);
    assign(table, record, values);
    const auto findings = check(table, record, context());
    REQUIRE(findings);
    return *findings;
}

Findings RuleLedger::checkedNew(const Table &table, Values values) const
{
    const auto findings = check(table, made(table, values), context());
    REQUIRE(findings);
    return *findings;
}

Result<Findings> RuleLedger::move(
    const Table &table, RowId id, const QString &wanted, const QString &reason)
{
    const auto transition = findTransition(table, read(table, id), wanted, context());
    if (!transition)
        return fail(transition.error());
    auto writer = begin(reason);
    REQUIRE(writer);
    auto findings = core::move(**writer, {table, id, *transition, reason}, context());
    if (findings)
        REQUIRE((*writer)->commit());
    return findings;
}

Findings RuleLedger::movable(
    const Table &table, RowId id, const QString &wanted, const QString &reason)
{
    const Record record = read(table, id);
    const auto transition = findTransition(table, record, wanted, context());
    REQUIRE(transition);
    const auto findings = checkMove(table, record, *transition, reason, context());
    REQUIRE(findings);
    return *findings;
}

RowId RuleLedger::project()
{
    RowId &id = m_rows[u"project"_s];
    if (id == 0) {
        id = add(trainingProjects(),
            {{kStatus, "active"_L1}, {"name"_L1, u"2021年厨工培训"_s}, {"year"_L1, 2021},
                {"mode"_L1, "PH"_L1}, {"category"_L1, "01"_L1}, {"department"_L1, "RSJ"_L1},
                {"division_code"_L1, kCounty}, {"is_subsidised"_L1, 1}, {"fund_source"_L1, "01"_L1},
                {"planned_persons"_L1, 500}, {"date_from"_L1, "2021-01-01"_L1},
                {"date_to"_L1, "2021-12-31"_L1}});
    }
    return id;
}

RowId RuleLedger::institution()
{
    RowId &id = m_rows[u"institution"_s];
    if (id == 0) {
        id = add(institutions(),
            {{kStatus, "active"_L1}, {"name"_L1, u"石楼县示例培训学校"_s},
                {"uscc"_L1, inventedCreditCode(u"52", u"141126", 1)}, {"kind"_L1, "01"_L1},
                {"ownership"_L1, "private"_L1}, {"licence_no"_L1, u"人社民1411264000012"_s},
                {"licence_from"_L1, "2019-05-01"_L1}, {"licence_to"_L1, "2024-04-30"_L1},
                {"legal_person"_L1, u"张某"_s}, {"contact"_L1, u"李某"_s},
                {"phone"_L1, "0358-8222583"_L1}, {"address"_L1, u"石楼县城关"_s},
                {"division_code"_L1, kCounty}, {"capacity"_L1, 50}});
        add(institutionScopes(),
            {{"institution"_L1, id}, {"occupation_code"_L1, kOccupation},
                {"max_level"_L1, "4"_L1}});
    }
    return id;
}

RowId RuleLedger::course()
{
    RowId &id = m_rows[u"course"_s];
    if (id == 0) {
        id = add(courses(),
            {{kStatus, "active"_L1}, {"name"_L1, u"中式烹调师(初级)"_s},
                {"occupation_code"_L1, kOccupation}, {"level"_L1, "5"_L1}, {"total_hours"_L1, 80},
                {"theory_hours"_L1, 30}, {"practice_hours"_L1, 50},
                {"assessment_mode"_L1, "BS,CZ"_L1}, {"certificate_kind"_L1, "20"_L1}});
        add(courseModules(),
            {{"course"_L1, id}, {"seq"_L1, 1}, {"title"_L1, u"食品安全"_s}, {"hours"_L1, 30},
                {"kind"_L1, "theory"_L1}});
        add(courseModules(),
            {{"course"_L1, id}, {"seq"_L1, 2}, {"title"_L1, u"热菜"_s}, {"hours"_L1, 50},
                {"kind"_L1, "practice"_L1}});
    }
    return id;
}

RowId RuleLedger::organisation()
{
    RowId &id = m_rows[u"organisation"_s];
    if (id == 0) {
        id = add(evaluationOrganisations(),
            {{kStatus, "active"_L1}, {"name"_L1, u"吕梁市示例评价中心"_s},
                {"uscc"_L1, inventedCreditCode(u"12", u"141100", 2)}, {"kind"_L1, "S"_L1},
                {"body_code"_L1, "S000014110001"_L1}, {"valid_from"_L1, "2020-06-01"_L1},
                {"valid_to"_L1, "2023-05-31"_L1}, {"division_code"_L1, "141100"_L1}});
        add(evaluationOrganisationScopes(),
            {{"evaluation_org"_L1, id}, {"occupation_code"_L1, kOccupation},
                {"levels"_L1, "5,4"_L1}});
    }
    return id;
}

RowId RuleLedger::plan()
{
    const RowId evaluator = organisation();
    RowId &id = m_rows[u"plan"_s];
    if (id == 0) {
        id = add(evaluationPlans(),
            {{"evaluation_org"_L1, evaluator}, {"kind"_L1, "DJ"_L1},
                {"occupation_code"_L1, kOccupation}, {"level"_L1, "5"_L1},
                {"exam_date"_L1, "2021-06-20"_L1}, {"place"_L1, u"公共实训基地"_s},
                {"planned"_L1, 60}});
    }
    return id;
}

RowId RuleLedger::trainingClass()
{
    const RowId parts[] = {project(), institution(), course()};
    RowId &id = m_rows[u"class"_s];
    if (id == 0) {
        id = add(trainingClasses(),
            {{"name"_L1, u"厨工第1期"_s}, {"project"_L1, parts[0]}, {"institution"_L1, parts[1]},
                {"course"_L1, parts[2]}, {"division_code"_L1, kCounty}, {"department"_L1, "RSJ"_L1},
                {"start_date"_L1, "2021-07-05"_L1}, {"end_date"_L1, "2021-07-16"_L1},
                {"planned"_L1, 30}, {"place"_L1, u"石楼县城关"_s}, {"manager"_L1, u"李某"_s},
                {"manager_phone"_L1, "0358-8222583"_L1}});
    }
    return id;
}

RowId RuleLedger::person(int index)
{
    RowId &id = m_rows[u"person%1"_s.arg(index)];
    if (id == 0) {
        const QDate birth = QDate(1985, 1, 1).addDays(index);
        id = add(persons(),
            {{"id_number"_L1, inventedCitizenId(u"142328", birth, 997)},
                {"name"_L1, QString(u"张"_s + QChar(0x4e00 + index))}});
        add(personCategories(),
            {{"person"_L1, id}, {"category"_L1, "02"_L1}, {"valid_from"_L1, "2021-01-01"_L1}});
    }
    return id;
}

RowId RuleLedger::enrolment(int index)
{
    const RowId links[] = {trainingClass(), person(index)};
    RowId &id = m_rows[u"enrolment%1"_s.arg(index)];
    if (id == 0) {
        id = add(enrolments(),
            {{"training_class"_L1, links[0]}, {"person"_L1, links[1]}, {"category"_L1, "02"_L1}});
    }
    return id;
}

void RuleLedger::fillRoster(int count, const QString &status)
{
    for (int i = 0; i < count; ++i)
        set(enrolments(), enrolment(i), {{kStatus, status}});
}

RowId RuleLedger::certificate(int index, int number, QDate issued, Values values)
{
    Record record = certificates().table().blank();
    const Table &table = certificates();
    assign(table, record,
        {{kStatus, "registered"_L1}, {"kind"_L1, "20"_L1}, {"person"_L1, person(index)},
            {"certificate_no"_L1,
                QString(u"S000014110001%1"_s.arg(issued.year() % 100, 2, 10, QChar(u'0')) + u'5'
                    + QString::number(number).rightJustified(6, u'0'))},
            {"holder_name"_L1, value(persons(), person(index), "name"_L1)},
            {"occupation_code"_L1, kOccupation}, {"level"_L1, "5"_L1},
            {"issuer"_L1, u"吕梁市示例评价中心"_s},
            {"issue_date"_L1, issued.toString(Qt::ISODate)}});
    assign(table, record, values);
    REQUIRE(derive(table, record, context()));
    return addRecord(table, record);
}

bool blocks(const Findings &findings, const QString &code, QByteArray column)
{
    return has(findings, Severity::Block, code, column);
}

bool warns(const Findings &findings, const QString &code, QByteArray column)
{
    return has(findings, Severity::Warn, code, column);
}

bool mentions(const Findings &findings, const QString &part)
{
    return std::any_of(findings.begin(), findings.end(),
        [&](const Finding &finding) { return finding.text.contains(part); });
}

std::string words(const Findings &findings)
{
    QStringList all;
    for (const auto &finding : findings) {
        all.append((finding.severity == Severity::Block ? u"BLOCK "_s : u"warn "_s) + finding.code
            + u' ' + QString::fromLatin1(finding.column) + u' ' + finding.text);
    }
    return all.join(u'\n').toStdString();
}

} // namespace fixture
