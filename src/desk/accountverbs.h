// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"

namespace tillgate {

/// What a shop may ask of a gateway about a stored account, beside its test.
enum class AccountVerb {
    Balances, ///< what does it hold
    RegisterNotices, ///< post the notices to the account's public address from now on
    SampleNotice, ///< send one that is about no payment
    LastNotice, ///< send the newest payment's last one again
};

/// What the set-up page shows of it.
struct AccountVerbsView
{
    QList<AccountVerb> offered = {};
    std::optional<AccountVerb> underWay = std::nullopt;
    std::optional<AccountVerb> answered = std::nullopt; ///< `balances` or `problem` is about this one
    QList<Balance> balances = {};
    std::optional<Error> problem = std::nullopt;

    bool operator==(const AccountVerbsView &) const = default;
};

/// What a gateway with these traits can be asked.
[[nodiscard]] QList<AccountVerb> verbsOf(const GatewayTraits &traits);

/// The same for an account at work; none for one that is not.
[[nodiscard]] QList<AccountVerb> verbsOf(Shop &shop, const AccountName &account);

/// Asks. The value is what the account holds; empty for every other verb. Usage if there is no such account at work,
/// NotFound if there is no payment whose notice could come again.
void askAccount(Shop &shop, const AccountName &account, AccountVerb verb, QObject *context,
                std::function<void(Result<QList<Balance>>)> done);

} // namespace tillgate
