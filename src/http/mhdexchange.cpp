// SPDX-License-Identifier: Apache-2.0
#include "http/mhdexchange.h"

#include <gnutls/gnutls.h>
#include <microhttpd.h>

#include <sys/socket.h>

namespace tillgate {

namespace {

MHD_Result collectHeader(void *list, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<QList<NameValue> *>(list)->append(NameValue{name, value != nullptr ? value : ""});
    return MHD_YES;
}

} // namespace

QList<NameValue> requestHeaders(MHD_Connection *connection)
{
    constexpr qsizetype usualCount = 16;
    QList<NameValue> headers;
    headers.reserve(usualCount);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, &collectHeader, &headers);
    return headers;
}

QHostAddress peerOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info != nullptr && info->client_addr != nullptr ? QHostAddress(info->client_addr) : QHostAddress();
}

void addReplyHeaders(MHD_Response *response, const HttpReply &reply)
{
    for (const NameValue &header : reply.headers) {
        const bool isOurs = header.name.compare("content-length", Qt::CaseInsensitive) == 0
            || header.name.compare("connection", Qt::CaseInsensitive) == 0;
        if (!isOurs)
            MHD_add_response_header(response, header.name.constData(), header.value.constData());
    }
}

void writeMidway(MHD_Connection *connection, int status)
{
    const QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' '
        + MHD_get_reason_phrase_for(static_cast<unsigned>(status)) + "\r\nDate: " + toHttpDate(QDateTime::currentDateTimeUtc())
        + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    const auto size = static_cast<std::size_t>(text.size());
    if (const MHD_ConnectionInfo *tls = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION)) {
        auto *session = static_cast<gnutls_session_t>(tls->tls_session);
        if (gnutls_record_send(session, text.constData(), size) > 0)
            (void)gnutls_bye(session, GNUTLS_SHUT_WR);
        return;
    }
    const MHD_ConnectionInfo *plain = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (plain != nullptr)
        (void)::send(plain->connect_fd, text.constData(), size, MSG_NOSIGNAL | MSG_DONTWAIT);
}

bool queueReply(MHD_Connection *connection, const HttpReply &reply, bool isLast)
{
    MHD_Response *response = MHD_create_response_from_buffer(static_cast<std::size_t>(reply.body.size()),
                                                             const_cast<char *>(reply.body.constData()),
                                                             MHD_RESPMEM_MUST_COPY);
    if (response == nullptr)
        return false;
    addReplyHeaders(response, reply);
    if (isLast)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const bool isQueued = MHD_queue_response(connection, static_cast<unsigned>(reply.status), response) == MHD_YES;
    MHD_destroy_response(response);
    return isQueued;
}

} // namespace tillgate
