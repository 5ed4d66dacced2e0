// SPDX-License-Identifier: Apache-2.0
#include "coin/vectors.h"

#include "coin/address.h"
#include "coin/paymentlink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

QString noText()
{
    return u"none"_s;
}

QString validity(bool isValid)
{
    return isValid ? u"valid"_s : u"invalid"_s;
}

CoinVectorVerdict unjudged(const QString &kind, const QString &reason)
{
    return {.id = {}, .kind = kind, .expected = {}, .actual = u"cannot be judged"_s, .same = false,
            .reason = reason};
}

/// Networks are rarely named in link rows; none means the main one.
std::optional<ChainNetwork> networkOf(const QJsonObject &row)
{
    return chainNetworkFromName(row.value("network"_L1).toString(u"main"_s));
}

const Coin *coinOf(const CoinTable &coins, const QJsonObject &row)
{
    const QString name = row.value("coin"_L1).toString();
    const Coin *coin = coins.find(CoinId(name));
    return coin != nullptr ? coin : coins.findByName(name);
}

CoinVectorVerdict judgeAddress(const CoinTable &coins, const QJsonObject &row)
{
    const Coin *coin = coinOf(coins, row);
    const auto network = networkOf(row);
    if (coin == nullptr || !network)
        return unjudged(u"address"_s, u"The coin or the network is not known."_s);
    const AddressVerdict verdict = checkAddress(*coin, *network, QStringView(row.value("address"_L1).toString()));
    CoinVectorVerdict judged{.id = {}, .kind = u"address"_s, .expected = {}, .actual = validity(verdict.ok),
                             .same = true, .reason = {}};
    judged.reason = verdict.ok ? verdict.form
                               : QString(addressFaultName(verdict.fault) + u": " + verdict.sentence);
    if (row.value("valid"_L1).isBool()) {
        judged.expected = validity(row.value("valid"_L1).toBool());
        judged.same = judged.expected == judged.actual;
    }
    return judged;
}

/// "0.5", never "5e-1", "+1", "1,5" or a JSON number, which has lost its text already.
Result<std::optional<Decimal>> amountOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return std::optional<Decimal>();
    const QString text = value.toString();
    auto amount = Decimal::parse(QStringView(text));
    if (!amount || text.contains(u'e', Qt::CaseInsensitive))
        return fail(Error::Kind::Usage, u"The amount must be a text of digits with at most one point."_s);
    return std::optional(*std::move(amount));
}

/// A memo may be written as a number.
QString memoOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString firstOf(const QJsonObject &input, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = input.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

Result<PaymentLinkRequest> requestOf(const Coin &coin, ChainNetwork network, const QJsonObject &input)
{
    auto amount = amountOf(input.value("amount"_L1));
    if (!amount)
        return fail(amount.error());
    return PaymentLinkRequest{
        .coin = coin,
        .network = network,
        .address = input.value("address"_L1).toString(),
        .amount = *std::move(amount),
        .memo = memoOf(input.contains("memo"_L1) ? input.value("memo"_L1) : input.value("tag"_L1)),
        .memoType = firstOf(input, {"memo_type"_L1, "memoType"_L1}),
        .label = input.value("label"_L1).toString(),
        .message = input.value("message"_L1).toString(),
        .contract = firstOf(input, {"contract"_L1, "smart_contract"_L1, "token_contract"_L1}),
        .lightningInvoice = firstOf(input, {"lightning"_L1, "invoice"_L1, "lightning_invoice"_L1}),
    };
}

bool isAccepted(const QJsonObject &row, const QString &text)
{
    const QJsonArray accepted = row.value("accepted"_L1).toArray();
    return std::any_of(accepted.begin(), accepted.end(),
                       [&text](const QJsonValue &value) { return value.toString() == text; });
}

CoinVectorVerdict judgeLink(const CoinTable &coins, const QJsonObject &row)
{
    const QString kind = row.value("want"_L1).toString(u"link"_s);
    const QJsonObject input = row.value("input"_L1).toObject();
    const Coin *coin = coinOf(coins, input);
    const auto network = networkOf(input);
    if (coin == nullptr || !network)
        return unjudged(kind, u"The coin or the network is not known."_s);
    const auto text = requestOf(*coin, *network, input).and_then([&kind](const PaymentLinkRequest &request) {
        return kind == u"qr" ? qrContent(request) : paymentLink(request);
    });
    CoinVectorVerdict judged{.id = {}, .kind = kind, .expected = {}, .actual = text.value_or(noText()),
                             .same = true, .reason = text ? QString() : text.error().detail};
    if (row.contains("expected"_L1) || row.value("error"_L1).toBool()) {
        judged.expected = row.value("expected"_L1).toString(noText());
        judged.same = judged.actual == judged.expected || (text && isAccepted(row, *text));
    }
    return judged;
}

CoinVectorVerdict judge(const CoinTable &coins, const QJsonValue &value, const QString &place)
{
    const QJsonObject row = value.toObject();
    CoinVectorVerdict verdict = row.contains("input"_L1) ? judgeLink(coins, row) : judgeAddress(coins, row);
    verdict.id = row.value("id"_L1).toString(place);
    return verdict;
}

} // namespace

Result<QList<CoinVectorVerdict>> verifyCoinVectors(const CoinTable &coins, const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Kind::Malformed, problem.errorString());
    QList<CoinVectorVerdict> verdicts;
    const QJsonObject groups = document.object();
    for (const QJsonArray &rows : {document.array(), groups.value("addresses"_L1).toArray(),
                                   groups.value("uris"_L1).toArray()}) {
        for (const QJsonValue row : rows)
            verdicts.append(judge(coins, row, u'#' + QString::number(verdicts.size() + 1)));
    }
    if (verdicts.isEmpty())
        return fail(Error::Kind::Malformed, u"There are no rows of addresses or links in the file."_s);
    return verdicts;
}

} // namespace tillgate
