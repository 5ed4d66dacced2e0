// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/keytest.h"

#include "gateway/btcpay/errors.h"
#include "gateway/btcpay/replies.h"
#include "gateway/btcpay/webhook.h"

#include <algorithm>
#include <array>

namespace tillgate::btcpay {

namespace {

using Question = KeyCheck::Question;
using Verdict = KeyCheck::Verdict;
using Checks = QList<KeyCheck>;
using Step = Call<Checks>::Step;

struct Inclusion
{
    const char *wider;
    const char *narrower;
};
// The last four are inferred: the dossier says that this right stands above, not which ones it holds.
constexpr std::array inclusions{
    Inclusion{"btcpay.store.canmodifyinvoices", "btcpay.store.cancreateinvoice"},
    Inclusion{"btcpay.store.canmodifyinvoices", "btcpay.store.canviewinvoices"},
    Inclusion{"btcpay.store.canviewstoresettings", "btcpay.store.canviewinvoices"},
    Inclusion{"btcpay.store.cancreatepullpayments", "btcpay.store.cancreatenonapprovedpullpayments"},
    Inclusion{"btcpay.store.canmodifystoresettings", "btcpay.store.canmodifyinvoices"},
    Inclusion{"btcpay.store.canmodifystoresettings", "btcpay.store.canviewstoresettings"},
    Inclusion{"btcpay.store.canmodifystoresettings", "btcpay.store.cancreatepullpayments"},
    Inclusion{"btcpay.store.canmodifystoresettings", "btcpay.store.webhooks.canmodifywebhooks"},
};

struct Right
{
    Question question;
    const char *name;
    Verdict without; ///< a till cannot work without it, or only lacks a comfort
    const char *what;
};
constexpr std::array rights{
    Right{Question::MayOpen, "btcpay.store.cancreateinvoice", Verdict::Stop, "create invoices"},
    Right{Question::MayRead, "btcpay.store.canviewinvoices", Verdict::Stop, "read invoices"},
    Right{Question::MayRefund, "btcpay.store.cancreatenonapprovedpullpayments", Verdict::Warning, "make refunds"},
    Right{Question::MayRegisterWebhook, "btcpay.store.webhooks.canmodifywebhooks", Verdict::Warning, "register webhooks"},
};

/// What a till never needs (dossier btcpay 1.1): whoever steals such a key could move the shop's money.
struct Danger
{
    const char *name;
    const char *what;
};
constexpr std::array dangers{
    Danger{"unrestricted", "do everything that its user may"},
    Danger{"btcpay.store.canmanagepayouts", "approve payouts"},
    Danger{"btcpay.store.canmanagepullpayments", "manage pull payments"},
    Danger{"btcpay.store.cancreatepullpayments", "pay refunds out without anybody's approval"},
    Danger{"btcpay.store.canuselightningnode", "use the Lightning node"},
    Danger{"btcpay.store.canmodifystoresettings", "change the store's settings and wallets"},
};

/// The answers so far, and what the next questions need.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Checks checks = {};

