// What is wrong with certificates, accounts and subsidies.
#include "core/base/bankaccount.h"
#include "core/domain/certificate.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/demoplanter.h"

namespace core {

namespace {

constexpr auto kKind = "PX"_L1;
constexpr qint64 kAmount = 80'000; // fen

/// The account with these digits and the one that makes it right.
QString accountOf(RowId number)
{
    const QString digits
        = u"621799"_s + QString::number(number % 1'000'000'000'000).rightJustified(12, u'0');
    for (char last = '0'; last <= '9'; ++last) {
        if (fitsLuhn(digits + QLatin1Char(last)))
            return digits + QLatin1Char(last);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> DemoPlanter::plantEarlyCertificates()
{
    const auto held = m_store.count(
        certificates(), {.conditions = {{u"enrolment"_s, Condition::Test::NotNull}}});
    if (!held)
        return fail(held.error());
    qint64 left = wanted(*held);
    for (const size_t seat : shuffledSeats()) {
        if (left == 0)
            break;
        const auto moved = bringForward(m_seats[seat]);
        if (!moved)
            return fail(moved.error());
        if (*moved)
            --left;
    }
    return {};
}

/// Issued three days before the class ended; within the month, so that no figure changes.
Result<bool> DemoPlanter::bringForward(const Seat &seat)
{
    constexpr int kEarly = 3;
    const Table &table = certificates();
    const auto found
        = m_store.findOne(table, {{u"enrolment"_s, Condition::Test::Equal, {seat.enrolment}}});
    if (!found)
        return fail(found.error());
    if (!*found)
        return false;
    auto certificate = certificates().unpack(**found);
    const QDate early = m_classes[seat.place].end.addDays(-kEarly);
    const bool isSameMonth = early.month() == certificate.issueDate.month()
        && early.year() == certificate.issueDate.year();
    if (!isSameMonth || early >= certificate.issueDate)
        return false;
    Record record = **found;
    table.set(record, "issue_date"_L1, day(early));
    if (certificate.validTo.isValid()) {
        const qint64 days = certificate.issueDate.daysTo(certificate.validTo);
        table.set(record, "valid_to"_L1, day(early.addDays(days)));
    }
    if (auto written = m_writer.update(table, record); !written)
        return fail(written.error());
    note(u"R-304"_s, table, {record.id});
    m_usedPersons.insert(seat.person);
    return true;
}

Result<void> DemoPlanter::plantSharedAccounts()
{
    qint64 left = wanted(qint64(m_classes.size()));
    for (const size_t place : shuffledClasses()) {
        if (left == 0)
            break;
        const auto shared = shareAccount(place);
        if (!shared)
            return fail(shared.error());
        if (*shared)
            --left;
    }
    return {};
}

/// up to three people of one class name the same account.
Result<bool> DemoPlanter::shareAccount(size_t place)
{
    constexpr qsizetype kMost = 3;
    const Table &table = persons();
    QList<Record> group;
    for (const size_t seat : m_rosters[place]) {
        const RowId person = m_seats[seat].person;
        if (m_usedPersons.contains(person) || group.size() == kMost)
            continue;
        const auto record = stored(table, person);
        if (!record)
            return fail(record.error());
        group.append(*record);
    }
    if (group.size() < 2)
        return false;
    QString account = table.value(group.first(), "bank_account"_L1).text();
    if (account.isEmpty())
        account = accountOf(group.first().id);
    QList<RowId> rows;
    for (auto &record : group) {
        table.set(record, "bank_name"_L1, u"山西省农村信用社"_s);
        table.set(record, "bank_account"_L1, account);
        if (auto written = m_writer.update(table, record); !written)
            return fail(written.error());
        m_usedPersons.insert(record.id);
        rows.append(record.id);
    }
    note(u"R-210"_s, table, rows);
    m_usedClasses.insert(place);
    return true;
}

Result<void> DemoPlanter::plantDoubleClaims()
{
    qint64 left = wanted(qint64(m_classes.size()));
    for (const size_t seat : shuffledSeats()) {
        if (left == 0)
            break;
        const bool fits = !m_classes[m_seats[seat].place].occupation.isEmpty()
            && !m_usedPersons.contains(m_seats[seat].person);
        const auto claimed = fits ? claimTwice(m_seats[seat]) : Result<bool>(false);
        if (!claimed)
            return fail(claimed.error());
        if (*claimed)
            --left;
    }
    return {};
}

/// the same training in two batches.
Result<bool> DemoPlanter::claimTwice(const Seat &seat)
{
    const auto enrolment = stored(enrolments(), seat.enrolment);
    const auto known = m_store.find(
        subsidyItems(), {.conditions = {{u"person"_s, Condition::Test::Equal, {seat.person}}}});
    if (!enrolment || !known)
        return fail(enrolment ? known.error() : enrolment.error());
    QList<RowId> rows;
    for (const auto &item : *known) {
        const auto application
            = m_store.read(subsidyApplications(), subsidyItems().unpack(item).application);
        if (!application)
            return fail(application.error());
        const bool isSame = application->kind == kKind
            && subsidyItems().unpack(item).enrolment.value == seat.enrolment
            && subsidyItems().unpack(item).state == "ok"_L1;
        if (!isSame)
            return false;
        rows.append(item.id);
    }
    const bool isPaidFor = enrolments().unpack(*enrolment).status == "completed"_L1;
    if (!isPaidFor || rows.size() > 1)
        return false;
    while (rows.size() < 2) {
        const auto item = addClaim(seat);
        if (!item)
            return fail(item.error());
        rows.append(*item);
    }
    note(u"R-202"_s, subsidyItems(), rows);
    note(u"R-203"_s, subsidyItems(), rows);
    m_usedPersons.insert(seat.person);
    return true;
}

/// A draft batch with this one claim.
Result<RowId> DemoPlanter::addClaim(const Seat &seat)
{
    const auto trainingClass
        = m_store.read(trainingClasses(), Id<TrainingClass>{m_classes[seat.place].id});
    const auto enrolment = m_store.read(enrolments(), Id<Enrolment>{seat.enrolment});
    if (!trainingClass || !enrolment)
        return fail(trainingClass ? enrolment.error() : trainingClass.error());
    const auto school = m_store.read(institutions(), trainingClass->institution);
    const auto row = stored(trainingClasses(), trainingClass->id);
    if (!school || !row)
        return fail(school ? row.error() : school.error());
    const RowId owner = trainingClasses().table().value(*row, kOwnerUnit).integer();
    SubsidyApplication application;
    application.status = u"draft"_s;
    application.kind = kKind;
    application.project = trainingClass->project;
    application.trainingClass = {trainingClass->id};
    application.applicantKind = u"institution"_s;
    application.institution = trainingClass->institution;
    application.payeeName = school->name;
    application.payeeBank = u"山西省农村信用社"_s;
    application.payeeAccount
        = school->bankAccount.isEmpty() ? accountOf(school->id) : school->bankAccount;
    application.fundSource = u"01"_s;
    application.itemCount = 1;
    application.total = {kAmount};
    auto batch = insert(subsidyApplications(), subsidyApplications().pack(application), owner);
    if (!batch)
        return batch;
    SubsidyItem item;
    item.application = {*batch};
    item.person = {seat.person};
    item.enrolment = {seat.enrolment};
    item.category = enrolment->category;
    item.amount = {kAmount};
    item.state = u"ok"_s;
    return insert(subsidyItems(), subsidyItems().pack(item), owner);
}

} // namespace core
