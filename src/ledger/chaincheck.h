// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/verification.h"

#include <map>
#include <set>

namespace tillgate {

/// Checks one till's chain, entry by entry in order of sequence, and says what was done to it.
class ChainCheck final
{
public:
    /// `firstSequence`: what the first entry should be; above 1 the link before it is not checked.
    ChainCheck(TillName till, qint64 firstSequence);

    void add(const JournalEntry &entry);
    /// After the last entry. `head` is the stored one; none if it is missing.
    [[nodiscard]] QList<JournalFinding> finish(const std::optional<JournalHead> &head);

private:
    /// Whole in itself, but standing in another place: entries [from, to] belong `shift` places earlier.
    struct Displaced
    {
        qint64 from = 0;
        qint64 to = 0;
        qint64 shift = 0;
        bool isCopy = false; ///< the first one repeats the entry before it
    };

    void checkPlace(const JournalEntry &entry);
    void checkContent(const JournalEntry &entry);
    [[nodiscard]] bool noteDisplaced(const JournalEntry &entry, qint64 home);
    void matchSuspects();
    void reportSwaps();
    void reportShifts();
    void reportHead(const std::optional<JournalHead> &head);
    void report(JournalFinding::Kind kind, qint64 sequence, const QString &text);

    TillName m_till;
    qint64 m_expected = 1;
    qint64 m_lastSequence = 0;
    QByteArray m_lastHash;
    bool m_isLinkKnown = false;
    QList<Displaced> m_displaced;
    /// Entries whose content does not fit their hash, by sequence.
    std::map<qint64, JournalEntry> m_suspects;
    QList<JournalFinding> m_findings;
};

} // namespace tillgate
