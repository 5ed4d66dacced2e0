// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/lookup.h"

#include "gateway/coingate/errors.h"
#include "gateway/coingate/replies.h"

#include <algorithm>

namespace tillgate::coingate {

namespace {

using Found = QList<Snapshot>;
using Step = Call<Found>::Step;

constexpr int mostPages = 500; // 50 000 orders; more than one till's period can hold

/// A look-up on its way: everything that the next call needs.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Search search;
    int page = 1;
    Found found = {};
};

/// The days asked for are wider than the period; what lies outside is left out here.
bool isWanted(const Snapshot &order, const Search &search)
{
    if (search.reference)
        return order.reference == search.reference;
    return !order.createdAt || (*order.createdAt >= search.period.from && *order.createdAt <= search.period.until);
}

void take(Progress &progress, const Found &orders)
{
    for (const Snapshot &order : orders) {
        // New orders push older ones to the next page while we read: the same row may come twice.
        const bool isKnown
            = std::any_of(progress.found.begin(), progress.found.end(),
                          [&](const Snapshot &known) { return known.gatewayId == order.gatewayId; });
        if (isWanted(order, progress.search) && !isKnown)
            progress.found.append(order);
    }
}

bool isBeforePeriod(const Found &orders, const Period &period)
{
    constexpr qint64 clockSeconds = 3600; // our clock may be wrong by as much
    return !orders.isEmpty() && orders.last().createdAt
        && *orders.last().createdAt < period.from.addSecs(-clockSeconds);
}

Call<Found> pageCall(const Progress &progress);

Result<Step> afterPage(Progress progress, const Page &page)
{
    take(progress, page.orders);
    if (progress.page >= page.pageCount || isBeforePeriod(page.orders, progress.search.period))
        return Step(progress.found);
    if (progress.page >= mostPages)
        return fail(Error::Kind::Rejected, QStringLiteral("The list is too long; ask for a shorter period."));
    ++progress.page;
    return Step(pageCall(progress));
}

Call<Found> pageCall(const Progress &progress)
{
    return {.request = progress.requests.page(progress.search.period, progress.page),
            .understand = [progress](const HttpReply &reply) {
                return document(reply, Effect::None)
                    .and_then([&](const Json &json) { return understandPage(json, progress.codes); })
                    .and_then([&](const Page &page) { return afterPage(progress, page); });
            }};
}

} // namespace

Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search)
{
    return pageCall({.requests = requests, .codes = codes, .search = search});
}

} // namespace tillgate::coingate
