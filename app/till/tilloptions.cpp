// SPDX-License-Identifier: Apache-2.0
#include "tilloptions.h"

#include <QHash>
#include <QStandardPaths>

namespace tillgate {

Result<TillOptions> readTillOptions(const QStringList &words)
{
    TillOptions options;
    options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.keyFile = qEnvironmentVariable("TILLGATE_KEY_FILE");
    const QHash<QString, QString *> values{{QStringLiteral("--data"), &options.dataFolder},
                                           {QStringLiteral("--key-file"), &options.keyFile},
                                           {QStringLiteral("--ledger"), &options.ledger},
                                           {QStringLiteral("--till"), &options.till},
                                           {QStringLiteral("--demo"), &options.demoFolder},
                                           {QStringLiteral("--demo-sales"), &options.demoSales},
                                           {QStringLiteral("--language"), &options.language},
                                           {QStringLiteral("--theme"), &options.theme}};
    const QHash<QString, bool *> flags{{QStringLiteral("--practice"), &options.isPractice},
                                       {QStringLiteral("--quit-when-ready"), &options.quitsWhenReady},
                                       {QStringLiteral("--full-screen"), &options.isFullScreen},
                                       {QStringLiteral("--help"), &options.wantsHelp},
                                       {QStringLiteral("-h"), &options.wantsHelp},
                                       {QStringLiteral("--version"), &options.wantsVersion}};
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString name = words.at(at).section(QLatin1Char('='), 0, 0);
        const bool hasInlineValue = words.at(at).contains(QLatin1Char('='));
        if (flags.contains(name) && !hasInlineValue) {
            **flags.constFind(name) = true;
        } else if (values.contains(name) && (hasInlineValue || at + 1 < words.size())) {
            *values.value(name) = hasInlineValue ? words.at(at).section(QLatin1Char('='), 1) : words.at(++at);
        } else {
            return fail(Error::Kind::Usage,
                        values.contains(name)
                            ? name + QStringLiteral(" needs a value.")
                            : QStringLiteral("There is no option %1; --help lists them.").arg(name));
        }
    }
    constexpr int mostSales = 1000;
    if (const int sales = options.demoSales.toInt(); sales < 1 || sales > mostSales)
        return fail(Error::Kind::Usage, QStringLiteral("--demo-sales is a number from 1 to %1.").arg(mostSales));
    return options;
}

QString tillHelp()
{
    return QStringLiteral("tillgate: the crypto checkout for a shop counter.\n\n"
                          "Usage: tillgate [options]\n\n"
                          "  --practice         practice gateways on this machine; no money moves\n"
                          "  --data DIR         the shop's data folder (default: this user's)\n"
                          "  --ledger PLACE     a file or postgresql://[user@]host/database (default: till.json, then DIR)\n"
                          "  --till NAME        what this till is called on a shared ledger\n"
                          "  --key-file FILE    opens the vault without a person (also TILLGATE_KEY_FILE)\n"
                          "  --language TAG     en, de, ar, ... (default: the setting, then the desktop)\n"
                          "  --theme NAME       light, dark or contrast\n"
                          "  --full-screen      fills the screen\n"
                          "  --demo DIR         takes one practice payment, writes pictures to DIR and ends\n"
                          "  --demo-sales N     with --demo: takes N payments, one after the other\n"
                          "  --quit-when-ready  ends once the window takes input\n"
                          "  --version, --help\n\n"
                          "Exit codes: 0 ok, 1 failed, 2 usage, 3 cannot reach, 4 storage.\n");
}

} // namespace tillgate
