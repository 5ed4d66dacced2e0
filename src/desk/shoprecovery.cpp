// SPDX-License-Identifier: Apache-2.0
//
// How payments, refunds and decisions that were open are taken up: after a start, and when the ledger is back.
#include "desk/shop.h"

namespace tillgate {

void Shop::recover()
{
    forEachToWatch([this](const Payment &payment) {
        resume(payment);
        findOut(payment);
    });
}

void Shop::catchUp()
{
    m_watcher.catchUp();
    // What was in doubt may have changed the payment on the screen.
    if (const std::optional<Payment> &shown = m_checkout.payment())
        m_book.reload(shown->reference);
    for (const char *collection : {"setting/shop", "account/", "person/"})
        noteDocument(QLatin1String(collection));
    forEachToWatch([this](const Payment &payment) { findOut(payment); });
}

void Shop::forEachToWatch(const std::function<void(const Payment &)> &take)
{
    const QDateTime lateSince = m_clock.now().addSecs(
        -std::chrono::duration_cast<std::chrono::seconds>(m_settings.pace.lateHorizon).count());
    m_ledger->run<QList<Payment>>(
        [lateSince, isPractice = m_options.isPractice, till = watchedTill()](LedgerSession &session) {
            return session.payments().toWatch(lateSince, isPractice, till);
        },
        this, [this, take](const Result<QList<Payment>> &payments) {
            if (!payments) {
                Q_EMIT trouble(payments.error());
                return;
            }
            for (const Payment &payment : *payments)
                take(payment);
        });
    m_refunds.recover();
    m_relay.recover({.since = lateSince, .isPractice = m_options.isPractice, .till = watchedTill()});
}

/// The newest one that was on the screen comes back to it.
void Shop::resume(const Payment &payment)
{
    const std::optional<Payment> &resumed = m_checkout.payment();
    if (isInFlight(payment.stage) && (!resumed || resumed->requestedAt <= payment.requestedAt))
        m_checkout.resume(payment);
}

void Shop::findOut(const Payment &payment)
{
    GatewayLine *line = m_lines.find(payment.account);
    if (line == nullptr)
        return;
    const bool isOpenQuestion =
        payment.stage == PaymentStage::Requested || payment.stage == PaymentStage::Unresolved;
    if (isOpenQuestion) {
        m_opening.resolve(payment, *line);
        return;
    }
    if (!payment.quote) {
        m_opening.lookUp(payment, *line); // left before its answer came: it may be open all the same
        return;
    }
    m_watcher.watch(payment);
    m_push.watch(payment);
}

} // namespace tillgate
