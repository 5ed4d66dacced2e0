// SPDX-License-Identifier: Apache-2.0
#include "qr/qrreader.h"

#define ZX_USE_UTF8 // text as bytes, as the library's next version has it
#include <ZXing/ReadBarcode.h>

#include <exception>

namespace tillgate {

namespace {

ZXing::DecodeHints onlyPaintedCodes()
{
    // A painted code stands upright and is pure black on white: looking for worse pictures costs time only.
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setBinarizer(ZXing::Binarizer::FixedThreshold);
    hints.setTryHarder(false);
    hints.setTryRotate(false);
    hints.setTryDownscale(false);
    return hints;
}

Result<QString> nothingRead()
{
    return fail(Error::Kind::NotFound, QStringLiteral("There is no readable QR code in the picture."));
}

} // namespace

Result<QString> readQrCode(const GreyPicture &picture)
{
    if (picture.width <= 0 || picture.height <= 0
        || picture.pixels.size() != qsizetype(picture.width) * picture.height)
        return fail(Error::Kind::Usage, QStringLiteral("The picture's sizes do not fit its pixels."));
    try {
        const ZXing::ImageView view(reinterpret_cast<const uint8_t *>(picture.pixels.constData()), picture.width,
                                    picture.height, ZXing::ImageFormat::Lum);
        const ZXing::Result result = ZXing::ReadBarcode(view, onlyPaintedCodes());
        if (!result.isValid())
            return nothingRead();
        const ZXing::ByteArray &bytes = result.bytes();
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    } catch (const std::exception &) {
        return nothingRead();
    }
}

} // namespace tillgate
