// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/btcpay/requests.h"
#include "gateway/codetable.h"

namespace tillgate::btcpay {

/// "Test connection": is the server up, what may the key do, is the store there, what does it take. A question
/// that gets a no is an answer, not an error; errors come only from the connection itself.
[[nodiscard]] Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes);

/// Whether these permissions of a key hold `right` for the store: written out, for all stores, or inside a wider
/// one (dossier btcpay 1.1).
[[nodiscard]] bool holdsRight(const QStringList &permissions, const QString &right, const QString &storeId);

} // namespace tillgate::btcpay
