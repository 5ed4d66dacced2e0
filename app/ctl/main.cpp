// SPDX-License-Identifier: Apache-2.0
//
// tillgatectl: everything on the command line, for scripts, servers and support.
#include "ledgercommand.h"
#include "practicecommand.h"

#include "desk/commands/ownersocket.h"
#include "desk/vaultdoor.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace tillgate;

namespace {

/// What stands before the command.
struct GlobalOptions
{
    QString dataFolder;
    QString keyFile;
    TillPlaceWords place;
    bool asJson = false;
    bool isPractice = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QStringList words;
};

void print(const PrintedResult &result)
{
    std::fwrite(result.out.constData(), 1, static_cast<std::size_t>(result.out.size()), stdout);
    if (!result.complaint.isEmpty())
        std::fprintf(stderr, "tillgatectl: %s\n", result.complaint.constData());
    std::fflush(stdout);
}

/// For the person who waits; the result alone is on standard output.
void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
    std::fflush(stderr);
}

QString helpText()
{
    return QStringLiteral(
               "tillgatectl: Tillgate on the command line.\n\n"
               "Usage: tillgatectl [--data DIR] [--practice] [--ledger PLACE] [--key-file FILE] [--json] COMMAND ...\n\n"
               "  --data DIR       the shop's data folder (default: this user's)\n"
               "  --practice       the practice ledger and gateways; no money moves\n"
               "  --ledger PLACE   a file or postgresql://[user@]host/database (default: till.json, then DIR)\n"
               "  --till NAME      the till's name on a shared ledger\n"
               "  --key-file FILE  opens the vault without a person (also TILLGATE_KEY_FILE)\n"
               "  --json           prints JSON instead of text\n"
               "  --version        prints the version\n\n"
               "Commands:\n")
        + commandHelp()
        + QStringLiteral(
               "  vault create\n        Makes the vault for keys, opened by --key-file (made if missing).\n"
               "  ledger migrate\n        Brings the tables to this program's newest, as the role that owns them.\n"
               "  ledger move --to PLACE\n        Copies the ledger into an empty PostgreSQL database, compares all of it, and\n"
               "        marks the file as moved, so that no till goes on with it.\n"
               "  ledger verify --against PLACE\n        Compares two ledgers value by value; exit 1 if they differ.\n"
               "  practice [--port N] [--state FILE] [--seed N]\n"
               "        Serves the practice gateways over HTTP; prints one JSON line when ready.\n\n"
               "A running Tillgate carries the command out; otherwise tillgatectl opens the ledger itself.\n"
               "Exit codes: 0 ok, 1 no or a failed check, 2 usage, 3 cannot reach, 4 storage.\n");
}

Result<GlobalOptions> readOptions(QStringList words)
{
    GlobalOptions options{
        .dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
        .keyFile = qEnvironmentVariable("TILLGATE_KEY_FILE"),
        .place = {},
        .words = {}};
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        const bool takesValue = QStringList{QStringLiteral("--data"), QStringLiteral("--key-file"),
                                              QStringLiteral("--ledger"), QStringLiteral("--till")}
                                  .contains(word);
        if (takesValue && options.words.isEmpty() && words.isEmpty())
            return fail(Error::Kind::Usage, word + QStringLiteral(" needs a value."));
        // --json may also stand behind the command, where people type it.
        if (word == QStringLiteral("--json"))
            options.asJson = true;
        else if (word == QStringLiteral("--help") || word == QStringLiteral("-h"))
            options.wantsHelp = true;
        else if (!options.words.isEmpty())
            options.words.append(word);
        else if (word == QStringLiteral("--data"))
            options.dataFolder = words.takeFirst();
        else if (word == QStringLiteral("--key-file"))
            options.keyFile = words.takeFirst();
        else if (word == QStringLiteral("--ledger"))
            options.place.ledger = words.takeFirst();
        else if (word == QStringLiteral("--till"))
            options.place.till = words.takeFirst();
        else if (word == QStringLiteral("--practice"))
            options.isPractice = true;
        else if (word == QStringLiteral("--version"))
            options.wantsVersion = true;
        else if (word.startsWith(QStringLiteral("--")))
            return fail(Error::Kind::Usage, QStringLiteral("There is no option %1; --help lists them.").arg(word));
        else
            options.words.append(word);
    }
    return options;
}

int printAndReturn(const CommandResult &result, bool asJson)
{
    print(printed(result, asJson));
    return static_cast<int>(result.exit);
}

