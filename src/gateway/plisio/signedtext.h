// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"
#include "wire/json.h"

namespace tillgate::plisio {

/// Every text that Plisio may have signed for this notice (dossier plisio 5.2, C1 to C4): the object without
/// `verify_hash`, compact, in the order received or sorted by key, with or without \u escapes.
[[nodiscard]] QList<QByteArray> signedTexts(const Json &notice);

/// The text that Plisio signed for a form (dossier plisio 5.3): the sorted fields without `verify_hash` as PHP
/// serialises them; `tx_urls` is freed of HTML entities once.
[[nodiscard]] QByteArray phpSerialized(QList<NameValue> fields);

} // namespace tillgate::plisio
