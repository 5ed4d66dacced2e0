// SPDX-License-Identifier: Apache-2.0
//
// Looking for a payment whose own answer was lost.
#include "desk/opening.h"

#include "coin/payable.h"

#include <QTimer>

#include <algorithm>

namespace tillgate {

namespace {

/// The payment itself, not a repeated or wrong deposit to it; null if there is none.
const Snapshot *originalIn(const QList<Snapshot> &found)
{
    const auto original =
        std::find_if(found.begin(), found.end(), [](const Snapshot &snapshot) { return !snapshot.parentId; });
    return original == found.end() ? nullptr : &*original;
}

/// It is there, but gave no address and holds no money: nobody can have paid it.
bool isBare(const Snapshot &snapshot, const GatewayTraits &traits)
{
    return traits.showsAddress && !snapshot.address && !snapshot.receivedCoins.value_or(Decimal()).isPositive();
}

bool isOver(GatewayStatus status)
{
    return status == GatewayStatus::Cancelled || status == GatewayStatus::Failed || status == GatewayStatus::Expired;
}

} // namespace

bool canBeLookedUp(const GatewayLine &line)
{
    const GatewayTraits traits = line.gateway().traits();
    return traits.findsByReference || traits.listsPeriod;
}

Result<Quote> quoteFromSnapshot(const Snapshot &snapshot, const Coin &coin, const GatewayTraits &traits,
                                const AccountSettings &account)
{
    // An order whose second step was lost has no address yet; its page takes it from there.
    const bool isPageOnly = !traits.showsAddress || !snapshot.address;
    if (isPageOnly && snapshot.pageUrl && snapshot.createdAt) {
        return Quote{.gatewayId = snapshot.gatewayId,
                     .coin = coin.id,
                     .openedAt = *snapshot.createdAt,
                     .priceHeldUntil = snapshot.priceHeldUntil.value_or(
                         snapshot.createdAt->addSecs(traits.usualWindow.count())),
                     .pageUrl = snapshot.pageUrl};
    }
    if (!snapshot.address || !snapshot.dueCoins || !snapshot.createdAt)
        return fail(Error::Kind::Malformed, QStringLiteral("The gateway's answer lacks address, amount or time."));
    const Result<Decimal> payable = payableAmount(coin, *snapshot.dueCoins);
    if (!payable)
        return fail(payable.error());
    return Quote{.gatewayId = snapshot.gatewayId,
                 .coin = coin.id,
                 .address = *snapshot.address,
                 .normalAddress = {},
                 .memo = snapshot.memo,
                 .quotedCoins = *snapshot.dueCoins,
                 .payableCoins = *payable,
                 .openedAt = *snapshot.createdAt,
                 .priceHeldUntil = snapshot.priceHeldUntil.value_or(
                     snapshot.createdAt->addSecs(traits.usualWindow.count())),
                 .watchedUntil = std::nullopt,
                 .isFixedRate = account.wantsFixedRate,
                 .contract = std::nullopt,
                 .pageUrl = snapshot.pageUrl};
}

void Opening::resolve(const Payment &payment, GatewayLine &line)
{
    if (m_underWay.contains(payment.reference))
        return;
    if (payment.stage == PaymentStage::Unresolved) {
        lookUp(payment, line);
        return;
    }
    m_book.apply(payment.reference, PaymentEvent::OpenUnanswered,
                 QStringLiteral("The program stopped before the answer came."), this,
                 [this, line = QPointer<GatewayLine>(&line)](const Result<PaymentUpdate> &update) {
                     if (update && line != nullptr)
                         followLostAnswer(update->change.payment, *line);
                 });
}

/// Looks for it; where nobody can, a manager has to know that something may be open.
void Opening::followLostAnswer(const Payment &payment, GatewayLine &line)
{
    if (canBeLookedUp(line)) {
        lookUp(payment, line);
        return;
    }
    const QString reason = QStringLiteral("The answer was lost, and %1 cannot be asked about an order number. Its code was "
                                          "never shown. Look for %2 in its dashboard.")
                               .arg(payment.account.text(), payment.reference.text());
    m_book.raiseAttention(payment.reference, reason, this, [](const Result<PaymentUpdate> &) {});
}

void Opening::lookUp(const Payment &payment, GatewayLine &line)
{
    if (!canBeLookedUp(line))
        return;
    // Whoever asks again meanwhile gets a question more, not another row of them.
    if (m_lookingUp.value(payment.reference) != nullptr)
        return makeSure(payment, line);
    m_lookingUp.insert(payment.reference, &line);
    lookUpAgain(payment, line, 0);
}

void Opening::makeSure(const Payment &payment, GatewayLine &line)
{
    if (!canBeLookedUp(line) || m_makingSure.value(payment.reference) != nullptr)
        return;
    m_makingSure.insert(payment.reference, &line);
    line.run<QList<Snapshot>>(
        line.gateway().find(payment.reference, payment.requestedAt),
        {.purpose = QStringLiteral("look up"),
         .reference = payment.reference.text(),
         .priority = Priority::Urgent},
        this, [this, payment, line = QPointer<GatewayLine>(&line)](const Result<QList<Snapshot>> &found) {
            m_makingSure.remove(payment.reference);
            if (!found || line == nullptr)
                return;
            if (const Snapshot *original = originalIn(*found))
                adopt(payment, *original, *line);
            else
                Q_EMIT foundNothing(payment.reference);
        });
}

void Opening::lookUpAgain(const Payment &payment, GatewayLine &line, std::size_t tries)
{
    line.run<QList<Snapshot>>(
        line.gateway().find(payment.reference, payment.requestedAt),
        {.purpose = QStringLiteral("look up"),
         .reference = payment.reference.text(),
         .priority = Priority::Urgent},
        this,
        [this, payment, tries, line = QPointer<GatewayLine>(&line)](const Result<QList<Snapshot>> &found) {
            if (line == nullptr)
                return;
            if (found) {
                judgeFound(payment, *found, *line, tries);
                return;
            }
            // No answer about the question either: ask again, with growing pauses, for as long as it takes.
            lookUpLater(payment, *line, std::min(tries, lookupPauses.size() - 1));
        });
}

void Opening::lookUpLater(const Payment &payment, GatewayLine &line, std::size_t tries)
{
    QTimer::singleShot(lookupPauses[tries], &line, [this, payment, &line, tries, self = QPointer<Opening>(this)] {
        if (self != nullptr)
            lookUpAgain(payment, line, tries + 1);
    });
}

void Opening::judgeFound(const Payment &payment, const QList<Snapshot> &found, GatewayLine &line,
                         std::size_t tries)
{
    if (const Snapshot *original = originalIn(found)) {
        const GatewayTraits traits = line.gateway().traits();
        if (traits.canCancel && isBare(*original, traits))
            return callOff(payment, *original, line);
        m_lookingUp.remove(payment.reference);
        adopt(payment, *original, line);
        return;
    }
    Q_EMIT foundNothing(payment.reference);
    if (tries < lookupPauses.size()) {
        lookUpLater(payment, line, tries);
    } else {
        m_lookingUp.remove(payment.reference);
        m_book.apply(payment.reference, PaymentEvent::LookupFoundNothing,
                     QStringLiteral("The gateway does not know the order."), this,
                     [this, reference = payment.reference](const Result<PaymentUpdate> &update) {
                         report(reference, update);
                     });
    }
}

/// An order that was made and never got an address is of no use to anybody: the gateway shall end it, so that
/// the next attempt stands alone.
void Opening::callOff(const Payment &payment, const Snapshot &bare, GatewayLine &line)
{
    if (isOver(bare.status))
        return refuse(payment, line);
    line.run<Snapshot>(line.gateway().cancel(bare.gatewayId),
                       {.purpose = QStringLiteral("cancel"), .reference = payment.reference.text()}, this,
                       [this, payment, line = QPointer<GatewayLine>(&line)](const Result<Snapshot> &now) {
                           if (line != nullptr)
                               takeCalledOff(payment, now, *line);
                       });
}

void Opening::takeCalledOff(const Payment &payment, const Result<Snapshot> &now, GatewayLine &line)
{
    if (now && isBare(*now, line.gateway().traits()) && isOver(now->status))
        return refuse(payment, line);
    if (now || now.error().isUnresolved() || now.error().kind == Error::Kind::Unreachable
        || now.error().kind == Error::Kind::RateLimited)
        return lookUpLater(payment, line, lookupPauses.size() - 1);
    m_lookingUp.remove(payment.reference);
    m_book.raiseAttention(payment.reference,
                          QStringLiteral("It is open at %1 without an address, and could not be called off: %2 Look for %3 in "
                                         "its dashboard.")
                              .arg(payment.account.text(), now.error().detail, payment.reference.text()),
                          this, [](const Result<PaymentUpdate> &) {});
}

void Opening::refuse(const Payment &payment, GatewayLine &line)
{
    m_lookingUp.remove(payment.reference);
    const Error why{.kind = Error::Kind::CoinUnavailable,
                    .detail = QStringLiteral("%1 opened it and gave no address; it was called off there.")
                                  .arg(line.name().text())};
    settle(payment, fail(why), line);
}

void Opening::adoptById(const Payment &payment, const GatewayPaymentId &id, GatewayLine &line)
{
    line.run<Snapshot>(line.gateway().read(id),
                       {.purpose = QStringLiteral("read"),
                        .reference = payment.reference.text(),
                        .priority = Priority::Notice},
                       this,
                       [this, payment, line = QPointer<GatewayLine>(&line)](const Result<Snapshot> &snapshot) {
                           // The notice told the id; that it is our order, the read itself has to say.
                           const bool isOurs = snapshot && snapshot->reference == payment.reference.text();
                           if (isOurs && !snapshot->parentId && line != nullptr)
                               adopt(payment, *snapshot, *line);
                       });
}

void Opening::adopt(const Payment &payment, const Snapshot &snapshot, GatewayLine &line)
{
    const Coin *coin = m_coins.find(payment.coin);
    const Result<Quote> quote = coin == nullptr
        ? Result<Quote>(fail(Error::Kind::Malformed, QStringLiteral("The coin is not in the coin table.")))
        : quoteFromSnapshot(snapshot, *coin, line.gateway().traits(), line.gateway().account());
    if (quote) {
        m_found.insert(payment.reference);
        recordChecked(payment, *quote, line);
    } else {
        Q_EMIT failed(payment.reference, quote.error());
    }
}

} // namespace tillgate
