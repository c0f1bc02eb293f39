#pragma once

#include "core/rules/rules.h"

#include <array>

namespace core {

/// A dated setting that a rule reads, and what holds where a ledger has none.
struct Parameter
{
    QLatin1StringView key;
    int fallback;
};

inline constexpr Parameter kClassSizeMin = {"class_size_min"_L1, 10};
inline constexpr Parameter kClassSizeMax = {"class_size_max"_L1, 60};
inline constexpr Parameter kHoursPerDay = {"hours_per_day"_L1, 8};
inline constexpr Parameter kReportDaysBefore = {"report_days_before"_L1, 3};
inline constexpr Parameter kAllowOnlineOverlap = {"allow_online_overlap"_L1, 1};
inline constexpr Parameter kResubmissionShare = {"resubmission_share"_L1, 80}; // R-104, percent
inline constexpr Parameter kAgeSubsidyMaxMen = {"age_subsidy_max_m"_L1, 60};
inline constexpr Parameter kAgeSubsidyMaxWomen = {"age_subsidy_max_f"_L1, 55};
inline constexpr Parameter kLicenceWarningDays = {"licence_warning_days"_L1, 60};
inline constexpr Parameter kOnlineShareMax = {"online_share_max"_L1, 100}; // percent of a course
inline constexpr Parameter kSubsidyKindPerYear = {"subsidy_kind_per_year"_L1, 1};
inline constexpr Parameter kSubsidyTotalPerYear = {"subsidy_total_per_year"_L1, 3};
inline constexpr Parameter kSubsidyMonths = {"subsidy_months_after_issue"_L1, 12};
inline constexpr Parameter kPublicityDays = {"publicity_working_days"_L1, 5};
inline constexpr Parameter kRecoveryMonths = {"recovery_flag_months"_L1, 36};
inline constexpr Parameter kVoucherMonths = {"voucher_validity_months"_L1, 3};
inline constexpr Parameter kPresentShare = {"supervision_present_share"_L1, 80}; // percent, E16

inline constexpr Parameter kCertificateWarningDays = {"certificate_warning_days"_L1, 90};
inline constexpr Parameter kTheoryShare = {"score_theory_share"_L1, 40}; // percent of the total
inline constexpr Parameter kSecondKeying = {"score_second_keying"_L1, 0}; // 1: before approval

inline constexpr Parameter kSubmissionDifferencePercent
    = {"submission_difference_percent"_L1, 1};
inline constexpr Parameter kSubmissionDifferenceCount = {"submission_difference_count"_L1, 10};

inline constexpr std::array kParameters
    = {kClassSizeMin, kClassSizeMax, kHoursPerDay, kReportDaysBefore, kAllowOnlineOverlap,
        kResubmissionShare, kAgeSubsidyMaxMen, kAgeSubsidyMaxWomen, kLicenceWarningDays,
        kOnlineShareMax, kSubsidyKindPerYear, kSubsidyTotalPerYear, kSubsidyMonths, kPublicityDays,
        kRecoveryMonths, kVoucherMonths, kPresentShare, kCertificateWarningDays, kTheoryShare,
        kSecondKeying, kSubmissionDifferencePercent, kSubmissionDifferenceCount};

inline Result<int> valueOf(const Parameter &parameter, const Database &database, QDate on)
{
    return settingNumber(database, parameter.key, on, parameter.fallback);
}

} // namespace core
