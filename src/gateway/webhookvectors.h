// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"

#include <QByteArray>

namespace tillgate {

/// One recorded delivery, what it should be, and what our verifier makes of it.
struct WebhookVerdict
{
    QString name;
    QString gateway;
    bool expectsAccept = false; ///< what the file says
    QString verdict; ///< "accept", "reject" or "unsupported"
    QString reason; ///< one sentence

    /// False for an unsupported gateway: a check that did not happen is not passed.
    [[nodiscard]] bool isAsExpected() const
    {
        return verdict == (expectsAccept ? QStringLiteral("accept") : QStringLiteral("reject"));
    }
    bool operator==(const WebhookVerdict &) const = default;
};

/// Judges every delivery of a file: one object or an array of them, each with `name`, `gateway`, `secret`,
/// `headers`, `body` and `accept`. Malformed if the file is nothing like that.
[[nodiscard]] Result<QList<WebhookVerdict>> verifyWebhookVectors(const CoinTable &coins, const QByteArray &json);

} // namespace tillgate
