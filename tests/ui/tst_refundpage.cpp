// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/refundpage.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/qrview.h"
#include "ui/parts/sheet.h"
#include "ui/sampleviews.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

/// The page that gives money back: it asks once more, never twice, and nothing goes past it.
class TestRefundPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_page = new RefundPage(Scheme::Light, m_window.get());
        connect(m_page, &RefundPage::wishChanged, m_page, [this](const RefundWish &wish) { m_wish = wish; });
        m_confirmed.clear();
        connect(m_page, &RefundPage::refundConfirmed, m_page,
                [this](const RefundWish &, const RefundFigures &figures) { m_confirmed.append(figures); });
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void choosesTheExcessOfWhatCameOver();
    void choosesHowMuchByItsNumber();
    void givesNothingBackForASumThatMayMeanTwo_data();
    void givesNothingBackForASumThatMayMeanTwo();
    void asksOnceMoreAndEnterIsHarmless();
    void confirmsWhatWasSeen();
    void takesTheButtonAwayWithoutFigures();
    void ignoresAnAnswerToAnOlderQuestion();
    void wantsAnAddressWhereTheGatewaySends();
    void showsTheClaimAsACode();
    void turnsTheScreenForAClaimOnly();
    void offersNoEndForAClaim();
    void givesNothingTwiceWhileOneIsUncertain();
    void keepsTheFocusInside();

private:
    /// The words stand on the page; none are looked for where none are expected.
    [[nodiscard]] bool isSaid(const QString &words)
    {
        const QList<Label *> labels = m_page->findChildren<Label *>();
        return words.isEmpty() || std::any_of(labels.begin(), labels.end(), [&](const Label *label) { return label->text().contains(words); });
    }
    void answer()
    {
        const RefundPlan plan = sample::refundPlan(m_way);
        m_page->renderFigures(m_wish, refundFigures(plan.payment, plan.left, questionOf(plan, m_wish)));
    }
    void render(RefundWay way = RefundWay::ByClaim, RefundChoice preferred = RefundChoice::Excess)
    {
        m_way = way;
        m_page->render(sample::refundPlan(way), preferred);
        answer();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->setFocus();
    }
    Sheet *sheet()
    {
        const auto sheets = m_page->findChildren<Sheet *>();
        return sheets.isEmpty() ? nullptr : sheets.last();
    }

    std::unique_ptr<QWidget> m_window;
    RefundPage *m_page = nullptr;
    RefundWay m_way = RefundWay::ByClaim;
    RefundWish m_wish;
    QList<RefundFigures> m_confirmed;
};

void TestRefundPage::choosesTheExcessOfWhatCameOver()
{
    render();
    QCOMPARE(m_wish.choice, RefundChoice::Excess);
    QCOMPARE(m_wish.way, RefundWay::ByClaim);
    QCOMPARE(m_wish.number, 1);
}

void TestRefundPage::choosesHowMuchByItsNumber()
{
    render();
    QTest::keyClick(m_page, Qt::Key_1);
    QCOMPARE(m_wish.choice, RefundChoice::Everything);
    QTest::keyClick(m_page, Qt::Key_9);
    QCOMPARE(m_wish.choice, RefundChoice::Everything);
}

void TestRefundPage::givesNothingBackForASumThatMayMeanTwo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("worth");
    QTest::addColumn<QString>("said");
    QTest::newRow("one, or a thousand") << QStringLiteral("1.000") << QString() << QStringLiteral("Leave the mark for thousands out.");
    QTest::newRow("too many digits, or a thousand") << QStringLiteral("1.234") << QString() << QStringLiteral("Type 1.23 or 1234.");
    QTest::newRow("too many digits") << QStringLiteral("1.2345") << QString() << QStringLiteral("Type 1.23, for example.");
    QTest::newRow("a comma") << QStringLiteral("1,50") << QStringLiteral("1.50 EUR") << QString();
    QTest::newRow("a point") << QStringLiteral("1.50") << QStringLiteral("1.50 EUR") << QString();
    QTest::newRow("words") << QStringLiteral("all") << QString() << QStringLiteral("This is no sum.");
}

void TestRefundPage::givesNothingBackForASumThatMayMeanTwo()
{
    QFETCH(QString, typed);
    QFETCH(QString, worth);
    QFETCH(QString, said);
    render();
    for (int number = 1; number < 9 && m_wish.choice != RefundChoice::OwnWorth; ++number)
        QTest::keyClick(m_page, static_cast<Qt::Key>(Qt::Key_0 + number));
    QCOMPARE(m_wish.choice, RefundChoice::OwnWorth);
    const auto fields = m_page->findChildren<QLineEdit *>();
    const auto sum = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) { return field->accessibleName() == QStringLiteral("How much"); });
    QVERIFY(sum != fields.end());
    (*sum)->clear();
    QTest::keyClicks(*sum, typed);
    QCOMPARE(m_wish.worth ? m_wish.worth->toString() : QString(), worth);
    answer();
    QVERIFY2(isSaid(said), qPrintable(said));
}

