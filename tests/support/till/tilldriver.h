// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tillapp.h"
#include "ui/parts/sheet.h"
#include "ui/parts/stagewords.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tillgate {

class RefundPage;

namespace test {

/// The system's clock, which a test may push ahead: so that no key has to wait for the guard against a
/// second press.
class LeapingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addMSecs(m_ahead.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_clock.elapsed() + m_ahead; }
    void leap(std::chrono::milliseconds time) { m_ahead += time; }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_ahead{0};
};

/// What a key may change on the screen; the ledger and the gateway answer later, so that it is waited for.
struct Standing
{
    TillStep step = TillStep::Entry;
    QString reference = {};
    std::optional<Shown> shown = {};
    bool asksForRest = false;
    QString attention = {};
    int version = 0; ///< of a question: dealt with, it may be asked anew before anybody looks
    QString notice = {};
    AccountName next = {}; ///< the gateway that may take the sale

    bool operator==(const Standing &) const = default;
};

/// Somebody at the till: the program's own windows over a practice shop on disk, worked by key events alone.
class TillDriver final
{
public:
    TillDriver();
    ~TillDriver();

    /// Opens the till and waits until it offers its coins. False if it does not.
    /// With a place: a till of that name on that ledger, the gateway still its own.
    [[nodiscard]] bool open(const TillPlaceWords &place = {});

    /// A key, to whatever has the focus; long enough after the last one to count as a press of its own.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The same key straight after itself: a heavy hand.
    void pressAgain(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// What a keyboard sends while the key stays down.
    void hold(Qt::Key key, int times);
    /// Digits and a decimal point.
    void type(const QString &digits);
    /// A sum, and Enter: the coin step.
    void ring(int cents);
    /// On the coin step: the row with this number, or cash with 0; then Enter.
    void chargeBy(int number);
    /// The sheet over the window: the answer that stands apart from the harmless one.
    void answerYes();
    /// Moves on until the widget with that accessible name has the focus. False if none has it.
    [[nodiscard]] bool tabTo(const QString &name);

    [[nodiscard]] TillApp &app() { return *m_till; }
    [[nodiscard]] Shop &shop() { return m_till->shop(); }
    [[nodiscard]] Checkout &checkout() { return shop().checkout(); }
    [[nodiscard]] PracticeServer &practice() { return *shop().practice(); }
    [[nodiscard]] QWidget &window() { return m_till->cashierWindow(); }
    [[nodiscard]] TillView view() { return shop().tillView(); }
    /// The payment on the screen; there has to be one.
    [[nodiscard]] PaymentView payment() { return view().payment.value(); }
    [[nodiscard]] QString reference() { return payment().payment.reference.text(); }
    /// The practice provider behind an account of the till.
    [[nodiscard]] QString providerOf(const AccountName &account);
    [[nodiscard]] Sheet *openSheet();
    [[nodiscard]] RefundPage *refundPage();
    [[nodiscard]] QList<SaleWithAttempts> sales();

    [[nodiscard]] Standing standing();
    /// In words, for a failure.
    [[nodiscard]] QString described();
    [[nodiscard]] bool becomes(const std::function<bool()> &condition, int milliseconds = 20000);
    /// Waits, and presses "check now" every now and then.
    [[nodiscard]] bool changesFrom(const Standing &before, int milliseconds = 30000);
    /// Waits the same way until the payment on the screen is shown like that.
    [[nodiscard]] bool shows(Shown shown, int milliseconds = 30000);
    void renderNow() { m_till->renderNow(); }
    /// The same, with new buttons shown and all layouts done.
    void settle();
    /// What is on the screen and stays as it is in every language: names of coins, gateways, people and the shop, and
    /// what a gateway says.
    [[nodiscard]] QString untranslated();
    void leap(std::chrono::milliseconds time) { m_clock.leap(time); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    QStringList trail; ///< the last keys and states, for a failure

private:
    void send(Qt::Key key, Qt::KeyboardModifiers modifiers);

    LeapingClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<TillApp> m_till;
};

} // namespace test
} // namespace tillgate
