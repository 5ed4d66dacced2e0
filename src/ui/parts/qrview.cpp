// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/qrview.h"

#include "ui/parts/shapes.h"

#include <QPainter>

#include <algorithm>

namespace tillgate {

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
    if (!content.isEmpty()) {
        if (Result<QrCode> code = QrCode::encode(content))
            m_code = *std::move(code);
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

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBlock(painter, rect(), theme().px(m_radius), Qt::white);
    const int module = modulePixelsOnDevice();
    if (module == 0)
        return;
    const double ratio = devicePixelRatioF();
    const int side = m_code.size() * module;
    const int left = (static_cast<int>(width() * ratio) - side) / 2;
    const int top = (static_cast<int>(height() * ratio) - side) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_code.size(); ++y) {
        for (int x = 0; x < m_code.size(); ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect(left + x * module, top + y * module, module, module, Qt::black);
        }
    }
}

} // namespace tillgate
