// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "unit/ledger/modeldisk.h"

#include <QSet>

namespace tillgate::test {

/// The transactions of a shop, numbered from 1, each of which shows afterwards if it is there as a whole:
/// some notices, handled, and a sale. Every eighth is larger than the cache of a ledger made by
/// `makeSmallCache`.
[[nodiscard]] Result<Sale> doNumbered(Ledger &ledger, int number);

/// From its next opening on this ledger holds 20 pages in memory and hands the rest of a transaction on
/// before its end.
void makeSmallCache(const QString &file);

/// What SQLite itself, with its own VFS, finds in a ledger's folder.
struct ShopFound
{
    QString trouble; ///< what is wrong with the file, or of a transaction that is there in part
    QSet<int> numbers; ///< of the transactions that are there as a whole
};
[[nodiscard]] ShopFound foundIn(const QString &file);
/// What is wrong with it; nothing if all of `certain` is there, and of everything else at most what is
/// `possible`.
[[nodiscard]] QString complaint(const ShopFound &found, const QSet<int> &certain, const QSet<int> &possible);

/// The files of a folder, and a folder of those files and no others.
[[nodiscard]] DiskImage imageOf(const QString &folder);
void makeFolder(const QString &folder, const DiskImage &image);

/// The numbers 1 to `last`.
[[nodiscard]] QSet<int> numbersTo(int last);

} // namespace tillgate::test
