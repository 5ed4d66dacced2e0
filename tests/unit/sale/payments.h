// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/sale.h"

namespace tillgate::test {

inline Decimal decimal(const QString &text)
{
    return Decimal::parse(text).value();
}

inline Money euro(const QString &amount)
{
    return Money::parse(amount, u"EUR").value();
}

/// 25.00 EUR asked for as 0.00042117 BTC.
inline Payment paymentAt(PaymentStage stage)
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T1-000001-1")),
                    .sale = SaleId(QStringLiteral("T1-000001")),
                    .account = AccountName(QStringLiteral("A gateway")),
                    .coin = CoinId(QStringLiteral("BTC")),
                    .price = euro(QStringLiteral("25.00")),
                    .stage = stage};
    payment.quote = Quote{.gatewayId = GatewayPaymentId(QStringLiteral("1")),
                          .coin = payment.coin,
                          .address = QStringLiteral("3FyVFsEyyBPzHjD3qUEgX7Jsn4tcHNZFkn"),
                          .normalAddress = QStringLiteral("3FyVFsEyyBPzHjD3qUEgX7Jsn4tcHNZFkn"),
                          .memo = std::nullopt,
                          .quotedCoins = decimal(QStringLiteral("0.000421165")),
                          .payableCoins = decimal(QStringLiteral("0.00042117")),
                          .openedAt = {},
                          .priceHeldUntil = {},
                          .watchedUntil = std::nullopt,
                          .contract = std::nullopt};
    return payment;
}

} // namespace tillgate::test
