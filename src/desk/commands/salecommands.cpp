// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/files.h"
#include "desk/commands/namedsale.h"
#include "desk/commands/records.h"
#include "desk/daycsv.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace tillgate {

namespace {

Result<DayQuestion> dayQuestion(const Shop &shop, const Arguments &arguments)
{
    DayQuestion question{.day = shop.clock().now().toLocalTime().date(),
                         .search = arguments.value(QStringLiteral("search")).value_or(QString())};
    const std::optional<QString> day = arguments.value(QStringLiteral("day"));
    if (day) {
        question.day = QDate::fromString(*day, Qt::ISODate);
        if (!question.day.isValid()) {
            return fail(Error::Kind::Usage,
                        QStringLiteral("\"%1\" is no date; write it like 2026-11-22.").arg(*day));
        }
    }
    return question;
}

void listSales(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<DayQuestion> question = dayQuestion(shop, arguments);
    if (!question)
        return done(failedWith(question.error()));
    shop.dayBook().load(*question, context, [done](const Result<DayView> &day) {
        done(day ? CommandResult{.text = dayText(*day), .data = dayReport(*day)} : failedWith(day.error()));
    });
}

void exportSales(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<DayQuestion> question = dayQuestion(shop, arguments);
    if (!question)
        return done(failedWith(question.error()));
    const bool wantsPayments = arguments.has(QStringLiteral("payments"));
    const std::optional<QString> file = arguments.value(QStringLiteral("out"));
    shop.dayBook().load(*question, context, [done, wantsPayments, file](const Result<DayView> &day) {
        if (!day)
            return done(failedWith(day.error()));
        const QByteArray csv = wantsPayments ? paymentsCsv(*day) : salesCsv(*day);
        if (file) {
            const Result<void> written = writeWholeFile(*file, csv);
            return done(written ? CommandResult{.text = *file + QLatin1Char('\n'),
                                                .data = Json::string(*file)}
                                : failedWith(written.error()));
        }
        done({.text = QString::fromUtf8(csv), .data = Json::string(QString::fromUtf8(csv))});
    });
}

void showSale(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const NamedSale named = namedSale(arguments.positional().first());
    const bool wantsHistory = arguments.has(QStringLiteral("history"));
    findSale(shop, named.sale, context, [&shop, named, wantsHistory, context, done](const Result<SaleWithAttempts> &sale) {
        if (!sale)
            return done(failedWith(sale.error()));
        const DaySale entry = daySale(*sale, shop.coins());
        if (!wantsHistory || sale->attempts.isEmpty()) {
            QString text = saleLine(entry) + QLatin1Char('\n');
            for (const Payment &payment : entry.attempts)
                text += QStringLiteral("  ") + paymentLine(payment) + QLatin1Char('\n');
            return done({.text = text, .data = saleReport(entry)});
        }
        shop.dayBook().loadHistory(named.attempt.value_or(sale->attempts.last().reference), context,
                                   [done](const Result<PaymentHistory> &history) {
                                       done(history ? CommandResult{.text = historyText(*history),
                                                                    .data = historyReport(*history)}
                                                    : failedWith(history.error()));
                                   });
    });
}

void checkPayment(Shop &shop, const Payment &payment, QObject *context, const CommandDone &done)
{
    GatewayLine *line = shop.lines().find(payment.account);
    if (line == nullptr || !payment.quote) {
        return done(failedWith({.kind = Error::Kind::Usage,
                                .detail = QStringLiteral("This payment cannot be asked about: its account is not "
                                                         "set up, or it was never opened.")}));
    }
    line->run<Snapshot>(
        line->gateway().read(payment.quote->gatewayId),
        {.purpose = QStringLiteral("read"), .reference = payment.reference.text()}, context,
        [&shop, payment, context, done](const Result<Snapshot> &snapshot) {
            if (!snapshot)
                return done(failedWith(snapshot.error()));
            shop.book().applyRead(payment.reference, *snapshot, context,
                                  [done](const Result<PaymentUpdate> &update) {
                                      if (!update)
                                          return done(failedWith(update.error()));
                                      done({.text = paymentLine(update->change.payment) + QLatin1Char('\n'),
                                            .data = paymentReport(update->change.payment)});
                                  });
        });
}

void checkSale(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const NamedSale named = namedSale(arguments.positional().first());
    findSale(shop, named.sale, context, [&shop, named, context, done](const Result<SaleWithAttempts> &sale) {
        const Result<Payment> payment = chosenAttempt(sale, named);
        if (!payment)
            return done(failedWith(payment.error()));
        checkPayment(shop, *payment, context, done);
    });
}

/// How long `sales recover` waits for one more answer; each that comes gives as long again. A gateway that takes sixty
/// requests a minute needs minutes for a till that went down with many questions open.
constexpr std::chrono::minutes patienceForAnAnswer(2);

struct OpenQuestions
{
    qsizetype count = std::numeric_limits<qsizetype>::max();
    QDeadlineTimer deadline = {};
};

CommandResult recoveryReport(const QList<Payment> &payments, qsizetype open)
{
    CommandResult result;
    Json::Array rows;
    for (const Payment &payment : payments) {
        result.text += paymentLine(payment) + QLatin1Char('\n');
        rows.append(paymentReport(payment));
    }
    result.data = Json::array(rows);
    result.exit = open > 0 ? ExitCode::CheckFailed : ExitCode::Ok;
    return result;
}

/// Looks again until no payment's opening is an open question, or no answer comes any more.
void waitForAnswers(Shop &shop, OpenQuestions before, QObject *context, const CommandDone &done)
{
    shop.ledger().run<QList<Payment>>(
        [isPractice = shop.isPractice(), since = shop.clock().now(),
         till = shop.watchedTill()](LedgerSession &session) {
            return session.payments().toWatch(since, isPractice, till);
        },
        context, [&shop, before, context, done](const Result<QList<Payment>> &payments) {
            if (!payments)
                return done(failedWith(payments.error()));
            const qsizetype open = std::count_if(payments->begin(), payments->end(), [](const Payment &payment) {
                return payment.stage == PaymentStage::Requested || payment.stage == PaymentStage::Unresolved;
            });
            const OpenQuestions now = open < before.count
                ? OpenQuestions{.count = open, .deadline = QDeadlineTimer(patienceForAnAnswer)}
                : before;
            if (open == 0 || now.deadline.hasExpired())
                return done(recoveryReport(*payments, open));
            QTimer::singleShot(std::chrono::milliseconds(200), context,
                               [&shop, now, context, done] { waitForAnswers(shop, now, context, done); });
        });
}

void recoverPayments(Shop &shop, const Arguments &, QObject *context, CommandDone done)
{
    shop.recover();
    waitForAnswers(shop, {}, context, done);
}

} // namespace

