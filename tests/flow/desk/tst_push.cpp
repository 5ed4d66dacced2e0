// SPDX-License-Identifier: Apache-2.0
//
// A gateway that pushes its status: the till holds a socket for each payment in flight.
#include "flow/desk/shopfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace tillgate;
using namespace std::chrono_literals;

class TestPush final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_till.reset(); }

    void holdsASocketWhileThePaymentIsInFlight();
    void holdsNoneWhereTheGatewayPushesNothing();
    void isPaidLongBeforeTheNextPoll();
    void goesOnPollingWhenTheSocketIsDead();
    void takesTheSocketUpAgainAfterARestart();

private:
    [[nodiscard]] PushWatch &push() { return m_till->shop().push(); }
    [[nodiscard]] bool isOnLine()
    {
        return m_till->becomes([this] { return m_till->payment() && push().isConnected(m_till->payment()->reference); });
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestPush::init()
{
    m_till = std::make_unique<test::ShopFixture>();
    m_till->start();
    // Only BTCPay Server takes Lightning.
    QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
}

void TestPush::holdsASocketWhileThePaymentIsInFlight()
{
    QCOMPARE(push().openSockets(), 0);
    QVERIFY(m_till->showCode(2350, "BTC-LN"));
    QVERIFY(isOnLine());
    QCOMPARE(push().openSockets(), 1);
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QCOMPARE(push().openSockets(), 0);
}

void TestPush::holdsNoneWhereTheGatewayPushesNothing()
{
    QVERIFY(m_till->showCode(2350));
    QCOMPARE(push().openSockets(), 0);
}

void TestPush::isPaidLongBeforeTheNextPoll()
{
    const std::chrono::milliseconds poll = m_till->shop().settings().pace.whileCustomerWaits;
    QList<qint64> times;
    for (int turn = 0; turn < 5; ++turn) {
        QVERIFY(m_till->showCode(500, "BTC-LN"));
        QVERIFY(isOnLine());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_till->pay("exact"));
        QVERIFY(m_till->reaches(PaymentStage::Paid));
        times.append(timer.elapsed());
    }
    qInfo() << "from payment to green, ms:" << times;
    // Polling alone would be as quick five times running in three of a hundred tries.
    QVERIFY(*std::max_element(times.begin(), times.end()) < poll.count() / 2);
}

void TestPush::goesOnPollingWhenTheSocketIsDead()
{
    QVERIFY(m_till->showCode(2350, "BTC-LN"));
    QVERIFY(isOnLine());
    QVERIFY(m_till->practice().setFault(QStringLiteral("btcpay"), practice::Fault{.kind = practice::Fault::Kind::Down, .only = QStringLiteral("/ws")}));
    QVERIFY(m_till->becomes([this] { return !push().isConnected(m_till->payment()->reference); }));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
}

void TestPush::takesTheSocketUpAgainAfterARestart()
{
    QVERIFY(m_till->showCode(2350, "BTC-LN"));
    QVERIFY(isOnLine());
    m_till->stop();
    m_till->start();
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    QVERIFY(isOnLine());
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
