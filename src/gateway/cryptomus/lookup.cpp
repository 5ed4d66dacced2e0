// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/lookup.h"

#include "gateway/cryptomus/errors.h"
#include "gateway/cryptomus/replies.h"

#include <algorithm>

namespace tillgate::cryptomus {

namespace {

using Found = QList<Snapshot>;
using Step = Call<Found>::Step;

constexpr int mostPages = 2000; // 30 000 invoices at 15 a page; more than one till's period can hold

/// A look-up on its way: everything that the next call needs.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Period period;
    QString cursor = {};
    int page = 1;
    Found found = {};
};

/// The days asked for are wider than the period; what lies outside is left out here.
bool isWanted(const Snapshot &payment, const Period &period)
{
    return !payment.createdAt || (*payment.createdAt >= period.from && *payment.createdAt <= period.until);
}

void take(Progress &progress, const Found &payments)
{
    for (const Snapshot &payment : payments) {
        const bool isKnown
            = std::any_of(progress.found.begin(), progress.found.end(),
                          [&](const Snapshot &known) { return known.gatewayId == payment.gatewayId; });
        if (isWanted(payment, progress.period) && !isKnown)
            progress.found.append(payment);
    }
}

bool isBeforePeriod(const Found &payments, const Period &period)
{
    constexpr qint64 clockSeconds = 3600; // our clock may be wrong by as much
    return !payments.isEmpty() && payments.last().createdAt
        && *payments.last().createdAt < period.from.addSecs(-clockSeconds);
}

Call<Found> pageCall(const Progress &progress);

Result<Step> afterPage(Progress progress, const Page &page)
{
    take(progress, page.payments);
    if (page.nextCursor.isEmpty() || isBeforePeriod(page.payments, progress.period))
        return Step(progress.found);
    if (progress.page >= mostPages)
        return fail(Error::Kind::Rejected, QStringLiteral("The list is too long; ask for a shorter period."));
    ++progress.page;
    progress.cursor = page.nextCursor;
    return Step(pageCall(progress));
}

Call<Found> pageCall(const Progress &progress)
{
    return {.request = progress.requests.page(progress.period, progress.cursor),
            .understand = [progress](const HttpReply &reply) {
                return document(reply, Effect::None)
                    .and_then([&](const Json &json) { return understandPage(json, progress.codes); })
                    .and_then([&](const Page &page) { return afterPage(progress, page); });
            }};
}

Result<Step> afterInfo(const CodeTable &codes, const QString &reference, const HttpReply &reply)
{
    const Result<Json> json = document(reply, Effect::None);
    if (!json && json.error().kind == Error::Kind::NotFound)
        return Step(Found{});
    if (!json)
        return fail(json.error());
    const Result<Snapshot> payment = understandPayment(*json, codes);
    if (!payment)
        return fail(payment.error());
    if (payment->reference != reference)
        return fail(Error::Kind::Malformed, QStringLiteral("The answer is about another order."));
    return Step(Found{*payment});
}

} // namespace

Call<QList<Snapshot>> findPayment(const Requests &requests, const CodeTable &codes, const QString &reference)
{
    return {.request = requests.readByReference(reference), .understand = [codes, reference](const HttpReply &reply) {
                return afterInfo(codes, reference, reply);
            }};
}

Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Period &period)
{
    return pageCall({.requests = requests, .codes = codes, .period = period});
}

} // namespace tillgate::cryptomus
