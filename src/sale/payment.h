// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/contradiction.h"
#include "sale/quote.h"
#include "sale/stage.h"

#include <QStringList>

namespace tillgate {

/// One attempt at one gateway to get a sale paid. A sale may have several, one live at most.
struct Payment
{
    PaymentReference reference;
    SaleId sale;
    int attempt = 1;
    AccountName account;
    CoinId coin;
    /// What this attempt asks for.
    Money price;
    PaymentStage stage = PaymentStage::Requested;
    /// Grows by one with every change; writers compare and set.
    int version = 1;
    /// True in practice mode: no money moves, kept apart in every report.
    bool isPractice = false;
    QDateTime requestedAt = {};
    std::optional<Quote> quote = std::nullopt;
    /// What the last authenticated read said had arrived.
    Decimal receivedCoins = {};
    QString rawStatus = {};
    QStringList transactionIds = {};
    std::optional<int> confirmations = std::nullopt;
    std::optional<int> confirmationsNeeded = std::nullopt;
    /// Why a person has to look; empty if nobody has to.
    QString attention = {};
    /// The last report, if it did not fit. It stays when a person has dealt with it, so that it is not told again.
    std::optional<Contradiction> contradiction = std::nullopt;
    std::optional<QDateTime> seenAt = std::nullopt;
    std::optional<QDateTime> settledAt = std::nullopt;

    bool operator==(const Payment &) const = default;
};

} // namespace tillgate
