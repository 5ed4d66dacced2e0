// SPDX-License-Identifier: Apache-2.0
#include "wire/ecmascript.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace tillgate {

namespace {

/// The shortest digits that read back as the same double, and where the point belongs: 0.d1d2d3… × 10^point.
struct ShortestDigits
{
    QByteArray digits;
    int point = 0;
};

ShortestDigits shortestDigits(double value)
{
    std::array<char, 40> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                       std::chars_format::scientific);
    const QByteArrayView text(buffer.data(), written.ptr - buffer.data());
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.first(e).toByteArray();
    digits.replace('.', QByteArray());
    return {digits, text.sliced(e + 1).toByteArray().toInt() + 1};
}

QByteArray laidOut(const ShortestDigits &number)
{
    constexpr int firstExponentAbove = 21;
    constexpr int lastPlainBelow = -6;
    const qsizetype count = number.digits.size();
    if (count <= number.point && number.point <= firstExponentAbove)
        return number.digits + QByteArray(number.point - count, '0');
    if (0 < number.point && number.point <= firstExponentAbove)
        return number.digits.first(number.point) + '.' + number.digits.sliced(number.point);
    if (lastPlainBelow < number.point && number.point <= 0)
        return "0." + QByteArray(-number.point, '0') + number.digits;
    const int exponent = number.point - 1;
    QByteArray out = number.digits.first(1);
    if (count > 1)
        out += '.' + number.digits.sliced(1);
    return out + 'e' + (exponent < 0 ? '-' : '+') + QByteArray::number(std::abs(exponent));
}

/// Whether a number that no double can hold is too small rather than too large.
bool isTiny(QByteArrayView text)
{
    const qsizetype e = std::max(text.indexOf('e'), text.indexOf('E'));
    const QByteArrayView digits = e < 0 ? text : text.first(e);
    const qint64 exponent = e < 0 ? 0 : text.sliced(e + 1).toByteArray().toLongLong();
    const qsizetype point = digits.indexOf('.') < 0 ? digits.size() : digits.indexOf('.');
    const auto isSignificant = [](char c) { return c >= '1' && c <= '9'; };
    const qsizetype first = std::find_if(digits.begin(), digits.end(), isSignificant) - digits.begin();
    return point - first + exponent <= 0;
}

/// The value of a key that an engine takes for an array's index: "0" to "4294967294" without a leading zero.
std::optional<quint32> arrayIndex(const QString &key)
{
    bool isNumber = false;
    const quint32 value = key.toUInt(&isNumber);
    const bool isIndex = isNumber && value != std::numeric_limits<quint32>::max() && QString::number(value) == key;
    return isIndex ? std::optional(value) : std::nullopt;
}

bool standsBefore(const QString &a, const QString &b, ArrayIndexKeys indexKeys)
{
    if (indexKeys == ArrayIndexKeys::FirstByValue) {
        const std::optional<quint32> first = arrayIndex(a);
        const std::optional<quint32> second = arrayIndex(b);
        if (first && second)
            return *first < *second;
        if (first || second)
            return first.has_value();
    }
    return codeUnits(a) < codeUnits(b);
}

