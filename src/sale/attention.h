// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/assessment.h"

namespace tillgate {

// Why a person has to look at a payment stands beside it in sentences (`Payment::attention`). Whoever deals with
// them takes them all away. What was dealt with comes back only with news.

/// Why a person has to hear of a report that takes back what was reported before: a payment that was seen was
/// replaced by its sender, or its block was undone.
[[nodiscard]] QString contradictionWords(const QString &rawStatus);
/// Money was on its way, and the gateway has taken that back since. It may still come.
[[nodiscard]] bool isContradicted(const Payment &payment);

/// What does not fit in a report: it differs from what is stored, the stage does not take it, or a manager has to
/// decide about the payment anyway. None if it fits.
[[nodiscard]] std::optional<Contradiction> contradictionIn(const Payment &payment, const Snapshot &snapshot,
                                                           const Assessment &assessment);
/// A report that does not fit is told once. It is news again if it says something else than the last one, or if one
/// that fitted came in between; not if the gateway only repeats what a person has dealt with.
[[nodiscard]] bool isNews(const Payment &payment, const std::optional<Contradiction> &report);
/// What stands beside the payment once `report` came, which is what does not fit in `assessment`. When the whole sum
/// is there again, nobody has to look any more because it was gone.
[[nodiscard]] QString attentionAfter(const Payment &payment, const Assessment &assessment,
                                     const std::optional<Contradiction> &report);

/// Somebody has to look, and there is nothing to accept or to close: it can only be dealt with.
[[nodiscard]] bool canOnlyBeDealtWith(const Payment &payment);

/// `attention` with another sentence, unless it says so already.
[[nodiscard]] QString withWords(const QString &attention, const QString &words);
/// `attention` without that sentence.
[[nodiscard]] QString withoutWords(QString attention, const QString &words);

/// How it begins that a gateway has not heard of an accepted shortfall; how its answer was follows. As that has no
/// known end, it always stands last.
inline constexpr QLatin1String untoldShortfall("The gateway does not know yet that the shortfall was accepted: ");
[[nodiscard]] bool hasUntoldShortfall(const Payment &payment);
/// `attention` once the gateway has heard of it.
[[nodiscard]] QString withoutUntoldShortfall(const QString &attention);

} // namespace tillgate
