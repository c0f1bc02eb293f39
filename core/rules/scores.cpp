#include "core/rules/scores.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

namespace core {

namespace {

constexpr int kBest = 1000; // tenths of a point
constexpr int kBestPoints = 100;

struct Part
{
    const char *name;
    std::optional<int> score;
    int line;
};

std::array<Part, 3> partsOf(const EvaluationPlan &plan, const Scores &scores)
{
    return {{{QT_TRANSLATE_NOOP("core", "理论成绩"), scores.theory, plan.passTheory},
        {QT_TRANSLATE_NOOP("core", "实操成绩"), scores.practical, plan.passPractical},
        {QT_TRANSLATE_NOOP("core", "综合成绩"), scores.total, plan.passTotal}}};
}

bool isSettled(const QString &result)
{
    return result == "absent"_L1 || result == "cheat"_L1;
}

} // namespace

Scores scoresOf(const EvaluationResult &result, Keying keying)
{
    if (keying == Keying::First)
        return {result.theory, result.practical, result.total, result.result};
    return {result.secondTheory, result.secondPractical, result.secondTotal,
        result.secondResult.isEmpty() ? QString(kPendingResult) : result.secondResult};
}

void setScores(EvaluationResult &result, Keying keying, const Scores &scores, Id<User> by)
{
    if (keying == Keying::First) {
        result.theory = scores.theory;
        result.practical = scores.practical;
        result.total = scores.total;
        result.result = scores.result;
        result.scoredBy = by;
        return;
    }
    result.secondTheory = scores.theory;
    result.secondPractical = scores.practical;
    result.secondTotal = scores.total;
    result.secondResult = scores.result;
    result.secondBy = by;
}

QString outcomeOf(const EvaluationPlan &plan, const Scores &scores)
{
    if (isSettled(scores.result))
        return scores.result;
    if (!failedPart(plan, scores).isEmpty())
        return u"fail"_s;
    return isWhole(plan, scores) ? u"pass"_s : QString(kPendingResult);
}

QString failedPart(const EvaluationPlan &plan, const Scores &scores)
{
    for (const auto &part : partsOf(plan, scores)) {
        if (part.score && *part.score < part.line) {
            return QCoreApplication::translate("core", "%1 %2 低于及格线 %3")
                .arg(QCoreApplication::translate("core", part.name), scoreText(part.score),
                    scoreText(part.line));
        }
    }
    return {};
}

bool isWhole(const EvaluationPlan &plan, const Scores &scores)
{
    const auto parts = partsOf(plan, scores);
    return std::all_of(parts.begin(), parts.end(),
               [](const Part &part) { return part.score || part.line == 0; })
        && std::any_of(
            parts.begin(), parts.end(), [](const Part &part) { return part.score.has_value(); });
}

std::optional<int> weightedTotal(const Scores &scores, int theoryShare)
{
    if (!scores.theory || !scores.practical)
        return {};
    const int hundredfold
        = *scores.theory * theoryShare + *scores.practical * (kBestPoints - theoryShare);
    return (hundredfold + kBestPoints / 2) / kBestPoints;
}

Result<ScoreEntry> readScore(const QString &typed)
{
    QString text = withoutBlanks(toHalfWidth(typed));
    text.replace(u'。', u'.');
    if (text.isEmpty())
        return ScoreEntry{};
    if (text == u"缺考"_s || text == u"缺"_s || text.compare(u"absent"_s, Qt::CaseInsensitive) == 0)
        return ScoreEntry{.result = u"absent"_s};
    if (text == u"作弊"_s || text == u"作弊取消"_s)
        return ScoreEntry{.result = u"cheat"_s};
    static const QRegularExpression form(u"^([0-9]{1,4})(?:\\.([0-9])0*)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core",
                "“%1”不是成绩。请输入 0—100 的分数，最多一位小数，如 78.5；缺考输入“缺考”。")
                .arg(typed.trimmed())});
    }
    const int whole = match.captured(1).toInt();
    const bool isTenths = match.capturedLength(2) == 0 && whole > kBestPoints;
    const int points = isTenths ? whole : whole * 10 + match.captured(2).toInt();
    if (points > kBest) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "成绩“%1”超过 100 分，请核对。")
                .arg(typed.trimmed())});
    }
    return ScoreEntry{.points = points};
}

QString scoreText(std::optional<int> tenths)
{
    if (!tenths)
        return {};
    return QString::number(*tenths / 10) + u'.' + QString::number(*tenths % 10);
}

} // namespace core
