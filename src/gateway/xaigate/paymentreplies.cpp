// SPDX-License-Identifier: Apache-2.0
#include "gateway/xaigate/replies.h"

#include "gateway/answerreader.h"

#include <algorithm>
#include <array>

namespace tillgate::xaigate {

GatewayStatus statusOf(const QString &word)
{
    struct Word
    {
        const char *theirs;
        GatewayStatus ours;
    };
    // There is no word for "seen" or "confirming": the hosted page tells the customer.
    static constexpr std::array words{
        Word{"pending", GatewayStatus::Waiting}, Word{"paidpartial", GatewayStatus::SettledShort},
        Word{"paid", GatewayStatus::Settled},    Word{"expired", GatewayStatus::Expired},
        Word{"deleted", GatewayStatus::Cancelled},
    };
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &entry) {
        return word.compare(QLatin1String(entry.theirs), Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? GatewayStatus::NeedsReview : found->ours;
}

bool isInvoiceNumber(const QString &text)
{
    constexpr qsizetype longest = 100;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
}

Result<Snapshot> understandInvoice(const Json &json)
{
    AnswerReader reader(json);
    Snapshot snapshot;
    snapshot.gatewayId = GatewayPaymentId(reader.take(textField, u"invoiceNo"));
    reader.require(isInvoiceNumber(snapshot.gatewayId.text()), QStringLiteral("The answer's \"invoiceNo\" is no number."));
    snapshot.rawStatus = reader.take(textField, u"status");
    snapshot.status = statusOf(snapshot.rawStatus);
    // All three are demanded: only they tie the invoice to the sale (dossier xaigate 5.4, step 3).
    snapshot.reference = reader.take(textField, u"orderId");
    snapshot.priceAmount = reader.take(decimalField, u"amount");
    snapshot.priceCurrency = reader.take(textField, u"currency");
    const std::optional<QString> page = reader.take(optionalText, u"payUrl");
    snapshot.createdAt = reader.take(optionalTime, u"createdAt");
    const std::optional<QString> minutes = reader.take(optionalDigits, u"expiry");
    if (reader.error())
        return fail(*reader.error());
    if (snapshot.status == GatewayStatus::Settled)
        snapshot.isPaidInFull = true;
    if (page)
        snapshot.pageUrl = QUrl(*page, QUrl::StrictMode);
    if (snapshot.createdAt && minutes)
        snapshot.priceHeldUntil = snapshot.createdAt->addSecs(minutes->left(6).toLongLong() * 60);
    return snapshot;
}

} // namespace tillgate::xaigate
