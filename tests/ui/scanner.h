// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace tillgate::test {

/// What zbar reads in a picture; empty if it reads nothing. Tillgate itself reads with another library.
[[nodiscard]] QString scanned(const QImage &picture);
/// The same by ZXing as a phone uses it: tolerant, where Tillgate's own reading back is strict.
[[nodiscard]] QString scannedByZxing(const QImage &picture);

} // namespace tillgate::test
