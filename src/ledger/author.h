// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/identifiers.h"

#include <QDateTime>

namespace tillgate {

/// Who writes something into the ledger, where and when. Every entry has one.
struct Author
{
    TillName till;
    /// The person's name as the shop knows it; empty: the program itself did it.
    QString person;
    /// UTC, from the caller's Clock. For records only; entries are ordered by their sequence.
    QDateTime at;

    bool operator==(const Author &) const = default;
};

} // namespace tillgate
