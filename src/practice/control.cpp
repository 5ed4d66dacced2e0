// SPDX-License-Identifier: Apache-2.0
#include "practice/control.h"

#include "practice/chaincontrol.h"
#include "practice/customer.h"
#include "practice/gateways.h"
#include "practice/controlwords.h"
#include "practice/jsonwriting.h"
#include "practice/shopcontrol.h"

#include <algorithm>
#include <array>

namespace tillgate::practice {

namespace {

HttpReply reply(int status, const Json &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json; charset=utf-8"}}, .body = body.toBytes()};
}

HttpReply replyTo(const Result<void> &done)
{
    if (done)
        return reply(200, Json::object({{QStringLiteral("ok"), Json::boolean(true)}}));
    const int status = done.error().kind == Error::Kind::NotFound ? 404 : 400;
    return reply(status, Json::object({{QStringLiteral("error"), text(done.error().detail)}}));
}

Result<qint64> paymentOf(const World &world, const Json &body)
{
    const Payment *payment = world.find(word(body, u"payment"));
    if (payment == nullptr)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no practice payment \"%1\".").arg(word(body, u"payment")));
    return payment->id;
}

Result<void> payAsAsked(World &world, const Json &body)
{
    const Result<qint64> id = paymentOf(world, body);
    if (!id)
        return fail(id.error());
    Sending sending;
    if (!takeFlag(body, u"confirm", sending.confirms) || !takeFlag(body, u"replaceable", sending.isReplaceable))
        return usage(QStringLiteral("\"confirm\" and \"replaceable\" are true or false."));
    const QString fee = word(body, u"fee");
    sending.isCheap = fee == QLatin1String("low");
    if (!fee.isEmpty() && !sending.isCheap && fee != QLatin1String("usual"))
        return usage(QStringLiteral("\"fee\" is \"usual\" or \"low\"."));
    const QString amount = word(body, u"amount");
    return pay(world, *id, amount.isEmpty() ? QStringLiteral("exact") : amount, sending);
}

Result<void> confirmAsAsked(World &world, const Json &body)
{
    return paymentOf(world, body).and_then([&](qint64 id) { return confirm(world, id); });
}

Result<void> expireAsAsked(World &world, const Json &body)
{
    return paymentOf(world, body).and_then([&](qint64 id) { return expire(world, id); });
}

Result<void> declareAsAsked(World &world, const Json &body)
{
    return paymentOf(world, body).and_then([&](qint64 id) { return declare(world, id, word(body, u"status")); });
}

Result<void> moveClock(World &world, const Json &body)
{
    constexpr qint64 longest = 366LL * 24 * 3600;
    bool isNumber = false;
    const qint64 seconds = word(body, u"advance_s").toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > longest)
        return usage(QStringLiteral("\"advance_s\" is a number of seconds, at most a year; the clock only goes ahead."));
    world.advance(std::chrono::seconds(seconds));
    return {};
}

Result<void> faultAsAsked(World &world, const Json &body)
{
    const QString kind = word(body, u"kind");
    if (kind == QLatin1String("none"))
        return setFault(world, word(body, u"gateway"), std::nullopt);
    const std::optional<Fault::Kind> named = faultFromName(kind);
    if (!named)
        return usage(QStringLiteral("\"%1\" is no fault: use down, slow, cut, 429, 500, html, lost-reply, garbage or none.")
                         .arg(kind));
    const bool isOnce = *named == Fault::Kind::ServerError || *named == Fault::Kind::LostReply;
    Fault fault{.kind = *named, .times = isOnce ? 1 : 0, .retryAfter = std::nullopt};
    int retryAfter = -1;
    if (!takeCount(body, u"times", fault.times) || !takeCount(body, u"ms", fault.delay)
        || !takeCount(body, u"retry_after", retryAfter))
        return usage(QStringLiteral("\"times\", \"ms\" and \"retry_after\" are whole numbers."));
    if (retryAfter >= 0)
        fault.retryAfter = retryAfter;
    fault.only = word(body, u"only");
    return setFault(world, word(body, u"gateway"), fault);
}

