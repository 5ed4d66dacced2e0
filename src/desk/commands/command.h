// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/commands/arguments.h"
#include "desk/shop.h"
#include "wire/json.h"

#include <functional>

namespace tillgate {

/// Exit codes of the command line: a stable contract, in --help and in the manual.
enum class ExitCode { Ok = 0, CheckFailed = 1, Usage = 2, CannotReach = 3, Storage = 4 };

/// What a command has to say: the same facts as text and as JSON.
struct CommandResult
{
    ExitCode exit = ExitCode::Ok;
    QString text;
    Json data;
    /// A sentence for standard error; empty if there is nothing to complain about.
    QString complaint = {};
};

/// Which exit code an error means.
[[nodiscard]] ExitCode exitCodeFor(const Error &error);
/// The result of a command that could not do its work.
[[nodiscard]] CommandResult failedWith(const Error &error);

using CommandDone = std::function<void(CommandResult)>;
/// Told at once, for the person who waits: before the result, and not part of it.
using CommandSay = std::function<void(const QString &line)>;

/// One command of tillgatectl.
struct Command
{
    QStringList words; ///< {"sale", "show"}
    QString synopsis; ///< "ID"
    QString summary; ///< one line
    ArgumentRules rules = {};
    /// Its plain words and the values of some options (--out, --certificate) are files, which a running till must not
    /// look for in its own folder.
    bool takesFiles = false;
    /// Set for commands that need no shop: address checks, links, vectors.
    std::function<CommandResult(const Arguments &)> plain = {};
    /// Set for commands that need an open shop; `done` is called once, from the event loop or inside.
    std::function<void(Shop &, const Arguments &, QObject *context, CommandDone done)> inShop = {};
    /// The same for commands that wait for a person and have to say for what.
    std::function<void(Shop &, const Arguments &, QObject *context, CommandDone done, CommandSay say)> waiting = {};
    /// True if nothing is written: on a shared ledger it may run beside the till of that name.
    bool onlyReads = false;
    /// True if the accounts must be connected and the gateways asked.
    bool needsGateways = false;
};

/// Every command there is, in the order of --help.
[[nodiscard]] const QList<Command> &allCommands();
/// The command that `words` begin with and the words after it; Usage error if there is none.
struct FoundCommand
{
    const Command *command;
    QStringList rest;
};
[[nodiscard]] Result<FoundCommand> findCommand(const QStringList &words);
/// The text of --help.
[[nodiscard]] QString commandHelp();

/// A command as it was typed, with what only the process that it was typed in can read.
struct AskedCommand
{
    QStringList words;
    Arguments::Secrets secrets = {};
    Arguments::Input input = {};
};
/// Reads the files with keys and PINs that the words name, and standard input where they ask for it, and makes the names
/// of other files whole, so that another process can carry it out. Usage error for words that are no command.
[[nodiscard]] Result<AskedCommand> readyToHandOver(const QStringList &words);

/// Runs a command that needs a shop, checking its words first. A command that waits ends with `context`.
void runInShop(Shop &shop, const AskedCommand &asked, QObject *context, CommandDone done, CommandSay say = {});

// One function per subject; each file of this folder adds its own commands.
[[nodiscard]] QList<Command> coinCommands();
[[nodiscard]] QList<Command> webhookCommands();
[[nodiscard]] QList<Command> saleCommands();
[[nodiscard]] QList<Command> decisionCommands();
[[nodiscard]] QList<Command> sellCommands();
[[nodiscard]] QList<Command> refundCommands();
[[nodiscard]] QList<Command> journalCommands();
[[nodiscard]] QList<Command> gatewayCommands();
[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> settingsCommands();
[[nodiscard]] QList<Command> staffCommands();
[[nodiscard]] QList<Command> doctorCommands();
[[nodiscard]] QList<Command> noticeCommands();

} // namespace tillgate
