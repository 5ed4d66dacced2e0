// SPDX-License-Identifier: Apache-2.0
#include "coin/family/finding.h"

namespace tillgate {

tl::unexpected<Refusal> refuseChecksum()
{
    return refuse(AddressFault::Checksum,
                  QStringLiteral("The check characters do not fit: at least one character is wrong."));
}

tl::unexpected<Refusal> refuseCharset()
{
    return refuse(AddressFault::Charset, QStringLiteral("It has a character that such an address cannot have."));
}

tl::unexpected<Refusal> refuseLength()
{
    return refuse(AddressFault::Length, QStringLiteral("It is too short or too long."));
}

tl::unexpected<Refusal> refusePrefix()
{
    return refuse(AddressFault::Prefix, QStringLiteral("It does not start as addresses of this coin do."));
}

tl::unexpected<Refusal> refuseCase()
{
    return refuse(AddressFault::Case, QStringLiteral("Its capital and small letters are not as they must be."));
}

tl::unexpected<Refusal> refuseVersion()
{
    return refuse(AddressFault::Version,
                  QStringLiteral("It is of another coin, or of a kind that this coin does not use."));
}

tl::unexpected<Refusal> refuseNetwork()
{
    return refuse(AddressFault::Network, QStringLiteral("It belongs to another network of this coin."));
}

tl::unexpected<Refusal> refuseSecretKey()
{
    return refuse(AddressFault::Policy, QStringLiteral("It is a key, not an address. Nobody should see it."));
}

WellFormed asWritten(QString form, QByteArrayView text, QStringList notes)
{
    return {.form = std::move(form), .normal = text.toByteArray(), .identity = text.toByteArray(),
            .notes = std::move(notes)};
}

} // namespace tillgate
