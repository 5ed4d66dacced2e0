// SPDX-License-Identifier: Apache-2.0
#include "gateway/xaigate/keytest.h"

#include "gateway/xaigate/errors.h"
#include "gateway/xaigate/webhook.h"

namespace tillgate::xaigate {

namespace {

using Question = KeyCheck::Question;
using Verdict = KeyCheck::Verdict;
using Checks = QList<KeyCheck>;

KeyCheck contactCheck(const QString &email)
{
    if (!email.contains(QLatin1Char('@')))
        return {Question::MayOpen, Verdict::Stop,
                QStringLiteral("XAIGATE wants an e-mail address with every invoice: write down the shop's own.")};
    return {Question::MayOpen, Verdict::Ok, QStringLiteral("Invoices go out with %1.").arg(email)};
}

KeyCheck pageCheck()
{
    return {Question::AddressesShown, Verdict::Warning,
            QStringLiteral("XAIGATE gives no addresses: customers open its own page with their phone, choose a coin "
                           "there and see the amount there.")};
}

KeyCheck webhookSecretCheck(const Requests &requests)
{
    const Secret &secret = requests.credentials().webhookSecret;
    if (secret.reveal().trimmed().isEmpty() || !requests.settings().notifyUrl)
        return {Question::WebhookSecret, Verdict::Warning,
                QStringLiteral("XAIGATE sends no notices here, the till asks instead.")};
    if (!isUsableSecret(secret))
        return {Question::WebhookSecret, Verdict::Stop,
                QStringLiteral("The secret from which the paths for notices are made is too short.")};
    return {Question::WebhookSecret, Verdict::Ok,
            QStringLiteral("Notices come to a secret path for each payment; XAIGATE signs nothing.")};
}

Checks checksAfter(const Requests &requests, const HttpReply &reply)
{
    const Result<bool> probed = understandProbe(reply);
    const bool isReached = probed || probed.error().kind == Error::Kind::AccessDenied;
    Checks checks{{Question::Reachable, isReached ? Verdict::Ok : Verdict::Stop,
                   isReached ? QStringLiteral("XAIGATE answers.") : probed.error().detail}};
    if (isReached) {
        checks.append({Question::KeyAccepted, probed ? Verdict::Ok : Verdict::Stop,
                       probed ? QStringLiteral("XAIGATE probably accepts the API key: it does not say more.")
                              : probed.error().detail});
    }
    return checks + Checks{contactCheck(requests.settings().contactEmail), pageCheck(), webhookSecretCheck(requests)};
}

} // namespace

Result<bool> understandProbe(const HttpReply &reply)
{
    const Result<Json> answer = document(reply, Effect::None);
    if (answer)
        return true;
    // That nobody has such an invoice is what a good key should hear.
    const Error::Kind kind = answer.error().kind;
    if (kind == Error::Kind::NotFound || kind == Error::Kind::Rejected)
        return true;
    return fail(answer.error());
}

Call<QList<KeyCheck>> keyTest(const Requests &requests)
{
    return {.request = requests.probe(),
            .understand = [requests](const HttpReply &reply) -> Result<Call<Checks>::Step> {
                return Call<Checks>::Step(checksAfter(requests, reply));
            }};
}

} // namespace tillgate::xaigate
