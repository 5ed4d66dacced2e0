// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/desk/shopfixture.h"
#include "support/relay.h"

namespace tillgate::test {

/// From now on everything that this till asks of the account goes through the relay.
[[nodiscard]] inline std::unique_ptr<Relay> putRelayInFront(ShopFixture &till, const char *account)
{
    auto relay = std::make_unique<Relay>(till.practice().port());
    AccountSettings settings = till.shop().lines().find(AccountName(QLatin1String(account)))->gateway().account();
    settings.baseUrl = relay->instead(settings.baseUrl);
    for (const PracticeServer::Account &known : till.practice().accounts()) {
        if (known.provider != settings.providerId)
            continue;
        const Credentials keys{.apiKey = known.apiKey, .webhookSecret = known.webhookSecret, .loginEmail = {}, .loginPassword = {}};
        till.shop().lines().put(makeLine(settings, keys, till.shop().coins(), till.shop().ledger(), till.shop().clock()).value());
    }
    return relay;
}

} // namespace tillgate::test
