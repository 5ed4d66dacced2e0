// SPDX-License-Identifier: Apache-2.0
#include "desk/paymenthistory.h"

#include <algorithm>

namespace tillgate {

namespace {

QString headersText(const QList<NameValue> &headers)
{
    QString text;
    for (const NameValue &header : headers)
        text += QString::fromUtf8(header.name + ": " + header.value) + QLatin1Char('\n');
    return text;
}

QString messageText(const QList<NameValue> &headers, const QByteArray &body)
{
    return headersText(headers) + QLatin1Char('\n') + QString::fromUtf8(body);
}

void appendExchange(QList<HistoryEntry> &entries, const ExchangeRecord &exchange)
{
    const QString what = QString::fromLatin1(methodName(exchange.request.method)) + QLatin1Char(' ')
        + exchange.request.url.toString();
    entries.append({.at = exchange.at,
                    .kind = HistoryEntry::Kind::Request,
                    .title = what,
                    .detail = messageText(exchange.request.headers, exchange.request.body),
                    .why = {},
                    .status = std::nullopt,
                    .journalSequence = std::nullopt});
    HistoryEntry answer{.at = exchange.at.addMSecs(exchange.duration.count()),
                        .kind = HistoryEntry::Kind::Reply,
                        .title = {},
                        .detail = {},
                        .why = {},
                        .status = std::nullopt,
                        .journalSequence = std::nullopt};
    if (exchange.reply) {
        answer.title = QStringLiteral("%1").arg(exchange.reply->status);
        answer.status = exchange.reply->status;
        answer.detail = messageText(exchange.reply->headers, exchange.reply->body);
    } else {
        answer.title = QStringLiteral("No answer");
        answer.detail = exchange.error ? exchange.error->detail : QString();
    }
    entries.append(answer);
}

QString textIn(const Json *object, QStringView key)
{
    const Json *member = object != nullptr ? object->find(key) : nullptr;
    return member != nullptr && member->type() == Json::Type::String ? member->toString() : QString();
}

QString sentenceIn(const QByteArray &body)
{
    const Result<Json> json = Json::parse(body);
    if (!json)
        return {};
    const QString attention = textIn(json->find(u"changes"), u"attention");
    return attention.isEmpty() ? textIn(&*json, u"reason") : attention;
}

HistoryEntry journalEntry(const JournalEntry &entry)
{
    HistoryEntry line{.at = entry.at,
                      .kind = HistoryEntry::Kind::StageChange,
                      .title = entry.kind,
                      .detail = QString::fromUtf8(entry.body),
                      .why = sentenceIn(entry.body),
                      .status = std::nullopt,
                      .journalSequence = entry.sequence};
    if (!entry.person.isEmpty())
        line.detail.prepend(entry.person + QStringLiteral(": "));
    return line;
}

struct AppendHistory
{
    QList<HistoryEntry> &entries;

    void operator()(const JournalEntry &entry) const { entries.append(journalEntry(entry)); }
    void operator()(const ExchangeRecord &exchange) const { appendExchange(entries, exchange); }
    void operator()(const NoticeRecord &notice) const
    {
        entries.append({.at = notice.receivedAt,
                        .kind = HistoryEntry::Kind::Webhook,
                        .title = notice.rawStatus,
                        .detail = messageText(notice.delivery.headers, notice.delivery.body),
                        .why = {},
                        .status = std::nullopt,
                        .journalSequence = std::nullopt});
    }
};

} // namespace

Result<PaymentHistory> readHistory(LedgerSession &session, const PaymentReference &reference)
{
    const Result<Payment> payment = session.payments().find(reference);
    if (!payment)
        return fail(payment.error());
    const Result<QList<HistoryItem>> items = session.history(reference);
    if (!items)
        return fail(items.error());
    PaymentHistory history{.payment = *payment, .entries = {}};
    for (const HistoryItem &item : *items)
        std::visit(AppendHistory{history.entries}, item.what);
    std::stable_sort(history.entries.begin(), history.entries.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.at < b.at; });
    return history;
}

} // namespace tillgate
