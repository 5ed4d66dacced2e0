// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice {

/// What a merchant may switch in the dashboard of a gateway: the fee of the network on top of every chain payment
/// ("btcpay", "network_fee": "never" or "always"), who bears the commission ("plisio", "commission": "shop" or
/// "client"), a flat part of it in US dollars ("commission_usd"), and whether the shop is switched to white label and
/// this machine's address is registered ("white_label", "request_ip": "on" or "off"). It holds for what is opened
/// from then on. NotFound for a setting that practice does not have, Usage for a value that is none.
[[nodiscard]] Result<void> setShopSetting(World &world, const QString &gateway, const QString &setting, const QString &value);

/// POST /control/shop.
[[nodiscard]] Result<void> shopAsAsked(World &world, const Json &body);

} // namespace tillgate::practice
