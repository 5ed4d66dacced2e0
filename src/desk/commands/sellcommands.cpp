// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/codequestion.h"
#include "desk/commands/deciding.h"
#include "desk/commands/records.h"
#include "sale/readback.h"

#include <QTimer>

#include <algorithm>

namespace tillgate {

namespace {

/// What was ordered on the command line.
struct SellOrder
{
    Money amount;
    CoinId coin;
    AccountName account; ///< empty: whichever offers the coin
    bool waits = false;
    bool isAllTheSame = false; ///< also a payment that a window would ask about
    std::chrono::seconds patience{3600};
};

/// What a window asks before anybody sees the code.
struct Doubt
{
    QString words;
    bool isFinal = false; ///< there is nothing left to sell at this price
};

Doubt costDoubt(const Payment &payment, const QString &coin, const Decimal &percent, int limit)
{
    return {.words = QStringLiteral("%1 says that %2 costs %3 %; the shop's limit is %4 %.")
                         .arg(payment.account.text(), coin, percent.toShortString())
                         .arg(limit)};
}

Doubt priceDoubt(const Payment &payment, CodeQuestion::Kind kind, std::chrono::seconds left)
{
    switch (kind) {
    case CodeQuestion::Kind::PriceOver:
        return {.words = QStringLiteral("The answer came too late: the price is no longer held."), .isFinal = true};
    case CodeQuestion::Kind::PriceEndsSoon:
        return {.words = QStringLiteral("The answer came late: the price is held for %1 s only.").arg(left.count())};
    case CodeQuestion::Kind::PriceNotHeld:
        return {.words = QStringLiteral("%1 does not hold this rate.").arg(payment.account.text())};
    case CodeQuestion::Kind::Dear:
        break; // a question about the cost
    }
    Q_UNREACHABLE();
}

/// Costs and price, as the window puts them; more than one may be doubtful.
QList<Doubt> doubtsAbout(Shop &shop, const Payment &payment, const std::optional<Decimal> &cost)
{
    QList<Doubt> doubts;
    const GatewayPreference &limits = shop.settings().gateways;
    if (const std::optional<Decimal> percent = costAbove(limits.costLimit, cost, payment.quote->payableCoins)) {
        const Coin *coin = shop.coins().find(payment.coin);
        doubts.append(costDoubt(payment, coin != nullptr ? coin->readOut : payment.coin.text(), *percent, limits.costLimit));
    }
    const GatewayLine *line = shop.lines().find(payment.account);
    if (line == nullptr)
        return doubts;
    const PriceFacts facts = priceFacts(*payment.quote, *line, limits.oldestRate);
    if (const std::optional<CodeQuestion::Kind> kind = priceQuestion(facts))
        doubts.append(priceDoubt(payment, *kind, facts.left));
    return doubts;
}

/// One sale from the order to its end, or to its quote. Deletes itself after `done`.
class Selling final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds secondAnswerTime{20};

    Selling(Shop &shop, SellOrder order, QObject *context, CommandDone done, CommandSay say) :
        QObject(context), m_shop(shop), m_order(std::move(order)), m_done(std::move(done)), m_say(std::move(say))
    {
        connect(&m_shop.book(), &PaymentBook::paymentChanged, this,
                [this](const PaymentUpdate &update) { take(update.change.payment); });
        connect(&m_shop.opening(), &Opening::failed, this, &Selling::takeFailure);
        connect(&m_shop.watcher(), &PaymentWatcher::answered, this, &Selling::takeAnswer);
        QTimer::singleShot(m_order.patience, this, [this] {
            end(failedWith({.kind = Error::Kind::NoAnswer,
                            .detail = QStringLiteral("The time is up; the payment stays watched: \"tillgatectl "
                                                     "sale check %1\".")
                                          .arg(m_reference.text())}));
        });
    }

    void start()
    {
        m_shop.book().openSale({.lines = {{.text = {}, .unitPrice = m_order.amount}},
                                .note = {},
                                .isPractice = m_shop.isPractice()},
                               m_order.account, m_order.coin, this, [this](const Result<Payment> &intent) {
                                   if (!intent)
                                       return end(failedWith(intent.error()));
                                   m_reference = intent->reference;
                                   GatewayLine *line = m_shop.lines().find(intent->account);
                                   if (line == nullptr)
                                       return end(failedWith(noAccount()));
                                   m_shop.opening().open(*intent, *line);
                               });
    }

