// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/wizardpage.h"

namespace tillgate {

/// What a step of the set-up is called, and asks.
struct StepWords
{
    QString rail;
    QString title;
    QString lead;
};

[[nodiscard]] StepWords wordsOf(WizardPage::Step step);

} // namespace tillgate
