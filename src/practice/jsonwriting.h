// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/decimal.h"
#include "wire/ecmascript.h"
#include "wire/json.h"

#include <QDateTime>

#include <optional>

namespace tillgate::practice {

/// Short words for writing the gateways' JSON.

[[nodiscard]] inline Json text(const QString &value)
{
    return Json::string(value);
}

/// null for an empty text.
[[nodiscard]] inline Json textOrNull(const QString &value)
{
    return value.isEmpty() ? Json() : Json::string(value);
}

/// A number as JavaScript prints it: 0.00000042 becomes 4.2e-7.
[[nodiscard]] inline Json number(const Decimal &value)
{
    return Json::number(ecmaNumber(value.toString().toLatin1()));
}

[[nodiscard]] inline Json number(qint64 value)
{
    return Json::number(value);
}

[[nodiscard]] inline Json numberOrNull(const std::optional<qint64> &value)
{
    return value ? Json::number(*value) : Json();
}

/// ISO 8601 in UTC with milliseconds and Z.
[[nodiscard]] inline Json isoTime(const QDateTime &time)
{
    return Json::string(time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace tillgate::practice
