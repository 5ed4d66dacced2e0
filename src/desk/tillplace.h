// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledgerplace.h"
#include "sale/identifiers.h"

#include <optional>

namespace tillgate {

/// Which ledger this till uses and under which name it writes there.
struct TillPlace
{
    LedgerPlace ledger;
    /// None: the name in the settings; with a shared ledger T1.
    std::optional<TillName> till = std::nullopt;
    /// True if it was said on the command line, not in the data folder.
    bool isChosen = false;
};

/// What stands on the command line, empty if nothing does.
struct TillPlaceWords
{
    QString ledger;
    QString till;
};

/// The words of the command line, or else the file till.json in the data folder,
///
///     {"ledger": "postgresql://till@db.shop.example/tillgate", "till": "T2"}
///
/// or else the SQLite file there. Practice never uses the shop's shared ledger unless the command line says
/// so. Usage error for a file or word that cannot be understood.
[[nodiscard]] Result<TillPlace> tillPlace(const QString &dataFolder, bool isPractice,
                                          const TillPlaceWords &words = {});

/// The file that a till alone keeps its ledger in.
[[nodiscard]] QString localLedgerFile(const QString &dataFolder, bool isPractice);

/// Writes till.json; without a name if `till` is empty.
[[nodiscard]] Result<void> rememberTillPlace(const QString &dataFolder, const QString &ledger,
                                             const QString &till);

} // namespace tillgate
