// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sale/identifiers.h"

namespace tillgate {

/// What a transaction changed, as everybody else on the same ledger is told when it has committed.
///
/// On PostgreSQL it travels as a NOTIFY on `ledgerChannel`, sent inside the transaction that it is about:
/// it arrives if and only if that committed, and after it can be read. The payload is one JSON object:
///
///     {"topic":"notice","writer":"hub/1","subject":"T1-12-1","account":"Shop","gatewayId":"55","parentId":""}
///
/// It is a hint and never a fact: whoever hears it reads the ledger. Empty members are left out.
/// SQLite has one owner, so nobody else is there to be told: nothing is ever sent or heard.
struct LedgerChange
{
    enum class Topic {
        Everything, ///< the connection was lost and is back, or too much changed to be told apart: read all
        Sale, ///< `subject` is the sale's id
        Payment, ///< `subject` is the payment's reference
        Notice, ///< a webhook was stored: `account`, `gatewayId`, `parentId`; `subject` is the reference in it
        Document, ///< `subject` is "<collection>/<name>": settings, accounts, people
    };

    Topic topic = Topic::Everything;
    /// Who wrote: the `LedgerOptions::writer` of that program; empty for a guest.
    QString writer = {};
    QString subject = {};
    AccountName account = {};
    GatewayPaymentId gatewayId = {};
    GatewayPaymentId parentId = {};

    bool operator==(const LedgerChange &) const = default;
};

/// The PostgreSQL channel of LISTEN and NOTIFY.
inline constexpr QLatin1String ledgerChannel("tillgate");

/// The payload of a notification: below PostgreSQL's limit of 8000 bytes; what would be longer is Everything.
[[nodiscard]] QByteArray ledgerChangeToPayload(const LedgerChange &change);
/// Malformed for a text that is no such payload; an unknown topic, as of a newer program, is Everything.
[[nodiscard]] Result<LedgerChange> ledgerChangeFromPayload(const QByteArray &payload);

} // namespace tillgate
