// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace tillgate {

/// Makes the file (0600) and its folder (0700) if they are missing. Returns true if the file is new.
/// AccessDenied for a symbolic link, a thing that is no file, or somebody else's file; rights that are
/// too wide are narrowed.
[[nodiscard]] Result<bool> prepareLedgerFile(const QString &file);

/// Makes a folder for this user alone (0700), and those above it that are missing.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Makes the folder's entries durable; without it a power cut can undo that a file was made.
[[nodiscard]] Result<void> syncFolderOf(const QString &file);

} // namespace tillgate
