// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/author.h"
#include "sale/payment.h"

#include <functional>

namespace tillgate {

class SqlConnection;

/// What is about to be asked of a gateway. Recorded before the request leaves.
struct PaymentIntent
{
    SaleId sale;
    AccountName account;
    CoinId coin;
    Money price;
};

/// What became of an event.
struct PaymentChange
{
    Payment payment; ///< as it is stored now
    Transition transition;
    /// False if the report brought nothing new: no entry was written and the version stayed.
    bool isRecorded = true;
    std::optional<PaymentEvent> event = std::nullopt; ///< that the stage took; none if nothing but the reason changed
};

/// The payments of the ledger. Every change of a stage goes through `advance` here and nowhere else, and
/// its journal entry commits with it.
class PaymentRecords final
{
public:
    /// Changes anything but identity (reference, sale, attempt, account, coin, price, practice, time of
    /// request), stage and version. An error leaves the payment as it was.
    using Mutation = std::function<Result<void>(Payment &)>;

    explicit PaymentRecords(SqlConnection &connection) : m_connection(connection) { }

    /// Records the intent under the sale's next attempt, in stage Requested. Conflict if the sale is
    /// complete or cancelled, or if another attempt is still in flight: one live code at most.
    Result<Payment> request(const Author &author, const PaymentIntent &intent);

    /// Applies `event`, then `mutation` if the stage takes the event, and stores both with version + 1.
    ///
    /// - Conflict if the stored version is not `expectedVersion`: read again, then decide.
    /// - An event that the stage does not take changes nothing; it is journalled (the same one in a row
    ///   once) and comes back with `transition.isTaken` false.
    /// - A gateway's report that changes nothing is not recorded, however often it comes.
    /// - A quote once stored changes only with PaymentEvent::Requoted; money that was decided about never
    ///   becomes undecided (Usage, Conflict).
    ///
    /// `reason` is for the journal: a manager's words, or what did not fit.
    Result<PaymentChange> change(const Author &author, const PaymentReference &reference, int expectedVersion,
                                 PaymentEvent event, const Mutation &mutation = {},
                                 const QString &reason = {});

    /// Keeps a report that the stage does not take, and why a person has to look from now on. Nothing is written if
    /// both stand there already. Conflict as above; Usage if the stage takes the report.
    Result<PaymentChange> keepContradiction(const Author &author, const PaymentReference &reference, int expectedVersion,
                                            PaymentEvent event, const Contradiction &report, const QString &attention);

    /// Sets or clears why a person has to look; no event. Nothing is written if it says so already.
    Result<Payment> setAttention(const Author &author, const PaymentReference &reference, int expectedVersion,
                                 const QString &attention, const QString &reason = {});

    /// NotFound if there is none.
    [[nodiscard]] Result<Payment> find(const PaymentReference &reference) const;
    [[nodiscard]] Result<Payment> findByGatewayId(const AccountName &account,
                                                  const GatewayPaymentId &id) const;
    /// By attempt.
    [[nodiscard]] Result<QList<Payment>> ofSale(const SaleId &sale) const;
    /// What has to be asked about again: everything in flight, and what late money may still reach if it
    /// was requested at `lateSince` or after. Oldest first.
    /// With a till: only the payments of its own sales, as each till of a shared ledger watches its own.
    [[nodiscard]] Result<QList<Payment>> toWatch(const QDateTime &lateSince, bool isPractice,
                                                 const std::optional<TillName> &till = std::nullopt) const;
    /// In one of these stages now, requested at `since` or after, oldest first. With a till as in `toWatch`.
    [[nodiscard]] Result<QList<Payment>> inStages(const QList<PaymentStage> &stages, const QDateTime &since, bool isPractice,
                                                  const std::optional<TillName> &till = std::nullopt) const;
    /// What waits for a manager, oldest first: its stage needs a decision or its attention is set.
    [[nodiscard]] Result<QList<Payment>> needingDecision(bool isPractice) const;

private:
    SqlConnection &m_connection;
};

} // namespace tillgate
