// SPDX-License-Identifier: Apache-2.0
#include "gateway/gateway.h"

namespace tillgate {

namespace {

template <typename T>
Call<T> cannot(const Gateway &gateway, const QString &what)
{
    return Call<T>::refused(
        {.kind = Error::Kind::Usage,
         .detail = QStringLiteral("%1 cannot %2 for a till.").arg(gateway.traits().displayName, what)});
}

} // namespace

Call<Snapshot> Gateway::cancel(const GatewayPaymentId &) const
{
    return cannot<Snapshot>(*this, QStringLiteral("cancel a payment"));
}

Call<Snapshot> Gateway::acceptShortfall(const GatewayPaymentId &) const
{
    return cannot<Snapshot>(*this, QStringLiteral("count a short payment as paid"));
}

Call<Refund> Gateway::refund(const RefundOrder &) const
{
    return cannot<Refund>(*this, QStringLiteral("send a refund"));
}

Call<Refund> Gateway::readRefund(const GatewayPaymentId &, const QString &) const
{
    return cannot<Refund>(*this, QStringLiteral("look up a refund"));
}

Call<QList<Balance>> Gateway::balances() const
{
    return cannot<QList<Balance>>(*this, QStringLiteral("tell balances"));
}

Call<bool> Gateway::resendNotice(const GatewayPaymentId &) const
{
    return cannot<bool>(*this, QStringLiteral("send a notice again"));
}

Call<bool> Gateway::sendTestNotice() const
{
    return cannot<bool>(*this, QStringLiteral("send a test notice"));
}

Call<Secret> Gateway::registerWebhook() const
{
    return cannot<Secret>(*this, QStringLiteral("register a webhook"));
}

std::optional<QUrl> Gateway::pairingPage(const QUrl &) const
{
    return std::nullopt;
}

Result<Pairing> Gateway::readPairing(const QByteArray &) const
{
    return fail(Error::Kind::Usage, QStringLiteral("%1 has no page that makes a key.").arg(traits().displayName));
}

std::optional<PushChannel> Gateway::pushChannel(const GatewayPaymentId &) const
{
    return std::nullopt;
}

} // namespace tillgate
