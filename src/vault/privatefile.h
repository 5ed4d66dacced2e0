// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace tillgate {

/// The content of a file that only its owner may read. NotFound if it is not there, AccessDenied if
/// others may read it, if it belongs to somebody else or is a symbolic link, Storage if it is longer
/// than `mostBytes` or cannot be read.
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &file, qint64 mostBytes);

/// Writes the file as a whole or not at all, with mode 0600, and makes it durable.
[[nodiscard]] Result<void> writePrivateFile(const QString &file, const QByteArray &content);

} // namespace tillgate
