// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "desk/tillview.h"
#include "ui/cashier/abilities.h"
#include "ui/cashier/actionlist.h"
#include "ui/cashier/tillkeys.h"
#include "ui/parts/theme.h"

#include <QPointer>
#include <QWidget>

#include <span>

namespace tillgate {

class CashierBody;
class LastStrip;
class Sheet;
class StripeFrame;
class TopBar;

/// The cashier's window. It renders a TillView and turns keys, touches and clicks into intents; it decides
/// nothing. Sheets (asks, help) lie inside it.
class CashierWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `clock` must outlive the window.
    explicit CashierWindow(const Clock &clock, Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void render(const TillView &view);
    void setAbilities(const TillAbilities &abilities);
    /// The language that the customer's screen speaks just now, by its own name.
    void setCustomerLanguage(const QString &name);
    /// Paints a payment unseen, so that the first one of the day comes as fast as the others.
    void warmUp();
    void setScheme(Scheme scheme);
    /// Full screen only: F11 and closing ask for a way out instead of taking it.
    void setKiosk(bool isKiosk);
    /// The way out was allowed.
    void leaveFullScreen();
    /// A panel on the trailing side, under the top bar (the practice customer). The window takes it over.
    void setSidePanel(QWidget *panel);
    void showSidePanel(bool isShown);
    /// A text over everything, with one harmless answer: help, details.
    void inform(const QString &title, const QString &text);
    /// Something lies over the whole window and takes every key until it goes: a lock, a question for a PIN.
    void setCover(QWidget *cover);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void digitTyped(int digit);
    void doubleZeroTyped();
    void decimalMarkTyped();
    void lineAdded();
    void quantityTyped();
    void lastErased();
    void entryCleared();
    /// Enter or the main button, on the entry and on the coin step. The desk knows whether a coin is chosen.
    void chargeRequested();
    void usualCoinChargeRequested();
    void tenderChosen(const CoinId &coin, const AccountName &account);
    void cashChosen();
    void cashConfirmed(); ///< the cashier was asked whether the cash is in the drawer
    void restLeft(); ///< from the code for the rest back to the short payment
    void coinStepRequested(); ///< F2 on the entry
    void backRequested(); ///< from the coin step to the sum
    void checkNowRequested();
    void newPriceRequested();
    void otherCoinRequested();
    void cancelConfirmed(); ///< the cashier was asked and said yes
    void nextSaleRequested();
    void tryAgainRequested();
    void laterRequested(); ///< leaves an open question in the last five
    void shortfallDecided(ShortfallChoice choice);
    void customerLanguageRequested();
    void nextGatewayRequested();
    /// The code that the till asked about is wanted all the same.
    void codeRequested();
    /// The coin that was offered in its place is wanted.
    void insteadRequested();
    void addressOnlyRequested(bool isAddressOnly);
    void turnScreenRequested();
    /// The code as painted in this window was read back by a scanner; see QrView.
    void codeReadBack(const QString &content, bool isGood);
    void recentSaleRequested(const SaleId &sale);
    void findRequested();
    void managerRequested();
    void lockRequested();
    void settingsRequested();
    void printRequested(bool withCryptoDetails);
    void refundRequested();
    void discountRequested();
    void tipRequested();
    void holdRequested();
    void fullScreenToggled(bool isFullScreen);
    void kioskLeaveRequested(); ///< somebody wants out of the full screen

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// A key that stands for one intent.
    struct Binding
    {
        TillKey key;
        void (CashierWindow::*intent)();
    };

    void wire();
    void wireBody();
    void wireKeypad();
    void onKey(TillKey key, int number);
    bool onEntryKey(TillKey key, int number);
    bool onCoinKey(TillKey key, int number);
    bool onPaymentKey(TillKey key, int number);
    void onPaymentDigit(int number);
    bool emitBound(TillKey key, std::span<const Binding> bindings);
    void onAnyKey(TillKey key, int number);
    void onMain();
    void onMainTapped();
    void onAction(TillAction action);
    void onBack();
    void askCancel();
    void askCash();
    void help();
    void showSayPaid();
    void showHealth(const AccountName &account);
    void toggleFullScreen();
    Sheet *sheet();
    void arrange();
    void onTick();

    const Clock &m_clock;
    Theme m_theme;
    std::optional<TillView> m_view;
    TopBar *m_top;
    CashierBody *m_body;
    LastStrip *m_strip;
    StripeFrame *m_frame = nullptr;
    Sheet *m_sheet = nullptr;
    bool m_isKeypadWired = false;
    bool m_isKiosk = false;
    std::optional<std::chrono::milliseconds> m_lastTap; ///< of the main button
    QPointer<QWidget> m_sidePanel;
    QPointer<QWidget> m_cover;
};

} // namespace tillgate
