// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice::xaigate {

/// Parts of the service, one function a route. All get a body whose key was checked, but for the page.

[[nodiscard]] HttpReply jsonReply(int status, const Json &body);
/// {"code":…,"message":…}: error bodies are not documented, this one is a guess (dossier xaigate 2.6).
[[nodiscard]] HttpReply failure(int status, const QString &message);
/// A member as text, whether it came as text or number; empty if it is not there.
[[nodiscard]] QString word(const Json &body, QStringView key);
/// One of the switches (see service.h).
[[nodiscard]] bool isSetting(const World &world, const char *name, const char *value);

[[nodiscard]] HttpReply createInvoice(World &world, const HttpRequest &request, const Json &body);
[[nodiscard]] HttpReply invoiceInfo(const World &world, const Json &body);
/// The hosted page; a POST is what the customer does on it: "coin=…" or "pay=exact|short|over|late|delete".
[[nodiscard]] HttpReply page(World &world, const HttpRequest &request, const QString &invoice);

[[nodiscard]] HttpReply createUser(World &world);
[[nodiscard]] HttpReply generateAddress(const World &world, const Json &body);
[[nodiscard]] HttpReply userBalance(const World &world, const Json &body);
[[nodiscard]] HttpReply transactions(const World &world, const Json &body);
[[nodiscard]] HttpReply withdraw(World &world, const Json &body);

/// The invoice of that number; null if there is none.
[[nodiscard]] const Payment *find(const World &world, const QString &invoice);
/// The status word (dossier xaigate 3).
[[nodiscard]] QString wordOf(const World &world, const Payment &payment);
/// ISO 8601 with microseconds and Z.
[[nodiscard]] Json fineTime(const QDateTime &time);

/// A coin that the page offers.
struct PageCoin
{
    const char *code;
    const char *ticker;
    const char *network;
    const char *networkName;
    int precision;
};
[[nodiscard]] const PageCoin *findCoin(const QString &code);
/// Puts a coin, its amount and an address into an invoice: until then it has none that counts.
void choose(World &world, Payment &payment, const PageCoin &coin);
[[nodiscard]] const PageCoin &firstCoin();

} // namespace tillgate::practice::xaigate