Result<void> noticeRulesAsAsked(World &world, const Json &body)
{
    NoticeRules rules = world.notices;
    const QString mode = word(body, u"mode");
    if (!mode.isEmpty()) {
        const std::optional<NoticeRules::Mode> named = noticeModeFromName(mode);
        if (!named)
            return usage(QStringLiteral("\"%1\" is no way to send notices: use normal, none, doubled, late, out-of-order "
                                        "or forged.").arg(mode));
        rules.mode = *named;
    }
    if (!takeCount(body, u"late_s", rules.lateness) || !takeCount(body, u"retry_s", rules.retryInterval)
        || !takeCount(body, u"retries", rules.retries))
        return usage(QStringLiteral("\"late_s\", \"retry_s\" and \"retries\" are whole numbers."));
    if (const Json *url = body.find(u"url"))
        rules.defaultUrl = url->toString();
    world.notices = rules;
    return {};
}

Result<void> noticeAsAsked(World &world, const Json &body)
{
    bool isForged = false;
    if (!takeFlag(body, u"forged", isForged))
        return usage(QStringLiteral("\"forged\" is true or false."));
    return paymentOf(world, body).and_then([&](qint64 id) { return sendNotice(world, id, isForged); });
}

Result<void> chainAsAsked(World &world, const Json &body)
{
    ChainRules rules = world.chain;
    if (!takeCount(body, u"confirm_ms", rules.confirmsAfter) || !takeCount(body, u"settle_ms", rules.settlesAfter)
        || !takeCount(body, u"confirmations", rules.confirmations) || rules.confirmations < 1
        || !takeFlag(body, u"skip_statuses", rules.skipsStatuses))
        return usage(QStringLiteral("\"confirm_ms\", \"settle_ms\" and \"confirmations\" are whole numbers, \"skip_statuses\" is true "
                                    "or false."));
    world.chain = rules;
    return {};
}

Result<void> quirksAsAsked(World &world, const Json &body)
{
    Quirks quirks = world.quirks;
    const bool isGood = takeFlag(body, u"estimate_text", quirks.estimateIsText)
        && takeFlag(body, u"fee_text", quirks.feesAreText) && takeFlag(body, u"pay_amount_text", quirks.payAmountIsText)
        && takeFlag(body, u"documented_coins", quirks.coinsUnderDocumentedKey)
        && takeFlag(body, u"old_notices", quirks.noticesHaveOldShape)
        && takeFlag(body, u"unsorted_notices", quirks.noticesAreUnsorted)
        && takeFlag(body, u"ascii_notices", quirks.noticesAreAscii)
        && takeFlag(body, u"form_notices", quirks.noticesAreForms)
        && takeFlag(body, u"pages_only", quirks.showsPagesOnly);
    if (!isGood)
        return usage(QStringLiteral("Quirks are true or false."));
    world.quirks = quirks;
    return {};
}

Json shown(const Payment &payment)
{
    return Json::object({
        {QStringLiteral("payment"), text(QString::number(payment.id))},
        {QStringLiteral("public_id"), textOrNull(payment.publicId)},
        {QStringLiteral("gateway"), text(payment.provider)},
        {QStringLiteral("order_id"), textOrNull(payment.reference)},
        {QStringLiteral("status"), text(stageName(payment.stage))},
        {QStringLiteral("coin"), text(payment.coinCode)},
        {QStringLiteral("due"), text(payment.dueCoins.toShortString())},
        {QStringLiteral("received"), text(payment.receivedCoins.toShortString())},
        {QStringLiteral("price"), text(payment.priceAmount.toShortString())},
        {QStringLiteral("currency"), text(payment.priceCurrency)},
        {QStringLiteral("address"), text(payment.address)},
        {QStringLiteral("memo"), textOrNull(payment.memo)},
        {QStringLiteral("txid"), textOrNull(payment.transactionId)},
        {QStringLiteral("confirmations"), number(qint64(payment.confirmations))},
        {QStringLiteral("network"), text(chainName(payment.network, payment.ticker))},
        {QStringLiteral("parent"), payment.parentId ? text(QString::number(*payment.parentId)) : Json()},
        {QStringLiteral("created_at"), isoTime(payment.createdAt)},
        {QStringLiteral("price_held_until"), isoTime(payment.priceHeldUntil)},
    });
}

