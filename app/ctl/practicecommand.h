// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace tillgate {

/// `tillgatectl practice`: serves the practice gateways until it is told to stop. Returns the exit code.
[[nodiscard]] int runPractice(QCoreApplication &app, const QStringList &words);

} // namespace tillgate
