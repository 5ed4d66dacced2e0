// SPDX-License-Identifier: Apache-2.0
#include "hubload.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

#include <csignal>

namespace tillgate::test {

namespace {

const QByteArray secret("a webhook secret of the test");
const QString path = QStringLiteral("/hook/0123456789abcdef0123456789abcdef01234567");

void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || target.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file));
}

quint16 freePort()
{
    QTcpSocket free;
    if (!free.bind(QHostAddress::LocalHost))
        qFatal("no free port");
    return free.localPort();
}

/// How often each notice is there.
Result<QHash<QString, int>> storedKeys(Ledger &ledger)
{
    return ledger.runNow<QHash<QString, int>>([](LedgerSession &session) -> Result<QHash<QString, int>> {
        constexpr int atOnce = 1000;
        QHash<QString, int> keys;
        qint64 last = 0;
        while (true) {
            const Result<QList<NoticeRecord>> notices = session.notices().unhandled(atOnce, last);
            if (!notices)
                return fail(notices.error());
            for (const NoticeRecord &notice : *notices)
                ++keys[notice.deduplicationKey];
            if (notices->size() < atOnce)
                return keys;
            last = notices->last().id;
        }
    });
}

} // namespace

HubProcess::HubProcess(const QString &folder, const QString &name, const QString &ledger)
    : m_config(QDir(folder).filePath(QStringLiteral("hub-%1.conf").arg(name))), m_port(freePort())
{
    write(QDir(folder).filePath(QStringLiteral("secret")), secret);
    write(QDir(folder).filePath(QStringLiteral("path")), path.toUtf8());
    write(m_config, QStringLiteral("[hub]\nname = %1\nledger = %2\nlisten = 127.0.0.1:%3\nmetrics = off\n"
                                   "[account Main]\nprovider = nowpayments\nwebhook-secret = file:%4/secret\n"
                                   "path = file:%4/path\n")
                        .arg(name, ledger, QString::number(m_port), folder)
                        .toUtf8());
}

HubProcess::~HubProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool HubProcess::start()
{
    constexpr int patience = 30'000;
    m_process.start(QStringLiteral(TILLGATE_HUB), {QStringLiteral("--allow-root"), QStringLiteral("--config"), m_config});
    m_said.clear();
    const bool isListening = m_process.waitForStarted(patience)
        && QTest::qWaitFor([&] { return said().contains("listening on port") || !isRunning(); }, patience);
    if (!isListening || !isRunning())
        qWarning("%s", m_said.constData());
    return isListening && isRunning();
}

QByteArray HubProcess::said()
{
    m_said += m_process.readAllStandardError();
    return m_said;
}

void HubProcess::reload()
{
    ::kill(pid_t(m_process.processId()), SIGHUP);
}

HubLoad::HubLoad(const QList<quint16> &ports, int connectionsEach)
{
    for (const quint16 port : ports) {
        for (int at = 0; at < connectionsEach; ++at)
            m_senders.push_back({.port = port});
    }
}

void HubLoad::goOn()
{
    for (Sender &sender : m_senders) {
        if (sender.caller != nullptr)
            takeAnswers(sender);
        else
            connectAgain(sender);
    }
}

bool HubLoad::isDone() const
{
    const auto isIdle = [](const Sender &sender) { return sender.id == 0; };
    return m_again.isEmpty() && std::all_of(m_senders.begin(), m_senders.end(), isIdle);
}

bool HubLoad::goOnUntil(const std::function<bool()> &isReached, int milliseconds)
{
    return QTest::qWaitFor(
        [&] {
            goOn();
            return isReached();
        },
        milliseconds);
}

void HubLoad::takeAnswers(Sender &sender)
{
    while (sender.id != 0 && sender.caller->hasAnswer()) {
        const int status = sender.caller->nextStatus(1);
        m_unavailable += status == 503 ? 1 : 0;
        if (status == 200)
            m_answered.insert(sender.id);
        else
            m_again.append(sender.id);
        sender.id = 0;
        sendNext(sender);
    }
    if (!sender.caller->isOpen())
        giveBack(sender);
    else if (sender.id == 0)
        sendNext(sender);
}

void HubLoad::sendNext(Sender &sender)
{
    const bool isAgain = !m_again.isEmpty();
    if (!sender.caller->isOpen() || (m_isEnding && !isAgain))
        return;
    m_repeated += isAgain ? 1 : 0;
    sender.id = isAgain ? m_again.takeFirst() : ++m_lastId;
    sender.caller->send(signedDelivery(path, sender.id, secret));
}

/// Nobody knows what became of it.
void HubLoad::giveBack(Sender &sender)
{
    if (sender.id != 0)
        m_again.append(sender.id);
    sender.id = 0;
    sender.caller.reset();
    sender.sinceTry.start();
}

void HubLoad::connectAgain(Sender &sender)
{
    constexpr int pause = 20;
    if (sender.sinceTry.isValid() && !sender.sinceTry.hasExpired(pause))
        return;
    sender.caller = std::make_unique<Caller>(sender.port);
    if (sender.caller->isOpen())
        sendNext(sender);
    else
        giveBack(sender);
}

QString compareWithLedger(const LedgerPlace &place, const QSet<qint64> &answered)
{
    const auto ledger = Ledger::open(place);
    if (!ledger)
        return ledger.error().detail;
    if (!(*ledger)->openingFindings().isEmpty())
        return (*ledger)->openingFindings().first().text;
    const Result<QHash<QString, int>> keys = storedKeys(**ledger);
    if (!keys)
        return keys.error().detail;
    QStringList wrong;
    for (const qint64 id : answered) {
        if (!keys->contains(keyOf(id)))
            wrong.append(QStringLiteral("answered but lost: %1").arg(id));
    }
    for (auto key = keys->begin(); key != keys->end(); ++key) {
        if (*key != 1)
            wrong.append(QStringLiteral("there %1 times: %2").arg(*key).arg(key.key()));
    }
    return wrong.join(QLatin1Char('\n'));
}

int killsOr(int everyday)
{
    const int asked = qEnvironmentVariableIntValue("TILLGATE_KILLS");
    return asked > 0 ? asked : everyday;
}

} // namespace tillgate::test
