// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "desk/commands/arguments.h"

#include <QByteArray>
#include <QString>

namespace tillgate {

/// The bytes of a file, at most 64 MiB. Usage error, naming the file, if it cannot be read.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path);
/// A key from a file (or "-" for standard input), without the line end. Usage error if it is empty.
[[nodiscard]] Result<Secret> readSecretFile(const QString &path);
/// The keys and PINs in the files that `arguments` name by `options`. Usage error, naming the first that cannot be
/// read.
[[nodiscard]] Result<Arguments::Secrets> readSecretFiles(const Arguments &arguments, const QStringList &options);
/// Writes a file as a whole, readable only for its owner. Storage error, naming the file.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace tillgate
