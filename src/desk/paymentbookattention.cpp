// SPDX-License-Identifier: Apache-2.0
//
// Why a person has to look at a payment: what comes to stand beside it, and what goes.
#include "desk/paymentbook.h"
#include "desk/saidbefore.h"
#include "desk/seconddeposit.h"
#include "sale/attention.h"

namespace tillgate {

namespace {

using Wording = std::function<Result<QString>(LedgerSession &, const Payment &)>;

/// Lets `wording` say what stands beside the payment from now on.
Result<PaymentUpdate> reword(LedgerSession &session, const Author &author, const PaymentReference &reference,
                             const Wording &wording, const QString &reason = {})
{
    const Result<Payment> payment = session.payments().find(reference);
    if (!payment)
        return fail(payment.error());
    return wording(session, *payment)
        .and_then([&](const QString &words) {
            return session.payments().setAttention(author, reference, payment->version, words, reason);
        })
        .map([&](const Payment &worded) {
            return PaymentUpdate{.change = {.payment = worded,
                                            .transition = {.stage = worded.stage},
                                            .isRecorded = worded.version != payment->version},
                                 .completed = std::nullopt};
        });
}

} // namespace

void PaymentBook::raiseAttention(const PaymentReference &reference, const QString &reason, QObject *context,
                                 Done<PaymentUpdate> done)
{
    const auto wording = [reason](LedgerSession &, const Payment &payment) -> Result<QString> {
        return withWords(payment.attention, reason);
    };
    runStep([=](LedgerSession &session, const Author &author) { return reword(session, author, reference, wording); },
            author(), context, std::move(done));
}

void PaymentBook::tellOfDeposit(const PaymentReference &reference, const GatewayPaymentId &deposit,
                                const QString &rawStatus, QObject *context, Done<PaymentUpdate> done)
{
    const auto wording = [=](LedgerSession &session, const Payment &payment) {
        return attentionWithDeposits(session, payment, {deposit}, rawStatus);
    };
    runStep([=](LedgerSession &session, const Author &author) { return reword(session, author, reference, wording); },
            author(), context, std::move(done));
}

void PaymentBook::tellOfUntoldShortfall(const PaymentReference &reference, const QString &why, QObject *context,
                                        Done<PaymentUpdate> done)
{
    const auto wording = [words = QString(untoldShortfall + why)](LedgerSession &session, const Payment &payment) {
        return wasSaidBefore(session, payment.reference, words).map([&](bool isSaid) {
            return isSaid ? payment.attention : withWords(payment.attention, words);
        });
    };
    runStep([=](LedgerSession &session, const Author &author) { return reword(session, author, reference, wording); },
            author(), context, std::move(done));
}

void PaymentBook::withdrawUntoldShortfall(const PaymentReference &reference)
{
    const auto wording = [](LedgerSession &, const Payment &payment) -> Result<QString> {
        return withoutUntoldShortfall(payment.attention);
    };
    runStep([=](LedgerSession &session, const Author &author) { return reword(session, author, reference, wording); },
            author(), this, {});
}

void PaymentBook::settleAttention(const Payment &shown, const QString &person, const QString &reason, QObject *context,
                                  Done<PaymentUpdate> done)
{
    Author decider = author();
    decider.person = person;
    const auto wording = [asRead = shown.attention](LedgerSession &, const Payment &payment) -> Result<QString> {
        if (payment.attention != asRead)
            return fail(Error::Kind::Conflict, QStringLiteral("Another question came up meanwhile: look again."));
        return QString();
    };
    runStep([=](LedgerSession &session,
                const Author &author) { return reword(session, author, shown.reference, wording, reason); },
            decider, context, std::move(done));
}

} // namespace tillgate
