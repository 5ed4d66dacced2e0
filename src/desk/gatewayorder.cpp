// SPDX-License-Identifier: Apache-2.0
#include "desk/gatewayorder.h"

#include "wire/jsonfields.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tillgate {

namespace {

struct RuleName
{
    GatewayRule rule;
    const char *name;
};
constexpr std::array<RuleName, 3> ruleNames{{{GatewayRule::ShopOrder, "shop-order"},
                                             {GatewayRule::Cheapest, "cheapest"},
                                             {GatewayRule::Fastest, "fastest"}}};

/// True if `a` is known and better than `b`; what is not known is never better.
template<typename T>
bool isLess(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && (!b || *a < *b);
}

qsizetype placeOf(const AccountName &account, const QStringList &order)
{
    const qsizetype place = order.indexOf(account.text());
    return place < 0 ? std::numeric_limits<qsizetype>::max() : place;
}

QStringList texts(const Json &array)
{
    QStringList all;
    for (const Json &item : array.items())
        all.append(item.toString());
    return all;
}

Json textArray(const QStringList &all)
{
    Json::Array items;
    for (const QString &text : all)
        items.append(Json::string(text));
    return Json::array(items);
}

Result<int> wholeNumber(const Json &json, QStringView key, int standard, int least, int most)
{
    const Result<std::optional<QString>> digits = optionalText(json, key);
    if (!digits)
        return fail(digits.error());
    if (!*digits)
        return standard;
    bool isWhole = false;
    const int number = (*digits)->toInt(&isWhole);
    if (!isWhole || number < least || number > most) {
        return fail(Error::Kind::Usage, QStringLiteral("The setting \"%1\" must be a whole number from %2 to %3.")
                                            .arg(key)
                                            .arg(least)
                                            .arg(most));
    }
    return number;
}

Result<std::chrono::seconds> wholeSeconds(const Json &json, QStringView key, std::chrono::seconds standard,
                                          std::chrono::seconds least, std::chrono::seconds most)
{
    const auto digits = [](std::chrono::seconds time) { return static_cast<int>(time.count()); };
    return wholeNumber(json, key, digits(standard), digits(least), digits(most)).map([](int number) {
        return std::chrono::seconds(number);
    });
}

/// When the next gateway takes over, and what is told before a code is made.
Result<void> readLimits(const Json &json, GatewayPreference &preference)
{
    using Preference = GatewayPreference;
    const Result<std::chrono::seconds> patience = wholeSeconds(json, u"waitSeconds", preference.patience,
                                                               Preference::shortestPatience, Preference::longestPatience);
    const Result<int> cost = wholeNumber(json, u"costLimitPercent", preference.costLimit, Preference::lowestCostLimit,
                                         Preference::highestCostLimit);
    const Result<std::chrono::seconds> age = wholeSeconds(json, u"oldestRateSeconds", preference.oldestRate,
                                                          Preference::shortestRateAge, Preference::longestRateAge);
    if (!patience)
        return fail(patience.error());
    if (!cost)
        return fail(cost.error());
    if (!age)
        return fail(age.error());
    preference.patience = *patience;
    preference.costLimit = *cost;
    preference.oldestRate = *age;
    return {};
}

} // namespace

QList<AccountName> inOrder(const QList<AccountOffer> &offers, const GatewayPreference &preference, const CoinId &coin)
{
    const auto own = preference.orderByCoin.constFind(coin.text());
    const bool hasOwn = own != preference.orderByCoin.constEnd();
    const QStringList &order = hasOwn ? *own : preference.order;
    const GatewayRule rule = hasOwn ? GatewayRule::ShopOrder : preference.rule;
    const auto isBefore = [&](const AccountOffer &a, const AccountOffer &b) {
        if (a.isBelowMinimum != b.isBelowMinimum)
            return b.isBelowMinimum;
        if (rule == GatewayRule::Cheapest && a.coinsPerUnit != b.coinsPerUnit)
            return isLess(a.coinsPerUnit, b.coinsPerUnit);
        if (rule == GatewayRule::Fastest && a.usualTime != b.usualTime)
            return isLess(a.usualTime, b.usualTime);
        return placeOf(a.account, order) < placeOf(b.account, order);
    };
    QList<AccountOffer> sorted = offers;
    std::stable_sort(sorted.begin(), sorted.end(), isBefore);
    QList<AccountName> names;
    for (const AccountOffer &offer : std::as_const(sorted))
        names.append(offer.account);
    return names;
}

