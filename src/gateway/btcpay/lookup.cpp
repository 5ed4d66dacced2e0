// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/lookup.h"

#include "gateway/btcpay/errors.h"
#include "gateway/btcpay/replies.h"

#include <algorithm>

namespace tillgate::btcpay {

namespace {

using Found = QList<Snapshot>;
using Step = Call<Found>::Step;

constexpr int mostPages = 200; // 20 000 invoices; more than one till's period can hold

/// A look-up on its way: everything that the next call needs.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Search search;
    int page = 0;
    Found found = {};
    QList<Invoice> bare = {}; ///< still to be asked how they are paid
};

Call<Found> pageCall(const Progress &progress);

Step methodsOrDone(Progress progress)
{
    if (progress.bare.isEmpty())
        return Step(progress.found);
    const Invoice invoice = progress.bare.takeFirst();
    const Routes routes = progress.requests.methodsOf(invoice.id);
    Call<Found> call = single<Found>(
        answers, routes.flat, Effect::None, [progress, invoice](const Json &json, const HttpReply &) {
            return understandMethods(json).map([&](const QList<Method> &methods) {
                Progress next = progress;
                next.found.append(snapshotOf(invoice, methods, next.codes));
                return methodsOrDone(next);
            });
        });
    return Step(eitherRoute(std::move(call), routes.nested));
}

void take(Progress &progress, const Invoice &invoice)
{
    // New invoices push older ones to the next page while we read: the same row may come twice.
    const bool isKnown = std::any_of(progress.found.begin(), progress.found.end(),
                                     [&](const Snapshot &known) { return known.gatewayId == invoice.id; });
    const bool isWanted = !progress.search.reference || invoice.reference == progress.search.reference;
    if (isKnown || !isWanted)
        return;
    // In a long list of a period, an invoice without its methods still says how it stands.
    if (invoice.methods.isEmpty() && progress.search.reference)
        progress.bare.append(invoice);
    else
        progress.found.append(snapshotOf(invoice, invoice.methods, progress.codes));
}

Result<Step> afterPage(Progress progress, const Json &json)
{
    if (!json.isArray())
        return fail(Error::Kind::Malformed, QStringLiteral("The answer is no list of invoices."));
    for (const Json &row : json.items()) {
        const Result<Invoice> invoice = understandInvoice(row);
        if (!invoice)
            return fail(invoice.error());
        take(progress, *invoice);
    }
    if (json.items().size() < Requests::pageSize)
        return methodsOrDone(progress);
    if (++progress.page >= mostPages)
        return fail(Error::Kind::Rejected, QStringLiteral("The list is too long; ask for a shorter period."));
    return Step(pageCall(progress));
}

Call<Found> pageCall(const Progress &progress)
{
    return single<Found>(
        answers, progress.requests.page(progress.search, progress.page), Effect::None,
        [progress](const Json &json, const HttpReply &) { return afterPage(progress, json); });
}

} // namespace

Call<Snapshot> readInvoice(const Requests &requests, const CodeTable &codes, const GatewayPaymentId &id)
{
    using ReadStep = Call<Snapshot>::Step;
    const Routes methods = requests.methodsOf(id);
    const auto askMethods = [methods, codes](const Invoice &invoice) {
        const auto both = [invoice, codes](const Json &json, const HttpReply &) {
            return understandMethods(json).map([&](const QList<Method> &list) { return snapshotOf(invoice, list, codes); });
        };
        return ReadStep(
            eitherRoute(single<Snapshot>(answers, methods.flat, Effect::None, both), methods.nested));
    };
    const auto take = [id, codes, askMethods](const Json &json, const HttpReply &) -> Result<ReadStep> {
        const Result<Invoice> invoice = understandInvoice(json);
        if (!invoice)
            return fail(invoice.error());
        if (invoice->id != id)
            return fail(Error::Kind::Malformed, QStringLiteral("The answer is about another invoice."));
        if (invoice->methods.isEmpty())
            return askMethods(*invoice);
        return ReadStep(snapshotOf(*invoice, invoice->methods, codes));
    };
    const Routes routes = requests.invoice(id);
    return eitherRoute(single<Snapshot>(answers, routes.flat, Effect::None, take), routes.nested);
}

Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search)
{
    return pageCall({.requests = requests, .codes = codes, .search = search});
}

} // namespace tillgate::btcpay
