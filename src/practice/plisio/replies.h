// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/plisio/coins.h"
#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice::plisio {

/// Parts of the service, one function a route. All get a request whose key was checked, but for `currencies`.

/// A query item with "+" read as a blank, as PHP does; empty if it is not there.
[[nodiscard]] QString item(const HttpRequest &request, const char *name);
/// {"status":"success","data":…}
[[nodiscard]] HttpReply success(const Json &data);
/// {"status":"error","data":{"name":…,"message":…,"code":…}}
[[nodiscard]] HttpReply failure(int status, int code, const QString &message);
/// A validation error: 422, code 116, the message is an object in a text (dossier plisio 2.0).
[[nodiscard]] HttpReply invalid(const HttpRequest &request, const QString &field, const QString &why);
[[nodiscard]] HttpReply unsupportedCoin(const QString &cid);
[[nodiscard]] HttpReply notFound();

/// One of the account's switches (see service.h).
[[nodiscard]] bool isShopSetting(const World &world, const char *name, const char *value);

[[nodiscard]] HttpReply shop(const World &world);
[[nodiscard]] HttpReply currencies(const World &world, const QString &fiat);
[[nodiscard]] HttpReply createInvoice(World &world, const HttpRequest &request);
[[nodiscard]] HttpReply oneInvoice(const World &world, const HttpRequest &request, const QString &id);
[[nodiscard]] HttpReply switchCoin(World &world, const HttpRequest &request, const QString &id);
[[nodiscard]] HttpReply takeEmail(World &world, const HttpRequest &request, const QString &id);
[[nodiscard]] HttpReply listOperations(const World &world, const HttpRequest &request);
[[nodiscard]] HttpReply oneOperation(const World &world, const QString &id);
[[nodiscard]] HttpReply withdraw(World &world, const HttpRequest &request);
[[nodiscard]] HttpReply fees(const World &world, const HttpRequest &request, const QString &kind, const QString &cid);
[[nodiscard]] HttpReply balance(const World &world, const QString &cid);
[[nodiscard]] HttpReply deposit(World &world, const HttpRequest &request);
/// The hosted page of an invoice.
[[nodiscard]] HttpReply page(const World &world, const QString &id);

/// The invoice of that id; null if there is none.
[[nodiscard]] const Payment *find(const World &world, const QString &id);
/// One row of GET /currencies for a coin.
[[nodiscard]] Json coinJson(const OfferedCoin &coin, const QString &fiat, const QDateTime &now);
/// The status word (dossier plisio 3). Money that came after the end leaves an invoice expired.
[[nodiscard]] QString wordOf(const Payment &payment);
/// The number beside the word: 2 a part, 3 completed, 111 replaced.
[[nodiscard]] qint64 statusCode(const Payment &payment);
/// What of the received coins is confirmed.
[[nodiscard]] Decimal confirmedOf(const Payment &payment);
/// Coins with the coin's fixed number of digits: "11.402736".
[[nodiscard]] QString coins(const Payment &payment, const Decimal &amount);
/// The parts of the sum that the payer sends.
struct Sums
{
    Decimal amount;
    Decimal commission;
    Decimal net;
    Decimal total;
};
[[nodiscard]] Sums sumsOf(const Payment &payment);
[[nodiscard]] QString rateText(const Payment &payment);
[[nodiscard]] QStringList transactionsOf(const Payment &payment);
[[nodiscard]] QString explorerLink(const QString &transaction);

} // namespace tillgate::practice::plisio
