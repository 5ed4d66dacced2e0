// SPDX-License-Identifier: Apache-2.0
#include "wire/json.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;

/// The real command line, killed at random moments while it sells at a gateway that lives on: no sale is
/// lost, none is opened or paid twice, and the journal verifies (invariants I1, I5, I9, I11, I16).
class TestShopKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesAndDoublesNothing();
    void cleanupTestCase();

private:
    struct Outcome
    {
        int exitCode = 0;
        Json json;
    };
    [[nodiscard]] QStringList inShop(const QStringList &words) const;
    [[nodiscard]] Outcome run(const QStringList &words) const;
    [[nodiscard]] Json gatewayPayments();
    void writeKey(const QString &name, const QString &text) const;

    QTemporaryDir m_folder;
    QProcess m_gateway;
    QUrl m_control;
};

QStringList TestShopKill::inShop(const QStringList &words) const
{
    return QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("shop")),
                       QStringLiteral("--key-file"), m_folder.filePath(QStringLiteral("key")),
                       QStringLiteral("--json")}
        + words;
}

TestShopKill::Outcome TestShopKill::run(const QStringList &words) const
{
    QProcess process;
    process.start(QStringLiteral(TILLGATECTL), inShop(words));
    process.waitForFinished(420000); // many open questions, and a gateway that takes sixty requests a minute
    return {process.exitCode(), Json::parse(process.readAllStandardOutput().trimmed()).value_or(Json())};
}

void TestShopKill::writeKey(const QString &name, const QString &text) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void TestShopKill::initTestCase()
{
    m_gateway.start(QStringLiteral(TILLGATECTL), {QStringLiteral("practice")});
    QVERIFY(m_gateway.waitForReadyRead(20000));
    const Result<Json> ready = Json::parse(m_gateway.readLine().trimmed());
    QVERIFY(ready.has_value());
    m_control = QUrl(ready->find(u"control")->toString());
    const Json account = *ready->find(u"gateways")->find(u"nowpayments");
    writeKey(QStringLiteral("api"), account.find(u"api_key")->toString());
    writeKey(QStringLiteral("hook"), account.find(u"webhook_secret")->toString());
    writeKey(QStringLiteral("email"), account.find(u"email")->toString());
    writeKey(QStringLiteral("password"), account.find(u"password")->toString());
    QCOMPARE(run({QStringLiteral("vault"), QStringLiteral("create")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("set"), QStringLiteral("Shop"),
                  QStringLiteral("--environment"), QStringLiteral("practice"), QStringLiteral("--url"),
                  account.find(u"base_url")->toString(), QStringLiteral("--api-key-file"),
                  m_folder.filePath(QStringLiteral("api")), QStringLiteral("--webhook-secret-file"),
                  m_folder.filePath(QStringLiteral("hook")), QStringLiteral("--login-email-file"),
                  m_folder.filePath(QStringLiteral("email")), QStringLiteral("--login-password-file"),
                  m_folder.filePath(QStringLiteral("password"))})
                 .exitCode,
             0);
}

Json TestShopKill::gatewayPayments()
{
    QNetworkAccessManager network;
    QUrl url = m_control;
    url.setPath(QStringLiteral("/control/payments"));
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20000);
    return Json::parse(reply->readAll()).value_or(Json());
}

void TestShopKill::losesAndDoublesNothing()
{
    constexpr int kills = 20;
    const QStringList sell{QStringLiteral("sell"), QStringLiteral("--amount"), QStringLiteral("12.50"),
                           QStringLiteral("--coin"), QStringLiteral("BTC"), QStringLiteral("--gateway"),
                           QStringLiteral("Shop")};
    QElapsedTimer whole;
    whole.start();
    QCOMPARE(run(sell).exitCode, 0);
    // From "not yet opened the ledger" to "done", however fast this machine is: every step of a sale gets its share.
    const int latest = int(whole.elapsed()) * 5 / 4 + 10;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess till;
        till.start(QStringLiteral(TILLGATECTL), inShop(sell));
        QVERIFY(till.waitForStarted(20000));
        till.waitForFinished(QRandomGenerator::global()->bounded(5, latest));
        till.kill();
        till.waitForFinished(20000);
    }
    const Outcome recovered = run({QStringLiteral("sales"), QStringLiteral("recover")});
    QByteArrayList open;
    for (const Json &payment : recovered.json.items()) {
        const QString stage = payment.find(u"stage")->toString();
        if (stage == QLatin1String("requested") || stage == QLatin1String("unresolved"))
            open.append(payment.toBytes());
    }
    QVERIFY2(recovered.exitCode == 0, open.join('\n').constData());
    QCOMPARE(run({QStringLiteral("journal"), QStringLiteral("verify")}).exitCode, 0);

    const Json day = run({QStringLiteral("sales")}).json;
    QHash<QString, QString> ours; // reference → gateway id
    for (const Json &sale : day.find(u"sales")->items()) {
        for (const Json &payment : sale.find(u"payments")->items()) {
            const Json *quote = payment.find(u"quote");
            const bool hasQuote = quote != nullptr && quote->isObject();
            ours.insert(payment.find(u"reference")->toString(),
                        hasQuote ? quote->find(u"gateway_id")->toString() : QString());
        }
    }
    QHash<QString, int> theirs;
    const Json atGateway = gatewayPayments();
    QVERIFY(atGateway.find(u"payments") != nullptr);
    for (const Json &payment : atGateway.find(u"payments")->items()) {
        const QString reference = payment.find(u"order_id")->toString();
        ++theirs[reference];
        QVERIFY2(ours.contains(reference), "opened at the gateway, but not in the ledger");
        QVERIFY2(!ours.value(reference).isEmpty(), "opened at the gateway, but the ledger knows no quote");
    }
    for (auto at = theirs.constBegin(); at != theirs.constEnd(); ++at)
        QVERIFY2(at.value() == 1, "opened twice at the gateway");
    QVERIFY2(!theirs.isEmpty(), "no kill came late enough to open anything: the test proves nothing");
}

void TestShopKill::cleanupTestCase()
{
    m_gateway.terminate();
    m_gateway.waitForFinished(5000);
}

QTEST_GUILESS_MAIN(TestShopKill)
#include "tst_shopkill.moc"
