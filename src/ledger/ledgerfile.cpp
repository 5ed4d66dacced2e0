// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstring>

namespace tillgate {

namespace {

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return fail(Error::Kind::AccessDenied,
                QStringLiteral("%1 is not opened as a ledger: %2.").arg(QDir::toNativeSeparators(path), why));
}

tl::unexpected<Error> systemError(const QString &path)
{
    return fail(Error::Kind::Storage,
                QStringLiteral("%1: %2.").arg(QDir::toNativeSeparators(path),
                                              QString::fromLocal8Bit(std::strerror(errno))));
}

#ifdef Q_OS_UNIX

/// Looks without opening: closing a second handle would drop SQLite's locks in this process.
Result<void> checkExisting(const QString &path)
{
    struct stat status
    {
    };
    const QByteArray name = QFile::encodeName(path);
    if (lstat(name.constData(), &status) != 0)
        return errno == ENOENT ? Result<void>() : systemError(path);
    if (S_ISLNK(status.st_mode))
        return refused(path, QStringLiteral("it is a symbolic link"));
    if (!S_ISREG(status.st_mode))
        return refused(path, QStringLiteral("it is not a file"));
    if (status.st_uid != geteuid())
        return refused(path, QStringLiteral("it belongs to another user"));
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    if ((status.st_mode & others) != 0 && chmod(name.constData(), S_IRUSR | S_IWUSR) != 0)
        return systemError(path);
    return {};
}

Result<void> makeFile(const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return systemError(path);
    close(handle);
    return {};
}

#else

Result<void> checkExisting(const QString &path)
{
    if (QFileInfo(path).isSymLink())
        return refused(path, QStringLiteral("it is a symbolic link"));
    return {};
}

Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return systemError(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

#endif

} // namespace

#ifdef Q_OS_UNIX

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (const Result<void> parent = makePrivateFolder(folder.absolutePath()); !parent)
        return parent;
    if (mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(path);
    return {};
}

#else

Result<void> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return systemError(path);
    return {};
}

#endif

Result<bool> prepareLedgerFile(const QString &file)
{
    if (const Result<void> made = makePrivateFolder(QFileInfo(file).absolutePath()); !made)
        return fail(made.error());
    for (const char *ending : {"", "-wal", "-journal"}) {
        if (const Result<void> checked = checkExisting(file + QLatin1String(ending)); !checked)
            return fail(checked.error());
    }
    if (QFileInfo::exists(file))
        return false;
    if (const Result<void> made = makeFile(file); !made)
        return fail(made.error());
    return true;
}

Result<void> syncFolderOf(const QString &file)
{
#ifdef Q_OS_UNIX
    const QString folder = QFileInfo(file).absolutePath();
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemError(folder);
    const bool isSynced = fsync(handle) == 0;
    close(handle);
    if (!isSynced)
        return systemError(folder);
#else
    Q_UNUSED(file)
#endif
    return {};
}

} // namespace tillgate
