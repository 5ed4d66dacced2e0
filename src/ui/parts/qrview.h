// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qr/qrcode.h"
#include "ui/parts/themed.h"

namespace tillgate {

/// A QR code as large as fits: whole device pixels per module, black on white in every theme, with its four
/// modules of margin. It never moves, fades or scales as a picture.
class QrView final : public Themed<QWidget>
{
    Q_OBJECT
public:
    QrView(const Theme &theme, QWidget *parent);

    /// Shows `content`; an empty or too long one shows a white block. Returns false if it did not fit a code.
    bool setContent(const QString &content);
    [[nodiscard]] const QString &content() const { return m_content; }
    /// One module's side in device pixels; 0 if there is no code or no room.
    [[nodiscard]] int modulePixelsOnDevice() const;
    /// The white block's corner, in logical pixels of the design.
    void setRadius(int radius);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int sideOnDevice() const;

    QString m_content;
    QrCode m_code;
    int m_radius = 10;
};

} // namespace tillgate
