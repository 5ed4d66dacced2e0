// SPDX-License-Identifier: Apache-2.0
// A file of its own: the headers of the two libraries do not go together.
#include "ui/scanner.h"

#define ZX_USE_UTF8 // text as bytes, as the library's next version has it
#include <ZXing/ReadBarcode.h>

namespace tillgate::test {

QString scannedByZxing(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    const ZXing::ByteArray &bytes = result.bytes();
    return result.isValid() ? QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())) : QString();
}

} // namespace tillgate::test
