// SPDX-License-Identifier: Apache-2.0
#include "desk/bell.h"
#include "shopfixture.h"

#include <QTest>

using namespace tillgate;

/// What can be heard at the till.
class TestBell final : public QObject
{
    Q_OBJECT

private:
    /// The sounds of one sale that the practice customer pays in some way.
    QList<TillSound> heardAfter(const char *kind, PaymentStage until)
    {
        test::ShopFixture fixture;
        fixture.start();
        Bell bell(fixture.checkout(), fixture.shop().book());
        QList<TillSound> heard;
        connect(&bell, &Bell::rang, this, [&heard](TillSound sound) { heard.append(sound); });
        if (!fixture.showCode(2350) || !fixture.pay(kind) || !fixture.reaches(until))
            return {};
        return heard;
    }

private Q_SLOTS:
    void aPaymentRingsAtMostOnceWhenSeenAndOnceWhenPaid()
    {
        const QList<TillSound> heard = heardAfter("exact", PaymentStage::Paid);
        QVERIFY(!heard.isEmpty());
        QCOMPARE(heard.last(), TillSound::Paid);
        QCOMPARE(heard.count(TillSound::Paid), 1);
        QVERIFY(heard.count(TillSound::Seen) <= 1); // a slow question finds it paid already
        QVERIFY(!heard.contains(TillSound::NeedsYou));
    }

    void tooLittleMoneyCallsForSomebody()
    {
        const QList<TillSound> heard = heardAfter("short", PaymentStage::Short);
        QVERIFY(!heard.isEmpty());
        QCOMPARE(heard.last(), TillSound::NeedsYou);
        QCOMPARE(heard.count(TillSound::NeedsYou), 1);
        QVERIFY(!heard.contains(TillSound::Paid));
    }

    void everyStageThatNeedsAPersonIsHeard_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("sound");
        QTest::newRow("late") << int(PaymentStage::PaidLate) << int(TillSound::NeedsYou);
        QTest::newRow("manager") << int(PaymentStage::NeedsManager) << int(TillSound::NeedsYou);
        QTest::newRow("ended") << int(PaymentStage::Expired) << int(TillSound::PriceEnded);
        QTest::newRow("failed") << int(PaymentStage::Failed) << int(TillSound::Failed);
        QTest::newRow("over") << int(PaymentStage::Overpaid) << int(TillSound::Paid);
        QTest::newRow("waiting") << int(PaymentStage::Waiting) << -1;
        QTest::newRow("cancelled") << int(PaymentStage::Cancelled) << -1;
    }
    void everyStageThatNeedsAPersonIsHeard()
    {
        QFETCH(int, stage);
        QFETCH(int, sound);
        const std::optional<TillSound> heard = soundOf(static_cast<PaymentStage>(stage));
        QCOMPARE(heard ? int(*heard) : -1, sound);
    }
};

QTEST_GUILESS_MAIN(TestBell)
#include "tst_bell.moc"
