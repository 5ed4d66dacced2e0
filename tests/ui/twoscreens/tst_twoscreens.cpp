// SPDX-License-Identifier: Apache-2.0
//
// The program as it stands on a counter: two monitors of a real X server, a window manager, a keyboard and a
// screen reader. The test sees the monitors with an X connection of its own.
#include "counter.h"

#include "ui/customer/customerwords.h"
#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"
#include "ui/parts/translation.h"
#include "ui/practice/practicepanel.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace tillgate;
using test::Counter;
using test::CounterDesktop;

namespace {

void must(const Result<void> &done)
{
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

} // namespace

class TwoScreensTest final : public QObject
{
    Q_OBJECT
public:
    explicit TwoScreensTest(CounterDesktop &desktop) : m_desktop(desktop) { }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sellsByKeysInItsLanguage_data();
    void sellsByKeysInItsLanguage();
    void takesTheRestOfAShortPaymentInCash();
    void asksANewPriceWhenTheTimeIsUp();
    void losesNothingWhenTheCustomersMonitorGoes();
    void staysInSightWhenItsOwnMonitorGoes();
    void isNeverCoveredWhereTheMonitorsMirror();
    void followsTheCustomersMonitorWhenItIsTurned();

private:
    void speak(const QString &tag);
    void ringUp();
    void checkCode();
    void play(PracticeAct act, const char *stage);
    void checkOneSalePaid();

    CounterDesktop &m_desktop;
    test::ScreenReader m_reader;
    std::unique_ptr<QTranslator> m_words;
    std::unique_ptr<Counter> m_counter;
};

void TwoScreensTest::initTestCase()
{
    must(m_reader.listen());
}

void TwoScreensTest::init()
{
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    QTRY_COMPARE(QGuiApplication::screens().at(0)->geometry(), CounterDesktop::tillPlace);
    QTRY_COMPARE(QGuiApplication::screens().at(1)->geometry(), CounterDesktop::customerPlace);
    m_counter = std::make_unique<Counter>(m_desktop, m_reader);
}

void TwoScreensTest::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning("till: %s\ncustomer: %s\nheard: %s\nfocus: %s",
                 qPrintable(m_counter->wordsOn(CounterDesktop::tillPlace)),
                 qPrintable(m_counter->wordsOn(CounterDesktop::customerPlace)),
                 qPrintable(m_reader.heard().join(QStringLiteral(" | "))), qPrintable(m_reader.focus()));
    m_counter.reset();
    // Plugged anew, and seen to be: Qt 6.4.2 keeps the old place of a monitor that has only moved.
    must(m_desktop.plugBoth());
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    must(m_desktop.pullCustomers());
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    must(m_desktop.plugBoth());
}

/// What the test expects to read is in the same language.
void TwoScreensTest::speak(const QString &tag)
{
    m_words = translationTo(languageFor(tag));
    QCoreApplication::installTranslator(m_words.get());
    QLocale::setDefault(localeFor(tag));
}

/// From the first digit to the code.
void TwoScreensTest::ringUp()
{
    m_counter->press({QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("period"), QStringLiteral("5"),
                      QStringLiteral("Return")});
    m_counter->press({QStringLiteral("1"), QStringLiteral("Return")});
    QVERIFY(Counter::becomes([this] { return m_counter->payment(u"stage") == QStringLiteral("waiting"); }));
}

/// The same code on both monitors, with what the ledger knows in it.
void TwoScreensTest::checkCode()
{
    const QString address = m_counter->quote(u"address");
    QVERIFY(!address.isEmpty());
    QString code;
    QVERIFY(Counter::becomes([&] {
        code = Counter::codeOn(1);
        return code.contains(address);
    }));
    QVERIFY2(code.contains(m_counter->quote(u"coin_due")), qPrintable(code));
    QCOMPARE(Counter::codeOn(0), code);
}

void TwoScreensTest::sellsByKeysInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *tag : {"en", "de", "ja"})
        QTest::newRow(tag) << QString::fromLatin1(tag);
}

