// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"

namespace tillgate {

/// What a sender of notices is answered. Strangers learn nothing from the body.
[[nodiscard]] inline HttpReply noticeReply(int status)
{
    static const QList<NameValue> plain{{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/plain")}};
    return {.status = status,
            .headers = plain,
            .body = status == 200 ? QByteArrayLiteral("OK") : QByteArray()};
}

} // namespace tillgate
