// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace tillgate {

// Every copy is deep, so that each owner can wipe its own bytes without touching a shared buffer.
Secret::Secret(QByteArrayView bytes) : m_bytes(bytes.data(), bytes.size()) { }

Secret::Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) { }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = QByteArray(other.m_bytes.constData(), other.m_bytes.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QByteArray Secret::lastFour() const
{
    constexpr qsizetype longEnoughToHintAt = 12;
    return m_bytes.size() >= longEnoughToHintAt ? m_bytes.last(4) : QByteArray();
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace tillgate
