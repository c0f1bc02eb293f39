#include "core/workspace/import/subsidywriter.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/workspace/import/importbatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

Condition equals(QLatin1StringView column, const Value &value)
{
    return {QString(column), Condition::Test::Equal, {value}};
}

SubsidyItem itemFrom(RowId application, const SubsidyVerdict &verdict, std::optional<Fen> amount)
{
    SubsidyItem item;
    item.application = {application};
    item.person = verdict.claim.person;
    item.enrolment = verdict.claim.enrolment;
    item.certificate = verdict.claim.certificate;
    item.category = verdict.category;
    item.standard = {verdict.amount.standard};
    item.amount = {amount.value_or(verdict.amount.amount.fen)};
    item.explanation = verdict.amount.explanation;
    item.state = u"ok"_s;
    if (item.amount != verdict.amount.amount)
        item.manualReason = QCoreApplication::translate("core", "按报送的补贴花名册");
    return item;
}

} // namespace

QStringList storedSubsidyFields()
{
    return PersonIntake::knownFields()
        + QStringList{u"trainee_category"_s, u"subsidy_kind"_s, u"standard"_s, u"amount"_s,
            u"institution"_s, u"certificate_no"_s};
}

Result<void> SubsidyWriter::write(const SheetReading &sheet, ImportRow &row)
{
    const auto person = m_people.personFor(sheet, row);
    if (!person)
        return fail(person.error());
    if (*person == 0)
        return {};
    const auto claim = claimOf(sheet, row, *person);
    if (!claim)
        return fail(claim.error());
    if (row.outcome == RowOutcome::Blocked)
        return m_people.forget(*person);
    const auto id = applicationFor(sheet, row, *claim);
    if (!id)
        return fail(id.error());
    if (*id == 0)
        return m_people.forget(*person);
    const auto application
        = m_workspace.records().read(subsidyApplications(), Id<SubsidyApplication>{*id});
    if (!application)
        return fail(application.error());
    return writeItem(sheet, row, *claim, *application);
}

/// The certificate that the row names, else the one training of the person that was completed.
Result<SubsidyClaim> SubsidyWriter::claimOf(
    const SheetReading &sheet, ImportRow &row, RowId person) const
{
    SubsidyClaim claim{.person = {person}};
    const auto certificate = certificateOf(sheet.value(row, u"certificate_no"), person);
    if (!certificate)
        return fail(certificate.error());
    const auto rows
        = m_workspace.records().find(enrolments(), {.conditions = {equals("person"_L1, person)}});
    if (!rows)
        return fail(rows.error());
    QList<RowId> completed;
    for (const auto &each : *rows) {
        if (enrolments().table().value(each, kStatus).text() == "completed"_L1)
            completed.append(each.id);
    }
    if (*certificate != 0)
        claim.certificate = {*certificate};
    else if (completed.size() == 1)
        claim.enrolment = {completed.first()};
    else
        refuseRow(row, u"R-201"_s,
            completed.isEmpty() ? QCoreApplication::translate(
                "core", "台账中没有这名学员的结业记录或所填的证书，请先登记培训或证书")
                                : QCoreApplication::translate("core",
                                    "这名学员有几次结业记录，看不出补贴哪一次，请填写证书编号"));
    return claim;
}

Result<RowId> SubsidyWriter::certificateOf(const QString &number, RowId person) const
{
    if (number.isEmpty())
        return RowId(0);
    const auto found = m_workspace.records().findOne(
        certificates(), {equals("certificate_no"_L1, number), equals("person"_L1, person)});
    if (!found)
        return fail(found.error());
    return *found ? (*found)->id : RowId(0);
}

/// The row's, else the one kind whose name the sheet or the file bears.
QString SubsidyWriter::kindIn(const SheetReading &sheet, const ImportRow &row) const
{
    if (QString written = sheet.value(row, u"subsidy_kind"); !written.isEmpty())
        return written;
    const auto items = m_workspace.names().codes("subsidy_kind"_L1);
    for (const QString &title : {sheet.name, m_delivery.file()}) {
        QStringList kinds;
        for (const CodeItem &item : items) {
            const QString name = item.name.section(u'(', 0, 0).section(u'（', 0, 0);
            if (title.contains(name))
                kinds.append(item.code);
        }
        if (kinds.size() == 1)
            return kinds.first();
    }
    return {};
}

Result<RowId> SubsidyWriter::chosenApplication() const
{
    const QString number = m_delivery.request().applicationNo;
    const auto found = m_workspace.records().findOne(
        subsidyApplications(), {equals("application_no"_L1, number)});
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail({Error::Code::NotFound,
            QCoreApplication::translate(
                "core", "没有批次号为“%1”的补贴申请。请先建立批次，或不指定由程序起草。")
                .arg(number)});
    return (*found)->id;
}

