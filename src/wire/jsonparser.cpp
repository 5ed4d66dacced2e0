// SPDX-License-Identifier: Apache-2.0
//
// nlohmann's SAX parser does the reading: its own document type would turn numbers into doubles and drop
// the order of members.
#include "wire/json.h"

#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace tillgate {

namespace {

constexpr qsizetype usualMembers = 16;
constexpr auto byteOrderMark = "\xEF\xBB\xBF";

/// QString::fromUtf8 would drop a U+FEFF that a text begins with, and a signature covers every character.
QString wholeText(const std::string &utf8)
{
    if (!utf8.starts_with(byteOrderMark))
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json::boolean(value)); }
    // Whole numbers come without their text and are spelled again. Signed ones all had a minus, "-0" too.
    bool number_integer(number_integer_t value) override
    {
        return add(value == 0 ? Json::number(QByteArrayLiteral("-0")) : Json::number(static_cast<qint64>(value)));
    }
    bool number_unsigned(number_unsigned_t value) override { return add(Json::number(QByteArray::number(quint64(value)))); }
    bool number_float(number_float_t, const string_t &text) override
    {
        return add(Json::number(QByteArray::fromStdString(text)));
    }
    bool string(string_t &value) override { return add(Json::string(wholeText(value))); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        m_open.back().key = wholeText(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        m_errorAt = position;
        return false;
    }

    [[nodiscard]] std::optional<Json> root() const { return m_root; }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }
    [[nodiscard]] std::size_t errorAt() const { return m_errorAt; }

private:
    struct Container
    {
        bool isObject = false;
        QString key = {};
        Json::Array items = {};
        Json::Object members = {};
    };

    bool add(Json value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().isObject)
            m_open.back().members.append({std::move(m_open.back().key), std::move(value)});
        else
            m_open.back().items.append(std::move(value));
        return true;
    }

    bool open(bool isObject)
    {
        m_isTooDeep = m_open.size() >= static_cast<std::size_t>(Json::maxDepth);
        if (m_isTooDeep)
            return false;
        m_open.push_back({.isObject = isObject});
        if (isObject)
            m_open.back().members.reserve(usualMembers);
        return true;
    }

    bool close()
    {
        Container done = std::move(m_open.back());
        m_open.pop_back();
        return add(done.isObject ? Json::object(std::move(done.members)) : Json::array(std::move(done.items)));
    }

    std::vector<Container> m_open;
    std::optional<Json> m_root;
    bool m_isTooDeep = false;
    std::size_t m_errorAt = 0;
};

} // namespace

Result<Json> Json::parse(QByteArrayView text)
{
    TreeBuilder builder;
    // A byte-order mark is not JSON (RFC 8259, 8.1); the parser below would skip it silently.
    const bool hasByteOrderMark = text.startsWith(byteOrderMark);
    // A raw NUL is no JSON either, but that parser takes it for the end and would pass whatever follows.
    const bool hasNul = text.contains('\0');
    const bool isRead = !hasByteOrderMark && !hasNul
        && nlohmann::json::sax_parse(text.begin(), text.end(), &builder, nlohmann::json::input_format_t::json,
                                     true, false);
    if (isRead && builder.root())
        return *builder.root();
    if (builder.isTooDeep())
        return fail(Error::Kind::Malformed, QStringLiteral("The JSON is nested too deeply."));
    return fail(Error::Kind::Malformed,
                QStringLiteral("This is not JSON (near byte %1).").arg(builder.errorAt()));
}

} // namespace tillgate
