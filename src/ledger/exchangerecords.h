// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/identifiers.h"
#include "wire/http.h"

namespace tillgate {

class SqlConnection;

/// Longer bodies are stored cut.
inline constexpr qsizetype storedBodyLimit = 64 * 1024;

/// One request to a gateway and what came back. Secrets must have been removed before.
struct ExchangeRecord
{
    qint64 id = 0; ///< given by the ledger
    QDateTime at;
    AccountName account;
    QString purpose; ///< what it was for, e.g. "open"
    PaymentReference reference = {}; ///< empty if it was about no payment
    GatewayPaymentId gatewayId = {};
    HttpRequest request = {};
    std::optional<HttpReply> reply = std::nullopt;
    std::optional<Error> error = std::nullopt;
    std::chrono::milliseconds duration{0};
    bool isCut = false; ///< a body was longer than `storedBodyLimit`
};

/// Every exchange with a gateway, for support and for disputes.
class ExchangeRecords final
{
public:
    explicit ExchangeRecords(SqlConnection &connection) : m_connection(connection) { }

    /// Returns the id.
    Result<qint64> add(const ExchangeRecord &exchange);

    /// In order of time; those that name the reference.
    [[nodiscard]] Result<QList<ExchangeRecord>> about(const PaymentReference &reference) const;
    [[nodiscard]] Result<QList<ExchangeRecord>> aboutGatewayId(const AccountName &account,
                                                               const GatewayPaymentId &id) const;
    /// Newest first.
    [[nodiscard]] Result<QList<ExchangeRecord>> latest(int atMost) const;

private:
    SqlConnection &m_connection;
};

} // namespace tillgate
