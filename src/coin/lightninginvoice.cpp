// SPDX-License-Identifier: Apache-2.0
#include "coin/lightninginvoice.h"

#include "coin/address.h"
#include "coin/family/bolt11.h"

namespace tillgate {

bool LightningInvoice::isFor(const Decimal &quotedBtc) const
{
    if (!amount)
        return false;
    const auto missing = quotedBtc.minus(*amount);
    const auto satoshi = Decimal::fromCoefficient(1, 8);
    return missing && satoshi && !missing->isNegative() && *missing < *satoshi;
}

Result<LightningInvoice> readLightningInvoice(ChainNetwork network, QByteArrayView text)
{
    const AddressVerdict verdict = checkAddressForm(AddressFamily::Lightning, network, text);
    if (!verdict.ok)
        return fail(Error::Kind::Malformed, verdict.sentence);
    auto invoice = readBolt11(network, text);
    if (!invoice)
        return fail(Error::Kind::Malformed, invoice.error().sentence);
    return *std::move(invoice);
}

} // namespace tillgate
