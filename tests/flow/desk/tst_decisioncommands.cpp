// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/ownersocket.h"
#include "desk/settingsexchange.h"
#include "flow/desk/shopfixture.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <unistd.h>

#include <cstdio>

using namespace tillgate;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

/// What the command line does in somebody's name: proved as at the till, and with the gateway's answer in words.
class TestDecisionCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
    }
    void cleanup()
    {
        QVERIFY(m_till->journalIsSound());
        m_till.reset();
    }

    void actsOnlyWithThePinOfWhoDecides_data();
    void actsOnlyWithThePinOfWhoDecides();
    void asksForNoPinWhileNobodyHasOne();
    void saysWhatTheGatewayAnswered_data();
    void saysWhatTheGatewayAnswered();
    void readsFilesWhereTheCommandIsTyped();
    void handsAPinOverWithoutItsFile();
    void handsOverWhatIsOnStandardInput();

private:
    [[nodiscard]] std::optional<Result<PrintedResult>> askTheTill(const AskedCommand &asked);
    void addPeople()
    {
        addPerson(QStringLiteral("Ada"), StaffRole::Manager, "4711");
        addPerson(QStringLiteral("Bo"), StaffRole::Cashier, "8264");
    }
    void addPerson(const QString &name, StaffRole role, const char *pin)
    {
        QVERIFY(m_till->shop().staff().savePerson({.name = name, .role = role, .rights = rightsOf(role)}));
        QVERIFY(m_till->shop().staff().setPin(name, Secret(QByteArray(pin))));
    }
    CommandResult run(const QStringList &said, const QByteArray &pin = {})
    {
        AskedCommand asked{.words = said};
        if (!pin.isEmpty())
            asked.secrets.insert(QStringLiteral("pin-file"), Secret(pin));
        std::optional<CommandResult> result;
        runInShop(m_till->shop(), asked, this, [&](const CommandResult &done) { result = done; });
        return m_till->becomes([&] { return result.has_value(); }, 60000)
            ? *result
            : CommandResult{.exit = ExitCode::Usage, .text = QStringLiteral("never done"), .data = {}};
    }
    /// A payment in BTC at this gateway, waiting.
    Payment openedAt(const char *provider)
    {
        const AccountName account(QStringLiteral("Practice ") + QLatin1String(provider));
        m_till->shop().book().openSale({.lines = {{.text = {}, .unitPrice = Money::parse(u"23.50", u"EUR").value()}}, .isPractice = true},
                                       account, CoinId(QStringLiteral("BTC")), this, [&](const Result<Payment> &intent) {
                                           m_till->checkout().resume(intent.value());
                                           m_till->shop().opening().open(*intent, *m_till->shop().lines().find(account));
                                       });
        if (!m_till->reaches(PaymentStage::Waiting))
            qFatal("The payment at %s does not open.", provider);
        return *m_till->payment();
    }
    Payment shortAt(const char *provider)
    {
        openedAt(provider);
        const bool isPaid = m_till->pay("short");
        m_till->practice().advanceClock(std::chrono::minutes(90));
        const bool isShort = isPaid && m_till->becomes([&] {
            m_till->checkout().checkNow();
            return m_till->stage() == PaymentStage::Short;
        });
        if (!isShort)
            qFatal("The payment at %s does not come short.", provider);
        return *m_till->payment();
    }
    Payment paidAt(const char *provider)
    {
        openedAt(provider);
        if (!m_till->pay("exact") || !m_till->reaches(PaymentStage::Paid))
            qFatal("The payment at %s does not get paid.", provider);
        return *m_till->payment();
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestDecisionCommands::actsOnlyWithThePinOfWhoDecides_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<ExitCode>("exit");
    QTest::newRow("nobody named") << QByteArray() << QByteArray("4711") << ExitCode::Usage;
    QTest::newRow("no PIN") << QByteArray("Ada") << QByteArray() << ExitCode::Usage;
    QTest::newRow("wrong PIN") << QByteArray("Ada") << QByteArray("4712") << ExitCode::CheckFailed;
    QTest::newRow("another's PIN") << QByteArray("Ada") << QByteArray("8264") << ExitCode::CheckFailed;
    QTest::newRow("without the right") << QByteArray("Bo") << QByteArray("8264") << ExitCode::CheckFailed;
    QTest::newRow("unknown") << QByteArray("Eve") << QByteArray("4711") << ExitCode::CheckFailed;
    QTest::newRow("as it should be") << QByteArray("Ada") << QByteArray("4711") << ExitCode::Ok;
}

