// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"
#include "practice/customer.h"
#include "practice/rates.h"
#include "practice/xaigate/replies.h"
#include "wire/form.h"

#include <algorithm>
#include <array>

namespace tillgate::practice::xaigate {

namespace {

// Tokens and coins of the three networks (dossier xaigate 2.5).
constexpr std::array coins{
    PageCoin{"USDT-TRX", "usdt", "TRX", "Tron (TRC20)", 6},
    PageCoin{"USDT-56", "usdt", "56", "Binance Smart Chain (BEP20)", 6},
    PageCoin{"USDT-1", "usdt", "1", "Ethereum (ERC20)", 6},
    PageCoin{"USDC-56", "usdc", "56", "Binance Smart Chain (BEP20)", 6},
    PageCoin{"USDC-1", "usdc", "1", "Ethereum (ERC20)", 6},
    PageCoin{"TRX", "trx", "TRX", "Tron (TRC20)", 6},
    PageCoin{"BNB", "bnb", "56", "Binance Smart Chain (BEP20)", 8},
    PageCoin{"ETH", "eth", "1", "Ethereum (ERC20)", 8},
};

HttpReply html(int status, const QString &body)
{
    const QString whole = QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                                         "content=\"width=device-width\"><title>Practice payment</title></head><body>%1</body></html>")
                              .arg(body);
    return {.status = status, .headers = {{"Content-Type", "text/html; charset=UTF-8"}}, .body = whole.toUtf8()};
}

QString button(const char *name, const QString &value, const QString &label)
{
    return QStringLiteral("<button name=\"%1\" value=\"%2\">%3</button> ").arg(QString::fromLatin1(name), value, label);
}

QString coinButtons()
{
    QString buttons;
    for (const PageCoin &coin : coins)
        buttons += button("coin", QString::fromLatin1(coin.code), QString::fromLatin1(coin.code));
    return buttons;
}

QString payButtons()
{
    QString buttons;
    for (const char *way : {"exact", "short", "over", "late", "delete"})
        buttons += button("pay", QString::fromLatin1(way), QString::fromLatin1(way));
    return buttons;
}

QString pageBody(const World &world, const Payment &payment)
{
    const QString status = wordOf(world, payment);
    QString body = QStringLiteral("<h1>Practice: no real money</h1><p>%1 %2, order %3</p><p>Status: %4</p>")
                       .arg(payment.priceAmount.toShortString(), payment.priceCurrency, payment.reference.toHtmlEscaped(), status);
    const PageCoin *coin = findCoin(payment.coinCode);
    body += QStringLiteral("<p>Send <b>%1 %2</b> on %3 to<br><code>%4</code></p>")
                .arg(payment.dueCoins.toString(), payment.ticker.toUpper(), QString::fromLatin1(coin->networkName), payment.address);
    // No script: a form with buttons does it.
    return body + QStringLiteral("<form method=\"post\"><p>Coin: %1</p><p>Pay: %2</p></form>").arg(coinButtons(), payButtons());
}

/// What the customer pressed; nothing happens for anything else.
void act(World &world, const Payment &payment, const NameValue &pressed)
{
    const QString value = QString::fromUtf8(pressed.value);
    const qint64 id = payment.id;
    const PageCoin *coin = findCoin(value);
    if (pressed.name == "coin" && coin != nullptr && payment.stage == Stage::Waiting) {
        Payment changed = payment;
        choose(world, changed, *coin);
        const Result<void> chosen = world.edit(id, [&](Payment &edited) { edited = changed; });
        Q_UNUSED(chosen)
    }
    if (pressed.name != "pay")
        return;
    const Result<void> done = value == QLatin1String("delete") ? declare(world, id, QStringLiteral("cancelled"))
                                                               : pay(world, id, value);
    Q_UNUSED(done)
}

/// Only this page's own form may press: browsers name the page in Origin.
bool isOwnForm(const HttpRequest &request)
{
    const QByteArray origin = request.header("origin").value_or(QByteArray());
    return origin.isEmpty() || origin == QByteArray("http://" + request.header("host").value_or(QByteArray()));
}

} // namespace

const PageCoin *findCoin(const QString &code)
{
    const auto found = std::find_if(coins.begin(), coins.end(),
                                    [&](const PageCoin &coin) { return code == QLatin1String(coin.code); });
    return found == coins.end() ? nullptr : found;
}

const PageCoin &firstCoin()
{
    return coins.front();
}

void choose(World &world, Payment &payment, const PageCoin &coin)
{
    const bool isTron = QLatin1String(coin.network) == QLatin1String("TRX");
    payment.coinCode = QString::fromLatin1(coin.code);
    payment.ticker = QString::fromLatin1(coin.ticker);
    payment.network = QString::fromLatin1(coin.network);
    payment.precision = coin.precision;
    payment.dueCoins = converted(payment.priceAmount, payment.priceCurrency, payment.ticker, world.now(), coin.precision).value_or(Decimal());
    payment.address = makeAddress(isTron ? AddressFamily::Tron : AddressFamily::Evm, world.dice().bytes(64));
}

HttpReply page(World &world, const HttpRequest &request, const QString &invoice)
{
    const Payment *payment = find(world, invoice);
    if (payment == nullptr)
        return html(404, QStringLiteral("<h1>Invoice not found</h1>"));
    if (request.method == HttpRequest::Method::Post) {
        if (!isOwnForm(request))
            return html(403, QStringLiteral("<h1>Not from here</h1>"));
        for (const NameValue &pressed : formFields(request).value_or(QList<NameValue>()))
            act(world, *find(world, invoice), pressed);
    }
    return html(200, pageBody(world, *find(world, invoice)));
}

} // namespace tillgate::practice::xaigate
