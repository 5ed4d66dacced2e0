// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/sale.h"

#include <chrono>

namespace tillgate {

class SqlConnection;

/// A sale with all its attempts, in order.
struct SaleWithAttempts
{
    Sale sale;
    QList<Payment> attempts;

    [[nodiscard]] SaleState state() const { return saleState(sale, attempts); }
    bool operator==(const SaleWithAttempts &) const = default;
};

/// Which sales a view is about.
struct SalesScope
{
    bool isPractice = false;
    /// None: every till.
    std::optional<TillName> till = std::nullopt;
};

/// How long a customer's payment took from the request to the first sight of the money.
struct PaymentSpeed
{
    AccountName account;
    CoinId coin;
    std::chrono::milliseconds untilSeen{0};

    bool operator==(const PaymentSpeed &) const = default;
};

/// Reading sales for lists, reports and searches.
class SalesView final
{
public:
    explicit SalesView(SqlConnection &connection) : m_connection(connection) { }

    /// The newest sales first; five for the strip.
    [[nodiscard]] Result<QList<SaleWithAttempts>> latest(int count, const SalesScope &scope) const;
    /// The sales that were completed in [from, until), or opened in it and not completed; by that time.
    [[nodiscard]] Result<QList<SaleWithAttempts>> ofPeriod(const QDateTime &from, const QDateTime &until,
                                                           const SalesScope &scope) const;
    /// The newest sales of exactly this total, in any currency.
    [[nodiscard]] Result<QList<SaleWithAttempts>> byAmount(const Decimal &amount, int atMost,
                                                           const SalesScope &scope) const;
    /// By sale id, payment reference, gateway's payment id, address or receipt number, written out in
    /// full; newest first.
    [[nodiscard]] Result<QList<SaleWithAttempts>> byText(const QString &text, int atMost,
                                                         const SalesScope &scope) const;
    /// The newest paid payments of every till, newest first.
    [[nodiscard]] Result<QList<PaymentSpeed>> speeds(int atMost, bool isPractice) const;
    /// NotFound if there is none.
    [[nodiscard]] Result<SaleWithAttempts> find(const SaleId &id) const;

private:
    SqlConnection &m_connection;
};

} // namespace tillgate
