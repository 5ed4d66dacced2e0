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
/// Writes a reply without a body while the request's is still coming; then the connection has to be closed.
///
/// libmicrohttpd 0.9.75 has no way to do this: MHD_queue_response() takes a reply before the first byte of a body or after
/// the last (states HEADERS_PROCESSED and FULL_REQ_RECEIVED), and a body in chunks may have no last one. Its thread is ours
/// here and has nothing of its own to write between the two, so that this goes past it to the socket or the TLS session. A
/// peer that has not read former answers, so that there is no room for this one, does not hear it.
void writeMidway(MHD_Connection *connection, int status);

/// False cuts the connection. `isLast`: it is closed after this reply.
[[nodiscard]] bool queueReply(MHD_Connection *connection, const HttpReply &reply, bool isLast);

} // namespace tillgate
