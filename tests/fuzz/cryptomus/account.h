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
        settings.name = AccountName(QStringLiteral("Cryptomus"));
        settings.providerId = QStringLiteral("cryptomus");
        settings.baseUrl = QUrl(QStringLiteral("https://api.cryptomus.com"));
        settings.merchantId = QStringLiteral("8b03432e-385b-4670-8d06-064591096795");
        Credentials credentials;
        credentials.apiKey = Secret("fuzz-payment-key");
        return makeGateway(settings, credentials, CoinTable::builtIn()).value();
    }();
    return *gateway;
}

} // namespace tillgate::test
