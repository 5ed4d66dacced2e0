// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"
#include "ui/customer/customerclaim.h"
#include "ui/parts/theme.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace tillgate {

class CustomerWindow;
class TurnedScreen;

/// Where the customer's screen is: on its own monitor, which may be unplugged and come back, or laid over the
/// till's window while a one-monitor shop turns it round. It renders what the checkout says.
class CustomerScreens final : public QObject
{
    Q_OBJECT
public:
    /// `till` is the cashier's window; it must outlive this.
    CustomerScreens(Shop &shop, QWidget &till, Scheme scheme);
    ~CustomerScreens() override;

    /// From now on monitors count.
    void start();
    /// Made when it is first needed.
    [[nodiscard]] CustomerWindow &window();
    /// The window if it was made, for those who hide what lies open.
    [[nodiscard]] const CustomerWindow *made() const { return m_window.get(); }
    /// Turns the till's own screen to the customer, over whatever stands there; any key takes it back.
    void turn();
    /// The same over another window of the till.
    void turnOver(QWidget &window);
    /// A refund that the customer has to fetch, as long as somebody has it open; none: away with it.
    void setClaim(const std::optional<ClaimView> &claim);
    void render();
    void setScheme(Scheme scheme);

private:
    void place();
    void placeSoon();
    void obeySettings();
    [[nodiscard]] CustomerView view();

    Shop &m_shop;
    QWidget &m_till;
    Scheme m_scheme;
    std::unique_ptr<CustomerWindow> m_window;
    QPointer<TurnedScreen> m_turned;
    QTimer m_place; ///< monitors come and go in bursts
    QTimer m_thanks; ///< how long "Thank you" stays
    bool m_hasThanked = false;
    std::optional<ClaimView> m_claim;
};

} // namespace tillgate
