// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/translations/translationfile.h"

namespace tillgate {

/// What is wrong with a finished text in the language of `tag`, in words; empty if nothing: no form missing or
/// empty, the same placeholders, key caps and line breaks as in the source, no double spaces, the same end of
/// the sentence.
[[nodiscard]] QStringList faultsOf(const TranslatedText &text, const QString &tag);

} // namespace tillgate
