// SPDX-License-Identifier: Apache-2.0
#include "desk/paymentsteps.h"
#include "desk/seconddeposit.h"
#include "sale/attention.h"
#include "unit/ledger/ledgerfixture.h"

#include <QTest>

using namespace tillgate;

namespace {

constexpr const char *wholeSum = "0.00007051";

Snapshot says(GatewayStatus status, const char *word, const char *coins = nullptr)
{
    Snapshot snapshot;
    snapshot.status = status;
    snapshot.rawStatus = QLatin1String(word);
    if (coins != nullptr)
        snapshot.receivedCoins = decimal(coins);
    return snapshot;
}

const Snapshot seen = says(GatewayStatus::Seen, "confirming", wholeSum);
const Snapshot finished = says(GatewayStatus::Settled, "finished", wholeSum);
const Snapshot gone = says(GatewayStatus::Waiting, "waiting");
const Snapshot failed = says(GatewayStatus::Failed, "failed");
const Snapshot held = says(GatewayStatus::NeedsReview, "held");
const Snapshot endedWithMoney = says(GatewayStatus::Expired, "expired", "0.00001");

/// How a manager can deal with a question.
enum class Answer { Accept, Close, Settle, GiveBack };

} // namespace

/// What a manager has dealt with stays dealt with, for as long as the gateway has no news.
class TestDealtWith final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void staysDealtWithWhileTheGatewayRepeatsItself_data();
    void staysDealtWithWhileTheGatewayRepeatsItself();
    void isSaidAgainWhenTheGatewaySaysSomethingElse_data();
    void isSaidAgainWhenTheGatewaySaysSomethingElse();
    void goesByItselfWhenTheMoneyIsBack();
    void isSaidAgainWhenTheMoneyVanishesAgain();
    void isSaidAgainWhenItWasOnlySeenInBetween();
    void keepsALateAnswerFromUndoingIt();
    void saysWhatNobodyHasReadBesideWhatCameLater();
    void writesNothingForARepeatedReport();
    void tellsOfADepositOnceWithEachWord();
    void saysOnceForEachReasonWhatAGatewayWasNotTold();

private:
    [[nodiscard]] Payment now();
    [[nodiscard]] QString attention() { return now().attention; }
    /// The till asks, and the answer is stored.
    PaymentUpdate read(Snapshot snapshot, const char *till = "T1");
    void answer(Answer how, const char *till = "T1");
    void decide(PaymentEvent event, const char *till);
    void settle(const char *till);
    void giveBack(const char *till);
    void tellOfDeposit(const char *word);

    std::unique_ptr<LedgerShop> m_shop;
    PaymentReference m_payment;
};

void TestDealtWith::init()
{
    m_shop = std::make_unique<LedgerShop>();
    m_payment = m_shop->openAtGateway(m_shop->request(m_shop->openSale())).reference;
}

void TestDealtWith::cleanup()
{
    if (m_shop)
        QVERIFY(m_shop->verify().isSound());
    m_shop.reset();
}

Payment TestDealtWith::now()
{
    return valueOf(m_shop->run<Payment>([this](LedgerSession &s) { return s.payments().find(m_payment); }));
}

PaymentUpdate TestDealtWith::read(Snapshot snapshot, const char *till)
{
    snapshot.gatewayId = now().quote->gatewayId;
    return valueOf(m_shop->run<PaymentUpdate>(
        [&](LedgerSession &s) { return applySnapshot(s, m_shop->author(till), m_payment, snapshot); }));
}

void TestDealtWith::answer(Answer how, const char *till)
{
    switch (how) {
    case Answer::Accept: return decide(PaymentEvent::AcceptedByManager, till);
    case Answer::Close: return decide(PaymentEvent::ClosedByManager, till);
    case Answer::Settle: return settle(till);
    case Answer::GiveBack: return giveBack(till);
    }
}

void TestDealtWith::decide(PaymentEvent event, const char *till)
{
    const auto step = plainStep(m_payment, event, QStringLiteral("I looked"));
    QVERIFY(m_shop->run<PaymentUpdate>([&](LedgerSession &s) { return step(s, m_shop->author(till)); }));
}

