// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/keychecks.h"

#include "desk/commands/records.h"

#include <algorithm>

namespace tillgate {

namespace {

QString verdictName(KeyCheck::Verdict verdict)
{
    switch (verdict) {
    case KeyCheck::Verdict::Ok: return QStringLiteral("ok");
    case KeyCheck::Verdict::Warning: return QStringLiteral("warning");
    case KeyCheck::Verdict::Stop: return QStringLiteral("stop");
    }
    Q_UNREACHABLE();
}

QString questionName(KeyCheck::Question question)
{
    using Question = KeyCheck::Question;
    switch (question) {
    case Question::Reachable: return QStringLiteral("reachable");
    case Question::KeyAccepted: return QStringLiteral("key_accepted");
    case Question::CoinsEnabled: return QStringLiteral("coins_enabled");
    case Question::WebhookSecret: return QStringLiteral("webhook_secret");
    case Question::LookupLogin: return QStringLiteral("lookup_login");
    case Question::PayoutCoin: return QStringLiteral("payout_coin");
    case Question::AddressesShown: return QStringLiteral("addresses_shown");
    case Question::MayOpen: return QStringLiteral("may_open");
    case Question::MayRead: return QStringLiteral("may_read");
    case Question::MayRefund: return QStringLiteral("may_refund");
    case Question::MayRegisterWebhook: return QStringLiteral("may_register_webhook");
    case Question::CannotMoveMoney: return QStringLiteral("cannot_move_money");
    case Question::Merchant: return QStringLiteral("merchant");
    }
    Q_UNREACHABLE();
}

} // namespace

Json checksReport(const QList<KeyCheck> &checks)
{
    Json::Array rows;
    for (const KeyCheck &check : checks) {
        rows.append(Json::object({{QStringLiteral("question"), Json::string(questionName(check.question))},
                                  {QStringLiteral("verdict"), Json::string(verdictName(check.verdict))},
                                  {QStringLiteral("answer"), Json::string(check.answer)}}));
    }
    return Json::array(rows);
}

QStringList checkLines(const QList<KeyCheck> &checks)
{
    QStringList lines;
    for (const KeyCheck &check : checks)
        lines.append(QStringLiteral("%1  %2").arg(verdictName(check.verdict), -8).arg(printable(check.answer)));
    return lines;
}

bool isStopped(const QList<KeyCheck> &checks)
{
    return std::any_of(checks.begin(), checks.end(),
                       [](const KeyCheck &check) { return check.verdict == KeyCheck::Verdict::Stop; });
}

} // namespace tillgate
