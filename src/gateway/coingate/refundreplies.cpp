// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/replies.h"

#include "gateway/answerreader.h"

namespace tillgate::coingate {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

Refund::State stateOf(const QString &word)
{
    if (word == QLatin1String("pending") || word == QLatin1String("processing"))
        return Refund::State::Requested;
    if (word == QLatin1String("completed"))
        return Refund::State::Sent;
    return word == QLatin1String("rejected") ? Refund::State::Rejected : Refund::State::NeedsReview;
}

Result<LedgerAccount> ledgerAccountOf(const Json &json)
{
    AnswerReader reader(json);
    const Json *currency = json.find(u"currency");
    LedgerAccount account{.id = reader.take(textField, u"id"),
                          .symbol = {},
                          .balance = reader.take(decimalField, u"balance"),
                          .isActive = reader.take(textField, u"status") == QLatin1String("active")};
    reader.require(currency != nullptr, QStringLiteral("A ledger account of the answer names no currency."));
    if (reader.error())
        return fail(*reader.error());
    return textField(*currency, u"symbol").map([&](const QString &symbol) {
        account.symbol = symbol.toUpper();
        return account;
    });
}

} // namespace

Result<LedgerPage> understandLedger(const Json &json)
{
    const Json *rows = json.find(u"accounts");
    const Result<QString> count = digitsField(json, u"total_pages");
    constexpr qsizetype mostDigits = 4;
    if (rows == nullptr || !rows->isArray() || !count || count->size() > mostDigits)
        return malformed(QStringLiteral("The answer holds no list of ledger accounts."));
    LedgerPage page{.accounts = {}, .pageCount = count->toInt()};
    for (const Json &row : rows->items()) {
        const Result<LedgerAccount> account = ledgerAccountOf(row);
        if (!account)
            return fail(account.error());
        page.accounts.append(*account);
    }
    return page;
}

Result<Refund> understandRefund(const Json &json)
{
    AnswerReader reader(json);
    const QString id = reader.take(digitsField, u"id");
    const QString status = reader.take(textField, u"status");
    // An order has an id and a status, too.
    reader.take(decimalField, u"request_amount");
    if (reader.error())
        return fail(*reader.error());
    return Refund{.id = id, .state = stateOf(status), .rawStatus = status, .claimUrl = std::nullopt};
}

Result<Refund> understandNewestRefund(const Json &json)
{
    // Inferred: a bare list or the shape of GET /refunds; only the latter is documented (dossier coingate 2.11).
    const Json *wrapped = json.find(u"refunds");
    const Json &list = wrapped != nullptr ? *wrapped : json;
    if (!list.isArray())
        return malformed(QStringLiteral("The answer holds no list of refunds."));
    std::optional<Refund> newest;
    for (const Json &row : list.items()) {
        const Result<Refund> refund = understandRefund(row);
        if (!refund)
            return fail(refund.error());
        if (!newest || refund->id.toLongLong() > newest->id.toLongLong())
            newest = *refund;
    }
    if (!newest)
        return fail(Error::Kind::NotFound, QStringLiteral("CoinGate knows no refund of this order."));
    return *newest;
}

} // namespace tillgate::coingate
