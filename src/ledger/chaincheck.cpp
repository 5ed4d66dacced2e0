// SPDX-License-Identifier: Apache-2.0
#include "ledger/chaincheck.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr qsizetype hashSize = 32;
/// Comparing every suspect with every other is quadratic; beyond this they are only called changed.
constexpr std::size_t mostSuspectsMatched = 200;

/// True if the entry's content, standing at `sequence`, gives the hash that `hashes` carries.
bool fits(JournalEntry content, qint64 sequence, const JournalEntry &hashes)
{
    content.sequence = sequence;
    return chainHash(hashes.previousHash, content) == hashes.hash;
}

QString spanText(qint64 from, qint64 to)
{
    return from == to ? QStringLiteral("Entry %1").arg(from)
                      : QStringLiteral("Entries %1 to %2").arg(from).arg(to);
}

} // namespace

ChainCheck::ChainCheck(TillName till, qint64 firstSequence)
    : m_till(std::move(till)),
      m_expected(firstSequence),
      m_lastSequence(firstSequence - 1),
      m_lastHash(hashSize, '\0'),
      m_isLinkKnown(firstSequence == 1)
{
}

void ChainCheck::add(const JournalEntry &entry)
{
    checkPlace(entry);
    checkContent(entry);
    m_lastHash = entry.hash;
    m_lastSequence = entry.sequence;
    m_expected = entry.sequence + 1;
    m_isLinkKnown = true;
}

void ChainCheck::checkPlace(const JournalEntry &entry)
{
    if (entry.sequence == m_expected)
        return;
    const qint64 last = entry.sequence - 1;
    report(JournalFinding::Kind::Missing, m_expected,
           QStringLiteral("%1 of till %2: gone.").arg(spanText(m_expected, last), m_till.text()));
    m_isLinkKnown = false;
}

void ChainCheck::checkContent(const JournalEntry &entry)
{
    if (fits(entry, entry.sequence, entry)) {
        const bool isPreviousBlamed = m_suspects.contains(entry.sequence - 1)
            || (!m_displaced.isEmpty() && m_displaced.last().to == entry.sequence - 1);
        if (m_isLinkKnown && entry.previousHash != m_lastHash && !isPreviousBlamed) {
            report(JournalFinding::Kind::Changed, entry.sequence - 1,
                   QStringLiteral("Entry %1 of till %2 was rewritten together with its hash: the next one "
                                  "does not follow from it.")
                       .arg(entry.sequence - 1)
                       .arg(m_till.text()));
        }
        return;
    }
    const qint64 lastShift = m_displaced.isEmpty() ? 1 : m_displaced.last().shift;
    for (const qint64 shift : {lastShift, qint64(1), qint64(-1)}) {
        if (noteDisplaced(entry, entry.sequence - shift))
            return;
    }
    m_suspects.insert_or_assign(entry.sequence, entry);
}

bool ChainCheck::noteDisplaced(const JournalEntry &entry, qint64 home)
{
    if (!fits(entry, home, entry))
        return false;
    const qint64 shift = entry.sequence - home;
    if (!m_displaced.isEmpty() && m_displaced.last().shift == shift
        && m_displaced.last().to == entry.sequence - 1) {
        m_displaced.last().to = entry.sequence;
    } else {
        m_displaced.append({.from = entry.sequence,
                            .to = entry.sequence,
                            .shift = shift,
                            .isCopy = shift == 1 && entry.hash == m_lastHash});
    }
    return true;
}

/// Suspects that explain each other: moved with or without their hashes.
void ChainCheck::matchSuspects()
{
    if (m_suspects.size() > mostSuspectsMatched)
        return;
    std::set<qint64> explained;
    for (const auto &[place, entry] : m_suspects) {
        for (const auto &[home, other] : m_suspects) {
            if (home == place || !(fits(entry, home, entry) || fits(entry, home, other)))
                continue;
            m_displaced.append({.from = place, .to = place, .shift = place - home});
            explained.insert(place);
            break;
        }
    }
    for (const qint64 place : explained)
        m_suspects.erase(place);
}

