// SPDX-License-Identifier: Apache-2.0
#include "practice/worldfile.h"

#include "practice/jsonwriting.h"

namespace tillgate::practice {

namespace {

QString latin(const char *key)
{
    return QString::fromLatin1(key);
}

class Writer;
class Reader;
template<typename T>
Json toJson(const T &value);
template<typename T>
bool fromJson(const Json &json, T &value);

/// Visits the fields of a value and writes them.
class Writer final
{
public:
    template<typename T>
    void operator()(const char *key, const T &value)
    {
        m_members.append({latin(key), toJson(value)});
    }
    [[nodiscard]] Json json() const { return Json::object(m_members); }

private:
    Json::Object m_members;
};

/// Visits the fields of a value and reads them; all or nothing counts.
class Reader final
{
public:
    explicit Reader(const Json &json) : m_json(json) { }
    template<typename T>
    void operator()(const char *key, T &value)
    {
        const Json *member = m_json.find(latin(key));
        m_isGood = m_isGood && member != nullptr && fromJson(*member, value);
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    const Json &m_json;
    bool m_isGood = true;
};

template<typename Visit, typename Value>
void fields(Visit &visit, Value &step)
    requires std::is_same_v<std::remove_const_t<Value>, PlannedStep>
{
    visit("at", step.at);
    visit("stage", step.stage);
    visit("coins", step.coins);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &invoice)
    requires std::is_same_v<std::remove_const_t<Value>, Invoice>
{
    visit("id", invoice.id);
    visit("token", invoice.tokenId);
    visit("answer", invoice.answer);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &fault)
    requires std::is_same_v<std::remove_const_t<Value>, Fault>
{
    visit("kind", fault.kind);
    visit("times", fault.times);
    visit("delay", fault.delay);
    visit("retryAfter", fault.retryAfter);
    visit("only", fault.only);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &rules)
    requires std::is_same_v<std::remove_const_t<Value>, NoticeRules>
{
    visit("mode", rules.mode);
    visit("lateness", rules.lateness);
    visit("retryInterval", rules.retryInterval);
    visit("retries", rules.retries);
    visit("defaultUrl", rules.defaultUrl);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &rules)
    requires std::is_same_v<std::remove_const_t<Value>, ChainRules>
{
    visit("confirmsAfter", rules.confirmsAfter);
    visit("settlesAfter", rules.settlesAfter);
    visit("skipsStatuses", rules.skipsStatuses);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &quirks)
    requires std::is_same_v<std::remove_const_t<Value>, Quirks>
{
    visit("estimateIsText", quirks.estimateIsText);
    visit("feesAreText", quirks.feesAreText);
    visit("payAmountIsText", quirks.payAmountIsText);
    visit("coinsUnderDocumentedKey", quirks.coinsUnderDocumentedKey);
    visit("noticesHaveOldShape", quirks.noticesHaveOldShape);
    visit("noticesAreUnsorted", quirks.noticesAreUnsorted);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &payment)
    requires std::is_same_v<std::remove_const_t<Value>, Payment>
{
    visit("id", payment.id);
    visit("provider", payment.provider);
    visit("purchaseId", payment.purchaseId);
    visit("invoiceId", payment.invoiceId);
    visit("parentId", payment.parentId);
    visit("isRepeated", payment.isRepeated);
    visit("childIds", payment.childIds);
    visit("stage", payment.stage);
    visit("reference", payment.reference);
    visit("description", payment.description);
    visit("notifyUrl", payment.notifyUrl);
    visit("priceAmount", payment.priceAmount);
    visit("priceCurrency", payment.priceCurrency);
    visit("coinCode", payment.coinCode);
    visit("ticker", payment.ticker);
    visit("network", payment.network);
    visit("precision", payment.precision);
    visit("dueCoins", payment.dueCoins);
    visit("receivedCoins", payment.receivedCoins);
    visit("address", payment.address);
    visit("memo", payment.memo);
    visit("isFixedRate", payment.isFixedRate);
    visit("isFeePaidByUser", payment.isFeePaidByUser);
    visit("outcomeAmount", payment.outcomeAmount);
    visit("outcomeCode", payment.outcomeCode);
    visit("transactionId", payment.transactionId);
    visit("createdAt", payment.createdAt);
    visit("updatedAt", payment.updatedAt);
    visit("priceHeldUntil", payment.priceHeldUntil);
    visit("watchedUntil", payment.watchedUntil);
    visit("expiresAt", payment.expiresAt);
    visit("plan", payment.plan);
}

template<typename T>
struct Plain; // how values without fields are written

template<>
struct Plain<QString>
{
    static Json write(const QString &value) { return Json::string(value); }
    static bool read(const Json &json, QString &value)
    {
        value = json.toString();
        return json.isString();
    }
};

template<>
struct Plain<QByteArray>
{
    static Json write(const QByteArray &value) { return Json::string(QString::fromUtf8(value)); }
    static bool read(const Json &json, QByteArray &value)
    {
        value = json.toString().toUtf8();
        return json.isString();
    }
};

template<>
struct Plain<bool>
{
    static Json write(bool value) { return Json::boolean(value); }
    static bool read(const Json &json, bool &value)
    {
        value = json.toBool();
        return json.type() == Json::Type::Bool;
    }
};

template<>
struct Plain<qint64>
{
    static Json write(qint64 value) { return Json::number(value); }
    static bool read(const Json &json, qint64 &value)
    {
        bool isGood = false;
        value = json.numberText().toLongLong(&isGood);
        return isGood;
    }
};

template<>
struct Plain<int>
{
    static Json write(int value) { return Json::number(qint64(value)); }
    static bool read(const Json &json, int &value)
    {
        bool isGood = false;
        value = json.numberText().toInt(&isGood);
        return isGood;
    }
};

template<typename Rep, typename Period>
struct Plain<std::chrono::duration<Rep, Period>>
{
    using Duration = std::chrono::duration<Rep, Period>;
    static Json write(const Duration &value) { return Json::number(qint64(value.count())); }
    static bool read(const Json &json, Duration &value)
    {
        qint64 count = 0;
        const bool isGood = Plain<qint64>::read(json, count);
        value = Duration(count);
        return isGood;
    }
};

template<>
struct Plain<Decimal>
{
    static Json write(const Decimal &value) { return Json::string(value.toString()); }
    static bool read(const Json &json, Decimal &value)
    {
        const Result<Decimal> parsed = Decimal::parse(json.toString());
        value = parsed.value_or(Decimal());
        return parsed.has_value();
    }
};

template<>
struct Plain<QDateTime>
{
    static Json write(const QDateTime &value) { return isoTime(value); }
    static bool read(const Json &json, QDateTime &value)
    {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        return value.isValid();
    }
};

template<typename Enum, QString (*nameOf)(Enum), std::optional<Enum> (*fromName)(QStringView)>
struct Named
{
    static Json write(Enum value) { return Json::string(nameOf(value)); }
    static bool read(const Json &json, Enum &value)
    {
        const std::optional<Enum> named = fromName(json.toString());
        value = named.value_or(Enum{});
        return named.has_value();
    }
};

template<>
struct Plain<Stage> : Named<Stage, stageName, stageFromName>
{
};
template<>
struct Plain<Fault::Kind> : Named<Fault::Kind, faultName, faultFromName>
{
};
template<>
struct Plain<NoticeRules::Mode> : Named<NoticeRules::Mode, noticeModeName, noticeModeFromName>
{
};

template<typename T>
struct Plain<std::optional<T>>
{
    static Json write(const std::optional<T> &value) { return value ? toJson(*value) : Json(); }
    static bool read(const Json &json, std::optional<T> &value)
    {
        value.reset();
        return json.isNull() || fromJson(json, value.emplace());
    }
};

template<typename T>
struct Plain<QList<T>>
{
    static Json write(const QList<T> &list)
    {
        Json::Array items;
        for (const T &item : list)
            items.append(toJson(item));
        return Json::array(std::move(items));
    }
    static bool read(const Json &json, QList<T> &list)
    {
        list.clear();
        for (const Json &item : json.items()) {
            T value{};
            if (!fromJson(item, value))
                return false;
            list.append(std::move(value));
        }
        return json.isArray();
    }
};

template<typename T>
Json toJson(const T &value)
{
    if constexpr (requires { Plain<T>::write(value); }) {
        return Plain<T>::write(value);
    } else {
        Writer writer;
        fields(writer, value);
        return writer.json();
    }
}

template<typename T>
bool fromJson(const Json &json, T &value)
{
    if constexpr (requires { Plain<T>::read(json, value); }) {
        return Plain<T>::read(json, value);
    } else {
        Reader reader(json);
        fields(reader, value);
        return reader.isGood();
    }
}

} // namespace

QByteArray WorldFile::write(const World &world)
{
    Writer writer;
    writer("seed", QByteArray(world.m_dice.seed().toBase64()));
    writer("thrown", world.m_dice.thrown());
    writer("now", world.m_now);
    writer("ahead", world.m_ahead);
    writer("lastNumber", world.m_lastNumber);
    writer("payments", QList<Payment>(world.m_payments.values()));
    writer("invoices", QList<Invoice>(world.invoices.values()));
    writer("faulty", QList<QString>(world.faults.keys()));
    writer("faults", QList<Fault>(world.faults.values()));
    writer("notices", world.notices);
    writer("chain", world.chain);
    writer("quirks", world.quirks);
    return writer.json().toBytes();
}

Result<World> WorldFile::read(const QByteArray &text)
{
    const Result<Json> json = Json::parse(text);
    if (!json)
        return fail(json.error());
    World world;
    QByteArray seed;
    qint64 thrown = 0;
    QList<Payment> payments;
    QList<Invoice> invoices;
    QList<QString> faulty;
    QList<Fault> faults;
    Reader reader(*json);
    reader("seed", seed);
    reader("thrown", thrown);
    reader("now", world.m_now);
    reader("ahead", world.m_ahead);
    reader("lastNumber", world.m_lastNumber);
    reader("payments", payments);
    reader("invoices", invoices);
    reader("faulty", faulty);
    reader("faults", faults);
    reader("notices", world.notices);
    reader("chain", world.chain);
    reader("quirks", world.quirks);
    if (!reader.isGood() || faulty.size() != faults.size())
        return fail(Error::Kind::Malformed, QStringLiteral("This file does not hold a practice world."));
    world.m_dice = Dice(QByteArray::fromBase64(seed), thrown);
    for (const Payment &payment : payments)
        world.m_payments.insert(payment.id, payment);
    for (const Invoice &invoice : invoices)
        world.invoices.insert(invoice.id, invoice);
    for (qsizetype at = 0; at < faulty.size(); ++at)
        world.faults.insert(faulty.at(at), faults.at(at));
    return world;
}

} // namespace tillgate::practice
