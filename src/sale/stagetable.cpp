// SPDX-License-Identifier: Apache-2.0
#include "sale/stagetablebuilder.h"

namespace tillgate {

namespace {

using S = PaymentStage;
using E = PaymentEvent;
using C = PaymentCommand;

using stagetable::flags;
using stagetable::Table;
using stagetable::TableBuilder;

constexpr std::uint8_t hide = flags(C::HideCode);
constexpr std::uint8_t ask = flags(C::AskManager);
constexpr std::uint8_t hideAndAsk = flags(C::HideCode, C::AskManager);
constexpr std::uint8_t complete = flags(C::HideCode, C::CompleteSale);

/// Before the gateway's answer is known. A report may come first: a webhook can overtake the reply.
constexpr void writeOpening(TableBuilder &table, S stage)
{
    table.move(stage, E::Opened, S::Waiting, flags(C::ShowCode))
        .move(stage, E::OpenRefused, S::Refused)
        .move(stage, E::OpenUnanswered, S::Unresolved, flags(C::LookUp))
        .move(stage, E::QuoteRejected, S::NeedsManager, hideAndAsk)
        .move(stage, E::CancelledByPerson, S::Cancelled, hide)
        .move(stage, E::ReportedSeen, S::SeenLate, ask)
        .move(stage, E::ReportedConfirming, S::SeenLate, ask)
        .move(stage, E::ReportedPaid, S::PaidLate, ask)
        .move(stage, E::ReportedOver, S::PaidLate, ask)
        .move(stage, E::ReportedShort, S::PaidLate, ask)
        .move(stage, E::ReportedExpired, S::Expired, hide)
        .move(stage, E::ReportedFailed, S::Failed, hide)
        .move(stage, E::ReportedCancelled, S::Cancelled, hide)
        .move(stage, E::ReportedUnclear, S::NeedsManager, hideAndAsk)
        .move(stage, E::ClosedByManager, S::Cancelled, hide)
        .stay(stage, E::ReportedWaiting)
        .refuse(stage, E::Requoted, E::ReportedRefunded, E::WindowEnded, E::AcceptedByManager,
                E::PartRefundRecorded, E::RefundRecorded);
}

/// The code is on the screen.
constexpr void writeWaiting(TableBuilder &table)
{
    constexpr S stage = S::Waiting;
    table.move(stage, E::Requoted, stage, flags(C::ShowCode))
        .move(stage, E::ReportedSeen, S::Seen, hide)
        .move(stage, E::ReportedConfirming, S::Confirming, hide)
        .move(stage, E::ReportedPaid, S::Paid, complete)
        .move(stage, E::ReportedOver, S::Overpaid, complete)
        .move(stage, E::ReportedShort, S::Short, hideAndAsk)
        .move(stage, E::ReportedExpired, S::Expired, hide)
        .move(stage, E::WindowEnded, S::Expired, hide)
        .move(stage, E::ReportedFailed, S::Failed, hide)
        .move(stage, E::ReportedCancelled, S::Cancelled, hide)
        .move(stage, E::ReportedRefunded, S::Refunded, hideAndAsk)
        .move(stage, E::ReportedUnclear, S::NeedsManager, hideAndAsk)
        .move(stage, E::QuoteRejected, S::NeedsManager, hideAndAsk)
        .move(stage, E::CancelledByPerson, S::Cancelled, hide)
        .move(stage, E::ClosedByManager, S::Cancelled, hide)
        .stay(stage, E::ReportedWaiting)
        .refuse(stage, E::Opened, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing,
                E::AcceptedByManager, E::PartRefundRecorded, E::RefundRecorded);
}

/// Money is on its way in time. A report that it is gone again is for a person, never silent.
constexpr void writeOnItsWay(TableBuilder &table, S stage)
{
    table.move(stage, E::ReportedConfirming, S::Confirming)
        .move(stage, E::ReportedPaid, S::Paid, complete)
        .move(stage, E::ReportedOver, S::Overpaid, complete)
        .move(stage, E::ReportedShort, S::Short, hideAndAsk)
        .move(stage, E::ReportedExpired, S::NeedsManager, hideAndAsk)
        .move(stage, E::ReportedFailed, S::NeedsManager, hideAndAsk)
        .move(stage, E::ReportedCancelled, S::NeedsManager, hideAndAsk)
        .move(stage, E::ReportedRefunded, S::Refunded, hideAndAsk)
        .move(stage, E::ReportedUnclear, S::NeedsManager, hideAndAsk)
        .move(stage, E::AcceptedByManager, S::Accepted, complete)
        .move(stage, E::ClosedByManager, S::Cancelled, hide)
        .stay(stage, E::ReportedSeen)
        .stay(stage, E::WindowEnded)
        .refuse(stage, E::Opened, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing, E::QuoteRejected,
                E::Requoted, E::ReportedWaiting, E::CancelledByPerson, E::PartRefundRecorded, E::RefundRecorded);
}

/// Settled and counted. Nothing that a gateway says later takes it away by itself.
constexpr void writeSettled(TableBuilder &table, S stage)
{
    table.move(stage, E::PartRefundRecorded, S::PartlyRefunded)
        .move(stage, E::RefundRecorded, S::Refunded)
        .move(stage, E::ReportedRefunded, S::Refunded, ask)
        .stay(stage, E::ReportedSeen, E::ReportedConfirming, E::ReportedPaid, E::ReportedOver)
        .stay(stage, E::WindowEnded)
        .refuse(stage, E::Opened, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing, E::QuoteRejected,
                E::Requoted, E::ReportedWaiting, E::ReportedExpired, E::ReportedFailed, E::ReportedCancelled,
                E::ReportedUnclear, E::CancelledByPerson, E::AcceptedByManager, E::ClosedByManager);
    // The gateway goes on saying what the manager has accepted; that is no contradiction.
    if (stage == S::Accepted)
        table.stay(stage, E::ReportedShort);
    else
        table.refuse(stage, E::ReportedShort);
}

constexpr void writeShort(TableBuilder &table)
{
    constexpr S stage = S::Short;
    table.move(stage, E::ReportedPaid, S::Paid, complete)
        .move(stage, E::ReportedOver, S::Overpaid, complete)
        .move(stage, E::ReportedRefunded, S::Refunded)
        .move(stage, E::AcceptedByManager, S::Accepted, complete)
        .move(stage, E::PartRefundRecorded, S::PartlyRefunded)
        .move(stage, E::RefundRecorded, S::Refunded)
        .stay(stage, E::ReportedShort, E::ReportedSeen, E::ReportedConfirming, E::WindowEnded)
        .refuse(stage, E::Opened, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing, E::QuoteRejected,
                E::Requoted, E::ReportedWaiting, E::ReportedExpired, E::ReportedFailed, E::ReportedCancelled,
                E::ReportedUnclear, E::CancelledByPerson, E::ClosedByManager);
}

/// Off the screen, without money so far: Expired, Cancelled, Failed.
constexpr void writeEnded(TableBuilder &table, S stage)
{
    table.move(stage, E::ReportedSeen, S::SeenLate, ask)
        .move(stage, E::ReportedConfirming, S::SeenLate, ask)
        .move(stage, E::ReportedPaid, S::PaidLate, ask)
        .move(stage, E::ReportedOver, S::PaidLate, ask)
        .move(stage, E::ReportedShort, S::PaidLate, ask)
        .move(stage, E::ReportedRefunded, S::Refunded, ask)
        .move(stage, E::ReportedUnclear, S::NeedsManager, ask)
        .stay(stage, E::ReportedWaiting, E::ReportedExpired, E::ReportedFailed, E::ReportedCancelled)
        .stay(stage, E::WindowEnded, E::CancelledByPerson, E::ClosedByManager)
        // The answer to the open request came after the cashier had given up: it stays off the screen.
        .stay(stage, E::Opened, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing, E::QuoteRejected)
        .refuse(stage, E::AcceptedByManager, E::PartRefundRecorded, E::RefundRecorded);
}

constexpr void writeLate(TableBuilder &table)
{
    table.move(S::SeenLate, E::ReportedPaid, S::PaidLate, ask)
        .move(S::SeenLate, E::ReportedOver, S::PaidLate, ask)
        .move(S::SeenLate, E::ReportedShort, S::PaidLate, ask)
        .move(S::SeenLate, E::ReportedFailed, S::NeedsManager, ask)
        .move(S::SeenLate, E::AcceptedByManager, S::Accepted, flags(C::CompleteSale))
        .move(S::SeenLate, E::ReportedExpired, S::NeedsManager, ask)
        .move(S::SeenLate, E::ReportedCancelled, S::NeedsManager, ask)
        .move(S::SeenLate, E::ReportedUnclear, S::NeedsManager, ask)
        .move(S::SeenLate, E::ReportedRefunded, S::Refunded, ask)
        .stay(S::SeenLate, E::ReportedSeen, E::ReportedConfirming, E::WindowEnded)
        .stay(S::SeenLate, E::Opened)
        .refuse(S::SeenLate, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing, E::QuoteRejected,
                E::Requoted, E::ReportedWaiting, E::CancelledByPerson, E::ClosedByManager,
                 E::PartRefundRecorded, E::RefundRecorded);

    table.move(S::PaidLate, E::AcceptedByManager, S::Accepted, flags(C::CompleteSale))
        .move(S::PaidLate, E::PartRefundRecorded, S::PartlyRefunded)
        .move(S::PaidLate, E::RefundRecorded, S::Refunded)
        .move(S::PaidLate, E::ReportedRefunded, S::Refunded)
        .stay(S::PaidLate, E::ReportedSeen, E::ReportedConfirming, E::ReportedPaid, E::ReportedOver,
              E::ReportedShort)
        .stay(S::PaidLate, E::WindowEnded, E::Opened)
        .refuse(S::PaidLate, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing, E::QuoteRejected,
                E::Requoted, E::ReportedWaiting, E::ReportedExpired, E::ReportedFailed, E::ReportedCancelled,
                E::ReportedUnclear, E::CancelledByPerson, E::ClosedByManager);
}

constexpr void writeRefused(TableBuilder &table)
{
    constexpr S stage = S::Refused;
    // Somebody paid to something that the gateway said it had not opened: never ignore money.
    table.move(stage, E::ReportedSeen, S::SeenLate, ask)
        .move(stage, E::ReportedConfirming, S::SeenLate, ask)
        .move(stage, E::ReportedPaid, S::PaidLate, ask)
        .move(stage, E::ReportedOver, S::PaidLate, ask)
        .move(stage, E::ReportedShort, S::PaidLate, ask)
        .move(stage, E::ReportedUnclear, S::NeedsManager, ask)
        // A look-up found nothing, and then it was there after all: watched like one that was left, never shown.
        .move(stage, E::Opened, S::Cancelled, hide)
        .stay(stage, E::ReportedWaiting, E::ReportedExpired, E::ReportedFailed, E::ReportedCancelled)
        .stay(stage, E::CancelledByPerson, E::ClosedByManager, E::WindowEnded, E::OpenRefused,
              E::LookupFoundNothing)
        .refuse(stage, E::OpenUnanswered, E::QuoteRejected, E::Requoted, E::ReportedRefunded,
                E::AcceptedByManager, E::PartRefundRecorded, E::RefundRecorded);
}

constexpr void writeNeedsManager(TableBuilder &table)
{
    constexpr S stage = S::NeedsManager;
    table.move(stage, E::AcceptedByManager, S::Accepted, flags(C::CompleteSale))
        .move(stage, E::ClosedByManager, S::Cancelled)
        .move(stage, E::PartRefundRecorded, S::PartlyRefunded)
        .move(stage, E::RefundRecorded, S::Refunded)
        .move(stage, E::ReportedRefunded, S::Refunded)
        .stay(stage, E::ReportedWaiting, E::ReportedSeen, E::ReportedConfirming, E::ReportedPaid,
              E::ReportedOver)
        .stay(stage, E::ReportedShort, E::ReportedExpired, E::ReportedFailed, E::ReportedCancelled,
              E::ReportedUnclear)
        .stay(stage, E::WindowEnded, E::CancelledByPerson, E::LookupFoundNothing)
        .refuse(stage, E::Opened, E::OpenRefused, E::OpenUnanswered, E::QuoteRejected, E::Requoted);
}

constexpr void writeGivenBack(TableBuilder &table)
{
    table.move(S::PartlyRefunded, E::PartRefundRecorded, S::PartlyRefunded)
        .move(S::PartlyRefunded, E::RefundRecorded, S::Refunded)
        .move(S::PartlyRefunded, E::ReportedRefunded, S::Refunded);
    table.stay(S::Refunded, E::ReportedRefunded)
        .refuse(S::Refunded, E::PartRefundRecorded, E::RefundRecorded);
    for (const S stage : {S::PartlyRefunded, S::Refunded}) {
        table
            .stay(stage, E::ReportedSeen, E::ReportedConfirming, E::ReportedPaid, E::ReportedOver,
                  E::ReportedShort)
            .stay(stage, E::WindowEnded)
            .refuse(stage, E::Opened, E::OpenRefused, E::OpenUnanswered, E::LookupFoundNothing,
                    E::QuoteRejected, E::Requoted, E::ReportedWaiting, E::ReportedExpired, E::ReportedFailed)
            .refuse(stage, E::ReportedCancelled, E::ReportedUnclear, E::CancelledByPerson,
                    E::AcceptedByManager, E::ClosedByManager);
    }
}

constexpr Table makeTable()
{
    TableBuilder table;
    writeOpening(table, S::Requested);
    // Nothing was asked yet when it is merely Requested, so "the gateway does not know it" ends it safely
    // in both stages: with no money and no address shown.
    table.move(S::Requested, E::LookupFoundNothing, S::Refused);
    writeOpening(table, S::Unresolved);
    table.move(S::Unresolved, E::LookupFoundNothing, S::Refused);
    writeWaiting(table);
    writeOnItsWay(table, S::Seen);
    writeOnItsWay(table, S::Confirming);
    for (const S stage : {S::Paid, S::Overpaid, S::Accepted})
        writeSettled(table, stage);
    writeShort(table);
    for (const S stage : {S::Expired, S::Cancelled, S::Failed})
        writeEnded(table, stage);
    // A floating price can be renewed for the same address after its window (dossier nowpayments 2.10).
    table.move(S::Expired, E::Requoted, S::Waiting, flags(C::ShowCode))
        .refuse(S::Cancelled, E::Requoted)
        .refuse(S::Failed, E::Requoted);
    writeLate(table);
    writeRefused(table);
    writeNeedsManager(table);
    writeGivenBack(table);
    return table.done();
}

constexpr Table stageTable = makeTable();

} // namespace

Transition advance(PaymentStage stage, PaymentEvent event)
{
    return stageTable[static_cast<std::size_t>(stage)][static_cast<std::size_t>(event)].transition;
}

} // namespace tillgate
