// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/listenlimits.h"
#include "wire/http.h"

namespace tillgate {

/// Path and query as they came; none for a target that is no path ("*", a whole address, "//host").
[[nodiscard]] std::optional<QUrl> targetUrl(QByteArrayView target);

/// The status with which a request is refused before its body is read: too big, or with a length that two
/// readers could understand differently (RFC 9112, 6.3). None if it may go on.
[[nodiscard]] std::optional<int> refusalOf(const HttpRequest &request, const ListenLimits &limits);

} // namespace tillgate
