// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/effect.h"

namespace tillgate::cryptomus {

/// The `result` of a successful reply: HTTP 200 and state 0 (dossier cryptomus 1.2). Everything else becomes
/// an Error: the documented envelope by its message, pages that are no JSON by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// What an error of a reader of members means here; see AnswerRules.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

inline constexpr AnswerRules answers{.document = document, .unexpected = unexpected};

} // namespace tillgate::cryptomus
