// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"

#include <QByteArray>

namespace tillgate::practice {

/// An address that passes every check of its family, made of 64 random bytes. Nobody holds its key: coins
/// sent there are lost, which is why practice never shows it as anything but practice.
/// Empty for families that no practice coin uses.
[[nodiscard]] QString makeAddress(AddressFamily family, const QByteArray &randomBytes);

} // namespace tillgate::practice
