// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/decimal.h"
#include "sale/identifiers.h"
#include "wire/json.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

namespace tillgate {

/// Which gateway is asked first when several offer a coin.
enum class GatewayRule {
    ShopOrder, ///< as the shop has put them
    Cheapest, ///< the one that asks for the fewest coins
    Fastest, ///< the one whose payments this till saw soonest
};

/// A shop's choice among its gateways, and when the next one takes over.
struct GatewayPreference
{
    static constexpr std::chrono::seconds shortestPatience{3};
    static constexpr std::chrono::seconds longestPatience{60};
    static constexpr int lowestCostLimit = 1;
    static constexpr int highestCostLimit = 50;
    static constexpr std::chrono::seconds shortestRateAge{30};
    static constexpr std::chrono::seconds longestRateAge{1800};

    GatewayRule rule = GatewayRule::ShopOrder;
    /// Accounts by name, the first is asked first; what is not named follows as it was set up.
    QStringList order = {};
    /// An order of its own for a coin goes before the rule.
    QMap<QString, QStringList> orderByCoin = {};
    /// The next gateway takes a sale by itself; otherwise the cashier says so with one key.
    bool goesOnByItself = false;
    /// A gateway that takes longer to show a code may be passed over.
    std::chrono::seconds patience{8};
    /// A coin whose gateway keeps more than so many per cent is named before its code is made.
    int costLimit = 5;
    /// An estimate that is older decides and claims nothing.
    std::chrono::seconds oldestRate{120};

    bool operator==(const GatewayPreference &) const = default;
};

/// What is known of an account that offers a coin, for one sum.
struct AccountOffer
{
    AccountName account;
    bool isBelowMinimum = false; ///< the sum is known to be too small here
    std::optional<Decimal> coinsPerUnit = std::nullopt; ///< of the currency; none: nobody knows
    std::optional<std::chrono::seconds> usualTime = std::nullopt;
};

/// The accounts in the order in which they are to be asked. Where the sum is too small comes last; what the
/// rule knows nothing about comes after what it knows, in the shop's order.
[[nodiscard]] QList<AccountName> inOrder(const QList<AccountOffer> &offers, const GatewayPreference &preference,
                                         const CoinId &coin);

/// The shop's order of these accounts: as named in `preference`, for that coin if it has its own, then the rest.
[[nodiscard]] QList<AccountName> shopOrder(const GatewayPreference &preference, const std::optional<CoinId> &coin,
                                           const QList<AccountName> &accounts);
/// The preference with that account asked one place sooner; the coin gets an order of its own by it.
[[nodiscard]] GatewayPreference withSooner(const GatewayPreference &preference, const std::optional<CoinId> &coin,
                                           const QList<AccountName> &accounts, const AccountName &account);

/// Stable names: "shop-order", "cheapest", "fastest".
[[nodiscard]] QString ruleName(GatewayRule rule);
[[nodiscard]] std::optional<GatewayRule> ruleFromName(const QString &name);

/// As the member "gateways" of the settings.
[[nodiscard]] Json preferenceToJson(const GatewayPreference &preference);
/// Usage error, naming the member, for what makes no sense; missing members are standard.
[[nodiscard]] Result<GatewayPreference> preferenceFromJson(const Json &json);

} // namespace tillgate
