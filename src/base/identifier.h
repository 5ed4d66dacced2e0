// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace tillgate {

/// A text that names one kind of thing. Two kinds never mix: a SaleId is not a PaymentReference.
template<typename Tag>
class Identifier final
{
public:
    Identifier() = default;
    explicit Identifier(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Identifier &) const = default;
    auto operator<=>(const Identifier &other) const { return m_text.compare(other.m_text) <=> 0; }

    friend size_t qHash(const Identifier &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace tillgate
