// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/nowpayments/coins.h"
#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice::nowpayments {

/// Parts of the service, one function a route. All get a request whose key was checked.

[[nodiscard]] HttpReply jsonReply(int status, const Json &body);
/// {"status":false,"statusCode":…,"code":…,"message":…}
[[nodiscard]] HttpReply errorReply(int status, const QString &code, const QString &message);
[[nodiscard]] HttpReply invalidParams(const QString &message);

[[nodiscard]] HttpReply currencies(const World &world, const HttpRequest &request);
[[nodiscard]] HttpReply fullCurrencies(const World &world);
[[nodiscard]] HttpReply merchantCoins(const World &world);
[[nodiscard]] HttpReply minimumAmount(const World &world, const HttpRequest &request);
[[nodiscard]] HttpReply estimate(const World &world, const HttpRequest &request);
[[nodiscard]] HttpReply balance(const World &world);

[[nodiscard]] HttpReply logIn(const World &world, const HttpRequest &request);
/// None if the request carries a token that is good now.
[[nodiscard]] std::optional<HttpReply> tokenFault(const World &world, const HttpRequest &request);

[[nodiscard]] HttpReply createPayment(World &world, const HttpRequest &request);
[[nodiscard]] HttpReply onePayment(const World &world, const QString &id);
[[nodiscard]] HttpReply listPayments(const World &world, const HttpRequest &request);
[[nodiscard]] HttpReply updateEstimate(World &world, const QString &id);
[[nodiscard]] HttpReply createInvoice(World &world, const HttpRequest &request);
[[nodiscard]] HttpReply payInvoice(World &world, const HttpRequest &request);

/// What a shop asks for, read and checked.
struct Wish
{
    Decimal priceAmount;
    QString priceCurrency;
    const OfferedCoin *coin = nullptr;
    std::optional<Decimal> coins; ///< the shop's own coin amount
    bool isFixedRate = false;
    bool isFeePaidByUser = false;
    std::optional<qint64> purchaseId;
    std::optional<qint64> invoiceId;
    QString reference;
    QString description;
    QString notifyUrl;
    QString scenario; ///< sandbox `case`
};
[[nodiscard]] tl::expected<Wish, HttpReply> readWish(const World &world, const Json &body);
/// Makes the payment and its create answer (201).
[[nodiscard]] HttpReply fulfil(World &world, const Wish &wish);

/// A member as get and list show it (types of dossier nowpayments 2.7).
[[nodiscard]] Json paymentJson(const Payment &payment);
/// Coins that the account is paid out in.
[[nodiscard]] const OfferedCoin &payoutCoin();
/// Least amount in coins.
[[nodiscard]] Decimal minimumOf(const OfferedCoin &coin, const QDateTime &now);

inline constexpr std::chrono::minutes rateLock{20};
inline constexpr std::chrono::hours addressWatch{7 * 24};

} // namespace tillgate::practice::nowpayments
