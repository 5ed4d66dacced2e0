// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/commands/command.h"
#include "desk/tillplace.h"

namespace tillgate {

/// Where a command about the ledger as a whole works.
struct LedgerCommandPlace
{
    QString dataFolder;
    bool isPractice = false;
    TillPlaceWords place;
};

/// "ledger migrate", "ledger move --to PLACE", "ledger verify --against PLACE"; `words` without "ledger".
[[nodiscard]] CommandResult runLedgerCommand(const LedgerCommandPlace &where, const QStringList &words);

} // namespace tillgate
