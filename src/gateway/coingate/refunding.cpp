// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/refunding.h"

#include "gateway/coingate/errors.h"

#include <algorithm>

namespace tillgate::coingate {

namespace {

using Step = Call<Refund>::Step;
using Accounts = QList<LedgerAccount>;

constexpr int mostPages = 20; // 2 000 ledger accounts; more than a shop has

/// A refund on its way: everything that the next step needs.
struct Progress
{
    Requests requests;
    CodeTable codes;
    RefundOrder order;
    QString code;
    RefundRoute route = {};
};

/// The account that pays: the refund's own coin first, then any that holds something; CoinGate converts.
const LedgerAccount *payerIn(const Accounts &accounts, const QString &symbol)
{
    const auto canPay = [](const LedgerAccount &account) { return account.isActive && account.balance.isPositive(); };
    auto payer = std::find_if(accounts.begin(), accounts.end(), [&](const LedgerAccount &account) {
        return canPay(account) && account.symbol == symbol;
    });
    if (payer == accounts.end())
        payer = std::find_if(accounts.begin(), accounts.end(), canPay);
    return payer == accounts.end() ? nullptr : &*payer;
}

Result<Step> afterLedger(Progress progress, const HttpReply &reply)
{
    const Result<LedgerPage> page = document(reply, Effect::None).and_then(understandLedger);
    if (!page)
        return fail(page.error());
    const LedgerAccount *payer = payerIn(page->accounts, Pair::fromCode(progress.code).symbol.toUpper());
    if (payer == nullptr) {
        return fail(Error::Kind::Rejected,
                    QStringLiteral("No balance at CoinGate can pay a refund: top one up in its dashboard."));
    }
    progress.route.ledgerAccountId = payer->id;
    return Step(single<Refund>(answers, progress.requests.refund(progress.order, progress.route), Effect::MayHaveActed,
                               [](const Json &json, const HttpReply &) { return understandRefund(json); }));
}

Result<Step> afterCurrencies(Progress progress, const HttpReply &reply)
{
    const auto routes = document(reply, Effect::None).and_then([&](const Json &json) {
        return understandCurrencies(json, progress.codes);
    });
    if (!routes)
        return fail(routes.error());
    const auto route = std::find_if(routes->begin(), routes->end(),
                                    [&](const Route &offered) { return offered.coin.code == progress.code; });
    if (route == routes->end())
        return fail(Error::Kind::CoinUnavailable, QStringLiteral("CoinGate sends no refunds in this coin."));
    progress.route.currencyId = route->currencyId;
    progress.route.platformId = route->platformId;
    return Step(Call<Refund>{.request = progress.requests.ledgerAccounts(1),
                             .understand = [progress](const HttpReply &next) { return afterLedger(progress, next); }});
}

Call<Refund> askCurrencies(const Progress &progress)
{
    return {.request = progress.requests.refundCurrencies(),
            .understand = [progress](const HttpReply &reply) { return afterCurrencies(progress, reply); }};
}

/// All of it: the order's price says how much that is.
Result<Step> afterOrder(Progress progress, const HttpReply &reply)
{
    return document(reply, Effect::None)
        .and_then([&](const Json &json) { return understandOrder(json, progress.codes); })
        .and_then([&](const Snapshot &snapshot) -> Result<Step> {
            if (snapshot.gatewayId != progress.order.gatewayId || !snapshot.priceAmount)
                return fail(Error::Kind::Malformed, QStringLiteral("The answer is about another order."));
            progress.route.amount = snapshot.priceAmount->toShortString();
            return Step(askCurrencies(progress));
        });
}

using Balances = QList<Balance>;

Call<Balances> balancePage(const Requests &requests, const CodeTable &codes, int number, const Balances &before);

Result<Call<Balances>::Step> afterBalances(const Requests &requests, const CodeTable &codes, int number,
                                           Balances balances, const HttpReply &reply)
{
    const Result<LedgerPage> page = document(reply, Effect::None).and_then(understandLedger);
    if (!page)
        return fail(page.error());
    for (const LedgerAccount &account : page->accounts) {
        // A ledger knows no platforms: the coin is only known where one platform carries it.
        balances.append({.code = account.symbol.toLower(),
                         .coin = codes.coinOf(codeFor(codes, account.symbol, std::nullopt)),
                         .available = account.balance});
    }
    if (number >= page->pageCount)
        return Call<Balances>::Step(balances);
    if (number >= mostPages)
        return fail(Error::Kind::Rejected, QStringLiteral("The ledger has too many accounts."));
    return Call<Balances>::Step(balancePage(requests, codes, number + 1, balances));
}

Call<Balances> balancePage(const Requests &requests, const CodeTable &codes, int number, const Balances &before)
{
    return {.request = requests.ledgerAccounts(number), .understand = [=](const HttpReply &reply) {
                return afterBalances(requests, codes, number, before, reply);
            }};
}

} // namespace

Call<Refund> sendRefund(const Requests &requests, const CodeTable &codes, const RefundOrder &order,
                        const QString &code)
{
    Progress progress{.requests = requests, .codes = codes, .order = order, .code = code};
    if (order.worth) {
        progress.route.amount = order.worth->amount().toString();
        return askCurrencies(progress);
    }
    return {.request = requests.read(order.gatewayId),
            .understand = [progress](const HttpReply &reply) { return afterOrder(progress, reply); }};
}

Call<QList<Balance>> ledgerBalances(const Requests &requests, const CodeTable &codes)
{
    return balancePage(requests, codes, 1, {});
}

} // namespace tillgate::coingate