void TestRefundPage::asksOnceMoreAndEnterIsHarmless()
{
    render();
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(sheet() != nullptr && sheet()->isVisible());
    QTest::keyClick(sheet(), Qt::Key_Return);
    QCOMPARE(m_confirmed.size(), 0);
}

void TestRefundPage::confirmsWhatWasSeen()
{
    render();
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(sheet() != nullptr);
    sheet()->dangerousButton()->click();
    QCOMPARE(m_confirmed.size(), 1);
    QCOMPARE(m_confirmed.first().coins.toShortString(), QStringLiteral("0.0000282"));
    m_page->setBusy(true);
    QTest::keyClick(m_page, Qt::Key_Return);
    QCOMPARE(m_confirmed.size(), 1);
}

void TestRefundPage::takesTheButtonAwayWithoutFigures()
{
    render();
    m_page->renderFigures(m_wish, fail(Error::Kind::Usage, QStringLiteral("no")));
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(sheet() == nullptr);
}

void TestRefundPage::ignoresAnAnswerToAnOlderQuestion()
{
    render();
    const RefundWish older = m_wish;
    QTest::keyClick(m_page, Qt::Key_1);
    const RefundPlan plan = sample::refundPlan();
    m_page->renderFigures(older, refundFigures(plan.payment, plan.left, questionOf(plan, older)));
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY2(sheet() == nullptr, "the figures of another choice must not be confirmed");
}

void TestRefundPage::wantsAnAddressWhereTheGatewaySends()
{
    render(RefundWay::ThroughGateway, RefundChoice::TodaysValue);
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(sheet() == nullptr);
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->accessibleName().contains(QLatin1String("address")))
            QTest::keyClicks(line, QStringLiteral("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"));
        else if (line->accessibleName().contains(QLatin1String("e-mail")))
            QTest::keyClicks(line, QStringLiteral("ada@example.org"));
    }
    answer();
    m_page->setFocus();
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(sheet() != nullptr);
}

void TestRefundPage::showsTheClaimAsACode()
{
    render();
    const RefundRecord refund = sample::refund(RefundWay::ByClaim, RefundState::AwaitsClaim);
    m_page->renderRefund(refund);
    const auto codes = m_page->findChildren<QrView *>();
    QCOMPARE(codes.size(), 1);
    QVERIFY(codes.first()->isVisible());
    QCOMPARE(codes.first()->content(), refund.claimUrl->toString(QUrl::FullyEncoded));
}

void TestRefundPage::turnsTheScreenForAClaimOnly()
{
    render();
    QSignalSpy turned(m_page, &RefundPage::turnScreenRequested);
    const auto turnButton = [&]() -> CapButton * {
        for (CapButton *button : m_page->findChildren<CapButton *>()) {
            if (button->isVisible() && button->text().contains(QLatin1String("Turn screen")))
                return button;
        }
        return nullptr;
    };
    m_page->renderRefund(sample::refund(RefundWay::ByClaim, RefundState::AwaitsClaim));
    m_page->setFocus();
    QVERIFY(turnButton() != nullptr);
    for (int stop = 0; stop < 20 && !turnButton()->hasFocus(); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(turnButton()->hasFocus());
    QTest::keyClick(turnButton(), Qt::Key_Space);
    QCOMPARE(turned.size(), 1);
    m_page->renderRefund(sample::refund(RefundWay::ByHand, RefundState::ToDo));
    QVERIFY(turnButton() == nullptr);
}

void TestRefundPage::offersNoEndForAClaim()
{
    render();
    const auto withdrawButton = [&]() -> CapButton * {
        for (CapButton *button : m_page->findChildren<CapButton *>()) {
            if (button->isVisible() && button->text().startsWith(QLatin1String("Nothing was sent")))
                return button;
        }
        return nullptr;
    };
    m_page->renderRefund(sample::refund(RefundWay::ByClaim, RefundState::AwaitsClaim));
    QVERIFY(withdrawButton() == nullptr);
    m_page->renderRefund(sample::refund(RefundWay::ByClaim, RefundState::Unresolved));
    QVERIFY(withdrawButton() != nullptr);
}

void TestRefundPage::givesNothingTwiceWhileOneIsUncertain()
{
    render();
    m_page->renderRefund(sample::refund(RefundWay::ByClaim, RefundState::Unresolved));
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(sheet() == nullptr);
    QCOMPARE(m_confirmed.size(), 0);
}

void TestRefundPage::keepsTheFocusInside()
{
    render();
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QWidget *focused = m_window->focusWidget();
        QVERIFY(focused == m_page || m_page->isAncestorOf(focused));
    }
}

QTEST_MAIN(TestRefundPage)
#include "tst_refundpage.moc"
