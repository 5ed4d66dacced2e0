// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/pairingfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillgate;
using test::Answer;
using test::Consent;

/// A key is made on the gateway's page, comes back once to a path that nobody guesses, and is tried before it
/// is kept.
class TestPairing final : public test::PairingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheKeyThatTheBrowserBrings();
    void takesOneKeyOnly();
    void knowsNoOtherPathAndNoOtherMethod();
    void goesOnAfterAFormThatIsNoKey_data();
    void goesOnAfterAFormThatIsNoKey();
    void forgetsAKeyThatTheGatewayDoesNotTake();
    void leavesTheOldKeyWhenTheNewOneIsNoGood();
    void closesTheDoorAfterAWhile();
    void closesTheDoorWhenCancelled();
    void dropsTheAnswerOfAPairingThatWasCancelled();
    void needsAVaultBeforeAnybodyIsAsked();
    void refusesAGatewayWithoutSuchAPage();
};

void TestPairing::keepsTheKeyThatTheBrowserBrings()
{
    PairingDesk desk(*m_shop);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(consent.action.host(), QStringLiteral("127.0.0.1"));
    QVERIFY2(consent.action.path().size() >= 40, "nobody guesses it");
    QVERIFY(storedKey().isEmpty());
    const Answer answer = send(consent.action, consent.body);
    QCOMPARE(answer.status, 200);
    QVERIFY(paired.count() == 1 || paired.wait(30000));
    QVERIFY(!desk.isUnderWay());
    const QByteArray key = storedKey();
    QCOMPARE(key.size(), qsizetype(40));
    QVERIFY2(!answer.body.contains(key), "the page does not repeat the key");
    QVERIFY(storedAccount());
    QCOMPARE(storedAccount()->merchantId, m_gateway->merchantId);
    QVERIFY(m_shop->lines().find(account().name) != nullptr);
    const auto checks = paired.first().at(1).value<QList<KeyCheck>>();
    for (const KeyCheck &check : checks)
        QVERIFY2(check.question == KeyCheck::Question::WebhookSecret || check.verdict == KeyCheck::Verdict::Ok, qPrintable(check.answer));
}

void TestPairing::takesOneKeyOnly()
{
    PairingDesk desk(*m_shop);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, consent.body).status, 200);
    const int second = send(consent.action, consent.body).status;
    QVERIFY2(second == 404, "the path is used up, whether the trial is over or not");
    QVERIFY(paired.count() == 1 || paired.wait(30000));
    QVERIFY(!paired.wait(200));
    QCOMPARE(paired.count(), 1);
}

void TestPairing::knowsNoOtherPathAndNoOtherMethod()
{
    PairingDesk desk(*m_shop);
    const Consent consent = consentOn(desk.begin(account()).value());
    QUrl other = consent.action;
    other.setPath(consent.action.path().chopped(1) + QLatin1Char('x'));
    QCOMPARE(send(other, consent.body).status, 404);
    other.setPath(QStringLiteral("/pair/"));
    QCOMPARE(send(other, consent.body).status, 404);
    QCOMPARE(send(consent.action, {}, false).status, 405);
    QVERIFY(desk.isUnderWay());
    QVERIFY(storedKey().isEmpty());
}

void TestPairing::goesOnAfterAFormThatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("form");
    const QByteArray key(40, 'a');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no key") << QByteArray("userId=u1");
    QTest::newRow("two keys") << QByteArray("apiKey=" + key + "&apiKey=" + key);
    QTest::newRow("a short key") << QByteArray("apiKey=abc");
    QTest::newRow("two stores") << QByteArray("apiKey=" + key + "&permissions[]=btcpay.store.canviewinvoices:One"
                                                                "&permissions[]=btcpay.store.canviewinvoices:Two");
}

void TestPairing::goesOnAfterAFormThatIsNoKey()
{
    QFETCH(const QByteArray, form);
    PairingDesk desk(*m_shop);
    QSignalSpy refused(&desk, &PairingDesk::refused);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, form).status, 400);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(send(consent.action, consent.body).status, 200);
    QVERIFY(paired.count() == 1 || paired.wait(30000));
}

void TestPairing::forgetsAKeyThatTheGatewayDoesNotTake()
{
    PairingDesk desk(*m_shop);
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, "apiKey=" + QByteArray(40, 'a')).status, 200);
    QVERIFY(failed.count() == 1 || failed.wait(30000));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::AccessDenied);
    QVERIFY(storedKey().isEmpty());
    QVERIFY(!storedAccount());
    QVERIFY(!desk.isUnderWay());
}

void TestPairing::leavesTheOldKeyWhenTheNewOneIsNoGood()
{
    setUpByHand();
    const QByteArray old = storedKey();
    PairingDesk desk(*m_shop);
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const Consent consent = consentOn(desk.begin(*storedAccount()).value());
    QCOMPARE(send(consent.action, "apiKey=" + QByteArray(40, 'a')).status, 200);
    QVERIFY(failed.count() == 1 || failed.wait(30000));
    QCOMPARE(storedKey(), old);
}

void TestPairing::closesTheDoorAfterAWhile()
{
    PairingDesk desk(*m_shop, nullptr, std::chrono::milliseconds(300));
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const QUrl page = desk.begin(account()).value();
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NoAnswer);
    const Consent consent = consentOn(page);
    QCOMPARE(send(consent.action, consent.body).status, 404);
    QVERIFY(storedKey().isEmpty());
}

void TestPairing::closesTheDoorWhenCancelled()
{
    PairingDesk desk(*m_shop);
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const Consent consent = consentOn(desk.begin(account()).value());
    desk.cancel();
    QCOMPARE(send(consent.action, consent.body).status, 404);
    QVERIFY(storedKey().isEmpty());
    QVERIFY2(failed.isEmpty(), "who cancels needs not be told");
}

void TestPairing::dropsTheAnswerOfAPairingThatWasCancelled()
{
    PairingDesk desk(*m_shop);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    QVERIFY(m_practice->setFault(m_gateway->provider, practice::Fault{.kind = practice::Fault::Kind::Slow,
                                                                      .delay = std::chrono::milliseconds(300),
                                                                      .retryAfter = std::nullopt}));
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, consent.body).status, 200);
    desk.cancel();
    QVERIFY(!paired.wait(2500));
    QVERIFY(storedKey().isEmpty());
}

void TestPairing::needsAVaultBeforeAnybodyIsAsked()
{
    m_shop.reset();
    m_shop = std::move(Shop::open({.dataFolder = m_folder->path()}, m_clock).value());
    PairingDesk desk(*m_shop);
    QCOMPARE(desk.begin(account()).error().kind, Error::Kind::Locked);
    QVERIFY(!desk.isUnderWay());
}

void TestPairing::refusesAGatewayWithoutSuchAPage()
{
    PairingDesk desk(*m_shop);
    AccountSettings other = account();
    other.providerId = QStringLiteral("nowpayments");
    QCOMPARE(desk.begin(other).error().kind, Error::Kind::Usage);
    other = account();
    other.baseUrl = QUrl(QStringLiteral("http://pay.shop.example"));
    QCOMPARE(desk.begin(other).error().kind, Error::Kind::Usage);
    QVERIFY(!desk.isUnderWay());
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
