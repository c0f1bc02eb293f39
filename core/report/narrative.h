#pragma once

#include "core/figures/figureanswers.h"
#include "core/report/reportframe.h"

#include <QHash>
#include <QJsonObject>

namespace core {

using Runs = std::vector<Document::Run>;

/// Sentences of a report, kept as data in resources/data/narrative.json: their numbers come from
/// one look at the ledger, lead back to their rows and may be typed over by a person.
class Narrator
{
public:
    static Result<Narrator> create(const ReportSource &source);

    /// What a sentence calls by a name that is no figure: {place}, {span}, {top3} …
    void say(const QString &word, const QString &text);
    void say(const QString &word, const Runs &runs) { m_words.insert(word, runs); }
    void forget(const QString &word) { m_words.remove(word); }

    /// The sentences of a part of a report, one after the other; those that name something the
    /// ledger does not have are left out.
    Result<Runs> part(const QString &name);
    Result<std::optional<Runs>> sentence(const QString &id);
    /// A number of its own, that may be typed over as `figure`.
    Document::Run number(
        const QString &figure, const QString &text, const QString &reference = {}) const;

    /// 石楼县(138.64%)、临县(130.69%): each rate leads to its rows.
    Runs rates(const std::vector<const Figure *> &figures) const;

    FigureAnswers &answers() { return *m_answers; }

private:
    Narrator(const ReportSource &source, std::unique_ptr<FigureAnswers> answers, QJsonObject data);
    void sayWhereAndWhen();
    Result<std::optional<Runs>> filled(const QString &text);
    Result<std::optional<Runs>> placeholder(const QString &text);
    Result<std::optional<Runs>> figure(const QString &name, const QString &form);
    Result<std::optional<Runs>> quotient(const QString &name);
    Result<std::optional<Runs>> parts(const QString &name);

    ReportSource m_source;
    std::unique_ptr<FigureAnswers> m_answers;
    QJsonObject m_data;
    QHash<QString, Runs> m_words;
};

/// Lists the numbers that a person wrote over, with what was computed and why; nothing when there
/// is none.
void addRetypedNote(Document &document);

/// The paragraph of a part, where it has a sentence.
Result<void> appendPart(Document &document, Narrator &narrator, const QString &part);

} // namespace core
