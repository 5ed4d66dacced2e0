// SPDX-License-Identifier: Apache-2.0
#include "ui/paintedtext.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/mainbutton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRegion>

namespace tillgate::test {

namespace {

constexpr qreal tolerance = 1.5; ///< letters lean over their advance

/// Hears texts; everything else is nothing to it.
class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(const QRectF &edges) : QPaintEngine(AllFeatures), m_edges(edges) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        heard.append(item.text());
        const QRectF box
            = m_transform.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent()));
        const bool isInside = box.left() >= m_edges.left() - tolerance
            && box.right() <= m_edges.right() + tolerance
            && box.top() >= m_edges.top() - tolerance - item.descent()
            && box.bottom() <= m_edges.bottom() + tolerance;
        if ((!isInside && !item.text().trimmed().isEmpty()) || item.text().endsWith(QChar(0x2026)))
            found.append(item.text());
    }

    QStringList found;
    QStringList heard;

private:
    QRectF m_edges;
    QTransform m_transform;
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &widget) : m_engine(widget.rect()), m_size(widget.size()) { }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QStringList found() const { return m_engine.found; }
    [[nodiscard]] QStringList heard() const { return m_engine.heard; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dpi = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0;
        case PdmWidthMM:
        case PdmHeightMM:
            return 300;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dpi;
        }
        return 0;
    }

private:
    mutable TextEngine m_engine;
    QSize m_size;
};

/// Visible and ours: Qt's own parts paint as they like.
QList<QWidget *> partsOf(QWidget &window)
{
    QList<QWidget *> parts = window.findChildren<QWidget *>();
    parts.prepend(&window);
    parts.removeIf([](const QWidget *part) {
        return !part->isVisible()
            || !QLatin1String(part->metaObject()->className()).startsWith(QLatin1String("tillgate::"));
    });
    return parts;
}

bool scrolls(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget.parentWidget()) != nullptr;
}

} // namespace

QStringList paintedCutOff(QWidget &widget)
{
    TextDevice device(widget);
    widget.render(&device, {}, {}, {});
    return device.found();
}

QStringList everythingPaintedCutOff(QWidget &window)
{
    QStringList found;
    const QList<QWidget *> parts = partsOf(window);
    for (QWidget *part : parts) {
        if (scrolls(*part))
            continue;
        const QStringList cut = paintedCutOff(*part);
        for (const QString &text : cut) {
            // "Refund…" asks for more by itself; these say themselves when they are cut off.
            if (text.endsWith(QChar(0x2026))
                && (qobject_cast<CapButton *>(part) != nullptr
                    || qobject_cast<MainButton *>(part) != nullptr))
                continue;
            // An address that is too long for any screen says so itself.
            if (text == QChar(0x2026))
                continue;
            found.append(QLatin1String(part->metaObject()->className()) + QStringLiteral(" paints: ") + text);
        }
    }
    return found;
}

QStringList everythingPainted(QWidget &window)
{
    QStringList texts;
    const QList<QWidget *> parts = partsOf(window);
    for (QWidget *part : parts) {
        TextDevice device(*part);
        part->render(&device, {}, {}, {});
        texts += device.heard();
    }
    return texts;
}

} // namespace tillgate::test
