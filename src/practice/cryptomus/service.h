// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice::cryptomus {

/// The practice Cryptomus: the server's side of dossier cryptomus 1 to 6 as pure functions over a World.

/// What a shop needs to talk to it; the same for the same seed.
struct Keys
{
    QByteArray merchant; ///< a UUID
    QByteArray paymentKey; ///< signs requests and notices alike
};
[[nodiscard]] Keys keysOf(const World &world);

/// Answers one request. `path` is what follows "/cryptomus": the API below "/v1" and "/v2", and the hosted
/// pages below "/pay".
[[nodiscard]] HttpReply answer(World &world, const HttpRequest &request, const QString &path);

[[nodiscard]] Access access(const World &world);

/// The webhook about a change, signed; none for the statuses that Cryptomus does not tell (dossier 3).
[[nodiscard]] std::optional<Delivery> notice(const World &world, const Change &change);
/// The same with a signature that is none.
[[nodiscard]] Delivery forged(Delivery delivery);

/// Its ways of saying that it cannot just now.
[[nodiscard]] HttpReply serverError();
[[nodiscard]] HttpReply tooMany();

} // namespace tillgate::practice::cryptomus
