// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include <memory>

namespace tillgate {

namespace {

Json findingToJson(const JournalFinding &finding)
{
    return Json::object({{QStringLiteral("kind"), Json::string(findingName(finding.kind))},
                         {QStringLiteral("till"), Json::string(finding.till.text())},
                         {QStringLiteral("sequence"), Json::number(finding.sequence)},
                         {QStringLiteral("subject"), Json::string(finding.subject)},
                         {QStringLiteral("text"), Json::string(finding.text)}});
}

CommandResult verificationResult(const Verification &verification)
{
    CommandResult result;
    Json::Array findings;
    for (const JournalFinding &finding : verification.findings) {
        result.text += QStringLiteral("%1  %2 entry %3  %4\n")
                           .arg(findingName(finding.kind), finding.till.text())
                           .arg(finding.sequence)
                           .arg(finding.text);
        findings.append(findingToJson(finding));
    }
    Json::Array heads;
    for (const JournalHead &head : verification.heads) {
        const QString hash = QString::fromLatin1(head.hash.toHex());
        result.text
            += QStringLiteral("head  %1  %2  %3\n").arg(head.till.text()).arg(head.sequence).arg(hash);
        heads.append(Json::object({{QStringLiteral("till"), Json::string(head.till.text())},
                                   {QStringLiteral("sequence"), Json::number(head.sequence)},
                                   {QStringLiteral("hash"), Json::string(hash)}}));
    }
    result.text += QStringLiteral("%1 entries checked, %2 findings\n")
                       .arg(verification.entriesChecked)
                       .arg(verification.findings.size());
    result.data = Json::object({{QStringLiteral("sound"), Json::boolean(verification.isSound())},
                                {QStringLiteral("entries"), Json::number(verification.entriesChecked)},
                                {QStringLiteral("heads"), Json::array(heads)},
                                {QStringLiteral("findings"), Json::array(findings)}});
    result.exit = verification.isSound() ? ExitCode::Ok : ExitCode::CheckFailed;
    return result;
}

/// Piece by piece, so that a till that carries this out goes on selling.
void verifyOn(Ledger &ledger, const std::shared_ptr<JournalCheck> &check, QObject *context,
              const CommandDone &done)
{
    ledger.run<bool>([check](LedgerSession &session) { return session.check(*check); }, context,
                     [&ledger, check, context, done](const Result<bool> &hasMore) {
                         if (!hasMore)
                             done(failedWith(hasMore.error()));
                         else if (*hasMore)
                             verifyOn(ledger, check, context, done);
                         else
                             done(verificationResult(check->result()));
                     });
}

void verify(Shop &shop, const Arguments &, QObject *context, CommandDone done)
{
    verifyOn(shop.ledger(), std::make_shared<JournalCheck>(), context, done);
}

} // namespace

QList<Command> journalCommands()
{
    return {{.words = {QStringLiteral("journal"), QStringLiteral("verify")},
             .synopsis = {},
             .summary
             = QStringLiteral("Checks every entry of the journal and that it gives the stored rows; exit "
                              "1 if anything was changed, removed, swapped or added."),
             .inShop = verify,
             .onlyReads = true}};
}

} // namespace tillgate
