// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/lookup.h"

#include "gateway/plisio/errors.h"
#include "gateway/plisio/replies.h"

#include <algorithm>

namespace tillgate::plisio {

namespace {

using Found = QList<Snapshot>;
using Step = Call<Found>::Step;

constexpr int mostPages = 200;

/// A look-up on its way: everything that the next call needs.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Search search;
    int page = 1;
    /// The creation time of the last row, while all rows came newest first.
    std::optional<QDateTime> oldest = {};
    bool isNewestFirst = true;
    Found found = {};
};

bool isWanted(const Snapshot &payment, const Search &search)
{
    if (search.reference && payment.reference != *search.reference)
        return false;
    return !search.period
        || (payment.createdAt && *payment.createdAt >= search.period->from && *payment.createdAt <= search.period->until);
}

void take(Progress &progress, const Found &payments)
{
    for (const Snapshot &payment : payments) {
        // New payments push older ones to the next page while we read: the same row may come twice.
        const bool isKnown
            = std::any_of(progress.found.begin(), progress.found.end(),
                          [&](const Snapshot &known) { return known.gatewayId == payment.gatewayId; });
        if (isWanted(payment, progress.search) && !isKnown)
            progress.found.append(payment);
        const bool isOlder = payment.createdAt && (!progress.oldest || *payment.createdAt <= *progress.oldest);
        progress.isNewestFirst = progress.isNewestFirst && isOlder;
        progress.oldest = payment.createdAt;
    }
}

bool isPastPeriod(const Progress &progress)
{
    return progress.search.period && progress.isNewestFirst && progress.oldest
        && *progress.oldest < progress.search.period->from;
}

Call<Found> pageCall(const Progress &progress);

Result<Step> afterPage(Progress progress, const Page &page)
{
    take(progress, page.payments);
    if (progress.page >= page.pageCount || isPastPeriod(progress)) {
        std::stable_sort(progress.found.begin(), progress.found.end(),
                         [](const Snapshot &a, const Snapshot &b) { return a.createdAt > b.createdAt; });
        return Step(progress.found);
    }
    if (progress.page >= mostPages)
        return fail(Error::Kind::Rejected, QStringLiteral("The list is too long to be read to its end."));
    ++progress.page;
    return Step(pageCall(progress));
}

Call<Found> pageCall(const Progress &progress)
{
    return {.request = progress.requests.page(progress.search.reference.value_or(QString()), progress.page),
            .understand = [progress](const HttpReply &reply) {
                return document(reply, Effect::None)
                    .and_then([&](const Json &data) { return understandPage(data, progress.codes); })
                    .and_then([&](const Page &page) { return afterPage(progress, page); });
            }};
}

using Balances = QList<Balance>;

/// Asks for the first of `codes`, then for the rest.
Call<Balances> balanceCall(const Requests &requests, const CodeTable &table, const QStringList &codes, const Balances &known)
{
    const QString code = codes.first();
    return {.request = requests.balance(code),
            .understand = [=](const HttpReply &reply) -> Result<Call<Balances>::Step> {
                const Result<Balance> balance = document(reply, Effect::None).and_then([&](const Json &data) {
                    return understandBalance(data, code, table);
                });
                if (!balance)
                    return fail(balance.error());
                const Balances all = known + Balances{*balance};
                if (codes.size() == 1)
                    return Call<Balances>::Step(all);
                return Call<Balances>::Step(balanceCall(requests, table, codes.sliced(1), all));
            }};
}

} // namespace

Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search)
{
    return pageCall({.requests = requests, .codes = codes, .search = search});
}

Call<QList<Balance>> balances(const Requests &requests, const CodeTable &codes)
{
    const QString fiat = QStringLiteral("USD");
    return {.request = requests.currencies(fiat),
            .understand = [requests, codes, fiat](const HttpReply &reply) -> Result<Call<Balances>::Step> {
                const auto coins = document(reply, Effect::None).and_then([&](const Json &data) {
                    return understandCurrencies(data, codes, fiat);
                });
                if (!coins)
                    return fail(coins.error());
                QStringList known;
                for (const PricedCoin &coin : *coins) {
                    if (coin.offered.isPayable && coin.offered.coin)
                        known.append(coin.offered.code);
                }
                if (known.isEmpty())
                    return Call<Balances>::Step(Balances());
                return Call<Balances>::Step(balanceCall(requests, codes, known, {}));
            }};
}

} // namespace tillgate::plisio
