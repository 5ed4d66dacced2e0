// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillsettings.h"
#include "ui/customer/customerclaim.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/shopmark.h"
#include "ui/parts/theme.h"

#include <QWidget>

namespace tillgate {

class CustomerNote;
class CustomerPay;
class StripeFrame;

/// The customer's screen, full screen on a monitor of its own. Its own language and direction; no buttons;
/// nothing about other sales. With one monitor only, TurnedScreen shows its picture over the till's window.
class CustomerWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerWindow(Scheme scheme = Scheme::Light);

    void render(const CustomerView &view);
    /// A refund that the customer has to fetch; it stands where nothing of a sale is to be seen. None: away with it.
    void setClaim(const std::optional<ClaimView> &claim);
    void setScheme(Scheme scheme);
    /// The shop's logo, and what else the shop has set for this screen.
    void obey(const CustomerSettings &settings);
    /// Shows it without a frame on all of that monitor.
    void showOn(QScreen &screen);
    /// What stands on it, in words.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    /// A screen reader was told these words.
    void announced(const QString &words);
    /// The code as painted in this window was read back by a scanner; see QrView.
    void codeReadBack(const QString &content, bool isGood);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts();
    [[nodiscard]] bool isClaimShown() const;

    Theme m_theme;
    ShopMark m_mark;
    std::optional<CustomerView> m_view;
    CustomerWords m_words;
    CustomerPay *m_pay;
    CustomerNote *m_note;
    CustomerClaim *m_claimCode;
    std::optional<ClaimView> m_claim;
    StripeFrame *m_frame = nullptr;
};

} // namespace tillgate
