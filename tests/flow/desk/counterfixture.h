// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/desk/shopfixture.h"

#include <QTest>

namespace tillgate::test {

/// A till at the counter with practice gateways, and what customers do there that does not go as it should.
class CounterFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<ShopFixture>();
        m_till->start();
    }
    void cleanup()
    {
        if (m_till)
            QVERIFY(m_till->journalIsSound());
        m_till.reset();
    }

protected:
    [[nodiscard]] PaymentView view() { return *m_till->checkout().view().payment; }
    [[nodiscard]] Sale sale() { return m_till->sales().first().sale; }
    void type(const QList<int> &digits)
    {
        SaleEntry entry(m_till->shop().settings().currency);
        for (const int digit : digits)
            entry.typeDigit(digit);
        m_till->checkout().setEntry(entry);
    }
    [[nodiscard]] QString tenders()
    {
        QStringList words;
        for (const Tender &tender : sale().tenders)
            words.append(tenderName(tender.kind) + u' ' + tender.amount.amount().toString());
        return words.join(QStringLiteral(", "));
    }
    void payShort(int cents)
    {
        QVERIFY(m_till->showCode(cents));
        QVERIFY(m_till->pay("short"));
        QVERIFY(m_till->reaches(PaymentStage::Short));
        QVERIFY(m_till->becomes([this] { return view().saleTotal.has_value(); }));
    }
    [[nodiscard]] PaymentStage stageOf(const PaymentReference &reference)
    {
        const SaleWithAttempts newest = m_till->sales().first();
        for (const Payment &attempt : newest.attempts) {
            if (attempt.reference == reference)
                return attempt.stage;
        }
        return PaymentStage::Requested;
    }
    void waitForReceipt() { QVERIFY(m_till->becomes([this] { return view().receiptNumber > 0; })); }
    void onlyWith(const char *account)
    {
        for (const auto &line : m_till->shop().lines().all()) {
            if (line->name().text() == QLatin1String(account))
                continue;
            const practice::Fault fault{.kind = practice::Fault::Kind::TooManyRequests, .retryAfter = std::nullopt};
            QVERIFY(m_till->practice().setFault(line->gateway().traits().providerId, fault));
        }
    }
    /// At a gateway where more may come to the address of a payment.
    void showCodeWithTopUps(int cents)
    {
        onlyWith("Practice BTCPay Server");
        m_till->charge(cents);
        QVERIFY(m_till->becomes(
            [this] {
                if (m_till->payment() && m_till->payment()->stage == PaymentStage::Refused)
                    m_till->checkout().tryNextGateway();
                return m_till->payment() && view().isCodeShown;
            },
            60000));
        QVERIFY(m_till->shop().lines().find(m_till->payment()->account)->gateway().traits().takesTopUps);
    }

    std::unique_ptr<ShopFixture> m_till;
};

} // namespace tillgate::test