    void note(Question question, Verdict verdict, const QString &answer) { checks.append({question, verdict, answer}); }
};

KeyCheck webhookSecretCheck(const Secret &secret)
{
    if (secret.isEmpty()) {
        return {Question::WebhookSecret, Verdict::Warning,
                QStringLiteral("No webhook secret: the server's notices are not believed, the till asks instead.")};
    }
    if (!isLongSecret(secret))
        return {Question::WebhookSecret, Verdict::Warning, QStringLiteral("The webhook secret is short enough to be guessed.")};
    return {Question::WebhookSecret, Verdict::Ok, QStringLiteral("A webhook secret is set.")};
}

KeyCheck rightCheck(const Right &right, const QStringList &permissions, const QString &storeId)
{
    const QString what = QString::fromLatin1(right.what);
    if (holdsRight(permissions, QString::fromLatin1(right.name), storeId))
        return {right.question, Verdict::Ok, QStringLiteral("The key may %1.").arg(what)};
    return {right.question, right.without,
            QStringLiteral("The key may not %1: it lacks %2.").arg(what, QString::fromLatin1(right.name))};
}

/// For whichever store: the key is as dangerous to a neighbour as to this one.
KeyCheck dangerCheck(const QStringList &permissions)
{
    QStringList powers;
    for (const Danger &danger : dangers) {
        const QString name = QString::fromLatin1(danger.name);
        const bool isHeld = std::any_of(permissions.begin(), permissions.end(), [&](const QString &permission) {
            return permission.section(QLatin1Char(':'), 0, 0) == name;
        });
        if (isHeld)
            powers.append(QStringLiteral("%1 (%2)").arg(QString::fromLatin1(danger.what), name));
    }
    const bool isAdministrator = std::any_of(permissions.begin(), permissions.end(), [](const QString &permission) {
        return permission.startsWith(QLatin1String("btcpay.server."));
    });
    if (isAdministrator)
        powers.append(QStringLiteral("administer the server (btcpay.server)"));
    if (powers.isEmpty())
        return {Question::CannotMoveMoney, Verdict::Ok, QStringLiteral("The key may neither pay out nor change the store.")};
    return {Question::CannotMoveMoney, Verdict::Warning,
            QStringLiteral("The key can do more than a till needs: it may %1. Make one without these rights.")
                .arg(powers.join(QStringLiteral(", ")))};
}

KeyCheck coinsCheck(const Result<QList<OfferedCoin>> &coins)
{
    if (!coins) {
        // Selling works without this right; only the list of coins does not.
        const bool isRight = coins.error().kind == Error::Kind::AccessDenied;
        return {Question::CoinsEnabled, isRight ? Verdict::Warning : Verdict::Stop, coins.error().detail};
    }
    const qsizetype usable = std::count_if(coins->begin(), coins->end(),
                                           [](const OfferedCoin &coin) { return coin.isPayable && coin.coin; });
    return {Question::CoinsEnabled, usable > 0 ? Verdict::Ok : Verdict::Stop,
            QStringLiteral("The store has %1 ways to pay, %2 of them can be used here.").arg(coins->size()).arg(usable)};
}

Step finished(Progress progress)
{
    progress.checks.append(webhookSecretCheck(progress.requests.credentials().webhookSecret));
    return Step(progress.checks);
}

Step askMethods(const Progress &progress)
{
    return Step(Call<Checks>{
        .request = progress.requests.storeMethods(), .understand = [progress](const HttpReply &reply) {
            Progress next = progress;
            next.checks.append(coinsCheck(document(reply, Effect::None).and_then([&](const Json &json) {
                return understandStoreMethods(json, next.codes);
            })));
            return Result<Step>(finished(next));
        }});
}

Step afterStore(Progress progress, const HttpReply &reply)
{
    const Result<Json> list = document(reply, Effect::None);
    if (!list || !list->isArray()) {
        progress.note(Question::Merchant, Verdict::Stop,
                      list ? QStringLiteral("The answer about the store cannot be understood.") : list.error().detail);
        return finished(progress);
    }
    progress.note(Question::Merchant, Verdict::Ok, QStringLiteral("The store is there and open to the key."));
    return askMethods(progress);
}

Step askStore(Progress progress)
{
    if (progress.requests.settings().merchantId.isEmpty()) {
        progress.note(Question::Merchant, Verdict::Stop, QStringLiteral("No store id is set."));
        return finished(progress);
    }
    return Step(Call<Checks>{.request = progress.requests.newestInvoice(),
                             .understand = [progress](const HttpReply &reply) { return Result<Step>(afterStore(progress, reply)); }});
}

Step afterKey(Progress progress, const HttpReply &reply)
{
    const Result<QStringList> permissions = document(reply, Effect::None).and_then(understandKey);
    if (!permissions) {
        progress.note(Question::KeyAccepted, Verdict::Stop, permissions.error().detail);
        return finished(progress);
    }
    progress.note(Question::KeyAccepted, Verdict::Ok, QStringLiteral("The server accepts the API key."));
    for (const Right &right : rights)
        progress.checks.append(rightCheck(right, *permissions, progress.requests.settings().merchantId));
    progress.checks.append(dangerCheck(*permissions));
    return askStore(progress);
}

Step afterHealth(Progress progress, const HttpReply &reply)
{
    const Result<bool> isReady = document(reply, Effect::None).and_then(understandHealth);
    if (!isReady) {
        progress.note(Question::Reachable, Verdict::Stop, isReady.error().detail);
        return finished(progress);
    }
    progress.note(Question::Reachable, *isReady ? Verdict::Ok : Verdict::Warning,
                  *isReady ? QStringLiteral("The server answers.")
                           : QStringLiteral("The server answers, but its node is still catching up with the chain."));
    return Step(Call<Checks>{.request = progress.requests.currentKey(),
                             .understand = [progress](const HttpReply &next) { return Result<Step>(afterKey(progress, next)); }});
}

} // namespace

bool holdsRight(const QStringList &permissions, const QString &right, const QString &storeId)
{
    const auto isGranted = [&](const QString &name) {
        return permissions.contains(name)
            || (!storeId.isEmpty() && permissions.contains(name + QLatin1Char(':') + storeId));
    };
    if (permissions.contains(QStringLiteral("unrestricted")) || isGranted(right))
        return true;
    return std::any_of(inclusions.begin(), inclusions.end(), [&](const Inclusion &inclusion) {
        return right == QLatin1String(inclusion.narrower)
            && holdsRight(permissions, QString::fromLatin1(inclusion.wider), storeId);
    });
}

Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes)
{
    const Progress progress{.requests = requests, .codes = codes};
    return {.request = requests.health(),
            .understand = [progress](const HttpReply &reply) { return Result<Step>(afterHealth(progress, reply)); }};
}

} // namespace tillgate::btcpay
