// SPDX-License-Identifier: Apache-2.0
//
// Money that was seen and is taken back: replaced by its sender, or thrown out with its block.
#include "flow/desk/shopfixture.h"

#include "coin/cointable.h"
#include "sale/attention.h"
#include "sale/handover.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

class TestTakenBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_till.reset(); }

    void neverPaysASaleWithReplacedMoney();
    void tellsTheManagerWhatWasHandedOverTooSoon();
    void paysTheSaleWhenTheMoneyComesBack();
    void letsAManagerCloseItForAnotherAttempt();
    void countsWhatTheReplacementPaid();
    void paysTheSaleAfterAReorganisation();
    void neverPaysASaleWithALostBlock();

private:
    [[nodiscard]] bool isTakenBack();
    [[nodiscard]] bool sees();
    [[nodiscard]] bool replaces(const char *kind);
    [[nodiscard]] QString reference() { return m_till->payment()->reference.text(); }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestTakenBack::init()
{
    m_till = std::make_unique<test::ShopFixture>();
    m_till->start();
    m_till->practice().setChainRules({.confirmsAfter = 1h, .settlesAfter = 300ms});
}

/// The customer pays, and the till sees it unconfirmed.
bool TestTakenBack::sees()
{
    return m_till->showCode(2350) && m_till->pay("exact")
        && m_till->becomes([this] { return m_till->stage() == PaymentStage::Seen || m_till->stage() == PaymentStage::Confirming; });
}

bool TestTakenBack::replaces(const char *kind)
{
    return m_till->practice().replace(reference(), QLatin1String(kind)).has_value();
}

bool TestTakenBack::isTakenBack()
{
    return m_till->becomes([this] { return isContradicted(*m_till->payment()); });
}

void TestTakenBack::neverPaysASaleWithReplacedMoney()
{
    QVERIFY(sees());
    QVERIFY(replaces("other"));
    QVERIFY(isTakenBack());
    QCOMPARE(m_till->checkout().view().payment->advice, HandoverAdvice::AskManager);
    m_till->practice().advanceClock(8 * 24h); // past everything that the gateway watches
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::NeedsManager));
    QCOMPARE(m_till->sales().first().sale.receiptNumber, 0);
    QVERIFY(m_till->journalIsSound());
}

void TestTakenBack::tellsTheManagerWhatWasHandedOverTooSoon()
{
    QVERIFY(sees());
    const Coin &coin = *CoinTable::builtIn().find(m_till->payment()->coin);
    Coin trusted = coin;
    trusted.zeroConfRisk = ZeroConfirmationRisk::Low;
    const HandoverRules rule{{.upTo = Money::parse(QStringLiteral("50"), u"EUR").value()}};
    QCOMPARE(handoverAdvice(*m_till->payment(), trusted, rule), HandoverAdvice::HandOver);
    QVERIFY(replaces("other"));
    QVERIFY(isTakenBack());
    QCOMPARE(handoverAdvice(*m_till->payment(), trusted, rule), HandoverAdvice::AskManager);
    QVERIFY(m_till->payment()->attention.contains(QStringLiteral("waiting")));
    QVERIFY(m_till->becomes([this] {
        const QList<RecentSale> recent = m_till->checkout().view().lastFive;
        return !recent.isEmpty() && recent.first().needsDecision;
    }));
}

void TestTakenBack::paysTheSaleWhenTheMoneyComesBack()
{
    QVERIFY(sees());
    QVERIFY(replaces("other"));
    QVERIFY(isTakenBack());
    m_till->practice().setChainRules({.confirmsAfter = 300ms, .settlesAfter = 300ms});
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QVERIFY(m_till->payment()->attention.isEmpty());
    QCOMPARE(m_till->checkout().view().payment->advice, HandoverAdvice::HandOver);
    QVERIFY(m_till->sales().first().sale.receiptNumber > 0);
    QVERIFY(m_till->journalIsSound());
}

void TestTakenBack::letsAManagerCloseItForAnotherAttempt()
{
    QVERIFY(sees());
    QVERIFY(replaces("other"));
    QVERIFY(isTakenBack());
    m_till->checkout().closeByManager(m_till->payment()->reference, QStringLiteral("Mia"), QStringLiteral("The customer took it back"));
    QVERIFY(m_till->reaches(PaymentStage::Cancelled));
    QVERIFY(m_till->payment()->attention.isEmpty());
    // It is still watched: what comes after all is late, and asks for a person.
    m_till->practice().setChainRules({.confirmsAfter = 300ms, .settlesAfter = 300ms});
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::PaidLate));
    QVERIFY(m_till->journalIsSound());
}

void TestTakenBack::countsWhatTheReplacementPaid()
{
    QVERIFY(sees());
    const Decimal seen = m_till->payment()->receivedCoins;
    const Decimal half = seen.dividedBy(Decimal(2), 8, Rounding::Down).value();
    QVERIFY(m_till->practice().replace(reference(), half.toString()));
    QVERIFY(m_till->practice().confirm(reference()));
    QVERIFY(m_till->reaches(PaymentStage::Short));
    QCOMPARE(m_till->payment()->receivedCoins, half);
    QCOMPARE(m_till->sales().first().sale.receiptNumber, 0);
}

void TestTakenBack::paysTheSaleAfterAReorganisation()
{
    m_till->practice().setChainRules({.confirmsAfter = 0ms, .settlesAfter = 1h});
    QVERIFY(sees());
    m_till->practice().setChainRules({.confirmsAfter = 300ms, .settlesAfter = 300ms});
    QVERIFY(m_till->practice().reorganise(reference(), 2, false));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QVERIFY(m_till->journalIsSound());
}

void TestTakenBack::neverPaysASaleWithALostBlock()
{
    m_till->practice().setChainRules({.confirmsAfter = 0ms, .settlesAfter = 1h});
    QVERIFY(sees());
    QVERIFY(m_till->practice().reorganise(reference(), 2, true));
    QVERIFY(isTakenBack());
    QCOMPARE(m_till->practice().reorganise(reference(), 2, true).error().kind, Error::Kind::Conflict);
    QCOMPARE(m_till->sales().first().sale.receiptNumber, 0);
}

QTEST_GUILESS_MAIN(TestTakenBack)
#include "tst_takenback.moc"
