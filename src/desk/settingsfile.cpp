// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsfile.h"

#include "desk/accounts.h"
#include "wire/jsonfields.h"

namespace tillgate {

namespace {

const QString marker = QStringLiteral("tillgateSettings");
constexpr int version = 1;
constexpr qsizetype largestLogo = 1024 * 1024;

Json accountsJson(const QList<AccountSettings> &accounts)
{
    Json::Array items;
    for (const AccountSettings &account : accounts) {
        Json::Object members = accountToJson(account).members();
        // Where this till is called is no other till's business.
        members.removeIf([](const Json::Member &member) { return member.key == QStringLiteral("notifyUrl"); });
        members.prepend({QStringLiteral("name"), Json::string(account.name.text())});
        items.append(Json::object(members));
    }
    return Json::array(items);
}

Result<QList<AccountSettings>> readAccounts(const Json *json)
{
    QList<AccountSettings> accounts;
    for (const Json &item : json != nullptr ? json->items() : Json::Array()) {
        const Result<QString> name = textField(item, u"name");
        if (!name)
            return fail(name.error());
        Result<AccountSettings> account = accountFromJson(AccountName(*name), item);
        if (!account)
            return fail(account.error());
        accounts.append(*account);
    }
    return accounts;
}

Result<void> checkMarker(const Json &json)
{
    const Result<std::optional<QString>> written = optionalText(json, marker);
    if (!json.isObject() || !written || !*written)
        return fail(Error::Kind::Malformed, QStringLiteral("This is no file with settings of Tillgate."));
    bool isWhole = false;
    if ((*written)->toInt(&isWhole) > version)
        return fail(Error::Kind::StorageNewer, QStringLiteral("A newer Tillgate wrote these settings."));
    if (!isWhole)
        return fail(Error::Kind::Malformed, QStringLiteral("The version of the settings is no number."));
    return {};
}

} // namespace

QByteArray settingsFileBytes(const SettingsFile &file)
{
    ShopSettings shared = file.settings;
    shared.customer.logoFile.clear();
    shared.sound.files.clear(); // files of this machine
    Json::Object members{{marker, Json::number(qint64(version))},
                         {QStringLiteral("shop"), shared.toJson()},
                         {QStringLiteral("accounts"), accountsJson(file.accounts)}};
    if (!file.logo.isEmpty() && file.logo.size() <= largestLogo)
        members.append({QStringLiteral("logo"), Json::string(QString::fromLatin1(file.logo.toBase64()))});
    return Json::object(members).toBytes() + '\n';
}

Result<SettingsFile> readSettingsFile(QByteArrayView bytes)
{
    const Result<Json> json = Json::parse(bytes);
    if (!json)
        return fail(json.error());
    if (const Result<void> ours = checkMarker(*json); !ours)
        return fail(ours.error());
    const Json *shop = json->find(u"shop");
    Result<ShopSettings> settings = ShopSettings::fromJson(shop != nullptr ? *shop : Json());
    if (!settings)
        return fail(settings.error());
    const Result<QList<AccountSettings>> accounts = readAccounts(json->find(u"accounts"));
    if (!accounts)
        return fail(accounts.error());
    SettingsFile file{.settings = *settings, .accounts = *accounts};
    if (const Json *logo = json->find(u"logo"); logo != nullptr && logo->isString()) {
        const auto decoded =
            QByteArray::fromBase64Encoding(logo->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() > largestLogo)
            return fail(Error::Kind::Malformed, QStringLiteral("The logo in the settings is damaged."));
        file.logo = decoded.decoded;
    }
    return file;
}

ShopSettings takenOver(const ShopSettings &own, const ShopSettings &imported)
{
    ShopSettings settings = imported;
    settings.till = own.till;
    settings.cashier = own.cashier;
    settings.setup = own.setup;
    settings.customer.screen = own.customer.screen;
    settings.customer.logoFile = own.customer.logoFile;
    settings.sound.files = own.sound.files;
    return settings;
}

} // namespace tillgate
