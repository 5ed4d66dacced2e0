// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QProcess>

namespace tillgate::test {

/// A program that ends with the test, even with one that was killed.
class OwnedProcess final : public QProcess
{
public:
    OwnedProcess();
    ~OwnedProcess() override;

    /// Starts it and waits for the first line on its standard output. Unavailable if it says none within half
    /// a minute.
    [[nodiscard]] Result<QString> startAndReadLine(const QString &program, const QStringList &words);
    void end();
};

/// Runs a program to its end and returns its output. Unavailable if it fails or takes longer than half a
/// minute.
[[nodiscard]] Result<QByteArray> outputOf(const QString &program, const QStringList &words);

} // namespace tillgate::test
