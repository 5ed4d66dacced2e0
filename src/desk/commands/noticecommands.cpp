// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/files.h"
#include "desk/notices/formerpath.h"
#include "desk/noticetest.h"
#include "http/mhddaemon.h"

#include <QDir>

namespace tillgate {

namespace {

QString publicAddress(Shop &shop, const AccountSettings &account)
{
    if (account.notifyUrl)
        return account.notifyUrl->toString(QUrl::FullyEncoded);
    return shop.notices().localAddress(account.name).toString(QUrl::FullyEncoded);
}

void showNotices(Shop &shop, const Arguments &, QObject *, CommandDone done)
{
    const ListenerSettings listener = shop.settings().listener;
    const Result<ListenOptions> options = listenOptions(listener, tillLimits());
    QString text = listener.isOff()
        ? (listener.isByHub ? QStringLiteral("The hub takes the notices.\n")
                            : QStringLiteral("This till does not listen: polling only.\n"))
        : QStringLiteral("This till listens on %1 port %2%3.\n")
              .arg(listener.address, listener.port == 0 ? QStringLiteral("(any)") : QString::number(listener.port),
                   listener.certificateFile.isEmpty() ? QString() : QStringLiteral(" with TLS"));
    if (!listener.toldUrl().isEmpty())
        text += QStringLiteral("The public address is %1.\n").arg(listener.toldUrl().toString(QUrl::FullyEncoded));
    if (options && !listener.isOff() && !warningAbout(*options).isEmpty())
        text += QStringLiteral("Attention: ") + warningAbout(*options) + QLatin1Char('\n');
    Json::Array rows;
    for (const auto &line : shop.lines().all()) {
        const AccountSettings &account = line->gateway().account();
        const NoticeHook *hook = shop.notices().intake().hooks()->of(account.name);
        const QString path = hook != nullptr ? hook->path : QString();
        const QString told = account.notifyUrl ? account.notifyUrl->toString(QUrl::FullyEncoded) : QString();
        text += QStringLiteral("%1  path %2  the gateway is told %3\n")
                    .arg(account.name.text(), path, told.isEmpty() ? QStringLiteral("nothing (polling)") : told);
        rows.append(Json::object({{QStringLiteral("account"), Json::string(account.name.text())},
                                  {QStringLiteral("path"), Json::string(path)},
                                  {QStringLiteral("notify_url"), told.isEmpty() ? Json() : Json::string(told)}}));
    }
    done({.text = text,
          .data = Json::object({{QStringLiteral("listener"), listener.toJson()},
                                {QStringLiteral("accounts"), Json::array(rows)}})});
}

void setListener(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    ShopSettings settings = shop.settings();
    ListenerSettings &listener = settings.listener;
    const auto take = [&](const char *option, QString &into) {
        into = arguments.value(QLatin1String(option)).value_or(into);
    };
    take("address", listener.address);
    take("certificate", listener.certificateFile);
    take("certificate-key", listener.keyFile);
    take("trusted-proxies", listener.trustedProxies);
    if (const std::optional<QString> most = arguments.value(QStringLiteral("connections-per-address"))) {
        bool isNumber = false;
        listener.connectionsPerAddress = most->toUShort(&isNumber);
        if (!isNumber)
            return done(failedWith({.kind = Error::Kind::Usage,
                                    .detail = QStringLiteral("--connections-per-address is a whole number; 0 is no limit.")}));
    }
    if (const std::optional<QString> port = arguments.value(QStringLiteral("port"))) {
        bool isNumber = false;
        listener.port = port->toUShort(&isNumber);
        if (!isNumber)
            return done(failedWith({.kind = Error::Kind::Usage,
                                    .detail = QStringLiteral("--port is a number from 0 to 65535.")}));
    }
    const Result<QUrl> url = publicUrlFrom(arguments.value(QStringLiteral("public-url")).value_or(listener.publicUrl.toString()));
    if (!url)
        return done(failedWith(url.error()));
    listener.publicUrl = *url;
    const bool isByHub = arguments.has(QStringLiteral("by-hub"));
    if (arguments.has(QStringLiteral("off")) || isByHub)
        listener.port = -1;
    listener.isByHub = isByHub || (listener.isByHub && listener.isOff());
    const Result<ListenOptions> options = listenOptions(listener, tillLimits());
    if (!listener.isOff() && !options)
        return done(failedWith(options.error()));
    const bool isForLater = needsNewStart(shop.settings(), settings);
    if (const Result<void> saved = shop.saveSettings(settings); !saved)
        return done(failedWith(saved.error()));
    const QString warning = options && !listener.isOff() ? warningAbout(*options) : QString();
    done({.text = isForLater ? QStringLiteral("saved; it counts from the till's next start\n") : QStringLiteral("saved\n"),
          .data = listener.toJson(),
          .complaint = warning});
}

void rotateNotices(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const AccountName name(arguments.positional().first());
    constexpr int longest = 24 * 30;
    bool isNumber = true;
    const std::optional<QString> text = arguments.value(QStringLiteral("hours"));
    const std::chrono::hours overlap = text ? std::chrono::hours(text->toInt(&isNumber)) : usualOverlap;
    if (!isNumber || overlap.count() < 0 || overlap.count() > longest)
        return done(failedWith({.kind = Error::Kind::Usage, .detail = QStringLiteral("--hours is a whole number from 0 to 720.")}));
    if (const Result<void> rotated = shop.accounts().rotateNotices(name, overlap); !rotated)
        return done(failedWith(rotated.error()));
    const GatewayLine *line = shop.lines().find(name);
    const QString told = line != nullptr ? publicAddress(shop, line->gateway().account()) : QString();
    const QString path = shop.notices().intake().hooks()->of(name)->path;
    done({.text = QStringLiteral("The path is %1; the former one counts for %2 more hours. Tell the gateway: %3\n")
                      .arg(path, QString::number(overlap.count()), told.isEmpty() ? path : told),
          .data = Json::object({{QStringLiteral("path"), Json::string(path)},
                                {QStringLiteral("notify_url"), told.isEmpty() ? Json() : Json::string(told)},
                                {QStringLiteral("former_hours"), Json::number(qint64(overlap.count()))}})});
}

CommandResult testResult(const Result<NoticeTest::Outcome> &outcome)
{
    using Verdict = NoticeTest::Outcome::Verdict;
    if (!outcome)
        return failedWith(outcome.error());
    const bool hasArrived = outcome->verdict == Verdict::Arrived;
    const ExitCode failure = outcome->verdict == Verdict::NoAnswer ? ExitCode::CannotReach : ExitCode::CheckFailed;
    const QString took = QStringLiteral(" (%1 ms)\n").arg(outcome->took.count());
    return {.exit = hasArrived ? ExitCode::Ok : failure,
            .text = outcome->detail + took,
            .data = Json::object({{QStringLiteral("arrived"), Json::boolean(hasArrived)},
                                  {QStringLiteral("status"), Json::number(qint64(outcome->status))},
                                  {QStringLiteral("took_ms"), Json::number(qint64(outcome->took.count()))},
                                  {QStringLiteral("detail"), Json::string(outcome->detail)}})};
}

void testNotices(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const AccountName name(arguments.positional().first());
    const GatewayLine *line = shop.lines().find(name);
    if (line == nullptr)
        return done(failedWith({.kind = Error::Kind::Usage,
                                .detail = QStringLiteral("There is no account \"%1\" at work.").arg(name.text())}));
    shop.listen(); // the till itself, or we in its place
    const QUrl address(publicAddress(shop, line->gateway().account()));
    if (address.isEmpty())
        return done(failedWith({.kind = Error::Kind::Usage,
                                .detail = QStringLiteral("No address is told for \"%1\" and this till does not listen: it is "
                                                         "polling only. See --public-url of \"notices listen\".")
                                              .arg(name.text())}));
    shop.testNotices(name, address, context, [done](const Result<NoticeTest::Outcome> &outcome) {
        done(testResult(outcome));
    });
}

/// The account's section, and its secret in a file beside it.
Result<QByteArray> hubSection(const AccountSettings &account, const Secret &key, bool isApiKey, const QDir &folder)
{
    QString fileName = account.name.text().toLower();
    for (QChar &c : fileName)
        c = c.isLetterOrNumber() && c.unicode() < 128 ? c : QLatin1Char('-');
    if (const Result<void> written = writeWholeFile(folder.filePath(fileName), key.reveal().toByteArray()); !written)
        return fail(written.error());
    const QString merchant = account.merchantId.isEmpty() || isApiKey
        ? QString()
        : QStringLiteral("merchant-id = %1\n").arg(account.merchantId);
    return QStringLiteral("\n[account %1]\nprovider = %2\n%3%4 = credential:%5\n")
        .arg(account.name.text(), account.providerId, merchant,
             isApiKey ? QStringLiteral("api-key") : QStringLiteral("webhook-secret"), fileName)
        .toUtf8();
}

void writeHub(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const QDir folder(arguments.positional().first());
    if (!QDir().mkpath(folder.path()))
        return done(failedWith({.kind = Error::Kind::Usage,
                                .detail = QStringLiteral("%1 cannot be made.").arg(folder.path())}));
    QByteArray config = QStringLiteral("[hub]\nledger = %1\nlisten = 127.0.0.1:8680\ntrusted-proxies = 127.0.0.1\n")
                            .arg(shop.ledger().place().address())
                            .toUtf8();
    for (const auto &line : shop.lines().all()) {
        const bool isApiKey = provesWithApiKey(line->gateway().traits());
        const Secret key = shop.noticeKey(line->name());
        if (key.isEmpty())
            continue;
        const Result<QByteArray> section = hubSection(line->gateway().account(), key, isApiKey, folder);
        if (!section)
            return done(failedWith(section.error()));
        config += *section;
    }
    const QString file = folder.filePath(QStringLiteral("hub.conf"));
    if (const Result<void> written = writeWholeFile(file, config); !written)
        return done(failedWith(written.error()));
    done({.text = QStringLiteral("%1 and the secrets beside it are for the hub's machine alone; see tillgate-hub(8).\n").arg(file),
          .data = Json::string(file)});
}

} // namespace

QList<Command> noticeCommands()
{
    const ArgumentRules oneName{.leastPositional = 1, .mostPositional = 1};
    return {{.words = {QStringLiteral("notices"), QStringLiteral("show")},
             .synopsis = {},
             .summary = QStringLiteral("Says where webhooks arrive: the till's listener and each account's path."),
             .inShop = showNotices},
            {.words = {QStringLiteral("notices"), QStringLiteral("listen")},
             .synopsis = QStringLiteral("[--address A] [--port N] [--certificate F --certificate-key F] "
                                        "[--trusted-proxies A,...] [--connections-per-address N] [--public-url URL] [--off | --by-hub]"),
             .summary = QStringLiteral("Sets where this till listens for webhooks; loopback is the default. With a public address "
                                       "each account's follows from it."),
             .rules = {.withValue = {QStringLiteral("address"), QStringLiteral("port"), QStringLiteral("certificate"),
                                     QStringLiteral("certificate-key"), QStringLiteral("trusted-proxies"),
                                     QStringLiteral("connections-per-address"), QStringLiteral("public-url")},
                       .flags = {QStringLiteral("off"), QStringLiteral("by-hub")}},
             .takesFiles = true,
             .inShop = setListener},
            {.words = {QStringLiteral("notices"), QStringLiteral("test")},
             .synopsis = QStringLiteral("ACCOUNT"),
             .summary = QStringLiteral("Sends a test notice to the account's address; exit 1 if it does not arrive in the "
                                       "ledger, 3 if nothing answers."),
             .rules = oneName,
             .inShop = testNotices},
            {.words = {QStringLiteral("notices"), QStringLiteral("rotate")},
             .synopsis = QStringLiteral("ACCOUNT [--hours N]"),
             .summary = QStringLiteral("Gives the account's notices another path, and another secret where it is ours; what was "
                                       "before counts for N hours more (72)."),
             .rules = {.withValue = {QStringLiteral("hours")}, .leastPositional = 1, .mostPositional = 1},
             .inShop = rotateNotices},
            {.words = {QStringLiteral("notices"), QStringLiteral("hub")},
             .synopsis = QStringLiteral("DIR"),
             .summary = QStringLiteral("Writes the configuration of a tillgate-hub for this shop and its secrets, each a "
                                       "file of its own."),
             .rules = oneName,
             .takesFiles = true,
             .inShop = writeHub}};
}

} // namespace tillgate
