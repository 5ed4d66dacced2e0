// SPDX-License-Identifier: Apache-2.0
// fill DIR SALES: makes the practice ledger of a data folder with that many paid sales, a hundred a day until yesterday.
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace tillgate;

namespace {

constexpr int salesPerDay = 100;

Result<void> sellCoffee(LedgerSession &session, const Author &author)
{
    const Money price = Money::parse(u"4.50", u"EUR").value();
    const Result<Sale> sale = session.sales().open(
        author, {.lines = {{.text = QStringLiteral("Coffee"), .unitPrice = price}}, .isPractice = true});
    if (!sale)
        return fail(sale.error());
    const Result<Payment> intent = session.payments().request(author,
                                                              {.sale = sale->id,
                                                               .account = AccountName(QStringLiteral("Practice nowpayments")),
                                                               .coin = CoinId(QStringLiteral("BTC")),
                                                               .price = sale->total});
    if (!intent)
        return fail(intent.error());
    const Decimal coins = Decimal::parse(u"0.00007051").value();
    const QString address = QStringLiteral("bc1q") + intent->reference.text();
    const auto quote = [&](Payment &payment) -> Result<void> {
        payment.quote = Quote{.gatewayId = GatewayPaymentId(QStringLiteral("gw-") + payment.reference.text()),
                              .coin = payment.coin,
                              .address = address,
                              .normalAddress = address,
                              .memo = std::nullopt,
                              .quotedCoins = coins,
                              .payableCoins = coins,
                              .openedAt = author.at,
                              .priceHeldUntil = author.at.addSecs(1200),
                              .watchedUntil = std::nullopt,
                              .isFixedRate = true,
                              .contract = std::nullopt};
        return {};
    };
    const auto settle = [&](Payment &payment) -> Result<void> {
        payment.receivedCoins = coins;
        payment.settledAt = author.at;
        return {};
    };
    PaymentRecords payments = session.payments();
    return payments.change(author, intent->reference, intent->version, PaymentEvent::Opened, quote)
        .and_then([&](const PaymentChange &opened) {
            return payments.change(author, intent->reference, opened.payment.version, PaymentEvent::ReportedPaid,
                                   settle);
        })
        .and_then([&](const PaymentChange &) { return session.sales().complete(author, sale->id); })
        .map([](const Sale &) { });
}

Result<void> fillOneDay(Ledger &ledger, const QDateTime &noon, int sales)
{
    return ledger.runNow<void>([&](LedgerSession &session) -> Result<void> {
        for (int at = 0; at < sales; ++at) {
            const Author author{.till = TillName(QStringLiteral("T1")),
                                .person = QStringLiteral("Cashier"),
                                .at = noon.addSecs(at * 120)};
            if (const Result<void> sold = sellCoffee(session, author); !sold)
                return sold;
        }
        return {};
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const auto ledger = Ledger::open(QDir(words.at(1)).filePath(QStringLiteral("practice/ledger.sqlite")));
    Result<void> filled = ledger ? Result<void>() : fail(ledger.error());
    const int sales = words.at(2).toInt();
    QDateTime noon = QDateTime::currentDateTimeUtc().addDays(-1 - (sales - 1) / salesPerDay);
    for (int done = 0; filled && done < sales; done += salesPerDay, noon = noon.addDays(1))
        filled = fillOneDay(**ledger, noon, std::min(salesPerDay, sales - done));
    if (!filled)
        std::fprintf(stderr, "fill: %s\n", qPrintable(filled.error().detail));
    return filled ? 0 : 4;
}
