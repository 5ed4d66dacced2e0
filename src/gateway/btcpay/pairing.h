// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/btcpay/requests.h"

namespace tillgate::btcpay {

/// The page on which the merchant lets the server make a key for this till (dossier btcpay 1.2): the six rights
/// that the documentation recommends for a shop, bound to the stores that the merchant picks.
[[nodiscard]] QUrl pairingPage(const Requests &requests, const QUrl &redirect);

/// Reads the form that the browser posts to `redirect`. Malformed if there is not exactly one key, or it is none;
/// Usage if the merchant picked more than one store: a till sells for one.
[[nodiscard]] Result<Pairing> readPairing(const QByteArray &form);

} // namespace tillgate::btcpay
