// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

#include <QStringList>

namespace tillgate::test {

/// The bytes of a file under tests/fixtures; the test stops with its name if it is not there.
[[nodiscard]] QByteArray fixture(const QString &path);

/// A reply file: "201", header lines, an empty line, the body.
[[nodiscard]] HttpReply replyFixture(const QString &path);

/// A request as a readable text: method and address, headers, empty line, body.
[[nodiscard]] QByteArray spelled(const HttpRequest &request);
/// Values as one "name: value" line each; what is none is left out.
[[nodiscard]] QByteArray spelled(const Quote &quote);
[[nodiscard]] QByteArray spelled(const Snapshot &snapshot);
[[nodiscard]] QByteArray spelled(const QList<OfferedCoin> &coins);
[[nodiscard]] QByteArray spelled(const QList<KeyCheck> &checks);
[[nodiscard]] QByteArray spelled(const Error &error);

/// Empty if `actual` is what the golden file says; otherwise the lines that differ, "-" from the file and
/// "+" from us. With TILLGATE_UPDATE_GOLDEN=1 in the environment the file is written anew.
[[nodiscard]] QByteArray goldenDifference(const QString &path, const QByteArray &actual);

} // namespace tillgate::test

/// Compares with a golden file and shows the difference.
#define COMPARE_GOLDEN(path, actual)                                                            \
    do {                                                                                        \
        const QByteArray difference = tillgate::test::goldenDifference(path, actual);           \
        QVERIFY2(difference.isEmpty(), difference.constData());                                 \
    } while (false)
