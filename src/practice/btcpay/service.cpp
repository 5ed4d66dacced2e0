// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/service.h"

#include "practice/btcpay/replies.h"

#include <array>

namespace tillgate::practice::btcpay {

namespace {

using Method = HttpRequest::Method;

constexpr auto anyKey = "*";
constexpr auto nobody = ""; ///< no key is asked for

/// One route below /api/v1. "$" stands for the store, "*" for a name. Those of one invoice, webhook or payout are also
/// reached without the store.
struct Route
{
    Method method;
    const char *path;
    const char *right;
    HttpReply (*answer)(World &, const Visit &);
};

constexpr auto canView = "btcpay.store.canviewinvoices";
constexpr auto canCreate = "btcpay.store.cancreateinvoice";
constexpr auto canModify = "btcpay.store.canmodifyinvoices";
constexpr auto canViewStore = "btcpay.store.canviewstoresettings";
constexpr auto canRefund = "btcpay.store.cancreatenonapprovedpullpayments";
constexpr auto canSeePulls = "btcpay.store.canviewpullpayments";
constexpr auto canManagePayouts = "btcpay.store.canmanagepayouts";
constexpr auto canHook = "btcpay.store.webhooks.canmodifywebhooks";

constexpr std::array routes{
    Route{Method::Get, "health", nobody, health},
    Route{Method::Get, "server/info", anyKey, serverInfo},
    Route{Method::Get, "api-keys/current", anyKey, currentKey},
    Route{Method::Delete, "api-keys/current", anyKey, dropKey},
    Route{Method::Post, "api-keys", "unrestricted", makeKey},
    Route{Method::Get, "stores", canViewStore, stores},
    Route{Method::Get, "stores/$", canViewStore, oneStore},
    Route{Method::Get, "stores/$/payment-methods", canViewStore, storeMethods},
    Route{Method::Get, "stores/$/payment-methods/*", canViewStore, oneStoreMethod},
    Route{Method::Get, "stores/$/payment-methods/*/wallet", "btcpay.store.canviewwallet", wallet},
    Route{Method::Get, "stores/$/lightning/*/balance", "btcpay.store.canuselightningnode", lightningBalance},
    Route{Method::Get, "stores/$/rates", canViewStore, rates},
    Route{Method::Post, "stores/$/invoices", canCreate, createInvoice},
    Route{Method::Get, "stores/$/invoices", canView, listInvoices},
    Route{Method::Get, "stores/$/invoices/*", canView, oneInvoice},
    Route{Method::Put, "stores/$/invoices/*", canModify, updateInvoice},
    Route{Method::Delete, "stores/$/invoices/*", canModify, archiveInvoice},
    Route{Method::Post, "stores/$/invoices/*/unarchive", canModify, unarchiveInvoice},
    Route{Method::Post, "stores/$/invoices/*/status", canModify, markInvoice},
    Route{Method::Get, "stores/$/invoices/*/payment-methods", canView, invoiceMethods},
    Route{Method::Post, "stores/$/invoices/*/payment-methods/*/activate", canView, activateMethod},
    Route{Method::Get, "stores/$/invoices/*/refund/*", canRefund, refundPreview},
    Route{Method::Post, "stores/$/invoices/*/refund", canRefund, refundInvoice},
    Route{Method::Get, "stores/$/pull-payments", canSeePulls, pullPayments},
    Route{Method::Post, "stores/$/pull-payments", canRefund, makePullPayment},
    Route{Method::Delete, "stores/$/pull-payments/*", "btcpay.store.canarchivepullpayments", archivePullPayment},
    Route{Method::Get, "pull-payments/*", nobody, onePullPayment},
    Route{Method::Get, "pull-payments/*/payouts", nobody, payouts},
    Route{Method::Post, "pull-payments/*/payouts", nobody, claim},
    Route{Method::Get, "pull-payments/*/payouts/*", nobody, onePayout},
    Route{Method::Get, "stores/$/payouts", "btcpay.store.canviewpayouts", storePayouts},
    Route{Method::Get, "stores/$/payouts/*", "btcpay.store.canviewpayouts", onePayout},
    Route{Method::Post, "stores/$/payouts/*", canManagePayouts, approvePayout},
    Route{Method::Delete, "stores/$/payouts/*", canManagePayouts, cancelPayout},
    Route{Method::Post, "stores/$/payouts/*/mark-paid", canManagePayouts, markPayoutPaid},
    Route{Method::Get, "stores/$/webhooks", canHook, webhooks},
    Route{Method::Post, "stores/$/webhooks", canHook, makeWebhook},
    Route{Method::Get, "stores/$/webhooks/*", canHook, oneWebhook},
    Route{Method::Put, "stores/$/webhooks/*", canHook, changeWebhook},
    Route{Method::Delete, "stores/$/webhooks/*", canHook, dropWebhook},
    Route{Method::Get, "stores/$/webhooks/*/deliveries", canHook, deliveries},
    Route{Method::Get, "stores/$/webhooks/*/deliveries/*", canHook, oneDelivery},
    Route{Method::Get, "stores/$/webhooks/*/deliveries/*/request", canHook, deliveredBody},
    Route{Method::Post, "stores/$/webhooks/*/deliveries/*/redeliver", canHook, redeliver},
};

/// A path that fits a route: its names, and the store if it has one.
struct Match
{
    QStringList names;
    std::optional<QString> store;
};

std::optional<Match> matched(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    Match match;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (pattern.at(at) == QLatin1String("$"))
            match.store = path.at(at);
        else if (pattern.at(at) == QLatin1String("*"))
            match.names.append(path.at(at));
        else if (pattern.at(at) != path.at(at))
            return std::nullopt;
    }
    return match;
}

/// With the store in the path, or without where the rest of it names the thing by itself.
std::optional<Match> matchedEither(const Route &route, const QStringList &path)
{
    constexpr qsizetype storeParts = 2;
    const QStringList pattern = QString::fromLatin1(route.path).split(QLatin1Char('/'));
    if (const std::optional<Match> match = matched(pattern, path))
        return match;
    const QStringList rest = pattern.mid(storeParts);
    const bool hasFlat = pattern.value(1) == QLatin1String("$") && rest.value(1) == QLatin1String("*")
        && rest.first() != QLatin1String("payment-methods") && rest.first() != QLatin1String("lightning");
    return hasFlat ? matched(rest, path) : std::nullopt;
}

HttpReply visited(World &world, const HttpRequest &request, const Route &route, const Match &match)
{
    const QString right = QString::fromLatin1(route.right);
    Visit visit{.request = request, .names = match.names, .isFlat = !match.store.has_value()};
    if (right.isEmpty())
        return route.answer(world, visit);
    const auto permissions = permissionsOf(world, request);
    if (!permissions)
        return permissions.error();
    const QString store = keysOf(world).storeId;
    const bool isAllowed = right == QLatin1String(anyKey) || holdsRight(*permissions, right, store);
    if (!isAllowed || match.store.value_or(store) != store)
        return missingPermission(right);
    visit.permissions = *permissions;
    return route.answer(world, visit);
}

HttpReply answerApi(World &world, const HttpRequest &request, const QStringList &path)
{
    for (const Route &route : routes) {
        const std::optional<Match> match = route.method == request.method ? matchedEither(route, path) : std::nullopt;
        if (match)
            return visited(world, request, route, *match);
    }
    return emptyReply(404);
}

HttpReply answerPage(World &world, const HttpRequest &request, const QStringList &path)
{
    const Visit visit{.request = request, .names = {path.value(1)}};
    const bool isInvoice = path.first() == QLatin1String("i") && path.size() >= 2;
    if (request.method != Method::Get)
        return emptyReply(404);
    if (isInvoice && path.size() == 2)
        return checkoutPage(world, visit);
    if (isInvoice && path.last() == QLatin1String("status"))
        return checkoutStatus(world, visit);
    if (isInvoice && path.mid(path.size() - 2) == QStringList{QStringLiteral("status"), QStringLiteral("ws")})
        return checkoutSocket(world, visit);
    if (path == QStringList{QStringLiteral("api-keys"), QStringLiteral("authorize")})
        return pairingPage(world, visit);
    if (path.first() == QLatin1String("pull-payments") && path.size() == 2)
        return claimPage(world, visit);
    return emptyReply(404);
}

} // namespace

HttpReply answer(World &world, const HttpRequest &request, const QString &path)
{
    const QLatin1String api("/api/v1/");
    if (path.startsWith(api))
        return answerApi(world, request, path.sliced(api.size()).split(QLatin1Char('/')));
    return answerPage(world, request, path.mid(1).split(QLatin1Char('/')));
}

} // namespace tillgate::practice::btcpay
