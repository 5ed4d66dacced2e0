// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QHostAddress>

#include <sys/socket.h>

namespace tillgate {

/// Address and port as the system wants them; IPv4 unless the address is an IPv6 one.
[[nodiscard]] sockaddr_storage socketAddress(const QHostAddress &address, quint16 port);

/// Why a port could not be opened, from the system's error number: InUse, AccessDenied or Usage.
[[nodiscard]] Error whyNotOpen(int number, const QHostAddress &address, quint16 port);

} // namespace tillgate
