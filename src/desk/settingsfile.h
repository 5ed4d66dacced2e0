// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/accountview.h"
#include "desk/shopsettings.h"

namespace tillgate {

/// Settings to go: what one till takes to the next. There is no key in it, and no person's PIN.
struct SettingsFile
{
    ShopSettings settings;
    /// The gateway accounts, whose keys have to be typed again.
    QList<AccountSettings> accounts = {};
    /// The logo's bytes; empty: none.
    QByteArray logo = {};
};

/// The text of the file.
[[nodiscard]] QByteArray settingsFileBytes(const SettingsFile &file);

/// Reads such a file. Malformed with a sentence if it is something else or was damaged, StorageNewer if a
/// newer Tillgate wrote it.
[[nodiscard]] Result<SettingsFile> readSettingsFile(QByteArrayView bytes);

/// What a till keeps of its own when it takes over `imported`: its name, its cashier, its monitor, how far its
/// set-up came. The logo's file is the till's own copy.
[[nodiscard]] ShopSettings takenOver(const ShopSettings &own, const ShopSettings &imported);

} // namespace tillgate
