// SPDX-License-Identifier: Apache-2.0
//
// tillgate: the till.
#include "demo.h"
#include "tillapp.h"
#include "tilloptions.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace tillgate;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "tillgate: %s\n", qPrintable(error.detail));
    return static_cast<int>(exitCodeFor(error));
}

/// Loads the words of a language; English needs none.
void speak(QApplication &app, const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    // A machine without a locale: plain English with a clock of 24 hours.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, QStringLiteral("tillgate"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(translator);
    QApplication::setLayoutDirection(locale.textDirection());
}

int run(QApplication &app, const TillOptions &options)
{
    const SystemClock clock;
    Result<std::unique_ptr<Shop>> shop =
        Shop::open({.dataFolder = options.dataFolder, .isPractice = options.isPractice}, clock);
    if (!shop)
        return complain(shop.error());
    speak(app, options.language.isEmpty() ? (*shop)->settings().language : options.language);

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
    return run(app, *asked);
}
