// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/replies.h"

#include "gateway/answerreader.h"
#include "gateway/btcpay/bodies.h"

namespace tillgate::btcpay {

namespace {

using State = Refund::State;

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// What the claims of a pull payment add up to, and the least advanced of them.
struct Claims
{
    Decimal completed;
    bool isUnderWay = false;
    bool needsPerson = false; ///< waits for the merchant's approval, or says a word that we do not know
    QString rawStatus;
};

Result<void> take(const Json &payout, Claims &claims)
{
    const Result<QString> state = textField(payout, u"state");
    const bool isNewer = payout.find(u"originalAmount") != nullptr;
    const Result<Decimal> amount = decimalField(payout, isNewer ? QStringView(u"originalAmount") : QStringView(u"amount"));
    if (!state || !amount)
        return malformed(QStringLiteral("The answer holds a payout that cannot be read."));
    if (*state == QLatin1String("Cancelled"))
        return {};
    claims.rawStatus = *state;
    if (*state == QLatin1String("Completed")) {
        claims.completed = claims.completed.plus(*amount).value_or(claims.completed);
        return {};
    }
    const bool isMoving = *state == QLatin1String("AwaitingPayment") || *state == QLatin1String("InProgress");
    claims.isUnderWay = claims.isUnderWay || isMoving;
    claims.needsPerson = claims.needsPerson || !isMoving;
    return {};
}

State stateOf(const Claims &claims, const Decimal &whole, const Refund &refund)
{
    if (whole.isPositive() && claims.completed >= whole)
        return State::Sent;
    if (claims.needsPerson)
        return State::NeedsReview;
    if (claims.isUnderWay)
        return State::Requested;
    return refund.state; // nothing claimed, or not yet all of it
}

} // namespace

Result<Refund> understandPullPayment(const Json &json)
{
    AnswerReader reader(json);
    Refund refund;
    refund.id = reader.take(textField, u"id");
    const QString link = reader.take(textField, u"viewLink");
    const Decimal amount = reader.take(decimalField, u"amount");
    const bool isArchived = reader.take(optionalBool, u"archived").value_or(false);
    refund.claimUrl = QUrl(link, QUrl::StrictMode);
    reader.require(isPlainId(refund.id), QStringLiteral("The answer's \"id\" is no id of a refund."));
    reader.require(refund.claimUrl->isValid() && refund.claimUrl->scheme().startsWith(QLatin1String("http")),
                   QStringLiteral("The answer's \"viewLink\" is no address of a page."));
    reader.require(amount.isPositive(), QStringLiteral("The answer's refund is not above zero."));
    if (reader.error())
        return fail(*reader.error());
    refund.state = isArchived ? State::Rejected : State::AwaitsClaim;
    refund.rawStatus = isArchived ? QStringLiteral("archived") : QStringLiteral("unclaimed");
    return refund;
}

Result<Json> refundAmong(const Json &json, const GatewayPaymentId &id)
{
    if (!json.isArray())
        return malformed(QStringLiteral("The answer is no list of refunds."));
    std::optional<Json> newest;
    Decimal newestStart;
    for (const Json &entry : json.items()) {
        const Decimal start = decimalField(entry, u"startsAt").value_or(Decimal());
        const bool isMeant = textField(entry, u"name").value_or(QString()) == refundName(id);
        if (isMeant && (!newest || start >= newestStart)) {
            newest = entry;
            newestStart = start;
        }
    }
    if (!newest)
        return fail(Error::Kind::NotFound, QStringLiteral("The server knows no refund of this invoice."));
    return *newest;
}

Result<Refund> understandPayouts(const Json &json, const Json &pullPayment)
{
    Result<Refund> refund = understandPullPayment(pullPayment);
    if (!refund)
        return refund;
    if (!json.isArray())
        return malformed(QStringLiteral("The answer is no list of payouts."));
    Claims claims;
    for (const Json &payout : json.items()) {
        if (const Result<void> taken = take(payout, claims); !taken)
            return fail(taken.error());
    }
    refund->state = stateOf(claims, decimalField(pullPayment, u"amount").value_or(Decimal()), *refund);
    if (!claims.rawStatus.isEmpty())
        refund->rawStatus = claims.rawStatus;
    return refund;
}

} // namespace tillgate::btcpay
