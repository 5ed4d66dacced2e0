// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerpay.h"
#include "ui/customer/customerplaces.h"
#include "ui/customer/customerwindow.h"
#include "ui/customer/screenchoice.h"
#include "ui/customer/turnedscreen.h"
#include "ui/parts/addressview.h"
#include "ui/parts/format.h"
#include "ui/parts/qrview.h"
#include "ui/parts/ring.h"
#include "ui/sampleviews.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using Screen = CustomerView::Screen;
using Turn = CustomerSettings::Turn;

namespace {

QImage pictureOf(QWidget &window)
{
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool showsTime(const CustomerWindow &window)
{
    const auto *ring = window.findChild<Ring *>();
    return ring->isVisibleTo(&window);
}

CustomerView longLeft()
{
    CustomerView view = sample::customer(Screen::Waiting, QStringLiteral("en"));
    view.payment->countdown = CountdownView{.total = std::chrono::minutes(20),
                                            .left = std::chrono::minutes(12),
                                            .heldUntil = sample::at(10, 57)};
    return view;
}

} // namespace

/// The screen that faces the customer.
class CustomerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsMonitorIsFoundAgain_data()
    {
        QTest::addColumn<QStringList>("screens");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("tills");
        QTest::addColumn<int>("chosen");
        const QStringList both{QStringLiteral("eDP-1"), QStringLiteral("HDMI-1")};
        const QStringList three = both + QStringList{QStringLiteral("DP-2")};
        QTest::newRow("one monitor") << QStringList{QStringLiteral("eDP-1")} << "" << "eDP-1" << -1;
        QTest::newRow("the other one") << both << "" << "eDP-1" << 1;
        QTest::newRow("the till was moved over") << both << "" << "HDMI-1" << 0;
        QTest::newRow("the wanted one") << three << "HDMI-1" << "eDP-1" << 1;
        QTest::newRow("the wanted one is unplugged") << three << "VGA-1" << "eDP-1" << 2;
        QTest::newRow("the till is on the wanted one") << both << "HDMI-1" << "HDMI-1" << 0;
        QTest::newRow("only the till's is left") << QStringList{QStringLiteral("HDMI-1")} << "HDMI-1" << "HDMI-1" << -1;
        QTest::newRow("none at all") << QStringList() << "" << "" << -1;
    }
    void itsMonitorIsFoundAgain()
    {
        QFETCH(QStringList, screens);
        QFETCH(QString, wanted);
        QFETCH(QString, tills);
        QFETCH(int, chosen);
        QCOMPARE(int(customerScreenOf(screens, wanted, tills).value_or(-1)), chosen);
    }

    void aRefundToFetchStandsWhereNothingOfASaleIs()
    {
        CustomerWindow window;
        const auto *claim = window.findChild<CustomerClaim *>();
        const auto *code = claim->findChild<QrView *>();
        const auto stands = [&] { return claim->isVisibleTo(&window) && code->content() == QStringLiteral("https://pay.example/claim/1"); };
        window.render(sample::customer(Screen::Idle, QStringLiteral("en")));
        QVERIFY(!stands());
        window.setClaim(ClaimView{.shopName = QStringLiteral("Linden"), .worth = sample::eur(QStringLiteral("1.80")),
                                  .link = QStringLiteral("https://pay.example/claim/1")});
        QVERIFY(stands());
        QVERIFY(window.spoken().contains(moneyText(sample::eur(QStringLiteral("1.80")))));
        for (const Screen screen : {Screen::Waiting, Screen::OneMoment, Screen::Seen}) {
            window.render(sample::customer(screen, QStringLiteral("en")));
            QVERIFY(!stands()); // a sale goes before it
        }
        window.render(sample::customer(Screen::Paid, QStringLiteral("en")));
        QVERIFY(stands());
        window.setClaim({});
        QVERIFY(!claim->isVisibleTo(&window));
        QVERIFY(code->content().isEmpty()); // whoever has the link has the money
    }

