// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/desk/shopfixture.h"

#include <QTest>

namespace tillgate::test {

/// A shop with practice gateways and what its manager does to give money back.
class RefundFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
    }
    void cleanup()
    {
        QVERIFY(m_till->journalIsSound());
        m_till.reset();
    }

protected:
    static constexpr const char *customer = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

    /// A payment of 23.50 EUR in BTC at this gateway, paid as `kind` says.
    Payment paidAt(const char *provider, const char *kind = "exact", PaymentStage stage = PaymentStage::Paid)
    {
        m_till->checkout().nextSale();
        const AccountName account(QStringLiteral("Practice ") + QLatin1String(provider));
        std::optional<Payment> opened;
        m_till->shop().book().openSale({.lines = {{.text = {}, .unitPrice = Money::parse(u"23.50", u"EUR").value()}}, .isPractice = true},
                                       account, CoinId(QStringLiteral("BTC")), this, [&](const Result<Payment> &intent) {
                                           opened = intent.value();
                                           m_till->checkout().resume(*opened);
                                           m_till->shop().opening().open(*opened, *m_till->shop().lines().find(account));
                                       });
        if (!m_till->reaches(PaymentStage::Waiting) || !m_till->pay(kind) || !m_till->reaches(stage))
            qFatal("The payment at %s does not get paid.", provider);
        return *m_till->payment();
    }
    RefundPlan plan(const Payment &payment)
    {
        std::optional<RefundPlan> plan;
        m_till->shop().refunds().plan(payment.reference, this, [&](const Result<RefundPlan> &made) { plan = made.value(); });
        if (!m_till->becomes([&] { return plan.has_value(); }))
            qFatal("no plan");
        return *plan;
    }
    Result<RefundFigures> workOut(const RefundPlan &plan, const RefundWish &wish)
    {
        std::optional<Result<RefundFigures>> figures;
        m_till->shop().refunds().workOut(plan, wish, this, [&](const Result<RefundFigures> &made) { figures = made; });
        if (!m_till->becomes([&] { return figures.has_value(); }))
            qFatal("no figures");
        return *figures;
    }
    RefundWish wish(const RefundPlan &plan, RefundWay way, RefundChoice choice = RefundChoice::Everything)
    {
        return {.payment = plan.payment.reference,
                .number = plan.nextNumber(),
                .way = way,
                .choice = choice,
                .address = way == RefundWay::ThroughGateway || way == RefundWay::ByHand ? QString::fromLatin1(customer) : QString(),
                .email = QStringLiteral("ada@example.org")};
    }
    Result<RefundRecord> refund(const RefundWish &wish)
    {
        const Result<RefundFigures> figures = workOut(plan(m_till->shop().ledger().runNow<Payment>([&](LedgerSession &s) { return s.payments().find(wish.payment); }).value()), wish);
        if (!figures)
            return fail(figures.error());
        std::optional<Result<RefundRecord>> made;
        m_till->shop().refunds().refund(wish, *figures, QStringLiteral("Ada"), this, [&](const Result<RefundRecord> &refund) { made = refund; });
        if (!m_till->becomes([&] { return made.has_value(); }))
            qFatal("no refund");
        return *made;
    }
    RefundRecord stored(const RefundId &id)
    {
        return m_till->shop().ledger().runNow<RefundRecord>([&](LedgerSession &s) { return s.refunds().find(id); }).value();
    }
    PaymentStage stageOf(const Payment &payment)
    {
        return m_till->shop().ledger().runNow<Payment>([&](LedgerSession &s) { return s.payments().find(payment.reference); })->stage;
    }
    bool becomesState(const RefundId &id, RefundState state)
    {
        return m_till->becomes([&] { return stored(id).state == state; });
    }
    /// How often this shop asked a gateway to send a refund.
    int sent()
    {
        const auto exchanges = m_till->shop().ledger().runNow<QList<ExchangeRecord>>([](LedgerSession &s) { return s.exchanges().latest(1000); });
        return static_cast<int>(std::count_if(exchanges->begin(), exchanges->end(), [](const ExchangeRecord &exchange) {
            return exchange.purpose == QLatin1String("refund") && exchange.request.method == HttpRequest::Method::Post;
        }));
    }
    void spoil(const char *provider, practice::Fault::Kind kind, const char *only, int times = 1)
    {
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(provider).toLower().remove(QLatin1Char(' ')).replace(QLatin1String("btcpayserver"), QLatin1String("btcpay")),
                                            practice::Fault{.kind = kind, .times = times, .retryAfter = std::nullopt, .only = QString::fromLatin1(only)}));
    }

    std::unique_ptr<ShopFixture> m_till;
};

} // namespace tillgate::test
