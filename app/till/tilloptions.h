// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tillgate {

/// What the till was started with.
struct TillOptions
{
    QString dataFolder;
    QString keyFile;
    QString ledger; ///< where the ledger is, if not where till.json says or in the data folder
    QString till; ///< what this till is called on it
    QString demoFolder; ///< take one practice payment, write pictures here, and end
    QString demoSales = QStringLiteral("1"); ///< how many payments the demonstration takes, 1 to 1000
    QString language; ///< overrides the setting
    QString theme; ///< "light", "dark" or "contrast"; overrides the setting
    bool isPractice = false;
    bool quitsWhenReady = false;
    bool isFullScreen = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// Usage error that names the word.
[[nodiscard]] Result<TillOptions> readTillOptions(const QStringList &words);
[[nodiscard]] QString tillHelp();

} // namespace tillgate
