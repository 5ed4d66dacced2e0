// SPDX-License-Identifier: Apache-2.0
#include "wire/form.h"

#include "wire/signature.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>

namespace tillgate {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// Qt's own decoder makes something of "%zz"; here it stays "%zz".
QByteArray decoded(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const std::optional<QByteArray> byte
            = text.at(at) == '%' ? fromExactHex(QByteArrayView(text).sliced(at + 1).first(std::min<qsizetype>(2, text.size() - at - 1)), 1)
                                 : std::nullopt;
        if (byte) {
            out += *byte;
            at += 2;
        } else {
            out += text.at(at) == '+' ? ' ' : text.at(at);
        }
    }
    return out;
}

QList<NameValue> urlencodedFields(const QByteArray &body)
{
    QList<NameValue> fields;
    for (const QByteArray &pair : body.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        fields.append({decoded(name), equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1))});
    }
    return fields;
}

/// The value of a parameter of a header, `name="value"` or `name=value`; none if it is not there.
std::optional<QByteArray> parameter(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &part : header.split(';')) {
        const QByteArray trimmed = part.trimmed();
        const qsizetype equals = trimmed.indexOf('=');
        if (equals < 0 || trimmed.first(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = trimmed.sliced(equals + 1).trimmed();
        const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
        return isQuoted ? value.sliced(1, value.size() - 2) : value;
    }
    return std::nullopt;
}

/// One part of a multipart body: its headers, an empty line, its value.
Result<NameValue> partField(const QByteArray &part)
{
    const qsizetype headEnd = part.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return malformed(QStringLiteral("A part of the form has no end of its headers."));
    for (const QByteArray &line : part.first(headEnd).split('\n')) {
        const QByteArray header = line.trimmed();
        if (!header.toLower().startsWith("content-disposition:"))
            continue;
        const std::optional<QByteArray> name = parameter(header, "name");
        if (!name || parameter(header, "filename"))
            return malformed(QStringLiteral("A part of the form has no name, or is a file."));
        return NameValue{*name, part.sliced(headEnd + 4)};
    }
    return malformed(QStringLiteral("A part of the form does not say what it is."));
}

Result<QList<NameValue>> multipartFields(const QByteArray &contentType, const QByteArray &body)
{
    const std::optional<QByteArray> boundary = parameter(contentType, "boundary");
    if (!boundary || boundary->isEmpty())
        return malformed(QStringLiteral("The form names no boundary."));
    const QByteArray separator = "\r\n--" + *boundary;
    QByteArray rest = "\r\n" + body; // the first boundary has no line before it
    QList<NameValue> fields;
    for (qsizetype at = rest.indexOf(separator); at >= 0; at = rest.indexOf(separator)) {
        rest.remove(0, at + separator.size());
        if (rest.startsWith("--"))
            return fields;
        const qsizetype end = rest.indexOf(separator);
        if (!rest.startsWith("\r\n") || end < 0)
            break;
        const Result<NameValue> field = partField(rest.sliced(2, std::max<qsizetype>(0, end - 2)));
        if (!field)
            return fail(field.error());
        fields.append(*field);
    }
    return malformed(QStringLiteral("The form ends before its last boundary."));
}

bool isHexDigit(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

std::optional<QString> strictlyDecoded(QByteArray text)
{
    text.replace('+', ' ');
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHexDigit(text.at(at + 1)) || !isHexDigit(text.at(at + 2)))
            return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString value = utf8.decode(QByteArray::fromPercentEncoding(text));
    return utf8.hasError() ? std::nullopt : std::optional(value);
}

} // namespace

Result<QList<NameValue>> formFields(const HttpRequest &request)
{
    const QByteArray contentType = request.header("content-type").value_or(QByteArray());
    const QByteArray media = contentType.split(';').first().trimmed().toLower();
    if (media == "multipart/form-data")
        return multipartFields(contentType, request.body);
    if (media.isEmpty() || media == "application/x-www-form-urlencoded")
        return urlencodedFields(request.body);
    return malformed(QStringLiteral("A body of the type \"%1\" is no form.").arg(QString::fromLatin1(media)));
}

QByteArray formBody(const QList<NameValue> &fields)
{
    QByteArray body;
    for (const NameValue &field : fields) {
        const auto encoded = [](const QByteArray &text) { return text.toPercentEncoding(" ").replace(' ', '+'); };
        body += (body.isEmpty() ? "" : "&") + encoded(field.name) + '=' + encoded(field.value);
    }
    return body;
}

bool hasDoubledNames(const QList<NameValue> &fields)
{
    QSet<QByteArray> seen;
    return std::any_of(fields.begin(), fields.end(), [&](const NameValue &field) {
        const bool isKnown = seen.contains(field.name);
        seen.insert(field.name);
        return isKnown;
    });
}

std::optional<QList<FormField>> parseForm(QByteArrayView body)
{
    QList<FormField> fields;
    for (const QByteArray &pair : body.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QString> name = strictlyDecoded(equals < 0 ? pair : pair.first(equals));
        const std::optional<QString> value = strictlyDecoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.append({*name, *value});
    }
    return fields;
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed().toByteArray().toLower();
}

} // namespace tillgate
