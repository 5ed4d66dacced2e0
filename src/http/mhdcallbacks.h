// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/mhddaemon.h"

#include <microhttpd.h>

namespace tillgate {

/// What libmicrohttpd calls, on its own threads; `cls` is the MhdDaemon.
struct MhdDaemon::Callbacks
{
    static MHD_Result mayConnect(void *cls, const sockaddr *address, socklen_t length);
    static void connectionChanged(void *cls, MHD_Connection *connection, void **context,
                                  MHD_ConnectionNotificationCode code);
    static void *targetArrived(void *cls, const char *target, MHD_Connection *connection);
    static MHD_Result requestGoesOn(void *cls, MHD_Connection *connection, const char *url, const char *method,
                                    const char *version, const char *bytes, std::size_t *count, void **context);
    static void requestEnded(void *cls, MHD_Connection *connection, void **context, MHD_RequestTerminationCode code);
    static void switchedOver(void *cls, MHD_Connection *connection, void *context, const char *extra, std::size_t count,
                             MHD_socket socket, MHD_UpgradeResponseHandle *handle);

private:
    // False cuts the connection.
    static bool goOn(MhdDaemon &daemon, MHD_Connection *connection, const Talk &talk, const char *method,
                     const char *bytes, std::size_t &count);
    static bool admit(MhdDaemon &daemon, MHD_Connection *connection, Conversation &talk, const char *method);
    static bool finish(MhdDaemon &daemon, MHD_Connection *connection, const Talk &talk);
    static bool refuse(MhdDaemon &daemon, MHD_Connection *connection, Conversation &talk, int status);
    static bool refuseMidway(MhdDaemon &daemon, MHD_Connection *connection, Conversation &talk);
    static bool switchOver(MhdDaemon &daemon, MHD_Connection *connection, const HttpReply &reply);
};

} // namespace tillgate
