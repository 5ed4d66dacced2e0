// SPDX-License-Identifier: Apache-2.0
//
// tillgate: the till.
#include "demo.h"
#include "ledgerwait.h"
#include "tillapp.h"
#include "tilloptions.h"

#include "ui/parts/accessible.h"
#include "ui/parts/translation.h"

#include <QApplication>
#include <QTranslator>

#include <cstdio>

using namespace tillgate;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "tillgate: %s\n", qPrintable(error.detail));
    return static_cast<int>(exitCodeFor(error));
}

/// The till ends to open its shop again.
constexpr int newStart = 1000;

/// Loads the words of a language for as long as `owner` lives, and sets how numbers, dates and lines are written.
void speak(QObject &owner, const QString &tag)
{
    const QLocale locale = localeFor(tag);
    QLocale::setDefault(locale);
    const Language &language = languageFor(locale.bcp47Name());
    for (auto load : {&toolkitTranslationTo, &translationTo}) {
        if (std::unique_ptr<QTranslator> words = load(language)) {
            words->setParent(&owner);
            QApplication::installTranslator(words.release());
        }
    }
    QApplication::setLayoutDirection(language.direction());
}

/// False if somebody closed the window instead.
bool waitForLedger(const TillOptions &options, const Error &why)
{
    QObject words;
    speak(words, options.language);
    LedgerWait wait(options, why);
    bool isAvailable = false;
    QObject::connect(&wait, &LedgerWait::available, &wait, [&isAvailable] {
        isAvailable = true;
        QApplication::quit();
    });
    QObject::connect(&wait, &LedgerWait::givenUp, &wait, &QApplication::quit);
    wait.start();
    QApplication::exec();
    return isAvailable;
}

Result<std::unique_ptr<Shop>> openShop(const TillOptions &options, const Clock &clock)
{
    while (true) {
        Result<std::unique_ptr<Shop>> shop =
            Shop::open({.dataFolder = options.dataFolder,
                        .isPractice = options.isPractice,
                        .place = {.ledger = options.ledger, .till = options.till}},
                       clock);
        const bool isWaiting = !shop && LedgerWait::isWorthIt(options, shop.error());
        if (!isWaiting || !waitForLedger(options, shop.error()))
            return shop;
    }
}

int run(QApplication &app, TillOptions &options)
{
    const SystemClock clock;
    Result<std::unique_ptr<Shop>> shop = openShop(options, clock);
    if (!shop)
        return complain(shop.error());
    QObject words;
    speak(words, options.language.isEmpty() ? (*shop)->settings().language : options.language);

    TillApp till(options, clock, std::move(*shop));
    std::optional<Demo> demo;
    if (!options.demoFolder.isEmpty())
        demo.emplace(till, options.demoFolder, options.demoSales.toInt());
    QObject::connect(&till, &TillApp::ready, &app, [&] {
        if (options.quitsWhenReady)
            QApplication::quit();
        else if (demo)
            demo->start();
    });
    QObject::connect(&till, &TillApp::newStartRequested, &app, [&options](bool isPractice) {
        options.isPractice = isPractice;
        QApplication::exit(newStart);
    });
    till.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("tillgate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TILLGATE_VERSION));
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    const Result<TillOptions> asked = readTillOptions(words);
    if (!asked)
        return complain(asked.error());
    if (asked->wantsHelp || asked->wantsVersion) {
        std::printf("%s", asked->wantsHelp ? qPrintable(tillHelp()) : "tillgate " TILLGATE_VERSION "\n");
        return 0;
    }
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tillgate.tillgate"));
    app.setStyle(QStringLiteral("fusion"));
    installAccessibleRoles();
    TillOptions options = *asked;
    int exitCode = newStart;
    while (exitCode == newStart)
        exitCode = run(app, options);
    return exitCode;
}
