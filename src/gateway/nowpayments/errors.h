// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/effect.h"

namespace tillgate::nowpayments {

/// The document of a successful reply. Everything else becomes an Error: the documented envelope by its
/// code (dossier nowpayments 2, error table), pages that are no JSON (the front is Cloudflare) by `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// What an error of a reader of members means here; see AnswerRules.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

inline constexpr AnswerRules answers{.document = document, .unexpected = unexpected};

} // namespace tillgate::nowpayments
