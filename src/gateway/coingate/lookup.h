// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/coingate/requests.h"

namespace tillgate::coingate {

/// Which orders of the gateway's list are wanted.
struct Search
{
    Period period;
    /// Only those of this reference; none: all. The gateway cannot filter, so this is done here.
    std::optional<QString> reference;
};

/// Reads the dated list page by page, newest first, until it is older than the period. A list that could
/// not be read to its end is an error, never "found nothing".
[[nodiscard]] Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search);

} // namespace tillgate::coingate