void TestDealtWith::settle(const char *till)
{
    const int version = now().version;
    QVERIFY(m_shop->run<Payment>(
        [&](LedgerSession &s) { return s.payments().setAttention(m_shop->author(till), m_payment, version, {}); }));
}

/// All of it, in cash.
void TestDealtWith::giveBack(const char *till)
{
    const Payment payment = now();
    const NewRefund refund{.payment = m_payment,
                           .number = 1,
                           .way = RefundWay::InCash,
                           .figures = {.coins = payment.receivedCoins, .settledCoins = payment.receivedCoins, .worth = payment.price},
                           .reason = QStringLiteral("The customer left")};
    QVERIFY(m_shop->run<RefundChange>([&](LedgerSession &s) { return s.refunds().request(m_shop->author(till), refund); }));
}

void TestDealtWith::tellOfDeposit(const char *word)
{
    QVERIFY(m_shop->run<Payment>([&](LedgerSession &s) -> Result<Payment> {
        const Result<Payment> payment = s.payments().find(m_payment);
        return attentionWithDeposits(s, *payment, {GatewayPaymentId(QStringLiteral("77"))}, QLatin1String(word))
            .and_then([&](const QString &words) {
                return s.payments().setAttention(m_shop->author(), m_payment, payment->version, words);
            });
    }));
}

void TestDealtWith::staysDealtWithWhileTheGatewayRepeatsItself_data()
{
    QTest::addColumn<QList<Snapshot>>("story");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("gone, accepted") << QList{seen, gone} << Answer::Accept;
    QTest::newRow("gone after it was paid") << QList{finished, gone} << Answer::Settle;
    QTest::newRow("failed after it was seen, accepted") << QList{seen, failed} << Answer::Accept;
    QTest::newRow("ended with money, accepted") << QList{endedWithMoney} << Answer::Accept;
    QTest::newRow("ended with money, closed") << QList{endedWithMoney} << Answer::Close;
    QTest::newRow("held, accepted") << QList{held} << Answer::Accept;
    QTest::newRow("held, closed") << QList{held} << Answer::Close;
    QTest::newRow("held after it was paid") << QList{finished, held} << Answer::Settle;
    QTest::newRow("gone after it was paid, given back") << QList{finished, gone} << Answer::GiveBack;
}

void TestDealtWith::staysDealtWithWhileTheGatewayRepeatsItself()
{
    QFETCH(QList<Snapshot>, story);
    QFETCH(Answer, answer);
    for (const Snapshot &snapshot : story)
        read(snapshot);
    QVERIFY(needsDecision(now().stage) || !attention().isEmpty());
    this->answer(answer, "T2");
    const Payment dealtWith = now();
    QVERIFY2(dealtWith.attention.isEmpty(), qPrintable(dealtWith.attention));
    for (const char *till : {"T1", "T2", "T1", "T3"}) {
        read(story.last(), till);
        m_shop->reopen();
        QCOMPARE(now(), dealtWith);
    }
}

void TestDealtWith::isSaidAgainWhenTheGatewaySaysSomethingElse_data()
{
    QTest::addColumn<Snapshot>("news");
    QTest::newRow("another word") << says(GatewayStatus::Expired, "expired");
    QTest::newRow("another sum") << says(GatewayStatus::Waiting, "waiting", "0.00002");
    Snapshot other = gone;
    other.transactionIds = {QStringLiteral("b")};
    QTest::newRow("another transaction") << other;
}

void TestDealtWith::isSaidAgainWhenTheGatewaySaysSomethingElse()
{
    QFETCH(Snapshot, news);
    read(seen);
    read(gone);
    answer(Answer::Accept);
    read(gone);
    QVERIFY(read(news).change.isRecorded);
    QVERIFY(attention().contains(news.rawStatus));
    answer(Answer::Settle);
    read(news);
    QVERIFY(attention().isEmpty());
}

void TestDealtWith::goesByItselfWhenTheMoneyIsBack()
{
    read(finished);
    read(gone);
    QCOMPARE(attention(), contradictionWords(gone.rawStatus));
    read(finished, "T2");
    QVERIFY(attention().isEmpty());
    QCOMPARE(now().stage, PaymentStage::Paid);
}

