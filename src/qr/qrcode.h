// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QBitArray>
#include <QString>

namespace tillgate {

/// A QR code as a square of modules (ISO/IEC 18004), without its quiet margin. Painting is the window's
/// business.
class QrCode final
{
public:
    /// The empty margin on each side that scanners need, in modules.
    static constexpr int margin = 4;

    /// No code at all: size 0.
    QrCode() = default;

    /// Codes `text` as UTF-8 in 8-bit mode, so that case is kept, with error correction level M.
    /// Usage error for an empty text, one with NUL in it, or one that does not fit (more than 2331 bytes).
    [[nodiscard]] static Result<QrCode> encode(const QString &text);

    /// Modules on each side, 21 to 177.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int sizeWithMargin() const { return m_size == 0 ? 0 : m_size + 2 * margin; }
    /// True for a black module. Both indexes from 0 at the upper left, below `size()`.
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.testBit(y * m_size + x); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    bool operator==(const QrCode &) const = default;

private:
    int m_size = 0;
    QBitArray m_modules;
};

/// The largest whole number of pixels for one module so that the code with its margin fits into a square
/// of `side` pixels; 0 if not even one pixel fits. Scaling a code by a fraction makes it unreadable.
[[nodiscard]] int modulePixels(int sizeWithMargin, int side);

} // namespace tillgate
