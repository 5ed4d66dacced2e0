// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

namespace tillgate {

/// `Error::theirWord` of a transaction that may have been committed or not: whoever gets it reads by key before
/// anything is done again.
inline constexpr QLatin1String commitUnknown("commit-unknown");

} // namespace tillgate
