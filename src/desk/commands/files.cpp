// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/files.h"

#include <QFile>
#include <QSaveFile>

namespace tillgate {

Result<QByteArray> readWholeFile(const QString &path)
{
    constexpr qint64 largest = 64 * 1024 * 1024;
    QFile file(path);
    const bool isOpen =
        path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return fail(Error::Kind::Usage, QStringLiteral("%1 is larger than 64 MiB.").arg(path));
    return bytes;
}

Result<Secret> readSecretFile(const QString &path)
{
    return readWholeFile(path).and_then([&](const QByteArray &bytes) -> Result<Secret> {
        const QByteArray key = bytes.trimmed();
        if (key.isEmpty())
            return fail(Error::Kind::Usage, QStringLiteral("%1 holds no key.").arg(path));
        return Secret(key);
    });
}

Result<Arguments::Secrets> readSecretFiles(const Arguments &arguments, const QStringList &options)
{
    Arguments::Secrets secrets;
    for (const QString &option : options) {
        const std::optional<QString> file = arguments.value(option);
        if (!file)
            continue;
        const Result<Secret> secret = readSecretFile(*file);
        if (!secret)
            return fail(secret.error());
        secrets.insert(option, *secret);
    }
    return secrets;
}

Result<Arguments::Input> readInput(const Arguments &arguments, const ArgumentRules &rules)
{
    if (!rules.readsInput || !arguments.positional().contains(QStringLiteral("-")))
        return Arguments::Input();
    return readWholeFile(QStringLiteral("-")).map([](const QByteArray &bytes) { return Arguments::Input(bytes); });
}

Result<QByteArray> readNamed(const QString &path, const Arguments &arguments)
{
    if (path != QStringLiteral("-"))
        return readWholeFile(path);
    if (arguments.input())
        return *arguments.input();
    return fail(Error::Kind::Usage, QStringLiteral("There is nothing on standard input."));
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        return fail(Error::Kind::Storage,
                    QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

} // namespace tillgate
