// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice::nowpayments {

/// The practice NOWPayments: the server's side of dossier nowpayments 2 to 6 as pure functions over a World.

/// What a shop needs to talk to it; the same for the same seed.
struct Keys
{
    QByteArray apiKey;
    QByteArray ipnSecret;
    QByteArray email;
    QByteArray password;
};
[[nodiscard]] Keys keysOf(const World &world);

/// Answers one request. `path` is what follows "/v1", with a leading slash: "/payment/5077125051".
[[nodiscard]] HttpReply answer(World &world, const HttpRequest &request, const QString &path);

[[nodiscard]] Access access(const World &world);

/// The IPN about a change, signed; number, url and time are the sender's business.
[[nodiscard]] std::optional<Delivery> notice(const World &world, const Change &change);
/// The same with a proof that is none, and a body that was touched.
[[nodiscard]] Delivery forged(Delivery delivery);

/// Its ways of saying that it cannot just now.
[[nodiscard]] HttpReply serverError();
[[nodiscard]] HttpReply tooMany();

} // namespace tillgate::practice::nowpayments
