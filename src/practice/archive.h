// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/jsonwriting.h"
#include "practice/payment.h"
#include "practice/world.h"

#include <chrono>

namespace tillgate::practice {

/// Values to JSON and back, for WorldFile alone. A value is either `Plain` here, or has a function
/// `fields(visit, value)` that names its members once for both ways.

[[nodiscard]] inline QString latin(const char *key)
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
    template<typename T>
    void later(const char *key, const T &value)
    {
        operator()(key, value);
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
    /// A member that worlds of earlier versions do not have.
    template<typename T>
    void later(const char *key, T &value)
    {
        if (m_json.find(latin(key)) != nullptr)
            operator()(key, value);
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    const Json &m_json;
    bool m_isGood = true;
};

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
struct Plain<QMap<QString, T>>
{
    static Json write(const QMap<QString, T> &map)
    {
        Json::Object members;
        for (auto at = map.begin(); at != map.end(); ++at)
            members.append({at.key(), toJson(at.value())});
        return Json::object(std::move(members));
    }
    static bool read(const Json &json, QMap<QString, T> &map)
    {
        map.clear();
        for (const Json::Member &member : json.members()) {
            if (!fromJson(member.value, map[member.key]))
                return false;
        }
        return json.isObject();
    }
};

template<typename T>
Json toJson(const T &value)
{
    if constexpr (requires { Plain<T>::write(value); }) {
        return Plain<T>::write(value);
    } else {
        Writer writer;
        fields(writer, value); // found where the value's type is declared
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

} // namespace tillgate::practice