void ChainCheck::reportSwaps()
{
    const auto isSingle = [](const Displaced &run) { return run.from == run.to; };
    for (qsizetype i = 0; i < m_displaced.size(); ++i) {
        const Displaced run = m_displaced.at(i);
        if (!isSingle(run))
            continue;
        const auto partner
            = std::find_if(m_displaced.begin() + i + 1, m_displaced.end(), [&](const Displaced &other) {
                  return isSingle(other) && other.from == run.from - run.shift && other.shift == -run.shift;
              });
        if (partner == m_displaced.end())
            continue;
        const qint64 first = std::min(run.from, partner->from);
        const qint64 second = std::max(run.from, partner->from);
        report(JournalFinding::Kind::Swapped, first,
               QStringLiteral("Entries %1 and %2 of till %3 stand in each other's place.")
                   .arg(first)
                   .arg(second)
                   .arg(m_till.text()));
        m_displaced.erase(partner);
        m_displaced.removeAt(i--);
    }
}

void ChainCheck::reportShifts()
{
    for (const Displaced &run : m_displaced) {
        if (run.shift < 0) {
            report(JournalFinding::Kind::Missing, run.from,
                   QStringLiteral("%1 of till %2 moved up by %3: as many entries before them are gone.")
                       .arg(spanText(run.from, run.to), m_till.text())
                       .arg(-run.shift));
            continue;
        }
        // What stands directly before the entries that were pushed down was put there, or it is a copy.
        const qint64 first = run.isCopy ? run.from : run.from - run.shift;
        const qint64 last = first + run.shift - 1;
        for (qint64 place = first; place <= last; ++place)
            m_suspects.erase(place);
        report(JournalFinding::Kind::Inserted, first,
               QStringLiteral("%1 of till %2: put in later; what follows moved down by %3.")
                   .arg(spanText(first, last), m_till.text())
                   .arg(run.shift));
    }
}

void ChainCheck::reportHead(const std::optional<JournalHead> &head)
{
    const auto say = [&](JournalFinding::Kind kind, qint64 sequence, const QString &text) {
        report(kind, sequence, text.arg(m_till.text()));
    };
    if (!head) {
        if (m_lastSequence > 0)
            say(JournalFinding::Kind::HeadWrong, m_lastSequence,
                QStringLiteral("Till %1 has no stored head."));
    } else if (head->sequence > m_lastSequence) {
        say(JournalFinding::Kind::Truncated, m_lastSequence + 1,
            spanText(m_lastSequence + 1, head->sequence)
                + QStringLiteral(" of till %1: cut off at the end."));
    } else if (head->sequence < m_lastSequence && m_displaced.isEmpty()) {
        say(JournalFinding::Kind::Inserted, head->sequence + 1,
            spanText(head->sequence + 1, m_lastSequence)
                + QStringLiteral(" of till %1: put in behind the stored end."));
    } else if (head->sequence == m_lastSequence && head->hash != m_lastHash) {
        say(JournalFinding::Kind::HeadWrong, m_lastSequence,
            QStringLiteral("The stored end of till %1 is not its last entry's."));
    }
}

QList<JournalFinding> ChainCheck::finish(const std::optional<JournalHead> &head)
{
    matchSuspects();
    reportSwaps();
    reportShifts();
    reportHead(head);
    for (const auto &[place, entry] : m_suspects) {
        report(JournalFinding::Kind::Changed, place,
               QStringLiteral("Entry %1 of till %2 is not what was written.").arg(place).arg(m_till.text()));
    }
    std::stable_sort(
        m_findings.begin(), m_findings.end(),
        [](const JournalFinding &a, const JournalFinding &b) { return a.sequence < b.sequence; });
    return m_findings;
}

void ChainCheck::report(JournalFinding::Kind kind, qint64 sequence, const QString &text)
{
    m_findings.append({.kind = kind, .till = m_till, .sequence = sequence, .subject = {}, .text = text});
}

} // namespace tillgate
