// SPDX-License-Identifier: Apache-2.0
#include "desk/accountverbs.h"

#include "desk/noticeregistration.h"

namespace tillgate {

namespace {

using Done = std::function<void(Result<QList<Balance>>)>;

Result<QList<Balance>> withoutBalances(const Result<bool> &asked)
{
    return asked.map([](bool) { return QList<Balance>(); });
}

Result<GatewayPaymentId> newestAt(const LedgerSession &session, const AccountName &account, bool isPractice)
{
    constexpr int most = 200;
    const auto sales = session.view().latest(most, {.isPractice = isPractice});
    if (!sales)
        return fail(sales.error());
    for (const SaleWithAttempts &sale : *sales) {
        for (auto payment = sale.attempts.rbegin(); payment != sale.attempts.rend(); ++payment) {
            if (payment->account == account && payment->quote)
                return payment->quote->gatewayId;
        }
    }
    return fail(Error::Kind::NotFound, QStringLiteral("No payment of this account is known, so there is no notice."));
}

void resendNewest(Shop &shop, GatewayLine &line, QObject *context, const Done &done)
{
    shop.ledger().run<GatewayPaymentId>(
        [account = line.name(), isPractice = shop.isPractice()](LedgerSession &session) { return newestAt(session, account, isPractice); },
        context, [line = QPointer<GatewayLine>(&line), context, done](const Result<GatewayPaymentId> &id) {
            if (!id || line == nullptr)
                return done(fail(id ? Error{.kind = Error::Kind::Usage, .detail = {}} : id.error()));
            line->run<bool>(line->gateway().resendNotice(*id), {.purpose = QStringLiteral("resend notice")}, context,
                            [done](const Result<bool> &asked) { done(withoutBalances(asked)); });
        });
}

} // namespace

QList<AccountVerb> verbsOf(const GatewayTraits &traits)
{
    QList<AccountVerb> verbs;
    if (traits.tellsBalances)
        verbs.append(AccountVerb::Balances);
    if (traits.registersWebhook)
        verbs.append(AccountVerb::RegisterNotices);
    if (traits.canSendTestNotice)
        verbs.append(AccountVerb::SampleNotice);
    if (traits.canResendNotice)
        verbs.append(AccountVerb::LastNotice);
    return verbs;
}

QList<AccountVerb> verbsOf(Shop &shop, const AccountName &account)
{
    const GatewayLine *line = shop.lines().find(account);
    return line != nullptr ? verbsOf(line->gateway().traits()) : QList<AccountVerb>();
}

void askAccount(Shop &shop, const AccountName &account, AccountVerb verb, QObject *context, Done done)
{
    GatewayLine *line = shop.lines().find(account);
    if (line == nullptr) {
        const Error none{.kind = Error::Kind::Usage, .detail = QStringLiteral("There is no such account at work.")};
        QMetaObject::invokeMethod(context, [done, none] { done(fail(none)); }, Qt::QueuedConnection);
        return;
    }
    switch (verb) {
    case AccountVerb::Balances:
        return line->run<QList<Balance>>(line->gateway().balances(), {.purpose = QStringLiteral("balances")}, context, done);
    case AccountVerb::RegisterNotices:
        return registerNotices(shop, account, context, [done](const Result<void> &registered) {
            done(registered.map([] { return QList<Balance>(); }));
        });
    case AccountVerb::SampleNotice:
        return line->run<bool>(line->gateway().sendTestNotice(), {.purpose = QStringLiteral("test notice")}, context,
                               [done](const Result<bool> &asked) { done(withoutBalances(asked)); });
    case AccountVerb::LastNotice: return resendNewest(shop, *line, context, done);
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
