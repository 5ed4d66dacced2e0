// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include "desk/daycsv.h"
#include "desk/paymenthistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

/// A sale from the first digit to the ledger, over real HTTP against the practice gateway.
class TestCheckout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
    }
    void cleanup() { m_till.reset(); }

    void showsCodeAddressAndTimeOnBothScreens();
    void showsNoCodeBeforeTheGatewayRepeatedThePayment();
    void showsNoCodeWhenTheGatewayRepeatsAnother();
    void takesACodeAwayThatCannotBeReadBack();
    void countsMoneyForACodeThatNobodyShouldHaveSeen();
    void isPaidWhenTheExactSumSettles();
    void givesReceiptNumbersWithoutGaps();
    void chargesOnceForADoublePress();
    void opensNothingForAnEmptySale();
    void refusesASaleAboveTheLimit();
    void saysWhyASumIsTooSmall();
    void marksPracticeEverywhere();
    void addsUpInTheDayAndItsCsv();

private:
    [[nodiscard]] bool isDecisionNeeded()
    {
        const QList<RecentSale> sales = m_till->checkout().view().lastFive;
        return !sales.isEmpty() && sales.first().needsDecision;
    }

    /// The gateway opens payments, but does not answer questions about them.
    void spoilReads(practice::Fault::Kind kind)
    {
        const practice::Fault fault{.kind = kind, .retryAfter = std::nullopt, .only = QStringLiteral("GET /nowpayments/v1/payment/")};
        QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), fault));
    }
    [[nodiscard]] bool isProved(ProofView::Kind kind)
    {
        const QList<ProofView> proofs = m_till->checkout().view().payment->proofs;
        return std::any_of(proofs.begin(), proofs.end(),
                           [&](const ProofView &proof) { return proof.kind == kind && proof.isGood; });
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestCheckout::showsCodeAddressAndTimeOnBothScreens()
{
    QVERIFY(m_till->showCode(2350));
    const PaymentView view = *m_till->checkout().view().payment;
    QVERIFY(view.qrText.startsWith(QStringLiteral("bitcoin:")));
    QVERIFY(view.qrText.contains(view.payment.quote->payableCoins.toShortString()));
    QVERIFY(view.countdown->left > 19min);
    QVERIFY(view.countdown->left <= 20min);
    QCOMPARE(view.advice, HandoverAdvice::Wait);
    const CustomerView customer = m_till->checkout().customerView();
    QCOMPARE(customer.screen, CustomerView::Screen::Waiting);
    QCOMPARE(customer.payment->qrText, view.qrText);
    QCOMPARE(customer.total->toString(), QStringLiteral("23.50 EUR"));
}

void TestCheckout::showsNoCodeBeforeTheGatewayRepeatedThePayment()
{
    spoilReads(practice::Fault::Kind::ServerError);
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    QCOMPARE(m_till->checkout().view().payment->proofStep, ProofStep::Asking);
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment->silentSince.has_value(); }));
    QVERIFY(!m_till->checkout().view().payment->isCodeShown);
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::OneMoment);
    // Too long: the cashier is told, and asking goes on.
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment->proofStep == ProofStep::Unanswered; }));
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), std::nullopt).has_value());
    m_till->checkout().checkNow();
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment->isCodeShown; }));
    QVERIFY(isProved(ProofView::Kind::MatchesGateway));
    QVERIFY(!isProved(ProofView::Kind::CodeReadBack)); // no window has painted it yet
    m_till->checkout().noteCodeReadBack(m_till->checkout().view().payment->qrText, true);
    QVERIFY(isProved(ProofView::Kind::CodeReadBack));
}

void TestCheckout::showsNoCodeWhenTheGatewayRepeatsAnother()
{
    spoilReads(practice::Fault::Kind::ServerError);
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    const PaymentReference first = m_till->payment()->reference;
    // The second answer, as the watch hears it, names another amount.
    Snapshot other;
    other.gatewayId = m_till->payment()->quote->gatewayId;
    other.status = GatewayStatus::Waiting;
    other.rawStatus = QStringLiteral("waiting");
    other.coin = m_till->payment()->coin;
    other.address = m_till->payment()->quote->address;
    other.dueCoins = Decimal(1);
    Q_EMIT m_till->shop().watcher().answered(*m_till->payment(), other);
    QVERIFY(m_till->reaches(PaymentStage::NeedsManager));
    const PaymentView view = *m_till->checkout().view().payment;
    QCOMPARE(view.proofStep, ProofStep::Failed);
    QVERIFY(!view.isCodeShown);
    QVERIFY(view.canBeReplaced);
    QVERIFY(std::any_of(view.proofs.begin(), view.proofs.end(), [](const ProofView &proof) {
        return proof.kind == ProofView::Kind::MatchesGateway && !proof.isGood;
    }));
    QVERIFY(view.payment.attention.contains(QStringLiteral("then for 1")));
    QVERIFY(m_till->becomes([this] { return isDecisionNeeded(); }));
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), std::nullopt).has_value());
    m_till->checkout().newPrice();
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment->isCodeShown; }));
    QVERIFY(m_till->payment()->reference != first);
    QVERIFY(m_till->journalIsSound());
}

