// SPDX-License-Identifier: Apache-2.0
#include "qr/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace tillgate {

Result<QrCode> QrCode::encode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return fail(Error::Kind::Usage, QStringLiteral("A QR code needs a text without NUL characters."));

    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return fail(Error::Kind::Usage,
                    QStringLiteral("A text of %1 bytes does not fit into a QR code.").arg(bytes.size()));

    QrCode result;
    result.m_size = code->width;
    const int count = code->width * code->width;
    result.m_modules.resize(count);
    for (int i = 0; i < count; ++i)
        result.m_modules.setBit(i, (code->data[i] & 1U) != 0);
    return result;
}

int modulePixels(int sizeWithMargin, int side)
{
    return sizeWithMargin > 0 && side > 0 ? side / sizeWithMargin : 0;
}

} // namespace tillgate
