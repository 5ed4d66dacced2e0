// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "sale/identifiers.h"
#include "wire/http.h"

namespace tillgate {

/// A test notice that we send ourselves, to the address that the gateway was told: if it arrives, the
/// gateway's would. It goes the whole way, into the ledger, but names no payment.
namespace probe {

inline constexpr QLatin1String rawStatus("test");

/// `nonce` must not come twice. `url` is the account's public address.
[[nodiscard]] HttpRequest request(const QUrl &url, const QString &nonce, const Secret &key);
/// The nonce, if the delivery is a probe made with this key; compared in constant time.
[[nodiscard]] std::optional<QString> nonceOf(const HttpRequest &delivery, const Secret &key);
/// How the notice of a probe is called in the ledger.
[[nodiscard]] QString deduplicationKey(const QString &nonce);

} // namespace probe

} // namespace tillgate
