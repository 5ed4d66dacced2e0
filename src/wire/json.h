// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace tillgate {

/// A JSON document without loss: the order of members, doubled keys and the text of every number are
/// kept as they came. That is what money and three of the six webhook signatures need.
class Json final
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };
    struct Member;
    using Array = QList<Json>;
    using Object = QList<Member>;
    /// Deeper documents are refused: nothing a gateway sends is nested like that.
    static constexpr int maxDepth = 32;

    Json() = default; ///< null
    static Json boolean(bool value);
    static Json string(QString value);
    /// `text` must follow JSON's number grammar; it is written as it is.
    static Json number(QByteArrayView text);
    static Json number(qint64 value);
    static Json array(Array items);
    static Json object(Object members);

    /// Strict RFC 8259 in UTF-8: trailing data, invalid UTF-8 and nesting beyond `maxDepth` are Malformed.
    /// Doubled keys are kept; see hasDoubledKeys().
    [[nodiscard]] static Result<Json> parse(QByteArrayView text);

    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }

    /// The values; only for the matching type (otherwise empty or false).
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] const QString &toString() const &;
    [[nodiscard]] QByteArrayView numberText() const &;
    [[nodiscard]] const Array &items() const &;
    [[nodiscard]] const Object &members() const &;
    /// Of a temporary they are copies: a range-for does not keep the temporary itself alive.
    [[nodiscard]] QString toString() && { return static_cast<const Json &>(*this).toString(); }
    [[nodiscard]] QByteArray numberText() && { return static_cast<const Json &>(*this).numberText().toByteArray(); }
    [[nodiscard]] Array items() && { return static_cast<const Json &>(*this).items(); }
    [[nodiscard]] Object members() && { return static_cast<const Json &>(*this).members(); }

    /// The member of that name (the last one if doubled, as JavaScript does); null pointer if absent.
    [[nodiscard]] const Json *find(QStringView key) const;
    /// True if any object at any depth has a key twice.
    [[nodiscard]] bool hasDoubledKeys() const;

    /// Compact text; numbers as they came, strings with the shortest escapes.
    [[nodiscard]] QByteArray toBytes() const;

    bool operator==(const Json &other) const;

private:
    struct NumberText
    {
        std::string text; ///< most are so short that they need no memory of their own
        bool operator==(const NumberText &) const = default;
    };
    /// Each of them is shared by its copies until one is changed, and none is ever changed.
    using Content = std::variant<std::monostate, bool, NumberText, QString, Array, Object>;
    explicit Json(Content content) : m_content(std::move(content)) { }

    Content m_content;
};

/// One member of an object.
struct Json::Member
{
    QString key;
    Json value;

    bool operator==(const Member &other) const = default;
};

/// The UTF-16 code units, by which JavaScript compares texts.
[[nodiscard]] inline std::u16string_view codeUnits(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

/// Writes a string with quotes: only `"`, `\` and controls below 0x20 are escaped, as JSON.stringify does.
void appendJsonString(QByteArray &out, const QString &text);
/// The same of bytes that are Latin-1, as a header's are, and what comes `after` it.
void appendJsonString(QByteArray &out, QLatin1StringView text, char after);
/// A member's key, with the brace or comma `before` it and the colon behind it.
void appendJsonKey(QByteArray &out, char before, const QString &key);

} // namespace tillgate
