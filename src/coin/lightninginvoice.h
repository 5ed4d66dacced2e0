// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "coin/chainnetwork.h"
#include "money/decimal.h"

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace tillgate {

/// What a well-formed Lightning invoice (BOLT11, dossier coins B.22) says. The signature is not checked.
struct LightningInvoice
{
    std::optional<Decimal> amount; ///< in BTC, up to 12 digits after the point; absent: payer chooses
    QDateTime createdAt; ///< UTC
    std::chrono::seconds validFor{3600};

    [[nodiscard]] QDateTime expiresAt() const
    {
        return createdAt.addSecs(static_cast<qint64>(validFor.count()));
    }
    /// True if a customer at the counter cannot pay it any more: less than a minute is left.
    [[nodiscard]] bool isExpired(const QDateTime &now) const { return now.addSecs(60) > expiresAt(); }
    /// Whether the amount inside is the quote: not above it, and less than 1000 millisatoshi below
    /// (BTCPay rounds its own figure up to whole satoshi). False if the invoice has no amount.
    [[nodiscard]] bool isFor(const Decimal &quotedBtc) const;

    bool operator==(const LightningInvoice &) const = default;
};

/// Malformed with one sentence if the text is not an invoice of that network.
[[nodiscard]] Result<LightningInvoice> readLightningInvoice(ChainNetwork network, QByteArrayView text);

} // namespace tillgate
