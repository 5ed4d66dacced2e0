// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/effect.h"

namespace tillgate::btcpay {

/// The document of a successful reply. Everything else becomes an Error: `{"code","message"}` by its code,
/// a list of `{"path","message"}` (422 or 400) as a clear no (dossier btcpay 2.0), pages of a proxy by
/// `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// True for the bare 404 of a path that this version of the server does not have.
[[nodiscard]] bool isUnknownRoute(const HttpReply &reply);

/// What an error of a reader of members means here; see AnswerRules.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

inline constexpr AnswerRules answers{.document = document, .unexpected = unexpected};

/// Asks the flat route, which the official description lists, and if this server does not have it (before
/// 2.4) the store's route, which every version has (dossier btcpay 2).
template<typename T>
Call<T> eitherRoute(Call<T> flat, HttpRequest nested)
{
    using Step = typename Call<T>::Step;
    const auto understand = flat.understand;
    flat.understand = [understand, nested = std::move(nested)](const HttpReply &reply) -> Result<Step> {
        return isUnknownRoute(reply) ? Result<Step>(Step(Call<T>{.request = nested, .understand = understand}))
                                     : understand(reply);
    };
    return flat;
}

} // namespace tillgate::btcpay
