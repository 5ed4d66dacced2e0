// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/cryptomus/requests.h"

namespace tillgate::cryptomus {

/// The invoice of our reference; an empty list if Cryptomus says that there is none (dossier cryptomus 2.7).
[[nodiscard]] Call<QList<Snapshot>> findPayment(const Requests &requests, const CodeTable &codes, const QString &reference);

/// Reads the list page by page, newest first, until it is older than the period. A list that could not be
/// read to its end is an error, never "found nothing".
[[nodiscard]] Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Period &period);

} // namespace tillgate::cryptomus
