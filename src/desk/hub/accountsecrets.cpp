// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/accountsecrets.h"

namespace tillgate {

namespace {

Result<Credentials> readCredentials(const SecretSource &webhookSecret, const SecretSource &apiKey)
{
    Credentials credentials;
    for (const auto &[source, member] :
         {std::pair(webhookSecret, &Credentials::webhookSecret), std::pair(apiKey, &Credentials::apiKey)}) {
        if (!source.isSet())
            continue;
        Result<Secret> secret = readSecret(source);
        if (!secret)
            return fail(secret.error());
        credentials.*member = std::move(*secret);
    }
    return credentials;
}

/// Empty if there is none.
Result<QString> readPath(const SecretSource &source, const AccountName &account)
{
    if (!source.isSet())
        return QString();
    const Result<Secret> secret = readSecret(source);
    if (!secret)
        return fail(secret.error());
    constexpr qsizetype shortest = 22; // 128 bits in base 64
    const QString path = QString::fromUtf8(secret->reveal());
    const bool isPath = path.startsWith(QLatin1Char('/')) && !path.startsWith(QLatin1String("//"))
        && !path.contains(QLatin1Char('?')) && path.size() > shortest;
    if (isPath)
        return path;
    return fail(Error::Kind::Usage,
                QStringLiteral("The path of the account \"%1\" begins with / and has at least 128 random bits.")
                    .arg(account.text()));
}

Result<std::optional<FormerKeys>> readFormer(const HubConfig::Account &account, const Clock &clock)
{
    if (!account.hasFormer() || account.formerUntil <= clock.now())
        return std::optional<FormerKeys>();
    Result<Credentials> credentials = readCredentials(account.formerWebhookSecret, account.formerApiKey);
    if (!credentials)
        return fail(credentials.error());
    const Result<QString> path = readPath(account.formerPath, account.settings.name);
    if (!path)
        return fail(path.error());
    return std::optional(
        FormerKeys{.credentials = std::move(*credentials), .path = *path, .until = account.formerUntil});
}

} // namespace

Result<AccountSecrets> AccountSecrets::read(const HubConfig::Account &account, const Clock &clock)
{
    Result<Credentials> credentials = readCredentials(account.webhookSecret, account.apiKey);
    if (!credentials)
        return fail(credentials.error());
    Result<QString> path = readPath(account.path, account.settings.name);
    if (!path)
        return fail(path.error());
    Result<std::optional<FormerKeys>> former = readFormer(account, clock);
    if (!former)
        return fail(former.error());
    return AccountSecrets{
        .credentials = std::move(*credentials), .path = std::move(*path), .former = std::move(*former)};
}

Result<QList<AccountSecrets>> AccountSecrets::readAll(const HubConfig &config, const Clock &clock)
{
    QList<AccountSecrets> all;
    for (const HubConfig::Account &account : config.accounts) {
        Result<AccountSecrets> secrets = read(account, clock);
        if (!secrets)
            return fail(secrets.error());
        all.append(std::move(*secrets));
    }
    return all;
}

bool AccountSecrets::provesAs(const AccountSecrets &other) const
{
    return credentials.webhookSecret.reveal() == other.credentials.webhookSecret.reveal()
        && credentials.apiKey.reveal() == other.credentials.apiKey.reveal() && path == other.path;
}

} // namespace tillgate
