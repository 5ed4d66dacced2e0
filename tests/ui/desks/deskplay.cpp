// SPDX-License-Identifier: Apache-2.0
#include "deskplay.h"

#include "base/languages.h"
#include "sale/coverage.h"
#include "ui/cashier/cashierbody.h"
#include "ui/manager/refundpage.h"
#include "ui/manager/refundwords.h"
#include "ui/paintedtext.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/format.h"

#include <QApplication>

namespace tillgate::test {

using namespace std::chrono_literals;

namespace {

QString wordsOf(ShortfallChoice choice, const PaymentView &view)
{
    const auto sum = [](const std::optional<Money> &money) {
        return money ? isolated(moneyText(*money), QGuiApplication::layoutDirection()) : QString();
    };
    switch (choice) {
    case ShortfallChoice::WaitForRest:
        return ShortfallList::tr("Wait for the rest");
    case ShortfallChoice::TakeCash:
        return ShortfallList::tr("Take %1 in cash").arg(sum(view.missing));
    case ShortfallChoice::AcceptShortfall:
        return ShortfallList::tr("Accept the shortfall");
    case ShortfallChoice::Refund:
        return ShortfallList::tr("Refund what came in");
    case ShortfallChoice::AcceptMoney:
        return ShortfallList::tr("Accept as paid");
    case ShortfallChoice::CloseQuestion:
        return ShortfallList::tr("Close without money");
    case ShortfallChoice::DealtWith:
        return ShortfallList::tr("Dealt with");
    }
    Q_UNREACHABLE();
}

} // namespace

void DeskPlay::initTestCase()
{
    QApplication::setStyle(QStringLiteral("fusion"));
}

void DeskPlay::inEachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

void DeskPlay::init()
{
    const char *row = QTest::currentDataTag();
    m_language = std::make_unique<SpokenLanguage>(QString::fromLatin1(row != nullptr ? row : "en"));
    m_till = std::make_unique<TillDriver>();
    QVERIFY(m_till->open());
}

void DeskPlay::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning("%s%s: %s", qPrintable(m_till->trail.join(QStringLiteral(" > "))),
                 qPrintable(m_till->described()), qPrintable(SpokenLanguage::buttonsOf(m_till->window())));
    const Result<Verification> verified = m_till->shop().ledger().runNow<Verification>(
        [](LedgerSession &session) { return session.verify(); });
    m_till.reset();
    m_language.reset();
    QVERIFY(verified && verified->isSound());
}

void DeskPlay::charge(int cents, const char *coin, const char *account)
{
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.order = {QString::fromLatin1(account)};
    settings.gateways.patience = 3s; // the shortest that a shop may set
    const Result<void> saved = m_till->shop().saveSettings(settings);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    m_till->ring(cents);
    int number = 0;
    int row = 0;
    for (const TenderChoice &tender : m_till->view().tenders) {
        row += tender.isAvailable ? 1 : 0;
        if (tender.isAvailable && tender.coin.text() == QLatin1String(coin))
            number = row;
    }
    QVERIFY2(number > 0 && number < 10, "the coin has no number");
    m_till->press(static_cast<Qt::Key>(Qt::Key_0 + number));
    m_till->press(Qt::Key_Return);
    m_till->pressAgain(Qt::Key_Return); // a heavy hand
    QVERIFY(becomes([this] { return m_till->view().payment.has_value(); }));
    QCOMPARE(m_till->sales().first().attempts.size(), 1);
}

void DeskPlay::waitFor(Shown shown)
{
    QVERIFY2(m_till->shows(shown), qPrintable(m_till->described()));
    if (shown != Shown::Waiting && shown != Shown::Short)
        return;
    QVERIFY(becomes([this] { return payment().saleTotal.has_value(); }));
    m_till->renderNow();
}

void DeskPlay::checkFocus()
{
    QCOMPARE(QApplication::focusWidget(), mainButton());
    QVERIFY(mainButton()->isEnabled() && !mainButton()->accessibleName().isEmpty());
}

void DeskPlay::checkDesk(MainAction action)
{
    m_till->settle();
    QCOMPARE(int(mainActionOf(payment())), int(action));
    checkFocus();
    checkWords();
}

