// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/records.h"
#include "sale/readback.h"

#include <QTimer>

namespace tillgate {

namespace {

/// What was ordered on the command line.
struct SellOrder
{
    Money amount;
    CoinId coin;
    AccountName account; ///< empty: whichever offers the coin
    bool waits = false;
    std::chrono::seconds patience{3600};
};

/// One sale from the order to its end, or to its quote. Deletes itself after `done`.
class Selling final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds secondAnswerTime{20};

    Selling(Shop &shop, SellOrder order, QObject *context, CommandDone done) :
        QObject(context), m_shop(shop), m_order(std::move(order)), m_done(std::move(done))
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
        if (payment.reference != m_reference || payment.stage == PaymentStage::Unresolved)
            return;
        if (m_order.waits && isInFlight(payment.stage))
            return;
        const bool needsProof = payment.stage == PaymentStage::Waiting && !payment.quote->isPageOnly();
        if (needsProof && !m_isProved) {
            waitForProof(payment);
            return;
        }
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

    /// An address leaves this program only after the gateway repeated it, as on the screen.
    void waitForProof(const Payment &payment)
    {
        if (std::exchange(m_unproved, payment))
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
        if (m_isProved)
            take(*m_unproved);
        else if (verdict.verdict == ReadBack::Verdict::Differs)
            m_shop.book().recordBadQuote(asked.reference, *asked.quote, verdict.difference, this,
                                         [](const Result<PaymentUpdate> &) {});
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
    PaymentReference m_reference;
    std::optional<Error> m_failure;
    std::optional<CommandResult> m_result;
    std::optional<Payment> m_unproved; ///< open, but not repeated by the gateway yet
    bool m_isProved = false;
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

void sell(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<SellOrder> order = sellOrder(shop, arguments);
    if (!order)
        return done(failedWith(order.error()));
    withAccount(shop, *order, context, done, [&shop, context, done](const SellOrder &complete) {
        auto *selling = new Selling(shop, complete, context, done);
        selling->start();
    });
}

} // namespace

QList<Command> sellCommands()
{
    return {{.words = {QStringLiteral("sell")},
             .synopsis = QStringLiteral("--amount A --coin COIN [--currency CUR] [--gateway NAME] [--wait] "
                                        "[--timeout SECONDS]"),
             .summary = QStringLiteral("Creates a sale and its payment; with --wait until it ends."),
             .rules = {.withValue = {QStringLiteral("amount"), QStringLiteral("coin"), QStringLiteral("currency"),
                                     QStringLiteral("gateway"), QStringLiteral("timeout")},
                       .flags = {QStringLiteral("wait")}},
             .inShop = sell,
             .needsGateways = true}};
}

} // namespace tillgate

#include "sellcommands.moc"
