// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/effect.h"

namespace tillgate::plisio {

/// The `data` of a successful reply. Everything else becomes an Error: the documented envelope by its code
/// and words (dossier plisio 2.0), whatever the HTTP status says; pages that are no JSON by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// The same for an error that a reader of members gave; any kind but Malformed is kept.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

inline constexpr AnswerRules answers{.document = document, .unexpected = unexpected};

} // namespace tillgate::plisio
