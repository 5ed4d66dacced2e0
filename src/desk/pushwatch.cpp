// SPDX-License-Identifier: Apache-2.0
#include "desk/pushwatch.h"

namespace tillgate {

PushWatch::PushWatch(PaymentBook &book, GatewayLines &lines, PaymentWatcher &watcher, QObject *parent)
    : QObject(parent)
    , m_lines(lines)
    , m_watcher(watcher)
{
    connect(&book, &PaymentBook::paymentChanged, this, [this](const PaymentUpdate &update) { watch(update.change.payment); });
}

void PushWatch::watch(const Payment &payment)
{
    const auto known = m_sockets.find(payment.reference.text());
    const bool isWanted = payment.quote && isInFlight(payment.stage);
    if (!isWanted && known != m_sockets.end())
        m_sockets.erase(known);
    GatewayLine *line = isWanted && known == m_sockets.end() ? m_lines.find(payment.account) : nullptr;
    if (line == nullptr || !line->gateway().traits().pushesStatus)
        return;
    if (const std::optional<PushChannel> channel = line->gateway().pushChannel(payment.quote->gatewayId))
        open(payment, *channel);
}

bool PushWatch::isConnected(const PaymentReference &reference) const
{
    const auto known = m_sockets.find(reference.text());
    return known != m_sockets.end() && known->second->isConnected();
}

void PushWatch::open(const Payment &payment, const PushChannel &channel)
{
    auto socket = std::make_unique<PushSocket>(
        PushSocket::Options{.url = channel.url, .headers = channel.headers, .isHint = channel.isHint});
    connect(socket.get(), &PushSocket::hinted, this, [this, payment] { m_watcher.readAfterPush(payment); });
    connect(socket.get(), &PushSocket::connectionChanged, this, &PushWatch::connectionChanged);
    m_sockets.insert_or_assign(payment.reference.text(), std::move(socket));
}

} // namespace tillgate
