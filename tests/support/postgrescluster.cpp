// SPDX-License-Identifier: Apache-2.0
#include "support/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <tuple>
#include <pwd.h>
#include <unistd.h>

namespace tillgate {

namespace {

constexpr int patience = 60'000;

QString programFolder()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : versions.filePath(found.last()) + QStringLiteral("/bin/");
}

const passwd *serverUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

/// Runs as the server's user, and dies with the test that started it.
void prepare(QProcess &process, const QString &program, const QStringList &arguments)
{
    QStringList words;
    if (serverUser() != nullptr)
        words = {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                 QStringLiteral("--clear-groups")};
    words += {QStringLiteral("--pdeathsig"), QStringLiteral("QUIT"), programFolder() + program};
    process.setProgram(QStringLiteral("setpriv"));
    process.setArguments(words + arguments);
    process.setWorkingDirectory(QStringLiteral("/"));
}

QByteArray runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    prepare(process, program, arguments);
    process.start();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

QString makeFolder()
{
    // Below /tmp, because a socket's path must be short and the server's user has to get there.
    QByteArray name("/tmp/tillgate-pg-XXXXXX");
    if (mkdtemp(name.data()) == nullptr)
        qFatal("no folder for PostgreSQL");
    if (const passwd *user = serverUser();
        user != nullptr && chown(name.constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("the folder cannot be given to PostgreSQL");
    return QString::fromLatin1(name);
}

} // namespace

bool PostgresCluster::isInstalled()
{
    return QFile::exists(programFolder() + QStringLiteral("initdb"));
}

PostgresCluster::PostgresCluster(Bare) : m_folder(makeFolder()) { }

PostgresCluster::PostgresCluster(const QStringList &settings) : PostgresCluster(Bare{})
{
    runTool(QStringLiteral("initdb"),
            {QStringLiteral("--pgdata"), data(), QStringLiteral("--auth=trust"),
             QStringLiteral("--username=postgres"), QStringLiteral("--no-sync"),
             QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C")});
    configure(settings);
    start();
}

std::unique_ptr<PostgresCluster> PostgresCluster::replicaOf(const PostgresCluster &primary,
                                                            const QString &name)
{
    std::unique_ptr<PostgresCluster> replica(new PostgresCluster(Bare{}));
    runTool(QStringLiteral("pg_basebackup"),
            {QStringLiteral("--pgdata"), replica->data(), QStringLiteral("--no-sync"),
             QStringLiteral("--checkpoint=fast"), QStringLiteral("--write-recovery-conf"),
             QStringLiteral("--dbname"),
             QStringLiteral("host=%1 user=postgres application_name=%2").arg(primary.host(), name)});
    replica->configure({});
    replica->start();
    return replica;
}

PostgresCluster::~PostgresCluster()
{
    stopAtOnce();
    QDir(m_folder).removeRecursively();
}

void PostgresCluster::configure(const QStringList &settings)
{
    QFile file(data() + QStringLiteral("/postgresql.conf"));
    if (!file.open(QIODevice::Append))
        qFatal("%s", qPrintable(file.errorString()));
    // The machine does not lose its power during a test, so nothing has to reach the disk.
    QStringList lines{QStringLiteral("listen_addresses = ''"),
                      QStringLiteral("fsync = off"),
                      QStringLiteral("max_connections = 300"),
                      QStringLiteral("shared_buffers = 32MB"),
                      QStringLiteral("log_min_messages = fatal"),
                      QStringLiteral("unix_socket_directories = '%1'").arg(m_folder),
                      QStringLiteral("synchronous_standby_names = ''")};
    for (const QString &line : lines + settings)
        file.write(QByteArray(line.toUtf8() + '\n'));
}

void PostgresCluster::start()
{
    prepare(m_server, QStringLiteral("postgres"), {QStringLiteral("-D"), data()});
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_folder + QStringLiteral("/log"));
    m_server.start();
    if (!m_server.waitForStarted(patience))
        qFatal("PostgreSQL does not start");
    QElapsedTimer waiting;
    waiting.start();
    while (!waiting.hasExpired(patience)) {
        QProcess ready;
        prepare(ready, QStringLiteral("pg_isready"),
                {QStringLiteral("--quiet"), QStringLiteral("--host"), m_folder});
        ready.start();
        ready.waitForFinished(patience);
        if (ready.exitCode() == 0)
            return;
        if (m_server.waitForFinished(100))
            break;
    }
    QFile log(m_folder + QStringLiteral("/log"));
    qFatal("PostgreSQL is not ready: %s", log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
}

void PostgresCluster::stopAtOnce()
{
    endWith(SIGQUIT);
}

void PostgresCluster::stop()
{
    endWith(SIGINT);
}

void PostgresCluster::endWith(int signal)
{
    if (m_server.state() != QProcess::Running)
        return;
    ::kill(pid_t(m_server.processId()), signal);
    if (!m_server.waitForFinished(patience))
        m_server.kill();
}

void PostgresCluster::promote()
{
    std::ignore = ask(QStringLiteral("postgres"), QStringLiteral("SELECT pg_promote()"));
}

void PostgresCluster::createDatabase(const QString &name, const QString &pattern)
{
    execute(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE \"%2\"").arg(name, pattern));
}

void PostgresCluster::execute(const QString &database, const QString &sql)
{
    std::ignore = ask(database, sql);
}

QString PostgresCluster::ask(const QString &database, const QString &sql)
{
    return QString::fromUtf8(
        runTool(QStringLiteral("psql"),
                {QStringLiteral("--no-psqlrc"), QStringLiteral("--tuples-only"), QStringLiteral("--no-align"),
                 QStringLiteral("--quiet"), QStringLiteral("--set"), QStringLiteral("ON_ERROR_STOP=1"),
                 QStringLiteral("--host"), m_folder, QStringLiteral("--username"), QStringLiteral("postgres"),
                 QStringLiteral("--dbname"), database, QStringLiteral("--command"), sql}));
}

QString PostgresCluster::uri(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(user, database, m_folder);
}

} // namespace tillgate
