// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/nowpayments/requests.h"

namespace tillgate::nowpayments {

/// Which payments of the gateway's list are wanted.
struct Search
{
    Period period;
    /// Only those of this reference; none: all. The gateway cannot filter, so this is done here.
    std::optional<QString> reference;
};

/// Signs in, then reads the list page by page, newest first. A page whose token ran out (5 minutes) is
/// asked for again after one more sign-in. A list that could not be read to its end is an error, never
/// "found nothing". Refused with AccessDenied without the dashboard login.
[[nodiscard]] Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search);

} // namespace tillgate::nowpayments
