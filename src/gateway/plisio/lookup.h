// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/plisio/requests.h"

namespace tillgate::plisio {

/// What to look for in the list of operations, and what to keep of it.
struct Search
{
    std::optional<Period> period; ///< none: of any time
    std::optional<QString> reference; ///< none: every payment
};

/// Turns the pages of the list: all or nothing, newest first, each payment once. The list has neither a date
/// filter nor a documented order (dossier plisio 2.8), so reading stops early only while every row came newest
/// first. The search for a reference is Plisio's, which finds loosely; the comparison is ours and exact.
[[nodiscard]] Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search);

/// The balances of the coins that the shop has ticked and we know, one request each.
[[nodiscard]] Call<QList<Balance>> balances(const Requests &requests, const CodeTable &codes);

} // namespace tillgate::plisio
