// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"
#include "wire/json.h"

namespace tillgate::xaigate {

/// Whether the request could have changed something at the gateway. If so, an answer that is not the
/// documented one leaves it open whether it did.
enum class Effect { None, MayHaveActed };

/// The object of a successful reply. Everything else becomes an Error: error bodies are not documented, so a
/// sentence is looked for under the names that a client may expect (dossier xaigate 2.6), and pages that are no
/// JSON are told by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// An answer that could be read, but is not what was asked for: NoAnswer if the request may have acted,
/// Malformed otherwise.
[[nodiscard]] Error unexpected(Effect effect, const QString &detail);

/// The same for an error that a reader of members gave.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

} // namespace tillgate::xaigate
