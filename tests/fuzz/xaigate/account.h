// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/registry.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace tillgate::test {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The account that all targets play with.
inline const Gateway &fuzzedGateway()
{
    static const std::unique_ptr<Gateway> gateway = [] {
        AccountSettings settings;
        settings.name = AccountName(QStringLiteral("XAIGATE"));
        settings.providerId = QStringLiteral("xaigate");
        settings.baseUrl = QUrl(QStringLiteral("https://wallet-api.xaigate.com/api/v1"));
        settings.contactEmail = QStringLiteral("till@shop.example");
        Credentials credentials;
        credentials.apiKey = Secret("fuzz-key");
        credentials.webhookSecret = Secret("fuzz-webhook-secret");
        return makeGateway(settings, credentials, CoinTable::builtIn()).value();
    }();
    return *gateway;
}

} // namespace tillgate::test