HttpReply showPayments(const World &world)
{
    QList<Payment> all = world.payments().values();
    std::stable_sort(all.begin(), all.end(), [](const Payment &a, const Payment &b) { return a.createdAt > b.createdAt; });
    Json::Array list;
    for (const Payment &payment : all)
        list.append(shown(payment));
    return reply(200, Json::object({{QStringLiteral("payments"), Json::array(std::move(list))}}));
}

HttpReply showState(const World &world)
{
    Json::Object faults;
    for (auto at = world.faults.begin(); at != world.faults.end(); ++at)
        faults.append({at.key(), text(faultName(at->kind))});
    return reply(200, Json::object({{QStringLiteral("now"), isoTime(world.now())},
                                    {QStringLiteral("faults"), Json::object(std::move(faults))},
                                    {QStringLiteral("notices"), text(noticeModeName(world.notices.mode))},
                                    {QStringLiteral("waiting_notices"), number(qint64(world.deliveries.size()))}}));
}

struct Route
{
    const char *path;
    Result<void> (*act)(World &, const Json &);
};

constexpr std::array routes{
    Route{"/control/pay", payAsAsked},         Route{"/control/confirm", confirmAsAsked},
    Route{"/control/expire", expireAsAsked},   Route{"/control/status", declareAsAsked},
    Route{"/control/clock", moveClock},        Route{"/control/fault", faultAsAsked},
    Route{"/control/notices", noticeRulesAsAsked}, Route{"/control/notice", noticeAsAsked},
    Route{"/control/chain", chainAsAsked},     Route{"/control/quirks", quirksAsAsked},
    Route{"/control/mine", mineAsAsked},       Route{"/control/reorg", reorganiseAsAsked},
    Route{"/control/replace", replaceAsAsked}, Route{"/control/fees", setFeesAsAsked},
    Route{"/control/shop", shopAsAsked},
};

} // namespace

Result<void> setFault(World &world, const QString &gateway, const std::optional<Fault> &fault)
{
    const QList<Access> all = accesses(world);
    const bool isKnown = std::any_of(all.begin(), all.end(), [&](const Access &access) { return access.provider == gateway; });
    if (!isKnown)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no practice gateway \"%1\".").arg(gateway));
    if (fault)
        world.faults.insert(gateway, *fault);
    else
        world.faults.remove(gateway);
    return {};
}

HttpReply control(World &world, const HttpRequest &request)
{
    // No web page may play with it: browsers name the page in Origin.
    if (request.header("origin"))
        return {.status = 403, .headers = {}, .body = {}};
    const QString path = request.url.path();
    if (request.method == HttpRequest::Method::Get && path == QLatin1String("/control/payments"))
        return showPayments(world);
    if (request.method == HttpRequest::Method::Get && path == QLatin1String("/control/state"))
        return showState(world);
    if (request.method == HttpRequest::Method::Get && path == QLatin1String("/control/chains"))
        return reply(200, shownChains(world));
    const auto route = std::find_if(routes.begin(), routes.end(),
                                    [&](const Route &known) { return path == QLatin1String(known.path); });
    if (request.method != HttpRequest::Method::Post || route == routes.end())
        return replyTo(fail(Error::Kind::NotFound, QStringLiteral("There is no such control.")));
    const Result<Json> body = Json::parse(request.body);
    if (!body || !body->isObject())
        return replyTo(usage(QStringLiteral("The body is a JSON object.")));
    return replyTo(route->act(world, *body));
}

} // namespace tillgate::practice
