// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/hubconfig.h"

#include "desk/notices/noticehooks.h"
#include "gateway/registry.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QThread>

#include <utility>

namespace tillgate {

namespace {

using Setting = std::function<Result<void>(const QString &value)>;
using Settings = QHash<QString, Setting>;

tl::unexpected<Error> wrong(const QString &why)
{
    return fail(Error::Kind::Usage, why);
}

Setting text(QString &into)
{
    return [&into](const QString &value) -> Result<void> {
        into = value;
        return {};
    };
}

template <typename Number> Setting number(Number &into, int least, int most)
{
    return [&into, least, most](const QString &value) -> Result<void> {
        bool isNumber = false;
        const int read = value.toInt(&isNumber);
        if (!isNumber || read < least || read > most)
            return wrong(QStringLiteral("this is a whole number from %1 to %2").arg(least).arg(most));
        into = Number(read);
        return {};
    };
}

Setting secret(SecretSource &into)
{
    return [&into](const QString &value) {
        return SecretSource::parse(value).map([&into](const SecretSource &source) { into = source; });
    };
}

/// "2026-12-01T00:00:00Z": with its distance from UTC, so that it means the same everywhere.
Setting moment(QDateTime &into)
{
    return [&into](const QString &value) -> Result<void> {
        into = QDateTime::fromString(value, Qt::ISODate);
        if (into.isValid() && into.timeSpec() != Qt::LocalTime)
            return {};
        return wrong(QStringLiteral("this is a date and time in UTC, as 2026-12-01T00:00:00Z"));
    };
}

/// "127.0.0.1:8680" or "[::1]:8680"; "off" where there may be none.
Setting place(QString &address, int &port, bool mayBeOff)
{
    return [&address, &port, mayBeOff](const QString &value) -> Result<void> {
        if (mayBeOff && value == QLatin1String("off")) {
            port = -1;
            return {};
        }
        QString host = value.section(QLatin1Char(':'), 0, -2);
        if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
            host = host.mid(1, host.size() - 2);
        bool isNumber = false;
        const int read = value.section(QLatin1Char(':'), -1).toInt(&isNumber);
        constexpr int highest = 65535;
        if (QHostAddress(host).isNull() || !isNumber || read < 0 || read > highest)
            return wrong(QStringLiteral("this is an address and a port, as 127.0.0.1:8680 or [::1]:8680"));
        address = host;
        port = read;
        return {};
    };
}

Settings hubSettings(HubConfig &config)
{
    constexpr int mostConnections = 100'000;
    constexpr int mostThreads = 64;
    return {{QStringLiteral("name"), text(config.name)},
            {QStringLiteral("ledger"), text(config.ledger)},
            {QStringLiteral("listen"), place(config.listener.address, config.listener.port, false)},
            {QStringLiteral("metrics"), place(config.metricsAddress, config.metricsPort, true)},
            {QStringLiteral("certificate"), text(config.listener.certificateFile)},
            {QStringLiteral("certificate-key"), text(config.listener.keyFile)},
            {QStringLiteral("trusted-proxies"), text(config.listener.trustedProxies)},
            {QStringLiteral("connections"), number(config.limits.connections, 1, mostConnections)},
            {QStringLiteral("connections-per-address"),
             number(config.listener.connectionsPerAddress, 0, mostConnections)},
            {QStringLiteral("threads"), number(config.threads, 1, mostThreads)}};
}

Settings accountSettings(HubConfig::Account &account)
{
    return {{QStringLiteral("provider"), text(account.settings.providerId)},
            {QStringLiteral("merchant-id"), text(account.settings.merchantId)},
            {QStringLiteral("webhook-secret"), secret(account.webhookSecret)},
            {QStringLiteral("api-key"), secret(account.apiKey)},
            {QStringLiteral("path"), secret(account.path)},
            {QStringLiteral("former-webhook-secret"), secret(account.formerWebhookSecret)},
            {QStringLiteral("former-api-key"), secret(account.formerApiKey)},
            {QStringLiteral("former-path"), secret(account.formerPath)},
            {QStringLiteral("former-until"), moment(account.formerUntil)}};
}

/// What was before a change counts for a set time and no longer.
Result<void> checkFormer(const HubConfig::Account &account, bool byApiKey)
{
    const QString name = account.settings.name.text();
    if (account.hasFormer() != account.formerUntil.isValid())
        return wrong(QStringLiteral("The account \"%1\" has a former secret or path and former-until together, or neither.")
                         .arg(name));
    if (byApiKey ? account.formerWebhookSecret.isSet() : account.formerApiKey.isSet())
        return wrong(QStringLiteral("The account \"%1\" needs %2: its notices are proven with that.")
                         .arg(name, byApiKey ? QStringLiteral("former-api-key") : QStringLiteral("former-webhook-secret")));
    return {};
}

/// What an account needs so that its notices can be checked.
Result<void> complete(HubConfig::Account &account)
{
    const QString name = account.settings.name.text();
    const std::optional<GatewayTraits> traits = traitsOf(account.settings.providerId);
    if (!traits)
        return wrong(QStringLiteral("The account \"%1\" needs a provider: this Tillgate knows no \"%2\".")
                         .arg(name, account.settings.providerId));
    // Nothing is ever sent there; an adaptor wants to have one all the same.
    account.settings.baseUrl
        = traits->productionUrl.isEmpty() ? QUrl(QStringLiteral("https://unused.invalid")) : traits->productionUrl;
    const bool byApiKey = provesWithApiKey(*traits);
    if (byApiKey ? !account.apiKey.isSet() : !account.webhookSecret.isSet())
        return wrong(QStringLiteral("The account \"%1\" needs %2: %3 proves its notices with it.")
                         .arg(name, byApiKey ? QStringLiteral("api-key") : QStringLiteral("webhook-secret"),
                              traits->displayName));
    if (!byApiKey && account.apiKey.isSet())
        return wrong(QStringLiteral("The account \"%1\" must not have an api-key here: a hub only checks notices.")
                         .arg(name));
    if (const Result<void> former = checkFormer(account, byApiKey); !former)
        return former;
    const bool needsMerchant = traits->requiredFields.contains(AccountField::MerchantId) && !byApiKey;
    if (needsMerchant && account.settings.merchantId.isEmpty())
        return wrong(QStringLiteral("The account \"%1\" needs its merchant-id.").arg(name));
    return {};
}

/// Reads line by line into the section that was named last.
class ConfigReader final
{
public:
    explicit ConfigReader(HubConfig &config) : m_config(config) { }

