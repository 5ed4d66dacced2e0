// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/journal.h"

#include <functional>

namespace tillgate {

class SqlConnection;

/// Something in the ledger that is not as it was written.
struct JournalFinding
{
    enum class Kind {
        Changed, ///< an entry's content is not what was hashed
        Missing, ///< entries are gone from the middle
        Swapped, ///< an entry stands in another's place
        Inserted, ///< an entry was put between others
        Truncated, ///< the end is gone
        HeadWrong, ///< the stored head does not fit the last entry
        AnchorDiffers, ///< the journal disagrees with a head that was noted outside
        RowDiffers, ///< a sale or payment is not what its entries add up to
        NotCovered, ///< the tenders of a complete sale are not its total
        ReceiptGap, ///< receipt numbers are not dense
        Damaged, ///< the database file itself is not sound
    };

    Kind kind = Kind::Changed;
    TillName till;
    /// The entry it is about (the first one if several); 0 for rows.
    qint64 sequence = 0;
    /// Sale or payment for RowDiffers; empty otherwise.
    QString subject;
    /// One plain sentence.
    QString text;

    bool operator==(const JournalFinding &) const = default;
};

/// "changed", "missing", … for JSON.
[[nodiscard]] QString findingName(JournalFinding::Kind kind);

/// What a full check found.
struct Verification
{
    qint64 entriesChecked = 0;
    QList<JournalHead> heads;
    QList<JournalFinding> findings;

    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
};

/// How far a check is: entries done, of all.
using VerifyProgress = std::function<void(qint64 done, qint64 all)>;

/// Checks the file, every chain from its first entry, that a fold of the journal gives the rows (invariant
/// I6), and that receipts are dense. `anchors` are heads noted elsewhere, such as on closings.
/// Runs on the ledger's thread and calls `progress` there.
[[nodiscard]] Result<Verification> verifyJournal(SqlConnection &connection,
                                                 const VerifyProgress &progress = {},
                                                 const QList<JournalHead> &anchors = {});

/// The quick check at start: the last `length` entries of each till and its head.
[[nodiscard]] Result<QList<JournalFinding>> verifyTails(SqlConnection &connection, int length);
/// The same for one till.
[[nodiscard]] Result<QList<JournalFinding>> verifyTail(SqlConnection &connection, const TillName &till,
                                                       int length);

} // namespace tillgate
