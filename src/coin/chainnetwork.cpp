// SPDX-License-Identifier: Apache-2.0
#include "coin/chainnetwork.h"

namespace tillgate {

QString chainNetworkName(ChainNetwork network)
{
    switch (network) {
    case ChainNetwork::Main: return QStringLiteral("main");
    case ChainNetwork::Test: return QStringLiteral("test");
    case ChainNetwork::Regtest: return QStringLiteral("regtest");
    case ChainNetwork::Stagenet: return QStringLiteral("stagenet");
    case ChainNetwork::Signet: return QStringLiteral("signet");
    }
    Q_UNREACHABLE();
}

std::optional<ChainNetwork> chainNetworkFromName(QStringView name)
{
    for (const auto network : {ChainNetwork::Main, ChainNetwork::Test, ChainNetwork::Regtest,
                               ChainNetwork::Stagenet, ChainNetwork::Signet}) {
        if (chainNetworkName(network) == name)
            return network;
    }
    return std::nullopt;
}

} // namespace tillgate
