// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/family/finding.h"

namespace tillgate {

// One check per address family (dossier coins B.2 to B.22). Each gets a text of 1 to 4096 characters,
// all of them 0x21 to 0x7E, and knows nothing of graves and contracts. Families whose text is the same on
// every network do not look at `network`.

[[nodiscard]] Finding checkBitcoin(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkLitecoin(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkDogecoin(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkDash(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkBitcoinCash(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkZcash(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkMonero(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkEvm(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkTron(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkSolana(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkRipple(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkStellar(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkTon(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkCardano(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkPolkadot(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkCosmos(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkAlgorand(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkTezos(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkNear(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkHedera(ChainNetwork network, QByteArrayView text);
/// Any chain: length only.
[[nodiscard]] Finding checkForeign(QByteArrayView text);
[[nodiscard]] Finding checkEos(ChainNetwork network, QByteArrayView text);
[[nodiscard]] Finding checkLightning(ChainNetwork network, QByteArrayView text);

} // namespace tillgate
