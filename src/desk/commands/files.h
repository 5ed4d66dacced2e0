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
/// What is on standard input, if `rules` and a plain word "-" ask for it.
[[nodiscard]] Result<Arguments::Input> readInput(const Arguments &arguments, const ArgumentRules &rules);
/// The file that a plain word names, or the input that came with `arguments`.
[[nodiscard]] Result<QByteArray> readNamed(const QString &path, const Arguments &arguments);
/// Writes a file as a whole, readable only for its owner. Storage error, naming the file.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace tillgate
