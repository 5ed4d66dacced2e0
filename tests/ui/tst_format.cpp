// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/addressview.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"
#include "ui/sampleviews.h"

#include <QTest>

using namespace tillgate;

class FormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsFollowTheLocale_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("english") << "1234567.50"
                                 << "EUR"
                                 << "en_GB"
                                 << "1,234,567.50";
        QTest::newRow("german") << "1234567.50"
                                << "EUR"
                                << "de_DE"
                                << "1.234.567,50";
        QTest::newRow("three digits are not grouped") << "999.00"
                                                      << "EUR"
                                                      << "en_GB"
                                                      << "999.00";
        QTest::newRow("yen has no point") << "1200"
                                          << "JPY"
                                          << "en_GB"
                                          << "1,200";
        QTest::newRow("arabic keeps 0-9") << "23.50"
                                          << "EUR"
                                          << "ar_EG"
                                          << "23.50";
        QTest::newRow("beyond what a double holds") << "90071992547409.93"
                                                    << "EUR"
                                                    << "en_GB"
                                                    << "90,071,992,547,409.93";
    }
    void sumsFollowTheLocale()
    {
        QFETCH(QString, amount);
        QFETCH(QString, currency);
        QFETCH(QString, locale);
        QTEST(sumText(Money::parse(amount, currency).value(), QLocale(locale)), "text");
    }

    void coinsAreNeverGroupedOrShortened()
    {
        QCOMPARE(
            coinText(sample::decimal(QStringLiteral("12345.00000042")), QStringLiteral("BTC")).simplified(),
            QStringLiteral("12345.00000042 BTC"));
    }

    void timeLeftIsReadAtAGlance_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << 761 << "12:41";
        QTest::newRow("last second") << 1 << "0:01";
        QTest::newRow("over") << 0 << "0:00";
        QTest::newRow("never negative") << -5 << "0:00";
        QTest::newRow("hours") << 3723 << "1:02:03";
    }
    void timeLeftIsReadAtAGlance()
    {
        QFETCH(int, seconds);
        QTEST(countdownText(std::chrono::seconds(seconds)), "text");
    }

    void anAddressFallsIntoGroupsOfFour()
    {
        const QString address = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
        const QStringList groups = addressGroups(address);
        QCOMPARE(groups.join(QString()), address);
        QCOMPARE(groups.first(), QStringLiteral("bc1q"));
        QCOMPARE(groups.last(), QStringLiteral("t4"));
    }

    void figuresStandInEqualCells()
    {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(80);
        QCOMPARE(figuresWidth(font, QStringLiteral("11.11")), figuresWidth(font, QStringLiteral("44.44")));
    }

    void everyErrorNamesItsNextStepAndItsCode()
    {
        for (int i = 0; i <= static_cast<int>(Error::Kind::Overflow); ++i) {
            const Error error{.kind = static_cast<Error::Kind>(i), .detail = {}};
            const ErrorWords words = errorWords(error);
            QVERIFY(!words.reason.isEmpty());
            QVERIFY2(words.sentence.endsWith(errorCode(error.kind)), qPrintable(words.sentence));
        }
    }

    void theHandOverLineIsGreenOnlyForYes()
    {
        for (const PaymentStage stage : {PaymentStage::Waiting, PaymentStage::Short, PaymentStage::Paid}) {
            for (const HandoverAdvice advice :
                 {HandoverAdvice::Wait, HandoverAdvice::DoNot, HandoverAdvice::AskManager}) {
                const BandKind kind = handoverLook(advice, shownState(stage)).kind;
                QVERIFY(kind != BandKind::Go && kind != BandKind::GoInside);
            }
        }
        QCOMPARE(handoverLook(HandoverAdvice::HandOver, Shown::Seen).kind, BandKind::Go);
    }

    void aSilentGatewayIsUnclearOnlyWhileMoneyMayCome()
    {
        QCOMPARE(shownState(*sample::unclear().payment), Shown::Unclear);
        TillView paid = sample::payment(PaymentStage::Paid);
        paid.payment->silentSince = sample::at(10, 42);
        QCOMPARE(shownState(*paid.payment), Shown::Paid);
    }
};

QTEST_MAIN(FormatTest)
#include "tst_format.moc"