void TestDecisionCommands::actsOnlyWithThePinOfWhoDecides()
{
    QFETCH(QByteArray, person);
    QFETCH(QByteArray, pin);
    QFETCH(ExitCode, exit);
    addPeople();
    const Payment payment = paidAt("NOWPayments");
    QStringList refund = words("refund") + QStringList{payment.sale.text()} + words("--all --cash");
    if (!person.isEmpty())
        refund += QStringList{QStringLiteral("--person"), QString::fromLatin1(person)};
    const CommandResult result = run(refund, pin);
    QVERIFY2(result.exit == exit, qPrintable(result.complaint + result.text));
    const auto refunds = m_till->shop().ledger().runNow<QList<RefundRecord>>([](LedgerSession &session) { return session.refunds().latest(10); });
    QCOMPARE(refunds->size(), exit == ExitCode::Ok ? 1 : 0);
    if (exit == ExitCode::Ok)
        QCOMPARE(refunds->first().person, QStringLiteral("Ada"));
}

void TestDecisionCommands::asksForNoPinWhileNobodyHasOne()
{
    const Payment payment = paidAt("NOWPayments");
    QCOMPARE(run(words("refund") + QStringList{payment.sale.text()} + words("--all --cash")).exit, ExitCode::Ok);
}

void TestDecisionCommands::saysWhatTheGatewayAnswered_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("fault"); // of the request that tells it
    QTest::addColumn<ExitCode>("exit");
    QTest::addColumn<QString>("says");
    const QByteArray cancel("sale cancel");
    const QByteArray accept("sale decide");
    QTest::newRow("called off") << QByteArray("BTCPay Server") << cancel << QByteArray() << ExitCode::Ok << "it says: Invalid/Marked";
    QTest::newRow("nothing to tell") << QByteArray("NOWPayments") << cancel << QByteArray() << ExitCode::Ok << "nothing to tell";
    QTest::newRow("not called off yet") << QByteArray("BTCPay Server") << cancel << QByteArray("/status") << ExitCode::CannotReach << "does not know yet";
    QTest::newRow("accepted") << QByteArray("BTCPay Server") << accept << QByteArray() << ExitCode::Ok << "it says: Settled/Marked";
    QTest::newRow("not accepted yet") << QByteArray("Cryptomus") << accept << QByteArray("/mark-as-paid") << ExitCode::CannotReach << "does not know yet";
}

void TestDecisionCommands::saysWhatTheGatewayAnswered()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, fault);
    QFETCH(ExitCode, exit);
    QFETCH(QString, says);
    const bool isCancel = command == "sale cancel";
    const Payment payment = isCancel ? openedAt(provider.constData()) : shortAt(provider.constData());
    if (!fault.isEmpty())
        QVERIFY(m_till->practice().setFault(provider == "Cryptomus" ? QStringLiteral("cryptomus") : QStringLiteral("btcpay"),
                                            practice::Fault{.kind = practice::Fault::Kind::ServerError, .retryAfter = std::nullopt, .only = QString::fromLatin1(fault)}));
    const QStringList tail = isCancel ? QStringList() : words("--accept --person Ada");
    const CommandResult result = run(words(command.constData()) + QStringList{payment.sale.text()} + tail);
    QVERIFY2(result.exit == exit, qPrintable(result.complaint + result.text));
    QVERIFY2(result.text.contains(says), qPrintable(result.text));
    QCOMPARE(result.complaint.isEmpty(), exit == ExitCode::Ok);
    const PaymentStage decided = isCancel ? PaymentStage::Cancelled : PaymentStage::Accepted;
    QCOMPARE(m_till->sales().first().attempts.first().stage, decided);
}

