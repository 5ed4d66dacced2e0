// SPDX-License-Identifier: Apache-2.0
#include "coin/family/cborreader.h"

#include "coin/encoding/bits.h"

namespace tillgate {

std::optional<QByteArrayView> CborReader::bytes()
{
    const auto length = head(2);
    if (!length || *length > static_cast<quint64>(m_rest.size()))
        return std::nullopt;
    const QByteArrayView content = m_rest.first(static_cast<qsizetype>(*length));
    m_rest = m_rest.sliced(content.size());
    return content;
}

std::optional<quint64> CborReader::head(unsigned majorType)
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const auto first = static_cast<unsigned char>(m_rest.front());
    const unsigned detail = first & 0x1fU;
    if (first >> 5U != majorType || detail > 27)
        return std::nullopt;
    m_rest = m_rest.sliced(1);
    if (detail < 24)
        return detail;
    const qsizetype length = qsizetype{1} << (detail - 24);
    if (m_rest.size() < length)
        return std::nullopt;
    const quint64 value = bigEndianNumber(m_rest.first(length));
    m_rest = m_rest.sliced(length);
    return value;
}

} // namespace tillgate
