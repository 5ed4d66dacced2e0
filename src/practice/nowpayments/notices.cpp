// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/nowpayments/service.h"
#include "practice/rates.h"
#include "wire/ecmascript.h"
#include "wire/signature.h"

#include <algorithm>

namespace tillgate::practice::nowpayments {

namespace {

Json feeOf(const Payment &payment, const Quirks &quirks)
{
    const bool isPaid = payment.receivedCoins.isPositive();
    const auto fee = [&](const char *paid) {
        const QByteArray amount = isPaid ? QByteArray(paid) : QByteArrayLiteral("0");
        return quirks.feesAreText ? text(QString::fromLatin1(amount)) : Json::number(ecmaNumber(amount));
    };
    return Json::object({{QStringLiteral("currency"), text(payment.outcomeCode)},
                         {QStringLiteral("depositFee"), fee("0.000083")},
                         {QStringLiteral("serviceFee"), fee("0.09853637216235617")},
                         {QStringLiteral("withdrawalFee"), fee("0")}});
}

Json childIds(const Payment &payment)
{
    if (payment.childIds.isEmpty())
        return {};
    Json::Array ids;
    for (const qint64 id : payment.childIds)
        ids.append(number(id));
    return Json::array(std::move(ids));
}

/// What both shapes have, in no order.
Json::Object commonMembers(const Payment &payment)
{
    return {{QStringLiteral("payment_id"), number(payment.id)},
            {QStringLiteral("payment_status"), text(stageName(payment.stage))},
            {QStringLiteral("pay_address"), text(payment.address)},
            {QStringLiteral("price_amount"), number(payment.priceAmount)},
            {QStringLiteral("price_currency"), text(payment.priceCurrency)},
            {QStringLiteral("pay_amount"), number(payment.dueCoins)},
            {QStringLiteral("actually_paid"), number(payment.receivedCoins)},
            {QStringLiteral("pay_currency"), text(payment.coinCode)},
            {QStringLiteral("order_id"), textOrNull(payment.reference)},
            {QStringLiteral("order_description"), textOrNull(payment.description)},
            {QStringLiteral("purchase_id"), text(QString::number(payment.purchaseId))},
            {QStringLiteral("outcome_amount"), number(payment.outcomeAmount)},
            {QStringLiteral("outcome_currency"), text(payment.outcomeCode)}};
}

Json body(const Change &change, const Quirks &quirks)
{
    Json::Object members = commonMembers(change.payment);
    if (quirks.noticesHaveOldShape) {
        members.append({QStringLiteral("created_at"), isoTime(change.payment.createdAt)});
        members.append({QStringLiteral("updated_at"), isoTime(change.at)});
        return Json::object(std::move(members));
    }
    members.append({QStringLiteral("parent_payment_id"), numberOrNull(change.payment.parentId)});
    members.append({QStringLiteral("invoice_id"), numberOrNull(change.payment.invoiceId)});
    members.append({QStringLiteral("payin_extra_id"), textOrNull(change.payment.memo)});
    members.append({QStringLiteral("actually_paid_at_fiat"), number(qint64(0))});
    members.append({QStringLiteral("payment_extra_ids"), childIds(change.payment)});
    members.append({QStringLiteral("fee"), feeOf(change.payment, quirks)});
    members.append({QStringLiteral("updated_at"), number(change.at.toMSecsSinceEpoch())});
    return Json::object(std::move(members));
}

} // namespace

std::optional<Delivery> notice(const World &world, const Change &change)
{
    const Json content = body(change, world.quirks);
    const QByteArray sorted = ecmaSorted(content);
    const bool isUnsorted = world.quirks.noticesAreUnsorted || world.quirks.noticesHaveOldShape;
    const QByteArray signature = hmacSha512(Secret(keysOf(world).ipnSecret), sorted).toHex();
    Delivery delivery;
    delivery.paymentId = change.payment.id;
    delivery.word = stageName(change.payment.stage);
    delivery.headers = {{"Content-Type", "application/json"}, {"x-nowpayments-sig", signature}};
    delivery.body = isUnsorted ? content.toBytes() : sorted;
    return delivery;
}

Delivery forged(Delivery delivery)
{
    delivery.body.replace("\"payment_status\":\"", "\"payment_status\": \"");
    for (NameValue &header : delivery.headers) {
        if (header.name == "x-nowpayments-sig")
            header.value = QByteArray(128, '0');
    }
    return delivery;
}

} // namespace tillgate::practice::nowpayments
