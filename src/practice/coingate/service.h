// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice::coingate {

/// The practice CoinGate: the server's side of dossier coingate 2 to 7 as pure functions over a World.

/// What a shop needs to talk to it; the same for the same seed.
struct Keys
{
    QByteArray apiToken;
    /// The shop's own secret, from which it makes the tokens of its orders; this side never uses it.
    QByteArray callbackSecret;
};
[[nodiscard]] Keys keysOf(const World &world);

/// Answers one request. `path` is what follows "/coingate": the API below "/v2" and "/api/v2", with or
/// without a slash at the end, and the hosted pages below "/invoice".
[[nodiscard]] HttpReply answer(World &world, const HttpRequest &request, const QString &path);

[[nodiscard]] Access access(const World &world);

/// The callback about a change; none where CoinGate sends none (a new order, a part of the money).
[[nodiscard]] std::optional<Delivery> notice(const World &world, const Change &change);
/// The same with another order's token, and a body that was touched.
[[nodiscard]] Delivery forged(Delivery delivery);

/// Its ways of saying that it cannot just now.
[[nodiscard]] HttpReply serverError();
[[nodiscard]] HttpReply tooMany();

} // namespace tillgate::practice::coingate
