// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/payment.h"

#include <chrono>

namespace tillgate::practice {

/// How fast the practice chains are, and how much a gateway wants of them.
struct ChainRules
{
    std::chrono::milliseconds confirmsAfter = std::chrono::seconds(8); ///< until `confirmations` blocks came
    std::chrono::milliseconds settlesAfter = std::chrono::seconds(4); ///< after that
    bool skipsStatuses = false; ///< finished follows waiting at once
    int confirmations = 2;
    bool operator==(const ChainRules &) const = default;

    [[nodiscard]] std::chrono::milliseconds betweenBlocks() const { return confirmsAfter / std::max(1, confirmations); }
};

/// One network's chain. Its blocks come by the practice clock; an idle one starts its next block when
/// somebody sends, so that a lone payment takes exactly `confirmsAfter`.
struct Chain
{
    static constexpr int usualFee = 10;

    qint64 height = 800'000;
    QDateTime tipAt; ///< when the newest block came
    /// What the next block asks of a transaction, in the chain's smallest unit for each byte.
    int feeRate = usualFee;
    bool operator==(const Chain &) const = default;
};

/// What replaces an unconfirmed transaction.
struct Replacement
{
    QString transactionId = {}; ///< the one to replace; empty: the newest
    bool isElsewhere = false; ///< the new one pays somebody else
    std::optional<Decimal> coins = std::nullopt; ///< what the new one pays; none: the same
};

/// The one name of a chain, however a provider spells it: "btc", "trx", "eth" … `ticker` decides where a
/// provider names no network.
[[nodiscard]] QString chainName(const QString &network, const QString &ticker = {});

/// The transactions of a payment that still count.
[[nodiscard]] QList<Deposit> countedDeposits(const Payment &payment);
/// Confirmations of the transaction that has least; 0 without any.
[[nodiscard]] int confirmationsOf(const Payment &payment, const Chain &chain);
/// How many of them its gateway waits for; one at least where a transaction may still be replaced.
[[nodiscard]] int wantedConfirmations(const Payment &payment, const ChainRules &rules);
/// Whether a block may take it now.
[[nodiscard]] bool isMinable(const Deposit &deposit, const Chain &chain);

} // namespace tillgate::practice