    Result<void> read(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            return {};
        if (line.startsWith(QLatin1Char('[')))
            return beginSection(line);
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString name = line.left(equals).trimmed();
        const auto setting = m_settings.constFind(name);
        if (equals < 0 || setting == m_settings.constEnd())
            return wrong(QStringLiteral("there is no setting \"%1\" in this section").arg(name.left(longestName)));
        if (m_named.contains(name))
            return wrong(QStringLiteral("\"%1\" stands in this section twice").arg(name));
        m_named.insert(name);
        return (*setting)(line.mid(equals + 1).trimmed());
    }

private:
    static constexpr qsizetype longestName = 40;

    Result<void> beginSection(const QString &line)
    {
        m_named.clear();
        if (line == QLatin1String("[hub]")) {
            if (std::exchange(m_hasHub, true))
                return wrong(QStringLiteral("there is another section [hub]"));
            m_settings = hubSettings(m_config);
            return {};
        }
        constexpr QLatin1String opening("[account ");
        const bool isAccount = line.startsWith(opening) && line.endsWith(QLatin1Char(']'));
        const QString name = isAccount ? line.mid(opening.size()).chopped(1).trimmed() : QString();
        if (name.isEmpty())
            return wrong(QStringLiteral("a section is [hub] or [account NAME]"));
        for (const HubConfig::Account &other : std::as_const(m_config.accounts)) {
            if (other.settings.name.text() == name)
                return wrong(QStringLiteral("there is another account \"%1\"").arg(name));
        }
        HubConfig::Account account;
        account.settings.name = AccountName(name);
        m_config.accounts.append(account);
        m_settings = accountSettings(m_config.accounts.last());
        return {};
    }

    HubConfig &m_config;
    Settings m_settings; ///< of the section
    QSet<QString> m_named; ///< in the section so far
    bool m_hasHub = false;
};

} // namespace

unsigned HubConfig::usualThreads()
{
    // Two share their connections unevenly, and where they also share processors with the ledger, that costs more than it
    // brings. More than two are never busy: one ledger stores what they check.
    constexpr int enoughForTwo = 4;
    return QThread::idealThreadCount() < enoughForTwo ? 1 : 2;
}

Result<HubConfig> HubConfig::parse(const QString &text)
{
    HubConfig config;
    ConfigReader reader(config);
    int lineNumber = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++lineNumber;
        if (const Result<void> done = reader.read(line.trimmed()); !done)
            return wrong(QStringLiteral("Line %1: %2").arg(lineNumber).arg(done.error().detail));
    }
    if (config.ledger.isEmpty())
        return wrong(QStringLiteral("The section [hub] needs a ledger."));
    if (config.accounts.isEmpty())
        return wrong(QStringLiteral("There is no account: a hub without one has nothing to take."));
    for (Account &account : config.accounts) {
        if (const Result<void> done = complete(account); !done)
            return fail(done.error());
    }
    return config;
}

} // namespace tillgate
