// SPDX-License-Identifier: Apache-2.0
//
// tillgate-hub: takes the webhooks for a shop with several tills. No window, no key that moves money.
#include "desk/hub/hub.h"
#include "serviceevents.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <utility>

using namespace tillgate;

namespace {

/// In --help and in the manual.
enum class Exit { Ok = 0, Usage = 2, CannotListen = 3, Storage = 4 };

struct Options
{
    QString configFile = QStringLiteral("/etc/tillgate/hub.conf");
    bool onlyChecks = false;
    bool showsPaths = false;
    bool mayBeRoot = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
};

constexpr auto helpText =
    "tillgate-hub: takes the gateways' webhooks for a shop with several tills.\n\n"
    "Usage: tillgate-hub [--config FILE] [--check-config | --paths] [--allow-root]\n\n"
    "  --config FILE   the configuration (default: /etc/tillgate/hub.conf)\n"
    "  --check-config  checks the configuration and its secrets, and ends\n"
    "  --paths         prints each account's path behind the hub's public address, and ends\n"
    "  --allow-root    runs as root all the same, e.g. in a container of its own\n"
    "  --version       prints the version\n"
    "  --help          prints this\n\n"
    "It checks each delivery, stores it in the shared ledger, and answers when it is on disk; the tills\n"
    "are woken and read the payment from the gateway. SIGTERM ends it cleanly, SIGHUP reads the configuration again.\n"
    "Exit codes: 0 ok, 2 usage or configuration, 3 the port cannot be opened, 4 storage.\n";

/// systemd's priorities: 3 error, 4 warning, 5 notice, 6 information. Control characters never reach a log.
void say(int priority, const QString &line)
{
    QString plain = line;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QLatin1Char('?');
    }
    // Only the journal reads priorities; a person would stumble over them.
    if (qEnvironmentVariableIsSet("JOURNAL_STREAM"))
        std::fprintf(stderr, "<%d>", priority);
    std::fprintf(stderr, "tillgate-hub: %s\n", plain.toUtf8().constData());
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // Qt's driver says this for each statement of a lost connection; that it is lost the ledger says once.
    if (text.startsWith(QStringLiteral("Unable to free statement")))
        return;
    const bool isTrouble = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    say(isTrouble ? 4 : 6, text.simplified());
}

Exit exitFor(const Error &error)
{
    // A port that is taken, not allowed or on an address that is not up yet names itself; a ledger in use does not.
    constexpr std::array ofPorts{Error::Kind::InUse, Error::Kind::AccessDenied, Error::Kind::NotFound};
    const bool isPort = error.detail.contains(QStringLiteral(" port "));
    if (isPort && std::find(ofPorts.begin(), ofPorts.end(), error.kind) != ofPorts.end())
        return Exit::CannotListen;
    constexpr std::array ofStorage{Error::Kind::Storage, Error::Kind::StorageNewer, Error::Kind::LedgerAway,
                                   Error::Kind::InUse};
    const bool isStorage = std::find(ofStorage.begin(), ofStorage.end(), error.kind) != ofStorage.end();
    return isStorage ? Exit::Storage : Exit::Usage;
}

int failedWith(const Error &error)
{
    say(3, error.detail);
    return int(exitFor(error));
}

Result<Options> readOptions(QStringList words)
{
    Options options;
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == QStringLiteral("--config") && !words.isEmpty())
            options.configFile = words.takeFirst();
        else if (word == QStringLiteral("--check-config"))
            options.onlyChecks = true;
        else if (word == QStringLiteral("--paths"))
            options.showsPaths = true;
        else if (word == QStringLiteral("--allow-root"))
            options.mayBeRoot = true;
        else if (word == QStringLiteral("--version"))
            options.wantsVersion = true;
        else if (word == QStringLiteral("--help") || word == QStringLiteral("-h"))
            options.wantsHelp = true;
        else
            return fail(Error::Kind::Usage, QStringLiteral("There is no option %1; --help lists them.").arg(word));
    }
    return options;
}

Result<HubConfig> readConfig(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Usage, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    Result<HubConfig> config = HubConfig::parse(QString::fromUtf8(file.readAll()));
    if (!config)
        config.error().detail.prepend(path + QStringLiteral(": "));
    return config;
}

/// No core file with secrets in it, and everything that we make is ours alone. Neither a log that nobody reads any more nor a
/// reload before there is anything to reload ends us.
void guardProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN); // until ServiceEvents takes it
}

/// All the files that the system lets us have: a connection is one, and one that is being closed too.
rlim_t raiseFileLimit()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return RLIM_INFINITY;
    const rlim_t before = std::exchange(files.rlim_cur, files.rlim_max);
    return setrlimit(RLIMIT_NOFILE, &files) == 0 ? files.rlim_cur : before;
}

