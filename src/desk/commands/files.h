// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace tillgate {

/// The bytes of a file, at most 64 MiB. Usage error, naming the file, if it cannot be read.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path);
/// A key from a file (or "-" for standard input), without the line end. Usage error if it is empty.
[[nodiscard]] Result<Secret> readSecretFile(const QString &path);
/// Writes a file as a whole, readable only for its owner. Storage error, naming the file.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace tillgate
