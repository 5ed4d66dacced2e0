// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace tillgate {

/// A PostgreSQL server of a test's own, in a folder of its own on a local socket. It ends with the test, also
/// with one that crashes. As root it runs as the user "postgres", since PostgreSQL refuses root.
class PostgresCluster final
{
public:
    /// False if PostgreSQL's server is not installed here.
    [[nodiscard]] static bool isInstalled();

    /// Makes an empty cluster; `settings` go into postgresql.conf.
    explicit PostgresCluster(const QStringList &settings = {});
    /// A streaming replica of `primary`, which must run.
    [[nodiscard]] static std::unique_ptr<PostgresCluster> replicaOf(const PostgresCluster &primary,
                                                                    const QString &name);
    ~PostgresCluster();

    void start();
    /// Waits for nobody: what a power cut or kill -9 does.
    void stopAtOnce();
    /// Lets the running transactions be rolled back and shuts down cleanly.
    void stop();
    void promote();

    void createDatabase(const QString &name, const QString &pattern = QStringLiteral("template1"));
    void execute(const QString &database, const QString &sql);
    /// The first column of the first row.
    [[nodiscard]] QString ask(const QString &database, const QString &sql);
    /// The folder of its socket.
    [[nodiscard]] QString host() const { return m_folder; }
    [[nodiscard]] QString uri(const QString &database,
                              const QString &user = QStringLiteral("postgres")) const;

private:
    struct Bare
    {
    };
    explicit PostgresCluster(Bare);
    [[nodiscard]] QString data() const { return m_folder + QStringLiteral("/data"); }
    void endWith(int signal);
    void configure(const QStringList &settings);

    QString m_folder;
    QProcess m_server;
};

} // namespace tillgate
