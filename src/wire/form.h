// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tillgate {

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
