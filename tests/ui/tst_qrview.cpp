// SPDX-License-Identifier: Apache-2.0
// Runs twice: at one and at two device pixels per logical pixel (see CMakeLists.txt).
#include "base/languages.h"
#include "ui/cashier/cashierwindow.h"
#include "ui/customer/customerwindow.h"
#include "ui/parts/qrview.h"
#include "ui/sampleviews.h"
#include "ui/scanner.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillgate;
using tillgate::test::scanned;

namespace {

QImage grabbed(QWidget &widget)
{
    widget.show();
    QCoreApplication::processEvents();
    return widget.grab().toImage();
}

} // namespace

class QrViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeOnTheScreenReadsBack_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("side");
        const QString link
            = QStringLiteral("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.00036824");
        const QString invoice
            = QStringLiteral("lightning:lnbc") + QStringLiteral("23u1p5qpzx9pp5Kk7aQ").repeated(20);
        for (const bool isDark : {false, true}) {
            const char *scheme = isDark ? "dark" : "light";
            QTest::addRow("link, %s", scheme) << link << isDark << 318;
            QTest::addRow("bare address, %s", scheme)
                << QStringLiteral("TJYeasTPa6gpEEixNTjKKYkXBnWFZYyyhM") << isDark << 230;
            QTest::addRow("long invoice, %s", scheme) << invoice << isDark << 318;
            QTest::addRow("on the customer's screen, %s", scheme) << link << isDark << 854;
        }
    }
    void theCodeOnTheScreenReadsBack()
    {
        QFETCH(QString, content);
        QFETCH(bool, isDark);
        QFETCH(int, side);
        const Theme theme(isDark ? Scheme::Dark : Scheme::Light);
        QrView view(theme, nullptr);
        view.resize(side, side);
        QVERIFY(view.setContent(content));
        QCOMPARE(scanned(grabbed(view)), content);
    }

    void theCodeIsPureBlackOnWhiteInTheDark()
    {
        const Theme theme(Scheme::Dark);
        QrView view(theme, nullptr);
        view.setRadius(0);
        view.resize(318, 318);
        view.setContent(QStringLiteral("bitcoin:x"));
        const QImage image = grabbed(view);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY2(image.pixel(x, y) == 0xFFFFFFFF || image.pixel(x, y) == 0xFF000000,
                         qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
        }
    }

    void eachModuleIsAsManyDevicePixelsAsFit()
    {
        const Theme theme;
        QrView view(theme, nullptr);
        view.resize(318, 318);
        view.setContent(QStringLiteral("bitcoin:x")); // 29 modules with the margin
        QCOMPARE(view.modulePixelsOnDevice(), static_cast<int>(318 * view.devicePixelRatioF()) / 29);
    }

    void aTextThatFitsNoCodeShowsNone()
    {
        const Theme theme;
        QrView view(theme, nullptr);
        view.resize(318, 318);
        QVERIFY(!view.setContent(QString(3000, u'x')));
        QCOMPARE(scanned(grabbed(view)), QString());
    }

    void onlyACodeThatWasReadBackIsPainted_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("what it should hold") << QStringLiteral("bitcoin:x") << true;
        QTest::newRow("another text") << QStringLiteral("bitcoin:y") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyACodeThatWasReadBackIsPainted()
    {
        QFETCH(QString, read);
        QFETCH(bool, isGood);
        const Theme theme;
        QrView view(theme, nullptr);
        view.resize(318, 318);
        int reads = 0;
        view.setReader([&](const GreyPicture &) -> Result<QString> {
            ++reads;
            return read.isEmpty() ? Result<QString>(fail(Error::Kind::NotFound, {})) : Result<QString>(read);
        });
        QSignalSpy told(&view, &QrView::readBack);
        view.setContent(QStringLiteral("bitcoin:x"));
        QCOMPARE(scanned(grabbed(view)), isGood ? QStringLiteral("bitcoin:x") : QString());
        grabbed(view);
        QCOMPARE(reads, 1); // once for a picture, not for every paint
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first(), QVariantList({QStringLiteral("bitcoin:x"), isGood}));
        view.resize(600, 600);
        grabbed(view);
        QCOMPARE(reads, 2); // another size is another picture
    }

    void theScannerReadsThePictureAndNothingElse()
    {
        QVERIFY(!readQrCode({.pixels = QByteArray(100 * 100, '\xff'), .width = 100, .height = 100}));
        QCOMPARE(readQrCode({.pixels = QByteArray(99, '\0'), .width = 10, .height = 10}).error().kind, Error::Kind::Usage);
        QCOMPARE(readQrCode({}).error().kind, Error::Kind::Usage);
    }

    void bothWindowsTellWhatTheirCodeHolds()
    {
        const sample::StillClock clock(QTime(10, 44));
        CashierWindow cashier(clock);
        cashier.resize(1280, 800);
        CustomerWindow customer;
        QSignalSpy byCashier(&cashier, &CashierWindow::codeReadBack);
        QSignalSpy byCustomer(&customer, &CustomerWindow::codeReadBack);
        const TillView till = sample::payment(PaymentStage::Waiting);
        cashier.render(till);
        customer.render(sample::customer(CustomerView::Screen::Waiting, QStringLiteral("en")));
        grabbed(cashier);
        grabbed(customer);
        QTRY_COMPARE(byCashier.size(), 1);
        QTRY_COMPARE(byCustomer.size(), 1);
        QCOMPARE(byCashier.first(), QVariantList({till.payment->qrText, true}));
        QVERIFY(byCustomer.first().last().toBool());
    }

    void theCashiersWindowShowsTheCodeOfTheView()
    {
        const sample::StillClock clock(QTime(10, 44));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            CashierWindow window(clock, scheme);
            window.resize(1280, 800);
            const TillView view = sample::payment(PaymentStage::Waiting);
            window.render(view);
            QCOMPARE(scanned(grabbed(window)), view.payment->qrText);
            window.render(sample::payment(PaymentStage::Expired));
            QCOMPARE(scanned(grabbed(window)), QString());
        }
    }

    void theCustomersScreenShowsTheCodeInEveryLanguage()
    {
        for (const Language &language : languages()) {
            CustomerWindow window;
            window.resize(1280, 720);
            const CustomerView view = sample::customer(CustomerView::Screen::Waiting, language.tag);
            window.render(view);
            QCOMPARE(scanned(grabbed(window)), view.payment->qrText);
            window.render(sample::customer(CustomerView::Screen::Seen, language.tag));
            QCOMPARE(scanned(grabbed(window)), QString());
        }
    }
};

QTEST_MAIN(QrViewTest)
#include "tst_qrview.moc"
