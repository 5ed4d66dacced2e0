// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qr/qrcode.h"
#include "qr/qrreader.h"
#include "ui/parts/themed.h"

#include <QImage>

#include <functional>

namespace tillgate {

/// A QR code as large as fits: whole device pixels per module, black on white in every theme, with its four
/// modules of margin. It never moves, fades or scales as a picture.
///
/// Each picture is read back by a scanner before it reaches the screen. One that does not hold exactly
/// `content` is never painted: the block stays white.
class QrView final : public Themed<QWidget>
{
    Q_OBJECT
public:
    using Reader = std::function<Result<QString>(const GreyPicture &)>;

    QrView(const Theme &theme, QWidget *parent);

    /// Shows `content`; an empty or too long one shows a white block. Returns false if it did not fit a code.
    bool setContent(const QString &content);
    [[nodiscard]] const QString &content() const { return m_content; }
    /// One module's side in device pixels; 0 if there is no code or no room.
    [[nodiscard]] int modulePixelsOnDevice() const;
    /// The white block's corner, in logical pixels of the design.
    void setRadius(int radius);
    /// Who reads the picture back; `readQrCode` unless a test says otherwise.
    void setReader(Reader reader) { m_reader = std::move(reader); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A picture of `content` was made at this view's size and read back; only a good one is painted. Comes
    /// from the event loop, once for each picture.
    void readBack(const QString &content, bool isGood);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A code as it goes to the screen, with its margin, in device pixels.
    struct Picture
    {
        QImage image;
        int module = 0; ///< the pixels of one module in it
        bool isGood = false;
    };

    [[nodiscard]] int sideOnDevice() const;
    void refreshPicture();

    QString m_content;
    QrCode m_code;
    Picture m_picture;
    Reader m_reader = readQrCode;
    int m_radius = 10;
};

} // namespace tillgate
