// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"

#include <QHostAddress>

struct MHD_Connection;
struct MHD_Response;

namespace tillgate {

// Requests and replies of libmicrohttpd as values.

[[nodiscard]] QList<NameValue> requestHeaders(MHD_Connection *connection);
[[nodiscard]] QHostAddress peerOf(MHD_Connection *connection);

/// All but those that belong to the connection: its length and whether it is kept.
void addReplyHeaders(MHD_Response *response, const HttpReply &reply);
/// False cuts the connection. `isLast`: it is closed after this reply.
[[nodiscard]] bool queueReply(MHD_Connection *connection, const HttpReply &reply, bool isLast);

} // namespace tillgate
