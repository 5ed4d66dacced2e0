// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/qrview.h"

#include "ui/parts/shapes.h"

#include <QPainter>

#include <algorithm>

namespace tillgate {

namespace {

QImage pictureOf(const QrCode &code, int module)
{
    const int side = code.sizeWithMargin() * module;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    const int start = QrCode::margin * module;
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            if (code.isDark(x, y))
                painter.fillRect(start + x * module, start + y * module, module, module, Qt::black);
        }
    }
    return image;
}

GreyPicture greyOf(const QImage &image)
{
    GreyPicture grey{.pixels = {}, .width = image.width(), .height = image.height()};
    grey.pixels.reserve(qsizetype(grey.width) * grey.height);
    for (int y = 0; y < image.height(); ++y)
        grey.pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    return grey;
}

} // namespace

QrView::QrView(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Payment code"));
}

bool QrView::setContent(const QString &content)
{
    if (content == m_content)
        return content.isEmpty() || !m_code.isEmpty();
    m_content = content;
    m_code = {};
    m_picture = {};
    if (!content.isEmpty()) {
        if (Result<QrCode> code = QrCode::encode(content))
            m_code = *std::move(code);
        else
            QMetaObject::invokeMethod(this, [this, content] { Q_EMIT readBack(content, false); }, Qt::QueuedConnection);
    }
    update();
    return content.isEmpty() || !m_code.isEmpty();
}

void QrView::setRadius(int radius)
{
    m_radius = radius;
    update();
}

QSize QrView::sizeHint() const
{
    return {theme().px(318), theme().px(318)};
}

int QrView::sideOnDevice() const
{
    return static_cast<int>(std::min(width(), height()) * devicePixelRatioF());
}

int QrView::modulePixelsOnDevice() const
{
    return modulePixels(m_code.sizeWithMargin(), sideOnDevice());
}

/// Makes the picture for the present size and lets it be read back, once.
void QrView::refreshPicture()
{
    const int module = modulePixelsOnDevice();
    if (module == m_picture.module)
        return;
    m_picture = {.image = {}, .module = module};
    if (module == 0)
        return;
    m_picture.image = pictureOf(m_code, module);
    m_picture.isGood = m_reader(greyOf(m_picture.image)) == m_content;
    // Painting is no time to change what is shown.
    QMetaObject::invokeMethod(
        this, [this, content = m_content, isGood = m_picture.isGood] { Q_EMIT readBack(content, isGood); },
        Qt::QueuedConnection);
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBlock(painter, rect(), theme().px(m_radius), Qt::white);
    refreshPicture();
    if (!m_picture.isGood)
        return;
    const double ratio = devicePixelRatioF();
    const int side = m_picture.image.width();
    const int left = (static_cast<int>(width() * ratio) - side) / 2;
    const int top = (static_cast<int>(height() * ratio) - side) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(left, top, m_picture.image);
}

} // namespace tillgate
