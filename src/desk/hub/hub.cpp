// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/hub.h"

#include "desk/hub/hubmetrics.h"
#include "desk/notices/formerpath.h"

#include <tuple>
#include <utility>

namespace tillgate {

namespace {

using namespace std::chrono_literals;

/// What a running hub cannot change.
QStringList needingANewStart(const HubConfig &running, const HubConfig &wanted)
{
    QStringList names;
    const auto compare = [&](const char *name, bool isSame) {
        if (!isSame)
            names.append(QLatin1String(name));
    };
    compare("ledger", running.ledger == wanted.ledger);
    compare("name", running.name == wanted.name);
    compare("listen", running.listener.address == wanted.listener.address && running.listener.port == wanted.listener.port);
    compare("metrics", running.metricsAddress == wanted.metricsAddress && running.metricsPort == wanted.metricsPort);
    compare("threads", running.threads == wanted.threads);
    return names;
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

/// A hub and a till at one SQLite file would overwrite each other: it has one owner.
Error whyNotOpened(Error error, const LedgerPlace &place)
{
    if (error.kind == Error::Kind::InUse && !place.isServer()) {
        error.detail = QStringLiteral("%1 is open in another program. An SQLite ledger has one owner: a hub beside tills "
                                      "needs a PostgreSQL ledger.")
                           .arg(place.text());
    }
    // What a database's owner has yet to do is done while the hub is started again and again; its configuration is right.
    if (error.kind == Error::Kind::AccessDenied && place.isServer())
        error.kind = Error::Kind::Storage;
    return error;
}

HttpReply plain(int status, const QByteArray &type, const QByteArray &body)
{
    return {.status = status, .headers = {{QByteArrayLiteral("Content-Type"), type}}, .body = body};
}

} // namespace

Result<void> Hub::check(const HubConfig &config, const Clock &clock)
{
    if (const Result<LedgerPlace> place = LedgerPlace::parse(config.ledger); !place)
        return fail(place.error());
    if (const Result<ListenOptions> options = publicOptions(config); !options)
        return fail(options.error());
    if (config.metricsPort >= 0) {
        if (const Result<ListenOptions> options = metricsOptions(config); !options)
            return fail(options.error());
    }
    const Result<QList<AccountSecrets>> secrets = AccountSecrets::readAll(config, clock);
    if (!secrets)
        return fail(secrets.error());
    const CoinTable coins = CoinTable::builtIn();
    for (qsizetype at = 0; at < secrets->size(); ++at) {
        const AccountSettings &account = config.accounts.at(at).settings;
        if (const Result<NoticeHook> hook = makeHook(account, secrets->at(at).credentials, {}, coins); !hook)
            return fail(hook.error());
    }
    return {};
}

Result<std::unique_ptr<Hub>> Hub::start(const HubConfig &config, const Clock &clock)
{
    // Four times the usual: fewer syncs, and still only 16 MB that everybody waits for while they are carried over.
    constexpr int pagesInLog = 4000;
    if (const Result<void> checked = check(config, clock); !checked)
        return fail(checked.error());
    Result<QList<AccountSecrets>> secrets = AccountSecrets::readAll(config, clock);
    const Result<LedgerPlace> place = LedgerPlace::parse(config.ledger);
    if (!secrets || !place)
        return fail(secrets ? place.error() : secrets.error());
    Result<std::unique_ptr<Ledger>> ledger
        = Ledger::open(*place, {.writer = QStringLiteral("hub/") + config.name, .mostPagesInLog = pagesInLog});
    if (!ledger)
        return fail(whyNotOpened(ledger.error(), *place));
    if ((*ledger)->isReadOnly()) {
        return fail(Error::Kind::Storage,
                    QStringLiteral("%1 does not verify and can only be read; see \"tillgatectl journal verify\".")
                        .arg(place->text()));
    }
    std::unique_ptr<Hub> hub(new Hub(config, std::move(*secrets), std::move(*ledger), clock));
    const Result<QList<NoticeHook>> hooks = hub->hooksFor(hub->m_config, hub->m_secrets);
    if (!hooks)
        return fail(hooks.error());
    hub->m_intake->putAll(*hooks);
    if (const Result<void> listening = hub->listen(config); !listening)
        return fail(listening.error());
    hub->hearTills();
    return hub;
}

Hub::Hub(HubConfig config, QList<AccountSecrets> secrets, std::unique_ptr<Ledger> ledger, const Clock &clock) :
    m_config(std::move(config)),
    m_secrets(std::move(secrets)),
    m_clock(clock),
    m_startedAt(clock.now()),
    m_coins(CoinTable::builtIn()),
    m_ledger(std::move(ledger)),
    m_intake(std::make_unique<NoticeIntake>(*m_ledger, clock))
{
    // What cannot be used is said when somebody asks for it (SIGHUP); a key may only not be written yet.
    connect(&m_certificateLook, &QTimer::timeout, this, [this] { std::ignore = m_certificate.look(*m_intake); });
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

Result<void> Hub::reload(const HubConfig &config)
{
    if (const Result<void> checked = check(config, m_clock); !checked)
        return checked;
    const Result<QList<AccountSecrets>> secrets = AccountSecrets::readAll(config, m_clock);
    if (!secrets)
        return fail(secrets.error());
    const Result<ListenOptions> options = publicOptions(config);
    const Result<QList<NoticeHook>> hooks = hooksFor(config, *secrets);
    if (!options || !hooks)
        return fail(options ? hooks.error() : options.error());
    if (const Result<void> renewed = m_intake->renew(*options); !renewed)
        return renewed;
    m_certificate.remember(config.listener, *options);
    m_intake->putAll(*hooks);
    noteRenewed(config, *secrets);
    m_secrets = *secrets;
    goOnWith(config);
    return {};
}

void Hub::noteRenewed(const HubConfig &config, const QList<AccountSecrets> &secrets)
{
    m_renewed.clear();
    for (qsizetype at = 0; at < secrets.size(); ++at) {
        const AccountName &name = config.accounts.at(at).settings.name;
        for (qsizetype before = 0; before < m_secrets.size(); ++before) {
            if (m_config.accounts.at(before).settings.name == name && !m_secrets.at(before).provesAs(secrets.at(at)))
                m_renewed.append(name.text());
        }
    }
}

void Hub::goOnWith(const HubConfig &config)
{
    m_warnings.clear();
    if (const QStringList names = needingANewStart(m_config, config); !names.isEmpty()) {
        m_warnings.append(QStringLiteral("What was changed in %1 counts from the next start on.")
                              .arg(names.join(QStringLiteral(", "))));
    }
    const HubConfig running = std::exchange(m_config, config);
    m_config.ledger = running.ledger;
    m_config.name = running.name;
    m_config.listener.address = running.listener.address;
    m_config.listener.port = running.listener.port;
    m_config.metricsAddress = running.metricsAddress;
    m_config.metricsPort = running.metricsPort;
    m_config.threads = running.threads;
}

/// A till that gives an account another path tells it to the ledger, and so to all hubs.
void Hub::hearTills()
{
    connect(m_ledger.get(), &Ledger::othersWrote, this, [this](const LedgerChange &change) {
        const bool isPath = change.topic == LedgerChange::Topic::Document
            && change.subject.startsWith(QLatin1String("setting/hook-"));
        if (isPath || change.topic == LedgerChange::Topic::Everything)
            QMetaObject::invokeMethod(this, &Hub::takePathsAnew, Qt::QueuedConnection);
    });
}

void Hub::takePathsAnew()
{
    // With a ledger that is away, what was known goes on.
    if (const Result<QList<NoticeHook>> hooks = hooksFor(m_config, m_secrets))
        m_intake->putAll(*hooks);
}

Result<QList<NoticeHook>> Hub::hooksFor(const HubConfig &config, const QList<AccountSecrets> &secrets)
{
    QList<NoticeHook> hooks;
    for (qsizetype at = 0; at < secrets.size(); ++at) {
        Result<NoticeHook> hook = hookFor(config.accounts.at(at), secrets.at(at), config.name);
        if (!hook)
            return fail(hook.error());
        hooks.append(std::move(*hook));
    }
    return hooks;
}

Result<NoticeHook> Hub::hookFor(const HubConfig::Account &account, const AccountSecrets &secrets,
                                const QString &hubName)
{
    const AccountName &name = account.settings.name;
    const Result<QString> path = secrets.path.isEmpty() ? pathInLedger(name, hubName) : secrets.path;
    if (!path)
        return fail(path.error());
    const Result<std::optional<FormerKeys>> former = formerOf(name, secrets);
    if (!former)
        return fail(former.error());
    return makeHook(account.settings, secrets.credentials, *path, m_coins, *former);
}

/// What our own configuration says; otherwise the path that a till has changed.
Result<std::optional<FormerKeys>> Hub::formerOf(const AccountName &account, const AccountSecrets &secrets)
{
    if (secrets.former && m_clock.now() < secrets.former->until)
        return secrets.former;
    return m_ledger->runNow<std::optional<FormerKeys>>(
        [&](LedgerSession &session) { return readFormerPath(session.settings(), account); });
}

/// The tills tell the gateways the same path: it is in the ledger, made by whoever comes first.
Result<QString> Hub::pathInLedger(const AccountName &account, const QString &hubName)
{
    const Author author{.till = TillName(QStringLiteral("hub-") + hubName), .person = {}, .at = m_clock.now()};
    return m_ledger->runNow<QString>([&](LedgerSession &session) -> Result<QString> {
        const Result<std::optional<Json>> stored = session.settings().find(hookPathSetting(account));
        if (!stored)
            return fail(stored.error());
        if (*stored)
            return (*stored)->toString();
        const QString fresh = newHookPath();
        const Result<void> saved = session.settings().save(author, hookPathSetting(account), Json::string(fresh));
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
    m_certificate.remember(config.listener, *options);
    m_certificateLook.start(config.certificateLook);
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
