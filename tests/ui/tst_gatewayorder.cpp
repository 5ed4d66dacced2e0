// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/setup/gatewayorderpage.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

namespace {

AccountName account(const char *name)
{
    return AccountName(QString::fromLatin1(name));
}

} // namespace

class GatewayOrderPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<GatewayOrderPage>();
        connect(m_page.get(), &GatewayOrderPage::preferenceChanged, this,
                [this](const GatewayPreference &preference) { m_preference = preference; });
        m_preference = {};
        render();
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void aPressedGatewayIsAskedSooner()
    {
        press("BTCPay");
        QCOMPARE(m_preference.order, QStringList({QStringLiteral("BTCPay"), QStringLiteral("NOWPayments"),
                                                  QStringLiteral("Plisio")}));
        QVERIFY(m_preference.orderByCoin.isEmpty());
        QCOMPARE(row("BTCPay")->cap(), QStringLiteral("1"));
        QCOMPARE(row("NOWPayments")->cap(), QStringLiteral("2"));
        press("BTCPay"); // the first cannot go further
        QCOMPARE(m_preference.order.first(), QStringLiteral("BTCPay"));
    }

    void aCoinHasAnOrderOfItsOwnUntilItIsTakenBack()
    {
        auto *scope = m_page->findChild<QComboBox *>();
        QCOMPARE(scope->count(), 2); // a coin that only one account has needs no order
        scope->setCurrentIndex(1);
        QVERIFY(row("Plisio") == nullptr); // it does not have this coin
        press("BTCPay");
        QVERIFY(m_preference.order.isEmpty());
        QCOMPARE(m_preference.orderByCoin.value(QStringLiteral("BTC")).first(), QStringLiteral("BTCPay"));
        QTest::mouseClick(button(QStringLiteral("As for all coins again")), Qt::LeftButton);
        QVERIFY(m_preference.orderByCoin.isEmpty());
    }

    void aRuleIsChosenWithOneKey()
    {
        CapButton *fastest = button(QStringLiteral("Fastest first"));
        fastest->setFocus();
        QTest::keyClick(fastest, Qt::Key_Space);
        QCOMPARE(m_preference.rule, GatewayRule::Fastest);
        QVERIFY(fastest->isChosen());
        QVERIFY(!button(QStringLiteral("My order"))->isChosen());
    }

    void theWaitStaysWithinItsLimits()
    {
        m_preference.patience = GatewayPreference::shortestPatience;
        render();
        QVERIFY(!button(QStringLiteral("Sooner"))->isEnabled());
        QTest::mouseClick(button(QStringLiteral("Later")), Qt::LeftButton);
        QCOMPARE(m_preference.patience, GatewayPreference::shortestPatience + std::chrono::seconds(1));
        QVERIFY(button(QStringLiteral("Sooner"))->isEnabled());
    }

    void escapeGoesBack()
    {
        QSignalSpy closed(m_page.get(), &GatewayOrderPage::closed);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 x 800") << QSize(1280, 800);
        QTest::newRow("1024 x 600") << QSize(1024, 600);
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        m_page->resize(size);
        QCoreApplication::processEvents();
        for (const CapButton *part : m_page->findChildren<CapButton *>())
            QVERIFY2(!part->isCutOff(), qPrintable(part->accessibleName()));
        for (const Label *part : m_page->findChildren<Label *>())
            QVERIFY2(!part->isCutOff(), qPrintable(part->text()));
    }

private:
    void render()
    {
        const QList<AccountName> accounts{account("NOWPayments"), account("BTCPay"), account("Plisio")};
        m_page->render(m_preference, accounts,
                       {{.coin = CoinId(QStringLiteral("BTC")),
                         .name = QStringLiteral("Bitcoin"),
                         .networkName = QStringLiteral("Bitcoin"),
                         .accounts = {account("NOWPayments"), account("BTCPay")},
                         .isOn = true},
                        {.coin = CoinId(QStringLiteral("LTC")),
                         .name = QStringLiteral("Litecoin"),
                         .networkName = QStringLiteral("Litecoin"),
                         .accounts = {account("Plisio")},
                         .isOn = true}});
    }
    [[nodiscard]] CapButton *button(const QString &words)
    {
        for (CapButton *part : m_page->findChildren<CapButton *>()) {
            if (part->accessibleName() == words || part->text() == words)
                return part;
        }
        return nullptr;
    }
    [[nodiscard]] CapButton *row(const char *name)
    {
        for (CapButton *part : m_page->findChildren<CapButton *>()) {
            if (part->isVisible() && part->property("account").toString() == QLatin1String(name))
                return part;
        }
        return nullptr;
    }
    void press(const char *name)
    {
        CapButton *part = row(name);
        QVERIFY(part != nullptr);
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Space);
    }

    std::unique_ptr<GatewayOrderPage> m_page;
    GatewayPreference m_preference;
};

QTEST_MAIN(GatewayOrderPageTest)
#include "tst_gatewayorder.moc"
