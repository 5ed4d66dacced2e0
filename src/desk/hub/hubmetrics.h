// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/notices/noticeintake.h"

namespace tillgate {

/// What a hub tells a Prometheus server: text format 0.0.4. `startedAt` is in UTC.
[[nodiscard]] QByteArray hubMetrics(const NoticeIntake &intake, const QDateTime &startedAt);

} // namespace tillgate