Result<RowId> SubsidyWriter::applicationFor(
    const SheetReading &sheet, ImportRow &row, const SubsidyClaim &claim)
{
    const bool isChosen = !m_delivery.request().applicationNo.isEmpty();
    const QString kind = isChosen ? QString() : kindIn(sheet, row);
    const QString key = sheet.name + u'/' + kind;
    if (m_applications.contains(key))
        return m_applications.value(key);
    if (!isChosen && kind.isEmpty()) {
        refuseRow(row, u"E140"_s,
            QCoreApplication::translate(
                "core", "看不出补贴类别，请在表中加上补贴类别一列，或先选定补贴批次"),
            "subsidy_kind");
        return RowId(0);
    }
    auto id = isChosen ? chosenApplication() : draftApplication(sheet, kind, claim);
    if (id)
        m_applications.insert(key, *id);
    return id;
}

Result<RowId> SubsidyWriter::draftApplication(
    const SheetReading &sheet, const QString &kind, const SubsidyClaim &claim)
{
    const Table &table = subsidyApplications();
    auto earlier = earlierParent(m_delivery, sheet, {table, subsidyItems(), "application"_L1});
    if (!earlier)
        return earlier;
    if (*earlier != 0) {
        const auto known = m_workspace.records().read(table, *earlier);
        if (!known)
            return fail(known.error());
        if (table.value(*known, "kind"_L1).text() == kind)
            return earlier;
    }
    auto record = m_workspace.blank(table);
    if (!record)
        return fail(record.error());
    table.set(*record, "kind"_L1, kind);
    table.set(*record, "applicant_kind"_L1, u"institution"_s);
    if (!claim.enrolment.isNull()) {
        const auto enrolment = m_workspace.records().read(enrolments(), claim.enrolment);
        if (!enrolment)
            return fail(enrolment.error());
        const auto trainingClass
            = m_workspace.records().read(trainingClasses(), enrolment->trainingClass);
        if (!trainingClass)
            return fail(trainingClass.error());
        table.set(*record, "training_class"_L1, trainingClass->id);
        table.set(*record, "institution"_L1,
            trainingClass->institution.isNull() ? Value()
                                                : Value(trainingClass->institution.value));
    }
    auto id = m_delivery.draft(table, *record);
    if (id)
        m_delivery.noteParent({sheet.name, &table, *id});
    return id;
}

Result<void> SubsidyWriter::writeItem(const SheetReading &sheet, ImportRow &row,
    const SubsidyClaim &claim, const SubsidyApplication &application)
{
    const Table &table = subsidyItems();
    const bool isOfTraining = !claim.enrolment.isNull();
    const auto source = isOfTraining ? "enrolment"_L1 : "certificate"_L1;
    const RowId sourceId = isOfTraining ? claim.enrolment.value : claim.certificate.value;
    const auto known = m_workspace.records().findOne(table,
        {equals("application"_L1, application.id), equals("person"_L1, claim.person.value),
            equals(source, sourceId)});
    if (!known)
        return fail(known.error());
    const auto money = parseMoney(sheet.value(row, u"amount"));
    const Value amount = money ? Value(qint64(*money)) : Value();
    if (*known) {
        Record after = **known;
        m_delivery.take(row, table, after, {{"amount"_L1, amount}});
        const auto put = m_delivery.put(row, table, *known, after);
        return put ? Result<void>() : fail(put.error());
    }
    const auto verdict = judgeClaim(application, claim, m_workspace.rules());
    if (!verdict)
        return fail(verdict.error());
    for (const auto &finding : verdict->findings) {
        if (finding.severity == Severity::Block)
            refuseRow(row, finding.code, finding.text);
        else
            warnRow(row, finding.code, finding.text);
    }
    if (row.outcome == RowOutcome::Blocked)
        return {};
    const auto item
        = itemFrom(application.id, *verdict, money ? std::optional(*money) : std::nullopt);
    if (item.amount.fen != verdict->amount.amount.fen)
        warnRow(row, u"R-208"_s,
            QCoreApplication::translate("core", "表中金额 %1 元与标准算出的 %2 元不同，请核对")
                .arg(yuanText(item.amount.fen), yuanText(verdict->amount.amount.fen)));
    const auto put = m_delivery.put(row, table, std::nullopt, subsidyItems().pack(item));
    return put ? Result<void>() : fail(put.error());
}

} // namespace core
