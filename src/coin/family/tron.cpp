// SPDX-License-Identifier: Apache-2.0
#include "coin/family/families.h"
#include "coin/family/versionedbase58.h"

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

// The test networks use the same byte.
constexpr Base58Version versions[] = {{ChainNetwork::Main, "tron"_L1, "A", 21}};

} // namespace

Finding checkTron(ChainNetwork /*network*/, QByteArrayView text)
{
    if (!text.startsWith('T'))
        return refusePrefix();
    const auto decoded = decodeVersionedBase58(text, ChainNetwork::Main, versions);
    if (!decoded)
        return tl::unexpected(decoded.error());
    return asWritten(decoded->version->form, text,
                     {QStringLiteral("TRX and all Tron tokens share one form: the check cannot find a wrong token.")});
}

} // namespace tillgate
