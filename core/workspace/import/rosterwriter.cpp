#include "core/workspace/import/rosterwriter.h"

#include "core/base/datetext.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/storage/rulequeries.h"
#include "core/workspace/import/importbatch.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace core {

namespace {

QDate dateOf(const SheetReading &sheet, const ImportRow &row, QLatin1StringView field)
{
    return QDate::fromString(sheet.value(row, field), Qt::ISODate);
}

Condition equals(QLatin1StringView column, const Value &value)
{
    return {QString(column), Condition::Test::Equal, {value}};
}

} // namespace

QStringList storedRosterFields()
{
    return PersonIntake::knownFields()
        + QStringList{u"trainee_category"_s, u"class_no"_s, u"course"_s, u"institution"_s,
            u"start_date"_s, u"end_date"_s, u"hours"_s, u"attendance_days"_s, u"remark"_s};
}

Result<void> RosterWriter::write(const SheetReading &sheet, ImportRow &row)
{
    const auto found = classFor(sheet, row);
    if (!found)
        return fail(found.error());
    Class &into = **found;
    const auto person = m_people.personFor(sheet, row);
    if (!person)
        return fail(person.error());
    if (*person == 0)
        return {};
    if (auto enrolled = enrol(sheet, row, *person, into); !enrolled)
        return enrolled;
    if (row.outcome != RowOutcome::Blocked)
        return noteCategory(sheet, row, *person, into);
    // a person who was made for this row alone does not stay without it
    return m_people.forget(*person);
}

Result<RosterWriter::Class *> RosterWriter::classFor(
    const SheetReading &sheet, const ImportRow &row)
{
    const ImportRequest &request = m_delivery.request();
    const QString given = sheet.value(row, u"class_no");
    const QString number = !request.classNo.isEmpty() ? request.classNo : given;
    const QString key = number.isEmpty() ? QStringLiteral("sheet/") + sheet.name : number;
    if (const auto known = m_classes.find(key); known != m_classes.end())
        return &known.value();
    std::optional<Record> stored;
    if (!number.isEmpty()) {
        const auto found
            = m_workspace.records().findOne(trainingClasses(), {equals("class_no"_L1, number)});
        if (!found)
            return fail(found.error());
        stored = *found;
    }
    if (!stored && !request.classNo.isEmpty()) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate(
                "core", "没有编号为“%1”的班级。请先建立班级，或不指定班级由程序起草。")
                .arg(number)});
    }
    auto made = stored ? existingClass(*stored) : draftOrEarlier(sheet, row, number);
    if (!made)
        return fail(made.error());
    return &*m_classes.insert(key, *made);
}

Result<RosterWriter::Class> RosterWriter::existingClass(const Record &record)
{
    const Table &table = trainingClasses();
    const QString division = table.value(record, "division_code"_L1).text();
    if (auto allowed = m_workspace.session().require(Right::Edit, division); !allowed)
        return fail(allowed.error());
    const auto last = lastSequence(m_workspace.database(), record.id);
    if (!last)
        return fail(last.error());
    return Class{record.id,
        QDate::fromString(table.value(record, "start_date"_L1).text(), Qt::ISODate),
        QDate::fromString(table.value(record, "end_date"_L1).text(), Qt::ISODate), *last + 1};
}

/// The class that an earlier import of the same list drafted, else a new draft.
Result<RosterWriter::Class> RosterWriter::draftOrEarlier(
    const SheetReading &sheet, const ImportRow &row, const QString &number)
{
    const Table &table = trainingClasses();
    const auto earlier = number.isEmpty()
        ? earlierParent(m_delivery, sheet, {table, enrolments(), "training_class"_L1})
        : Result<RowId>(0);
    if (!earlier)
        return fail(earlier.error());
    if (*earlier == 0)
        return draftClass(sheet, row, number);
    const auto record = m_workspace.records().read(table, *earlier);
    if (!record)
        return fail(record.error());
    m_delivery.noteParent({sheet.name, &table, *earlier});
    return existingClass(*record);
}

