// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/staff/pinsheet.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tillgate;

/// The question for a PIN, by keyboard and by touch.
class TestPinSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1024, 600);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void takesDigitsAndEnter();
    void choosesAPersonWithTheArrows();
    void givesTheSameByTouch();
    void saysNothingForAnEmptyPin();
    void staysLockedOnEscape();
    void leavesAnApprovalOnEscape();
    void forgetsTheDigitsAfterAWrongPin();
    void letsNoKeyThrough();
    void keepsDigitsInTheirPlacesFromRightToLeft();
    void cutsNothingOff();

private:
    PinSheet *sheet(PinSheet::Kind kind)
    {
        auto *made = new PinSheet(m_theme, m_window.get(), kind,
                                  {{.name = QStringLiteral("Ada"), .role = StaffRole::Manager, .hasPin = true},
                                   {.name = QStringLiteral("Ben"), .role = StaffRole::Cashier, .hasPin = true}});
        made->setWords(QStringLiteral("The till is locked"), QStringLiteral("Choose your name, type your PIN."));
        return made;
    }
    static QByteArray digits(const QSignalSpy &spy)
    {
        return spy.last().at(1).value<Secret>().reveal().toByteArray();
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
};

void TestPinSheet::takesDigitsAndEnter()
{
    PinSheet *asked = sheet(PinSheet::Kind::Lock);
    QSignalSpy given(asked, &PinSheet::given);
    QTest::keyClicks(asked, QStringLiteral("47119"));
    QTest::keyClick(asked, Qt::Key_Backspace);
    QTest::keyClick(asked, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.last().first().toString(), QStringLiteral("Ada"));
    QCOMPARE(digits(given), QByteArray("4711"));
    QTest::keyClick(asked, Qt::Key_Return); // the digits are gone after they were given
    QCOMPARE(given.size(), 1);
}

void TestPinSheet::keepsDigitsInTheirPlacesFromRightToLeft()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    PinSheet *asked = sheet(PinSheet::Kind::Lock);
    QCoreApplication::processEvents();
    const auto placeOf = [asked](const QString &digit) {
        const auto keys = asked->findChildren<CapButton *>();
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const CapButton *candidate) { return candidate->text() == digit; });
        return key != keys.end() ? (*key)->mapTo(asked, QPoint()).x() : -1;
    };
    QVERIFY(placeOf(QStringLiteral("7")) > 0);
    QVERIFY(placeOf(QStringLiteral("7")) < placeOf(QStringLiteral("9")));
}

void TestPinSheet::choosesAPersonWithTheArrows()
{
    PinSheet *asked = sheet(PinSheet::Kind::Lock);
    QSignalSpy given(asked, &PinSheet::given);
    QTest::keyClicks(asked, QStringLiteral("99"));
    QTest::keyClick(asked, Qt::Key_Down);
    QCOMPARE(asked->chosenName(), QStringLiteral("Ben"));
    QTest::keyClicks(asked, QStringLiteral("4711"));
    QTest::keyClick(asked, Qt::Key_Enter);
    QCOMPARE(given.last().first().toString(), QStringLiteral("Ben"));
    QCOMPARE(digits(given), QByteArray("4711")); // the digits for the other person are forgotten
    QTest::keyClick(asked, Qt::Key_Tab);
    QCOMPARE(asked->chosenName(), QStringLiteral("Ada"));
}

void TestPinSheet::givesTheSameByTouch()
{
    PinSheet *asked = sheet(PinSheet::Kind::Approve);
    QSignalSpy given(asked, &PinSheet::given);
    const auto touch = [&](const QString &name) {
        for (CapButton *button : asked->findChildren<CapButton *>()) {
            if (button->accessibleName().startsWith(name))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(name));
    };
    touch(QStringLiteral("Ben"));
    for (const char *digit : {"4", "7", "1", "1"})
        touch(QLatin1String(digit));
    touch(QStringLiteral("Approve"));
    QCOMPARE(given.last().first().toString(), QStringLiteral("Ben"));
    QCOMPARE(digits(given), QByteArray("4711"));
}

void TestPinSheet::saysNothingForAnEmptyPin()
{
    PinSheet *asked = sheet(PinSheet::Kind::Lock);
    QSignalSpy given(asked, &PinSheet::given);
    QTest::keyClick(asked, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
}

void TestPinSheet::staysLockedOnEscape()
{
    PinSheet *asked = sheet(PinSheet::Kind::Lock);
    QSignalSpy closed(asked, &PinSheet::closed);
    QTest::keyClick(asked, Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
}

void TestPinSheet::leavesAnApprovalOnEscape()
{
    PinSheet *asked = sheet(PinSheet::Kind::Approve);
    QSignalSpy closed(asked, &PinSheet::closed);
    QTest::keyClick(asked, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestPinSheet::forgetsTheDigitsAfterAWrongPin()
{
    PinSheet *asked = sheet(PinSheet::Kind::Lock);
    QSignalSpy given(asked, &PinSheet::given);
    QTest::keyClicks(asked, QStringLiteral("47"));
    asked->refuse({.kind = Error::Kind::AccessDenied, .detail = {}});
    QVERIFY(asked->accessibleDescription().contains(QStringLiteral("wrong")));
    QTest::keyClick(asked, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
}

void TestPinSheet::letsNoKeyThrough()
{
    struct Catcher final : QWidget
    {
        int keys = 0;
        void keyPressEvent(QKeyEvent *) override { ++keys; }
    };
    Catcher window;
    window.show();
    PinSheet asked(m_theme, &window, PinSheet::Kind::Lock, {{.name = QStringLiteral("Ada"), .hasPin = true}});
    for (const int key : {Qt::Key_F5, Qt::Key_F10, Qt::Key_1, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Plus})
        QTest::keyClick(&asked, static_cast<Qt::Key>(key));
    QCOMPARE(window.keys, 0);
}

void TestPinSheet::cutsNothingOff()
{
    PinSheet *asked = sheet(PinSheet::Kind::Approve);
    asked->setWords(QStringLiteral("Accept a shortfall"),
                    QStringLiteral("Accept 3.20 EUR less.\nFor this one time; both names go to the journal."));
    asked->setStatus({.family = Family::Orange,
                      .sign = QStringLiteral("state-short"),
                      .word = QStringLiteral("3.20 EUR missing"),
                      .sum = QStringLiteral("23.50 EUR"),
                      .advice = QStringLiteral("Do not hand over")});
    asked->refuse({.kind = Error::Kind::AccessDenied, .detail = {}});
    QTest::qWait(1); // one turn for the layouts
    for (const Label *label : asked->findChildren<Label *>())
        QVERIFY2(!label->isVisible() || !label->isCutOff(), qPrintable(label->text()));
    for (const CapButton *button : asked->findChildren<CapButton *>())
        QVERIFY2(!button->isVisible() || !button->isCutOff(), qPrintable(button->accessibleName()));
    QVERIFY(m_window->rect().contains(asked->childrenRect()));
}

QTEST_MAIN(TestPinSheet)
#include "tst_pinsheet.moc"
