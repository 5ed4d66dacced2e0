// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/replies.h"
#include "practice/btcpay/status.h"
#include "practice/jsonwriting.h"

#include <algorithm>

namespace tillgate::practice::btcpay {

namespace {

/// What the query of the list asks for (dossier btcpay 2.7).
struct ListWish
{
    QStringList orderIds;
    QStringList statuses; ///< lower case
    QString search;
    std::optional<qint64> from;
    std::optional<qint64> until;
    qsizetype skip = 0;
    qsizetype take = -1; ///< all
    bool withArchived = false;
    bool withMethods = false;
};

tl::expected<std::optional<qint64>, HttpReply> readSeconds(const Visit &visit, const QString &item)
{
    const QString given = visit.query(item).value(0);
    if (given.isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 seconds = given.toLongLong(&isNumber);
    if (!isNumber)
        return tl::unexpected(ruleBroken(item, QStringLiteral("Invalid unix timestamp")));
    return std::optional(seconds);
}

/// Words that no status is are left out; if nothing is left, all are meant.
QStringList knownStatuses(const QStringList &given)
{
    static const QStringList known{QStringLiteral("new"), QStringLiteral("processing"), QStringLiteral("expired"),
                                   QStringLiteral("invalid"), QStringLiteral("settled")};
    QStringList statuses;
    for (const QString &status : given) {
        if (known.contains(status.toLower()))
            statuses.append(status.toLower());
    }
    return statuses;
}

tl::expected<ListWish, HttpReply> readListWish(const Visit &visit)
{
    ListWish wish;
    const auto from = readSeconds(visit, QStringLiteral("startDate"));
    const auto until = readSeconds(visit, QStringLiteral("endDate"));
    if (!from || !until)
        return tl::unexpected(from ? until.error() : from.error());
    wish.from = *from;
    wish.until = *until;
    if (wish.from && wish.until && *wish.from > *wish.until)
        return tl::unexpected(ruleBroken(QStringLiteral("startDate"), QStringLiteral("startDate should be before endDate")));
    wish.orderIds = visit.query(QStringLiteral("orderId"));
    wish.statuses = knownStatuses(visit.query(QStringLiteral("status")));
    wish.search = visit.query(QStringLiteral("textSearch")).value(0);
    wish.skip = std::max<qsizetype>(0, visit.query(QStringLiteral("skip")).value(0).toLongLong());
    if (const QString take = visit.query(QStringLiteral("take")).value(0); !take.isEmpty())
        wish.take = take.toLongLong();
    wish.withArchived = visit.query(QStringLiteral("includeArchived")).contains(QStringLiteral("true"));
    wish.withMethods = visit.query(QStringLiteral("includePaymentMethods")).contains(QStringLiteral("true"));
    return wish;
}

bool isFound(const Payment &payment, const QString &search)
{
    const QStringList terms{payment.publicId, payment.reference, payment.address, payment.transactionId,
                            payment.priceAmount.toShortString(), payment.dueCoins.toShortString()};
    return search.isEmpty() || std::any_of(terms.begin(), terms.end(), [&](const QString &term) { return term.startsWith(search); });
}

bool isWanted(const Payment &payment, const ListWish &wish, const QDateTime &now)
{
    const qint64 created = payment.createdAt.toSecsSinceEpoch();
    return payment.provider == QLatin1String("btcpay")
        && (wish.withArchived || payment.extras.value(QStringLiteral("archived")).isEmpty())
        && (wish.orderIds.isEmpty() || wish.orderIds.contains(payment.reference))
        && (wish.statuses.isEmpty() || wish.statuses.contains(wordsFor(payment, now).status.toLower()))
        && (!wish.from || created >= *wish.from) && (!wish.until || created <= *wish.until) && isFound(payment, wish.search);
}

} // namespace

HttpReply listInvoices(World &world, const Visit &visit)
{
    const auto wish = readListWish(visit);
    if (!wish)
        return wish.error();
    QList<Payment> found;
    for (const Payment &payment : world.payments()) {
        if (isWanted(payment, *wish, world.now()))
            found.append(payment);
    }
    std::stable_sort(found.begin(), found.end(), [](const Payment &a, const Payment &b) { return a.createdAt > b.createdAt; });
    Json::Array rows;
    for (const Payment &payment : found.mid(wish->skip, wish->take))
        rows.append(invoiceJson(world, payment, visit, wish->withMethods));
    return jsonReply(200, Json::array(std::move(rows)));
}

} // namespace tillgate::practice::btcpay
