// SPDX-License-Identifier: Apache-2.0
#include "practice/gateways.h"

#include "practice/nowpayments/service.h"

#include <algorithm>

namespace tillgate::practice {

namespace {

const QString nowpaymentsPath = QStringLiteral("/nowpayments/v1");
const QString ownPath = QStringLiteral("/v1");

HttpReply serverError()
{
    return {.status = 500,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body = R"({"status":false,"statusCode":500,"code":"INTERNAL_ERROR","message":"Can not get estimate from TRX to USDCBSC"})"};
}

HttpReply tooMany(const Fault &fault)
{
    HttpReply reply{.status = 429,
                    .headers = {{"Content-Type", "application/json; charset=utf-8"}},
                    .body = R"({"status":false,"statusCode":429,"code":"TOO_MANY_REQUESTS","message":"Too many requests"})"};
    if (fault.retryAfter)
        reply.headers.append({"Retry-After", QByteArray::number(*fault.retryAfter)});
    return reply;
}

HttpReply hostPage()
{
    return {.status = 403,
            .headers = {{"Content-Type", "text/html; charset=UTF-8"}, {"Server", "cloudflare"}},
            .body = "<!DOCTYPE html><html><head><title>Access denied | Error 1010</title></head>"
                    "<body><h1>Error 1010</h1><p>The owner of this website has banned your access.</p></body></html>"};
}

/// The fault that spoils this request, if any; counts it.
std::optional<Fault> spoiling(World &world, const QString &provider, const HttpRequest &request)
{
    const auto found = world.faults.find(provider);
    if (found == world.faults.end())
        return std::nullopt;
    const QString line = QString::fromLatin1(methodName(request.method)) + QLatin1Char(' ') + request.url.path();
    if (!line.contains(found->only))
        return std::nullopt;
    const Fault fault = *found;
    if (found->times > 0 && --found->times == 0)
        world.faults.erase(found);
    return fault;
}

/// What is said instead of the gateway's own answer; none if the request is done all the same.
std::optional<HttpReply> replacement(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Down:
    case Fault::Kind::Cut: return HttpReply{};
    case Fault::Kind::TooManyRequests: return tooMany(fault);
    case Fault::Kind::ServerError: return serverError();
    case Fault::Kind::Html: return hostPage();
    case Fault::Kind::Garbage:
        return HttpReply{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "{\"payment_id\":"};
    case Fault::Kind::Slow:
    case Fault::Kind::LostReply: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Delivery forged(Delivery delivery)
{
    delivery.body.replace("\"payment_status\":\"", "\"payment_status\": \"");
    for (NameValue &header : delivery.headers) {
        if (header.name == "x-nowpayments-sig")
            header.value = QByteArray(128, '0');
    }
    return delivery;
}

QString targetOf(const World &world, const Payment &payment)
{
    return payment.notifyUrl.isEmpty() ? world.notices.defaultUrl : payment.notifyUrl;
}

void enqueue(World &world, Delivery delivery, const QString &url, std::chrono::milliseconds lateness = {})
{
    delivery.number = world.nextNumber();
    delivery.url = QUrl(url);
    delivery.dueAt = world.now().addMSecs(lateness.count());
    delivery.attemptsLeft = 1 + world.notices.retries;
    world.deliveries.append(std::move(delivery));
}

/// The newest before the older ones: what waits is put a moment behind.
void overtake(World &world, const Delivery &newest, const QString &url)
{
    for (Delivery &waiting : world.deliveries) {
        if (waiting.paymentId == newest.paymentId && !waiting.isUnderWay)
            waiting.dueAt = waiting.dueAt.addSecs(2);
    }
    enqueue(world, newest, url, std::chrono::seconds(1));
}

} // namespace

Served serve(World &world, const HttpRequest &request)
{
    QString path = request.url.path(QUrl::FullyDecoded);
    if (path.startsWith(nowpaymentsPath + QLatin1Char('/')))
        path = path.sliced(nowpaymentsPath.size());
    else if (path.startsWith(ownPath + QLatin1Char('/')))
        path = path.sliced(ownPath.size());
    else
        return {.reply = {.status = 404, .headers = {}, .body = {}}};
    const std::optional<Fault> fault = spoiling(world, QStringLiteral("nowpayments"), request);
    if (const std::optional<HttpReply> instead = fault ? replacement(*fault) : std::nullopt)
        return {.reply = *instead};
    Served served{.reply = nowpayments::answer(world, request, path)};
    if (fault && fault->kind == Fault::Kind::Slow)
        served.delay = fault->delay;
    if (fault && fault->kind == Fault::Kind::LostReply)
        served.reply = HttpReply{};
    return served;
}

QList<Access> accesses(const World &world)
{
    const nowpayments::Keys keys = nowpayments::keysOf(world);
    return {{.provider = QStringLiteral("nowpayments"),
             .path = nowpaymentsPath,
             .apiKey = keys.apiKey,
             .webhookSecret = keys.ipnSecret,
             .email = keys.email,
             .password = keys.password}};
}

bool queueNotices(World &world)
{
    using Mode = NoticeRules::Mode;
    const QList<Change> changes = world.takeChanges();
    for (const Change &change : changes) {
        const QString url = targetOf(world, change.payment);
        if (url.isEmpty() || world.notices.mode == Mode::None)
            continue;
        const Delivery delivery = nowpayments::notice(world, change);
        switch (world.notices.mode) {
        case Mode::None: break;
        case Mode::Doubled: enqueue(world, delivery, url); [[fallthrough]];
        case Mode::Normal: enqueue(world, delivery, url); break;
        case Mode::Late: enqueue(world, delivery, url, world.notices.lateness); break;
        case Mode::OutOfOrder: overtake(world, delivery, url); break;
        case Mode::Forged: enqueue(world, forged(delivery), url); break;
        }
    }
    return !changes.isEmpty();
}

Result<void> sendNotice(World &world, qint64 paymentId, bool isForged)
{
    const Payment *payment = world.find(paymentId);
    if (payment == nullptr)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment."));
    const QString url = targetOf(world, *payment);
    if (url.isEmpty())
        return fail(Error::Kind::Usage, QStringLiteral("This payment names no address for notices, and there is no default."));
    const Delivery delivery = nowpayments::notice(world, {world.now(), *payment});
    enqueue(world, isForged ? forged(delivery) : delivery, url);
    return {};
}

QList<Delivery> takeDue(World &world)
{
    QList<Delivery> due;
    for (Delivery &delivery : world.deliveries) {
        if (delivery.isUnderWay || delivery.dueAt > world.now())
            continue;
        delivery.isUnderWay = true;
        due.append(delivery);
    }
    std::stable_sort(due.begin(), due.end(), [](const Delivery &a, const Delivery &b) { return a.dueAt < b.dueAt; });
    return due;
}

std::optional<QDateTime> nextDue(const World &world)
{
    std::optional<QDateTime> next;
    for (const Delivery &delivery : world.deliveries) {
        if (!delivery.isUnderWay && (!next || delivery.dueAt < *next))
            next = delivery.dueAt;
    }
    return next;
}

void noteDelivered(World &world, qint64 number, bool isAccepted)
{
    for (qsizetype at = 0; at < world.deliveries.size(); ++at) {
        Delivery &delivery = world.deliveries[at];
        if (delivery.number != number)
            continue;
        delivery.isUnderWay = false;
        if (isAccepted || --delivery.attemptsLeft <= 0)
            world.deliveries.removeAt(at);
        else
            delivery.dueAt = world.now().addSecs(world.notices.retryInterval.count());
        return;
    }
}

} // namespace tillgate::practice