/// A plain decimal of so few digits that no other one of as few reads as the same double: it is the shortest as it stands,
/// but for zeros at its end. None for anything else, which is not to say that it would be spelled otherwise.
std::optional<QByteArrayView> shortAsItStands(QByteArrayView text)
{
    constexpr qsizetype alwaysExact = std::numeric_limits<double>::digits10;
    const bool isNegative = text.startsWith('-');
    const QByteArrayView digits = isNegative ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf('.');
    const QByteArrayView whole = point < 0 ? digits : digits.first(point);
    QByteArrayView part = point < 0 ? QByteArrayView() : digits.sliced(point + 1);
    while (part.endsWith('0'))
        part.chop(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isPlain = !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
        && std::all_of(part.begin(), part.end(), isDigit);
    const bool isSignedZero = isNegative && whole == "0" && part.isEmpty();
    const bool hasLeadingZero = whole.startsWith('0') && whole.size() > 1;
    const bool needsExponent = whole == "0" && part.startsWith("000000");
    if (!isPlain || isSignedZero || hasLeadingZero || needsExponent || whole.size() + part.size() > alwaysExact)
        return std::nullopt;
    const qsizetype size = whole.size() + (part.isEmpty() ? 0 : 1 + part.size());
    return text.first(size + (isNegative ? 1 : 0));
}

/// Most senders print what they have sorted.
std::vector<const Json::Member *> sortedMembers(const Json::Object &members, ArrayIndexKeys indexKeys)
{
    std::vector<const Json::Member *> sorted;
    sorted.reserve(static_cast<std::size_t>(members.size()));
    for (const Json::Member &member : members)
        sorted.push_back(&member);
    const auto isBefore = [indexKeys](const Json::Member *a, const Json::Member *b) {
        return standsBefore(a->key, b->key, indexKeys);
    };
    if (!std::is_sorted(sorted.begin(), sorted.end(), isBefore))
        std::stable_sort(sorted.begin(), sorted.end(), isBefore);
    return sorted;
}

void appendNumber(QByteArray &out, QByteArrayView text)
{
    if (const std::optional<QByteArrayView> shortest = shortAsItStands(text))
        out.append(*shortest); // with no copy in between
    else
        out += ecmaNumber(text);
}

void appendSorted(QByteArray &out, const Json &json, ArrayIndexKeys indexKeys);

void appendSortedMembers(QByteArray &out, const Json::Object &members, ArrayIndexKeys indexKeys)
{
    char separator = '{';
    for (const Json::Member *member : sortedMembers(members, indexKeys)) {
        appendJsonKey(out, std::exchange(separator, ','), member->key);
        appendSorted(out, member->value, indexKeys);
    }
    out += members.isEmpty() ? "{}" : "}";
}

void appendSortedItems(QByteArray &out, const Json::Array &items, ArrayIndexKeys indexKeys)
{
    char separator = '[';
    for (const Json &item : items) {
        out += std::exchange(separator, ',');
        appendSorted(out, item, indexKeys);
    }
    out += items.isEmpty() ? "[]" : "]";
}

void appendSorted(QByteArray &out, const Json &json, ArrayIndexKeys indexKeys)
{
    switch (json.type()) {
    case Json::Type::Null: out += "null"; return;
    case Json::Type::Bool: out += json.toBool() ? "true" : "false"; return;
    case Json::Type::Number: appendNumber(out, json.numberText()); return;
    case Json::Type::String: appendJsonString(out, json.toString()); return;
    case Json::Type::Array: appendSortedItems(out, json.items(), indexKeys); return;
    case Json::Type::Object: appendSortedMembers(out, json.members(), indexKeys); return;
    }
}

} // namespace

QByteArray ecmaNumber(QByteArrayView text)
{
    if (const std::optional<QByteArrayView> shortest = shortAsItStands(text))
        return shortest->toByteArray();
    double value = 0;
    const auto read = std::from_chars(text.begin(), text.end(), value);
    if (read.ec == std::errc::result_out_of_range) {
        // from_chars leaves the value alone here; JavaScript reads 1e999 as Infinity, and JSON.stringify
        // prints Infinity as null.
        return isTiny(text) ? QByteArrayLiteral("0") : QByteArrayLiteral("null");
    }
    if (value == 0)
        return QByteArrayLiteral("0");
    const QByteArray digits = laidOut(shortestDigits(std::abs(value)));
    return value < 0 ? '-' + digits : digits;
}

QByteArray ecmaSorted(const Json &json, ArrayIndexKeys indexKeys)
{
    constexpr qsizetype usualSize = 1024;
    QByteArray out;
    out.reserve(usualSize);
    appendSorted(out, json, indexKeys);
    return out;
}

} // namespace tillgate
