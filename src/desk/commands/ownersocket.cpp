// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/ownersocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace tillgate {

namespace {

/// Settings with a logo, in base 64.
constexpr qint64 longestQuestion = 16 * 1024 * 1024;

QByteArray lineOf(const PrintedResult &result)
{
    return Json::object({{QStringLiteral("exit"), Json::number(result.exitCode)},
                         {QStringLiteral("out"), Json::string(QString::fromUtf8(result.out))},
                         {QStringLiteral("complaint"), Json::string(QString::fromUtf8(result.complaint))}})
               .toBytes()
        + '\n';
}

Result<PrintedResult> resultOf(const QByteArray &line)
{
    const Result<Json> json = Json::parse(line.trimmed());
    const Json *exit = json ? json->find(u"exit") : nullptr;
    const Json *out = json ? json->find(u"out") : nullptr;
    const Json *complaint = json ? json->find(u"complaint") : nullptr;
    if (exit == nullptr || out == nullptr || complaint == nullptr) {
        return fail(Error::Kind::NoAnswer,
                    QStringLiteral("The running Tillgate did not answer; it may have been closed."));
    }
    return PrintedResult{.exitCode = exit->numberText().toInt(),
                         .out = out->toString().toUtf8(),
                         .complaint = complaint->toString().toUtf8()};
}

QByteArray lineOf(const QString &said)
{
    return Json::object({{QStringLiteral("say"), Json::string(said)}}).toBytes() + '\n';
}

/// What was said before the result; none if `line` is the result.
std::optional<QString> saidIn(const QByteArray &line)
{
    const Result<Json> json = Json::parse(line.trimmed());
    const Json *said = json ? json->find(u"say") : nullptr;
    return said != nullptr ? std::optional(said->toString()) : std::nullopt;
}

void send(QLocalSocket *socket, const QByteArray &line)
{
    if (socket == nullptr)
        return;
    socket->write(line);
    socket->flush();
}

/// {"words": [...], "secrets": {"pin-file": base64}, "input": base64, "json": true}
QByteArray questionLine(const AskedCommand &asked, bool asJson)
{
    Json::Array words;
    for (const QString &word : asked.words)
        words.append(Json::string(word));
    Json::Object secrets;
    for (auto secret = asked.secrets.begin(); secret != asked.secrets.end(); ++secret) {
        const QByteArray coded = secret->reveal().toByteArray().toBase64();
        secrets.append({secret.key(), Json::string(QString::fromLatin1(coded))});
    }
    Json::Object question{{QStringLiteral("words"), Json::array(words)},
                          {QStringLiteral("secrets"), Json::object(secrets)},
                          {QStringLiteral("json"), Json::boolean(asJson)}};
    if (asked.input)
        question.append({QStringLiteral("input"), Json::string(QString::fromLatin1(asked.input->toBase64()))});
    return Json::object(question).toBytes() + '\n';
}

AskedCommand askedIn(const Json &question)
{
    AskedCommand asked;
    for (const Json &word : question.find(u"words")->items())
        asked.words.append(word.toString());
    const Json *secrets = question.find(u"secrets");
    for (const Json::Member &secret : secrets != nullptr ? secrets->members() : Json::Object())
        asked.secrets.insert(secret.key, Secret(QByteArray::fromBase64(secret.value.toString().toLatin1())));
    if (const Json *input = question.find(u"input"))
        asked.input = QByteArray::fromBase64(input->toString().toLatin1());
    return asked;
}

/// What a connection asked for, as in `questionLine`.
void serve(Shop &shop, QLocalSocket *socket)
{
    if (!socket->canReadLine())
        return;
    const Result<Json> question = Json::parse(socket->readLine().trimmed());
    const Json *words = question ? question->find(u"words") : nullptr;
    if (words == nullptr) {
        socket->disconnectFromServer();
        return;
    }
    const Json *json = question->find(u"json");
    const bool asJson = json != nullptr && json->toBool();
    const QPointer<QLocalSocket> asker(socket);
    const auto done = [asker, asJson](const CommandResult &result) {
        send(asker, lineOf(printed(result, asJson)));
        if (asker)
            asker->disconnectFromServer();
    };
    runInShop(shop, askedIn(*question), socket, done, [asker](const QString &said) { send(asker, lineOf(said)); });
}

} // namespace

PrintedResult printed(const CommandResult &result, bool asJson)
{
    return {.exitCode = static_cast<int>(result.exit),
            .out = asJson ? result.data.toBytes() + '\n' : result.text.toUtf8(),
            .complaint = result.complaint.toUtf8()};
}

OwnerSocket::OwnerSocket(Shop &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OwnerSocket::accept);
}

Result<void> OwnerSocket::listen(const QString &dataFolder)
{
    // The ledger's lock says that nobody else is alive here, so a file left over from a crash can go.
    QLocalServer::removeServer(ownerSocketPath(dataFolder));
    if (!m_server.listen(ownerSocketPath(dataFolder)))
        return fail(Error::Kind::InUse, m_server.errorString());
    return {};
}

void OwnerSocket::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestQuestion);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(m_shop, socket); });
        serve(m_shop, socket);
    }
}

QString ownerSocketPath(const QString &dataFolder)
{
    // Beside the ledger, so that both sides find it whatever their environment says. Socket paths are short
    // (108 bytes); for a longer folder its hash names the socket in the temporary folder.
    constexpr qsizetype longestPath = 100;
    const QString absolute = QDir(dataFolder).absoluteFilePath(QStringLiteral("owner.socket"));
    if (absolute.toUtf8().size() <= longestPath)
        return absolute;
    const QByteArray hash = QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Sha256);
    return QDir::temp().filePath(QStringLiteral("tillgate-") + QString::fromLatin1(hash.toHex().first(24)));
}

std::optional<Result<PrintedResult>> askOwner(const QString &dataFolder, const AskedCommand &asked, bool asJson,
                                              std::chrono::milliseconds patience, const CommandSay &say)
{
    constexpr int connectMilliseconds = 500;
    QLocalSocket socket;
    socket.connectToServer(ownerSocketPath(dataFolder));
    if (!socket.waitForConnected(connectMilliseconds))
        return std::nullopt;
    const QByteArray question = questionLine(asked, asJson);
    if (question.size() > longestQuestion)
        return fail(Error::Kind::Usage, QStringLiteral("This is more than a running Tillgate takes at once."));
    socket.write(question);
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        while (socket.canReadLine()) {
            const QByteArray answer = socket.readLine();
            const std::optional<QString> said = saidIn(answer);
            if (!said)
                return resultOf(answer);
            if (say)
                say(*said);
        }
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())) && !socket.canReadLine())
            break;
    }
    return resultOf({});
}

} // namespace tillgate
