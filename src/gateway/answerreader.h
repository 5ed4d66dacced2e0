// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/jsonfields.h"

namespace tillgate {

/// Collects the members of one object; the first member that cannot be read is the error of the whole.
class AnswerReader final
{
public:
    explicit AnswerReader(const Json &object) : m_object(object)
    {
        if (!object.isObject())
            m_error = Error{.detail = QStringLiteral("The answer is no object.")};
    }

    template<typename T>
    T take(Result<T> (*read)(const Json &, QStringView), QStringView key, T instead = {})
    {
        Result<T> value = read(m_object, key);
        if (value)
            return *std::move(value);
        if (!m_error)
            m_error = value.error();
        return instead;
    }

    /// Demands something of what was read.
    void require(bool holds, const QString &otherwise)
    {
        if (!holds && !m_error)
            m_error = Error{.detail = otherwise};
    }

    /// Demands that the member is this code; letter case does not matter.
    void requireCode(QStringView key, const QString &code)
    {
        const QString answered = take(textField, key);
        require(answered.compare(code, Qt::CaseInsensitive) == 0,
                QStringLiteral("The answer is about %1 instead of %2.").arg(answered, code));
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const Json &m_object;
    std::optional<Error> m_error;
};

/// A charge that only informs: one that is missing, negative or no number is not told, and spoils nothing else.
[[nodiscard]] inline std::optional<Decimal> costField(const Json &object, QStringView key)
{
    const std::optional<Decimal> cost = optionalDecimal(object, key).value_or(std::nullopt);
    return cost && !cost->isNegative() ? cost : std::nullopt;
}

} // namespace tillgate
