// SPDX-License-Identifier: Apache-2.0
#include "desk/bell.h"

namespace tillgate {

std::optional<TillSound> soundOf(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Seen:
        return TillSound::Seen;
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Accepted:
        return TillSound::Paid;
    case PaymentStage::Short:
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate:
    case PaymentStage::NeedsManager:
        return TillSound::NeedsYou;
    case PaymentStage::Expired:
        return TillSound::PriceEnded;
    case PaymentStage::Failed:
    case PaymentStage::Refused:
        return TillSound::Failed;
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting:
    case PaymentStage::Confirming:
    case PaymentStage::Cancelled:
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Bell::Bell(Checkout &checkout, PaymentBook &book, QObject *parent) : QObject(parent), m_checkout(checkout)
{
    connect(&checkout, &Checkout::stageReached, this, [this](PaymentStage stage) {
        if (const std::optional<TillSound> sound = soundOf(stage))
            Q_EMIT rang(*sound);
    });
    connect(&checkout, &Checkout::changed, this, &Bell::listenForSilence);
    connect(&book, &PaymentBook::paymentChanged, this, &Bell::hearOld);
}

void Bell::listenForSilence()
{
    const TillView view = m_checkout.view();
    if (!view.payment || !view.payment->silentSince || !isInFlight(view.payment->payment.stage))
        return;
    const PaymentReference &reference = view.payment->payment.reference;
    if (m_silent.contains(reference))
        return;
    m_silent.insert(reference);
    Q_EMIT rang(TillSound::NeedsYou);
}

void Bell::hearOld(const PaymentUpdate &update)
{
    const Payment &payment = update.change.payment;
    const std::optional<Payment> &shown = m_checkout.payment();
    const bool isOnScreen = shown && shown->reference == payment.reference;
    const bool isLate = payment.stage == PaymentStage::PaidLate || payment.stage == PaymentStage::NeedsManager;
    if (isOnScreen || !isLate || m_rungLate.value(payment.reference) == payment.stage)
        return;
    m_rungLate.insert(payment.reference, payment.stage);
    Q_EMIT rang(TillSound::NeedsYou);
}

} // namespace tillgate
