// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/deciding.h"
#include "desk/commands/records.h"
#include "desk/commands/refundreport.h"

namespace tillgate {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

CommandResult refundResult(const Result<RefundRecord> &refund)
{
    if (!refund)
        return failedWith(refund.error());
    CommandResult result{.text = refundLine(*refund), .data = refundReport(*refund)};
    if (refund->state == RefundState::Unresolved) {
        result.exit = ExitCode::CannotReach;
        result.complaint = QStringLiteral("No answer: the refund may have been sent. It is not sent again; look with "
                                          "\"tillgatectl refund check %1\".")
                               .arg(refund->id.text());
    } else if (refund->state == RefundState::Rejected) {
        result.exit = ExitCode::CheckFailed;
        result.complaint = refund->note;
    }
    return result;
}

struct Wanted
{
    RefundChoice choice = RefundChoice::Everything;
    std::optional<Decimal> coins = std::nullopt;
    std::optional<QString> worth = std::nullopt;
};

/// Exactly one of the figures.
Result<Wanted> wantedFrom(const Arguments &arguments)
{
    QList<Wanted> wanted;
    if (arguments.has(text("all")))
        wanted.append({.choice = RefundChoice::Everything});
    if (arguments.has(text("today")))
        wanted.append({.choice = RefundChoice::TodaysValue});
    if (arguments.has(text("excess")))
        wanted.append({.choice = RefundChoice::Excess});
    if (const auto coins = arguments.value(text("coins"))) {
        const Result<Decimal> amount = Decimal::parse(*coins);
        if (!amount)
            return fail(Error::Kind::Usage, amount.error().detail);
        wanted.append({.choice = RefundChoice::OwnCoins, .coins = *amount});
    }
    if (const auto worth = arguments.value(text("worth")))
        wanted.append({.choice = RefundChoice::OwnWorth, .worth = worth});
    if (wanted.size() != 1)
        return fail(Error::Kind::Usage, QStringLiteral("Say one of --all, --today, --excess, --coins N and --worth N."));
    return wanted.first();
}

/// The attempt that is named, or the newest that holds money.
Result<Payment> refundable(const SaleWithAttempts &sale, const PaymentReference &named)
{
    for (auto payment = sale.attempts.rbegin(); payment != sale.attempts.rend(); ++payment) {
        if (named.isEmpty() ? isRefundable(*payment) : payment->reference == named)
            return *payment;
    }
    return fail(Error::Kind::NotFound, QStringLiteral("The sale %1 has no such payment with money that could go back.")
                                           .arg(sale.sale.id.text()));
}

RefundWay wayFrom(const RefundPlan &plan, const Arguments &arguments)
{
    if (arguments.has(text("cash")))
        return RefundWay::InCash;
    const bool isByHand = arguments.has(text("by-hand")) || plan.offers.isEmpty();
    return isByHand ? RefundWay::ByHand : plan.offers.first().way;
}

Result<RefundWish> wishFrom(const RefundPlan &plan, const Arguments &arguments)
{
    const Result<Wanted> wanted = wantedFrom(arguments);
    if (!wanted)
        return fail(wanted.error());
    RefundWish wish{.payment = plan.payment.reference,
                    .number = plan.nextNumber(),
                    .way = wayFrom(plan, arguments),
                    .choice = wanted->choice,
                    .coins = wanted->coins,
                    .address = arguments.value(text("address")).value_or(QString()),
                    .memo = arguments.value(text("memo")).value_or(QString()),
                    .email = arguments.value(text("email")).value_or(QString()),
                    .reason = arguments.value(text("reason")).value_or(QString())};
    // Where the gateway counts in fiat, all of it is all of its worth.
    const RefundOffer *offer = plan.offer(wish.way);
    const bool isAll = wish.choice == RefundChoice::Everything;
    if (isAll && offer != nullptr && !offer->choices.contains(wish.choice))
        wish.choice = RefundChoice::TodaysValue;
    if (!wanted->worth)
        return wish;
    const Result<Money> worth = Money::parse(*wanted->worth, plan.payment.price.currency().code());
    if (!worth)
        return fail(Error::Kind::Usage, worth.error().detail);
    wish.worth = *worth;
    return wish;
}

void carryOut(Shop &shop, const RefundPlan &plan, const RefundWish &wish, const Arguments &arguments, QObject *context,
              const CommandDone &done)
{
    if (plan.offers.isEmpty())
        return done(failedWith({.kind = Error::Kind::Usage,
                                .detail = QStringLiteral("Nothing is left of this payment to give back.")}));
    if (const Result<void> fits = checkDestination(plan, wish); !fits)
        return done(failedWith(fits.error()));
    shop.refunds().workOut(plan, wish, context, [&shop, plan, wish, arguments, context, done](const Result<RefundFigures> &figures) {
        if (!figures)
            return done(failedWith(figures.error()));
        const Act act{.right = Right::Refund,
                      .what = QStringLiteral("Give %1 back.").arg(figures->worth.toString()),
                      .subject = {.sale = plan.payment.sale, .payment = plan.payment.reference}};
        inTheNameOf(shop, arguments, act, context, done, [&shop, wish, figures = *figures, context, done](const QString &person) {
            shop.refunds().refund(wish, figures, person, context,
                                  [done](const Result<RefundRecord> &refund) { done(refundResult(refund)); });
        });
    });
}

void giveBack(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const QString id = arguments.positional().first();
    const bool isAttempt = id.count(QLatin1Char('-')) >= 2;
    const SaleId sale(isAttempt ? id.section(QLatin1Char('-'), 0, 1) : id);
    const PaymentReference named(arguments.value(text("payment")).value_or(isAttempt ? id : QString()));
    if (const Result<Wanted> wanted = wantedFrom(arguments); !wanted)
        return done(failedWith(wanted.error()));
    shop.ledger().run<SaleWithAttempts>(
        [sale](LedgerSession &session) { return session.view().find(sale); }, context,
        [&shop, arguments, named, context, done](const Result<SaleWithAttempts> &found) {
            const Result<Payment> payment =
                found ? refundable(*found, named) : Result<Payment>(fail(found.error()));
            if (!payment)
                return done(failedWith(payment.error()));
            shop.refunds().plan(payment->reference, context, [&shop, arguments, context, done](const Result<RefundPlan> &plan) {
                const Result<RefundWish> wish =
                    plan ? wishFrom(*plan, arguments) : Result<RefundWish>(fail(plan.error()));
                if (!wish)
                    return done(failedWith(wish.error()));
                carryOut(shop, *plan, *wish, arguments, context, done);
            });
        });
}

void listRefunds(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    constexpr int most = 1000;
    const bool onlyOpen = arguments.has(text("open"));
    shop.ledger().run<QList<RefundRecord>>(
        [onlyOpen](LedgerSession &session) { return onlyOpen ? session.refunds().open() : session.refunds().latest(most); },
        context, [done](const Result<QList<RefundRecord>> &refunds) {
            if (!refunds)
                return done(failedWith(refunds.error()));
            CommandResult result;
            Json::Array rows;
            for (const RefundRecord &refund : *refunds) {
                result.text += refundLine(refund);
                rows.append(refundReport(refund));
            }
            result.data = Json::array(rows);
            done(result);
        });
}

void showRefund(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    shop.ledger().run<RefundRecord>(
        [id = RefundId(arguments.positional().first())](LedgerSession &session) { return session.refunds().find(id); }, context,
        [done](const Result<RefundRecord> &refund) {
            done(refund ? CommandResult{.text = refundLine(*refund), .data = refundReport(*refund)}
                        : failedWith(refund.error()));
        });
}

void checkRefund(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    shop.refunds().lookUp(RefundId(arguments.positional().first()), context,
                          [done](const Result<RefundRecord> &refund) { done(refundResult(refund)); });
}

void tickOffRefund(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<QString> transaction = arguments.needed(text("txid"));
    if (!transaction)
        return done(failedWith(transaction.error()));
    const RefundId id(arguments.positional().first());
    const Act act{.right = Right::Refund, .what = QStringLiteral("Tick off the refund %1.").arg(id.text())};
    inTheNameOf(shop, arguments, act, context, done, [=, &shop, transaction = *transaction](const QString &person) {
        shop.refunds().tickOff(id, transaction, person, context,
                               [done](const Result<RefundRecord> &refund) { done(refundResult(refund)); });
    });
}

void withdrawRefund(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<QString> reason = arguments.needed(text("reason"));
    if (!reason)
        return done(failedWith(reason.error()));
    const RefundId id(arguments.positional().first());
    const Act act{.right = Right::Refund, .what = QStringLiteral("End the refund %1: nothing was sent.").arg(id.text())};
    inTheNameOf(shop, arguments, act, context, done, [=, &shop, reason = *reason](const QString &person) {
        shop.refunds().withdraw(id, person, reason, context,
                                [done](const Result<RefundRecord> &refund) { done(refundResult(refund)); });
    });
}

} // namespace

