// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/lookup.h"

#include "gateway/nowpayments/errors.h"
#include "gateway/nowpayments/replies.h"

#include <algorithm>

namespace tillgate::nowpayments {

namespace {

using Found = QList<Snapshot>;
using Step = Call<Found>::Step;

constexpr int mostPages = 200; // 100 000 payments; more than one till's period can hold

/// A look-up on its way: everything that the next call needs.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Search search;
    Secret token = {};
    int page = 0;
    bool hasSignedInAgain = false;
    Found found = {};
};

Call<Found> pageCall(const Progress &progress);

Call<Found> signInCall(const Progress &progress)
{
    return {.request = progress.requests.signIn(), .understand = [progress](const HttpReply &reply) {
                return document(reply, Effect::None).and_then(understandToken).map([&](const Secret &token) {
                    Progress next = progress;
                    next.token = token;
                    return Step(pageCall(next));
                });
            }};
}

void take(Progress &progress, const Found &payments)
{
    for (const Snapshot &payment : payments) {
        // New payments push older ones to the next page while we read: the same row may come twice.
        const bool isKnown
            = std::any_of(progress.found.begin(), progress.found.end(),
                          [&](const Snapshot &known) { return known.gatewayId == payment.gatewayId; });
        const bool isWanted = !progress.search.reference || payment.reference == progress.search.reference;
        if (isWanted && !isKnown)
            progress.found.append(payment);
    }
}

Result<Step> afterPage(Progress progress, const Page &page)
{
    take(progress, page.payments);
    progress.hasSignedInAgain = false;
    ++progress.page;
    if (progress.page >= page.pageCount)
        return Step(progress.found);
    if (progress.page >= mostPages)
        return fail(Error::Kind::Rejected, QStringLiteral("The list is too long; ask for a shorter period."));
    return Step(pageCall(progress));
}

Result<Step> understandPageReply(const Progress &progress, const HttpReply &reply)
{
    constexpr int unauthorized = 401;
    if (reply.status == unauthorized && !progress.hasSignedInAgain) {
        Progress again = progress;
        again.hasSignedInAgain = true;
        return Step(signInCall(again));
    }
    return document(reply, Effect::None)
        .and_then([&](const Json &json) { return understandPage(json, progress.codes); })
        .and_then([&](const Page &page) { return afterPage(progress, page); });
}

Call<Found> pageCall(const Progress &progress)
{
    return {.request = progress.requests.page(progress.search.period, progress.page, progress.token),
            .understand
            = [progress](const HttpReply &reply) { return understandPageReply(progress, reply); }};
}

} // namespace

Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search)
{
    if (!requests.canSignIn()) {
        return Call<Found>::refused({.kind = Error::Kind::AccessDenied,
                                     .detail = QStringLiteral("Looking up payments at NOWPayments needs the "
                                                              "dashboard login in the account's settings.")});
    }
    return signInCall({.requests = requests, .codes = codes, .search = search});
}

} // namespace tillgate::nowpayments
