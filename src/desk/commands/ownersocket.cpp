// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/ownersocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace tillgate {

namespace {

constexpr qint64 longestQuestion = 64 * 1024;

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

/// What a connection asked for: {"words": [...], "json": true}.
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
    QStringList list;
    for (const Json &word : words->items())
        list.append(word.toString());
    const Json *json = question->find(u"json");
    const bool asJson = json != nullptr && json->toBool();
    runInShop(shop, list, socket, [socket = QPointer<QLocalSocket>(socket), asJson](const CommandResult &result) {
        if (socket == nullptr)
            return;
        socket->write(lineOf(printed(result, asJson)));
        socket->flush();
        socket->disconnectFromServer();
    });
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

std::optional<Result<PrintedResult>> askOwner(const QString &dataFolder, const QStringList &words, bool asJson,
                                              std::chrono::milliseconds patience)
{
    constexpr int connectMilliseconds = 500;
    QLocalSocket socket;
    socket.connectToServer(ownerSocketPath(dataFolder));
    if (!socket.waitForConnected(connectMilliseconds))
        return std::nullopt;
    Json::Array items;
    for (const QString &word : words)
        items.append(Json::string(word));
    socket.write(Json::object({{QStringLiteral("words"), Json::array(items)},
                               {QStringLiteral("json"), Json::boolean(asJson)}})
                     .toBytes()
                 + '\n');
    QByteArray answer;
    const QDeadlineTimer deadline(patience);
    while (!answer.endsWith('\n') && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())) && socket.bytesAvailable() == 0)
            break;
        answer += socket.readAll();
    }
    return resultOf(answer);
}

} // namespace tillgate
