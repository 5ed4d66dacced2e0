// SPDX-License-Identifier: Apache-2.0
// One target per address family: COIN_FUZZ_FAMILY is the family's short name.
#include "coin/address.h"

#include <cstdint>
#include <cstdlib>

using namespace tillgate;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Any bytes at all: no crash, a reason exactly if refused, and a normal form that is accepted as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AddressFamily family = *addressFamilyFromName(QStringLiteral(COIN_FUZZ_FAMILY));
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const ChainNetwork network : {ChainNetwork::Main, ChainNetwork::Test, ChainNetwork::Regtest}) {
        const AddressVerdict verdict = checkAddressForm(family, network, text);
        require(verdict.ok == (verdict.fault == AddressFault::None));
        require(verdict.ok != verdict.normal.isEmpty());
        if (!verdict.ok)
            continue;
        const AddressVerdict again = checkAddressForm(family, network, verdict.normal.toLatin1());
        require(again.ok && again.normal == verdict.normal && again.identity == verdict.identity);
    }
    return 0;
}
