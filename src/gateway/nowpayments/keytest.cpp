// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/keytest.h"

#include "gateway/nowpayments/errors.h"
#include "gateway/nowpayments/replies.h"
#include "gateway/nowpayments/webhook.h"

#include <algorithm>

namespace tillgate::nowpayments {

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
    QList<OfferedCoin> coins = {};

    void note(Question question, Verdict verdict, const QString &answer)
    {
        checks.append({question, verdict, answer});
    }
};

KeyCheck webhookSecretCheck(const Secret &secret)
{
    const bool isMissing = secret.reveal().trimmed().isEmpty();
    if (isMissing) {
        return {Question::WebhookSecret, Verdict::Warning,
                QStringLiteral("No IPN secret: NOWPayments sends no notices, the till asks instead.")};
    }
    if (!isUsableSecret(secret))
        return {Question::WebhookSecret, Verdict::Stop,
                QStringLiteral("The IPN secret is too short to be one.")};
    return {Question::WebhookSecret, Verdict::Ok, QStringLiteral("An IPN secret is set.")};
}

KeyCheck payoutCoinCheck(const QString &payoutCode, const QList<OfferedCoin> &coins)
{
    if (payoutCode.isEmpty()) {
        return {Question::PayoutCoin, Verdict::Warning,
                QStringLiteral("No payout coin is set: minimum amounts may be wrong by up to ten times.")};
    }
    const bool isListed = std::any_of(coins.begin(), coins.end(), [&](const OfferedCoin &coin) {
        return coin.code == payoutCode.toLower();
    });
    if (!isListed)
        return {Question::PayoutCoin, Verdict::Stop,
                QStringLiteral("NOWPayments has no coin \"%1\".").arg(payoutCode)};
    return {Question::PayoutCoin, Verdict::Ok, QStringLiteral("Paid out in %1.").arg(payoutCode)};
}

KeyCheck coinsCheck(const QSet<QString> &ticked, const QList<OfferedCoin> &coins)
{
    const auto isUsable
        = [&](const OfferedCoin &coin) { return coin.isPayable && coin.coin && ticked.contains(coin.code); };
    const qsizetype usable = std::count_if(coins.begin(), coins.end(), isUsable);
    const QString answer = QStringLiteral("%1 coins are ticked at NOWPayments, %2 of them can be used here.")
                               .arg(ticked.size())
                               .arg(usable);
    return {Question::CoinsEnabled, usable > 0 ? Verdict::Ok : Verdict::Stop, answer};
}

Step finished(Progress progress)
{
    progress.checks.append(webhookSecretCheck(progress.requests.credentials().webhookSecret));
    return Step(progress.checks);
}

Step askLogin(Progress progress)
{
    if (!progress.requests.canSignIn()) {
        progress.note(
            Question::LookupLogin, Verdict::Warning,
            QStringLiteral("No dashboard login: a payment whose answer was lost cannot be looked up."));
        return finished(progress);
    }
    return Step(Call<Checks>{
        .request = progress.requests.signIn(), .understand = [progress](const HttpReply &reply) {
            Progress next = progress;
            const Result<Secret> token = document(reply, Effect::None).and_then(understandToken);
            next.note(Question::LookupLogin, token ? Verdict::Ok : Verdict::Stop,
                      token ? QStringLiteral("The dashboard login works.") : token.error().detail);
            return Result<Step>(finished(next));
        }});
}

Result<Step> afterMerchantCoins(Progress progress, const HttpReply &reply)
{
    const Result<QSet<QString>> ticked = document(reply, Effect::None).and_then(understandMerchantCoins);
    progress.checks.append(ticked ? coinsCheck(*ticked, progress.coins)
                                  : KeyCheck{Question::CoinsEnabled, Verdict::Stop, ticked.error().detail});
    progress.checks.append(payoutCoinCheck(progress.requests.settings().payoutCode, progress.coins));
    return askLogin(progress);
}

Result<Step> afterFullCurrencies(Progress progress, const HttpReply &reply)
{
    const Result<QList<OfferedCoin>> coins = document(reply, Effect::None).and_then([&](const Json &json) {
        return understandFullCurrencies(json, progress.codes);
    });
    if (!coins) {
        progress.note(Question::KeyAccepted, Verdict::Stop, coins.error().detail);
        return askLogin(progress);
    }
    progress.note(Question::KeyAccepted, Verdict::Ok, QStringLiteral("NOWPayments accepts the API key."));
    progress.coins = *coins;
    return Step(Call<Checks>{
        .request = progress.requests.merchantCoins(),
        .understand = [progress](const HttpReply &next) { return afterMerchantCoins(progress, next); }});
}

Result<Step> afterStatus(Progress progress, const HttpReply &reply)
{
    const Result<bool> isUp = document(reply, Effect::None).and_then(understandStatus);
    if (!isUp || !*isUp) {
        progress.note(Question::Reachable, Verdict::Stop,
                      isUp ? QStringLiteral("NOWPayments says that it is not ready.") : isUp.error().detail);
        return finished(progress);
    }
    progress.note(Question::Reachable, Verdict::Ok, QStringLiteral("NOWPayments answers."));
    return Step(Call<Checks>{
        .request = progress.requests.fullCurrencies(),
        .understand = [progress](const HttpReply &next) { return afterFullCurrencies(progress, next); }});
}

} // namespace

Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes)
{
    const Progress progress{.requests = requests, .codes = codes};
    return {.request = requests.status(),
            .understand = [progress](const HttpReply &reply) { return afterStatus(progress, reply); }};
}

} // namespace tillgate::nowpayments
