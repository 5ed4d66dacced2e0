// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/checkout.h"
#include "sound/tillsound.h"

#include <QObject>

namespace tillgate {

/// What a payment's new stage sounds like; none for a stage that needs nobody's ear.
[[nodiscard]] std::optional<TillSound> soundOf(PaymentStage stage);

/// Rings once per change of what counts: the payment on the screen, one that cannot be checked any more, and
/// an old one that money came for after it had left the screen.
class Bell final : public QObject
{
    Q_OBJECT
public:
    Bell(Checkout &checkout, PaymentBook &book, QObject *parent = nullptr);

Q_SIGNALS:
    void rang(tillgate::TillSound sound);

private:
    void listenForSilence();
    void hearOld(const PaymentUpdate &update);

    Checkout &m_checkout;
    /// Payments whose gateway fell silent: rung once each, however often it comes and goes.
    QSet<PaymentReference> m_silent;
    QHash<PaymentReference, PaymentStage> m_rungLate;
};

} // namespace tillgate
