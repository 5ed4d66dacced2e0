// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"
#include "support/notices.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <list>

using namespace tillgate;
using test::Caller;

namespace {

const QByteArray secret("a webhook secret of the test");
const QString path = QStringLiteral("/hook/0123456789abcdef0123456789abcdef01234567");

} // namespace

/// The real hub, killed at random moments under load, and stopped and started under load: every delivery that
/// was answered 200 is in the ledger, once. TILLGATE_KILLS sets how often it is killed.
class TestHubKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingThatItAnswered_data();
    void losesNothingThatItAnswered();

private:
    /// One delivery under way on each connection, for as long as the hub lives.
    struct Sender
    {
        explicit Sender(quint16 port) : caller(port) { }
        Caller caller;
        qint64 id = 0;
    };

    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] bool startHub(QProcess &hub);
    void sendNext(Sender &sender);
    void loadUntilDead(QProcess &hub, bool isKilled);
    void takeAnswers(std::list<Sender> &senders);
    void verifyLedger();

    std::unique_ptr<QTemporaryDir> m_folder;
    quint16 m_port = 0;
    qint64 m_lastId = 0;
    QSet<qint64> m_answered;
};

void TestHubKill::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(content);
}

void TestHubKill::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QTcpSocket free; // a port that nobody has, for all the hubs of this test
    QVERIFY(free.bind(QHostAddress::LocalHost));
    m_port = free.localPort();
    write(QStringLiteral("secret"), secret);
    write(QStringLiteral("path"), path.toUtf8());
    write(QStringLiteral("hub.conf"),
          QStringLiteral("[hub]\nledger = %1/ledger.sqlite\nlisten = 127.0.0.1:%2\nmetrics = off\n[account Main]\n"
                         "provider = nowpayments\nwebhook-secret = file:%1/secret\npath = file:%1/path\n")
              .arg(m_folder->path())
              .arg(m_port)
              .toUtf8());
}

bool TestHubKill::startHub(QProcess &hub)
{
    hub.start(QStringLiteral(TILLGATE_HUB),
              {QStringLiteral("--allow-root"), QStringLiteral("--config"), m_folder->filePath(QStringLiteral("hub.conf"))});
    return hub.waitForStarted(20000)
        && QTest::qWaitFor([&] { return hub.readAllStandardError().contains("listening on port"); }, 20000);
}

void TestHubKill::sendNext(Sender &sender)
{
    sender.id = ++m_lastId;
    sender.caller.send(test::signedDelivery(path, sender.id, secret));
}

void TestHubKill::takeAnswers(std::list<Sender> &senders)
{
    for (Sender &sender : senders) {
        while (sender.id != 0 && sender.caller.hasAnswer()) {
            if (sender.caller.nextStatus(1) == 200)
                m_answered.insert(sender.id);
            sender.id = 0;
            if (sender.caller.isOpen())
                sendNext(sender);
        }
    }
}

void TestHubKill::loadUntilDead(QProcess &hub, bool isKilled)
{
    constexpr int connections = 12;
    std::list<Sender> senders;
    for (int at = 0; at < connections; ++at) {
        senders.emplace_back(m_port);
        sendNext(senders.back());
    }
    QElapsedTimer time;
    time.start();
    const int life = QRandomGenerator::global()->bounded(5, 150);
    bool isTold = false;
    QVERIFY(QTest::qWaitFor(
        [&] {
            takeAnswers(senders);
            if (!isTold && time.elapsed() >= life) {
                isTold = true;
                isKilled ? hub.kill() : hub.terminate();
            }
            return hub.state() == QProcess::NotRunning;
        },
        30000));
    takeAnswers(senders);
}

void TestHubKill::verifyLedger()
{
    const auto ledger = Ledger::open(LedgerPlace(m_folder->filePath(QStringLiteral("ledger.sqlite"))));
    QVERIFY(ledger);
    QVERIFY((*ledger)->openingFindings().isEmpty());
    QStringList lost;
    const Result<void> read = (*ledger)->runNow<void>([&](LedgerSession &session) -> Result<void> {
        for (const qint64 id : std::as_const(m_answered)) {
            if (!session.notices().find(AccountName(QStringLiteral("Main")), test::keyOf(id)))
                lost.append(QString::number(id));
        }
        return {};
    });
    QVERIFY(read);
    QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("answered but lost: ") + lost.join(QLatin1Char(' '))));
}

void TestHubKill::losesNothingThatItAnswered_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::addColumn<int>("times");
    QTest::newRow("kill -9") << true << std::max(1, qEnvironmentVariableIntValue("TILLGATE_KILLS", nullptr) > 0
                                                     ? qEnvironmentVariableIntValue("TILLGATE_KILLS")
                                                     : 20);
    QTest::newRow("stop and start") << false << 5;
}

void TestHubKill::losesNothingThatItAnswered()
{
    QFETCH(bool, isKilled);
    QFETCH(int, times);
    const qsizetype before = m_answered.size();
    for (int at = 0; at < times; ++at) {
        QProcess hub;
        QVERIFY(startHub(hub));
        loadUntilDead(hub, isKilled);
        QCOMPARE(hub.exitStatus(), isKilled ? QProcess::CrashExit : QProcess::NormalExit);
        if (!isKilled)
            QCOMPARE(hub.exitCode(), 0);
    }
    QVERIFY2(m_answered.size() > before + times, "too little was answered: the test proves nothing");
    verifyLedger();
    qInfo("%lld deliveries answered", qint64(m_answered.size()));
}

QTEST_GUILESS_MAIN(TestHubKill)
#include "tst_hubkill.moc"
