// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// The IPN about a change, signed; number, url and time are the sender's business.
[[nodiscard]] Delivery notice(const World &world, const Change &change);

} // namespace tillgate::practice::nowpayments