QList<AccountName> shopOrder(const GatewayPreference &preference, const std::optional<CoinId> &coin,
                             const QList<AccountName> &accounts)
{
    const QStringList order = coin ? preference.orderByCoin.value(coin->text(), preference.order) : preference.order;
    QList<AccountName> sorted = accounts;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const AccountName &a, const AccountName &b) {
        return placeOf(a, order) < placeOf(b, order);
    });
    return sorted;
}

GatewayPreference withSooner(const GatewayPreference &preference, const std::optional<CoinId> &coin,
                             const QList<AccountName> &accounts, const AccountName &account)
{
    QList<AccountName> sorted = shopOrder(preference, coin, accounts);
    const qsizetype place = sorted.indexOf(account);
    if (place > 0)
        sorted.swapItemsAt(place, place - 1);
    QStringList names;
    for (const AccountName &name : std::as_const(sorted))
        names.append(name.text());
    GatewayPreference changed = preference;
    // Accounts that are not at work just now keep their place behind these.
    const QStringList before = coin ? preference.orderByCoin.value(coin->text()) : preference.order;
    for (const QString &name : before) {
        if (!names.contains(name))
            names.append(name);
    }
    if (coin)
        changed.orderByCoin.insert(coin->text(), names);
    else
        changed.order = names;
    return changed;
}

QString ruleName(GatewayRule rule)
{
    for (const RuleName &entry : ruleNames) {
        if (entry.rule == rule)
            return QLatin1String(entry.name);
    }
    Q_UNREACHABLE();
}

std::optional<GatewayRule> ruleFromName(const QString &name)
{
    for (const RuleName &entry : ruleNames) {
        if (name == QLatin1String(entry.name))
            return entry.rule;
    }
    return std::nullopt;
}

Json preferenceToJson(const GatewayPreference &preference)
{
    Json::Object coins;
    for (auto at = preference.orderByCoin.constBegin(); at != preference.orderByCoin.constEnd(); ++at)
        coins.append({at.key(), textArray(at.value())});
    return Json::object({{QStringLiteral("rule"), Json::string(ruleName(preference.rule))},
                         {QStringLiteral("order"), textArray(preference.order)},
                         {QStringLiteral("orderByCoin"), Json::object(coins)},
                         {QStringLiteral("goesOnByItself"), Json::boolean(preference.goesOnByItself)},
                         {QStringLiteral("waitSeconds"), Json::number(preference.patience.count())},
                         {QStringLiteral("costLimitPercent"), Json::number(preference.costLimit)},
                         {QStringLiteral("oldestRateSeconds"), Json::number(preference.oldestRate.count())}});
}

Result<GatewayPreference> preferenceFromJson(const Json &json)
{
    GatewayPreference preference;
    const Result<std::optional<QString>> rule = optionalText(json, u"rule");
    const Result<std::optional<bool>> byItself = optionalBool(json, u"goesOnByItself");
    const std::optional<GatewayRule> named =
        ruleFromName(rule.value_or(std::nullopt).value_or(ruleName(preference.rule)));
    if (!rule || !named)
        return fail(Error::Kind::Usage, QStringLiteral("The setting \"rule\" is shop-order, cheapest or fastest."));
    if (!byItself)
        return fail(Error::Kind::Usage, QStringLiteral("The setting \"goesOnByItself\" is true or false."));
    preference.rule = *named;
    preference.goesOnByItself = byItself->value_or(false);
    if (const Json *order = json.find(u"order"))
        preference.order = texts(*order);
    if (const Json *coins = json.find(u"orderByCoin"); coins != nullptr && coins->isObject()) {
        for (const auto &[coin, order] : coins->members())
            preference.orderByCoin.insert(coin, texts(order));
    }
    if (const Result<void> limits = readLimits(json, preference); !limits)
        return fail(limits.error());
    return preference;
}

} // namespace tillgate
