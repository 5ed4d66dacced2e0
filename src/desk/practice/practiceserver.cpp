// SPDX-License-Identifier: Apache-2.0
#include "desk/practice/practiceserver.h"

#include "desk/practice/hintsocket.h"

#include "practice/control.h"
#include "practice/jsonwriting.h"
#include "practice/worldfile.h"

#include <QFile>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSaveFile>

namespace tillgate {

namespace {

using practice::World;
using std::chrono::milliseconds;

/// Slow answers of up to a minute are part of the practice.
constexpr ListenLimits patientLimits{.requestTime = std::chrono::seconds(10), .handlingTime = std::chrono::seconds(60)};

Result<World> worldFrom(const PracticeServer::Options &options, const QDateTime &now)
{
    QFile file(options.worldPath);
    if (options.worldPath.isEmpty() || !file.exists())
        return World(options.seed, now);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QStringLiteral("The practice world cannot be read: %1").arg(file.errorString()));
    return practice::WorldFile::read(file.readAll());
}

Result<void> keep(const World &world, const QString &path)
{
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    const QByteArray text = practice::WorldFile::write(world);
    const bool isOpen = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::Storage, QStringLiteral("The practice world cannot be kept: %1").arg(file.errorString()));
    return {};
}

QUrl urlOf(quint16 port, const QString &path)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(port), path));
}

QNetworkRequest requestOf(const practice::Delivery &delivery)
{
    QNetworkRequest request(delivery.url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(practice::NoticeRules::patience.count()));
    request.setRawHeader("Connection", "close");
    for (const NameValue &header : delivery.headers)
        request.setRawHeader(header.name, header.value);
    return request;
}

} // namespace

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(const Options &options, const Clock &clock, QObject *parent)
{
    Result<World> world = worldFrom(options, clock.now());
    if (!world)
        return fail(world.error());
    std::unique_ptr<PracticeServer> server(new PracticeServer(std::move(*world), options, clock, parent));
    PracticeServer *self = server.get();
    auto listener = Listener::start({.port = options.port, .limits = patientLimits, .repliesNameDate = true},
                                    [self](const HttpRequest &request, const QHostAddress &, const Listener::Respond &respond) {
                                        self->serve(request, respond);
                                    },
                                    nullptr, [self](const HttpRequest &request, std::unique_ptr<QTcpSocket> socket) {
                                        self->takeOver(request, std::move(socket));
                                    });
    if (!listener)
        return fail(listener.error());
    server->m_listener = std::move(*listener);
    if (const Result<void> kept = keep(server->m_world, options.worldPath); !kept)
        return fail(kept.error());
    return server;
}

PracticeServer::PracticeServer(World world, const Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_world(std::move(world))
    , m_worldPath(options.worldPath)
    , m_clock(clock)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    connect(&m_moment, &QTimer::timeout, this, &PracticeServer::lookAgain);
    m_moment.start(milliseconds(250));
}

PracticeServer::~PracticeServer() = default;

quint16 PracticeServer::port() const
{
    return m_listener->port();
}

QUrl PracticeServer::controlUrl() const
{
    return urlOf(port(), QStringLiteral("/control"));
}

QList<PracticeServer::Account> PracticeServer::accounts() const
{
    QList<Account> all;
    for (const practice::Access &access : practice::accesses(m_world))
        all.append({.provider = access.provider,
                    .baseUrl = urlOf(port(), access.path),
                    .apiKey = Secret(access.apiKey),
                    .webhookSecret = Secret(access.webhookSecret),
                    .email = Secret(access.email),
                    .password = Secret(access.password),
                    .merchantId = access.merchantId});
    return all;
}