    [[nodiscard]] static Error noAccount()
    {
        return {.kind = Error::Kind::CoinUnavailable,
                .detail = QStringLiteral("No gateway that is set up offers this coin.")};
    }

private:
    void take(const Payment &payment)
    {
        if (payment.reference != m_reference || payment.stage == PaymentStage::Unresolved || m_isRefusing)
            return;
        const bool needsProof = payment.stage == PaymentStage::Waiting && !payment.quote->isPageOnly();
        if (needsProof && !m_isProved) {
            waitForProof(payment);
            return;
        }
        if (payment.stage == PaymentStage::Waiting && !std::exchange(m_isLookedAt, true) && isRefused(payment))
            return;
        if (m_order.waits && isInFlight(payment.stage))
            return;
        const bool isFine = countsAsPaid(payment.stage) || payment.stage == PaymentStage::Waiting;
        CommandResult result{.exit = isFine ? ExitCode::Ok : ExitCode::CheckFailed,
                             .text = paymentLine(payment) + QLatin1Char('\n'),
                             .data = paymentReport(payment)};
        if (m_failure && payment.stage == PaymentStage::Refused) {
            result.exit = exitCodeFor(*m_failure);
            result.complaint = m_failure->detail;
        }
        // One turn later, so that the reason of a refusal, which follows the change, is in it.
        m_result = result;
        QTimer::singleShot(0, this, [this] { end(*m_result); });
    }

    /// Says what a window would ask; without the flag the payment is called off before anybody saw its code.
    bool isRefused(const Payment &payment)
    {
        const QList<Doubt> doubts = doubtsAbout(m_shop, payment, m_cost);
        QStringList words;
        for (const Doubt &doubt : doubts)
            words.append(doubt.words);
        const bool isFinal = std::any_of(doubts.begin(), doubts.end(), [](const Doubt &doubt) { return doubt.isFinal; });
        if (doubts.isEmpty() || (m_order.isAllTheSame && !isFinal)) {
            if (!words.isEmpty())
                m_say(words.join(QLatin1Char(' ')));
            return false;
        }
        m_isRefusing = true;
        callOff(m_shop, payment, this, [this, payment, words, isFinal](const CommandResult &off) { endRefused(payment, words, isFinal, off); });
        return true;
    }

    void endRefused(const Payment &payment, QStringList words, bool isFinal, const CommandResult &off)
    {
        if (off.exit != ExitCode::Ok && off.exit != ExitCode::CannotReach) {
            // Its money came first, or it could not be written down: the sale goes on as it stands.
            m_isRefusing = false;
            return m_order.waits ? m_say(words.join(QLatin1Char(' ')) + QLatin1Char(' ') + off.complaint) : end(off);
        }
        words.append(QStringLiteral("%1 was called off.").arg(payment.reference.text()));
        words.append(isFinal ? QStringLiteral("Sell again for a new price.")
                             : QStringLiteral("--all-the-same sells it like that."));
        end(failedWith({.kind = Error::Kind::Rejected, .detail = words.join(QLatin1Char(' '))}));
    }

    /// An address leaves this program only after the gateway repeated it, as on the screen.
    void waitForProof(const Payment &payment)
    {
        if (std::exchange(m_unproved, payment) || m_order.waits)
            return;
        QTimer::singleShot(secondAnswerTime, this, [this] {
            if (!m_isProved)
                end(failedWith({.kind = Error::Kind::NoAnswer,
                                .detail = QStringLiteral("The gateway opened %1, but does not repeat its address; it stays "
                                                         "watched: \"tillgatectl sale check %1\".")
                                              .arg(m_reference.text())}));
        });
    }

    void takeAnswer(const Payment &asked, const Snapshot &snapshot)
    {
        const Coin *coin = m_shop.coins().find(asked.coin);
        if (!m_unproved || asked.reference != m_reference || coin == nullptr || m_isProved)
            return;
        const ReadBack verdict = readBack(asked, snapshot, *coin);
        m_isProved = verdict.verdict == ReadBack::Verdict::Matches;
        if (m_isProved) {
            m_cost = snapshot.costCoins;
            // Whoever sent money already is asked nothing more.
            m_isLookedAt = snapshot.receivedCoins.value_or(Decimal()).isPositive();
            take(*m_unproved);
        } else if (verdict.verdict == ReadBack::Verdict::Differs) {
            m_shop.book().recordBadQuote(asked.reference, *asked.quote, verdict.difference, this,
                                         [](const Result<PaymentUpdate> &) {});
        }
    }

    void takeFailure(const PaymentReference &reference, const Error &error)
    {
        if (reference != m_reference)
            return;
        m_failure = error;
        if (m_result) {
            m_result->exit = exitCodeFor(error);
            m_result->complaint = error.detail;
        }
    }

