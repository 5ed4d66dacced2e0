// SPDX-License-Identifier: Apache-2.0
#include "http/mhdexchange.h"

#include <gnutls/gnutls.h>
#include <microhttpd.h>

#include <sys/socket.h>

#include <memory>
#include <utility>

namespace tillgate {

namespace {

/// The headers of one request. A text that stands in the same place as in the request before is shared with it: most
/// senders say the same each time, and to copy it costs as much as to store it.
class HeaderList final
{
public:
    explicit HeaderList(QList<NameValue> &before) : m_before(before)
    {
        constexpr qsizetype usualCount = 16;
        m_headers.reserve(usualCount);
    }

    void append(const char *name, const char *value)
    {
        if (m_headers.size() == m_before.size())
            m_before.append(NameValue{});
        NameValue &known = m_before[m_headers.size()];
        if (known.name != name)
            known.name = name;
        if (known.value != value)
            known.value = value;
        m_headers.append(known);
    }
    [[nodiscard]] QList<NameValue> take() { return std::move(m_headers); }

private:
    QList<NameValue> &m_before;
    QList<NameValue> m_headers;
};

MHD_Result collectHeader(void *list, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<HeaderList *>(list)->append(name, value != nullptr ? value : "");
    return MHD_YES;
}

struct ResponseRelease
{
    void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
};
using Response = std::unique_ptr<MHD_Response, ResponseRelease>;

Response responseOf(const HttpReply &reply)
{
    Response response(MHD_create_response_from_buffer(static_cast<std::size_t>(reply.body.size()),
                                                      const_cast<char *>(reply.body.constData()), MHD_RESPMEM_MUST_COPY));
    if (response)
        addReplyHeaders(response.get(), reply);
    return response;
}

bool queue(MHD_Connection *connection, int status, MHD_Response *response)
{
    return response != nullptr && MHD_queue_response(connection, static_cast<unsigned>(status), response) == MHD_YES;
}

/// A short answer of this thread that can be given again: to senders of notices it is always the same one.
struct GivenAnswer
{
    HttpReply reply;
    Response response;

    [[nodiscard]] bool isAlso(const HttpReply &other) const
    {
        return response && reply.body == other.body && reply.headers == other.headers; // the status is no part of it
    }
};

} // namespace

QList<NameValue> requestHeaders(MHD_Connection *connection)
{
    thread_local QList<NameValue> before;
    HeaderList list(before);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, &collectHeader, &list);
    return list.take();
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
    constexpr qsizetype shortSize = 64;
    if (isLast || reply.body.size() > shortSize) {
        const Response response = responseOf(reply);
        if (response && isLast)
            MHD_add_response_header(response.get(), MHD_HTTP_HEADER_CONNECTION, "close");
        return queue(connection, reply.status, response.get());
    }
    thread_local GivenAnswer last;
    if (!last.isAlso(reply))
        last = {.reply = reply, .response = responseOf(reply)};
    return queue(connection, reply.status, last.response.get());
}

} // namespace tillgate
