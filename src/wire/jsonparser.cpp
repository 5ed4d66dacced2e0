// SPDX-License-Identifier: Apache-2.0
//
// simdjson's on-demand parser does the reading: a document type would turn numbers into doubles and drop doubled keys.
// It checks only what is asked for, so everything is.
#include "wire/json.h"

#include <QStringDecoder>

#include <simdjson.h>

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace tillgate {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// QString::fromUtf8 would drop a U+FEFF that a text begins with, and a signature covers every character.
QString wholeText(std::string_view utf8)
{
    if (!utf8.starts_with(byteOrderMark))
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

/// What an escape made of half of a pair; the bytes of the document themselves were checked.
bool hasLoneSurrogate(std::string_view utf8)
{
    for (std::size_t at = utf8.find('\xED'); at != std::string_view::npos; at = utf8.find('\xED', at + 1)) {
        if (at + 1 < utf8.size() && static_cast<unsigned char>(utf8.at(at + 1)) >= 0xA0)
            return true;
    }
    return false;
}

std::string_view withoutBlanks(std::string_view token)
{
    const std::size_t end = token.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : token.substr(0, end + 1);
}

/// Names of members that were read before. Each document of a gateway has the same ones, and to make a text anew costs more
/// than to find it here. A name takes the place of another one with the same hash, so that strangers cannot make it grow.
class KnownNames final
{
public:
    [[nodiscard]] QString name(std::string_view utf8)
    {
        constexpr std::size_t longest = 32;
        if (utf8.size() > longest)
            return wholeText(utf8);
        Known &known = m_known[std::hash<std::string_view>()(utf8) % m_known.size()];
        if (known.utf8 != utf8 || known.name.isNull()) {
            known.name = wholeText(utf8);
            known.utf8 = utf8;
        }
        return known.name;
    }

private:
    struct Known
    {
        std::string utf8;
        QString name;
    };
    std::array<Known, 256> m_known;
};

/// Builds the tree of one document and remembers why it cannot.
class TreeReader final
{
public:
    TreeReader(KnownNames &names, bool hasEscapes) : m_names(names), m_hasEscapes(hasEscapes) { }

    /// The only value between the brackets that were put around the document.
    [[nodiscard]] std::optional<Json> readOnly(ondemand::document &document)
    {
        ondemand::array around;
        Json::Array values;
        if (!took(document.get_array().get(around)) || !readItems(around, values, 0))
            return std::nullopt;
        const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        if (values.size() != 1 || !isAtEnd)
            return std::nullopt;
        return values.takeFirst();
    }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }

private:
    [[nodiscard]] bool took(simdjson::error_code error)
    {
        m_isTooDeep = m_isTooDeep || error == simdjson::DEPTH_ERROR;
        return error == simdjson::SUCCESS;
    }

    [[nodiscard]] bool hasWholePairs(std::string_view utf8) const { return !m_hasEscapes || !hasLoneSurrogate(utf8); }

    // Each reads into its place in the tree, because carrying what was read there costs too.
    [[nodiscard]] bool read(ondemand::value value, Json &place, int depth)
    {
        ondemand::json_type type{};
        if (!took(value.type().get(type)))
            return false;
        switch (type) {
        case ondemand::json_type::array: return readArray(value, place, depth);
        case ondemand::json_type::object: return readObject(value, place, depth);
        case ondemand::json_type::number: return readNumber(value, place);
        case ondemand::json_type::string: return readString(value, place);
        case ondemand::json_type::boolean: return readBoolean(value, place);
        case ondemand::json_type::null: return readNull(value);
        }
        return false;
    }

    [[nodiscard]] bool goesDeeper(int depth)
    {
        m_isTooDeep = m_isTooDeep || depth >= Json::maxDepth;
        return !m_isTooDeep;
    }

    [[nodiscard]] bool readItems(ondemand::array &array, Json::Array &items, int depth)
    {
        for (simdjson::simdjson_result<ondemand::value> result : array) {
            ondemand::value value;
            if (!took(std::move(result).get(value)) || !read(value, items.emplaceBack(), depth))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool readArray(ondemand::value &value, Json &place, int depth)
    {
        ondemand::array array;
        Json::Array items;
        if (!goesDeeper(depth) || !took(value.get_array().get(array)) || !readItems(array, items, depth + 1))
            return false;
        place = Json::array(std::move(items));
        return true;
    }

    [[nodiscard]] bool readObject(ondemand::value &value, Json &place, int depth)
    {
        constexpr qsizetype usualMembers = 32;
        ondemand::object object;
        if (!goesDeeper(depth) || !took(value.get_object().get(object)))
            return false;
        Json::Object members;
        if (depth == 0) // a document may hold thousands of others, and a stranger's holds them to make us reserve
            members.reserve(usualMembers);
        for (simdjson::simdjson_result<ondemand::field> result : object) {
            ondemand::field field;
            std::string_view key;
            if (!took(std::move(result).get(field)) || !took(field.unescaped_key().get(key)) || !hasWholePairs(key))
                return false;
            Json::Member &member = members.emplaceBack(Json::Member{.key = m_names.name(key), .value = {}});
            if (!read(field.value(), member.value, depth + 1))
                return false;
        }
        place = Json::object(std::move(members));
        return true;
    }

    /// Its text as it came. As a double it is only read to know that it is a number, and one that a double can hold.
    [[nodiscard]] bool readNumber(ondemand::value &value, Json &place)
    {
        const std::string_view text = withoutBlanks(value.raw_json_token());
        double number = 0;
        if (!took(value.get_double().get(number)))
            return false;
        place = Json::number(QByteArrayView(text.data(), qsizetype(text.size())));
        return true;
    }

    [[nodiscard]] bool readString(ondemand::value &value, Json &place)
    {
        std::string_view text;
        if (!took(value.get_string().get(text)) || !hasWholePairs(text))
            return false;
        place = Json::string(wholeText(text));
        return true;
    }

    [[nodiscard]] bool readBoolean(ondemand::value &value, Json &place)
    {
        bool isTrue = false;
        if (!took(value.get_bool().get(isTrue)))
            return false;
        place = Json::boolean(isTrue);
        return true;
    }

    /// Its place holds one already.
    [[nodiscard]] bool readNull(ondemand::value &value)
    {
        bool isNull = false;
        return took(value.is_null().get(isNull)) && isNull;
    }

    KnownNames &m_names;
    const bool m_hasEscapes;
    bool m_isTooDeep = false;
};

/// What reading one document takes.
struct ReadingRoom
{
    ondemand::parser parser;
    std::string text;
    KnownNames names;
};

Result<Json> readIn(ReadingRoom &room, QByteArrayView text)
{
    // Brackets around it: a value alone is then read like any other, and whatever follows it is seen.
    room.text.clear();
    room.text.reserve(static_cast<std::size_t>(text.size()) + 2 + simdjson::SIMDJSON_PADDING);
    room.text.append(1, '[').append(text.data(), static_cast<std::size_t>(text.size())).append(1, ']');
    const simdjson::padded_string_view padded(room.text.data(), room.text.size(), room.text.capacity());
    ondemand::document document;
    TreeReader reader(room.names, text.contains('\\'));
    // A raw NUL is no JSON, and a parser might take it for the end.
    const bool isBegun = !text.contains('\0') && room.parser.iterate(padded).get(document) == simdjson::SUCCESS;
    std::optional<Json> json = isBegun ? reader.readOnly(document) : std::nullopt;
    if (json)
        return std::move(*json);
    if (reader.isTooDeep())
        return fail(Error::Kind::Malformed, QStringLiteral("The JSON is nested too deeply."));
    return fail(Error::Kind::Malformed, QStringLiteral("This is not JSON."));
}

} // namespace

Result<Json> Json::parse(QByteArrayView text)
{
    // A notice is as large as that at most. Its room is kept, because it costs more than the reading; that of a whole list
    // of coins would stay for ever.
    constexpr qsizetype usualSize = 64 * 1024;
    thread_local ReadingRoom kept;
    if (text.size() <= usualSize)
        return readIn(kept, text);
    ReadingRoom own;
    return readIn(own, text);
}

} // namespace tillgate
