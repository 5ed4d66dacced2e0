// SPDX-License-Identifier: Apache-2.0
#include "desk/codequestion.h"

#include <algorithm>

namespace tillgate {

namespace {

bool isPlausible(const std::optional<Decimal> &cost, const Decimal &due)
{
    return cost && !cost->isNegative() && due.isPositive();
}

} // namespace

std::optional<Decimal> costShare(const std::optional<Decimal> &cost, const Decimal &due)
{
    if (!isPlausible(cost, due))
        return std::nullopt;
    const Decimal all(100);
    // More than the whole sum is no share of it, and need not be counted out.
    if (*cost >= due)
        return all;
    const Result<Decimal> share = cost->times(all).and_then([&](const Decimal &hundredfold) {
        return hundredfold.dividedBy(due, 1, Rounding::Up);
    });
    return share ? std::optional(std::min(*share, all)) : std::nullopt;
}

std::optional<Decimal> costAbove(int limit, const std::optional<Decimal> &cost, const Decimal &due)
{
    if (!isPlausible(cost, due))
        return std::nullopt;
    const Result<Decimal> hundredfold = cost->times(Decimal(100));
    const Result<Decimal> most = due.times(Decimal(limit));
    const bool isWithin = hundredfold && most && *hundredfold <= *most;
    return isWithin ? std::nullopt : costShare(cost, due);
}

PriceFacts priceFacts(const Quote &quote, const GatewayLine &line, std::chrono::seconds oldestRate)
{
    const GatewayTraits traits = line.gateway().traits();
    const QDateTime now = line.gatewayClock().now();
    return {.isMadeOnPage = quote.isPageOnly(),
            .isLocked = quote.isFixedRate,
            .wantsLock = !traits.canChooseFixedRate || line.gateway().account().wantsFixedRate,
            .age = std::chrono::seconds(quote.openedAt.secsTo(now)),
            .left = std::chrono::seconds(now.secsTo(quote.priceHeldUntil)),
            .whole = std::chrono::seconds(quote.openedAt.secsTo(quote.priceHeldUntil)),
            .oldestRate = oldestRate};
}

std::optional<CodeQuestion::Kind> priceQuestion(const PriceFacts &facts)
{
    using Kind = CodeQuestion::Kind;
    if (facts.left.count() <= 0)
        return Kind::PriceOver;
    if (facts.left < std::min(leastRest, facts.whole / 2))
        return Kind::PriceEndsSoon;
    if (facts.isMadeOnPage || facts.isLocked)
        return std::nullopt;
    return facts.wantsLock || facts.age > facts.oldestRate ? std::optional(Kind::PriceNotHeld) : std::nullopt;
}

} // namespace tillgate
