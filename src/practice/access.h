// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tillgate::practice {

/// A practice gateway as a shop would write it down. Members that a provider does not know are empty.
struct Access
{
    QString provider = {};
    QString path = {}; ///< of its API on this server: "/nowpayments/v1"
    QByteArray apiKey = {};
    QByteArray webhookSecret = {};
    QByteArray email = {};
    QByteArray password = {};
    QString merchantId = {}; ///< the store or merchant that the key belongs to
};

} // namespace tillgate::practice