QList<Command> refundCommands()
{
    const ArgumentRules oneId{.leastPositional = 1, .mostPositional = 1};
    return {{.words = {text("refund"), text("list")},
             .synopsis = text("[--open]"),
             .summary = text("Lists refunds, newest first; with --open those that are not over."),
             .rules = {.flags = {text("open")}},
             .inShop = listRefunds},
            {.words = {text("refund"), text("show")},
             .synopsis = text("REFUND"),
             .summary = text("Shows one refund."),
             .rules = oneId,
             .inShop = showRefund},
            {.words = {text("refund"), text("check")},
             .synopsis = text("REFUND"),
             .summary = text("Asks the gateway what became of a refund."),
             .rules = oneId,
             .inShop = checkRefund},
            {.words = {text("refund"), text("done")},
             .synopsis = text("REFUND --txid T [--person NAME] [--pin-file F]"),
             .summary = text("Ticks off a refund that a person sent, with the transaction's id."),
             .rules = {.withValue = {text("txid"), text("person")}, .secretFiles = {text("pin-file")}, .leastPositional = 1, .mostPositional = 1},
             .inShop = tickOffRefund},
            {.words = {text("refund"), text("withdraw")},
             .synopsis = text("REFUND --reason TEXT [--person NAME] [--pin-file F]"),
             .summary = text("Ends a refund of which a person is sure that nothing was sent."),
             .rules = {.withValue = {text("reason"), text("person")}, .secretFiles = {text("pin-file")}, .leastPositional = 1, .mostPositional = 1},
             .inShop = withdrawRefund},
            {.words = {text("refund")},
             .synopsis = text("ID [--payment REF] --all|--today|--excess|--coins N|--worth N [--address A] [--memo M] "
                              "[--email E] [--by-hand|--cash] [--person NAME] [--pin-file F] [--reason TEXT]"),
             .summary = text("Gives money back for a sale: through its gateway where that can, else by hand; exit 3 if "
                             "the answer was lost."),
             .rules = {.withValue = {text("payment"), text("coins"), text("worth"), text("address"), text("memo"),
                                     text("email"), text("person"), text("reason")},
                       .flags = {text("all"), text("today"), text("excess"), text("by-hand"), text("cash")},
                       .secretFiles = {text("pin-file")},
                       .leastPositional = 1,
                       .mostPositional = 1},
             .inShop = giveBack}};
}

} // namespace tillgate
