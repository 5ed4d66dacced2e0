// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tillgate {

/// A key, password or webhook secret. It cannot be printed, logged or turned into a QString by accident,
/// and its memory is wiped when the last copy goes.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    /// The bytes themselves, for the one call that needs them. Do not keep the result.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }

    /// "…d4" style hint for settings pages: the last four characters, or none if the secret is short.
    [[nodiscard]] QByteArray lastFour() const;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace tillgate
