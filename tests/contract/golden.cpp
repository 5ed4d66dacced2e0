// SPDX-License-Identifier: Apache-2.0
#include "contract/golden.h"

#include <QFile>

#include <algorithm>

namespace tillgate::test {

namespace {

QString pathOf(const QString &path)
{
    return QStringLiteral(TILLGATE_FIXTURES "/") + path;
}

/// Lines of "name: value"; nothing for what is not there.
class Lines
{
public:
    void add(const char *name, const QString &value) { m_text += name + (": " + value.toUtf8()) + '\n'; }
    void add(const char *name, bool value) { add(name, value ? QStringLiteral("yes") : QStringLiteral("no")); }
    void add(const char *name, const QUrl &value) { add(name, value.toString(QUrl::FullyEncoded)); }
    void add(const char *name, const Decimal &value) { add(name, value.toString()); }
    void add(const char *name, const QDateTime &value) { add(name, value.toString(Qt::ISODateWithMs)); }
    template<typename Tag>
    void add(const char *name, const Identifier<Tag> &value)
    {
        add(name, value.text());
    }
    template<typename T>
    void add(const char *name, const std::optional<T> &value)
    {
        if (value)
            add(name, *value);
    }

    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

QString statusName(GatewayStatus status)
{
    switch (status) {
    case GatewayStatus::Waiting: return QStringLiteral("Waiting");
    case GatewayStatus::Seen: return QStringLiteral("Seen");
    case GatewayStatus::Confirming: return QStringLiteral("Confirming");
    case GatewayStatus::Settled: return QStringLiteral("Settled");
    case GatewayStatus::SettledShort: return QStringLiteral("SettledShort");
    case GatewayStatus::Expired: return QStringLiteral("Expired");
    case GatewayStatus::Failed: return QStringLiteral("Failed");
    case GatewayStatus::Cancelled: return QStringLiteral("Cancelled");
    case GatewayStatus::Refunded: return QStringLiteral("Refunded");
    case GatewayStatus::NeedsReview: return QStringLiteral("NeedsReview");
    }
    Q_UNREACHABLE();
}

QString questionName(KeyCheck::Question question)
{
    switch (question) {
    case KeyCheck::Question::Reachable: return QStringLiteral("Reachable");
    case KeyCheck::Question::KeyAccepted: return QStringLiteral("KeyAccepted");
    case KeyCheck::Question::CoinsEnabled: return QStringLiteral("CoinsEnabled");
    case KeyCheck::Question::WebhookSecret: return QStringLiteral("WebhookSecret");
    case KeyCheck::Question::LookupLogin: return QStringLiteral("LookupLogin");
    case KeyCheck::Question::PayoutCoin: return QStringLiteral("PayoutCoin");
    case KeyCheck::Question::AddressesShown: return QStringLiteral("AddressesShown");
    case KeyCheck::Question::MayOpen: return QStringLiteral("MayOpen");
    case KeyCheck::Question::MayRead: return QStringLiteral("MayRead");
    case KeyCheck::Question::MayRefund: return QStringLiteral("MayRefund");
    case KeyCheck::Question::MayRegisterWebhook: return QStringLiteral("MayRegisterWebhook");
    case KeyCheck::Question::CannotMoveMoney: return QStringLiteral("CannotMoveMoney");
    case KeyCheck::Question::Merchant: return QStringLiteral("Merchant");
    }
    Q_UNREACHABLE();
}

QString verdictName(KeyCheck::Verdict verdict)
{
    switch (verdict) {
    case KeyCheck::Verdict::Ok: return QStringLiteral("ok");
    case KeyCheck::Verdict::Warning: return QStringLiteral("warning");
    case KeyCheck::Verdict::Stop: return QStringLiteral("stop");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray fixture(const QString &path)
{
    QFile file(pathOf(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no fixture %s", qPrintable(path));
    return file.readAll();
}

HttpReply replyFixture(const QString &path)
{
    const QByteArray text = fixture(path);
    const qsizetype headEnd = text.indexOf("\n\n");
    QList<QByteArray> head = text.first(headEnd).split('\n');
    HttpReply reply{.status = head.takeFirst().toInt()};
    for (const QByteArray &line : head) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    reply.body = text.sliced(headEnd + 2).trimmed();
    return reply;
}

QByteArray spelled(const HttpRequest &request)
{
    QByteArray text = methodName(request.method) + ' ' + request.url.toEncoded() + '\n';
    for (const NameValue &header : request.headers)
        text += header.name + ": " + header.value + '\n';
    return text + '\n' + request.body + (request.body.isEmpty() ? "" : "\n");
}

QByteArray spelled(const Quote &quote)
{
    Lines lines;
    lines.add("gatewayId", quote.gatewayId);
    lines.add("coin", quote.coin);
    lines.add("address", quote.address);
    lines.add("memo", quote.memo);
    lines.add("quotedCoins", quote.quotedCoins);
    lines.add("payableCoins", quote.payableCoins);
    lines.add("openedAt", quote.openedAt);
    lines.add("priceHeldUntil", quote.priceHeldUntil);
    lines.add("watchedUntil", quote.watchedUntil);
    lines.add("isFixedRate", quote.isFixedRate);
    lines.add("contract", quote.contract);
    lines.add("pageUrl", quote.pageUrl);
    lines.add("lightningInvoice", quote.lightningInvoice);
    return lines.text();
}

QByteArray spelled(const Snapshot &snapshot)
{
    Lines lines;
    lines.add("gatewayId", snapshot.gatewayId);
    lines.add("status", statusName(snapshot.status));
    lines.add("rawStatus", snapshot.rawStatus);
    lines.add("reference", snapshot.reference);
    lines.add("address", snapshot.address);
    lines.add("memo", snapshot.memo);
    lines.add("coinCode", snapshot.coinCode);
    lines.add("coin", snapshot.coin);
    lines.add("priceAmount", snapshot.priceAmount);
    lines.add("priceCurrency", snapshot.priceCurrency);
    lines.add("dueCoins", snapshot.dueCoins);
    if (snapshot.costCoins)
        lines.add("costCoins", snapshot.costCoins);
    lines.add("receivedCoins", snapshot.receivedCoins);
    lines.add("isPaidInFull", snapshot.isPaidInFull);
    if (snapshot.isLate)
        lines.add("isLate", true);
    lines.add("replacedBy", snapshot.replacedBy);
    lines.add("pageUrl", snapshot.pageUrl);
    lines.add("parentId", snapshot.parentId);
    for (const GatewayPaymentId &child : snapshot.childIds)
        lines.add("childId", child);
    for (const QString &transaction : snapshot.transactionIds)
        lines.add("transactionId", transaction);
    lines.add("createdAt", snapshot.createdAt);
    lines.add("priceHeldUntil", snapshot.priceHeldUntil);
    return lines.text();
}

QByteArray spelled(const QList<OfferedCoin> &coins)
{
    Lines lines;
    for (const OfferedCoin &coin : coins) {
        lines.add("code", coin.code);
        lines.add("  coin", coin.coin);
        lines.add("  name", coin.name);
        lines.add("  network", coin.network);
        lines.add("  isPayable", coin.isPayable);
        lines.add("  takesMemo", coin.takesMemo);
        if (coin.costPercent)
            lines.add("  costPercent", coin.costPercent);
    }
    return lines.text();
}

QByteArray spelled(const QList<KeyCheck> &checks)
{
    Lines lines;
    for (const KeyCheck &check : checks) {
        const QString answer = verdictName(check.verdict) + QStringLiteral(", ") + check.answer;
        lines.add(questionName(check.question).toUtf8().constData(), answer);
    }
    return lines.text();
}

QByteArray spelled(const Error &error)
{
    return errorKindName(error.kind).toUtf8() + ": " + error.detail.toUtf8() + '\n';
}

QByteArray goldenDifference(const QString &path, const QByteArray &actual)
{
    if (qEnvironmentVariableIsSet("TILLGATE_UPDATE_GOLDEN")) {
        QFile file(pathOf(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
            return "The golden file cannot be written.";
        return {};
    }
    const QList<QByteArray> expected = fixture(path).split('\n');
    const QList<QByteArray> got = actual.split('\n');
    QByteArray difference;
    for (qsizetype at = 0; at < std::max(expected.size(), got.size()); ++at) {
        if (expected.value(at) == got.value(at))
            continue;
        difference += "\n- " + expected.value(at) + "\n+ " + got.value(at);
    }
    return difference.isEmpty() ? difference : path.toUtf8() + difference;
}

} // namespace tillgate::test
