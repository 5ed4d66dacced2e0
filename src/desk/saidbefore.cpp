// SPDX-License-Identifier: Apache-2.0
#include "desk/saidbefore.h"

#include <algorithm>

namespace tillgate {

namespace {

/// As it stands inside a text of the journal.
QByteArray asWritten(const QString &words)
{
    QByteArray quoted;
    appendJsonString(quoted, words);
    return quoted.mid(1, quoted.size() - 2);
}

} // namespace

Result<bool> wasSaidBefore(LedgerSession &session, const PaymentReference &payment, const QString &words)
{
    return session.journal().aboutPayment(payment).map([written = asWritten(words)](const QList<JournalEntry> &entries) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const JournalEntry &entry) { return entry.body.contains(written); });
    });
}

} // namespace tillgate
