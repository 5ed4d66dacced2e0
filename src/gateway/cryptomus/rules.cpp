// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/rules.h"

#include <algorithm>

namespace tillgate::cryptomus {

Error usage(const QString &detail)
{
    return {.kind = Error::Kind::Usage, .detail = detail};
}

bool isPaymentId(const GatewayPaymentId &id)
{
    constexpr qsizetype longest = 64;
    const QString &text = id.text();
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('-') || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
}

Error noPaymentId(const GatewayPaymentId &id)
{
    return usage(QStringLiteral("\"%1\" is no payment id of Cryptomus.").arg(id.text()));
}

bool isOrderNumber(const PaymentReference &reference)
{
    constexpr qsizetype longest = 128;
    const QString &text = reference.text();
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('-') || c == QLatin1Char('_') || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
}

std::optional<Error> refundFault(const RefundOrder &order)
{
    if (!isPaymentId(order.gatewayId))
        return noPaymentId(order.gatewayId);
    if (order.address.isEmpty())
        return usage(QStringLiteral("Cryptomus needs the customer's address to send a refund."));
    if (order.coins || order.worth)
        return usage(QStringLiteral("Cryptomus sends back all that was paid, not a part of it."));
    return std::nullopt;
}

} // namespace tillgate::cryptomus
