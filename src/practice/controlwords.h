// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/jsonfields.h"

namespace tillgate::practice {

/// Reading what a control was asked.

[[nodiscard]] inline Result<void> usage(const QString &sentence)
{
    return fail(Error::Kind::Usage, sentence);
}

/// Sets `target` if the member is there; false if it is there and wrong.
[[nodiscard]] inline bool takeFlag(const Json &body, QStringView key, bool &target)
{
    const Result<std::optional<bool>> value = optionalBool(body, key);
    if (value && *value)
        target = **value;
    return value.has_value();
}

/// The same for a whole number.
template<typename Number>
[[nodiscard]] bool takeCount(const Json &body, QStringView key, Number &target)
{
    const Result<std::optional<QString>> digits = optionalDigits(body, key);
    if (digits && *digits)
        target = Number((*digits)->toInt());
    return digits.has_value();
}

/// Empty if the member is absent or no text.
[[nodiscard]] inline QString word(const Json &body, QStringView key)
{
    return optionalText(body, key).value_or(std::nullopt).value_or(QString());
}

} // namespace tillgate::practice
