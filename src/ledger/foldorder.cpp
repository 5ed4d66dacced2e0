// SPDX-License-Identifier: Apache-2.0
#include "ledger/foldorder.h"

#include <algorithm>

namespace tillgate {

namespace {

/// Where an entry stands in the story of its subject. Several tills may have written it, each into its own
/// chain and by its own clock: a payment counts its versions, and a sale is opened, called off, completed.
int placeOf(const JournalEntry &entry)
{
    if (entry.kind == JournalKind::saleOpened || entry.kind == JournalKind::paymentRequested
        || entry.kind == JournalKind::refundRequested) {
        return 0;
    }
    if (entry.kind == JournalKind::saleCompleted)
        return 2;
    const Result<Json> body = Json::parse(entry.body);
    if (!body)
        return 1;
    const Json &version = memberOf(memberOf(*body, u"changes"), u"version");
    return version.isNull() ? 1 : version.numberText().toInt();
}

} // namespace

const Json &memberOf(const Json &object, QStringView key)
{
    static const Json none;
    const Json *found = object.find(key);
    return found == nullptr ? none : *found;
}

QList<JournalEntry> inOrder(QList<JournalEntry> entries)
{
    const bool isOneTills = std::all_of(entries.begin(), entries.end(), [&](const JournalEntry &entry) {
        return entry.till == entries.first().till;
    });
    if (!isOneTills) {
        std::stable_sort(entries.begin(), entries.end(), [](const JournalEntry &a, const JournalEntry &b) {
            return placeOf(a) < placeOf(b);
        });
    }
    return entries;
}

} // namespace tillgate