void TestCheckout::takesACodeAwayThatCannotBeReadBack()
{
    QVERIFY(m_till->showCode(2350));
    const QString text = m_till->checkout().view().payment->qrText;
    m_till->checkout().noteCodeReadBack(QStringLiteral("an old code"), false);
    QVERIFY(m_till->checkout().view().payment->isCodeShown);
    m_till->checkout().noteCodeReadBack(text, true);
    m_till->checkout().noteCodeReadBack(text, false); // the other screen
    const PaymentView view = *m_till->checkout().view().payment;
    QVERIFY(!view.isCodeShown);
    QVERIFY(view.qrText.isEmpty());
    QCOMPARE(view.proofStep, ProofStep::Failed);
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::OneMoment);
    QVERIFY(m_till->becomes([this] { return !m_till->payment()->attention.isEmpty(); }));
    const auto history = m_till->shop().ledger().runNow<PaymentHistory>(
        [this](LedgerSession &session) { return readHistory(session, m_till->payment()->reference); });
    QVERIFY(history);
    QVERIFY(std::any_of(history->entries.begin(), history->entries.end(), [this](const HistoryEntry &entry) {
        return entry.journalSequence && entry.why == m_till->payment()->attention;
    }));
    m_till->checkout().newPrice();
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment->isCodeShown; }));
    QCOMPARE(m_till->payment()->attempt, 2);
}

void TestCheckout::countsMoneyForACodeThatNobodyShouldHaveSeen()
{
    spoilReads(practice::Fault::Kind::ServerError);
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), std::nullopt).has_value());
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Paid));
}

void TestCheckout::isPaidWhenTheExactSumSettles()
{
    QSignalSpy stages(&m_till->checkout(), &Checkout::stageReached);
    QVERIFY(m_till->showCode(2350));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    const PaymentView view = *m_till->checkout().view().payment;
    QCOMPARE(view.advice, HandoverAdvice::HandOver);
    QVERIFY(!view.isCodeShown);
    QVERIFY(view.receiptNumber > 0);
    QCOMPARE(stages.last().first().value<PaymentStage>(), PaymentStage::Paid);
    QCOMPARE(m_till->sales().first().sale.receiptNumber, view.receiptNumber);
    QVERIFY(m_till->journalIsSound());
}

void TestCheckout::givesReceiptNumbersWithoutGaps()
{
    QList<int> receipts;
    for (const char *kind : {"exact", "never", "exact"}) {
        QVERIFY(m_till->showCode(500));
        QVERIFY(m_till->pay(kind));
        if (QByteArrayView(kind) == "exact") {
            QVERIFY(m_till->reaches(PaymentStage::Paid));
            receipts.append(m_till->checkout().view().payment->receiptNumber);
        } else {
            m_till->checkout().cancelPayment();
            QVERIFY(m_till->becomes([this] { return !m_till->payment(); }));
        }
    }
    QCOMPARE(receipts.at(1), receipts.at(0) + 1);
}

void TestCheckout::chargesOnceForADoublePress()
{
    m_till->charge(1000);
    m_till->checkout().charge();
    m_till->checkout().charge();
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    QCOMPARE(m_till->openedAtGateway(), 1);
    QCOMPARE(m_till->sales().size(), 1);
}

void TestCheckout::opensNothingForAnEmptySale()
{
    m_till->checkout().chooseCoin(CoinId(QStringLiteral("BTC")));
    m_till->checkout().charge();
    QCOMPARE(m_till->checkout().view().notice->kind, Error::Kind::Usage);
    QVERIFY(m_till->sales().isEmpty());
}

void TestCheckout::refusesASaleAboveTheLimit()
{
    m_till->charge(1000001);
    QVERIFY(m_till->checkout().view().notice.has_value());
    QVERIFY(m_till->sales().isEmpty());
}

void TestCheckout::saysWhyASumIsTooSmall()
{
    m_till->charge(1);
    QVERIFY(m_till->reaches(PaymentStage::Refused));
    QCOMPARE(m_till->checkout().view().payment->problem->kind, Error::Kind::BelowMinimum);
    QCOMPARE(m_till->checkout().view().payment->advice, HandoverAdvice::DoNot);
}

void TestCheckout::marksPracticeEverywhere()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->checkout().view().isPractice);
    QVERIFY(m_till->checkout().customerView().isPractice);
    QVERIFY(m_till->payment()->isPractice);
    QVERIFY(m_till->sales().first().sale.isPractice);
    QVERIFY(m_till->sales().first().sale.number >= practiceNumberBase);
}

void TestCheckout::addsUpInTheDayAndItsCsv()
{
    for (const int cents : {1050, 2075}) {
        QVERIFY(m_till->showCode(cents));
        QVERIFY(m_till->pay("exact"));
        QVERIFY(m_till->reaches(PaymentStage::Paid));
    }
    std::optional<DayView> day;
    m_till->shop().dayBook().load({.day = m_till->shop().dayBook().today(), .search = {}}, this,
                                  [&](const Result<DayView> &view) { day = view.value(); });
    QVERIFY(m_till->becomes([&] { return day.has_value(); }));
    QCOMPARE(day->paidTotal.toString(), QStringLiteral("31.25 EUR"));
    QCOMPARE(day->paidCount, 2);
    const QList<QByteArray> lines = salesCsv(*day).trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.last().startsWith("TOTAL,2,"));
    QVERIFY(lines.last().contains("31.25"));
}

QTEST_GUILESS_MAIN(TestCheckout)
#include "tst_checkout.moc"
