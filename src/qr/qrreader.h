// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tillgate {

/// A picture of eight bits a pixel, 0 black to 255 white, row after row without gaps.
struct GreyPicture
{
    QByteArray pixels;
    int width = 0;
    int height = 0;
};

/// What a scanner reads in a picture: the other side of `QrCode`, by another library, so that one fault is
/// not made twice. It searches the picture as a wallet's camera would and knows nothing of what was painted.
/// NotFound if there is no readable QR code, Usage for a picture whose sizes do not fit.
[[nodiscard]] Result<QString> readQrCode(const GreyPicture &picture);

} // namespace tillgate
