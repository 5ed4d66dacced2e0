// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "desk/gatewayline.h"
#include "desk/paymentbook.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace tillgate {

/// Gets a recorded intent to a checked quote, or finds out why there is none. It opens once and never
/// again: an answer that got lost is looked for under our own reference.
class Opening final : public QObject
{
    Q_OBJECT

public:
    /// Times between the tries to find a payment whose answer was lost; then it counts as not opened.
    /// A gateway's list may lag behind its own answers.
    static constexpr std::array<std::chrono::seconds, 3> lookupPauses{
        std::chrono::seconds(1), std::chrono::seconds(4), std::chrono::seconds(15)};

    Opening(PaymentBook &book, const CoinTable &coins, QObject *parent = nullptr);

    /// Sends the open request of a payment that is recorded as Requested. The outcome is a change of the
    /// payment; `failed` tells the reason beside it. If the payment is called off while the request still waits
    /// for the gateway's limit, it never leaves; one that has left is followed as ever.
    void open(const Payment &intent, GatewayLine &line);

    /// After a restart: nobody knows whether a Requested payment's request left. It becomes Unresolved, and
    /// is looked for. Does nothing about a payment that this object is opening right now.
    void resolve(const Payment &payment, GatewayLine &line);

    /// Looks for an Unresolved payment under our own reference; asked for again meanwhile it puts one question
    /// more. One that never got an address is called off where the gateway can. Where the gateway cannot be asked
    /// like that it stays Unresolved for a person.
    void lookUp(const Payment &payment, GatewayLine &line);

    /// Asks once whether a payment is open whose own answer is still awaited; one that is found is taken as
    /// found. Does nothing where the gateway cannot be asked like that.
    void makeSure(const Payment &payment, GatewayLine &line);

    /// A webhook named our reference with an id that we did not know: reads that id and takes it as found.
    void adoptById(const Payment &payment, const GatewayPaymentId &id, GatewayLine &line);

Q_SIGNALS:
    /// The gateway was asked under our reference and knows nothing, so far.
    void foundNothing(const tillgate::PaymentReference &reference);
    /// Why an opening brought no quote. The stage says what follows from it.
    void failed(const tillgate::PaymentReference &reference, const tillgate::Error &error);

private:
    void withdraw(const Payment &calledOff);
    void settle(const Payment &payment, const Result<Quote> &quote, GatewayLine &line);
    void recordChecked(const Payment &payment, const Quote &quote, GatewayLine &line);
    void adopt(const Payment &payment, const Snapshot &snapshot, GatewayLine &line);
    void followLostAnswer(const Payment &payment, GatewayLine &line);
    void lookUpAgain(const Payment &payment, GatewayLine &line, std::size_t tries);
    void lookUpLater(const Payment &payment, GatewayLine &line, std::size_t tries);
    void callOff(const Payment &payment, const Snapshot &bare, GatewayLine &line);
    void takeCalledOff(const Payment &payment, const Result<Snapshot> &now, GatewayLine &line);
    void refuse(const Payment &payment, GatewayLine &line);
    void judgeFound(const Payment &payment, const QList<Snapshot> &found, GatewayLine &line,
                    std::size_t tries);
    void report(const PaymentReference &reference, const Result<PaymentUpdate> &update);

    PaymentBook &m_book;
    const CoinTable &m_coins;
    QHash<PaymentReference, QPointer<GatewayLine>> m_underWay;
    /// Where a row of tries is under way, and where a single question; none once the account has left.
    QHash<PaymentReference, QPointer<GatewayLine>> m_lookingUp;
    QHash<PaymentReference, QPointer<GatewayLine>> m_makingSure;
    QSet<PaymentReference> m_found; ///< in a look-up: their own answer tells nothing new
};

/// True if a payment can be looked for under our own reference when its answer was lost.
[[nodiscard]] bool canBeLookedUp(const GatewayLine &line);

/// The quote that a read implies, for a payment whose own answer was lost. Malformed if the read lacks
/// address or amount.
[[nodiscard]] Result<Quote> quoteFromSnapshot(const Snapshot &snapshot, const Coin &coin,
                                              const GatewayTraits &traits, const AccountSettings &account);

} // namespace tillgate
