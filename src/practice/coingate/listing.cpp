// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/replies.h"
#include "practice/jsonwriting.h"

#include <algorithm>

namespace tillgate::practice::coingate {

namespace {

/// "2026-03-02" or a full time; the end of a period given as a day is that day's midnight, the narrower of the
/// two readings that the dossier leaves open (2.8).
std::optional<QDateTime> readTime(const QString &given)
{
    const QDate day = QDate::fromString(given, Qt::ISODate);
    constexpr qsizetype dayLength = 10;
    if (given.size() == dayLength && day.isValid())
        return QDateTime(day, QTime(0, 0), Qt::UTC);
    const QDateTime time = QDateTime::fromString(given, Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

/// What the query of the list asks for.
struct ListWish
{
    qint64 perPage = 100;
    qint64 page = 1;
    bool isAscending = false;
    QString status;
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
};

std::optional<ListWish> readWish(const Params &params)
{
    const auto item = [&](const char *name, const char *standard) {
        return params.value(QString::fromLatin1(name), QString::fromLatin1(standard));
    };
    ListWish wish;
    bool isCount = false;
    bool isPage = false;
    wish.perPage = item("per_page", "100").toLongLong(&isCount);
    wish.page = item("page", "1").toLongLong(&isPage);
    const QString sort = item("sort", "created_at_desc");
    wish.isAscending = sort == QLatin1String("created_at_asc");
    wish.status = item("status", "");
    const QString from = item("created_at[from]", "");
    const QString until = item("created_at[to]", "");
    wish.from = readTime(from);
    wish.until = readTime(until);
    const bool isGood = isCount && isPage && wish.perPage >= 1 && wish.perPage <= 100 && wish.page >= 1
        && (wish.isAscending || sort == QLatin1String("created_at_desc")) && (from.isEmpty() || wish.from)
        && (until.isEmpty() || wish.until);
    return isGood ? std::optional(wish) : std::nullopt;
}

bool isWanted(const Payment &order, const ListWish &wish)
{
    return order.provider == QLatin1String("coingate") && !order.parentId
        && (wish.status.isEmpty() || statusOf(order) == wish.status) && (!wish.from || order.createdAt >= *wish.from)
        && (!wish.until || order.createdAt <= *wish.until);
}

} // namespace

HttpReply listOrders(const World &world, const Params &params)
{
    const std::optional<ListWish> wish = readWish(params);
    if (!wish) {
        HttpReply reply = jsonReply(Json::object({}));
        reply.status = 400;
        return reply;
    }
    QList<Payment> found;
    for (const Payment &payment : world.payments()) {
        if (isWanted(payment, *wish))
            found.append(payment);
    }
    std::sort(found.begin(), found.end(), [&](const Payment &a, const Payment &b) {
        const bool isBefore = a.publicId.toLongLong() < b.publicId.toLongLong();
        return wish->isAscending ? isBefore : !isBefore && a.publicId != b.publicId;
    });
    Json::Array rows;
    for (const Payment &order : found.mid((wish->page - 1) * wish->perPage, wish->perPage))
        rows.append(orderJson(order));
    const qint64 total = found.size();
    return jsonReply(Json::object({{QStringLiteral("current_page"), number(wish->page)},
                                   {QStringLiteral("per_page"), number(wish->perPage)},
                                   {QStringLiteral("total_orders"), number(total)},
                                   {QStringLiteral("total_pages"), number((total + wish->perPage - 1) / wish->perPage)},
                                   {QStringLiteral("orders"), Json::array(std::move(rows))}}));
}

} // namespace tillgate::practice::coingate
