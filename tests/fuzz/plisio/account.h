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
        settings.name = AccountName(QStringLiteral("Plisio"));
        settings.providerId = QStringLiteral("plisio");
        settings.baseUrl = QUrl(QStringLiteral("https://api.plisio.net/api/v1"));
        Credentials credentials;
        credentials.apiKey = Secret("fuzz-webhook-key");
        return makeGateway(settings, credentials, CoinTable::builtIn()).value();
    }();
    return *gateway;
}

} // namespace tillgate::test
