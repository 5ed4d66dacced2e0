// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"

namespace tillgate {

/// The till's settings for another till: no key, no PIN (see SettingsFile).
[[nodiscard]] Result<QByteArray> exportSettings(Shop &shop);

/// What came with an import.
struct ImportedSettings
{
    /// Gateway accounts that are new here; their keys have to be typed.
    QList<AccountName> accounts = {};
};

/// Takes over what another till exported. Its own name, cashier and accounts stay as they are. Whole or not
/// at all as far as the settings go.
[[nodiscard]] Result<ImportedSettings> importSettings(Shop &shop, QByteArrayView bytes);

/// Copies a picture into the shop's folder, so that it does not vanish with a memory stick, and gives the
/// copy's path. Usage error if it cannot be read or is larger than a mebibyte.
[[nodiscard]] Result<QString> keepLogo(const Shop &shop, const QByteArray &picture);

} // namespace tillgate
