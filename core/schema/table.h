#pragma once

#include "core/base/id.h"
#include "core/schema/value.h"

#include <QCoreApplication>
#include <QFlags>
#include <QList>

#include <limits>

namespace core {

using namespace Qt::StringLiterals;

enum class Kind {
    Text,
    Memo, // text over several lines
    Integer,
    Money, // integer fen
    Tenths, // a score: integer tenths
    Percent, // integer hundredths of a percent
    Date, // ISO text
    Timestamp, // integer UTC milliseconds
    Flag, // 0 or 1
    Choice, // one of the keys that code reads
    Code, // one code of a code book (data, not C++)
    Link, // the key of a row of another table
    State, // a state of the table's state machine
    List, // several codes or keys, joined by commas
    Json
};

enum class Rule {
    Required
    = 1, // demanded at once, or when a record with states leaves its first state (domain.md 2.0)
    Conditional = 2, // a check of the entity says when it is demanded
    Key = 4, // demanded even of a draft
    Unique = 8, // no two rows share it
    System = 16, // filled by the program, never typed
    Sensitive = 32 // hardship, health, account: shown to those who need it (PIPL)
};
Q_DECLARE_FLAGS(Rules, Rule)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rules)

/// How a value is shortened on screen, in logs, exports and errors (domain.md 4.5).
enum class MaskKind { None, CitizenId, Mobile, BankAccount };

struct Choice
{
    QLatin1StringView key; // stored
    const char *label; // Chinese source text, context "domain"
};

/// The form a text must have, beyond length and pattern; named so that a declaration stays data.
enum class Form { Any, PersonName, CitizenId, CreditCode, Phone, Mobile, BankAccount, Login };

/// One column of one table, with everything that form, grid, filter, search, validation, SQL,
/// import and export need to know of it.
struct Field
{
    int number = 0; // in the journal; never changed, never used again
    QLatin1StringView column = {};
    const char *label = ""; // Chinese source text, context "domain"
    Kind kind = Kind::Text;
    Rules rules = {};
    QLatin1StringView reference = {}; // Code, List: the code book; Link: the table; List of links:
                                      // "table:" + name; State: the state machine
    QList<Choice> choices = {};
    int length = 0; // longest text in characters; 0: no limit
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();
    Form form = Form::Any;
    MaskKind mask = MaskKind::None;
    Value fallback = {}; // what a new record starts with
    const char *example = ""; // shown in the empty field
    const char *hint
        = ""; // the rule in one Chinese sentence: tool tip and error text, context "domain"
    bool sums = false; // the selection's sum means something

    QString title() const { return QCoreApplication::translate("domain", label); }
    bool is(Rule rule) const { return rules.testFlag(rule); }
    bool isNumber() const;
};

/// The values of one row, in the order of its table's fields.
struct Record
{
    RowId id = 0; // 0: not stored yet
    QList<Value> values;
};

/// Where a registry stands in the navigation.
enum class Area { None, Registry, People, Classes, Vouchers, Targets, Data };

/// A registry, declared once. The declaration is made once at start and never changes.
struct Table
{
    int number = 0; // in the journal; never changed, never used again
    QLatin1StringView name = {};
    const char *label = ""; // Chinese source text, context "domain"
    Area area = Area::None;
    QList<QLatin1StringView> title = {}; // columns that name a row to a person, most telling first
    QList<QList<QLatin1StringView>> keys
        = {}; // natural keys of several columns; one-column keys are Rule::Unique
    QLatin1StringView parent = {}; // the link to the record whose tab shows these rows
    QLatin1StringView unitColumn = {}; // the division whose office owns a row; empty: the city's
    QLatin1StringView pinyinOf
        = {}; // the name whose pinyin is kept in search_pinyin, search_initials
    enum class Size { Small, Large };
    Size size = Size::Small; // Large: searched through indexes only, never by reading all rows
    QLatin1StringView states = {}; // its state machine; empty: rows have no state
    enum class Writer { People, Program };
    Writer writer = Writer::People; // Program: rows follow from others, nobody edits them
    QList<Field> fields = {}; // the common ones first

    QString caption() const { return QCoreApplication::translate("domain", label); }
    /// Over many rows: "Trainees"; as the caption where there is no plural.
    QString listTitle() const;
    /// The caption within a sentence: English writes it small.
    QString noun() const;
    /// -1 when there is none.
    qsizetype indexOf(QLatin1StringView column) const;
    qsizetype indexOf(const QString &column) const;
    /// -1 when there is none; by stable number.
    qsizetype indexOfNumber(int number) const;
    const Field *find(const QString &column) const;
    bool hasStates() const { return !states.isEmpty(); }
    Record blank() const;

    const Value &value(const Record &record, QLatin1StringView column) const;
    void set(Record &record, QLatin1StringView column, const Value &value) const;
};

/// The columns every table has (domain.md 2.0); the record store fills them.
QList<Field> commonFields(QLatin1StringView states = {});
inline constexpr int kCommonFieldCount = 7;

inline constexpr auto kOwnerUnit = "owner_unit"_L1;
inline constexpr auto kStatus = "status"_L1;
inline constexpr auto kRowVersion = "row_version"_L1;
inline constexpr auto kCreatedAt = "created_at"_L1;
inline constexpr auto kCreatedBy = "created_by"_L1;
inline constexpr auto kUpdatedAt = "updated_at"_L1;
inline constexpr auto kUpdatedBy = "updated_by"_L1;
inline constexpr auto kSearchPinyin = "search_pinyin"_L1;
inline constexpr auto kSearchInitials = "search_initials"_L1;

} // namespace core