/// Empty if there are enough.
QString fileWarning(rlim_t files, unsigned connections)
{
    constexpr rlim_t ownFiles = 64;
    const rlim_t needed = 2 * rlim_t(connections) + ownFiles;
    if (files >= needed)
        return {};
    return QStringLiteral("the system lets this hub have %1 open files, %2 connections need %3: strangers can keep deliveries "
                          "waiting. Raise the limit (LimitNOFILE=, ulimit -Hn) or lower connections.")
        .arg(files)
        .arg(connections)
        .arg(needed);
}

void connectLog(Hub &hub)
{
    QObject::connect(&hub.intake(), &NoticeIntake::refused, &hub,
                     [](const AccountName &account, const QString &sender, const QString &reason) {
                         say(5, QStringLiteral("refused a delivery to \"%1\" from %2: %3 (a sample; /metrics counts all)")
                                    .arg(account.text(), sender, reason));
                     });
    QObject::connect(&hub.intake(), &NoticeIntake::storingChanged, &hub, [](bool isStoring, const QString &reason) {
        if (isStoring)
            say(5, QStringLiteral("the ledger stores again"));
        else
            say(3, QStringLiteral("the ledger does not store, deliveries are answered 503: %1").arg(reason));
    });
}

int printPaths(const Hub &hub)
{
    for (const NoticeHook &hook : hub.hooks())
        std::printf("%s  %s\n", hook.account.text().toUtf8().constData(), hook.path.toUtf8().constData());
    return int(Exit::Ok);
}

QString aboutSecrets(const QStringList &renewed)
{
    return renewed.isEmpty() ? QStringLiteral("all secrets are as before")
                             : QStringLiteral("other secrets for ") + renewed.join(QStringLiteral(", "));
}

/// What is wrong with the new configuration leaves the old one at work.
void reload(Hub &hub, const QString &file)
{
    ServiceEvents::tellReloading();
    const Result<void> done = readConfig(file).and_then([&](const HubConfig &config) { return hub.reload(config); });
    if (!done)
        say(3, QStringLiteral("the configuration was not taken, the former one goes on: %1").arg(done.error().detail));
    else
        say(5, QStringLiteral("took the configuration and the certificate anew; ") + aboutSecrets(hub.renewedAccounts()));
    for (const QString &warning : done ? hub.warnings() : QStringList())
        say(4, warning);
    ServiceEvents::tell("READY=1");
}

int run(QCoreApplication &app, const HubConfig &config, const Options &options)
{
    const SystemClock clock;
    const rlim_t files = raiseFileLimit();
    const Result<std::unique_ptr<Hub>> hub = Hub::start(config, clock);
    if (!hub)
        return failedWith(hub.error());
    if (options.showsPaths)
        return printPaths(**hub);
    connectLog(**hub);
    ServiceEvents events;
    QObject::connect(&events, &ServiceEvents::stopAsked, hub->get(), [&hub] {
        ServiceEvents::tell("STOPPING=1");
        (*hub)->leave();
    });
    QObject::connect(&events, &ServiceEvents::reloadAsked, hub->get(),
                     [&hub, file = options.configFile] { reload(**hub, file); });
    QObject::connect(hub->get(), &Hub::left, &app, &QCoreApplication::quit);
    for (const QString &warning : (*hub)->warnings())
        say(4, warning);
    if (const QString warning = fileWarning(files, config.limits.connections); !warning.isEmpty())
        say(4, warning);
    say(6, QStringLiteral("listening on port %1, metrics on port %2").arg((*hub)->port()).arg((*hub)->metricsPort()));
    ServiceEvents::tell("READY=1");
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tillgate-hub"));
    qInstallMessageHandler(&takeQtMessage);
    guardProcess();
    const Result<Options> options = readOptions(QCoreApplication::arguments().mid(1));
    if (!options)
        return failedWith(options.error());
    if (options->wantsHelp || options->wantsVersion) {
        std::fputs(options->wantsHelp ? helpText : "tillgate-hub " TILLGATE_VERSION "\n", stdout);
        return int(Exit::Ok);
    }
    if (geteuid() == 0 && !options->mayBeRoot)
        return failedWith({.kind = Error::Kind::Usage,
                           .detail = QStringLiteral("The hub faces strangers and does not run as root; see --allow-root.")});
    const Result<HubConfig> config = readConfig(options->configFile);
    if (!config)
        return failedWith(config.error());
    if (options->onlyChecks) {
        if (const Result<void> checked = Hub::check(*config, SystemClock()); !checked)
            return failedWith(checked.error());
        std::puts("The configuration is fine.");
        return int(Exit::Ok);
    }
    return run(app, *config, *options);
}
