// Dated settings, and the numbers that templates among them make.
#include "core/base/numbertemplate.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/publicnotice.h"
#include "core/domain/reference.h"
#include "core/domain/subsidy.h"
#include "core/domain/supervision.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/domain/voucher.h"
#include "core/rules/rules.h"
#include "core/storage/recordstore.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

/// Which column a template numbers, and where its date comes from.
struct Numbered
{
    QLatin1StringView column = {};
    QString fallback = {};
    QLatin1StringView date = {}; // empty: today
};

Numbered numbered(const Table &table)
{
    static const QHash<int, Numbered> all = {
        {trainingProjects().table().number,
            {"project_no"_L1, u"XM-{yyyy}-{div6}-{seq4}"_s, "year"_L1}},
        {institutions().table().number, {"institution_no"_L1, u"JG-{div6}-{seq4}"_s}},
        {courses().table().number, {"course_no"_L1, u"KC-{occ7}-{level}-{seq3}"_s}},
        {trainingClasses().table().number,
            {"class_no"_L1, u"{div6}-{yyyyMM}-{seq4}"_s, "start_date"_L1}},
        {evaluationPlans().table().number, {"plan_no"_L1, u"PJ-{yyyy}-{seq4}"_s, "exam_date"_L1}},
        {evaluationOrganisations().table().number, {"org_no"_L1, u"PJJG-{div6}-{seq4}"_s}},
        {voucherBatches().number, {"batch_no"_L1, u"Q-{yyyy}-{seq4}"_s, "valid_from"_L1}},
        {subsidyApplications().table().number, {"application_no"_L1, u"BT-{yyyyMMdd}-{seq3}"_s}},
        {publicityNotices().table().number,
            {"notice_no"_L1, u"GS-{yyyy}-{seq4}"_s, "from_date"_L1}},
        {supervisionVisits().number, {"visit_no"_L1, u"DD-{yyyy}-{seq4}"_s, "visit_date"_L1}},
    };
    return all.value(table.number);
}

QDate dateOf(const Table &table, const Record &record, const Numbered &what, QDate today)
{
    if (what.date.isEmpty())
        return today;
    const Value &value = table.value(record, what.date);
    const QDate date = value.isInteger() ? QDate(int(value.integer()), 1, 1)
                                         : QDate::fromString(value.text(), Qt::ISODate);
    return date.isValid() ? date : today;
}

/// 12 of "0012-B"; 0 when no digit leads.
int leadingNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto end = std::find_if_not(text.cbegin(), text.cend(), isDigit);
    return text.first(end - text.cbegin()).toInt();
}

QString textIn(const Table &table, const Record &record, QLatin1StringView column)
{
    return table.indexOf(column) < 0 ? QString() : table.value(record, column).text();
}

} // namespace

Result<QString> setting(
    const Database &database, const QString &key, QDate on, const QString &fallback)
{
    const Table &table = settings();
    const auto rows = RecordStore(database).find(table,
        {.conditions = {{u"key"_s, Condition::Test::Equal, {key}}}, .order = {{u"valid_from"_s}}});
    if (!rows)
        return fail(rows.error());
    QString value = fallback;
    const QString day = on.toString(Qt::ISODate); // ISO dates compare as texts
    for (const auto &row : *rows) {
        const QString from = table.value(row, "valid_from"_L1).text();
        const QString to = table.value(row, "valid_to"_L1).text();
        if (from <= day && (to.isEmpty() || day <= to))
            value = table.value(row, "value"_L1).text();
    }
    return value;
}

Result<int> settingNumber(const Database &database, const QString &key, QDate on, int fallback)
{
    const auto text = setting(database, key, on, QString::number(fallback));
    if (!text)
        return fail(text.error());
    bool isNumber = false;
    const int number = text->trimmed().toInt(&isNumber);
    if (!isNumber) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "参数“%1”应为整数，现为“%2”。请在参数设置中改正。")
                .arg(key, *text)});
    }
    return number;
}

Result<QString> nextNumber(const Table &table, const Record &record, const RuleContext &context)
{
    const Numbered what = numbered(table);
    if (what.column.isEmpty())
        return QString();
    NumberFields fields;
    fields.on = dateOf(table, record, what, context.today);
    auto form = setting(
        context.database, u"number_template."_s + table.name, context.today, what.fallback);
    if (!form)
        return form;
    fields.division = textIn(table, record, "division_code"_L1);
    if (fields.division.isEmpty())
        fields.division = context.session.division();
    fields.occupation = textIn(table, record, "occupation_code"_L1);
    fields.level = textIn(table, record, "level"_L1);
    const bool lacks = (form->contains("{occ"_L1) && fields.occupation.isEmpty())
        || (form->contains("{level}"_L1) && fields.level.isEmpty())
        || (form->contains("{div"_L1) && fields.division.isEmpty());
    if (lacks)
        return QString();
    const qsizetype sequenceAt = form->indexOf("{seq"_L1);
    if (sequenceAt < 0)
        return filledNumber(*form, fields);
    const QString prefix = filledNumber(form->left(sequenceAt), fields);
    const auto taken = textsWithPrefix(context.database, table, what.column, prefix);
    if (!taken)
        return fail(taken.error());
    for (const auto &number : *taken)
        fields.sequence
            = std::max(fields.sequence, leadingNumber(number.sliced(prefix.size())) + 1);
    return filledNumber(*form, fields);
}

Result<void> deriveNumber(const Table &table, Record &record, const RuleContext &context)
{
    const Numbered what = numbered(table);
    if (what.column.isEmpty() || !table.value(record, what.column).isNull())
        return {};
    const auto number = nextNumber(table, record, context);
    if (!number)
        return fail(number.error());
    table.set(record, what.column, *number);
    return {};
}

} // namespace core
