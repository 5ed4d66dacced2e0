// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/factlist.h"
#include "ui/parts/statepanel.h"

namespace tillgate {

/// What the left card lists about a payment: proof when it is paid, owed and missing when it is short.
[[nodiscard]] QList<Fact> paymentFacts(const PaymentView &view);

/// The title above them: "Proof", "What came in".
[[nodiscard]] QString factsTitle(const PaymentView &view);

/// The state panel for a payment: word, sentence, bar and band together.
[[nodiscard]] PanelContent panelContent(const PaymentView &view);

/// One of the short proofs beside the code, in words.
[[nodiscard]] QString proofWords(const ProofView &proof, const PaymentView &view);

} // namespace tillgate
