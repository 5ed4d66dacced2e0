// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsexchange.h"

#include "desk/settingsfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace tillgate {

namespace {

constexpr qint64 largestLogo = 1024 * 1024;

/// Empty if there is none, or none that can be read: settings go without it.
QByteArray logoBytes(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestLogo)
        return {};
    return file.readAll();
}

Result<void> addMissing(Shop &shop, const QList<AccountSettings> &offered, ImportedSettings &imported)
{
    const Result<QList<AccountSettings>> own = shop.accounts().all();
    if (!own)
        return fail(own.error());
    for (const AccountSettings &account : offered) {
        const bool isKnown = std::any_of(own->begin(), own->end(),
                                         [&](const AccountSettings &known) { return known.name == account.name; });
        if (isKnown)
            continue;
        if (const Result<void> added = shop.accounts().add(account); !added)
            return added;
        imported.accounts.append(account.name);
    }
    return {};
}

} // namespace

Result<QByteArray> exportSettings(Shop &shop)
{
    const Result<QList<AccountSettings>> accounts = shop.accounts().all();
    if (!accounts)
        return fail(accounts.error());
    return settingsFileBytes({.settings = shop.settings(),
                              .accounts = *accounts,
                              .logo = logoBytes(shop.settings().customer.logoFile)});
}

Result<ImportedSettings> importSettings(Shop &shop, QByteArrayView bytes)
{
    const Result<SettingsFile> file = readSettingsFile(bytes);
    if (!file)
        return fail(file.error());
    ShopSettings settings = takenOver(shop.settings(), file->settings);
    if (!file->logo.isEmpty()) {
        const Result<QString> kept = keepLogo(shop, file->logo);
        if (!kept)
            return fail(kept.error());
        settings.customer.logoFile = *kept;
    }
    if (const Result<void> saved = shop.saveSettings(settings); !saved)
        return fail(saved.error());
    ImportedSettings imported;
    if (const Result<void> added = addMissing(shop, file->accounts, imported); !added)
        return fail(added.error());
    return imported;
}

Result<QString> keepLogo(const Shop &shop, const QByteArray &picture)
{
    if (picture.isEmpty() || picture.size() > largestLogo)
        return fail(Error::Kind::Usage, QStringLiteral("A logo is a picture of at most 1 MiB."));
    // Named by what is in it: an old file never shows as the new one.
    const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex().first(12);
    const QString path = QDir(shop.dataFolder()).filePath(QStringLiteral("logo-%1").arg(QLatin1String(hash)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        return fail(Error::Kind::Storage, QStringLiteral("%1 cannot be written.").arg(path));
    return path;
}

} // namespace tillgate