void TwoScreensTest::sellsByKeysInItsLanguage()
{
    QFETCH(const QString, language);
    speak(language);
    QVERIFY(m_counter->open(language));
    const QList<QRect> tills = m_counter->windowsOn(CounterDesktop::tillPlace);
    QCOMPARE(tills.size(), 1);
    QTRY_COMPARE(m_counter->windowsOn(CounterDesktop::customerPlace), QList{CounterDesktop::customerPlace});
    QCOMPARE(m_counter->silentParts(), QStringList());

    ringUp();
    checkCode();
    QCOMPARE(m_counter->silentParts(), QStringList());
    QVERIFY(m_counter->hears(stageWord(PaymentStage::Waiting)));
    CustomerWords customers;
    QVERIFY(m_counter->wordsOn(CounterDesktop::customerPlace)
                .contains(customers.say(CustomerWords::Word::PleasePay)));

    play(PracticeAct::PayExact, "paid");
    checkOneSalePaid();
    QVERIFY(m_counter->hears(stageWord(PaymentStage::Paid)));
    QVERIFY(m_counter->hears(customers.say(CustomerWords::Word::Thanks)));
    QCOMPARE(m_counter->silentParts(), QStringList());
    QCOMPARE(Counter::codeOn(1), QString());
    m_counter->press({QStringLiteral("Return")});
    QTRY_VERIFY(m_counter->wordsOn(CounterDesktop::customerPlace)
                    .contains(customers.say(CustomerWords::Word::Welcome)));
}

/// The customer does that, and the ledger gets to that stage.
void TwoScreensTest::play(PracticeAct act, const char *stage)
{
    QVERIFY(m_counter->pressPart(practiceActWords(act)));
    const QString wanted = QString::fromLatin1(stage);
    QVERIFY2(Counter::becomes([&] { return m_counter->payment(u"stage") == wanted; }),
             qPrintable(m_counter->payment(u"stage")));
}

/// One sale, one receipt, and a journal that verifies.
void TwoScreensTest::checkOneSalePaid()
{
    const Json sales = m_counter->answer({QStringLiteral("sales")});
    QCOMPARE(sales.find(u"sales")->items().size(), 1);
    QCOMPARE(sales.find(u"paid_total")->toString(), QStringLiteral("23.50"));
    QVERIFY(!m_counter->answer({QStringLiteral("journal"), QStringLiteral("verify")}).isNull());
}

void TwoScreensTest::takesTheRestOfAShortPaymentInCash()
{
    speak(QStringLiteral("ar"));
    QVERIFY(m_counter->open(QStringLiteral("ar")));
    ringUp();
    play(PracticeAct::PayShort, "short");
    QCOMPARE(m_counter->silentParts(), QStringList());
    const QString missing = CustomerWords().say(CustomerWords::Word::AskUs);
    QTRY_VERIFY(m_counter->wordsOn(CounterDesktop::customerPlace).contains(missing));
    m_counter->press({QStringLiteral("2"), QStringLiteral("Return")});
    QVERIFY(m_counter->hears(stageWord(PaymentStage::Paid)));
    checkOneSalePaid();
}

void TwoScreensTest::asksANewPriceWhenTheTimeIsUp()
{
    speak(QStringLiteral("fr"));
    QVERIFY(m_counter->open(QStringLiteral("fr")));
    ringUp();
    const QString old = m_counter->quote(u"address");
    play(PracticeAct::EndWindow, "expired");
    QTRY_COMPARE(Counter::codeOn(1), QString());
    QCOMPARE(Counter::codeOn(0), QString());
    QCOMPARE(m_counter->silentParts(), QStringList());
    m_counter->press({QStringLiteral("F10")});
    QVERIFY(Counter::becomes([&] {
        return !QStringList{QString(), old}.contains(m_counter->quote(u"address"));
    }));
    checkCode();
    play(PracticeAct::PayExact, "paid");
    checkOneSalePaid();
}

