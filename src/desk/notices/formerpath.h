// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/notices/noticehooks.h"
#include "ledger/author.h"
#include "ledger/documents.h"

namespace tillgate {

/// How long what was there before counts beside what is new, if nobody says otherwise: longer than any gateway repeats a
/// delivery, and than a payment stays open.
inline constexpr std::chrono::hours usualOverlap{72};

/// The path that an account had before and until when it counts, in the ledger's settings, for tills and hubs alike.
/// None if there is no such setting; secrets are never in it.
[[nodiscard]] Result<std::optional<FormerKeys>> readFormerPath(const Documents &settings, const AccountName &account);
[[nodiscard]] Result<void> saveFormerPath(Documents settings, const Author &author, const AccountName &account,
                                          const FormerKeys &former);

} // namespace tillgate
