// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QSqlDriver;

namespace tillgate {

/// The socket of an open connection to PostgreSQL; -1 if it is not told. Qt's driver loads libpq, and only where it is
/// needed: linking it would make every start of a till slower.
[[nodiscard]] int serverSocket(const QSqlDriver &driver);

/// Asked again and again from another thread while `driver` opens, until it is not -1 any more. A connection that failed
/// is there for a moment only, and must not be looked into; one that is seen twice stays until the driver has finished
/// opening.
[[nodiscard]] std::function<int()> socketToCome(const QSqlDriver *driver);

} // namespace tillgate
