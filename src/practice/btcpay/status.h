// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/payment.h"

namespace tillgate::practice::btcpay {

/// What the server says about an invoice (dossier btcpay 3).
struct Words
{
    QString status;
    QString additional;

    [[nodiscard]] bool is(const char *word) const { return status == QLatin1String(word); }
    [[nodiscard]] bool isAlso(const char *word) const { return additional == QLatin1String(word); }
};
[[nodiscard]] Words wordsFor(const Payment &payment, const QDateTime &now);

/// Whether its newest money has confirmations enough.
[[nodiscard]] bool isMoneySettled(const Payment &payment);
/// Whether all that was due came before the window ended.
[[nodiscard]] bool isInTime(const Payment &payment);

} // namespace tillgate::practice::btcpay
