// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/effect.h"

namespace tillgate::coingate {

/// The document of a successful reply. Everything else becomes an Error: the documented envelope by its
/// reason (dossier coingate 2.0), pages that are no JSON by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// The same for the one call that answers in plain text (dossier coingate 2.4).
[[nodiscard]] Result<QString> plainText(const HttpReply &reply);

/// What an error of a reader of members means here; see AnswerRules.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

inline constexpr AnswerRules answers{.document = document, .unexpected = unexpected};

} // namespace tillgate::coingate
