// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/address.h"

#include <tl/expected.hpp>

namespace tillgate {

/// A text that is an address by its family's rules.
struct WellFormed
{
    QString form;
    QByteArray normal; ///< to show and to link
    QByteArray identity; ///< equal for every spelling of one address
    QStringList notes = {};
};

/// Why it is none; `sentence` is one plain English sentence.
struct Refusal
{
    AddressFault fault;
    QString sentence;
};

using Finding = tl::expected<WellFormed, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(AddressFault fault, QString sentence)
{
    return tl::unexpected(Refusal{fault, std::move(sentence)});
}

/// The refusals that most families share, in the same words.
[[nodiscard]] tl::unexpected<Refusal> refuseChecksum();
[[nodiscard]] tl::unexpected<Refusal> refuseCharset();
[[nodiscard]] tl::unexpected<Refusal> refuseLength();
[[nodiscard]] tl::unexpected<Refusal> refusePrefix();
[[nodiscard]] tl::unexpected<Refusal> refuseCase();
[[nodiscard]] tl::unexpected<Refusal> refuseVersion();
[[nodiscard]] tl::unexpected<Refusal> refuseNetwork();
[[nodiscard]] tl::unexpected<Refusal> refuseSecretKey();

/// An address whose text is its own normal form.
[[nodiscard]] WellFormed asWritten(QString form, QByteArrayView text, QStringList notes = {});

} // namespace tillgate
