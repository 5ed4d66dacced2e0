// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"

#include <QTemporaryDir>

#include <memory>

namespace tillgate::test {

/// A practice shop on disk with its gateway on loopback: real HTTP, a real ledger file.
class ShopFixture final
{
public:
    /// With a place: a till of that name on that ledger, the gateway still its own.
    explicit ShopFixture(TillPlaceWords place = {});

    /// Opens the shop (again, after stop()) and waits until it offers its coins.
    void start();
    /// As if the program had ended: everything in memory is gone, the files stay.
    void stop();

    [[nodiscard]] Shop &shop() { return *m_shop; }
    [[nodiscard]] Checkout &checkout() { return m_shop->checkout(); }
    [[nodiscard]] PracticeServer &practice() { return *m_shop->practice(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const std::optional<Payment> &payment() { return checkout().payment(); }
    [[nodiscard]] PaymentStage stage() { return payment() ? payment()->stage : PaymentStage::Requested; }

    /// Types an amount in cents and charges it in that coin; does not wait.
    void charge(int cents, const char *coin = "BTC");
    /// Charges and waits until the code is on the screen.
    bool showCode(int cents, const char *coin = "BTC");
    /// Waits for a stage of the payment on the screen.
    bool reaches(PaymentStage stage, int milliseconds = 20000);
    bool becomes(const std::function<bool()> &condition, int milliseconds = 20000);
    /// The practice customer does something.
    bool pay(const char *kind);

    /// What the ledger holds, read in a transaction of its own.
    [[nodiscard]] QList<SaleWithAttempts> sales();
    [[nodiscard]] QList<PaymentStage> stagesOf(const SaleId &sale);
    /// Payments opened at the practice gateway, children left out.
    [[nodiscard]] int openedAtGateway();
    [[nodiscard]] bool journalIsSound();

private:
    QTemporaryDir m_folder;
    TillPlaceWords m_place;
    SystemClock m_clock;
    std::unique_ptr<Shop> m_shop;
};

} // namespace tillgate::test
