// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace tillgate {

/// Which of a coin's parallel networks. Anything but `Main` only in a test profile.
enum class ChainNetwork {
    Main,
    Test,
    Regtest,
    Stagenet, ///< Monero only
    Signet, ///< Lightning only
};

/// "main", "test", "regtest", "stagenet" or "signet".
[[nodiscard]] QString chainNetworkName(ChainNetwork network);

/// The reverse of `chainNetworkName`, exact.
[[nodiscard]] std::optional<ChainNetwork> chainNetworkFromName(QStringView name);

} // namespace tillgate
