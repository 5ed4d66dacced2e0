// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/sale.h"

namespace tillgate {

/// What an attempt has brought towards its price: all of it when it counts as paid, the price less what is
/// missing when it is short, nothing otherwise. A short payment whose amount no gateway names brings nothing.
[[nodiscard]] Money coveredBy(const Payment &payment);
/// What is missing of the price, rounded to the nearest minor unit but never to nothing; none if nothing is
/// missing or nobody knows.
[[nodiscard]] std::optional<Money> missingMoney(const Payment &payment);

/// What of the sale's total no tender and no attempt covers yet; zero once it is complete.
[[nodiscard]] Money stillOpen(const Sale &sale, const QList<Payment> &attempts);

/// The tenders that cover the sale exactly: cash and write-offs as they were recorded, then each attempt in
/// order for what was open until then. Usage error if something is missing.
[[nodiscard]] Result<QList<Tender>> coveringTenders(const Sale &sale, const QList<Payment> &attempts,
                                                    const QDateTime &at);

/// The tenders of a complete sale. One from before there were tenders was covered by the attempt that paid it.
[[nodiscard]] QList<Tender> tendersOf(const Sale &sale, const QList<Payment> &attempts);

/// The sum of the tenders of one kind.
[[nodiscard]] Money sumOf(const QList<Tender> &tenders, TenderKind kind, const Currency &currency);

} // namespace tillgate
