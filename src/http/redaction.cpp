// SPDX-License-Identifier: Apache-2.0
#include "http/redaction.h"

#include "wire/json.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tillgate {

namespace {

constexpr std::array<QByteArrayView, 9> headerNames{
    "x-api-key",  "authorization", "proxy-authorization", "x-nowpayments-sig", "cookie",
    "set-cookie", "btcpay-sig",    "sign",                "x-cc-webhook-signature"};
constexpr std::array<QByteArrayView, 16> memberNames{
    "password", "token",          "email", "customer_email", "api_key",      "apikey",        "api-key",  "secret",
    "jwt",      "webhook_secret", "sign",  "access_token",   "refresh_token", "preimage",      "view_key", "notifyurl"};

/// The list of names that hold secrets, in lower case. Most others differ in their first letter or their length already.
template<std::size_t N> class SecretNames final
{
public:
    constexpr explicit SecretNames(const std::array<QByteArrayView, N> &names) : m_names(names)
    {
        for (const QByteArrayView name : names)
            m_lengths.at(firstOf(name)) |= bitOf(name);
    }

    [[nodiscard]] bool contains(QByteArrayView name) const
    {
        const bool isLikely = !name.isEmpty() && name.size() <= longest && (m_lengths[firstOf(name)] & bitOf(name)) != 0;
        return isLikely && std::any_of(m_names.begin(), m_names.end(), [&](QByteArrayView listed) {
            return name.compare(listed, Qt::CaseInsensitive) == 0;
        });
    }

private:
    static constexpr qsizetype longest = 31;
    static constexpr std::size_t firstOf(QByteArrayView name) { return static_cast<quint8>(name[0]) & 0x1fU; } // either case
    static constexpr quint32 bitOf(QByteArrayView name) { return 1U << static_cast<unsigned>(name.size()); }

    std::array<QByteArrayView, N> m_names;
    std::array<quint32, 32> m_lengths{}; ///< by the first letter: a bit for each length that there is
};

constexpr SecretNames secretHeaders(headerNames);
constexpr SecretNames secretMembers(memberNames);

/// What the names above are made of, asked of each character of each body.
constexpr std::array<bool, 256> nameCharacters = [] {
    std::array<bool, 256> areNameCharacters{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-"))
        areNameCharacters.at(static_cast<quint8>(c)) = true;
    return areNameCharacters;
}();

bool isNameCharacter(char c)
{
    return nameCharacters[static_cast<quint8>(c)];
}

/// False for nearly all bodies, and cheap: where nothing is escaped, a name stands as a word of its own.
bool canNameSecret(QByteArrayView body)
{
    if (body.contains('\\') || body.contains('%'))
        return true;
    for (auto word = body.begin(); word != body.end();) {
        const auto end = std::find_if_not(word, body.end(), isNameCharacter);
        if (secretMembers.contains(QByteArrayView(word, end)))
            return true;
        word = std::find_if(end, body.end(), isNameCharacter);
    }
    return false;
}

QByteArray inJsonEscapes(const QByteArray &value)
{
    QByteArray quoted;
    appendJsonString(quoted, QString::fromUtf8(value));
    return quoted.sliced(1, quoted.size() - 2);
}

Json withoutSecretMembers(const Json &json, bool &found)
{
    if (json.isArray()) {
        Json::Array items;
        for (const Json &item : json.items())
            items.append(withoutSecretMembers(item, found));
        return Json::array(std::move(items));
    }
    if (!json.isObject())
        return json;
    Json::Object members;
    for (const Json::Member &member : json.members()) {
        const bool isSecret = secretMembers.contains(member.key.toUtf8()) && !member.value.isNull();
        found = found || isSecret;
        members.append({member.key, isSecret ? Json::string(QString::fromLatin1(Redaction::mark))
                                             : withoutSecretMembers(member.value, found)});
    }
    return Json::object(std::move(members));
}

/// `token=abc` in a form: the name as it is read, also `order[token]`; everything else stays as it came.
QByteArray withoutSecretFields(const QByteArray &body)
{
    QByteArrayList fields = body.split('&');
    for (QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(field.first(std::max<qsizetype>(equals, 0)));
        const QByteArray last = name.endsWith(']') ? name.sliced(name.lastIndexOf('[') + 1).chopped(1) : name;
        if (equals >= 0 && secretMembers.contains(last.trimmed()))
            field = field.first(equals + 1) + Redaction::mark;
    }
    return fields.join('&');
}

bool namesSecretPart(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    return std::any_of(memberNames.begin(), memberNames.end(), [&](QByteArrayView name) {
        return lower.contains(QByteArray("name=\"" + name.toByteArray() + '"'));
    });
}

/// The same in multipart/form-data: the value stands between the part's empty line and the next boundary. Each part is read
/// once: what a stranger sends must not take longer than it is long.
QByteArray withoutSecretParts(const QByteArray &body)
{
    constexpr QByteArrayView headEnd("\r\n\r\n");
    const QByteArray boundary = body.first(std::max<qsizetype>(body.indexOf("\r\n"), 0));
    if (!boundary.startsWith("--"))
        return body;
    const QByteArray partEnd = "\r\n" + boundary;
    QByteArray out;
    for (qsizetype from = 0; from < body.size();) {
        const qsizetype found = body.indexOf(partEnd, from);
        const qsizetype end = found < 0 ? body.size() : found;
        const QByteArray part = body.sliced(from, end - from);
        const qsizetype value = part.indexOf(headEnd) + headEnd.size();
        const bool isSecret = value >= headEnd.size() && namesSecretPart(part.first(value));
        out += isSecret ? QByteArray(part.first(value) + Redaction::mark) : part;
        out += found < 0 ? QByteArray() : partEnd;
        from = end + partEnd.size();
    }
    return out;
}

} // namespace

Exchange Redaction::redacted(Exchange exchange) const
{
    exchange.request = redacted(std::move(exchange.request));
    if (exchange.reply)
        exchange.reply = redacted(std::move(*exchange.reply));
    if (exchange.error)
        exchange.error->detail = QString::fromUtf8(redactedText(exchange.error->detail.toUtf8()));
    return exchange;
}

HttpRequest Redaction::redacted(HttpRequest request) const
{
    request.url = redactedUrl(request.url);
    request.headers = redactedHeaders(std::move(request.headers));
    request.body = redactedBody(request.body);
    return request;
}

HttpReply Redaction::redacted(HttpReply reply) const
{
    reply.headers = redactedHeaders(std::move(reply.headers));
    reply.body = redactedBody(reply.body);
    return reply;
}

QByteArray Redaction::redactedText(QByteArray text) const
{
    for (const Secret &secret : m_secrets) {
        // Adaptors send keys without the blanks that a paste left around them.
        const QByteArray value = secret.reveal().trimmed().toByteArray();
        if (value.size() < shortestValue)
            continue;
        for (const QByteArray &spelling : {value, value.toPercentEncoding(), inJsonEscapes(value)})
            text.replace(spelling, mark);
    }
    return text;
}

QUrl Redaction::redactedUrl(const QUrl &url) const
{
    if (m_secrets.isEmpty() && !url.hasQuery() && url.userInfo().isEmpty())
        return url;
    QUrl out = url;
    out.setUserInfo(QString());
    QUrlQuery query(out);
    QList<std::pair<QString, QString>> items = query.queryItems(QUrl::FullyEncoded);
    for (auto &[name, value] : items) {
        if (secretMembers.contains(name.toUtf8()))
            value = QString::fromLatin1(mark);
    }
    if (!items.isEmpty()) {
        query.setQueryItems(items);
        out.setQuery(query);
    }
    return QUrl::fromEncoded(redactedText(out.toEncoded()));
}

QByteArray Redaction::redactedBody(const QByteArray &body) const
{
    if (!canNameSecret(body))
        return redactedText(body);
    const Result<Json> json = Json::parse(body);
    bool found = false;
    const Json cleaned = json ? withoutSecretMembers(*json, found) : Json();
    // Untouched bodies stay byte for byte as they came: they may be evidence about a signature.
    const QByteArray plain = json ? body : withoutSecretParts(withoutSecretFields(body));
    return redactedText(found ? cleaned.toBytes() : plain);
}

QList<NameValue> Redaction::redactedHeaders(QList<NameValue> headers) const
{
    static const QByteArray removed(mark);
    for (NameValue &header : headers)
        header.value = secretHeaders.contains(header.name) ? removed : redactedText(std::move(header.value));
    return headers;
}

} // namespace tillgate