void TestDecisionCommands::readsFilesWhereTheCommandIsTyped()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pin")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("4711\n") == 5);
    file.close();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const auto refund = readyToHandOver(words("refund T1-000001 --all --person Ada --pin-file pin"));
    const auto day = readyToHandOver(words("sales export --day 2026-11-22 --out day.csv"));
    const auto behindSign = readyToHandOver(words("sales export --payments --out=day.csv"));
    const auto tls = readyToHandOver(words("notices listen --port 8680 --certificate cert.pem --certificate-key key.pem"));
    const auto hub = readyToHandOver(words("notices hub hub"));
    const auto missing = readyToHandOver(words("refund T1-000001 --all --person Ada --pin-file none"));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(refund->secrets.value(QStringLiteral("pin-file")).reveal().toByteArray(), QByteArray("4711"));
    QCOMPARE(day->words.last(), folder.filePath(QStringLiteral("day.csv")));
    QCOMPARE(day->words.at(3), QStringLiteral("2026-11-22"));
    QCOMPARE(behindSign->words.last(), QStringLiteral("--out=") + folder.filePath(QStringLiteral("day.csv")));
    QCOMPARE(tls->words.at(3), QStringLiteral("8680"));
    QCOMPARE(tls->words.at(5), folder.filePath(QStringLiteral("cert.pem")));
    QCOMPARE(tls->words.last(), folder.filePath(QStringLiteral("key.pem")));
    QCOMPARE(hub->words.last(), folder.filePath(QStringLiteral("hub")));
    QCOMPARE(missing.error().kind, Error::Kind::Usage);
}

/// As another process does, from a thread of its own.
std::optional<Result<PrintedResult>> TestDecisionCommands::askTheTill(const AskedCommand &asked)
{
    std::optional<Result<PrintedResult>> answer;
    const std::unique_ptr<QThread> asker(QThread::create([&, folder = m_till->folder()] {
        answer = askOwner(folder, asked, false, std::chrono::seconds(20));
    }));
    asker->start();
    return m_till->becomes([&] { return asker->isFinished(); }) ? answer : std::nullopt;
}

void TestDecisionCommands::handsAPinOverWithoutItsFile()
{
    addPeople();
    const Payment payment = paidAt("NOWPayments");
    OwnerSocket socket(m_till->shop());
    QVERIFY(socket.listen(m_till->folder()));
    const AskedCommand asked{.words = words("refund") + QStringList{payment.sale.text()} + words("--all --cash --person Ada --pin-file /nowhere"),
                             .secrets = {{QStringLiteral("pin-file"), Secret(QByteArray("4711"))}}};
    const auto answer = askTheTill(asked);
    QVERIFY(answer && *answer);
    QVERIFY2((*answer)->exitCode == 0, (*answer)->complaint.constData());
}

void TestDecisionCommands::handsOverWhatIsOnStandardInput()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const ShopSettings before = m_till->shop().settings();
    ShopSettings renamed = before;
    renamed.shopName = QString(80'000, QLatin1Char('n')); // more than one packet of the socket
    QVERIFY(m_till->shop().saveSettings(renamed));
    const QByteArray settings = exportSettings(m_till->shop()).value();
    QVERIFY(m_till->shop().saveSettings(before));
    QVERIFY(file.write(settings) == settings.size() && file.flush());
    // As a shell does: "tillgatectl settings import - < file".
    const int usual = ::dup(STDIN_FILENO);
    QVERIFY(std::freopen(qPrintable(file.fileName()), "r", stdin) != nullptr);
    const Result<AskedCommand> asked = readyToHandOver(words("settings import -"));
    ::dup2(usual, STDIN_FILENO);
    QVERIFY(asked && asked->input == settings);
    OwnerSocket socket(m_till->shop());
    QVERIFY(socket.listen(m_till->folder()));
    const auto answer = askTheTill(*asked);
    QVERIFY(answer && *answer);
    QVERIFY2((*answer)->exitCode == 0, (*answer)->complaint.constData());
    QCOMPARE(m_till->shop().settings().shopName, renamed.shopName);
    // Where nothing was handed over the till does not look at its own.
    QCOMPARE(run(words("settings import -")).exit, ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestDecisionCommands)
#include "tst_decisioncommands.moc"