void DeskPlay::checkWords()
{
    QWidget &window = m_till->window();
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const QString name = button->accessibleName();
        const bool isWhole
            = !name.trimmed().isEmpty() && !name.startsWith(u',') && !name.contains(QStringLiteral("%1"));
        QVERIFY2(!button->isVisible() || isWhole, qPrintable(u'"' + name + u'"'));
    }
    QVERIFY(!staffWord(payment()).isEmpty() && !staffSentence(payment()).isEmpty());
    QCOMPARE(m_language->leftOverIn(window, m_till->untranslated()).join(u'|'), QString());
    QCOMPARE(everythingPaintedCutOff(window).join(u'|'), QString());
}

void DeskPlay::pressHint(const QString &words)
{
    pressHintIn(m_till->window(), words);
}

void DeskPlay::pressHintIn(const QWidget &part, const QString &words)
{
    m_till->settle();
    const std::optional<QKeyCombination> key = SpokenLanguage::keyOn(part, words);
    QVERIFY2(key,
             qPrintable(words + QStringLiteral(" is on no button with a key: ")
                        + SpokenLanguage::buttonsOf(part)));
    m_till->press(key->key(), key->keyboardModifiers());
}

void DeskPlay::choose(ShortfallChoice choice)
{
    const auto *list = m_till->window().findChild<ShortfallList *>();
    pressHintIn(*list, wordsOf(choice, payment()));
    QCOMPARE(int(list->chosen()), int(choice));
    m_till->settle();
    QCOMPARE(mainButton()->accessibleName(),
             MainButton::tr("%1, %2", "button, key").arg(list->mainWords(), CashierBody::tr("Enter", "key")));
    m_till->press(Qt::Key_Return);
}

void DeskPlay::agree()
{
    QVERIFY(becomes([this] { return m_till->openSheet() != nullptr; }));
    m_till->answerYes();
    QVERIFY(m_till->openSheet() == nullptr);
}

void DeskPlay::giveBackInCash()
{
    QVERIFY(becomes([this] { return m_till->refundPage() != nullptr; }));
    QVERIFY(m_till->tabTo(RefundWords::tr("In cash")));
    m_till->press(Qt::Key_Space);
    QVERIFY(becomes([this] {
        m_till->press(Qt::Key_Return);
        return m_till->openSheet() != nullptr;
    }));
    agree();
    m_till->pressAgain(Qt::Key_Return); // gives nothing back twice
    QVERIFY(becomes([this] { return m_till->refundPage()->shown().has_value(); }));
    QCOMPARE(int(m_till->refundPage()->shown()->state), int(RefundState::Done));
    m_till->press(Qt::Key_Escape);
    QVERIFY(becomes([this] { return m_till->refundPage() == nullptr; }));
    QVERIFY(becomes([this] { return QApplication::focusWidget() == mainButton(); }));
}

void DeskPlay::endWindow()
{
    m_till->practice().advanceClock(61min);
    m_till->press(Qt::Key_F5);
}

void DeskPlay::spoil(const char *provider, const practice::Fault &fault)
{
    QVERIFY(m_till->practice().setFault(QString::fromLatin1(provider), fault));
}

void DeskPlay::heal()
{
    for (const PracticeServer::Account &account : m_till->practice().accounts())
        QVERIFY(m_till->practice().setFault(account.provider, std::nullopt));
}

void DeskPlay::payBy(const char *kind)
{
    QVERIFY(m_till->practice().pay(m_till->reference(), QString::fromLatin1(kind)));
}

void DeskPlay::checkNextSale()
{
    checkDesk(MainAction::NextSale);
    pressHint(CashierBody::tr("Next sale"));
    QVERIFY(isNextSaleFree());
}

bool DeskPlay::isDecisionDue()
{
    const QList<RecentSale> lastFive = m_till->view().lastFive;
    return !lastFive.isEmpty() && lastFive.first().needsDecision;
}

QString DeskPlay::covered()
{
    QStringList words;
    const SaleWithAttempts newest = m_till->sales().first();
    for (const Tender &tender : newest.sale.tenders)
        words.append(tenderName(tender.kind) + u' ' + tender.amount.amount().toString());
    return words.join(QStringLiteral(", "));
}

PaymentStage DeskPlay::stageOf(const QString &reference)
{
    const QList<SaleWithAttempts> sales = m_till->sales();
    for (const SaleWithAttempts &sale : sales) {
        for (const Payment &attempt : sale.attempts) {
            if (attempt.reference.text() == reference)
                return attempt.stage;
        }
    }
    return PaymentStage::Requested;
}

} // namespace tillgate::test
