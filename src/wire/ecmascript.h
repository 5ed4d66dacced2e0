// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/json.h"

namespace tillgate {

/// A number as JavaScript's Number.prototype.toString spells it after reading `text` as a double
/// (ECMA-262, Number::toString): "1.5E-7" → "1.5e-7", "13.0" → "13", "-0" → "0".
/// This is about signatures over text, never about amounts.
[[nodiscard]] QByteArray ecmaNumber(QByteArrayView text);

/// Where keys like "2" and "10" stand among the sorted ones.
enum class ArrayIndexKeys {
    AsText, ///< "10" before "2", as the sorting alone leaves them
    FirstByValue, ///< "2" before "10" and both before all others: so an engine keeps an object's members (ECMA-262,
                  ///< OrdinaryOwnPropertyKeys), whatever order they were put in
};

/// The document as `JSON.stringify` prints it after the keys of every object were sorted by UTF-16 code
/// unit: what NOWPayments signs (dossier nowpayments, 5 "Signature, exact").
[[nodiscard]] QByteArray ecmaSorted(const Json &json, ArrayIndexKeys indexKeys = ArrayIndexKeys::AsText);

} // namespace tillgate
