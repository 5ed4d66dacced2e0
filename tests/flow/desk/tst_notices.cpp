// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"
#include "wire/signature.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tillgate;

/// Webhooks at the till: stored before they are answered, and never more than a hint.
class TestNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
    }
    void cleanup() { m_till.reset(); }

    void storesAVerifiedNoticeAndReadsAtOnce();
    void changesNothingForAForgedNotice();
    void refusesAForgedNoticeSoThatTheRealOneStillComes_data();
    void refusesAForgedNoticeSoThatTheRealOneStillComes();
    void knowsNothingOfOtherPaths();
    void storesARepetitionOnce();
    void isPaidWithoutAnyNotice();
    void readsAFewTimesForManyNotices();

private:
    [[nodiscard]] qsizetype readsOf(const Payment &payment);
    [[nodiscard]] int post(const QUrl &url, const QByteArray &body, const QByteArray &signature);
    [[nodiscard]] QList<NoticeRecord> storedFor(const Payment &payment);

    std::unique_ptr<test::ShopFixture> m_till;
};

int TestNotices::post(const QUrl &url, const QByteArray &body, const QByteArray &signature)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("x-nowpayments-sig", signature);
    std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(15000);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QList<NoticeRecord> TestNotices::storedFor(const Payment &payment)
{
    return m_till->shop()
        .ledger()
        .runNow<QList<NoticeRecord>>([&](LedgerSession &session) {
            return session.notices().about(payment.account, payment.reference, payment.quote->gatewayId);
        })
        .value();
}

void TestNotices::storesAVerifiedNoticeAndReadsAtOnce()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->becomes([this] { return !storedFor(*m_till->payment()).isEmpty(); }));
    QCOMPARE(storedFor(*m_till->payment()).first().rawStatus, QStringLiteral("waiting"));
}

void TestNotices::changesNothingForAForgedNotice()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->becomes([this] { return !storedFor(*m_till->payment()).isEmpty(); }));
    const qsizetype before = storedFor(*m_till->payment()).size();
    const QByteArray body = "{\"payment_id\":" + m_till->payment()->quote->gatewayId.text().toUtf8()
        + ",\"payment_status\":\"finished\",\"actually_paid\":99}";
    const QUrl url = m_till->shop().notices().localAddress(m_till->payment()->account);
    QCOMPARE(post(url, body, QByteArray(128, 'a')), 401);
    QCOMPARE(post(url, body, QByteArray()), 401);
    QCOMPARE(m_till->shop().notices().refusedCount(), 2);
    QCOMPARE(storedFor(*m_till->payment()).size(), before);
    QCOMPARE(m_till->stage(), PaymentStage::Waiting);
}

void TestNotices::refusesAForgedNoticeSoThatTheRealOneStillComes_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("status");
    QTest::newRow("a signature is wrong") << QStringLiteral("Practice NOWPayments") << 401;
    // After a 401 or 403 CoinGate never sends it again (dossier coingate 8.6).
    QTest::newRow("a token is wrong") << QStringLiteral("Practice CoinGate") << 422;
}

void TestNotices::refusesAForgedNoticeSoThatTheRealOneStillComes()
{
    QFETCH(QString, account);
    QFETCH(int, status);
    const QUrl address = m_till->shop().notices().localAddress(AccountName(account));
    const QByteArray body = R"({"id":1,"order_id":"T1-000001-1","status":"paid","price_amount":"1.0","price_currency":"EUR","token":"0"})";
    QCOMPARE(post(address, body, "00"), status);
}

void TestNotices::knowsNothingOfOtherPaths()
{
    QUrl url = m_till->shop().notices().localAddress(m_till->shop().lines().all().front()->name());
    url.setPath(QStringLiteral("/hook/0000"));
    QCOMPARE(post(url, "{}", QByteArray(128, 'a')), 404);
}

void TestNotices::storesARepetitionOnce()
{
    QVERIFY(m_till->showCode(2000));
    practice::NoticeRules rules;
    rules.mode = practice::NoticeRules::Mode::Doubled;
    m_till->practice().setNoticeRules(rules);
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QVERIFY(m_till->becomes([this] {
        const QList<NoticeRecord> stored = storedFor(*m_till->payment());
        return !stored.isEmpty() && stored.last().rawStatus == QStringLiteral("finished");
    }));
    QStringList keys;
    for (const NoticeRecord &notice : storedFor(*m_till->payment()))
        keys.append(notice.deduplicationKey);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestNotices::isPaidWithoutAnyNotice()
{
    practice::NoticeRules rules;
    rules.mode = practice::NoticeRules::Mode::None;
    m_till->practice().setNoticeRules(rules);
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QVERIFY(storedFor(*m_till->payment()).isEmpty());
}

qsizetype TestNotices::readsOf(const Payment &payment)
{
    const QList<ExchangeRecord> exchanges = m_till->shop()
                                                .ledger()
                                                .runNow<QList<ExchangeRecord>>([&](LedgerSession &session) {
                                                    return session.exchanges().about(payment.reference);
                                                })
                                                .value();
    return std::count_if(exchanges.begin(), exchanges.end(), [](const ExchangeRecord &exchange) {
        return exchange.request.method == HttpRequest::Method::Get;
    });
}

void TestNotices::readsAFewTimesForManyNotices()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->becomes([this] { return !storedFor(*m_till->payment()).isEmpty(); }));
    const Payment payment = *m_till->payment();
    const Secret secret = m_till->shop().noticeKey(payment.account);
    const QUrl url = m_till->shop().notices().localAddress(payment.account);
    const qsizetype before = readsOf(payment);
    constexpr int notices = 30;
    for (int at = 0; at < notices; ++at) {
        // Each says something else, also that all is paid: none of it is believed.
        const QByteArray body = "{\"actually_paid\":" + QByteArray::number(at + 1) + ",\"payment_id\":"
            + payment.quote->gatewayId.text().toUtf8() + ",\"payment_status\":\"finished\"}";
        QCOMPARE(post(url, body, hmacSha512(secret, body).toHex()), 200);
    }
    QVERIFY(m_till->becomes([&] { return readsOf(payment) > before; }));
    QVERIFY2(readsOf(payment) - before < notices, qPrintable(QString::number(readsOf(payment) - before)));
    QCOMPARE(m_till->stage(), PaymentStage::Waiting);
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
