// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/secretsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tillgate {

namespace {

constexpr qint64 longestSecret = 4096;

Result<QString> pathOf(const SecretSource &source)
{
    if (source.kind == SecretSource::Kind::File)
        return source.name;
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QStringLiteral("There is no credential \"%1\": the service was started without LoadCredential=.")
                        .arg(source.name));
    }
    return QDir(folder).filePath(source.name);
}

/// systemd guards its credentials itself; a file of ours must be of its owner alone.
Result<void> checkPrivate(const QString &path, SecretSource::Kind kind)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, QStringLiteral("The secret %1 is not there.").arg(path));
    if (!file.isFile() || file.size() > longestSecret) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("The secret %1 is no file of at most %2 bytes.").arg(path).arg(longestSecret));
    }
    if (kind == SecretSource::Kind::File && (file.permissions() & others)) {
        return fail(Error::Kind::AccessDenied,
                    QStringLiteral("Others may read the secret %1: give it mode 0600 (chmod 600).").arg(path));
    }
    return {};
}

} // namespace

Result<SecretSource> SecretSource::parse(const QString &text)
{
    const QString name = text.section(QLatin1Char(':'), 1);
    if (text.startsWith(QLatin1String("file:")) && !name.isEmpty())
        return SecretSource{.kind = Kind::File, .name = name};
    const bool isPlainName = !name.isEmpty() && !name.contains(QLatin1Char('/'));
    if (text.startsWith(QLatin1String("credential:")) && isPlainName)
        return SecretSource{.kind = Kind::Credential, .name = name};
    return fail(Error::Kind::Usage,
                QStringLiteral("A secret is named as file:/path or credential:name, and never written here itself."));
}

Result<Secret> readSecret(const SecretSource &source)
{
    const Result<QString> path = pathOf(source);
    if (!path)
        return fail(path.error());
    if (const Result<void> checked = checkPrivate(*path, source.kind); !checked)
        return fail(checked.error());
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::AccessDenied,
                    QStringLiteral("The secret %1 cannot be read: %2.").arg(*path, file.errorString()));
    }
    Secret secret(file.read(longestSecret).trimmed());
    if (secret.isEmpty())
        return fail(Error::Kind::Usage, QStringLiteral("The secret %1 is empty.").arg(*path));
    return secret;
}

} // namespace tillgate
