// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/effect.h"

namespace tillgate::xaigate {

/// The object of a successful reply. Everything else becomes an Error: error bodies are not documented, so a
/// sentence is looked for under the names that a client may expect (dossier xaigate 2.6), and pages that are no
/// JSON are told by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// What an error of a reader of members means here; see AnswerRules.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

inline constexpr AnswerRules answers{.document = document, .unexpected = unexpected};

} // namespace tillgate::xaigate
