// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/desk/shopfixture.h"
#include "support/postgrescluster.h"

#include <QTest>

namespace tillgate::test {

/// A test of tills on one PostgreSQL ledger, a new one for each function.
class SharedTills : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("PostgreSQL is not installed");
        m_server = std::make_unique<PostgresCluster>();
    }
    void init()
    {
        m_database = QStringLiteral("shop%1").arg(++m_count);
        m_server->createDatabase(m_database);
    }

protected:
    [[nodiscard]] std::unique_ptr<ShopFixture> openTill(const char *name) const
    {
        auto till = std::make_unique<ShopFixture>(
            TillPlaceWords{.ledger = m_server->uri(m_database), .till = QString::fromLatin1(name)});
        till->start();
        return till;
    }

    std::unique_ptr<PostgresCluster> m_server;
    QString m_database;

private:
    int m_count = 0;
};

} // namespace tillgate::test