QList<Command> saleCommands()
{
    const QString day = QStringLiteral("day");
    const QString search = QStringLiteral("search");
    return {{.words = {QStringLiteral("sales"), QStringLiteral("export")},
             .synopsis = QStringLiteral("[--day D] [--payments] [--out FILE]"),
             .summary = QStringLiteral("Writes a day as CSV: one row per sale, or per payment with --payments."),
             .rules = {.withValue = {day, QStringLiteral("out")}, .flags = {QStringLiteral("payments")}},
             .takesFiles = true,
             .inShop = exportSales,
             .onlyReads = true},
            {.words = {QStringLiteral("sales"), QStringLiteral("recover")},
             .synopsis = {},
             .summary = QStringLiteral("Finds out about payments whose answer was lost; exit 1 if some stay open."),
             .inShop = recoverPayments,
             .needsGateways = true},
            {.words = {QStringLiteral("sales")},
             .synopsis = QStringLiteral("[--day D] [--search TEXT]"),
             .summary = QStringLiteral("Lists a day's sales, or those of any day that match TEXT, with totals."),
             .rules = {.withValue = {day, search}},
             .inShop = listSales,
             .onlyReads = true},
            {.words = {QStringLiteral("sale"), QStringLiteral("show")},
             .synopsis = QStringLiteral("ID [--history]"),
             .summary = QStringLiteral("Shows a sale and its payments; with --history everything that happened."),
             .rules = {.flags = {QStringLiteral("history")}, .leastPositional = 1, .mostPositional = 1},
             .inShop = showSale,
             .onlyReads = true},
            {.words = {QStringLiteral("sale"), QStringLiteral("check")},
             .synopsis = QStringLiteral("ID"),
             .summary = QStringLiteral("Asks the gateway about a sale's payment now."),
             .rules = {.leastPositional = 1, .mostPositional = 1},
             .inShop = checkSale,
             .needsGateways = true}};
}

} // namespace tillgate
