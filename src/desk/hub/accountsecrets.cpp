// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/accountsecrets.h"

#include <QHash>

#include <algorithm>

namespace tillgate {

namespace {

/// No gateway gives a shorter one, and none of their proofs should rest on one.
constexpr qsizetype shortestKey = 8;

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
        if (secret->reveal().size() < shortestKey) {
            return fail(Error::Kind::Usage, QStringLiteral("The secret %1 has fewer than %2 characters: copy the whole of it.")
                                                .arg(source.name)
                                                .arg(shortestKey));
        }
        credentials.*member = std::move(*secret);
    }
    return credentials;
}

/// Written as it is in every address (RFC 3986, unreserved).
bool meansItself(QChar c)
{
    constexpr QLatin1StringView others("-._~/");
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || others.contains(c);
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
        && std::all_of(path.begin(), path.end(), meansItself) && path.size() > shortest;
    if (isPath)
        return path;
    return fail(Error::Kind::Usage,
                QStringLiteral("The path of the account \"%1\" begins with /, has letters, digits and -._~/ only, and at least "
                               "128 random bits.")
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
    QHash<QString, AccountName> owners; // of the paths
    for (const HubConfig::Account &account : config.accounts) {
        Result<AccountSecrets> secrets = read(account, clock);
        if (!secrets)
            return fail(secrets.error());
        for (const QString &path : {secrets->path, secrets->former ? secrets->former->path : QString()}) {
            const AccountName owner = path.isEmpty() ? account.settings.name : owners.value(path, account.settings.name);
            if (owner != account.settings.name) {
                return fail(Error::Kind::Usage, QStringLiteral("The accounts \"%1\" and \"%2\" have the same path: each needs its own.")
                                                    .arg(owner.text(), account.settings.name.text()));
            }
            owners.insert(path, account.settings.name);
        }
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
