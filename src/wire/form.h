// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "wire/http.h"

#include <optional>

namespace tillgate {

/// The fields of a web form in the order in which they came, decoded to bytes; doubled names are kept.
/// Reads application/x-www-form-urlencoded (also when no type is named) as PHP does: "+" is a blank, what
/// is no percent-encoding stays as it is; and multipart/form-data (RFC 7578) without files.
/// Malformed for another type, and for a multipart body that is not whole.
[[nodiscard]] Result<QList<NameValue>> formFields(const HttpRequest &request);

/// Writes fields as application/x-www-form-urlencoded, blanks as "+".
[[nodiscard]] QByteArray formBody(const QList<NameValue> &fields);

/// True if a name comes more than once: readers disagree about which one counts.
[[nodiscard]] bool hasDoubledNames(const QList<NameValue> &fields);

// The same read strictly, for bodies whose every field has to be sure.

/// One field of a form; names may come twice.
struct FormField
{
    QString name;
    QString value;

    bool operator==(const FormField &) const = default;
};

/// An `application/x-www-form-urlencoded` body in UTF-8, in its order: "+" is a blank. None if an escape or
/// the text behind it is broken: half-read fields would be guesses.
[[nodiscard]] std::optional<QList<FormField>> parseForm(QByteArrayView body);

/// The media type of a Content-Type header in lower case, without its parameters.
[[nodiscard]] QByteArray mediaType(QByteArrayView contentType);

} // namespace tillgate
