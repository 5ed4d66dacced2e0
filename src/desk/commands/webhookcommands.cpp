// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/files.h"
#include "desk/commands/records.h"
#include "gateway/webhookvectors.h"

namespace tillgate {

namespace {

CommandResult verifyWebhookFiles(const Arguments &arguments)
{
    CommandResult result;
    Json::Array rows;
    int different = 0;
    for (const QString &file : arguments.positional()) {
        const Result<QList<WebhookVerdict>> verdicts = readWholeFile(file).and_then(
            [](const QByteArray &bytes) { return verifyWebhookVectors(CoinTable::builtIn(), bytes); });
        if (!verdicts)
            return failedWith(verdicts.error());
        for (const WebhookVerdict &verdict : *verdicts) {
            different += verdict.isAsExpected() ? 0 : 1;
            result.text +=
                QStringLiteral("%1  %2  %3  %4\n")
                    .arg(verdict.isAsExpected() ? QStringLiteral("same") : QStringLiteral("DIFFERS"),
                         printable(verdict.name), verdict.verdict, printable(verdict.reason));
            rows.append(
                Json::object({{QStringLiteral("name"), Json::string(verdict.name)},
                              {QStringLiteral("gateway"), Json::string(verdict.gateway)},
                              {QStringLiteral("verdict"), Json::string(verdict.verdict)},
                              {QStringLiteral("expected"),
                               Json::string(verdict.expectsAccept ? QStringLiteral("accept")
                                                                  : QStringLiteral("reject"))},
                              {QStringLiteral("same"), Json::boolean(verdict.isAsExpected())},
                              {QStringLiteral("reason"), Json::string(verdict.reason)}}));
        }
    }
    result.text += QStringLiteral("%1 deliveries, %2 different\n").arg(rows.size()).arg(different);
    result.data = Json::array(rows);
    result.exit = different == 0 ? ExitCode::Ok : ExitCode::CheckFailed;
    return result;
}

} // namespace

QList<Command> webhookCommands()
{
    return {{.words = {QStringLiteral("webhook"), QStringLiteral("verify")},
             .synopsis = QStringLiteral("FILE..."),
             .summary = QStringLiteral("Judges recorded deliveries; exit 1 if a verdict is not as its file says."),
             .rules = {.leastPositional = 1, .mostPositional = 1000},
             .plain = verifyWebhookFiles}};
}

} // namespace tillgate
