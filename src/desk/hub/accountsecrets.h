// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "desk/hub/hubconfig.h"
#include "desk/notices/noticehooks.h"

namespace tillgate {

/// What an account of the hub keeps outside of the configuration, as it was when it was read: at the start, and when the
/// configuration is read again. What changes on the disk in between does not count.
struct AccountSecrets
{
    Credentials credentials = {};
    QString path = {}; ///< empty: as the ledger has it
    std::optional<FormerKeys> former = std::nullopt; ///< none: nothing was before, or its time is over

    /// The errors of readSecret; Usage for a path that can be guessed.
    [[nodiscard]] static Result<AccountSecrets> read(const HubConfig::Account &account, const Clock &clock);
    /// For each account, in the configuration's order; fails as a whole.
    [[nodiscard]] static Result<QList<AccountSecrets>> readAll(const HubConfig &config, const Clock &clock);
    /// True if both prove the same now; what was before is not compared.
    [[nodiscard]] bool provesAs(const AccountSecrets &other) const;
};

} // namespace tillgate
