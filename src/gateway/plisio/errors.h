// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"
#include "wire/json.h"

namespace tillgate::plisio {

/// Whether the request could have changed something at the gateway. If so, an answer that is not the
/// documented one leaves it open whether it did.
enum class Effect { None, MayHaveActed };

/// The `data` of a successful reply. Everything else becomes an Error: the documented envelope by its code
/// and words (dossier plisio 2.0), whatever the HTTP status says; pages that are no JSON by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// An answer that could be read, but is not what was asked for: NoAnswer if the request may have acted,
/// Malformed otherwise.
[[nodiscard]] Error unexpected(Effect effect, const QString &detail);

/// The same for an error that a reader of members gave; any kind but Malformed is kept.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

} // namespace tillgate::plisio
