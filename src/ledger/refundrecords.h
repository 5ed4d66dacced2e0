// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/paymentrecords.h"
#include "sale/refund.h"

namespace tillgate {

class SqlConnection;

/// What is about to be given back. Recorded before anything leaves.
struct NewRefund
{
    PaymentReference payment;
    /// The number that the asker expects it to get: a second press of the same button is a Conflict.
    int number = 1;
    RefundWay way = RefundWay::ByHand;
    RefundFigures figures;
    QString address = {};
    std::optional<QString> memo = std::nullopt;
    QString reason = {};
};

/// What became of a change, and of the payment if the money went.
struct RefundChange
{
    RefundRecord refund;
    std::optional<PaymentChange> payment = std::nullopt;
    bool isRecorded = true; ///< false: it said so already
};

/// The refunds of the ledger. Each change writes its journal entry in the same transaction; when the money
/// went, the payment's stage moves in it too.
class RefundRecords final
{
public:
    /// Changes what may change after the request: the gateway's id and word, claim, transaction, note.
    using Mutation = std::function<void(RefundRecord &)>;

    explicit RefundRecords(SqlConnection &connection) : m_connection(connection) { }

    /// Records the intent: in state ToDo for a way by hand, Done in cash, Requested otherwise.
    ///
    /// Conflict if the number is not the next one, or while nobody knows what became of an earlier refund;
    /// Usage for a payment that holds no money, or for more than is left (invariant I8).
    Result<RefundChange> request(const Author &author, const NewRefund &refund);

    /// Moves it on. Conflict if the stored version is not `expectedVersion` or the step is none.
    Result<RefundChange> change(const Author &author, const RefundId &id, int expectedVersion, RefundState state,
                                const Mutation &mutation = {});

    /// NotFound if there is none.
    [[nodiscard]] Result<RefundRecord> find(const RefundId &id) const;
    /// By number.
    [[nodiscard]] Result<QList<RefundRecord>> ofPayment(const PaymentReference &payment) const;
    /// Every refund that is not over, oldest first.
    [[nodiscard]] Result<QList<RefundRecord>> open() const;
    /// Newest first.
    [[nodiscard]] Result<QList<RefundRecord>> latest(int atMost) const;

private:
    [[nodiscard]] Result<RefundRecord> findAtVersion(const RefundId &id, int version) const;
    Result<RefundChange> settle(const Author &author, const RefundRecord &refund);

    SqlConnection &m_connection;
};

} // namespace tillgate
