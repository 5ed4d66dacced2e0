// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/keytest.h"

#include "gateway/cryptomus/errors.h"
#include "gateway/cryptomus/replies.h"
#include "gateway/cryptomus/webhook.h"

#include <algorithm>

namespace tillgate::cryptomus {

namespace {

using Question = KeyCheck::Question;
using Verdict = KeyCheck::Verdict;
using Checks = QList<KeyCheck>;
using Step = Call<Checks>::Step;

/// The answers so far, and what the next questions need.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Checks checks = {};

    void note(Question question, Verdict verdict, const QString &answer)
    {
        checks.append({question, verdict, answer});
    }
};

KeyCheck webhookSecretCheck(const Secret &paymentKey)
{
    if (!isUsableKey(paymentKey))
        return {Question::WebhookSecret, Verdict::Stop, QStringLiteral("The payment key is missing or too short to be one.")};
    return {Question::WebhookSecret, Verdict::Ok, QStringLiteral("Notices are signed with the payment key.")};
}

KeyCheck coinsCheck(const QList<Service> &services)
{
    const qsizetype usable = std::count_if(services.begin(), services.end(), [](const Service &service) {
        return service.coin.isPayable && service.coin.coin;
    });
    const QString answer = QStringLiteral("Cryptomus lists %1 coins, %2 of them can be used here.")
                               .arg(services.size())
                               .arg(usable);
    return {Question::CoinsEnabled, usable > 0 ? Verdict::Ok : Verdict::Stop, answer};
}

Step finished(Progress progress)
{
    progress.checks.append(webhookSecretCheck(progress.requests.credentials().apiKey));
    return Step(progress.checks);
}

Result<Step> afterServices(Progress progress, const HttpReply &reply)
{
    const auto services = document(reply, Effect::None).and_then([&](const Json &json) {
        return understandServices(json, progress.codes);
    });
    if (!services) {
        progress.note(Question::KeyAccepted, Verdict::Stop, services.error().detail);
        return finished(progress);
    }
    progress.note(Question::KeyAccepted, Verdict::Ok, QStringLiteral("Cryptomus accepts merchant and payment key."));
    progress.checks.append(coinsCheck(*services));
    return finished(progress);
}

Result<Step> afterRates(Progress progress, const HttpReply &reply)
{
    const Result<Json> rates = document(reply, Effect::None);
    if (!rates) {
        progress.note(Question::Reachable, Verdict::Stop, rates.error().detail);
        return finished(progress);
    }
    progress.note(Question::Reachable, Verdict::Ok, QStringLiteral("Cryptomus answers."));
    if (progress.requests.settings().merchantId.isEmpty()) {
        progress.note(Question::Merchant, Verdict::Stop, QStringLiteral("The merchant's id is missing in the account's settings."));
        return finished(progress);
    }
    return Step(Call<Checks>{
        .request = progress.requests.services(),
        .understand = [progress](const HttpReply &next) { return afterServices(progress, next); }});
}

} // namespace

Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes)
{
    const Progress progress{.requests = requests, .codes = codes};
    return {.request = requests.rates(QStringLiteral("USD")),
            .understand = [progress](const HttpReply &reply) { return afterRates(progress, reply); }};
}

} // namespace tillgate::cryptomus
