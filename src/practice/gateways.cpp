// SPDX-License-Identifier: Apache-2.0
#include "practice/gateways.h"

#include "practice/btcpay/service.h"
#include "practice/coingate/service.h"
#include "practice/cryptomus/service.h"
#include "practice/nowpayments/service.h"
#include "practice/plisio/service.h"
#include "practice/xaigate/service.h"

#include <algorithm>
#include <array>

namespace tillgate::practice {

namespace {

/// One provider's side, as the server sees it.
struct Service
{
    const char *provider;
    const char *path; ///< everything below is its own; of its API too, unless its `Access` names another
    HttpReply (*answer)(World &, const HttpRequest &, const QString &path);
    Access (*access)(const World &);
    /// None: this provider says nothing about such a change.
    std::optional<Delivery> (*notice)(const World &, const Change &);
    Delivery (*forged)(Delivery);
    HttpReply (*serverError)();
    HttpReply (*tooMany)();
    /// For providers that say several things about one change, or to addresses of their own.
    QList<Delivery> (*notices)(World &, const Change &) = nullptr;
};

constexpr std::array services{
    Service{"nowpayments", "/nowpayments/v1", nowpayments::answer, nowpayments::access, nowpayments::notice,
            nowpayments::forged, nowpayments::serverError, nowpayments::tooMany},
    Service{"plisio", "/plisio/api/v1", plisio::answer, plisio::access, plisio::notice, plisio::forged,
            plisio::serverError, plisio::tooMany},
    Service{"coingate", "/coingate", coingate::answer, coingate::access, coingate::notice, coingate::forged,
            coingate::serverError, coingate::tooMany},
    Service{"btcpay", "/btcpay", btcpay::answer, btcpay::access, btcpay::notice, btcpay::forged, btcpay::serverError,
            btcpay::tooMany, btcpay::notices},
    Service{"cryptomus", "/cryptomus", cryptomus::answer, cryptomus::access, cryptomus::notice, cryptomus::forged,
            cryptomus::serverError, cryptomus::tooMany},
    Service{"xaigate", "/xaigate/api/v1", xaigate::answer, xaigate::access, xaigate::notice, xaigate::forged,
            xaigate::serverError, xaigate::tooMany},
};

/// Its SDK asks "/v1/…" at the bare host.
constexpr QLatin1String barePath("/v1/");

const Service *serviceOf(const QString &provider)
{
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&](const Service &known) { return provider == QLatin1String(known.provider); });
    return found == services.end() ? nullptr : found;
}

/// Which service a path is for, and the rest of the path.
std::pair<const Service *, QString> route(const QString &path)
{
    for (const Service &service : services) {
        const QLatin1String start(service.path);
        if (path.startsWith(start) && (path.size() == start.size() || path.at(start.size()) == QLatin1Char('/')))
            return {&service, path.sliced(start.size())};
    }
    if (path.startsWith(barePath))
        return {serviceOf(QStringLiteral("nowpayments")), path.sliced(barePath.size() - 1)};
    return {nullptr, {}};
}

HttpReply tooMany(const Service &service, const Fault &fault)
{
    HttpReply reply = service.tooMany();
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
std::optional<HttpReply> replacement(const Service &service, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Down:
    case Fault::Kind::Cut: return HttpReply{};
    case Fault::Kind::TooManyRequests: return tooMany(service, fault);
    case Fault::Kind::ServerError: return service.serverError();
    case Fault::Kind::Html: return hostPage();
    case Fault::Kind::Garbage:
        return HttpReply{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "{\"payment_id\":"};
    case Fault::Kind::Slow:
    case Fault::Kind::LostReply: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString targetOf(const World &world, const Payment &payment)
{
    return payment.notifyUrl.isEmpty() ? world.notices.defaultUrl : payment.notifyUrl;
}

void enqueue(World &world, Delivery delivery, const QString &url, std::chrono::milliseconds lateness = {})
{
    delivery.number = world.nextNumber();
    if (delivery.url.isEmpty())
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

QList<Delivery> noticesOf(World &world, const Service &service, const Change &change)
{
    if (service.notices != nullptr)
        return service.notices(world, change);
    const std::optional<Delivery> only = service.notice(world, change);
    return only ? QList<Delivery>{*only} : QList<Delivery>();
}

/// As the rules for notices say.
void send(World &world, const Service &service, const Delivery &delivery, const QString &url)
{
    using Mode = NoticeRules::Mode;
    if (url.isEmpty() && delivery.url.isEmpty())
        return;
    switch (world.notices.mode) {
    case Mode::None: break;
    case Mode::Doubled: enqueue(world, delivery, url); [[fallthrough]];
    case Mode::Normal: enqueue(world, delivery, url); break;
    case Mode::Late: enqueue(world, delivery, url, world.notices.lateness); break;
    case Mode::OutOfOrder: overtake(world, delivery, url); break;
    case Mode::Forged: enqueue(world, service.forged(delivery), url); break;
    }
}

} // namespace

Served serve(World &world, const HttpRequest &request)
{
    const auto [service, path] = route(request.url.path(QUrl::FullyDecoded));
    if (service == nullptr)
        return {.reply = {.status = 404, .headers = {}, .body = {}}};
    const std::optional<Fault> fault = spoiling(world, QString::fromLatin1(service->provider), request);
    if (const std::optional<HttpReply> instead = fault ? replacement(*service, *fault) : std::nullopt)
        return {.reply = *instead};
    Served served{.reply = service->answer(world, request, path)};
    if (fault && fault->kind == Fault::Kind::Slow)
        served.delay = fault->delay;
    if (fault && fault->kind == Fault::Kind::LostReply)
        served.reply = HttpReply{};
    return served;
}

QList<Access> accesses(const World &world)
{
    QList<Access> all;
    for (const Service &service : services) {
        Access access = service.access(world);
        access.provider = QString::fromLatin1(service.provider);
        if (access.path.isEmpty())
            access.path = QString::fromLatin1(service.path);
        all.append(access);
    }
    return all;
}

QList<qint64> queueNotices(World &world)
{
    QList<qint64> changed;
    const QList<Change> changes = world.takeChanges();
    for (const Change &change : changes) {
        changed.append(change.payment.id);
        const Service *service = serviceOf(change.payment.provider);
        if (service == nullptr)
            continue;
        // Asked even when nothing is sent: what was not sent is not said later.
        for (const Delivery &delivery : noticesOf(world, *service, change))
            send(world, *service, delivery, targetOf(world, change.payment));
    }
    return changed;
}

const Payment *watchedBy(const World &world, const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const Payment &payment : world.payments()) {
        if (!payment.publicId.isEmpty() && parts.contains(payment.publicId))
            return &payment;
    }
    return nullptr;
}

bool isDown(const World &world, const Payment &payment)
{
    const auto fault = world.faults.constFind(payment.provider);
    return fault != world.faults.constEnd() && fault->kind == Fault::Kind::Down;
}

Result<void> sendNotice(World &world, qint64 paymentId, bool isForged)
{
    const Payment *payment = world.find(paymentId);
    if (payment == nullptr)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment."));
    const QString url = targetOf(world, *payment);
    const Service *service = serviceOf(payment->provider);
    const std::optional<Delivery> said = service == nullptr ? std::nullopt : service->notice(world, {world.now(), *payment});
    if (!said)
        return fail(Error::Kind::Usage, QStringLiteral("This gateway sends no notice about such a payment."));
    if (url.isEmpty() && said->url.isEmpty())
        return fail(Error::Kind::Usage, QStringLiteral("This payment names no address for notices, and there is no default."));
    enqueue(world, isForged ? service->forged(*said) : *said, url);
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
