// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/nowpayments/replies.h"
#include "practice/rates.h"

#include <algorithm>

namespace tillgate::practice::nowpayments {

namespace {

const QStringList &sortable()
{
    static const QStringList fields{
        QStringLiteral("created_at"),     QStringLiteral("updated_at"),     QStringLiteral("payment_id"),
        QStringLiteral("payment_status"), QStringLiteral("pay_address"),    QStringLiteral("price_amount"),
        QStringLiteral("price_currency"), QStringLiteral("pay_amount"),     QStringLiteral("actually_paid"),
        QStringLiteral("pay_currency"),   QStringLiteral("order_id"),       QStringLiteral("order_description"),
        QStringLiteral("purchase_id"),    QStringLiteral("outcome_amount"), QStringLiteral("outcome_currency")};
    return fields;
}

bool isBefore(const Json &a, const Json &b, const QString &field)
{
    const Json *left = a.find(field);
    const Json *right = b.find(field);
    if (left->isNumber() && right->isNumber())
        return Decimal::parse(left->numberText()).value_or(Decimal()) < Decimal::parse(right->numberText()).value_or(Decimal());
    return left->toString() < right->toString();
}

/// "2026-03-02" or a full time; the end of a period given as a day is the day's end.
std::optional<QDateTime> readTime(const QString &text, bool isEnd)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return QDateTime(isEnd ? day.addDays(1) : day, QTime(0, 0), Qt::UTC);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

/// What the query of the list asks for.
struct ListWish
{
    qint64 limit = 10;
    qint64 page = 0;
    QString sortBy = QStringLiteral("created_at");
    bool isDescending = false;
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
    std::optional<qint64> invoiceId;
};

tl::expected<ListWish, HttpReply> readListWish(const HttpRequest &request)
{
    const auto item = [&](const char *name, const QString &standard) {
        return request.queryItem(QString::fromLatin1(name)).value_or(standard);
    };
    const auto refused = [](const QString &message) { return tl::unexpected<HttpReply>(invalidParams(message)); };
    ListWish wish;
    bool isLimit = false;
    bool isPage = false;
    wish.limit = item("limit", QStringLiteral("10")).toLongLong(&isLimit);
    wish.page = item("page", QStringLiteral("0")).toLongLong(&isPage);
    if (!isLimit || wish.limit < 1 || wish.limit > 500)
        return refused(QStringLiteral("limit must be a number between 1 and 500"));
    if (!isPage || wish.page < 0)
        return refused(QStringLiteral("page must be a number from 0 on"));
    wish.sortBy = item("sortBy", wish.sortBy);
    if (!sortable().contains(wish.sortBy))
        return refused(QStringLiteral("sortBy must be one of [%1]").arg(sortable().join(QStringLiteral(", "))));
    const QString order = item("orderBy", QStringLiteral("asc")).toLower();
    if (order != QLatin1String("asc") && order != QLatin1String("desc"))
        return tl::unexpected(errorReply(500, QStringLiteral("INTERNAL_ERROR"), QStringLiteral("Internal error")));
    wish.isDescending = order == QLatin1String("desc");
    for (const bool isEnd : {false, true}) {
        const QString given = item(isEnd ? "dateTo" : "dateFrom", QString());
        const std::optional<QDateTime> time = readTime(given, isEnd);
        if (!given.isEmpty() && !time)
            return refused(QStringLiteral("%1 must be a date").arg(isEnd ? QStringLiteral("dateTo") : QStringLiteral("dateFrom")));
        (isEnd ? wish.until : wish.from) = time;
    }
    if (const QString invoice = item("invoiceId", QString()); !invoice.isEmpty())
        wish.invoiceId = invoice.toLongLong();
    return wish;
}

bool isWanted(const Payment &payment, const ListWish &wish)
{
    return payment.provider == QLatin1String("nowpayments") && (!wish.from || payment.createdAt >= *wish.from) && (!wish.until || payment.createdAt <= *wish.until)
        && (!wish.invoiceId || payment.invoiceId == wish.invoiceId);
}

/// The payment of an id as it stands in a path, or why not.
tl::expected<const Payment *, HttpReply> paymentOf(const World &world, const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return tl::unexpected(invalidParams(QStringLiteral("Payment id must be a number")));
    const Payment *payment = world.find(number);
    if (payment == nullptr || payment->provider != QLatin1String("nowpayments"))
        return tl::unexpected(errorReply(404, QStringLiteral("NOT_FOUND"), QStringLiteral("Payment not found")));
    return payment;
}

} // namespace

Json paymentJson(const Payment &payment)
{
    const bool isSettled = payment.stage == Stage::Finished || payment.stage == Stage::PartiallyPaid;
    Json::Object members{
        {QStringLiteral("payment_id"), number(payment.id)},
        {QStringLiteral("invoice_id"), numberOrNull(payment.invoiceId)},
        {QStringLiteral("payment_status"), text(stageName(payment.stage))},
        {QStringLiteral("pay_address"), text(payment.address)},
        {QStringLiteral("payin_extra_id"), textOrNull(payment.memo)},
        {QStringLiteral("price_amount"), number(payment.priceAmount)},
        {QStringLiteral("price_currency"), text(payment.priceCurrency)},
        {QStringLiteral("pay_amount"), number(payment.dueCoins)},
        {QStringLiteral("actually_paid"), number(payment.receivedCoins)},
        {QStringLiteral("pay_currency"), text(payment.coinCode)},
        {QStringLiteral("order_id"), textOrNull(payment.reference)},
        {QStringLiteral("order_description"), textOrNull(payment.description)},
        {QStringLiteral("purchase_id"), number(payment.purchaseId)},
        {QStringLiteral("outcome_amount"), isSettled ? number(payment.outcomeAmount) : Json()},
        {QStringLiteral("outcome_currency"), text(payment.outcomeCode)},
        {QStringLiteral("payout_hash"), Json()},
        {QStringLiteral("payin_hash"), textOrNull(payment.transactionId)},
        {QStringLiteral("created_at"), isoTime(payment.createdAt)},
        {QStringLiteral("updated_at"), isoTime(payment.updatedAt)},
        {QStringLiteral("burning_percent"), text(QStringLiteral("null"))},
        {QStringLiteral("type"), text(QStringLiteral("crypto2crypto"))},
    };
    if (!payment.childIds.isEmpty()) {
        Json::Array ids;
        for (const qint64 id : payment.childIds)
            ids.append(number(id));
        members.append({QStringLiteral("payment_extra_ids"), Json::array(std::move(ids))});
    }
    if (payment.parentId)
        members.append({QStringLiteral("parent_payment_id"), number(*payment.parentId)});
    if (payment.isRepeated)
        members.append({QStringLiteral("origin_type"), text(QStringLiteral("REPEATED"))});
    return Json::object(std::move(members));
}

HttpReply onePayment(const World &world, const QString &id)
{
    const auto payment = paymentOf(world, id);
    return payment ? jsonReply(200, paymentJson(**payment)) : payment.error();
}

HttpReply listPayments(const World &world, const HttpRequest &request)
{
    const tl::expected<ListWish, HttpReply> wish = readListWish(request);
    if (!wish)
        return wish.error();
    Json::Array found;
    for (const Payment &payment : world.payments()) {
        if (isWanted(payment, *wish))
            found.append(paymentJson(payment));
    }
    std::stable_sort(found.begin(), found.end(), [&](const Json &a, const Json &b) {
        return wish->isDescending ? isBefore(b, a, wish->sortBy) : isBefore(a, b, wish->sortBy);
    });
    const qint64 total = found.size();
    const qint64 first = std::min(total, wish->page * wish->limit);
    return jsonReply(200, Json::object({
                              {QStringLiteral("data"), Json::array(found.mid(first, wish->limit))},
                              {QStringLiteral("limit"), number(wish->limit)},
                              {QStringLiteral("page"), number(wish->page)},
                              {QStringLiteral("pagesCount"), number((total + wish->limit - 1) / wish->limit)},
                              {QStringLiteral("total"), number(total)},
                          }));
}

HttpReply updateEstimate(World &world, const QString &id)
{
    const auto found = paymentOf(world, id);
    if (!found)
        return found.error();
    const qint64 number64 = (*found)->id;
    const bool isOver = (*found)->priceHeldUntil <= world.now();
    // Not documented: a fixed rate that has run out is gone, so the shop has to open a new payment.
    if (isOver && ((*found)->isFixedRate || (*found)->stage != Stage::Waiting))
        return errorReply(400, QStringLiteral("BAD_REQUEST"), QStringLiteral("Estimate can not be updated"));
    if (isOver) {
        const Result<void> changed = world.edit(number64, [&](Payment &payment) {
            payment.dueCoins = converted(payment.priceAmount, payment.priceCurrency, payment.ticker, world.now(),
                                         payment.precision)
                                   .value_or(payment.dueCoins);
            payment.priceHeldUntil = world.now().addSecs(std::chrono::seconds(rateLock).count());
        });
        if (!changed)
            return errorReply(500, QStringLiteral("INTERNAL_ERROR"), changed.error().detail);
    }
    const Payment &payment = *world.find(number64);
    return jsonReply(200, Json::object({
                              {QStringLiteral("id"), text(QString::number(payment.id))},
                              {QStringLiteral("token_id"), text(QString::number(payment.purchaseId))},
                              {QStringLiteral("pay_amount"), number(payment.dueCoins)},
                              {QStringLiteral("expiration_estimate_date"), isoTime(payment.priceHeldUntil)},
                          }));
}

} // namespace tillgate::practice::nowpayments
