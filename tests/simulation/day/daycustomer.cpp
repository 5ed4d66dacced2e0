// SPDX-License-Identifier: Apache-2.0
//
// What the customer and the gateways do on a practice day.
#include "dayplayer.h"

#include <QTest>

namespace tillgate::test {

using namespace std::chrono_literals;

namespace {

/// What the request that opens a payment looks like at each practice gateway.
QString openingAt(const QString &provider)
{
    static const QHash<QString, QString> requests{
        {QStringLiteral("nowpayments"), QStringLiteral("POST /nowpayments/v1/payment")},
        {QStringLiteral("plisio"), QStringLiteral("/invoices/new")},
        {QStringLiteral("coingate"), QStringLiteral("POST /coingate/v2/orders")},
        {QStringLiteral("btcpay"), QStringLiteral("POST /btcpay/api/v1/stores")},
        {QStringLiteral("cryptomus"), QStringLiteral("POST /cryptomus/v1/payment")},
        {QStringLiteral("xaigate"), QStringLiteral("/invoice/create")}};
    return requests.value(provider);
}

} // namespace

void DayPlayer::spoilTheOpening(int row)
{
    using Kind = practice::Fault::Kind;
    const TenderChoice chosen = m_till.view().tenders.value(row - 1);
    const QString provider = m_till.providerOf(chosen.account);
    if (provider.isEmpty())
        return;
    practice::Fault fault{.times = 1, .retryAfter = std::nullopt, .only = openingAt(provider)};
    switch (dice(3)) {
    case 0:
        fault.kind = Kind::LostReply;
        break;
    case 1:
        fault.kind = Kind::TooManyRequests;
        break;
    default:
        fault = {.kind = Kind::Down, .retryAfter = std::nullopt};
        break;
    }
    note(QStringLiteral("opening: ") + practice::faultName(fault.kind));
    QVERIFY(m_till.practice().setFault(provider, fault));
}

void DayPlayer::liftFaults()
{
    for (const PracticeServer::Account &account : m_till.practice().accounts())
        QVERIFY(m_till.practice().setFault(account.provider, std::nullopt));
}

void DayPlayer::actAsCustomer()
{
    struct NamedAct
    {
        const char *name;
        Act act;
    };
    static constexpr NamedAct acts[] = {{"exact", &DayPlayer::payExact},
                                        {"short", &DayPlayer::payShort},
                                        {"over", &DayPlayer::payOver},
                                        {"twice", &DayPlayer::payTwice},
                                        {"unconfirmed", &DayPlayer::payUnconfirmed},
                                        {"taken back", &DayPlayer::takeBack},
                                        {"wrong network", &DayPlayer::payOnTheWrongNetwork},
                                        {"window ends", &DayPlayer::letTheWindowEnd},
                                        {"late", &DayPlayer::payLate},
                                        {"late, sale left", &DayPlayer::payAfterLeaving},
                                        {"late, sale cancelled", &DayPlayer::payAfterCancelling},
                                        {"cancelled", &DayPlayer::cancel},
                                        {"gateway silent", &DayPlayer::silenceTheGateway}};
    const PaymentView payment = m_till.payment();
    const bool isRest = payment.isRest || payment.isTopUp;
    if (isRest && dice(4) == 0) {
        note(QStringLiteral("leaves the rest"));
        return m_till.press(Qt::Key_Escape); // back to what came in
    }
    const bool isFirst = !std::exchange(m_hasActed, true) && !isRest;
    const NamedAct &act = isFirst ? acts[dice(int(std::size(acts)))] : acts[0];
    note(QLatin1String(act.name));
    (this->*act.act)();
}

void DayPlayer::pay(const QString &kind)
{
    // A gateway may refuse money for a payment that it ended meanwhile; then the till says how it stands.
    std::ignore = m_till.practice().pay(m_till.reference(), kind);
    m_till.press(Qt::Key_F5);
}

void DayPlayer::payUnconfirmed()
{
    if (m_till.practice().pay(m_till.reference(), QStringLiteral("exact"), false))
        m_unconfirmed.insert(m_till.reference());
    m_till.press(Qt::Key_F5);
}

void DayPlayer::takeBack()
{
    const Standing before = m_till.standing();
    payUnconfirmed();
    if (m_till.changesFrom(before))
        std::ignore = m_till.practice().replace(m_till.reference(), QStringLiteral("other"));
    m_unconfirmed.remove(m_till.reference());
}

/// Nothing that this sale waits for came; the cashier goes through the list with the customer, who then pays.
void DayPlayer::payOnTheWrongNetwork()
{
    std::ignore = m_till.practice().pay(m_till.reference(), QStringLiteral("wrong-network"));
    m_till.press(Qt::Key_F1);
    QVERIFY2(m_till.openSheet() != nullptr, "no list for \"I paid\"");
    QVERIFY(m_till.openSheet()->accessibleDescription().contains(m_till.payment().readOut));
    m_till.press(Qt::Key_Return);
    QVERIFY(m_till.openSheet() == nullptr);
    payExact();
}

void DayPlayer::letTheWindowEnd()
{
    m_till.practice().advanceClock(61min);
    m_till.press(Qt::Key_F5);
}

void DayPlayer::payLate()
{
    const QString reference = m_till.reference();
    letTheWindowEnd();
    if (m_till.changesFrom(m_till.standing()))
        std::ignore = m_till.practice().pay(reference, QStringLiteral("exact"));
}

void DayPlayer::payAfterLeaving()
{
    const QString reference = m_till.reference();
    letTheWindowEnd();
    QVERIFY2(m_till.shows(Shown::Ended), qPrintable(m_till.described()));
    cancel();
    QVERIFY2(m_till.becomes([this] { return m_till.view().step == TillStep::Entry; }),
             qPrintable(m_till.described()));
    std::ignore = m_till.practice().pay(reference, QStringLiteral("exact"));
    m_till.shop().watcher().catchUp();
}

void DayPlayer::payAfterCancelling()
{
    const QString reference = m_till.reference();
    cancel();
    std::ignore = m_till.becomes([this] { return m_till.view().step == TillStep::Entry; }, 5000);
    std::ignore = m_till.practice().pay(reference, QStringLiteral("exact"));
    m_till.shop().watcher().catchUp();
}

void DayPlayer::silenceTheGateway()
{
    const QString provider = m_till.providerOf(m_till.payment().payment.account);
    QVERIFY(m_till.practice().setFault(
        provider, practice::Fault{.kind = practice::Fault::Kind::Down, .retryAfter = std::nullopt}));
    m_till.press(Qt::Key_F5);
}

} // namespace tillgate::test
