// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

#include <optional>

namespace tillgate {

/// The end of a till's journal on a shared ledger, as this till last saw it, kept on the till's own disk.
///
/// A database that was set back (a fail-over to a standby that was behind, a restored copy) no longer knows sales whose numbers
/// the gateways know: given once more, such a number would find the payment of the lost sale.
class KeptHead final
{
public:
    /// Kept in `folder`, which has to exist.
    KeptHead(const QString &folder, TillName till);

    /// Storage if the ledger does not know any more what is kept; fine if nothing is, or it is of another ledger.
    [[nodiscard]] Result<void> check(Ledger &ledger) const;
    /// Reads the journal's end and keeps it, on the ledger's thread: nobody waits for the disk. Without a word where that does
    /// not work: what was kept before still holds.
    void keepSoon(Ledger &ledger) const;
    /// The same at once, as the last thing that is done.
    void keepNow(Ledger &ledger) const;

private:
    struct History;
    [[nodiscard]] std::optional<History> stored() const;
    void store(const Result<History> &end) const;

    QString m_file;
    TillName m_till;
};

} // namespace tillgate
