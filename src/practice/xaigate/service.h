// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice::xaigate {

/// The practice XAIGATE: the server's side of dossier xaigate 2 to 6 as pure functions over a World, with the hosted
/// page. Its switches are records: "xaigate/setting/notify_format" = "form" (standard), "json" or "multipart",
/// "xaigate/setting/late" = "expired" (late money changes nothing), "xaigate/setting/paid_zero" = "on" (the docs' oddity).

/// Answers one request. `path` is what follows "/api/v1", with a leading slash: "/invoice/create".
[[nodiscard]] HttpReply answer(World &world, const HttpRequest &request, const QString &path);

/// What a shop needs to talk to it; the same for the same seed. The webhook secret is the shop's own, for its paths.
[[nodiscard]] Access access(const World &world);

/// The notification about a change; none for those that XAIGATE does not tell. There is no signature.
[[nodiscard]] std::optional<Delivery> notice(const World &world, const Change &change);
/// The same about another order.
[[nodiscard]] Delivery forged(Delivery delivery);

/// Its ways of saying that it cannot just now.
[[nodiscard]] HttpReply serverError();
[[nodiscard]] HttpReply tooMany();

} // namespace tillgate::practice::xaigate
