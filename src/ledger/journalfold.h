// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/verification.h"

#include <optional>

namespace tillgate {

/// What the comparison of the journal with the rows is made of.
enum class FoldPart {
    Sales, ///< the entries of each sale give its row
    Payments, ///< the entries of each payment, step by step through `advance`, give its row
    Refunds, ///< the entries of each refund give its row, and no more goes back than came (I8)
    SaleRows, ///< every sale's row has entries
    PaymentRows, ///< every payment's row has entries
};
inline constexpr int foldPartCount = 5;

/// Sales or payments, by name: those behind `after`, up to `upTo`.
struct FoldRange
{
    QString after;
    QString upTo;
};

/// The next piece behind `after`; none at the end.
[[nodiscard]] Result<std::optional<FoldRange>> nextFoldRange(SqlConnection &connection, FoldPart part,
                                                             const QString &after);
/// Folds the journal's entries about these sales or payments from empty and compares with the rows (I6).
[[nodiscard]] Result<QList<JournalFinding>> compareFoldWithRows(SqlConnection &connection, FoldPart part,
                                                                const FoldRange &range);

/// Receipts must be dense from 1, per till, real and practice apart.
[[nodiscard]] Result<QList<JournalFinding>> findReceiptGaps(SqlConnection &connection);

} // namespace tillgate
