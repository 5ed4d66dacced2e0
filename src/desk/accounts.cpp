// SPDX-License-Identifier: Apache-2.0
#include "desk/accounts.h"

#include "gateway/registry.h"
#include "wire/jsonfields.h"

#include <array>

namespace tillgate {

namespace {

using Environment = AccountSettings::Environment;

struct EnvironmentName
{
    Environment environment;
    const char *name;
};
constexpr std::array<EnvironmentName, 4> environmentNames{{{Environment::Production, "production"},
                                                           {Environment::Sandbox, "sandbox"},
                                                           {Environment::Practice, "practice"},
                                                           {Environment::SelfHosted, "self-hosted"}}};

QString vaultName(const AccountName &account, const char *what)
{
    return account.text() + QLatin1Char('/') + QLatin1String(what);
}

Result<Secret> secretOrEmpty(const Vault &vault, const QString &name)
{
    Result<Secret> secret = vault.read(name);
    if (!secret && secret.error().kind == Error::Kind::NotFound)
        return Secret();
    return secret;
}

struct CredentialPart
{
    const char *name;
    Secret Credentials::*member;
};
constexpr std::array<CredentialPart, 4> credentialParts{{{"api-key", &Credentials::apiKey},
                                                         {"webhook-secret", &Credentials::webhookSecret},
                                                         {"login-email", &Credentials::loginEmail},
                                                         {"login-password", &Credentials::loginPassword}}};

Json urlOrNull(const std::optional<QUrl> &url)
{
    return url ? Json::string(url->toString(QUrl::FullyEncoded)) : Json();
}

} // namespace

QString environmentName(Environment environment)
{
    for (const EnvironmentName &entry : environmentNames) {
        if (entry.environment == environment)
            return QLatin1String(entry.name);
    }
    Q_UNREACHABLE();
}

std::optional<Environment> environmentFromName(const QString &name)
{
    for (const EnvironmentName &entry : environmentNames) {
        if (name == QLatin1String(entry.name))
            return entry.environment;
    }
    return std::nullopt;
}

Json accountToJson(const AccountSettings &account)
{
    return Json::object(
        {{QStringLiteral("provider"), Json::string(account.providerId)},
         {QStringLiteral("environment"), Json::string(environmentName(account.environment))},
         {QStringLiteral("baseUrl"), Json::string(account.baseUrl.toString(QUrl::FullyEncoded))},
         {QStringLiteral("payoutCode"), Json::string(account.payoutCode)},
         {QStringLiteral("fixedRate"), Json::boolean(account.wantsFixedRate)},
         {QStringLiteral("notifyUrl"), urlOrNull(account.notifyUrl)},
         {QStringLiteral("merchantId"), Json::string(account.merchantId)},
         {QStringLiteral("contactEmail"), Json::string(account.contactEmail)},
         {QStringLiteral("hostedPage"), Json::boolean(account.usesHostedPage)},
         {QStringLiteral("unifiedLink"), Json::boolean(account.wantsUnifiedLink)}});
}

Result<AccountSettings> accountFromJson(const AccountName &name, const Json &json)
{
    const Result<QString> provider = textField(json, u"provider");
    const Result<QString> environment = textField(json, u"environment");
    const Result<QString> baseUrl = textField(json, u"baseUrl");
    const Result<std::optional<QString>> payout = optionalText(json, u"payoutCode");
    const Result<std::optional<bool>> fixedRate = optionalBool(json, u"fixedRate");
    const Result<std::optional<QString>> notifyUrl = optionalText(json, u"notifyUrl");
    const Result<std::optional<QString>> merchant = optionalText(json, u"merchantId");
    const Result<std::optional<QString>> email = optionalText(json, u"contactEmail");
    const Result<std::optional<bool>> hostedPage = optionalBool(json, u"hostedPage");
    const Result<std::optional<bool>> unified = optionalBool(json, u"unifiedLink");
    for (const Result<QString> &needed : {provider, environment, baseUrl}) {
        if (!needed)
            return fail(needed.error());
    }
    const std::optional<Environment> known = environmentFromName(*environment);
    if (!known || !payout || !fixedRate || !notifyUrl || !merchant || !email || !hostedPage || !unified) {
        return fail(Error::Kind::Malformed,
                    QStringLiteral("The stored settings of the account \"%1\" cannot be read.").arg(name.text()));
    }
    return AccountSettings{.name = name,
                           .providerId = *provider,
                           .environment = *known,
                           .baseUrl = QUrl(*baseUrl),
                           .payoutCode = payout->value_or(QString()),
                           .wantsFixedRate = fixedRate->value_or(true),
                           .notifyUrl = *notifyUrl ? std::optional(QUrl(**notifyUrl)) : std::nullopt,
                           .merchantId = merchant->value_or(QString()),
                           .contactEmail = email->value_or(QString()),
                           .usesHostedPage = hostedPage->value_or(false),
                           .wantsUnifiedLink = unified->value_or(false)};
}

Result<Credentials> readCredentials(const Vault &vault, const AccountName &account)
{
    Credentials credentials;
    for (const CredentialPart &part : credentialParts) {
        Result<Secret> secret = secretOrEmpty(vault, vaultName(account, part.name));
        if (!secret)
            return fail(secret.error());
        credentials.*part.member = std::move(*secret);
    }
    return credentials;
}

Result<void> storeCredentials(Vault &vault, const AccountName &account, const Credentials &typed)
{
    for (const CredentialPart &part : credentialParts) {
        const Secret &secret = typed.*part.member;
        if (secret.isEmpty())
            continue;
        if (Result<void> stored = vault.store(vaultName(account, part.name), secret); !stored)
            return stored;
    }
    return {};
}

bool hasCredentials(const Vault &vault, const AccountName &account)
{
    const QStringList names = vault.names();
    return std::any_of(credentialParts.begin(), credentialParts.end(),
                       [&](const CredentialPart &part) { return names.contains(vaultName(account, part.name)); });
}

Result<void> removeCredentials(Vault &vault, const AccountName &account)
{
    for (const CredentialPart &part : credentialParts) {
        if (Result<void> removed = vault.remove(vaultName(account, part.name)); !removed)
            return removed;
    }
    return {};
}

Result<std::unique_ptr<GatewayLine>> makeLine(const AccountSettings &account, const Credentials &credentials,
                                              const CoinTable &coins, Ledger &ledger, const Clock &clock)
{
    Result<std::unique_ptr<Gateway>> gateway = makeGateway(account, credentials, coins);
    if (!gateway)
        return fail(gateway.error());
    CallRunner::Options options{.accountName = account.name.text(),
                                .requestsPerMinute = (*gateway)->traits().requestsPerMinute};
    options.redaction = Redaction({credentials.apiKey, credentials.webhookSecret, credentials.loginEmail,
                                   credentials.loginPassword});
    return std::make_unique<GatewayLine>(std::move(*gateway),
                                         std::make_unique<CallRunner>(std::move(options), clock), ledger, clock);
}

} // namespace tillgate
