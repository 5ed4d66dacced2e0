// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/wish.h"
#include "practice/jsonwriting.h"
#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate::practice::btcpay {

namespace {

using Refused = tl::unexpected<HttpReply>;
template<typename T>
using Read = tl::expected<T, HttpReply>;

const Json *given(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    return member == nullptr || member->isNull() ? nullptr : member;
}

/// Text or number; a comma is taken for a thousands separator: "26,32" is 2632 (dossier btcpay 2.4).
Read<std::optional<Decimal>> readAmount(const Json &body)
{
    const Json *member = given(body, u"amount");
    if (member == nullptr)
        return std::optional<Decimal>();
    const QString written = member->isNumber() ? QString::fromLatin1(member->numberText())
                                               : QString(member->toString()).remove(QLatin1Char(','));
    const Result<Decimal> amount = Decimal::parse(written);
    if (!amount || (!member->isNumber() && !member->isString()))
        return Refused(ruleBroken(QStringLiteral("amount"), QStringLiteral("Could not convert string to decimal")));
    if (amount->isNegative())
        return Refused(ruleBroken(QStringLiteral("Amount"), QStringLiteral("The amount should be 0 or more.")));
    const Decimal most = Decimal::parse(QStringView(u"18446744073709551615")).value();
    if (*amount > most)
        return Refused(ruleBroken(QStringLiteral("Amount"), QStringLiteral("The amount should less than 18446744073709551615.")));
    return std::optional(*amount);
}

/// Half up to the currency's digits; more of them if that would change it by a hundredth.
Decimal roundedFor(const Decimal &amount, const QString &currency)
{
    constexpr int coinDigits = 8;
    int digits = currency == QLatin1String("JPY") ? 0 : currency == QLatin1String("BTC") ? coinDigits : 2;
    for (; digits < coinDigits; ++digits) {
        const Decimal rounded = amount.rounded(digits, Rounding::HalfUp).value_or(amount);
        const Decimal change = rounded.minus(amount).value_or(Decimal()).absolute().times(Decimal(100)).value_or(Decimal());
        if (change < amount || amount.isZero())
            return rounded;
    }
    return amount.rounded(digits, Rounding::HalfUp).value_or(amount);
}

/// A whole number of minutes; a text is a .NET time span, in which a bare number counts days.
Read<std::optional<std::chrono::seconds>> readMinutes(const Json &checkout, const QString &key)
{
    using std::chrono::seconds;
    constexpr qint64 daySeconds = 24 * 3600;
    const Json *member = given(checkout, key);
    if (member == nullptr)
        return std::optional<seconds>();
    const Refused refused(ruleBroken(QStringLiteral("checkout.") + key, QStringLiteral("Invalid timespan")));
    bool isWhole = false;
    if (member->isNumber()) {
        const qint64 minutes = member->numberText().toLongLong(&isWhole);
        return isWhole ? Read<std::optional<seconds>>(seconds(minutes * 60)) : refused;
    }
    const QStringList parts = member->toString().split(QLatin1Char(':'));
    if (const qint64 days = parts.first().toLongLong(&isWhole); parts.size() == 1 && isWhole)
        return std::optional(seconds(days * daySeconds));
    const QTime time = QTime::fromString(member->toString(), QStringLiteral("hh:mm:ss"));
    return time.isValid() ? Read<std::optional<seconds>>(seconds(QTime(0, 0).secsTo(time))) : refused;
}

Read<QList<Method>> readMethods(const Json &checkout)
{
    const Json *list = given(checkout, u"paymentMethods");
    if (list == nullptr)
        return storeMethodList();
    QList<Method> methods;
    for (qsizetype at = 0; at < list->items().size(); ++at) {
        const QString id = list->items().at(at).toString();
        if (!isKnownMethod(id))
            return Refused(ruleBroken(QStringLiteral("Checkout.PaymentMethods[%1]").arg(at), QStringLiteral("Invalid PaymentMethodId")));
        const Method *method = findMethod(id);
        const bool isNew = method != nullptr
            && std::none_of(methods.begin(), methods.end(), [&](const Method &known) { return known.id == method->id; });
        if (isNew)
            methods.append(*method);
    }
    return methods;
}

Read<Json> readTolerance(const Json &checkout)
{
    const Json *member = given(checkout, u"paymentTolerance");
    if (member == nullptr)
        return Json::number(QByteArrayLiteral("0.0"));
    const Result<Decimal> percent = decimalField(checkout, u"paymentTolerance");
    if (!percent || percent->isNegative() || *percent > Decimal(100))
        return Refused(ruleBroken(QStringLiteral("Checkout.PaymentTolerance"),
                                  QStringLiteral("PaymentTolerance can only be between 0 and 100 percent")));
    return Json::number(percent->toString().toLatin1());
}

/// Dossier btcpay 2.4. The store's own policy is the practice chain's rule.
std::optional<int> confirmationsOf(const QString &speedPolicy)
{
    static const QMap<QString, int> policies{{QStringLiteral("highspeed"), 0},
                                             {QStringLiteral("mediumspeed"), 1},
                                             {QStringLiteral("lowmediumspeed"), 2},
                                             {QStringLiteral("lowspeed"), 6}};
    const auto known = policies.constFind(speedPolicy.toLower());
    return known == policies.constEnd() ? std::nullopt : std::optional(*known);
}

Json asGiven(const Json &object, QStringView key)
{
    const Json *member = given(object, key);
    return member != nullptr ? *member : Json();
}

Json checkoutAnswer(const Json &checkout, const Wish &wish, const Json &tolerance)
{
    Json::Array ids;
    for (const Method &method : wish.methods)
        ids.append(text(method.id));
    const QString policy = textAt(checkout, u"speedPolicy");
    return Json::object({
        {QStringLiteral("speedPolicy"), text(policy.isEmpty() ? QStringLiteral("MediumSpeed") : policy)},
        {QStringLiteral("paymentMethods"), Json::array(std::move(ids))},
        {QStringLiteral("defaultPaymentMethod"), asGiven(checkout, u"defaultPaymentMethod")},
        {QStringLiteral("expirationMinutes"), number(qint64(wish.window.count() / 60))},
        {QStringLiteral("monitoringMinutes"), number(qint64(wish.monitoring.count() / 60))},
        {QStringLiteral("paymentTolerance"), tolerance},
        {QStringLiteral("redirectURL"), asGiven(checkout, u"redirectURL")},
        {QStringLiteral("redirectAutomatically"), Json::boolean(flagAt(checkout, u"redirectAutomatically"))},
        {QStringLiteral("defaultLanguage"), asGiven(checkout, u"defaultLanguage")},
        {QStringLiteral("lazyPaymentMethods"), Json()},
    });
}

Json receiptAnswer(const Json &receipt)
{
    return Json::object({{QStringLiteral("enabled"), Json::boolean(flagAt(receipt, u"enabled", true))},
                         {QStringLiteral("showQR"), Json::boolean(flagAt(receipt, u"showQR", true))},
                         {QStringLiteral("showPayments"), Json::boolean(flagAt(receipt, u"showPayments", true))}});
}

Read<void> readWindows(const Json &checkout, Wish &wish)
{
    using std::chrono::minutes;
    const auto window = readMinutes(checkout, QStringLiteral("expirationMinutes"));
    const auto monitoring = readMinutes(checkout, QStringLiteral("monitoringMinutes"));
    if (!window || !monitoring)
        return Refused(window ? monitoring.error() : window.error());
    wish.window = window->value_or(minutes(15));
    wish.monitoring = monitoring->value_or(minutes(1440));
    if (wish.window < std::chrono::seconds(30))
        return Refused(ruleBroken(QStringLiteral("Checkout.Expiration"), QStringLiteral("Expiration time must be at least 30 seconds")));
    return {};
}

} // namespace

