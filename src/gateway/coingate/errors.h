// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"
#include "wire/json.h"

namespace tillgate::coingate {

/// Whether the request could have changed something at the gateway. If so, an answer that is not the
/// documented one leaves it open whether it did.
enum class Effect { None, MayHaveActed };

/// The document of a successful reply. Everything else becomes an Error: the documented envelope by its
/// reason (dossier coingate 2.0), pages that are no JSON by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// The same for the one call that answers in plain text (dossier coingate 2.4).
[[nodiscard]] Result<QString> plainText(const HttpReply &reply);

/// An answer that could be read, but is not what was asked for: NoAnswer if the request may have acted,
/// Malformed otherwise.
[[nodiscard]] Error unexpected(Effect effect, const QString &detail);

/// The same for an error that a reader of members gave.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

} // namespace tillgate::coingate
