// SPDX-License-Identifier: Apache-2.0
#include "ledger/serversocket.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>

#include <utility>

namespace tillgate {

namespace {

/// libpq's own connection below that of Qt's driver; null as long as there is none, or if it is not told.
const void *serverConnection(const QSqlDriver &driver)
{
    const QVariant handle = driver.handle();
    // "PGconn*" in Qt's manual, "pg_conn*" as Qt 6 calls it.
    const QByteArray type(handle.typeName());
    const bool isKnown = type == "pg_conn*" || type == "PGconn*";
    return isKnown ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

} // namespace

int serverSocket(const QSqlDriver &driver)
{
    using SocketOf = int (*)(const void *connection);
    constexpr int version = 5;
    const auto socketOf = reinterpret_cast<SocketOf>(QLibrary::resolve(QStringLiteral("pq"), version, "PQsocket"));
    const void *connection = serverConnection(driver);
    return socketOf != nullptr && connection != nullptr ? socketOf(connection) : -1;
}

std::function<int()> socketToCome(const QSqlDriver *driver)
{
    return [driver, wasThere = false]() mutable {
        const bool isThere = serverConnection(*driver) != nullptr;
        return isThere && std::exchange(wasThere, isThere) ? serverSocket(*driver) : -1;
    };
}

} // namespace tillgate
