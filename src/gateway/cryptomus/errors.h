// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"
#include "wire/json.h"

namespace tillgate::cryptomus {

/// Whether the request could have changed something at the gateway. If so, an answer that is not the
/// documented one leaves it open whether it did.
enum class Effect { None, MayHaveActed };

/// The `result` of a successful reply: HTTP 200 and state 0 (dossier cryptomus 1.2). Everything else becomes
/// an Error: the documented envelope by its message, pages that are no JSON by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// An answer that could be read, but is not what was asked for: NoAnswer if the request may have acted,
/// Malformed otherwise.
[[nodiscard]] Error unexpected(Effect effect, const QString &detail);

/// The same for an error that a reader of members gave.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

} // namespace tillgate::cryptomus
