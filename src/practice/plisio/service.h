// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice::plisio {

/// The practice Plisio: the server's side of dossier plisio 2 to 6 as pure functions over a World. The account's
/// switches are records: "plisio/shop/white_label" = "off", "plisio/shop/commission" = "client" (who pays it),
/// "plisio/shop/commission_usd" = "1.5" (a flat sum on top of the half per cent),
/// "plisio/shop/request_ip" = "off" (this machine's address is not registered).

/// Answers one request. `path` is what follows "/api/v1", with a leading slash: "/invoices/new".
[[nodiscard]] HttpReply answer(World &world, const HttpRequest &request, const QString &path);

/// What a shop needs to talk to it; the same for the same seed. Its key also signs the callbacks.
[[nodiscard]] Access access(const World &world);

/// The callback about a change, signed: JSON if the address asks for it, a form otherwise.
[[nodiscard]] std::optional<Delivery> notice(const World &world, const Change &change);
/// The same with a proof that is none, and a body that was touched.
[[nodiscard]] Delivery forged(Delivery delivery);

/// Its ways of saying that it cannot just now.
[[nodiscard]] HttpReply serverError();
[[nodiscard]] HttpReply tooMany();

} // namespace tillgate::practice::plisio