    void end(const CommandResult &result)
    {
        if (!m_done)
            return;
        const CommandDone done = std::exchange(m_done, nullptr);
        deleteLater();
        done(result);
    }

    Shop &m_shop;
    SellOrder m_order;
    CommandDone m_done;
    CommandSay m_say;
    PaymentReference m_reference;
    std::optional<Error> m_failure;
    std::optional<CommandResult> m_result;
    std::optional<Payment> m_unproved; ///< open, but not repeated by the gateway yet
    std::optional<Decimal> m_cost; ///< as the second answer tells it
    bool m_isProved = false;
    bool m_isLookedAt = false; ///< for what a window would ask
    bool m_isRefusing = false;
};

Result<SellOrder> sellOrder(const Shop &shop, const Arguments &arguments)
{
    const Result<QString> amount = arguments.needed(QStringLiteral("amount"));
    const Result<QString> coinName = arguments.needed(QStringLiteral("coin"));
    if (!amount || !coinName)
        return fail(amount ? coinName.error() : amount.error());
    const QString currency =
        arguments.value(QStringLiteral("currency")).value_or(shop.settings().currency.code());
    const Result<Money> price = Money::parse(*amount, currency);
    if (!price)
        return fail(Error::Kind::Usage, price.error().detail);
    const Coin *coin = shop.coins().findByName(*coinName);
    if (coin == nullptr)
        return fail(Error::Kind::Usage, QStringLiteral("\"%1\" is no coin; see \"coins list\".").arg(*coinName));
    if (const Result<void> fits = checkSaleTotal(*price, shop.settings().saleCeiling); !fits)
        return fail(fits.error());
    bool isNumber = true;
    const QString patience = arguments.value(QStringLiteral("timeout")).value_or(QStringLiteral("3600"));
    const int seconds = patience.toInt(&isNumber);
    if (!isNumber || seconds < 1)
        return fail(Error::Kind::Usage, QStringLiteral("--timeout is a number of seconds."));
    return SellOrder{.amount = *price,
                     .coin = coin->id,
                     .account = AccountName(arguments.value(QStringLiteral("gateway")).value_or(QString())),
                     .waits = arguments.has(QStringLiteral("wait")),
                     .isAllTheSame = arguments.has(QStringLiteral("all-the-same")),
                     .patience = std::chrono::seconds(seconds)};
}

/// Finds the account for the coin, asking the gateways what they offer if that is not known yet.
void withAccount(Shop &shop, SellOrder order, QObject *context, const CommandDone &done,
                 const std::function<void(SellOrder)> &sell)
{
    if (order.account.isEmpty())
        order.account = shop.shelf().accountFor(order.coin, order.amount);
    if (!order.account.isEmpty())
        return sell(order);
    if (!shop.shelf().isLoading()) {
        const Error reason = shop.shelf().problem().value_or(Selling::noAccount());
        return done(failedWith(reason));
    }
    auto *once = new QObject(context);
    QObject::connect(&shop.shelf(), &TenderShelf::changed, once, [&shop, order, context, done, sell, once] {
        if (shop.shelf().isLoading())
            return;
        once->deleteLater();
        once->disconnect();
        QObject::disconnect(&shop.shelf(), nullptr, once, nullptr);
        withAccount(shop, order, context, done, sell);
    });
}

void sell(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done, CommandSay say)
{
    const Result<SellOrder> order = sellOrder(shop, arguments);
    if (!order)
        return done(failedWith(order.error()));
    withAccount(shop, *order, context, done, [&shop, context, done, say](const SellOrder &complete) {
        auto *selling = new Selling(shop, complete, context, done, say);
        selling->start();
    });
}

} // namespace

QList<Command> sellCommands()
{
    return {{.words = {QStringLiteral("sell")},
             .synopsis = QStringLiteral("--amount A --coin COIN [--currency CUR] [--gateway NAME] [--wait] "
                                        "[--timeout SECONDS] [--all-the-same]"),
             .summary = QStringLiteral("Creates a sale and its payment; with --wait until it ends. One that costs more than "
                                       "the shop likes, or whose price is hardly held, is called off, unless "
                                       "--all-the-same."),
             .rules = {.withValue = {QStringLiteral("amount"), QStringLiteral("coin"), QStringLiteral("currency"),
                                     QStringLiteral("gateway"), QStringLiteral("timeout")},
                       .flags = {QStringLiteral("wait"), QStringLiteral("all-the-same")}},
             .waiting = sell,
             .needsGateways = true}};
}

} // namespace tillgate

#include "sellcommands.moc"
