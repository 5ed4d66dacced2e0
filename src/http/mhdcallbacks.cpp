// SPDX-License-Identifier: Apache-2.0
#include "http/mhdcallbacks.h"

#include "http/conversation.h"
#include "http/mhdexchange.h"
#include "http/requestcheck.h"

#include <fcntl.h>

namespace tillgate {

namespace {

constexpr int contentTooLarge = 413;

MhdDaemon &self(void *cls)
{
    return *static_cast<MhdDaemon *>(cls);
}

/// What the connection's own pointer holds: set when it began, gone when it is closed.
template <typename Talk> Talk *talkOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info != nullptr ? static_cast<Talk *>(info->socket_context) : nullptr;
}

} // namespace

MHD_Result MhdDaemon::Callbacks::mayConnect(void *cls, const sockaddr *address, socklen_t)
{
    return self(cls).hasRoomFor(QHostAddress(address)) ? MHD_YES : MHD_NO;
}

void MhdDaemon::Callbacks::connectionChanged(void *cls, MHD_Connection *connection, void **context,
                                             MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED)
        *context = self(cls).begin(connection);
    else
        self(cls).forget(static_cast<Talk *>(*context));
}

void *MhdDaemon::Callbacks::targetArrived(void *, const char *target, MHD_Connection *connection)
{
    Talk *talk = talkOf<Talk>(connection);
    const bool hasBegun = talk != nullptr && (*talk)->begin(targetUrl(target).value_or(QUrl()));
    return hasBegun ? talk : nullptr;
}

void MhdDaemon::Callbacks::requestEnded(void *, MHD_Connection *, void **context, MHD_RequestTerminationCode)
{
    if (auto *talk = static_cast<Talk *>(*context))
        (*talk)->complete();
}

MHD_Result MhdDaemon::Callbacks::requestGoesOn(void *cls, MHD_Connection *connection, const char *, const char *method,
                                               const char *, const char *bytes, std::size_t *count, void **context)
{
    auto *talk = static_cast<Talk *>(*context);
    return talk != nullptr && goOn(self(cls), connection, *talk, method, bytes, *count) ? MHD_YES : MHD_NO;
}

bool MhdDaemon::Callbacks::goOn(MhdDaemon &daemon, MHD_Connection *connection, const Talk &talk, const char *method,
                                const char *bytes, std::size_t &count)
{
    if (!talk->isAdmitted())
        return admit(daemon, connection, *talk, method);
    if (count == 0)
        return finish(daemon, connection, talk);
    if (!talk->take(bytes, count, daemon.m_options.limits))
        return refuseMidway(daemon, connection, *talk);
    count = 0;
    return true;
}

bool MhdDaemon::Callbacks::admit(MhdDaemon &daemon, MHD_Connection *connection, Conversation &talk, const char *method)
{
    talk.admit();
    talk.request().method = methodFromName(method);
    talk.request().headers = requestHeaders(connection);
    const std::optional<int> refusal = refusalOf(talk.request(), daemon.m_options.limits);
    return !refusal || refuse(daemon, connection, talk, *refusal);
}

bool MhdDaemon::Callbacks::finish(MhdDaemon &daemon, MHD_Connection *connection, const Talk &talk)
{
    if (talk->stage() == Conversation::Stage::Receiving && !daemon.handOver(talk))
        return false;
    if (talk->stage() != Conversation::Stage::Answered)
        return true;
    const HttpReply reply = talk->takeReply();
    if (reply.status == MHD_HTTP_SWITCHING_PROTOCOLS)
        return switchOver(daemon, connection, reply);
    return reply.status != 0 && queueReply(connection, reply, talk->isLast());
}

bool MhdDaemon::Callbacks::refuse(MhdDaemon &daemon, MHD_Connection *connection, Conversation &talk, int status)
{
    ++daemon.m_unacceptable;
    talk.noteRefused();
    return queueReply(connection, HttpReply{.status = status, .headers = {}, .body = {}}, true);
}

/// Only a body without a length comes so far. The connection is closed at once, and lingers until the peer has read this.
bool MhdDaemon::Callbacks::refuseMidway(MhdDaemon &daemon, MHD_Connection *connection, Conversation &talk)
{
    ++daemon.m_unacceptable;
    talk.noteRefused();
    writeMidway(connection, contentTooLarge);
    return false;
}

bool MhdDaemon::Callbacks::switchOver(MhdDaemon &daemon, MHD_Connection *connection, const HttpReply &reply)
{
    MHD_Response *response = daemon.m_taken ? MHD_create_response_for_upgrade(&switchedOver, &daemon) : nullptr;
    if (response == nullptr)
        return false;
    addReplyHeaders(response, reply);
    const bool isQueued = MHD_queue_response(connection, MHD_HTTP_SWITCHING_PROTOCOLS, response) == MHD_YES;
    MHD_destroy_response(response);
    return isQueued;
}

void MhdDaemon::Callbacks::switchedOver(void *cls, MHD_Connection *connection, void *, const char *, std::size_t,
                                        MHD_socket socket, MHD_UpgradeResponseHandle *handle)
{
    // A copy: the daemon closes its own at once and has no more to do with it.
    if (const Talk *talk = talkOf<Talk>(connection))
        self(cls).give(*talk, ::fcntl(socket, F_DUPFD_CLOEXEC, 0));
    MHD_upgrade_action(handle, MHD_UPGRADE_ACTION_CLOSE);
}

} // namespace tillgate
