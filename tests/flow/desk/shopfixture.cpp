// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include <QTest>

#include <algorithm>

namespace tillgate::test {

ShopFixture::ShopFixture(TillPlaceWords place) : m_place(std::move(place)) { }

void ShopFixture::start()
{
    Result<std::unique_ptr<Shop>> shop = 
        Shop::open({.dataFolder = folder(), .isPractice = true, .place = m_place}, m_clock);
    if (!shop)
        qFatal("The shop does not open: %s", qPrintable(shop.error().detail));
    m_shop = std::move(*shop);
    m_shop->start();
    using namespace std::chrono_literals;
    practice().setChainRules({.confirmsAfter = 300ms, .settlesAfter = 300ms});
    // These tests are about the desk, at the gateway that comes first.
    const auto isFirst = [](const TenderChoice &tender) { return tender.account.text() == QLatin1String("Practice NOWPayments"); };
    const auto isReady = [&] {
        const QList<TenderChoice> tenders = checkout().view().tenders;
        return std::any_of(tenders.begin(), tenders.end(), isFirst);
    };
    if (!becomes(isReady))
        qFatal("The practice gateway offers no coins.");
}

void ShopFixture::stop()
{
    m_shop.reset();
}

void ShopFixture::charge(int cents, const char *coin)
{
    checkout().nextSale();
    SaleEntry entry(m_shop->settings().currency);
    for (const QChar digit : QString::number(cents / 100))
        entry.typeDigit(digit.digitValue());
    entry.typeDecimalMark();
    entry.typeDigit(cents % 100 / 10);
    entry.typeDigit(cents % 10);
    checkout().setEntry(entry);
    checkout().chooseCoin(CoinId(QLatin1String(coin)));
    checkout().charge();
}

bool ShopFixture::showCode(int cents, const char *coin)
{
    charge(cents, coin);
    return becomes([this] { return checkout().view().payment && checkout().view().payment->isCodeShown; });
}

bool ShopFixture::reaches(PaymentStage wanted, int milliseconds)
{
    return becomes([this, wanted] { return payment() && payment()->stage == wanted; }, milliseconds);
}

bool ShopFixture::becomes(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

bool ShopFixture::pay(const char *kind)
{
    return practice().pay(payment()->reference.text(), QLatin1String(kind)).has_value();
}

QList<SaleWithAttempts> ShopFixture::sales()
{
    return m_shop->ledger()
        .runNow<QList<SaleWithAttempts>>(
            [](LedgerSession &session) { return session.view().latest(1000, {.isPractice = true}); })
        .value();
}

QList<PaymentStage> ShopFixture::stagesOf(const SaleId &sale)
{
    QList<PaymentStage> stages;
    for (const SaleWithAttempts &entry : sales()) {
        if (entry.sale.id != sale)
            continue;
        for (const Payment &payment : entry.attempts)
            stages.append(payment.stage);
    }
    return stages;
}

int ShopFixture::openedAtGateway()
{
    const auto &payments = practice().world().payments();
    return static_cast<int>(std::count_if(payments.begin(), payments.end(),
                                          [](const auto &payment) { return !payment.parentId; }));
}

bool ShopFixture::journalIsSound()
{
    const Result<Verification> verification = m_shop->ledger().runNow<Verification>(
        [](LedgerSession &session) { return session.verify(); });
    return verification && verification->isSound();
}

} // namespace tillgate::test
