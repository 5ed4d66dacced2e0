// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/settingsmerge.h"

#include <QStringList>

namespace tillgate {

/// What somebody else saved of settings that were changed here too, each as its field is called: "Shop's name: Linden".
[[nodiscard]] QStringList conflictWords(const QList<SettingsConflict> &conflicts);

/// The sentence that tells it; empty if there is nothing to tell.
[[nodiscard]] QString elsewhereWords(const QStringList &saved);

} // namespace tillgate