    void theTimeRunsOnlyInTheLastMinutesUnlessTheShopWantsItAlways()
    {
        CustomerWindow window;
        window.render(longLeft());
        QVERIFY(!showsTime(window));
        QVERIFY(window.spoken().contains(QStringLiteral("Price held until")));
        window.obey({.isCountdownAlways = true});
        QVERIFY(showsTime(window));
        window.obey({});
        QVERIFY(!showsTime(window));
        window.render(sample::lastMinutes(QStringLiteral("en")));
        QVERIFY(showsTime(window));
    }

    void nothingOfAPaymentStandsOverAnythingElse_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("addressLines");
        for (const QSize window : {QSize(1920, 1080), QSize(1280, 1024), QSize(1024, 600), QSize(1080, 1920),
                                   QSize(768, 1366), QSize(600, 1024), QSize(768, 1024), QSize(1000, 1001),
                                   QSize(1080, 2560)}) {
            const QString size = QStringLiteral("%1 x %2, ").arg(window.width()).arg(window.height());
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::newRow(qPrintable(size + QLatin1String(name))) << window;
            };
            row("a page") << 1 << 0;
            row("an address") << 2 << 2;
            row("the longest address") << 2 << 4;
            row("a memo and a long address") << 3 << 3;
        }
    }
    void nothingOfAPaymentStandsOverAnythingElse()
    {
        QFETCH(QSize, window);
        QFETCH(int, lines);
        QFETCH(int, addressLines);
        Theme theme;
        theme.fitCustomer(window);
        const int lineHeight = theme.px(72);
        const PayPlaces places
            = payPlaces(theme, window,
                        {.lines = lines, .lineHeight = lineHeight, .addressHeight = theme.px(44) * addressLines});
        const QRect column = wordColumn(theme, window);
        QList<QRect> parts{shopTile(theme, window), places.band, places.code, places.please,
                           {column.left(), places.linesTop, column.width(), lines * lineHeight}};
        if (addressLines > 0)
            parts += {places.addressLabel, places.address};
        // The letters of the sum: their baseline lies between "Please pay" and what is to be sent.
        QVERIFY(places.sumBaseline > places.please.bottom());
        QVERIFY(places.sumBaseline <= places.linesTop);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY2(QRect(QPoint(), window).contains(parts[i]), qPrintable(QString::number(i)));
            for (qsizetype k = i + 1; k < parts.size(); ++k)
                QVERIFY2(!parts[i].intersects(parts[k]), qPrintable(QStringLiteral("%1 over %2").arg(i).arg(k)));
        }
    }

    void anUprightMonitorGivesTheCodeItsWidth_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(600, 1024);
        QTest::newRow("usual") << QSize(768, 1366);
        QTest::newRow("large") << QSize(1080, 1920);
    }
    void anUprightMonitorGivesTheCodeItsWidth()
    {
        QFETCH(QSize, size);
        CustomerWindow window;
        window.render(longLeft());
        window.resize(size);
        (void)window.grab();
        const auto *code = window.findChild<CustomerPay *>()->findChild<QrView *>();
        QVERIFY(code->width() * 100 >= size.width() * 87);
        QVERIFY(code->modulePixelsOnDevice() > 0);
    }

    void aMonitorThatIsTurnedTurnsTheLayout()
    {
        CustomerWindow window;
        window.render(longLeft());
        const auto *pay = window.findChild<CustomerPay *>();
        const auto placesAt = [&](QSize size) {
            window.resize(size);
            (void)window.grab();
            return std::pair(pay->findChild<QrView *>()->geometry(), pay->findChild<AddressView *>()->geometry());
        };
        const auto lying = placesAt({1280, 800});
        const auto [code, address] = placesAt({800, 1280});
        QVERIFY(code.width() > lying.first.width());
        QVERIFY(address.top() > code.bottom());
        QVERIFY(placesAt({1280, 800}) == lying);
    }

    void whileACoinIsChosenTheSumStandsThere()
    {
        CustomerWindow window;
        CustomerView view = sample::customer(Screen::Idle, QStringLiteral("en"));
        view.total.reset();
        view.payment.reset();
        window.render(view);
        QVERIFY(window.spoken().contains(view.shopName));
        view.total = sample::eur(QStringLiteral("23.50"));
        window.render(view);
        QVERIFY(window.spoken().contains(moneyText(*view.total)));
        QVERIFY(window.spoken().contains(QStringLiteral("How would you like to pay?")));
    }

    void theShopsLogoStandsWhereItsLetterStood()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("logo"));
        QImage logo(64, 64, QImage::Format_RGB32);
        logo.fill(QColor(200, 10, 120));
        QVERIFY(logo.save(file, "PNG"));
        CustomerWindow window;
        window.render(longLeft());
        window.obey({.logoFile = file});
        const QImage picture = pictureOf(window);
        QCOMPARE(picture.pixelColor(96 + 40, 96 + 40), QColor(200, 10, 120));
        window.obey({.logoFile = folder.filePath(QStringLiteral("gone"))});
        QVERIFY(pictureOf(window).pixelColor(96 + 40, 96 + 40) != QColor(200, 10, 120));
    }

    void oneMonitorIsTurnedForTheOtherSide_data()
    {
        QTest::addColumn<int>("turn");
        QTest::newRow("as it is") << int(Turn::Upright);
        QTest::newRow("upside down") << int(Turn::HalfTurn);
        QTest::newRow("mirrored") << int(Turn::Mirrored);
    }
    void oneMonitorIsTurnedForTheOtherSide()
    {
        QFETCH(int, turn);
        CustomerWindow straight;
        straight.resize(1280, 800);
        straight.render(longLeft());
        (void)straight.grab(); // Qt draws large figures a shade differently the first time
        QImage expected = pictureOf(straight);
        QWidget till;
        till.resize(1280, 800);
        TurnedScreen turned(Scheme::Light, {.turn = static_cast<Turn>(turn)}, &till);
        turned.render(longLeft());
        if (turn == int(Turn::HalfTurn))
            expected = expected.mirrored(true, true);
        else if (turn == int(Turn::Mirrored))
            expected = expected.mirrored(true, false);
        const QImage seen = pictureOf(turned);
        QCOMPARE(seen, expected);
    }

    void aRefundToFetchIsTurnedToo()
    {
        const ClaimView claim{.shopName = QStringLiteral("Linden"),
                              .worth = Money::parse(QStringLiteral("1.80"), QStringLiteral("EUR")).value(),
                              .link = QStringLiteral("https://pay.example/claim/1")};
        CustomerView idle = longLeft();
        idle.screen = CustomerView::Screen::Idle;
        idle.payment.reset();
        CustomerWindow straight;
        straight.resize(1280, 800);
        straight.render(idle);
        straight.setClaim(claim);
        (void)straight.grab();
        QWidget till;
        till.resize(1280, 800);
        TurnedScreen turned(Scheme::Light, {.turn = Turn::HalfTurn}, &till);
        turned.render(idle);
        turned.setClaim(claim);
        QCOMPARE(turned.accessibleName(), straight.spoken());
        QCOMPARE(pictureOf(turned), pictureOf(straight).mirrored(true, true));
        turned.setClaim({}); // it was fetched
        QVERIFY(turned.accessibleName() != straight.spoken());
    }

    void anyKeyOfTheStaffTakesTheScreenBackOnce()
    {
        QWidget till;
        till.resize(1280, 800);
        TurnedScreen turned(Scheme::Light, {}, &till);
        till.show();
        QSignalSpy back(&turned, &TurnedScreen::takenBack);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(&turned, &held);
        QCOMPARE(back.size(), 0); // the key that turned it is still held
        QTest::keyClick(&turned, Qt::Key_Space);
        QCOMPARE(back.size(), 1);
    }
};

QTEST_MAIN(CustomerTest)
#include "tst_customer.moc"
