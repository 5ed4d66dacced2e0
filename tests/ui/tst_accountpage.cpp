// SPDX-License-Identifier: Apache-2.0
#include "gateway/registry.h"
#include "ui/parts/errorwords.h"
#include "ui/sampleviews.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/verbcard.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

/// The set-up of one gateway's account: keys go in and never out, and only what a gateway can do is asked of it.
class AccountPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedKeysNeverComeBackIntoTheForm()
    {
        AccountPage page;
        page.render(sample::account());
        QSignalSpy saved(&page, &AccountPage::saveRequested);
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        const auto form = saved.first().first().value<AccountForm>();
        QVERIFY(form.typed.apiKey.isEmpty());
        QVERIFY(form.typed.webhookSecret.isEmpty());
        QCOMPARE(form.settings.baseUrl, QUrl(QStringLiteral("https://api.nowpayments.io/v1")));
    }

    void tellsWhatItBeganWith()
    {
        AccountPage page;
        AccountView view = sample::account();
        view.known = view.settings;
        page.render(view);
        QSignalSpy tested(&page, &AccountPage::testRequested);
        QSignalSpy saved(&page, &AccountPage::saveRequested);
        view.settings.contactEmail = QStringLiteral("typed@shop.example"); // what a test of it draws anew
        page.render(view);
        QTest::keyClick(&page, Qt::Key_F5);
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(tested.first().first().value<AccountForm>().known, view.known);
        QCOMPARE(saved.first().first().value<AccountForm>().known, view.known);
        QVERIFY(saved.first().first().value<AccountForm>().settings != *view.known);
    }

    void onlyAnAccountThatIsThereCanGo()
    {
        AccountPage page;
        QSignalSpy asked(&page, &AccountPage::removeRequested);
        AccountView fresh = sample::account();
        fresh.isNew = true;
        page.render(fresh);
        QTest::keyClick(&page, Qt::Key_F4);
        QCOMPARE(asked.size(), 0);
        page.render(sample::account());
        QTest::keyClick(&page, Qt::Key_F4);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<AccountName>(), sample::account().settings.name);
    }

    void asksTheGatewayOnlyWhatItCanAnswer()
    {
        AccountPage page;
        page.render(sample::account());
        QSignalSpy asked(&page, &AccountPage::verbAsked);
        QTest::keyClick(&page, Qt::Key_F7);
        QCOMPARE(asked.size(), 0);
        AccountVerbsView view{.offered = {AccountVerb::RegisterNotices}};
        page.renderVerbs(view);
        QTest::keyClick(&page, Qt::Key_F7);
        QTest::keyClick(&page, Qt::Key_F8);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<AccountName>(), sample::account().settings.name);
        QCOMPARE(asked.first().at(1).value<AccountVerb>(), AccountVerb::RegisterNotices);
        view.underWay = AccountVerb::RegisterNotices;
        page.renderVerbs(view);
        QTest::keyClick(&page, Qt::Key_F7); // not twice
        QCOMPARE(asked.size(), 1);
    }

    void saysWhatTheGatewayAnswered()
    {
        QCOMPARE(verbAnswer({}), QString());
        QVERIFY(verbAnswer(sample::accountVerbs()).contains(QStringLiteral("USDT")));
        const AccountVerbsView empty{.answered = AccountVerb::Balances};
        const AccountVerbsView told{.answered = AccountVerb::RegisterNotices};
        QVERIFY(!verbAnswer(empty).isEmpty() && verbAnswer(empty) != verbAnswer(told));
        const Error error{.kind = Error::Kind::Unreachable, .detail = QStringLiteral("no line")};
        const AccountVerbsView failed{.answered = AccountVerb::Balances, .problem = error};
        QCOMPARE(verbAnswer(failed), errorWords(error).sentence);
    }

    void pairsOnlyWhereTheGatewayHasAPage_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<int>("asked");
        QTest::newRow("a page, and no store yet") << QStringLiteral("btcpay") << QUrl(QStringLiteral("https://pay.shop.example")) << 1;
        QTest::newRow("no address") << QStringLiteral("btcpay") << QUrl() << 0;
        QTest::newRow("no page") << QStringLiteral("nowpayments") << QUrl(QStringLiteral("https://api.nowpayments.io/v1")) << 0;
    }

    void pairsOnlyWhereTheGatewayHasAPage()
    {
        QFETCH(const QString, provider);
        QFETCH(const QUrl, address);
        QFETCH(const int, asked);
        AccountPage page;
        page.setProviders(knownGateways());
        AccountView view = sample::account();
        view.settings.providerId = provider;
        view.settings.environment = AccountSettings::Environment::SelfHosted;
        view.settings.baseUrl = address;
        view.settings.merchantId.clear();
        page.render(view);
        QSignalSpy wished(&page, &AccountPage::pairRequested);
        QTest::keyClick(&page, Qt::Key_F6);
        QCOMPARE(wished.size(), asked);
    }
};

QTEST_MAIN(AccountPageTest)
#include "tst_accountpage.moc"