Json sortedMetadata(const Json &metadata)
{
    if (!metadata.isObject())
        return metadata;
    Json::Object members = metadata.members();
    std::stable_sort(members.begin(), members.end(), [](const Json::Member &a, const Json::Member &b) {
        const QByteArray left = a.key.toUtf8();
        const QByteArray right = b.key.toUtf8();
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    for (Json::Member &member : members)
        member.value = sortedMetadata(member.value);
    return Json::object(std::move(members));
}

tl::expected<Wish, HttpReply> readWish(const Json &body)
{
    const auto part = [&](QStringView key) {
        const Json *member = given(body, key);
        return member != nullptr && member->isObject() ? *member : Json::object({});
    };
    const Json checkout = part(u"checkout");
    Wish wish;
    const auto amount = readAmount(body);
    if (!amount)
        return Refused(amount.error());
    const QString currency = textAt(body, u"currency").trimmed().toUpper();
    wish.currency = currency.isEmpty() ? QStringLiteral("EUR") : currency;
    if (*amount)
        wish.amount = roundedFor(**amount, wish.currency);
    const auto methods = readMethods(checkout);
    const auto tolerance = readTolerance(checkout);
    const auto windows = readWindows(checkout, wish);
    if (!methods || !tolerance || !windows)
        return Refused(!methods ? methods.error() : !tolerance ? tolerance.error() : windows.error());
    wish.methods = *methods;
    if (const QString wanted = textAt(checkout, u"defaultPaymentMethod"); !wanted.isEmpty()) {
        const Method *first = findMethod(wanted);
        std::stable_partition(wish.methods.begin(), wish.methods.end(),
                              [&](const Method &method) { return first != nullptr && method.id == first->id; });
    }
    wish.metadata = sortedMetadata(part(u"metadata"));
    wish.confirmations = confirmationsOf(textAt(checkout, u"speedPolicy"));
    wish.isLazy = flagAt(checkout, u"lazyPaymentMethods");
    wish.checkout = checkoutAnswer(checkout, wish, *tolerance);
    wish.receipt = receiptAnswer(part(u"receipt"));
    return wish;
}

} // namespace tillgate::practice::btcpay
