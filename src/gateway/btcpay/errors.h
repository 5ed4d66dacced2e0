// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/call.h"
#include "wire/json.h"

namespace tillgate::btcpay {

/// Whether the request could have changed something at the gateway. If so, an answer that is not the
/// documented one leaves it open whether it did.
enum class Effect { None, MayHaveActed };

/// The document of a successful reply. Everything else becomes an Error: `{"code","message"}` by its code,
/// a list of `{"path","message"}` (422 or 400) as a clear no (dossier btcpay 2.0), pages of a proxy by
/// `effect`.
[[nodiscard]] Result<Json> document(const HttpReply &reply, Effect effect);

/// True for the bare 404 of a path that this version of the server does not have.
[[nodiscard]] bool isUnknownRoute(const HttpReply &reply);

/// An answer that could be read, but is not what was asked for: NoAnswer if the request may have acted,
/// Malformed otherwise.
[[nodiscard]] Error unexpected(Effect effect, const QString &detail);

/// The same for an error that a reader of members gave.
[[nodiscard]] Error unexpected(Effect effect, const Error &error);

/// One request, one pure function over its document. What that function cannot read is told by `effect`.
/// The function gives a value or the next call.
template<typename T, typename Understand>
Call<T> single(HttpRequest request, Effect effect, Understand understand)
{
    using Step = typename Call<T>::Step;
    return {.request = std::move(request),
            .understand = [effect, understand](const HttpReply &reply) -> Result<Step> {
                const Result<Json> json = document(reply, effect);
                if (!json)
                    return fail(json.error());
                auto value = understand(*json, reply);
                if (!value)
                    return fail(unexpected(effect, value.error()));
                return Step(*std::move(value));
            }};
}

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
