// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/deciding.h"
#include "desk/commands/namedsale.h"
#include "desk/commands/records.h"

#include <QTimer>

namespace tillgate {

namespace {

constexpr std::chrono::seconds relayPatience{30};

/// What the gateway says to a decision: heard from the moment of the decision on.
struct Hearing
{
    bool isOver = false;
    std::optional<QString> word; ///< how the payment stands there now; none: it was not told
    QString failure;
    std::function<void()> then;

    void end()
    {
        isOver = true;
        if (then)
            std::exchange(then, nullptr)();
    }
};

/// `over` at once if there is nothing to tell, or the gateway cannot be told.
std::shared_ptr<Hearing> listenFor(Shop &shop, const PaymentReference &payment, QObject *context)
{
    auto heard = std::make_shared<Hearing>();
    heard->isOver = !shop.relay().isTelling(payment);
    if (heard->isOver)
        return heard;
    auto *ear = new QObject(context);
    const auto end = [ear, heard] {
        ear->disconnect();
        ear->deleteLater();
        heard->end();
    };
    QObject::connect(&shop.relay(), &DecisionRelay::told, ear, [=](const PaymentReference &told, const QString &word) {
        if (told == payment) {
            heard->word = word;
            end();
        }
    });
    QObject::connect(&shop.relay(), &DecisionRelay::notTold, ear, [=](const PaymentReference &notTold, const Error &error) {
        if (notTold == payment) {
            heard->failure = error.detail;
            end();
        }
    });
    QTimer::singleShot(relayPatience, ear, [=] {
        heard->failure = QStringLiteral("It has not answered so far.");
        end();
    });
    return heard;
}

void addMembers(Json &data, const QString &told, const std::optional<QString> &word)
{
    if (!data.isObject())
        return;
    Json::Object members = data.members();
    members.append({QStringLiteral("gateway_told"), Json::string(told)});
    members.append({QStringLiteral("gateway_word"), word ? Json::string(*word) : Json()});
    data = Json::object(std::move(members));
}

CommandResult withAnswer(CommandResult result, const Hearing &heard)
{
    if (heard.word) {
        result.text += QStringLiteral("the gateway was told; it says: %1\n").arg(printable(*heard.word));
        addMembers(result.data, QStringLiteral("yes"), heard.word);
    } else if (heard.failure.isEmpty()) {
        result.text += QStringLiteral("there is nothing to tell the gateway\n");
        addMembers(result.data, QStringLiteral("no-need"), std::nullopt);
    } else {
        result.text += QStringLiteral("the gateway does not know yet\n");
        result.exit = ExitCode::CannotReach;
        result.complaint = QStringLiteral("The decision stands, but the gateway does not know of it yet. %1 It is told again while "
                                          "Tillgate runs, and at its next start.")
                               .arg(heard.failure);
        addMembers(result.data, QStringLiteral("not-yet"), std::nullopt);
    }
    return result;
}

/// Hands the result over once it is known what the gateway says.
void finish(const std::shared_ptr<Hearing> &heard, const CommandResult &result, const CommandDone &done)
{
    const auto say = [heard = std::weak_ptr(heard), result, done] {
        if (const auto all = heard.lock())
            done(withAnswer(result, *all));
    };
    if (heard->isOver)
        say();
    else
        heard->then = say;
}

void cancelSale(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const NamedSale named = namedSale(arguments.positional().first());
    findSale(shop, named.sale, context, [&shop, named, context, done](const Result<SaleWithAttempts> &sale) {
        const Result<Payment> payment = chosenAttempt(sale, {.sale = named.sale, .attempt = std::nullopt});
        if (!payment)
            return done(failedWith(payment.error()));
        callOff(shop, *payment, context, done);
    });
}

struct Verdict
{
    bool accepts = false;
    QString reason;
};

void recordVerdict(Shop &shop, const Payment &payment, const Verdict &verdict, const QString &person, QObject *context,
                   const CommandDone &done)
{
    const PaymentEvent event = verdict.accepts ? PaymentEvent::AcceptedByManager : PaymentEvent::ClosedByManager;
    shop.book().decide(payment.reference, event, person, verdict.reason, context,
                       [&shop, context, done](const Result<PaymentUpdate> &update) {
                           if (!update)
                               return done(failedWith(update.error()));
                           const Payment &decided = update->change.payment;
                           if (!update->change.transition.isTaken) {
                               return done(failedWith({.kind = Error::Kind::Conflict,
                                                       .detail = QStringLiteral("There is nothing to decide here.")}));
                           }
                           finish(listenFor(shop, decided.reference, context),
                                  {.text = paymentLine(decided) + QLatin1Char('\n'), .data = paymentReport(decided)}, done);
                       });
}

/// The right that the window asks for too.
Act actOf(const Payment &payment, const Verdict &verdict)
{
    const bool isShortfall = verdict.accepts && payment.stage == PaymentStage::Short;
    return {.right = isShortfall ? Right::AcceptShortfall : Right::DecideMoney,
            .what = verdict.accepts ? QStringLiteral("Accept %1 as paid.").arg(payment.price.toString())
                                    : QStringLiteral("Close payment %1.").arg(payment.reference.text()),
            .subject = {.sale = payment.sale, .payment = payment.reference}};
}

/// A manager's decision, by name: accept what came, or close the question.
void decideSale(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Verdict verdict{.accepts = arguments.has(QStringLiteral("accept")),
                          .reason = arguments.value(QStringLiteral("reason")).value_or(QString())};
    const Result<QString> person = arguments.needed(QStringLiteral("person"));
    if (!person)
        return done(failedWith(person.error()));
    if (verdict.accepts == arguments.has(QStringLiteral("close")))
        return done(failedWith({.kind = Error::Kind::Usage, .detail = QStringLiteral("Say --accept or --close.")}));
    const NamedSale named = namedSale(arguments.positional().first());
    findSale(shop, named.sale, context, [&shop, arguments, named, verdict, context, done](const Result<SaleWithAttempts> &sale) {
        const Result<Payment> payment = chosenAttempt(sale, named);
        if (!payment)
            return done(failedWith(payment.error()));
        inTheNameOf(shop, arguments, actOf(*payment, verdict), context, done, [=, &shop, payment = *payment](const QString &decider) {
            recordVerdict(shop, payment, verdict, decider, context, done);
        });
    });
}

} // namespace

void callOff(Shop &shop, const Payment &payment, QObject *context, CommandDone done)
{
    shop.book().apply(
        payment.reference, PaymentEvent::CancelledByPerson, QStringLiteral("Command line"), context,
        [&shop, sale = payment.sale, context, done](const Result<PaymentUpdate> &update) {
            if (!update)
                return done(failedWith(update.error()));
            if (!update->change.transition.isTaken) {
                return done(failedWith({.kind = Error::Kind::Conflict,
                                        .detail = QStringLiteral("Money for this payment was seen or decided about: it cannot "
                                                                 "be cancelled.")}));
            }
            const auto heard = listenFor(shop, update->change.payment.reference, context);
            shop.book().cancelSale(sale, context, [heard, done](const Result<Sale> &cancelled) {
                if (!cancelled)
                    return done(failedWith(cancelled.error()));
                finish(heard, {.text = QStringLiteral("cancelled\n"), .data = Json::string(QStringLiteral("cancelled"))}, done);
            });
        });
}

QList<Command> decisionCommands()
{
    return {{.words = {QStringLiteral("sale"), QStringLiteral("cancel")},
             .synopsis = QStringLiteral("ID"),
             .summary = QStringLiteral("Calls a sale off, if no money was seen, and tells the gateway where it can be told; it stays "
                                       "watched for late money."),
             .rules = {.leastPositional = 1, .mostPositional = 1},
             .inShop = cancelSale},
            {.words = {QStringLiteral("sale"), QStringLiteral("decide")},
             .synopsis = QStringLiteral("ID --accept|--close --person NAME [--pin-file F] [--reason TEXT]"),
             .summary = QStringLiteral("Records a manager's decision about a short, late or unclear payment, and tells the gateway "
                                       "where it can be told; exit 3 if it does not know yet."),
             .rules = {.withValue = {QStringLiteral("person"), QStringLiteral("reason")},
                       .flags = {QStringLiteral("accept"), QStringLiteral("close")},
                       .secretFiles = {QStringLiteral("pin-file")},
                       .leastPositional = 1,
                       .mostPositional = 1},
             .inShop = decideSale}};
}

} // namespace tillgate
