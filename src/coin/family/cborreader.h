// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tillgate {

/// Reads the few kinds of CBOR (RFC 8949) that a Cardano address is made of: whole numbers, byte strings,
/// and the heads of arrays, maps and tags, all of definite length. Nothing comes back for any other kind
/// or when the bytes end; the reader is then of no further use.
class CborReader final
{
public:
    explicit CborReader(QByteArrayView bytes) : m_rest(bytes) { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    [[nodiscard]] std::optional<quint64> number() { return head(0); }
    [[nodiscard]] std::optional<QByteArrayView> bytes();
    /// How many elements follow.
    [[nodiscard]] std::optional<quint64> array() { return head(4); }
    /// How many pairs follow.
    [[nodiscard]] std::optional<quint64> map() { return head(5); }
    [[nodiscard]] std::optional<quint64> tag() { return head(6); }

private:
    [[nodiscard]] std::optional<quint64> head(unsigned majorType);

    QByteArrayView m_rest;
};

} // namespace tillgate
