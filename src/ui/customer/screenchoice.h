// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tillgate {

/// Which of the monitors faces the customer: the wanted one while it is plugged in, else the last that the till
/// is not on. None with one monitor only: a shop turns that one round by a key.
[[nodiscard]] std::optional<qsizetype> customerScreenOf(const QList<QString> &screens, const QString &wanted,
                                                        const QString &tills);

} // namespace tillgate
