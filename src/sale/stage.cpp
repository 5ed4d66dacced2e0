// SPDX-License-Identifier: Apache-2.0
#include "sale/stage.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr std::array<const char *, paymentStageCount> stageNames{
    "requested", "unresolved", "waiting", "seen",      "confirming", "paid",
    "overpaid",  "short",      "expired", "cancelled", "seen-late",  "paid-late",
    "failed",    "refused",    "needs-manager", "accepted", "partly-refunded", "refunded",
};

constexpr std::array<const char *, paymentEventCount> eventNames{
    "opened",
    "open-refused",
    "open-unanswered",
    "lookup-found-nothing",
    "quote-rejected",
    "requoted",
    "reported-waiting",
    "reported-seen",
    "reported-confirming",
    "reported-paid",
    "reported-over",
    "reported-short",
    "reported-expired",
    "reported-failed",
    "reported-cancelled",
    "reported-refunded",
    "reported-unclear",
    "window-ended",
    "cancelled-by-person",
    "accepted-by-manager",
    "closed-by-manager",
    "part-refund-recorded",
    "refund-recorded",
};

template<typename Enum, std::size_t Count>
std::optional<Enum> fromName(const std::array<const char *, Count> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const char *entry) { return name == QLatin1String(entry); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

int moneyRank(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting:
    case PaymentStage::Expired:
    case PaymentStage::Cancelled:
    case PaymentStage::Failed:
    case PaymentStage::Refused: return 0;
    case PaymentStage::Seen:
    case PaymentStage::Confirming:
    case PaymentStage::SeenLate:
    case PaymentStage::NeedsManager: return 1;
    case PaymentStage::Short:
    case PaymentStage::PaidLate:
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Accepted: return 2;
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded: return 3;
    }
    Q_UNREACHABLE();
}

bool isInFlight(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting:
    case PaymentStage::Seen:
    case PaymentStage::Confirming: return true;
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Short:
    case PaymentStage::Expired:
    case PaymentStage::Cancelled:
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate:
    case PaymentStage::Failed:
    case PaymentStage::Refused:
    case PaymentStage::NeedsManager:
    case PaymentStage::Accepted:
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded: return false;
    }
    Q_UNREACHABLE();
}

bool isWatchedLate(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Short:
    case PaymentStage::Expired:
    case PaymentStage::Cancelled:
    case PaymentStage::SeenLate:
    case PaymentStage::Failed:
    case PaymentStage::NeedsManager: return true;
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting:
    case PaymentStage::Seen:
    case PaymentStage::Confirming:
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::PaidLate:
    case PaymentStage::Refused:
    case PaymentStage::Accepted:
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded: return false;
    }
    Q_UNREACHABLE();
}

bool countsAsPaid(PaymentStage stage)
{
    return stage == PaymentStage::Paid || stage == PaymentStage::Overpaid || stage == PaymentStage::Accepted;
}

bool needsDecision(PaymentStage stage)
{
    return stage == PaymentStage::Short || stage == PaymentStage::PaidLate
        || stage == PaymentStage::NeedsManager;
}

QString stageName(PaymentStage stage)
{
    return QLatin1String(stageNames[static_cast<std::size_t>(stage)]);
}

std::optional<PaymentStage> stageFromName(const QString &name)
{
    return fromName<PaymentStage>(stageNames, name);
}

QString eventName(PaymentEvent event)
{
    return QLatin1String(eventNames[static_cast<std::size_t>(event)]);
}

std::optional<PaymentEvent> eventFromName(const QString &name)
{
    return fromName<PaymentEvent>(eventNames, name);
}

} // namespace tillgate
