// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/files.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace tillgate {

namespace {

QString wholePath(const QString &path)
{
    return path == QStringLiteral("-") ? path : QDir::current().absoluteFilePath(path);
}

/// Options whose value is a file that the till itself reads or writes.
bool namesFile(const QString &option)
{
    static const QStringList options{QStringLiteral("--out"), QStringLiteral("--certificate"), QStringLiteral("--certificate-key")};
    return options.contains(option);
}

/// Plain words, and the files behind options, as files that are found from any folder.
QStringList withWholePaths(QStringList words)
{
    QString option; // whose value comes next
    for (QString &word : words) {
        const QString before = std::exchange(option, {});
        if (word.startsWith(QStringLiteral("--"))) {
            const QString name = word.section(QLatin1Char('='), 0, 0);
            const bool isWhole = word.contains(QLatin1Char('='));
            if (isWhole && namesFile(name))
                word = name + QLatin1Char('=') + wholePath(word.section(QLatin1Char('='), 1));
            else if (!isWhole)
                option = word;
        } else if (before.isEmpty() || namesFile(before)) {
            word = wholePath(word);
        }
    }
    return words;
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage: return ExitCode::Usage;
    case Error::Kind::Unreachable:
    case Error::Kind::NoAnswer:
    case Error::Kind::RateLimited:
    case Error::Kind::Unavailable: return ExitCode::CannotReach;
    case Error::Kind::Storage:
    case Error::Kind::StorageNewer:
    case Error::Kind::InUse:
    case Error::Kind::LedgerAway:
    case Error::Kind::Locked: return ExitCode::Storage;
    case Error::Kind::Malformed:
    case Error::Kind::AccessDenied:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::BelowMinimum:
    case Error::Kind::CoinUnavailable:
    case Error::Kind::Conflict:
    case Error::Kind::Overflow: return ExitCode::CheckFailed;
    }
    Q_UNREACHABLE();
}

CommandResult failedWith(const Error &error)
{
    return {.exit = exitCodeFor(error),
            .text = {},
            .data = Json::object({{QStringLiteral("error"), Json::string(errorKindName(error.kind))},
                                  {QStringLiteral("code"), Json::string(errorCode(error.kind))},
                                  {QStringLiteral("detail"), Json::string(error.detail)}}),
            .complaint = error.detail + QStringLiteral(" (") + errorCode(error.kind) + QLatin1Char(')')};
}

const QList<Command> &allCommands()
{
    static const QList<Command> commands = sellCommands() + saleCommands() + decisionCommands() + refundCommands() + journalCommands()
        + webhookCommands() + coinCommands() + gatewayCommands() + accountCommands() + noticeCommands() + settingsCommands()
        + staffCommands() + doctorCommands();
    return commands;
}

Result<FoundCommand> findCommand(const QStringList &words)
{
    for (const Command &command : allCommands()) {
        if (words.mid(0, command.words.size()) == command.words)
            return FoundCommand{.command = &command, .rest = words.mid(command.words.size())};
    }
    return fail(Error::Kind::Usage, QStringLiteral("There is no command \"%1\"; --help lists them.")
                                        .arg(words.mid(0, 2).join(QLatin1Char(' '))));
}

QString commandHelp()
{
    QString text;
    for (const Command &command : allCommands()) {
        const QString line = QStringLiteral("  %1 %2").arg(command.words.join(QLatin1Char(' ')), command.synopsis);
        text += line.trimmed().prepend(QStringLiteral("  ")) + QStringLiteral("\n        ") + command.summary
            + QLatin1Char('\n');
    }
    return text;
}

Result<AskedCommand> readyToHandOver(const QStringList &words)
{
    const Result<FoundCommand> found = findCommand(words);
    const auto arguments = found ? Arguments::parse(found->rest, found->command->rules) : Result<Arguments>(fail(found.error()));
    if (!arguments)
        return fail(arguments.error());
    const Result<Arguments::Secrets> secrets = readSecretFiles(*arguments, found->command->rules.secretFiles);
    const Result<Arguments::Input> input = readInput(*arguments, found->command->rules);
    if (!secrets || !input)
        return fail(secrets ? input.error() : secrets.error());
    const QStringList whole = found->command->takesFiles ? withWholePaths(found->rest) : found->rest;
    return AskedCommand{.words = found->command->words + whole, .secrets = *secrets, .input = *input};
}

void runInShop(Shop &shop, const AskedCommand &asked, QObject *context, CommandDone done, CommandSay say)
{
    const Result<FoundCommand> found = findCommand(asked.words);
    if (!found)
        return done(failedWith(found.error()));
    Result<Arguments> arguments = Arguments::parse(found->rest, found->command->rules);
    if (!arguments)
        return done(failedWith(arguments.error()));
    arguments->setSecrets(asked.secrets);
    arguments->setInput(asked.input);
    if (found->command->plain)
        return done(found->command->plain(*arguments));
    if (found->command->waiting) {
        const CommandSay heard = say ? std::move(say) : [](const QString &) {};
        return found->command->waiting(shop, *arguments, context, std::move(done), heard);
    }
    found->command->inShop(shop, *arguments, context, std::move(done));
}

} // namespace tillgate