void TwoScreensTest::losesNothingWhenTheCustomersMonitorGoes()
{
    speak(QStringLiteral("en"));
    QVERIFY(m_counter->open(QStringLiteral("en")));
    ringUp();
    checkCode();
    const QString code = Counter::codeOn(0);
    const QList<QRect> till = m_counter->windowsOn(CounterDesktop::tillPlace);

    must(m_desktop.pullCustomers());
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    // Nothing of the customer's pops up over the till.
    QTRY_COMPARE(m_counter->windowsOn(CounterDesktop::customerPlace), QList<QRect>());
    QCOMPARE(m_counter->windowsOn(CounterDesktop::tillPlace), till);
    QCOMPARE(Counter::codeOn(0), code);

    must(m_desktop.plugBoth());
    QTRY_COMPARE(m_counter->windowsOn(CounterDesktop::customerPlace), QList{CounterDesktop::customerPlace});
    checkCode();
    QCOMPARE(Counter::codeOn(1), code);

    // Paid while nobody could see it.
    must(m_desktop.pullCustomers());
    play(PracticeAct::PayExact, "paid");
    checkOneSalePaid();
    QVERIFY(m_counter->hears(stageWord(PaymentStage::Paid)));
    must(m_desktop.plugBoth());
    QTRY_COMPARE(m_counter->windowsOn(CounterDesktop::customerPlace), QList{CounterDesktop::customerPlace});
    const QString thanks = CustomerWords().say(CustomerWords::Word::Thanks);
    QTRY_VERIFY(m_counter->wordsOn(CounterDesktop::customerPlace).contains(thanks));
}

void TwoScreensTest::staysInSightWhenItsOwnMonitorGoes()
{
    speak(QStringLiteral("en"));
    QVERIFY(m_counter->open(QStringLiteral("en")));
    ringUp();
    checkCode();
    const QString code = Counter::codeOn(0);
    const QList<QRect> till = m_counter->windowsOn(CounterDesktop::tillPlace);

    must(m_desktop.pullTills());
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    // The cashier works on with the customer's monitor, which is the desktop's first now, and nothing lies
    // over the till's window.
    const QRect last(QPoint(0, 0), CounterDesktop::customerSize);
    QTRY_COMPARE(m_counter->windowsOn(last).size(), 1);
    QVERIFY(last.contains(m_counter->windowsOn(last).constFirst()));
    QTRY_COMPARE(Counter::codeOn(0), code);
    play(PracticeAct::PayExact, "paid");
    checkOneSalePaid();

    must(m_desktop.plugBoth());
    QTRY_COMPARE(m_counter->windowsOn(CounterDesktop::tillPlace), till);
    QTRY_COMPARE(m_counter->windowsOn(CounterDesktop::customerPlace), QList{CounterDesktop::customerPlace});
}

void TwoScreensTest::isNeverCoveredWhereTheMonitorsMirror()
{
    speak(QStringLiteral("en"));
    must(m_desktop.pullCustomers());
    must(m_desktop.mirror());
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(m_counter->open(QStringLiteral("en")));
    ringUp();
    QCOMPARE(m_counter->windowsOn(CounterDesktop::tillPlace).size(), 1);
    QVERIFY(m_counter->wordsOn(CounterDesktop::tillPlace).contains(stageWord(PaymentStage::Waiting)));
}

void TwoScreensTest::followsTheCustomersMonitorWhenItIsTurned()
{
    speak(QStringLiteral("en"));
    QVERIFY(m_counter->open(QStringLiteral("en")));
    ringUp();
    checkCode();
    const QString code = Counter::codeOn(0);
    must(m_desktop.standUpright());
    QTRY_COMPARE(m_counter->windowsOn(CounterDesktop::uprightPlace), QList{CounterDesktop::uprightPlace});
    QTRY_COMPARE(Counter::codeOn(1), code);
    play(PracticeAct::PayExact, "paid");
    checkOneSalePaid();
}

int main(int argc, char **argv)
{
    if (const QString package = CounterDesktop::missing(); !package.isEmpty()) {
        std::printf("SKIP: %s is not installed\n", qPrintable(package));
        return 77;
    }
    CounterDesktop desktop;
    if (const Result<void> started = desktop.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication app(argc, argv);
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
            "1"); // for the till only: the test itself is no part of the desktop
    TwoScreensTest test(desktop);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoscreens.moc"
