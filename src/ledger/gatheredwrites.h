// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tillgate {

/// The name of an SQLite VFS that hands a file's writes on in one piece if they follow one another: SQLite writes each
/// frame of its log in two, and the pages of a checkpoint one by one, which for a hub is a sixth of what storing a notice
/// costs. Everything else goes to SQLite's usual VFS, as <https://www.sqlite.org/vfs.html> has it for shims.
///
/// What is gathered reaches the file before anything that could tell: a sync, a read of the same place, a lock, the end.
/// A write that fails shows itself there, is kept, and tried again before anything else is written. A program that is killed
/// loses what it has not synced, as a machine without power does: only for connections with `synchronous = FULL`. SQLite
/// itself lets a connection keep a log here only with `locking_mode = EXCLUSIVE`, so that nobody else reads the file.
///
/// Registered by the first call, over the default VFS of that moment. From any thread. Null if SQLite does not take it.
[[nodiscard]] const char *gatheringVfs();

} // namespace tillgate