Result<RosterWriter::Class> RosterWriter::draftClass(
    const SheetReading &sheet, const ImportRow &row, const QString &number)
{
    const Table &table = trainingClasses();
    const ImportOptions &options = m_delivery.request().options;
    auto record = m_workspace.blank(table);
    if (!record)
        return fail(record.error());
    Class made{.isNew = true};
    made.start = dateOf(sheet, row, "start_date"_L1);
    made.end = dateOf(sheet, row, "end_date"_L1);
    made.start = made.start.isValid() ? made.start : options.classStart;
    made.end = made.end.isValid() ? made.end : options.classEnd;
    table.set(*record, "division_code"_L1, options.division);
    table.set(*record, "start_date"_L1, isoText(made.start));
    table.set(*record, "end_date"_L1, isoText(made.end));
    table.set(*record, "age_min"_L1, options.ageMin);
    table.set(*record, "age_max"_L1, options.ageMax);
    const QString title = QFileInfo(m_delivery.file()).completeBaseName();
    table.set(*record, "name"_L1,
        QString(sheet.name.isEmpty() ? title : title + u' ' + sheet.name).left(120));
    for (const auto &[field, column, linked] :
        {std::tuple{"institution"_L1, "institution"_L1, "institution"_L1},
            std::tuple{"course"_L1, "course"_L1, "course"_L1}}) {
        const RowId id = m_workspace.names().linkOf(linked, sheet.value(row, field));
        table.set(*record, column, id != 0 ? Value(id) : Value());
    }
    const int hours = sheet.value(row, u"hours").toInt();
    table.set(*record, "hours"_L1, hours > 0 ? Value(hours) : Value());
    table.set(*record, "class_no"_L1, number);
    const auto id = m_delivery.draft(table, *record);
    if (!id)
        return fail(id.error());
    if (number.isEmpty())
        m_delivery.noteParent({sheet.name, &table, *id});
    made.id = *id;
    return made;
}

/// Who is in the class already, unless it was made just now.
Result<std::optional<Record>> RosterWriter::enrolmentIn(const Class &into, RowId person) const
{
    if (into.isNew || m_rows == Rows::Typed)
        return std::optional<Record>();
    return m_workspace.records().findOne(
        enrolments(), {equals("training_class"_L1, into.id), equals("person"_L1, person)});
}

Result<void> RosterWriter::enrol(
    const SheetReading &sheet, ImportRow &row, RowId person, Class &into)
{
    const Table &table = enrolments();
    bool isNumber = false;
    const int days = sheet.value(row, u"attendance_days").toInt(&isNumber);
    const QList<Offer> offers = {{"category"_L1, sheet.value(row, u"trainee_category")},
        {"remark"_L1, sheet.value(row, u"remark")},
        {"attendance_days"_L1, isNumber ? Value(days) : Value()}};
    const auto known = enrolmentIn(into, person);
    if (!known)
        return fail(known.error());
    if (*known) {
        Record after = **known;
        m_delivery.take(row, table, after, offers);
        const auto put = m_delivery.put(row, table, *known, after);
        return put ? Result<void>() : fail(put.error());
    }
    auto record = m_workspace.blank(table);
    if (!record)
        return fail(record.error());
    table.set(*record, "training_class"_L1, into.id);
    table.set(*record, "person"_L1, person);
    table.set(*record, "seq"_L1, into.nextSeq);
    m_delivery.take(row, table, *record, offers);
    if (auto derived = derive(table, *record, m_workspace.rules()); !derived)
        return derived;
    const auto findings = check(table, *record, m_workspace.rules());
    if (!findings)
        return fail(findings.error());
    for (const auto &finding : *findings) {
        if (finding.severity == Severity::Block)
            refuseRow(row, importCode(finding.code), finding.text);
    }
    warn(row, *findings, person);
    if (row.outcome == RowOutcome::Blocked)
        return {};
    const auto id = m_delivery.writer().insert(table, *record, int(row.number));
    if (!id)
        return fail(id.error());
    ++into.nextSeq;
    ++m_enrolled;
    raiseEffect(row, RowEffect::New);
    return {};
}

/// A new person has no category on file yet: R-108 would say so of everybody.
void RosterWriter::warn(ImportRow &row, const Findings &findings, RowId person) const
{
    for (const auto &finding : findings) {
        const bool isMeant = m_rows == Rows::Typed && finding.severity == Severity::Warn
            && !finding.code.isEmpty() && !(finding.code == "R-108"_L1 && m_people.isNew(person));
        if (!isMeant)
            continue;
        row.findings.append(finding);
        if (row.outcome == RowOutcome::Accepted)
            row.outcome = RowOutcome::Warned;
    }
}

/// The category a person was enrolled with is put on file, so that it can be checked later.
Result<void> RosterWriter::noteCategory(
    const SheetReading &sheet, const ImportRow &row, RowId person, const Class &into)
{
    const QString category = sheet.value(row, u"trainee_category");
    if (category.isEmpty())
        return {};
    const Table &table = personCategories();
    const auto known = m_workspace.records().findOne(
        table, {equals("person"_L1, person), equals("category"_L1, category)});
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    Record record = table.blank();
    table.set(record, "person"_L1, person);
    table.set(record, "category"_L1, category);
    table.set(
        record, "valid_from"_L1, isoText(into.start.isValid() ? into.start : m_workspace.today()));
    const auto id = m_delivery.writer().insert(table, record, int(row.number));
    return id ? Result<void>() : fail(id.error());
}

} // namespace core