void TestDealtWith::isSaidAgainWhenTheMoneyVanishesAgain()
{
    read(seen);
    read(gone);
    answer(Answer::Accept);
    read(gone);
    read(finished, "T2");
    QVERIFY(attention().isEmpty());
    m_shop->reopen();
    QVERIFY(read(gone).change.isRecorded);
    QCOMPARE(attention(), contradictionWords(gone.rawStatus));
}

void TestDealtWith::isSaidAgainWhenItWasOnlySeenInBetween()
{
    read(finished);
    read(gone);
    answer(Answer::Settle);
    read(seen);
    QVERIFY(attention().isEmpty());
    read(gone);
    QCOMPARE(attention(), contradictionWords(gone.rawStatus));
}

void TestDealtWith::keepsALateAnswerFromUndoingIt()
{
    read(finished);
    const Snapshot askedBefore = gone;
    read(gone, "T2");
    answer(Answer::Settle, "T2");
    read(askedBefore);
    QVERIFY(attention().isEmpty());
    // What the late answer says and nobody has read yet is said.
    read(failed);
    QVERIFY(!attention().isEmpty());
}

void TestDealtWith::saysWhatNobodyHasReadBesideWhatCameLater()
{
    read(finished);
    read(gone);
    tellOfDeposit("waiting");
    QVERIFY(attention().contains(contradictionWords(gone.rawStatus)));
    QVERIFY(attention().contains(QStringLiteral("payment 77")));
    const Payment both = now();
    read(gone);
    QCOMPARE(now(), both);
    read(finished); // only the deposit is left to look at
    QCOMPARE(attention(), secondDepositWords(GatewayPaymentId(QStringLiteral("77")), QStringLiteral("waiting")));
}

void TestDealtWith::writesNothingForARepeatedReport()
{
    read(finished);
    read(gone);
    const auto heads = [this] { return valueOf(m_shop->run<QList<JournalHead>>([](LedgerSession &s) { return s.journal().heads(); })); };
    const QList<JournalHead> before = heads();
    for (const char *till : {"T1", "T2"}) {
        QVERIFY(!read(gone, till).change.isRecorded);
        QVERIFY(!read(gone, till).change.transition.isTaken);
    }
    QCOMPARE(heads(), before);
}

void TestDealtWith::tellsOfADepositOnceWithEachWord()
{
    tellOfDeposit("confirming");
    QVERIFY(attention().contains(QStringLiteral("confirming")));
    tellOfDeposit("finished"); // in place of what it said before
    QCOMPARE(attention(), secondDepositWords(GatewayPaymentId(QStringLiteral("77")), QStringLiteral("finished")));
    answer(Answer::Settle);
    for (const char *word : {"confirming", "finished", ""}) {
        tellOfDeposit(word);
        QVERIFY2(attention().isEmpty(), word);
    }
    tellOfDeposit("refunded");
    QVERIFY(attention().contains(QStringLiteral("refunded")));
}

void TestDealtWith::saysOnceForEachReasonWhatAGatewayWasNotTold()
{
    const SystemClock clock;
    PaymentBook book(m_shop->ledger(), clock, TillName(QStringLiteral("T1")));
    const auto fails = [&](const QString &why) {
        bool isDone = false;
        book.tellOfUntoldShortfall(m_payment, why, this, [&](const Result<PaymentUpdate> &update) { isDone = update.has_value(); });
        return QTest::qWaitFor([&] { return isDone; });
    };
    QVERIFY(fails(QStringLiteral("No answer.")));
    QVERIFY(hasUntoldShortfall(now()));
    QVERIFY(fails(QStringLiteral("It said \"no\".")));
    QCOMPARE(attention(), untoldShortfall + QStringLiteral("It said \"no\"."));
    answer(Answer::Settle);
    QVERIFY(fails(QStringLiteral("No answer.")) && fails(QStringLiteral("It said \"no\".")));
    QVERIFY(attention().isEmpty());
    QVERIFY(fails(QStringLiteral("The account is not at work.")));
    tellOfDeposit("waiting");
    book.withdrawUntoldShortfall(m_payment);
    QTRY_VERIFY(!hasUntoldShortfall(now()));
    QVERIFY(attention().contains(QStringLiteral("payment 77")));
}

QTEST_GUILESS_MAIN(TestDealtWith)
#include "tst_dealtwith.moc"
