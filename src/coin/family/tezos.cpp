// SPDX-License-Identifier: Apache-2.0
#include "coin/family/families.h"
#include "coin/family/versionedbase58.h"

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView rollup = "sr1"_L1;

constexpr Base58Version versions[] = {
    {ChainNetwork::Main, "tz1"_L1, QByteArrayView("\x06\xa1\x9f", 3), 23},
    {ChainNetwork::Main, "tz2"_L1, QByteArrayView("\x06\xa1\xa1", 3), 23},
    {ChainNetwork::Main, "tz3"_L1, QByteArrayView("\x06\xa1\xa4", 3), 23},
    {ChainNetwork::Main, "tz4"_L1, QByteArrayView("\x06\xa1\xa6", 3), 23},
    {ChainNetwork::Main, "KT1"_L1, QByteArrayView("\x02\x5a\x79", 3), 23},
    {ChainNetwork::Main, rollup, QByteArrayView("\x06\x7c\x75", 3), 23},
};

} // namespace

Finding checkTezos(ChainNetwork /*network*/, QByteArrayView text)
{
    const auto decoded = decodeVersionedBase58(text, ChainNetwork::Main, versions);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->version->form == rollup)
        return refuse(AddressFault::Policy, QStringLiteral("It is a rollup, not an account to pay to."));
    return asWritten(decoded->version->form, text);
}

} // namespace tillgate
