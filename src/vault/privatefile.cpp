// SPDX-License-Identifier: Apache-2.0
#include "vault/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tillgate {

namespace {

tl::unexpected<Error> refused(Error::Kind kind, const QString &file, const QString &why)
{
    return fail(kind, QStringLiteral("%1: %2.").arg(QDir::toNativeSeparators(file), why));
}

Result<void> checkOwner(const QString &file)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return refused(Error::Kind::AccessDenied, file, QStringLiteral("it is a symbolic link"));
    if (!info.exists())
        return refused(Error::Kind::NotFound, file, QStringLiteral("it is not there"));
    if (!info.isFile())
        return refused(Error::Kind::AccessDenied, file, QStringLiteral("it is not a file"));
#ifdef Q_OS_UNIX
    if (info.ownerId() != geteuid())
        return refused(Error::Kind::AccessDenied, file, QStringLiteral("it belongs to another user"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if (info.permissions() & others) {
        return refused(Error::Kind::AccessDenied, file,
                       QStringLiteral("others may read it; allow only its owner (chmod 600)"));
    }
#endif
    return {};
}

/// Without it a power cut can bring the old file back.
void syncFolderOf(const QString &file)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
#else
    Q_UNUSED(file)
#endif
}

} // namespace

Result<QByteArray> readPrivateFile(const QString &file, qint64 mostBytes)
{
    if (const Result<void> checked = checkOwner(file); !checked)
        return fail(checked.error());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refused(Error::Kind::Storage, file, source.errorString());
    if (source.size() > mostBytes)
        return refused(Error::Kind::Storage, file, QStringLiteral("it is too long to be ours"));
    return source.readAll();
}

Result<void> writePrivateFile(const QString &file, const QByteArray &content)
{
    // QSaveFile would write through a link to wherever it points.
    if (QFileInfo(file).isSymLink())
        return refused(Error::Kind::AccessDenied, file, QStringLiteral("it is a symbolic link"));
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(content) == content.size() && target.commit();
    if (!isWritten)
        return refused(Error::Kind::Storage, file, target.errorString());
    syncFolderOf(file);
    return {};
}

} // namespace tillgate
