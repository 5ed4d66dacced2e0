// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/coingate/coins.h"
#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice::coingate {

/// Parts of the service, one function a route. All get a request whose token was checked, where one is needed.

/// What a caller sends, from query, form or JSON alike: the official clients mix all three.
using Params = QMap<QString, QString>;
[[nodiscard]] Params paramsOf(const HttpRequest &request);

[[nodiscard]] HttpReply jsonReply(const Json &body);
[[nodiscard]] HttpReply textReply(const QByteArray &body);
/// {"message":…,"reason":…,"errors":[…]}; no errors, no member.
[[nodiscard]] HttpReply errorReply(int status, const QString &reason, const QString &message, const QStringList &errors = {});
[[nodiscard]] HttpReply orderIsNotValid(const QStringList &errors);
[[nodiscard]] HttpReply orderNotFound();

[[nodiscard]] HttpReply ping(const World &world);
[[nodiscard]] HttpReply currencies(const Params &params);
[[nodiscard]] HttpReply refundCurrencies();
[[nodiscard]] HttpReply platforms();
/// What follows "/rates": "", "/merchant" or "/merchant/eth/eur" in any case.
[[nodiscard]] HttpReply rates(const World &world, const QString &path);

[[nodiscard]] HttpReply createOrder(World &world, const HttpRequest &request);
[[nodiscard]] HttpReply checkOut(World &world, const QString &id, const Params &params);
[[nodiscard]] HttpReply oneOrder(const World &world, const QString &id);
[[nodiscard]] HttpReply listOrders(const World &world, const Params &params);
[[nodiscard]] HttpReply transactionsOf(const World &world, const QString &id);

[[nodiscard]] HttpReply createRefund(World &world, const QString &orderId, const Params &params);
/// Of one order, or all if the id is empty.
[[nodiscard]] HttpReply listRefunds(const World &world, const QString &orderId);
[[nodiscard]] HttpReply oneRefund(const World &world, const QString &orderId, const QString &id);
/// The sandbox's mark_as_completed and mark_as_rejected.
[[nodiscard]] HttpReply markRefund(World &world, const QString &id, const QString &status);
/// Refunds whose time has come are completed, and their orders refunded.
void settleRefunds(World &world);
[[nodiscard]] HttpReply ledgerAccounts(const World &world, const QString &id);

/// The page a customer sees: what follows "/invoice/".
[[nodiscard]] HttpReply page(World &world, const HttpRequest &request, const QString &path);

/// The order of an id as it stands in a path; null if there is none.
[[nodiscard]] const Payment *orderOf(const World &world, const QString &id);
/// As get and list show it.
[[nodiscard]] Json orderJson(const Payment &order);
[[nodiscard]] QString statusOf(const Payment &order);
/// False until a coin was chosen: then the members about it are absent.
[[nodiscard]] bool hasCoin(const Payment &order);
/// Fixes the coin: address, amount and the 20 minutes.
[[nodiscard]] Result<void> chooseCoin(World &world, qint64 id, const OfferedCoin &coin);

/// "10.0", "0.000152", "0": as CoinGate writes amounts.
[[nodiscard]] QString amountText(const Decimal &amount);
/// 2026-04-30T14:03:59+00:00
[[nodiscard]] Json timeJson(const QDateTime &time);
/// {"id":…,"symbol":…} and more.
[[nodiscard]] Json currencyJson(const OfferedCoin &coin);
/// What the shop keeps of a paid order.
[[nodiscard]] Decimal netOf(const Payment &order);

} // namespace tillgate::practice::coingate
