// SPDX-License-Identifier: Apache-2.0
#include "base/openoutcome.h"
#include "ui/parts/addressview.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"
#include "ui/parts/translation.h"
#include "ui/sampleviews.h"

#include <QTest>
#include <QTranslator>

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

    void ratesAndSumsAreWrittenAlike_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("a dear coin") << "63816.9" << "en_GB" << "1 BTC = 63,816.90 EUR";
        QTest::newRow("German") << "63816.9" << "de_DE" << "1 BTC = 63.816,90 EUR";
        QTest::newRow("a cheap coin keeps six") << "0.1234567" << "de_DE" << "1 BTC = 0,123457 EUR";
        QTest::newRow("Arabic keeps 0-9") << "63816.9" << "ar_EG" << "1 BTC = 63,816.90 EUR";
    }
    void ratesAndSumsAreWrittenAlike()
    {
        QFETCH(QString, price);
        QFETCH(QString, locale);
        const Rate rate = Rate::of(sample::decimal(price), Currency::fromCode(u"EUR").value()).value();
        QString text = rateText(rate, QStringLiteral("BTC"), QLocale(locale));
        QTEST(text.replace(QChar::Nbsp, u' '), "text");
    }

    void aDayStandsAtTheHeadOfAPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << "en" << "Saturday, 12 September";
        QTest::newRow("de") << "de" << "Samstag, 12. September";
        QTest::newRow("fr") << "fr" << "Samedi 12 septembre";
        QTest::newRow("es") << "es" << "Sábado, 12 de septiembre";
        QTest::newRow("pl") << "pl" << "Sobota, 12 września";
        QTest::newRow("cs") << "cs" << "Sobota 12. září";
        QTest::newRow("tr") << "tr" << "12 Eylül Cumartesi";
        QTest::newRow("ja") << "ja" << QStringLiteral("9\u670812\u65e5 \u571f\u66dc\u65e5");
    }
    void aDayStandsAtTheHeadOfAPage()
    {
        QFETCH(QString, language);
        const std::unique_ptr<QTranslator> words = translationTo(languageFor(language));
        QCoreApplication::installTranslator(words.get());
        const QLocale locale = localeFor(language, QLocale::c());
        QTEST(dayText(QDate(2026, 9, 12), locale), "text");
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

    void whatMayHaveBeenSavedIsNotCalledUnsaved()
    {
        const Error away{.kind = Error::Kind::LedgerAway, .detail = {}};
        const Error open{.kind = Error::Kind::LedgerAway, .detail = {}, .theirWord = commitUnknown};
        QVERIFY(errorWords(open).sentence != errorWords(away).sentence);
        QVERIFY(errorWords(open).sentence.endsWith(errorCode(open.kind)));
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

    void newsThatTheLimitHoldsBackAreToldAsSuch()
    {
        PaymentView held = *sample::heldBack().payment;
        const QString account = held.payment.account.text();
        const QString news = QStringLiteral("%1 has news of this payment. It takes the next question in 4 s.").arg(account);
        for (const PaymentStage stage : {PaymentStage::Waiting, PaymentStage::Seen, PaymentStage::Confirming}) {
            held.payment.stage = stage;
            QCOMPARE(staffSentence(held), news);
        }
        held.hasNews = false;
        QCOMPARE(staffSentence(held), QStringLiteral("The network is confirming the payment."));
        held.payment.stage = PaymentStage::Waiting;
        QCOMPARE(staffSentence(held), QStringLiteral("%1 takes the next question in 4 s.").arg(account));
    }
};

QTEST_MAIN(FormatTest)
#include "tst_format.moc"
