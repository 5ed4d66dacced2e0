// SPDX-License-Identifier: Apache-2.0
#include "coin/payable.h"

namespace tillgate {

namespace {

tl::unexpected<Error> notPositive()
{
    return fail(Error::Kind::Usage, QStringLiteral("An amount to pay must be more than zero."));
}

} // namespace

Result<Decimal> payableAmount(const Coin &coin, const Decimal &quoted)
{
    if (!quoted.isPositive())
        return notPositive();
    if (quoted.significantScale() <= coin.displayDecimals)
        return quoted.normalized();
    return quoted.rounded(coin.displayDecimals, Rounding::Up).map([](const Decimal &amount) {
        return amount.normalized();
    });
}

Result<QString> chainUnits(const Coin &coin, const Decimal &amount)
{
    if (!amount.isPositive())
        return notPositive();
    if (amount.significantScale() > coin.decimals)
        return fail(Error::Kind::Usage,
                    QStringLiteral("%1 has at most %2 digits after the point.").arg(coin.ticker).arg(coin.decimals));
    return amount.rounded(coin.decimals, Rounding::Up)
        .and_then([](const Decimal &exact) { return Decimal::fromCoefficient(exact.coefficient(), 0); })
        .map([](const Decimal &units) { return units.toString(); });
}

} // namespace tillgate
