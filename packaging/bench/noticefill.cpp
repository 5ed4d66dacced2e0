// SPDX-License-Identifier: Apache-2.0
// noticefill LEDGER COUNT FIRST-ID: stores that many notices in an SQLite ledger, as the hub would, in large transactions.
#include "ledger/ledger.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tillgate;

namespace {

QList<NoticeRecord> notices(qint64 firstId, qint64 count, const QDateTime &at)
{
    const HttpRequest delivery{.method = HttpRequest::Method::Post,
                               .url = QUrl(QStringLiteral("/hook")),
                               .headers = {{"Content-Type", "application/json"},
                                           {"x-nowpayments-sig", QByteArray(128, 'a')}},
                               .body = QByteArray(640, 'x')};
    QList<NoticeRecord> all;
    for (qint64 id = firstId; id < firstId + count; ++id) {
        const QString number = QString::number(id);
        all.append({.receivedAt = at,
                    .account = AccountName(QStringLiteral("Main")),
                    .deduplicationKey = number + QStringLiteral("/finished/0.0007051"),
                    .gatewayId = GatewayPaymentId(number),
                    .reference = QStringLiteral("T1-%1-1").arg(number),
                    .rawStatus = QStringLiteral("finished"),
                    .delivery = delivery,
                    .handledAt = at});
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("noticefill LEDGER COUNT FIRST-ID\n", stderr);
        return 2;
    }
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(LedgerPlace(words.at(1)));
    if (!ledger) {
        std::fprintf(stderr, "%s\n", qPrintable(ledger.error().detail));
        return 4;
    }
    constexpr qint64 batch = 20'000;
    const qint64 count = words.at(2).toLongLong();
    for (qint64 done = 0; done < count; done += batch) {
        const QList<NoticeRecord> some = notices(words.at(3).toLongLong() + done, std::min(batch, count - done),
                                                 QDateTime::currentDateTimeUtc());
        const Result<QList<NoticeReceipt>> stored = (*ledger)->runNow<QList<NoticeReceipt>>(
            [&](LedgerSession &session) { return session.notices().addAll(some); });
        if (!stored) {
            std::fprintf(stderr, "%s\n", qPrintable(stored.error().detail));
            return 4;
        }
    }
    return 0;
}