QByteArray PracticeServer::readyLine() const
{
    Json::Object gateways;
    for (const practice::Access &access : practice::accesses(m_world)) {
        const auto latin = [](const QByteArray &value) { return Json::string(QString::fromLatin1(value)); };
        const Json one = Json::object({{QStringLiteral("base_url"), Json::string(urlOf(port(), access.path).toString())},
                                       {QStringLiteral("api_key"), latin(access.apiKey)},
                                       {QStringLiteral("webhook_secret"), latin(access.webhookSecret)},
                                       {QStringLiteral("email"), latin(access.email)},
                                       {QStringLiteral("password"), latin(access.password)},
                                       {QStringLiteral("merchant_id"), Json::string(access.merchantId)}});
        gateways.append({access.provider, one});
    }
    return Json::object({{QStringLiteral("control"), Json::string(controlUrl().toString())},
                         {QStringLiteral("gateways"), Json::object(std::move(gateways))}})
        .toBytes();
}

void PracticeServer::advanceClock(std::chrono::seconds time)
{
    m_world.passTo(m_clock.now());
    m_world.advance(time);
    lookAgain();
}

void PracticeServer::lookAgain()
{
    m_world.passTo(m_clock.now());
    if (const QList<qint64> payments = practice::queueNotices(m_world); !payments.isEmpty()) {
        // A full disk is no reason to stop practising; the next request that changes something will say so.
        const Result<void> kept = keep(m_world, m_worldPath);
        Q_UNUSED(kept)
        hint(payments);
        Q_EMIT changed();
    }
    m_outbox += practice::takeDue(m_world);
    postNext();
}

void PracticeServer::serve(const HttpRequest &request, const Listener::Respond &respond)
{
    m_world.passTo(m_clock.now());
    const bool isControl = request.url.path().startsWith(QLatin1String("/control/"));
    const practice::Served served = isControl ? practice::Served{.reply = practice::control(m_world, request)}
                                              : practice::serve(m_world, request);
    // Kept before the answer leaves: a payment that a till was told of must survive.
    const bool mayHaveChanged = request.method != HttpRequest::Method::Get || m_world.hasChanged();
    const Result<void> kept = mayHaveChanged ? settle() : Result<void>();
    HttpReply reply = kept ? served.reply : HttpReply{.status = 500, .headers = {}, .body = {}};
    // The practice clock, as any server tells its own: the ends of prices are by it.
    reply.headers.append({QByteArrayLiteral("Date"), toHttpDate(m_world.now())});
    if (served.delay.count() > 0)
        QTimer::singleShot(served.delay, this, [respond, reply] { respond(reply); });
    else
        respond(reply);
    if (isControl && mayHaveChanged)
        Q_EMIT changed();
}

/// Keeps the world and sends what follows from the changes.
Result<void> PracticeServer::settle()
{
    const QList<qint64> payments = practice::queueNotices(m_world);
    const Result<void> kept = keep(m_world, m_worldPath);
    hint(payments);
    m_outbox += practice::takeDue(m_world);
    // Not at once: the answer that tells of a payment goes before the notices about it.
    QTimer::singleShot(0, this, &PracticeServer::postNext);
    if (!payments.isEmpty())
        Q_EMIT changed();
    return kept;
}

/// Says on the open sockets that these payments changed. A gateway that is down has none.
void PracticeServer::hint(const QList<qint64> &payments)
{
    for (HintSocket *socket : findChildren<HintSocket *>(QString(), Qt::FindDirectChildrenOnly)) {
        const practice::Payment *payment = m_world.find(socket->about());
        if (payment == nullptr || practice::isDown(m_world, *payment))
            socket->cut();
        else if (payments.contains(socket->about()))
            socket->hint();
    }
}

void PracticeServer::takeOver(const HttpRequest &request, std::unique_ptr<QTcpSocket> socket)
{
    if (const practice::Payment *payment = practice::watchedBy(m_world, request.url.path()))
        new HintSocket(std::move(socket), payment->id, this);
}

/// One at a time, so that notices arrive in the order in which they were meant to.
void PracticeServer::postNext()
{
    if (m_isPosting || m_outbox.isEmpty())
        return;
    m_isPosting = true;
    const practice::Delivery delivery = m_outbox.takeFirst();
    QNetworkReply *reply = m_network.post(requestOf(delivery), delivery.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        practice::noteDelivered(m_world, delivery.number, status >= 200 && status < 300);
        m_isPosting = false;
        Q_EMIT noticePosted(delivery.url, status);
        lookAgain();
    });
}

} // namespace tillgate
