// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/hub.h"

#include "desk/hub/hubmetrics.h"

namespace tillgate {

namespace {

using namespace std::chrono_literals;

Result<Credentials> credentialsOf(const HubConfig::Account &account)
{
    Credentials credentials;
    for (const auto &[source, member] : {std::pair(account.webhookSecret, &Credentials::webhookSecret),
                                         std::pair(account.apiKey, &Credentials::apiKey)}) {
        if (!source.isSet())
            continue;
        Result<Secret> secret = readSecret(source);
        if (!secret)
            return fail(secret.error());
        credentials.*member = std::move(*secret);
    }
    return credentials;
}

Result<ListenOptions> publicOptions(const HubConfig &config)
{
    Result<ListenOptions> options = listenOptions(config.listener, config.limits);
    if (options)
        options->threads = config.threads;
    return options;
}

Result<ListenOptions> metricsOptions(const HubConfig &config)
{
    return listenOptions({.address = config.metricsAddress, .port = config.metricsPort}, ListenLimits{});
}

Result<void> checkPath(const QString &path, const AccountName &account)
{
    constexpr qsizetype shortest = 22; // 128 bits in base 64
    const bool isPath = path.startsWith(QLatin1Char('/')) && !path.startsWith(QLatin1String("//"))
        && !path.contains(QLatin1Char('?')) && path.size() > shortest;
    if (isPath)
        return {};
    return fail(Error::Kind::Usage,
                QStringLiteral("The path of the account \"%1\" begins with / and has at least 128 random bits.")
                    .arg(account.text()));
}

/// A hub and a till at one SQLite file would overwrite each other: it has one owner.
Error whyNotOpened(Error error, const LedgerPlace &place)
{
    if (error.kind == Error::Kind::InUse && !place.isServer()) {
        error.detail = QStringLiteral("%1 is open in another program. An SQLite ledger has one owner: a hub beside tills "
                                      "needs a PostgreSQL ledger.")
                           .arg(place.text());
    }
    return error;
}

HttpReply plain(int status, const QByteArray &type, const QByteArray &body)
{
    return {.status = status, .headers = {{QByteArrayLiteral("Content-Type"), type}}, .body = body};
}

} // namespace

Result<void> Hub::check(const HubConfig &config)
{
    if (const Result<LedgerPlace> place = LedgerPlace::parse(config.ledger); !place)
        return fail(place.error());
    if (const Result<ListenOptions> options = publicOptions(config); !options)
        return fail(options.error());
    if (config.metricsPort >= 0) {
        if (const Result<ListenOptions> options = metricsOptions(config); !options)
            return fail(options.error());
    }
    const CoinTable coins = CoinTable::builtIn();
    for (const HubConfig::Account &account : config.accounts) {
        const Result<Credentials> credentials = credentialsOf(account);
        if (!credentials)
            return fail(credentials.error());
        if (const Result<NoticeHook> hook = makeHook(account.settings, *credentials, {}, coins); !hook)
            return fail(hook.error());
    }
    return {};
}

Result<std::unique_ptr<Hub>> Hub::start(const HubConfig &config, const Clock &clock)
{
    if (const Result<void> checked = check(config); !checked)
        return fail(checked.error());
    const Result<LedgerPlace> place = LedgerPlace::parse(config.ledger);
    if (!place)
        return fail(place.error());
    Result<std::unique_ptr<Ledger>> ledger
        = Ledger::open(*place, {.writer = QStringLiteral("hub/") + config.name});
    if (!ledger)
        return fail(whyNotOpened(ledger.error(), *place));
    if ((*ledger)->isReadOnly()) {
        return fail(Error::Kind::Storage,
                    QStringLiteral("%1 does not verify and can only be read; see \"tillgatectl journal verify\".")
                        .arg(place->text()));
    }
    std::unique_ptr<Hub> hub(new Hub(std::move(*ledger), clock));
    const Result<void> ready = hub->putHooks(config).and_then([&] { return hub->listen(config); });
    if (!ready)
        return fail(ready.error());
    return hub;
}

Hub::Hub(std::unique_ptr<Ledger> ledger, const Clock &clock) :
    m_clock(clock),
    m_startedAt(clock.now()),
    m_coins(CoinTable::builtIn()),
    m_ledger(std::move(ledger)),
    m_intake(std::make_unique<NoticeIntake>(*m_ledger, clock))
{
    connect(&m_leaving, &QTimer::timeout, this, [this] {
        if (m_intake->isBusy())
            return;
        m_leaving.stop();
        Q_EMIT left();
    });
}

Hub::~Hub() = default;

void Hub::leave()
{
    m_intake->leave();
    m_leaving.start(20ms);
}

Result<void> Hub::putHooks(const HubConfig &config)
{
    for (const HubConfig::Account &account : config.accounts) {
        const Result<Credentials> credentials = credentialsOf(account);
        if (!credentials)
            return fail(credentials.error());
        const Result<QString> path = pathOf(account, config.name);
        if (!path)
            return fail(path.error());
        Result<NoticeHook> hook = makeHook(account.settings, *credentials, *path, m_coins);
        if (!hook)
            return fail(hook.error());
        m_intake->put(std::move(*hook));
    }
    return {};
}

/// The tills tell the gateways the same path: it is in the ledger, made by whoever comes first.
Result<QString> Hub::pathOf(const HubConfig::Account &account, const QString &hubName)
{
    const AccountName &name = account.settings.name;
    if (account.path.isSet()) {
        return readSecret(account.path).and_then([&](const Secret &path) -> Result<QString> {
            const QString text = QString::fromUtf8(path.reveal());
            return checkPath(text, name).map([&] { return text; });
        });
    }
    const Author author{.till = TillName(QStringLiteral("hub-") + hubName), .person = {}, .at = m_clock.now()};
    return m_ledger->runNow<QString>([&](LedgerSession &session) -> Result<QString> {
        const Result<std::optional<Json>> stored = session.settings().find(hookPathSetting(name));
        if (!stored)
            return fail(stored.error());
        if (*stored)
            return (*stored)->toString();
        const QString fresh = newHookPath();
        const Result<void> saved = session.settings().save(author, hookPathSetting(name), Json::string(fresh));
        return saved ? Result<QString>(fresh) : Result<QString>(fail(saved.error()));
    });
}

Result<void> Hub::listen(const HubConfig &config)
{
    const Result<ListenOptions> options = publicOptions(config);
    if (!options)
        return fail(options.error());
    if (const Result<void> listening = m_intake->listen(*options); !listening)
        return listening;
    if (const QString warning = warningAbout(*options); !warning.isEmpty())
        m_warnings.append(warning);
    if (config.metricsPort < 0)
        return {};
    const Result<ListenOptions> own = metricsOptions(config);
    if (!own)
        return fail(own.error());
    auto metrics = Listener::start(
        *own, [this](const HttpRequest &request, const QHostAddress &, const Listener::Respond &respond) {
            serve(request, respond);
        });
    if (!metrics)
        return fail(metrics.error());
    m_metrics = std::move(*metrics);
    if (const QString warning = warningAbout(*own); !warning.isEmpty())
        m_warnings.append(QStringLiteral("Metrics: ") + warning);
    return {};
}

void Hub::serve(const HttpRequest &request, const Listener::Respond &respond)
{
    if (request.method != HttpRequest::Method::Get)
        return respond(plain(405, "text/plain", {}));
    if (request.url.path() == QLatin1String("/metrics"))
        return respond(plain(200, "text/plain; version=0.0.4; charset=utf-8", hubMetrics(*m_intake, m_startedAt)));
    if (request.url.path() == QLatin1String("/healthz"))
        return respond(m_intake->isStoring() ? plain(200, "text/plain", "ok\n") : plain(503, "text/plain", "not storing\n"));
    respond(plain(404, "text/plain", {}));
}

} // namespace tillgate
