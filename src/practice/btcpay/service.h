// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice::btcpay {

/// The practice BTCPay Server (2.4.1): the server's side of dossier btcpay 1 to 6 as pure functions over a World, with
/// one store. Left out: the WebSocket (our listener has none), the growing network fee (the store's fee mode is
/// "Never"), a tolerance for short money, and Lightning addresses.

/// What a shop needs to talk to it; the same for the same seed.
struct Keys
{
    QByteArray apiKey;
    QByteArray webhookSecret; ///< for notices to the default address, when the shop registered no webhook
    QByteArray email;
    QByteArray password;
    QString storeId;
};
[[nodiscard]] Keys keysOf(const World &world);

/// Answers one request. `path` is what follows the root path: "/api/v1/health", "/i/HMpr…".
[[nodiscard]] HttpReply answer(World &world, const HttpRequest &request, const QString &path);

[[nodiscard]] Access access(const World &world);

/// The events that follow from a change, to every webhook that wants them, and each of them only once.
[[nodiscard]] QList<Delivery> notices(World &world, const Change &change);
/// The newest event about a payment, once more.
[[nodiscard]] std::optional<Delivery> notice(const World &world, const Change &change);
/// The same with a proof that is none, and a body that was touched.
[[nodiscard]] Delivery forged(Delivery delivery);

/// Its ways of saying that it cannot just now: those of a proxy in front, the server has none.
[[nodiscard]] HttpReply serverError();
[[nodiscard]] HttpReply tooMany();

} // namespace tillgate::practice::btcpay
