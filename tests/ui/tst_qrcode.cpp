// SPDX-License-Identifier: Apache-2.0
#include "qr/qrcode.h"

#include <QTest>

using namespace tillgate;

class QrCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextMakesASmallCodeWithItsThreeFinders()
    {
        const QrCode code = QrCode::encode(QStringLiteral("bitcoin:x")).value();
        QCOMPARE(code.size(), 21);
        QCOMPARE(code.sizeWithMargin(), 29);
        for (const QPoint corner : {QPoint(0, 0), QPoint(14, 0), QPoint(0, 14)}) {
            QVERIFY(code.isDark(corner.x(), corner.y()));
            QVERIFY(!code.isDark(corner.x() + 1, corner.y() + 1));
            QVERIFY(code.isDark(corner.x() + 3, corner.y() + 3));
        }
    }

    void caseIsKept()
    {
        QVERIFY(QrCode::encode(QStringLiteral("ABC")).value()
                != QrCode::encode(QStringLiteral("abc")).value());
    }

    void whatCannotBeCodedIsAnError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a NUL inside") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        QTest::newRow("too long for level M") << QString(2332, u'x');
    }
    void whatCannotBeCodedIsAnError()
    {
        QFETCH(QString, text);
        const Result<QrCode> code = QrCode::encode(text);
        QVERIFY(!code);
        QCOMPARE(code.error().kind, Error::Kind::Usage);
    }

    void theLongestTextStillFits() { QCOMPARE(QrCode::encode(QString(2331, u'x')).value().size(), 177); }

    void modulesAreWholePixelsAndNeverTooLarge_data()
    {
        QTest::addColumn<int>("modules");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("pixels");
        QTest::newRow("the cashier's block") << 45 << 318 << 7;
        QTest::newRow("one pixel short of eight") << 45 << 359 << 7;
        QTest::newRow("exactly eight") << 45 << 360 << 8;
        QTest::newRow("no room") << 45 << 44 << 0;
        QTest::newRow("no code") << 0 << 318 << 0;
    }
    void modulesAreWholePixelsAndNeverTooLarge()
    {
        QFETCH(int, modules);
        QFETCH(int, side);
        QTEST(modulePixels(modules, side), "pixels");
    }
};

QTEST_APPLESS_MAIN(QrCodeTest)
#include "tst_qrcode.moc"
