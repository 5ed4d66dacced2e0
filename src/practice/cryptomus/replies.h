// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/cryptomus/coins.h"
#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice::cryptomus {

/// Parts of the service, one function a route. All get the body of a request whose signature was checked.

/// {"state":0,"result":…}
[[nodiscard]] HttpReply done(const Json &result);
/// 422 {"state":1,"message":…}
[[nodiscard]] HttpReply refused(const QString &message);
/// 422 {"state":1,"errors":{"amount":["validation.required"]}}; fields with their rule codes.
using Faults = QList<std::pair<QString, QString>>;
[[nodiscard]] HttpReply invalid(const Faults &faults);

[[nodiscard]] HttpReply rates(const World &world, const QString &currency);
[[nodiscard]] HttpReply services();
[[nodiscard]] HttpReply balance(const World &world);

[[nodiscard]] HttpReply createInvoice(World &world, const Json &body, const QByteArray &host);
[[nodiscard]] HttpReply invoiceInfo(const World &world, const Json &body);
[[nodiscard]] HttpReply listInvoices(const World &world, const Json &body, const HttpRequest &request);
[[nodiscard]] HttpReply markAsPaid(World &world, const Json &body);
[[nodiscard]] HttpReply refund(World &world, const Json &body);
[[nodiscard]] HttpReply resend(World &world, const Json &body);
[[nodiscard]] HttpReply qrCode(const World &world, const Json &body);
/// `type`: "payment" or "wallet".
[[nodiscard]] HttpReply testWebhook(World &world, const Json &body, const QString &type);
/// Static wallets (dossier cryptomus 2.14).
[[nodiscard]] HttpReply createWallet(World &world, const Json &body, const QByteArray &host);
[[nodiscard]] HttpReply blockWallet(World &world, const Json &body);
[[nodiscard]] HttpReply refundBlocked(World &world, const Json &body);
[[nodiscard]] bool isWallet(const World &world, const QString &uuid);
/// Refunds whose time has come are paid.
void settleRefunds(World &world);
/// The page a customer sees: what follows "/pay/".
[[nodiscard]] HttpReply page(World &world, const HttpRequest &request, const QString &uuid);

/// A member as text; empty if it is not there.
[[nodiscard]] QString textIn(const Json &body, QStringView key);
/// The invoice of a body's uuid or order_id; null if there is none.
[[nodiscard]] const Payment *invoiceOf(const World &world, const Json &body);
[[nodiscard]] Json invoiceJson(const Payment &invoice);
[[nodiscard]] QString statusOf(const Payment &invoice);
[[nodiscard]] bool isFinal(const QString &status);
/// False until coin and network are known: then the members about them are null.
[[nodiscard]] bool hasCoin(const Payment &invoice);
/// Fixes coin and address.
[[nodiscard]] Result<void> chooseCoin(World &world, qint64 id, const OfferedCoin &coin);
/// What the invoice asks for in this coin, cut to its digits (dossier cryptomus 4).
[[nodiscard]] Decimal coinsFor(const Payment &invoice, const OfferedCoin &coin, const QDateTime &now);
/// The text with exactly that many digits after the point, cut.
[[nodiscard]] QString padded(const Decimal &amount, int digits);
/// The webhook's body about an invoice, signed; `status` instead of its own if not empty.
[[nodiscard]] QByteArray noticeBody(const World &world, const Payment &invoice, const QString &status = {});

/// What the shop's share of the price is (dossier: 2 % list price).
[[nodiscard]] Decimal feeOf(const Decimal &coins);

} // namespace tillgate::practice::cryptomus
