// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/opening.h"
#include "desk/shopsettings.h"
#include "desk/tendershelf.h"

#include <QTimer>

namespace tillgate {

/// What the next gateway has to know about the attempt on the screen.
struct AttemptProgress
{
    PaymentStage stage = PaymentStage::Requested;
    bool wasShown = false; ///< somebody may have seen its code
    std::chrono::milliseconds sinceAsked{0};
    std::chrono::seconds patience{8};
    bool canBeLookedUp = true; ///< the gateway can be asked about our order number
    bool isKnownUnopened = false; ///< it was asked, and knows nothing so far
};

/// What to do about an attempt that shows no code.
enum class StandbyStep {
    Wait, ///< it may still come, or it came
    MakeSure, ///< ask the gateway whether it opened it after all
    GoOn, ///< the next gateway may take the sale
};

/// The rule for it. A clear no goes on at once; silence is waited for, then asked about for a moment. Whatever
/// was never shown can be paid by nobody, so that going on never makes a customer pay twice.
[[nodiscard]] StandbyStep standbyStep(const AttemptProgress &progress);

/// The gateway that stands by: where the sale on the screen may go when its gateway does not show a code in
/// time. It moves nothing itself; `due` says that the shop wants it to go on without a key.
class Standby final : public QObject
{
    Q_OBJECT

public:
    /// For the question whether a silent gateway opened the payment after all.
    static constexpr std::chrono::seconds certaintyTime{3};

    Standby(Opening &opening, GatewayLines &lines, const TenderShelf &shelf, const ShopSettings &settings,
            const Clock &clock, QObject *parent = nullptr);

    /// The payment on the screen as it stands now; none: nothing stands by.
    void follow(const std::optional<Payment> &payment, bool wasShown);
    /// The account that may take the sale now; empty: none, or not yet.
    [[nodiscard]] AccountName next() const;

Q_SIGNALS:
    void changed();
    void due();

private:
    [[nodiscard]] AttemptProgress progress() const;
    void look();
    void takeNothingFound(const PaymentReference &reference);

    Opening &m_opening;
    GatewayLines &m_lines;
    const TenderShelf &m_shelf;
    const ShopSettings &m_settings;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<Payment> m_payment;
    QSet<AccountName> m_tried; ///< accounts that this sale was tried at
    std::chrono::milliseconds m_askedAt{0};
    bool m_wasShown = false;
    bool m_isMakingSure = false;
    bool m_isKnownUnopened = false;
    bool m_wasDue = false;
};

} // namespace tillgate
