// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/languages.h"

#include <memory>

class QTranslator;

namespace tillgate {

/// The words of a language, loaded when asked for: a till reads the file of its own language, and one more
/// when a customer reads another. English has a file too, for its plurals.
[[nodiscard]] std::unique_ptr<QTranslator> translationTo(const Language &language);

/// Qt's own words ("Cut", "Paste", file dialogs) from the system; null where they are not installed.
[[nodiscard]] std::unique_ptr<QTranslator> toolkitTranslationTo(const Language &language);

} // namespace tillgate
