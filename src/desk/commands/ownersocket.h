// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/commands/command.h"

#include <QLocalServer>
#include <QObject>

namespace tillgate {

/// A result as it is printed: the owner of the ledger formats, the asker prints.
struct PrintedResult
{
    int exitCode = 0;
    QByteArray out;
    QByteArray complaint;
};

/// Text or JSON, as the caller wants it.
[[nodiscard]] PrintedResult printed(const CommandResult &result, bool asJson);

/// Lets tillgatectl hand its commands to the program that owns the ledger, over a local socket that only
/// the same user can open. One line of JSON in, at most 64 KiB, and one command per connection; back come lines
/// of what a waiting command says, then its result. A waiting command ends with its connection.
class OwnerSocket final : public QObject
{
    Q_OBJECT

public:
    explicit OwnerSocket(Shop &shop, QObject *parent = nullptr);

    /// InUse if somebody else listens there.
    Result<void> listen(const QString &dataFolder);

private:
    void accept();

    Shop &m_shop;
    QLocalServer m_server;
};

/// Where the owner of a data folder listens.
[[nodiscard]] QString ownerSocketPath(const QString &dataFolder);

/// Hands a command over and waits for its end, at most `patience`. None if nobody owns the ledger.
[[nodiscard]] std::optional<Result<PrintedResult>> askOwner(const QString &dataFolder, const AskedCommand &asked,
                                                            bool asJson, std::chrono::milliseconds patience,
                                                            const CommandSay &say = {});

} // namespace tillgate
