// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tillgate::test {

/// True once all of an HTTP request came: its head, and as much body as the head announces.
[[nodiscard]] inline bool isWhole(const QByteArray &request)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArray head = request.first(headEnd).toLower() + "\r\n";
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf("\r\n", at) - at - 15).trimmed().toInt();
    return request.size() >= headEnd + 4 + length;
}

} // namespace tillgate::test
