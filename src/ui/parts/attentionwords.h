// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace tillgate {

/// `Payment::attention`, which the journal has in English, in the reader's language. Money that came beside the payment
/// more than once is told in one sentence, so that it fits a panel. None if a sentence is not known here.
[[nodiscard]] std::optional<QString> attentionWords(const QString &attention);

/// The same, in the journal's own words where they are not known: nothing is kept from whoever decides.
[[nodiscard]] QString attentionInFull(const QString &attention);

} // namespace tillgate
