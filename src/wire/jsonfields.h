// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/decimal.h"
#include "wire/json.h"

#include <QDateTime>

#include <optional>

namespace tillgate {

/// Reading members of a gateway's answer: tolerant of what the dossiers say is sent (numbers as strings,
/// `null`, `""` and `"null"` for nothing), strict about everything else. Errors name the member.

/// The text of a string member, or the digits of a number member. Malformed if absent, null or other.
[[nodiscard]] Result<QString> textField(const Json &object, QStringView key);
/// As textField, but none when absent, null, "" or "null".
[[nodiscard]] Result<std::optional<QString>> optionalText(const Json &object, QStringView key);
/// A decimal written as a JSON number or as a string.
[[nodiscard]] Result<Decimal> decimalField(const Json &object, QStringView key);
[[nodiscard]] Result<std::optional<Decimal>> optionalDecimal(const Json &object, QStringView key);
/// An id of digits only, at most 19 of them, as number or string (ids exceed 32 bits).
[[nodiscard]] Result<QString> digitsField(const Json &object, QStringView key);
[[nodiscard]] Result<std::optional<QString>> optionalDigits(const Json &object, QStringView key);
/// An ISO 8601 time or a number of milliseconds since 1970; UTC.
[[nodiscard]] Result<std::optional<QDateTime>> optionalTime(const Json &object, QStringView key);
/// A JSON boolean, or the strings "true" / "false".
[[nodiscard]] Result<std::optional<bool>> optionalBool(const Json &object, QStringView key);

} // namespace tillgate
