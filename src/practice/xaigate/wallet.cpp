// SPDX-License-Identifier: Apache-2.0
//
// The wallet calls (dossier xaigate 2.3, "mode B"): addresses without quote, end or order.
#include "practice/addresses.h"
#include "practice/jsonwriting.h"
#include "practice/xaigate/replies.h"

#include <QUuid>

namespace tillgate::practice::xaigate {

namespace {

QString newUuid(World &world)
{
    return QUuid::fromRfc4122(world.dice().bytes(16)).toString(QUuid::WithoutBraces);
}

QString userKey(const QString &user)
{
    return QStringLiteral("xaigate/user/") + user;
}

QString balanceKey(const Json &body)
{
    return QStringLiteral("xaigate/balance/%1/%2").arg(word(body, u"userId"), word(body, u"coin"));
}

QString transactionKey(const QString &user)
{
    return QStringLiteral("xaigate/transaction/%1/").arg(user);
}

bool isUser(const World &world, const Json &body)
{
    return world.records.contains(userKey(word(body, u"userId")));
}

HttpReply noSuchUser()
{
    return failure(404, QStringLiteral("User not found"));
}

Decimal balanceOf(const World &world, const Json &body)
{
    return Decimal::parse(world.records.value(balanceKey(body), "0")).value_or(Decimal());
}

} // namespace

HttpReply createUser(World &world)
{
    const QString user = newUuid(world);
    const Json answer = Json::object({{QStringLiteral("userId"), text(user)},
                                      {QStringLiteral("status"), text(QStringLiteral("active"))},
                                      {QStringLiteral("createdAt"), fineTime(world.now())}});
    world.records.insert(userKey(user), answer.toBytes());
    return jsonReply(200, answer);
}

HttpReply generateAddress(const World &world, const Json &body)
{
    const QString network = word(body, u"networkId");
    const bool isTron = network == QLatin1String("TRX");
    if (!isUser(world, body))
        return noSuchUser();
    if (!isTron && network != QLatin1String("1") && network != QLatin1String("56"))
        return failure(400, QStringLiteral("networkId is invalid"));
    // The two Ethereum-like networks share an address, as one key would; that is a guess.
    const QByteArray name = "xaigate " + word(body, u"userId").toLatin1() + (isTron ? " tron" : " evm");
    const AddressFamily family = isTron ? AddressFamily::Tron : AddressFamily::Evm;
    return jsonReply(200, Json::object({{QStringLiteral("address"), text(makeAddress(family, world.dice().fixedBytes(name, 64)))}}));
}

HttpReply userBalance(const World &world, const Json &body)
{
    if (!isUser(world, body))
        return noSuchUser();
    return jsonReply(200, Json::object({{QStringLiteral("balance"), text(balanceOf(world, body).toShortString())},
                                        {QStringLiteral("coinShortName"), text(word(body, u"coin"))}}));
}

HttpReply transactions(const World &world, const Json &body)
{
    if (!isUser(world, body))
        return noSuchUser();
    Json::Array results;
    for (auto at = world.records.begin(); at != world.records.end(); ++at) {
        if (at.key().startsWith(transactionKey(word(body, u"userId"))))
            results.append(Json::parse(at.value()).value_or(Json()));
    }
    const qint64 count = results.size();
    return jsonReply(200, Json::object({{QStringLiteral("results"), Json::array(std::move(results))},
                                        {QStringLiteral("total"), number(count)},
                                        {QStringLiteral("size"), number(qint64(10))},
                                        {QStringLiteral("totalPages"), number((count + 9) / 10)},
                                        {QStringLiteral("page"), number(qint64(0))}}));
}

HttpReply withdraw(World &world, const Json &body)
{
    const Result<Decimal> amount = Decimal::parse(word(body, u"amount"));
    if (!isUser(world, body))
        return noSuchUser();
    if (!amount || !amount->isPositive() || *amount > balanceOf(world, body))
        return failure(400, QStringLiteral("amount is invalid"));
    world.records.insert(balanceKey(body), balanceOf(world, body).minus(*amount).value_or(Decimal()).toString().toLatin1());
    const QString id = newUuid(world);
    // A placeholder until it is broadcast (dossier xaigate 8.7).
    const QString transaction = QStringLiteral("replaceable_") + id;
    const Json answer = Json::object({{QStringLiteral("id"), text(id)},
                                      {QStringLiteral("txid"), text(transaction)},
                                      {QStringLiteral("explorerUrl"), text(QStringLiteral("https://explorer.example/tx/") + transaction)},
                                      {QStringLiteral("amount"), text(amount->toShortString())},
                                      {QStringLiteral("transactionFees"), text(QStringLiteral("0.0013"))},
                                      {QStringLiteral("processingFees"), text(QStringLiteral("0.0001"))},
                                      {QStringLiteral("totalAmount"), text(amount->toShortString())},
                                      {QStringLiteral("toAddress"), text(word(body, u"receivedAddress"))},
                                      {QStringLiteral("walletId"), text(word(body, u"userId"))},
                                      {QStringLiteral("coinShortName"), text(word(body, u"coin"))},
                                      {QStringLiteral("date"), fineTime(world.now())}});
    const Json row = Json::object(answer.members() + Json::Object{{QStringLiteral("status"), text(QStringLiteral("success"))},
                                                                  {QStringLiteral("type"), text(QStringLiteral("withdraw"))}});
    world.records.insert(transactionKey(word(body, u"userId")) + id, row.toBytes());
    return jsonReply(200, answer);
}

} // namespace tillgate::practice::xaigate
