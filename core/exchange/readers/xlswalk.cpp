#include "core/exchange/readers/xlswalk.h"

#include "core/exchange/fileproblems.h"

#include <algorithm>

namespace core {

namespace {

constexpr quint16 kRowHidden = 0x20;
constexpr quint16 kColumnHidden = 1;
constexpr quint32 kStepRecords = 4096;
constexpr std::size_t kMostUnordered = 8'000'000;

/// Merges, what is hidden, and whether the cells ascend.
class Survey
{
public:
    Survey(BiffRecords &records, const SheetLimits &limits)
        : m_records(records)
        , m_limits(limits)
    { }

    Result<> take()
    {
        const quint16 type = m_records.type();
        if (isBiffCell(type)) {
            m_ordered = m_ordered && m_records.word(0) >= m_highest;
            m_highest = std::max(m_highest, m_records.word(0));
        } else if (type == biff::Row && (m_records.word(12) & kRowHidden) != 0) {
            m_survey.hiddenRows.resize(0x10000);
            m_survey.hiddenRows[m_records.word(0)] = true;
        } else if (type == biff::ColumnInfo && (m_records.word(8) & kColumnHidden) != 0) {
            m_survey.hiddenColumns.resize(0x10000);
            for (quint32 column = m_records.word(0); column <= m_records.word(2); ++column)
                m_survey.hiddenColumns[column] = true;
        } else if (type == biff::Merges) {
            return takeMerges();
        }
        return {};
    }

    bool isOrdered() const { return m_ordered; }
    XlsSurvey &survey() { return m_survey; }

private:
    Result<> takeMerges()
    {
        const quint16 count = m_records.word(0);
        for (std::size_t i = 0; i < count && 10 + 8 * i <= m_records.data().size(); ++i) {
            const std::size_t at = 2 + 8 * i;
            const SheetMerge merge{m_records.word(at), m_records.word(at + 4),
                m_records.word(at + 2), m_records.word(at + 6)};
            if (merge.top <= merge.bottom && merge.left <= merge.right)
                m_survey.merges.push_back(merge);
        }
        if (m_survey.merges.size() > m_limits.merges)
            return fail(oversizedFile("too many merged cells"));
        return {};
    }

    BiffRecords &m_records;
    const SheetLimits &m_limits;
    XlsSurvey m_survey;
    quint16 m_highest = 0;
    bool m_ordered = true;
};

struct Place
{
    quint64 offset;
    quint16 row;
};

Result<std::vector<quint64>> sortedCells(
    BiffRecords &records, quint64 offset, const Progress &progress)
{
    std::vector<Place> places;
    const auto keep = [&]() -> Result<> {
        if (isBiffCell(records.type()))
            places.push_back({records.offset(), records.word(0)});
        if (places.size() > kMostUnordered)
            return fail(oversizedFile("biff: too many cells out of order"));
        return {};
    };
    if (auto walked = walkXlsSheet(records, offset, {keep, {}}, progress); !walked)
        return fail(walked.error());
    std::stable_sort(
        places.begin(), places.end(), [](const Place &a, const Place &b) { return a.row < b.row; });
    std::vector<quint64> offsets;
    offsets.reserve(places.size());
    for (const Place &place : places)
        offsets.push_back(place.offset);
    return offsets;
}

} // namespace

bool isBiffCell(quint16 type)
{
    switch (type) {
    case biff::Number:
    case biff::Rk:
    case biff::MulRk:
    case biff::LabelShared:
    case biff::Label:
    case biff::RString:
    case biff::BoolError:
    case biff::Formula2:
    case biff::Formula3:
    case biff::Formula4:
        return true;
    default:
        return false;
    }
}

Result<> walkXlsSheet(
    BiffRecords &records, quint64 offset, const XlsVisitor &visitor, const Progress &progress)
{
    records.seek(offset);
    if (offset >= records.size() || !records.next() || records.type() != biff::Bof)
        return fail(records.problem().value_or(damagedFile("biff: worksheet is missing")));
    quint32 count = 0;
    for (int depth = 1; depth > 0;) {
        if (visitor.enough && visitor.enough())
            return {};
        if (!records.next())
            return fail(records.problem().value_or(truncatedFile("biff: worksheet cut off")));
        if (records.type() == biff::Bof)
            ++depth;
        else if (records.type() == biff::Eof)
            --depth;
        else if (auto taken = depth == 1 ? visitor.record() : Result<>(); !taken)
            return taken;
        if (++count % kStepRecords == 0
            && !progress.step(
                static_cast<qint64>(records.offset()), static_cast<qint64>(records.size())))
            return fail(cancelledReading());
    }
    return {};
}

Result<XlsSurvey> surveyXlsSheet(
    BiffRecords &records, quint64 offset, const SheetLimits &limits, const Progress &progress)
{
    Survey survey(records, limits);
    const XlsVisitor visitor{[&survey] { return survey.take(); }, {}};
    if (auto walked = walkXlsSheet(records, offset, visitor, progress); !walked)
        return fail(walked.error());
    if (!survey.isOrdered()) {
        auto order = sortedCells(records, offset, progress);
        if (!order)
            return fail(order.error());
        survey.survey().cellOrder = std::move(*order);
    }
    return std::move(survey.survey());
}

} // namespace core
