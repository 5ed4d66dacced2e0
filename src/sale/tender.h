// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/money.h"
#include "sale/identifiers.h"

#include <QDateTime>

#include <optional>

namespace tillgate {

/// With what a part of a sale was paid. "Written off" is a shortfall that a manager let go, by name: it is
/// booked under its own heading, so that tenders always add up to the sale's total.
enum class TenderKind { Crypto, Cash, WrittenOff };

/// A part of a sale that is covered. Once the sale is complete its tenders never change.
struct Tender
{
    TenderKind kind = TenderKind::Crypto;
    Money amount;
    /// Of a crypto tender; empty otherwise.
    PaymentReference payment = {};
    /// Who took the cash or let the shortfall go; empty for crypto.
    QString person = {};
    QDateTime at = {};

    bool operator==(const Tender &) const = default;
};

/// "crypto", "cash", "written-off": for the ledger and JSON.
[[nodiscard]] QString tenderName(TenderKind kind);
[[nodiscard]] std::optional<TenderKind> tenderFromName(const QString &name);

} // namespace tillgate
