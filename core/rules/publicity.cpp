#include "core/rules/publicity.h"

#include "core/base/mask.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/publicnotice.h"
#include "core/domain/reference.h"
#include "core/domain/subsidy.h"
#include "core/rules/checking.h"
#include "core/rules/subsidies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

/// Fills institution and occupation from the class of an item.
Result<void> addTraining(NoticeLine &line, const SubsidyItem &item, const RuleContext &context)
{
    const RecordStore store(context.database);
    Id<Enrolment> enrolment = item.enrolment;
    if (!item.certificate.isNull()) {
        const auto certificate = store.read(certificates(), item.certificate);
        if (!certificate)
            return fail(certificate.error());
        enrolment = certificate->enrolment;
    }
    if (enrolment.isNull())
        return {};
    const auto roster = store.read(enrolments(), enrolment);
    if (!roster)
        return fail(roster.error());
    const auto trainingClass = store.read(trainingClasses(), roster->trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    if (!trainingClass->institution.isNull())
        line.institution
            = context.names.linkTitle("institution"_L1, trainingClass->institution.value);
    if (trainingClass->course.isNull())
        return {};
    return store.read(courses(), trainingClass->course).map([&](const Course &course) {
        line.occupation = codeName(context.names, "occupation"_L1, course.occupationCode);
        line.level = codeName(context.names, "skill_level"_L1, course.level);
    });
}

Result<void> addCertificate(NoticeLine &line, const SubsidyItem &item, const RuleContext &context)
{
    const RecordStore store(context.database);
    const auto rows = item.certificate.isNull()
        ? store.find(certificates(),
            {.conditions = {{u"enrolment"_s, Condition::Test::Equal, {item.enrolment.value}},
                 {kStatus, Condition::Test::NotEqual, {u"revoked"_s}}}})
        : store.read(certificates(), QList<RowId>{item.certificate.value});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return {};
    const auto certificate = certificates().unpack(rows->first());
    line.certificateNo = masked(certificate.certificateNo, Mask::Certificate);
    if (!certificate.occupationCode.isEmpty())
        line.occupation = codeName(context.names, "occupation"_L1, certificate.occupationCode);
    if (!certificate.level.isEmpty())
        line.level = codeName(context.names, "skill_level"_L1, certificate.level);
    return {};
}

Result<NoticeLine> lineOf(const SubsidyItem &item, const RuleContext &context)
{
    const RecordStore store(context.database);
    const auto person = store.read(persons(), item.person);
    if (!person)
        return fail(person.error());
    NoticeLine line;
    line.name = person->name;
    line.idNumber = masked(person->idNumber, Mask::PublicityStandard);
    line.amountFen = item.amount.fen;
    line.standardFen = item.amount.fen;
    if (!item.standard.isNull()) {
        const auto standard = store.read(subsidyStandards(), item.standard);
        if (!standard)
            return fail(standard.error());
        line.standardFen = standard->amount.fen;
    }
    if (auto added = addTraining(line, item, context); !added)
        return fail(added.error());
    if (auto added = addCertificate(line, item, context); !added)
        return fail(added.error());
    return line;
}

QJsonObject toJson(const NoticeLine &line)
{
    return {{u"name"_s, line.name}, {u"id_number"_s, line.idNumber},
        {u"institution"_s, line.institution}, {u"occupation"_s, line.occupation},
        {u"level"_s, line.level}, {u"certificate_no"_s, line.certificateNo},
        {u"standard_fen"_s, line.standardFen}, {u"amount_fen"_s, line.amountFen}};
}

} // namespace

Result<QString> maskedList(RowId application, const RuleContext &context)
{
    const auto rows
        = RecordStore(context.database)
              .find(subsidyItems(),
                  {.conditions = {{u"application"_s, Condition::Test::Equal, {application}},
                       {u"state"_s, Condition::Test::Equal, {u"ok"_s}}}});
    if (!rows)
        return fail(rows.error());
    QJsonArray lines;
    for (const auto &row : *rows) {
        const auto line = lineOf(subsidyItems().unpack(row), context);
        if (!line)
            return fail(line.error());
        lines.append(toJson(*line));
    }
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

Result<void> deriveNotice(Record &notice, const RuleContext &context)
{
    const Table &table = publicityNotices();
    const RowId application = table.value(notice, "application"_L1).integer();
    if (table.value(notice, "masked_list"_L1).isNull() && application != 0) {
        const auto list = maskedList(application, context);
        if (!list)
            return fail(list.error());
        table.set(notice, "masked_list"_L1, *list);
    }
    const QDate from = QDate::fromString(table.value(notice, "from_date"_L1).text(), Qt::ISODate);
    if (!from.isValid() || !table.value(notice, "to_date"_L1).isNull())
        return {};
    const auto days = valueOf(kPublicityDays, context.database, from);
    if (!days)
        return fail(days.error());
    const auto last = workingDayAfter(context.database, from, *days);
    if (!last)
        return fail(last.error());
    table.set(notice, "to_date"_L1, plainDate(*last));
    return {};
}

Result<QList<NoticeLine>> readMaskedList(const QString &json)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "公示名单已损坏，不能打印。请撤回后重新公示。")});
    }
    QList<NoticeLine> lines;
    for (const auto &item : document.array()) {
        const auto object = item.toObject();
        lines.append({object[u"name"_s].toString(), object[u"id_number"_s].toString(),
            object[u"institution"_s].toString(), object[u"occupation"_s].toString(),
            object[u"level"_s].toString(), object[u"certificate_no"_s].toString(),
            object[u"standard_fen"_s].toInteger(), object[u"amount_fen"_s].toInteger()});
    }
    return lines;
}

} // namespace core
