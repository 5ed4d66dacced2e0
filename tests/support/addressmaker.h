// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace tillgate::test {

/// A well-formed main network address of the family with a random payload, in one of its forms. The same
/// seed gives the same address. For Lightning an invoice without a real signature.
[[nodiscard]] QByteArray makeAddress(AddressFamily family, QRandomGenerator &random);

/// Every family there is.
[[nodiscard]] QList<AddressFamily> allFamilies();

/// Whether a damaged address of `makeAddress` can be told from a good one. Solana, NEAR and EOS have no
/// check characters.
[[nodiscard]] bool hasChecksum(AddressFamily family);

} // namespace tillgate::test
