// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/keytest.h"

#include "gateway/plisio/errors.h"
#include "gateway/plisio/replies.h"
#include "gateway/plisio/webhook.h"

#include <algorithm>

namespace tillgate::plisio {

namespace {

using Question = KeyCheck::Question;
using Verdict = KeyCheck::Verdict;
using Checks = QList<KeyCheck>;
using Step = Call<Checks>::Step;

const QString testFiat = QStringLiteral("USD");

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

KeyCheck webhookSecretCheck(const Secret &key)
{
    if (!isUsableSecret(key))
        return {Question::WebhookSecret, Verdict::Stop,
                QStringLiteral("The API key is too short to prove notices with.")};
    return {Question::WebhookSecret, Verdict::Ok, QStringLiteral("Notices are proven with the API key.")};
}

KeyCheck whiteLabelCheck(bool isWhiteLabel)
{
    if (!isWhiteLabel)
        return {Question::AddressesShown, Verdict::Stop,
                QStringLiteral("The shop is not switched to white label: Plisio gives no addresses, only its own "
                               "page. Switch it on in Plisio's dashboard.")};
    return {Question::AddressesShown, Verdict::Ok, QStringLiteral("The shop is white label: addresses come.")};
}

KeyCheck coinsCheck(const QList<PricedCoin> &coins)
{
    const auto isTicked = [](const PricedCoin &coin) { return coin.offered.isPayable; };
    const auto isUsable = [&](const PricedCoin &coin) { return isTicked(coin) && coin.offered.coin; };
    const qsizetype ticked = std::count_if(coins.begin(), coins.end(), isTicked);
    const qsizetype usable = std::count_if(coins.begin(), coins.end(), isUsable);
    return {Question::CoinsEnabled, usable > 0 ? Verdict::Ok : Verdict::Stop,
            QStringLiteral("%1 coins are ticked at Plisio, %2 of them can be used here.").arg(ticked).arg(usable)};
}

Step finished(Progress progress)
{
    progress.checks.append(webhookSecretCheck(progress.requests.credentials().apiKey));
    return Step(progress.checks);
}

Result<Step> afterList(Progress progress, const HttpReply &reply)
{
    const Result<Page> page = document(reply, Effect::None).and_then([&](const Json &data) {
        return understandPage(data, progress.codes);
    });
    progress.note(Question::MayRead, page ? Verdict::Ok : Verdict::Warning,
                  page ? QStringLiteral("Invoices can be looked up.")
                       : QStringLiteral("Invoices cannot be looked up, so one whose answer was lost stays open: "
                                        "this machine's address may have to be registered in Plisio's API "
                                        "settings. %1")
                             .arg(page.error().detail));
    return finished(progress);
}

Result<Step> afterCurrencies(Progress progress, const HttpReply &reply)
{
    const auto coins = document(reply, Effect::None).and_then([&](const Json &data) {
        return understandCurrencies(data, progress.codes, testFiat);
    });
    progress.checks.append(coins ? coinsCheck(*coins)
                                 : KeyCheck{Question::CoinsEnabled, Verdict::Stop, coins.error().detail});
    return Step(Call<Checks>{
        .request = progress.requests.page({}, 1),
        .understand = [progress](const HttpReply &next) { return afterList(progress, next); }});
}

Result<Step> afterShop(Progress progress, const HttpReply &reply)
{
    const Result<bool> isWhiteLabel = document(reply, Effect::None).and_then(understandWhiteLabel);
    if (!isWhiteLabel) {
        progress.note(Question::KeyAccepted, Verdict::Stop, isWhiteLabel.error().detail);
        return finished(progress);
    }
    progress.note(Question::KeyAccepted, Verdict::Ok, QStringLiteral("Plisio accepts the API key."));
    progress.checks.append(whiteLabelCheck(*isWhiteLabel));
    return Step(Call<Checks>{
        .request = progress.requests.currencies(testFiat),
        .understand = [progress](const HttpReply &next) { return afterCurrencies(progress, next); }});
}

Result<Step> afterStatus(Progress progress, const HttpReply &reply)
{
    const auto coins = document(reply, Effect::None).and_then([&](const Json &data) {
        return understandCurrencies(data, progress.codes, testFiat);
    });
    if (!coins) {
        progress.note(Question::Reachable, Verdict::Stop, coins.error().detail);
        return finished(progress);
    }
    progress.note(Question::Reachable, Verdict::Ok, QStringLiteral("Plisio answers."));
    return Step(Call<Checks>{
        .request = progress.requests.shop(),
        .understand = [progress](const HttpReply &next) { return afterShop(progress, next); }});
}

} // namespace

Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes)
{
    const Progress progress{.requests = requests, .codes = codes};
    return {.request = requests.status(),
            .understand = [progress](const HttpReply &reply) { return afterStatus(progress, reply); }};
}

} // namespace tillgate::plisio
