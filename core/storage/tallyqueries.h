#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace core {

/// One number of a tally: of a unit of reports, of a part such as a kind of voucher.
struct TallyRow
{
    QString unit; // empty: the whole
    QString part; // empty: undivided
    qint64 value = 0;
};

enum class TallyBy {
    Whole, // over all units; the only way to count persons who appear in several
    Unit
};

/// What is counted of a span of days besides the indicators with monthly cells. Each tally is
/// declared once, in tallyqueries.cpp, under the code of its indicator.
class TallyQueries
{
public:
    explicit TallyQueries(const Database &database)
        : m_database(database)
    { }

    /// Both days belong to the span.
    struct Span
    {
        QDate from;
        QDate to;
    };
    Result<QList<TallyRow>> tally(const QString &code, const Span &span, TallyBy by) const;
    /// All tallies there are.
    static QStringList codes();
    /// Every table that tallies read.
    static QStringList tables();

    /// One number of a tally: of a unit or (empty) of all, of some of its parts: "*" all of them,
    /// "a,b" these, "!a,b" all others.
    struct Number
    {
        QString code;
        QString parts = QStringLiteral("*");
        QString unit = {};
        Span span;
    };
    struct Behind
    {
        QString table; // of the rows
        QList<RowId> ids;
        qint64 value = 0; // what they come to
    };
    enum class Want {
        Counted, // what is counted: people where people are
        Facts // the rows that say so, even where people are counted
    };
    /// The rows behind a number, and the number counted anew.
    Result<Behind> behind(const Number &number, Want want = Want::Counted) const;

    struct Brand
    {
        RowId id = 0;
        QString name;
        QString division;
        QString level;
        QString status;
        QString recognisedOn;
        qint64 trained = 0; // completions in the span
        qint64 employed = 0; // persons with a job from the brand
    };
    Result<QList<Brand>> brands(const Span &span) const;

    struct Contest
    {
        RowId id = 0;
        QString name;
        int edition = 0;
        QString level;
        QString host;
        QString note;
        qint64 budgetFen = -1; // −1: none known
        qint64 events = 0;
        qint64 postponed = 0; // or cancelled
        qint64 entrants = 0; // of its last stage
        qint64 firsts = 0;
        qint64 seconds = 0;
        qint64 thirds = 0;
    };
    Result<QList<Contest>> contests(int year) const;

    struct MedalRow
    {
        QString division;
        qint64 entrants = 0;
        qint64 firsts = 0;
        qint64 seconds = 0;
        qint64 thirds = 0;
    };
    /// Of the last stage of the contests of a level.
    Result<QList<MedalRow>> medals(int year, const QString &level) const;

    struct PlanTarget
    {
        RowId id = 0;
        QString plan;
        QString title;
        QString issuer;
        QDate from;
        QDate to;
        QString indicator;
        qint64 value = 0;
        QString unit;
        QString bound; // min, cumulative, scope
    };
    Result<QList<PlanTarget>> planTargets() const;

    struct Town
    {
        QString county;
        QString name;
        qint64 trainees = 0; // completions of people who live there
        qint64 classes = 0; // held in it
    };
    Result<QList<Town>> towns(const Span &span) const;

private:
    const Database &m_database;
};

} // namespace core
