// SPDX-License-Identifier: Apache-2.0
#include "desk/standby.h"

namespace tillgate {

StandbyStep standbyStep(const AttemptProgress &progress)
{
    if (progress.wasShown)
        return StandbyStep::Wait;
    const bool isPatient = progress.sinceAsked < progress.patience;
    switch (progress.stage) {
    case PaymentStage::Refused:
    case PaymentStage::NeedsManager: return StandbyStep::GoOn;
    case PaymentStage::Unresolved:
        if (!progress.canBeLookedUp || progress.isKnownUnopened)
            return StandbyStep::GoOn;
        return isPatient ? StandbyStep::Wait : StandbyStep::GoOn;
    case PaymentStage::Requested:
        if (isPatient)
            return StandbyStep::Wait;
        return progress.canBeLookedUp && !progress.isKnownUnopened
                && progress.sinceAsked < progress.patience + Standby::certaintyTime
            ? StandbyStep::MakeSure
            : StandbyStep::GoOn;
    case PaymentStage::Waiting: return isPatient ? StandbyStep::Wait : StandbyStep::GoOn;
    case PaymentStage::Seen:
    case PaymentStage::Confirming:
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Short:
    case PaymentStage::Expired:
    case PaymentStage::Cancelled:
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate:
    case PaymentStage::Failed:
    case PaymentStage::Accepted:
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded: return StandbyStep::Wait;
    }
    Q_UNREACHABLE();
}

Standby::Standby(Opening &opening, GatewayLines &lines, const TenderShelf &shelf, const ShopSettings &settings,
                 const Clock &clock, QObject *parent) :
    QObject(parent), m_opening(opening), m_lines(lines), m_shelf(shelf), m_settings(settings), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        look();
        Q_EMIT changed();
    });
    connect(&m_opening, &Opening::foundNothing, this, &Standby::takeNothingFound);
}

void Standby::follow(const std::optional<Payment> &payment, bool wasShown)
{
    const bool isSameSale = payment && m_payment && payment->sale == m_payment->sale;
    const bool isSameAttempt = isSameSale && payment->reference == m_payment->reference;
    m_payment = payment;
    m_wasShown = wasShown;
    if (!isSameSale)
        m_tried.clear();
    if (!isSameAttempt) {
        m_askedAt = m_clock.elapsed();
        m_isMakingSure = m_isKnownUnopened = m_wasDue = false;
    }
    if (payment)
        m_tried.insert(payment->account);
    look();
}

AccountName Standby::next() const
{
    const bool mayGoOn = m_payment && standbyStep(progress()) == StandbyStep::GoOn;
    return mayGoOn ? m_shelf.accountFor(m_payment->coin, m_payment->price, m_tried) : AccountName();
}

AttemptProgress Standby::progress() const
{
    const GatewayLine *line = m_lines.find(m_payment->account);
    // Money that was seen, or a quote that was shown, is nothing to walk away from.
    const bool hasMoney = m_payment->seenAt || m_payment->receivedCoins.isPositive();
    return {.stage = m_payment->stage,
            .wasShown = m_wasShown || hasMoney,
            .sinceAsked = m_clock.elapsed() - m_askedAt,
            .patience = m_settings.gateways.patience,
            .canBeLookedUp = line != nullptr && canBeLookedUp(*line),
            .isKnownUnopened = m_isKnownUnopened};
}

/// Does what is due, and wakes up for what comes next.
void Standby::look()
{
    m_timer.stop();
    if (!m_payment)
        return;
    const AttemptProgress now = progress();
    const StandbyStep step = standbyStep(now);
    GatewayLine *line = m_lines.find(m_payment->account);
    // What waits for the gateway's limit is open nowhere yet: no question is spent on it.
    const bool hasLeft = line != nullptr && line->waitOf(m_payment->reference).count() == 0;
    if (step == StandbyStep::MakeSure && hasLeft && !std::exchange(m_isMakingSure, true))
        m_opening.makeSure(*m_payment, *line);
    if (step == StandbyStep::Wait && now.sinceAsked < now.patience)
        m_timer.start(now.patience - now.sinceAsked);
    else if (step == StandbyStep::MakeSure)
        m_timer.start(now.patience + certaintyTime - now.sinceAsked);
    const bool goesOn = step == StandbyStep::GoOn && m_settings.gateways.goesOnByItself && !next().isEmpty();
    // From the event loop: whoever follows is in the middle of taking a change over.
    if (goesOn && !std::exchange(m_wasDue, true))
        QMetaObject::invokeMethod(this, &Standby::due, Qt::QueuedConnection);
}

void Standby::takeNothingFound(const PaymentReference &reference)
{
    if (!m_payment || reference != m_payment->reference)
        return;
    m_isKnownUnopened = true;
    look();
    Q_EMIT changed();
}

} // namespace tillgate
