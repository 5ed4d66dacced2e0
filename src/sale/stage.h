// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace tillgate {

/// Where a payment stands, about money only. Whether the gateway can be reached is never a stage.
enum class PaymentStage : std::uint8_t {
    Requested, ///< the intent is recorded; the request may be on its way
    Unresolved, ///< the answer to the request was lost: it may be open at the gateway
    Waiting, ///< a checked quote is held; nothing seen yet
    Seen, ///< the gateway saw money that is not final
    Confirming, ///< the money has confirmations, but the gateway is not done
    Paid, ///< settled in full, proved by an authenticated read
    Overpaid, ///< settled with more than was due
    Short, ///< settled with less than is due
    Expired, ///< the price is no longer held; still watched for late money
    Cancelled, ///< called off at the till; still watched for late money
    SeenLate, ///< money is on its way after Expired or Cancelled
    PaidLate, ///< money arrived after Expired or Cancelled: a manager decides
    Failed, ///< the gateway says it failed
    Refused, ///< the gateway did not open it: there never was an address
    NeedsManager, ///< something does not fit (address, amount, asset): a manager decides
    Accepted, ///< a manager took it as settled, by name
    PartlyRefunded,
    Refunded,
};
inline constexpr int paymentStageCount = static_cast<int>(PaymentStage::Refunded) + 1;

/// What can happen to a payment. "Reported" means an authenticated read from the gateway said so.
enum class PaymentEvent : std::uint8_t {
    Opened, ///< the gateway opened it and the quote passed every check
    OpenRefused, ///< a clear no; nothing was opened
    OpenUnanswered, ///< no answer, or one that leaves it open
    LookupFoundNothing, ///< the gateway, asked by our reference, does not know it
    QuoteRejected, ///< opened, but address, amount or coin did not pass our checks
    Requoted, ///< the same payment got a new amount and end time
    ReportedWaiting,
    ReportedSeen,
    ReportedConfirming,
    ReportedPaid,
    ReportedOver,
    ReportedShort,
    ReportedExpired,
    ReportedFailed,
    ReportedCancelled,
    ReportedRefunded,
    ReportedUnclear, ///< a report that contradicts what is stored, or a word we do not know
    WindowEnded, ///< the rate lock is over and a read after its end still saw nothing
    CancelledByPerson,
    AcceptedByManager,
    ClosedByManager, ///< a manager ends an open question without money
    PartRefundRecorded,
    RefundRecorded,
};
inline constexpr int paymentEventCount = static_cast<int>(PaymentEvent::RefundRecorded) + 1;

/// What has to be done once the new stage is stored. Flags of a Transition.
enum class PaymentCommand : std::uint8_t {
    ShowCode = 1 << 0, ///< address and amount may be shown to the customer
    HideCode = 1 << 1, ///< the code must leave both screens
    LookUp = 1 << 2, ///< ask the gateway by our own reference; never open again blindly
    CompleteSale = 1 << 3, ///< the tender counts; the sale completes if it is covered
    AskManager = 1 << 4, ///< put it on the list of decisions, with the reason
};

/// One cell of the table: the stage after the event, and what to do. An event that the stage does not
/// take (`isTaken` false) changes nothing; it is journalled, and the desk shows "unclear" if a gateway said it.
struct Transition
{
    PaymentStage stage = PaymentStage::Requested;
    std::uint8_t commands = 0;
    bool isTaken = false;

    [[nodiscard]] constexpr bool has(PaymentCommand command) const
    {
        return (commands & static_cast<std::uint8_t>(command)) != 0;
    }
    bool operator==(const Transition &) const = default;
};

/// The one door: every change of a payment's stage goes through this table, which holds every pair of
/// stage and event exactly once (checked when it is compiled).
[[nodiscard]] Transition advance(PaymentStage stage, PaymentEvent event);

/// Money stages have a rank that never falls. 0 nothing, 1 on its way, 2 decided about money, 3 given back.
[[nodiscard]] int moneyRank(PaymentStage stage);

/// True while the till has to keep asking the gateway about it quickly (a customer may be standing there).
[[nodiscard]] bool isInFlight(PaymentStage stage);
/// True while late money is still possible and the slow watch goes on, until the watch horizon.
[[nodiscard]] bool isWatchedLate(PaymentStage stage);
/// True if the tender counts towards its sale.
[[nodiscard]] bool countsAsPaid(PaymentStage stage);
/// True if a person has to decide something.
[[nodiscard]] bool needsDecision(PaymentStage stage);

/// Stable names for records and JSON, e.g. "paid-late".
[[nodiscard]] QString stageName(PaymentStage stage);
[[nodiscard]] std::optional<PaymentStage> stageFromName(const QString &name);
[[nodiscard]] QString eventName(PaymentEvent event);
[[nodiscard]] std::optional<PaymentEvent> eventFromName(const QString &name);

} // namespace tillgate
