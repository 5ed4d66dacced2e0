// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/accountview.h"

namespace tillgate::test {

/// An account at a gateway that nobody reaches, as a manager types it.
inline AccountForm nowPaymentsForm(const AccountName &account, const QByteArray &webhookSecret)
{
    return {.settings = {.name = account,
                         .providerId = QStringLiteral("nowpayments"),
                         .baseUrl = QUrl(QStringLiteral("https://unused.invalid")),
                         .payoutCode = QStringLiteral("usdttrc20"),
                         .notifyUrl = std::nullopt},
            .typed = {.apiKey = Secret("KEY0-1234"), .webhookSecret = Secret(webhookSecret), .loginEmail = {}, .loginPassword = {}}};
}

} // namespace tillgate::test
