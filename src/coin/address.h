// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/chainnetwork.h"
#include "coin/coin.h"

#include <QByteArrayView>
#include <QStringList>

namespace tillgate {

/// Why a text is not an address to pay to (dossier coins B.0).
enum class AddressFault {
    None, ///< it is one
    Empty,
    Charset, ///< a character that this form does not have
    Whitespace, ///< a blank, visible or not
    Length,
    Prefix, ///< does not start as this coin's addresses do
    Case, ///< upper and lower case mixed where they must not, or the wrong one
    Checksum, ///< at least one character is wrong
    Version, ///< a kind of address that this coin does not have, or that nobody can pay yet
    Network, ///< an address of another network of the same coin
    Policy, ///< well formed, but no place to send a customer's coins to
};

/// The stable name of a fault for JSON output: "checksum". Empty for `None`.
[[nodiscard]] QString addressFaultName(AddressFault fault);

/// What can be known about an address without a network connection.
struct AddressVerdict
{
    bool ok = false;
    AddressFault fault = AddressFault::Empty; ///< `None` exactly if `ok`
    QString form; ///< which of the coin's forms: "p2pkh", "bech32 v0", "eip55"; empty unless ok
    QString normal; ///< the form to show and to link; empty unless ok
    QString identity; ///< equal for every spelling of the same address; for comparing, not for people
    QString sentence; ///< one plain English sentence for a manager
    QStringList notes; ///< what this check cannot know, or what was taken on trust

    bool operator==(const AddressVerdict &) const = default;
};

/// Checks a text that a gateway sent as the address to pay to (dossier coins B). Nothing is trimmed or
/// repaired. An address of another network than `network` is not ok. A text that is not ok is never
/// shown as a QR code.
[[nodiscard]] AddressVerdict checkAddress(const Coin &coin, ChainNetwork network, QByteArrayView text);
[[nodiscard]] AddressVerdict checkAddress(const Coin &coin, ChainNetwork network, QStringView text);

/// Checks the form only, as `checkAddress` does, but without any coin's refused addresses: for reading
/// the coin table itself, whose contracts and graves are refused elsewhere.
[[nodiscard]] AddressVerdict checkAddressForm(AddressFamily family, ChainNetwork network, QByteArrayView text);

/// Whether two texts are the same address, however each is spelled. False if either is not well formed.
[[nodiscard]] bool isSameAddress(const Coin &coin, ChainNetwork network, QStringView one, QStringView other);

} // namespace tillgate