/// Opens the shop, runs one command in it and returns its exit code.
int runAlone(QCoreApplication &app, const GlobalOptions &options, const Command &command, const AskedCommand &asked)
{
    SystemClock clock;
    Result<std::shared_ptr<Vault>> vault = options.isPractice
        ? Result<std::shared_ptr<Vault>>(std::make_shared<MemoryVault>())
        : openVaultHeadless(options.dataFolder, options.keyFile);
    // Without a vault most commands still work; those that need keys say so themselves.
    const Result<std::unique_ptr<Shop>> shop = Shop::open({.dataFolder = options.dataFolder,
                                                           .isPractice = options.isPractice,
                                                           .vault = vault.value_or(nullptr),
                                                           .place = options.place,
                                                           .isGuest = command.onlyReads},
                                                          clock);
    if (!shop)
        return printAndReturn(failedWith(shop.error()), options.asJson);
    (*shop)->connectGateways();
    if (command.needsGateways)
        (*shop)->shelf().refresh();
    CommandResult outcome;
    QTimer::singleShot(0, &app, [&] {
        runInShop(**shop, asked, &app, [&](const CommandResult &result) {
            outcome = result;
            app.quit();
        }, say);
    });
    QCoreApplication::exec();
    if (!vault && vault.error().kind != Error::Kind::NotFound && outcome.exit != ExitCode::Ok)
        std::fprintf(stderr, "tillgatectl: %s\n", qPrintable(vault.error().detail));
    return printAndReturn(outcome, options.asJson);
}

int runCommand(QCoreApplication &app, const GlobalOptions &options)
{
    if (options.words.first() == QStringLiteral("practice"))
        return runPractice(app, options.words.mid(1));
    if (options.words.mid(0, 2) == QStringList{QStringLiteral("vault"), QStringLiteral("create")}) {
        const Result<void> made = createVaultHeadless(options.dataFolder, options.keyFile);
        return printAndReturn(made ? CommandResult{.text = QStringLiteral("created\n"), .data = Json::boolean(true)}
                                   : failedWith(made.error()),
                              options.asJson);
    }
    if (options.words.first() == QStringLiteral("ledger")) {
        return printAndReturn(runLedgerCommand({.dataFolder = options.dataFolder,
                                                .isPractice = options.isPractice,
                                                .place = options.place},
                                               options.words.mid(1)),
                              options.asJson);
    }
    const Result<FoundCommand> found = findCommand(options.words);
    if (!found)
        return printAndReturn(failedWith(found.error()), options.asJson);
    const Result<Arguments> arguments = Arguments::parse(found->rest, found->command->rules);
    if (!arguments)
        return printAndReturn(failedWith(arguments.error()), options.asJson);
    if (found->command->plain)
        return printAndReturn(found->command->plain(*arguments), options.asJson);

    const Result<AskedCommand> asked = readyToHandOver(options.words);
    if (!asked)
        return printAndReturn(failedWith(asked.error()), options.asJson);
    const QString ownedFolder = shopFolder(options.dataFolder, options.isPractice);
    // A till that runs here may use another ledger than the one that was asked for.
    const bool isOwners = options.place.ledger.isEmpty() && options.place.till.isEmpty();
    const auto answer = isOwners ? askOwner(ownedFolder, *asked, options.asJson, std::chrono::hours(2), say)
                                 : std::optional<Result<PrintedResult>>();
    if (answer) {
        if (!*answer)
            return printAndReturn(failedWith(answer->error()), options.asJson);
        print(**answer);
        return (*answer)->exitCode;
    }
    return runAlone(app, options, *found->command, *asked);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tillgate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TILLGATE_VERSION));

    const Result<GlobalOptions> options = readOptions(QCoreApplication::arguments().mid(1));
    if (!options)
        return printAndReturn(failedWith(options.error()), false);
    if (options->wantsVersion)
        return printAndReturn({.text = QStringLiteral("tillgatectl " TILLGATE_VERSION "\n"),
                               .data = Json::string(QStringLiteral(TILLGATE_VERSION))},
                              options->asJson);
    if (options->wantsHelp || options->words.isEmpty()) {
        const bool isAsked = options->wantsHelp;
        return printAndReturn({.exit = isAsked ? ExitCode::Ok : ExitCode::Usage,
                               .text = helpText(),
                               .data = Json::string(helpText())},
                              options->asJson);
    }
    return runCommand(app, *options);
}
