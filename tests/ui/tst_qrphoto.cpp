// SPDX-License-Identifier: Apache-2.0
// A phone never sees the code as it was painted: photographs of both windows, scaled, tilted, dim, blurred and noisy,
// are read by two libraries that know nothing of each other.
#include "ui/cashier/cashierwindow.h"
#include "ui/customer/customerwindow.h"
#include "ui/sampleviews.h"
#include "ui/scanner.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tillgate;

namespace {

/// How a picture of a screen differs from the screen.
struct Shot
{
    double scale = 1; ///< photograph's pixels per pixel of the screen
    double rotation = 0; ///< degrees
    double across = 0; ///< how much narrower the far side is, 0 to 1
    double down = 0; ///< the same from top to bottom
    int darkest = 0; ///< grey of black, 0 to 255
    int brightest = 255; ///< grey of white
    int blur = 0; ///< pixels to each side
    int noise = 0; ///< greys to each side
    bool hasGlare = false; ///< one corner is lit
};

QTransform view(const Shot &shot, const QSizeF &size)
{
    const double w = size.width() * shot.scale;
    const double h = size.height() * shot.scale;
    const double dx = w * shot.down / 2;
    const double dy = h * shot.across / 2;
    const QPolygonF screen({{0, 0}, {size.width(), 0}, {size.width(), size.height()}, {0, size.height()}});
    const QPolygonF seen({{dx, 0}, {w - dx, dy}, {w, h - dy}, {0, h}});
    QTransform tilted;
    QTransform::quadToQuad(screen, seen, tilted);
    return tilted * QTransform().rotate(shot.rotation);
}

/// Brightness of one pixel as the sensor has it.
int exposed(int grey, const Shot &shot, double lit, QRandomGenerator &random)
{
    double value = shot.darkest + grey * (shot.brightest - shot.darkest) / 255.0;
    if (shot.hasGlare)
        value += lit * (255 - value) / 2;
    if (shot.noise > 0)
        value += random.bounded(2 * shot.noise + 1) - shot.noise;
    return std::clamp(int(std::lround(value)), 0, 255);
}

QImage blurred(const QImage &picture, int radius)
{
    if (radius == 0)
        return picture;
    // A box blur in both directions: what is out of focus.
    QImage out = picture;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            int sum = 0;
            int count = 0;
            for (int j = std::max(0, y - radius); j <= std::min(picture.height() - 1, y + radius); ++j) {
                for (int i = std::max(0, x - radius); i <= std::min(picture.width() - 1, x + radius); ++i) {
                    sum += picture.constScanLine(j)[i];
                    ++count;
                }
            }
            out.scanLine(y)[x] = static_cast<uchar>(sum / count);
        }
    }
    return out;
}

QImage photographed(const QImage &screen, const Shot &shot)
{
    const QTransform seen = view(shot, screen.size());
    const QImage tilted = screen.convertToFormat(QImage::Format_ARGB32_Premultiplied).transformed(seen, Qt::SmoothTransformation);
    QImage table(tilted.size(), QImage::Format_ARGB32_Premultiplied);
    table.fill(QColor(120, 110, 100)); // what stands around the screen
    QPainter(&table).drawImage(0, 0, tilted);
    QImage photo = blurred(table.convertToFormat(QImage::Format_Grayscale8), shot.blur);
    QRandomGenerator random(7);
    for (int y = 0; y < photo.height(); ++y) {
        uchar *line = photo.scanLine(y);
        for (int x = 0; x < photo.width(); ++x)
            line[x] = uchar(exposed(line[x], shot, std::max(0.0, 1 - std::hypot(x, y) / photo.width()), random));
    }
    return photo;
}

/// What customers are shown, from the shortest to the longest.
QList<QPair<const char *, QString>> contents()
{
    return {{"bitcoin", QStringLiteral("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.00036824")},
            {"token", QStringLiteral("ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/transfer?address="
                                     "0x8e23ee67d1332ad560396262c48ffbb01f93d052&uint256=23500000")},
            {"monero", QStringLiteral("monero:888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoog"
                                      "DavupFhzdm?tx_amount=0.1234")},
            {"invoice", QStringLiteral("lightning:") + QStringLiteral("LNBC23U1P5QPZX9PP5KK7AQ").repeated(14)}};
}

} // namespace

class QrPhotoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneReadsTheCustomersScreen_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<Shot>("shot");
        const QList<QPair<const char *, Shot>> shots{
            {"head on", {}},
            {"from afar", {.scale = 0.6}},
            {"close", {.scale = 1.6}},
            {"held askew", {.rotation = 14}},
            {"upside down", {.rotation = 180}},
            {"from the left", {.across = 0.2}},
            {"from below", {.down = 0.2}},
            {"from a corner", {.rotation = 8, .across = 0.14, .down = 0.1}},
            {"at low contrast", {.darkest = 80, .brightest = 170}},
            {"dim screen", {.darkest = 2, .brightest = 90}},
            {"out of focus", {.blur = 1}},
            {"noisy", {.blur = 1, .noise = 24}},
            {"glare", {.hasGlare = true}},
            {"everything at once",
             {.scale = 0.9, .rotation = 6, .across = 0.08, .darkest = 50, .brightest = 190, .noise = 12, .hasGlare = true}}};
        for (const auto &[name, content] : contents()) {
            // A code of three hundred characters has small modules: one holds the phone straighter over it.
            const double care = content.size() > 200 ? 0.5 : 1;
            for (auto [how, shot] : shots) {
                shot.across *= care;
                shot.down *= care;
                QTest::addRow("%s, %s", name, how) << content << shot;
            }
        }
    }
    void aPhoneReadsTheCustomersScreen()
    {
        QFETCH(const QString, content);
        QFETCH(const Shot, shot);
        CustomerWindow window;
        window.resize(1280, 720);
        CustomerView view = sample::customer(CustomerView::Screen::Waiting, QStringLiteral("en"));
        view.payment->qrText = content;
        window.render(view);
        window.show();
        QCoreApplication::processEvents();
        const QImage photo = photographed(window.grab().toImage(), shot);
        QCOMPARE(test::scanned(photo), content);
        QCOMPARE(test::scannedByZxing(photo), content);
    }

    /// The cashier turns the till round, or the customer leans over: the code is smaller there.
    void aPhoneReadsTheCashiersScreen_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Shot>("shot");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            QTest::addRow("head on, %d", int(scheme)) << scheme << Shot{};
            QTest::addRow("held askew, %d", int(scheme)) << scheme << Shot{.rotation = 10};
            QTest::addRow("close and from the left, %d", int(scheme)) << scheme << Shot{.scale = 1.5, .across = 0.15};
            QTest::addRow("at low contrast, %d", int(scheme)) << scheme << Shot{.darkest = 80, .brightest = 170};
        }
    }
    void aPhoneReadsTheCashiersScreen()
    {
        QFETCH(const Scheme, scheme);
        QFETCH(const Shot, shot);
        const sample::StillClock clock(QTime(10, 44));
        CashierWindow window(clock, scheme);
        window.resize(1024, 600);
        const TillView view = sample::payment(PaymentStage::Waiting);
        window.render(view);
        window.show();
        QCoreApplication::processEvents();
        const QImage photo = photographed(window.grab().toImage(), shot);
        QCOMPARE(test::scanned(photo), view.payment->qrText);
        QCOMPARE(test::scannedByZxing(photo), view.payment->qrText);
    }
};

QTEST_MAIN(QrPhotoTest)
#include "tst_qrphoto.moc"
