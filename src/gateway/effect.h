// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/call.h"
#include "wire/json.h"

namespace tillgate {

/// Whether the request could have changed something at the gateway. If so, an answer that is not the
/// documented one leaves it open whether it did.
enum class Effect { None, MayHaveActed };

/// An answer that could be read, but is not what was asked for: NoAnswer if the request may have acted,
/// Malformed otherwise.
[[nodiscard]] Error unexpected(Effect effect, const QString &detail);

/// What an HTTP status alone says, where the gateway gives no reason that we know.
[[nodiscard]] Error::Kind kindOfStatus(int status);

/// 429, with the time to wait if the gateway names one. `gateway`: as people call it.
[[nodiscard]] Error rateLimited(const char *gateway, const HttpReply &reply);

/// A gateway's sentence for the log: on one line, at most 200 characters.
[[nodiscard]] QString shortened(const QString &text);

/// How the replies of one provider are read.
struct AnswerRules
{
    Result<Json> (*document)(const HttpReply &,
                             Effect); ///< of a successful reply; else the gateway's refusal
    Error (*unexpected)(Effect, const Error &); ///< what an error of a reader of members means
};

/// One request, one pure function over its document and reply. What that function cannot read is told by
/// `effect`.
template <typename T, typename Understand>
Call<T> single(const AnswerRules &rules, HttpRequest request, Effect effect, Understand understand)
{
    using Step = typename Call<T>::Step;
    return {.request = std::move(request),
            .understand = [rules, effect, understand](const HttpReply &reply) -> Result<Step> {
                const Result<Json> json = rules.document(reply, effect);
                if (!json)
                    return fail(json.error());
                auto value = understand(*json, reply); // the value, or the next call
                if (!value)
                    return fail(rules.unexpected(effect, value.error()));
                return Step(*std::move(value));
            }};
}

} // namespace tillgate
