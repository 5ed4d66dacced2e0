// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/chaincheck.h"

#include <optional>

namespace tillgate {

/// The full check of a ledger, piece by piece: each piece is a transaction of its own, so that sales go on
/// between two of them. What is written meanwhile is checked too or not, but never taken for a finding.
class JournalCheck final
{
public:
    /// `anchors` are heads noted elsewhere, such as on closings.
    explicit JournalCheck(QList<JournalHead> anchors = {}) : m_anchors(std::move(anchors)) { }

    /// Does the next piece. True while there is more to do.
    [[nodiscard]] Result<bool> step(SqlConnection &connection);
    /// What was found so far.
    [[nodiscard]] const Verification &result() const { return m_result; }
    /// How many entries there were when it began.
    [[nodiscard]] qint64 entriesInAll() const { return m_all; }

private:
    enum class Stage { Begin, Chains, Fold, Rest, Done };

    [[nodiscard]] Result<void> begin(SqlConnection &connection);
    [[nodiscard]] Result<void> stepChain(SqlConnection &connection);
    [[nodiscard]] Result<void> stepFold(SqlConnection &connection);
    [[nodiscard]] Result<void> finish(SqlConnection &connection);
    [[nodiscard]] Result<void> add(const Result<QList<JournalFinding>> &findings);

    QList<JournalHead> m_anchors;
    Verification m_result;
    qint64 m_all = 0;
    Stage m_stage = Stage::Begin;
    QList<TillName> m_tills; ///< whose chains are still to be checked
    std::optional<ChainCheck> m_chain;
    qint64 m_nextSequence = 1;
    int m_part = 0;
    QString m_folded; ///< the last name of the part that is done
};

} // namespace tillgate
