// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlrow.h"
#include "wire/http.h"

namespace tillgate {

/// Headers as JSON text: an array of [name, value] in their order.
[[nodiscard]] QString headersText(const QList<NameValue> &headers);
[[nodiscard]] QList<NameValue> readHeaders(SqlRow &row);

/// At most `storedBodyLimit` bytes of a body; sets `isCut` if that is less than all.
[[nodiscard]] QByteArray storedBody(const QByteArray &body, bool &isCut);

/// Four columns: method, url, headers, body.
[[nodiscard]] QVariantList requestValues(const HttpRequest &request, bool &isCut);
[[nodiscard]] HttpRequest readRequest(SqlRow &row);

} // namespace tillgate
