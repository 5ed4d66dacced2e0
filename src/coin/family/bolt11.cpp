// SPDX-License-Identifier: Apache-2.0
#include "coin/family/bolt11.h"

#include "coin/encoding/bits.h"
#include "coin/family/bech32finding.h"
#include "coin/family/families.h"

#include <QTimeZone>

namespace tillgate {

namespace {

constexpr qsizetype timestampSymbols = 7;
constexpr qsizetype signatureSymbols = 104;
constexpr qsizetype hashSymbols = 52;
constexpr qsizetype longestAmount = 18; // digits that surely fit 64 bits, and any sale

/// The symbols that name the fields we read; others are skipped, as BOLT 11 asks.
enum Field : char { PaymentHash = 1, Description = 13, PaymentSecret = 16, Expiry = 6, DescriptionHash = 23 };

struct NetworkPrefix
{
    QByteArrayView prefix;
    ChainNetwork network;
};

/// Longest first: "lnbcrt" starts like "lnbc".
constexpr NetworkPrefix prefixes[] = {
    {"lnbcrt", ChainNetwork::Regtest},
    {"lntbs", ChainNetwork::Signet},
    {"lnbc", ChainNetwork::Main},
    {"lntb", ChainNetwork::Test},
};

const NetworkPrefix *networkOf(QByteArrayView prefix)
{
    for (const NetworkPrefix &candidate : prefixes) {
        if (prefix.startsWith(candidate.prefix))
            return &candidate;
    }
    return nullptr;
}

quint64 numberFromSymbols(QByteArrayView symbols)
{
    quint64 number = 0;
    for (const char symbol : symbols)
        number = number << 5U | static_cast<unsigned char>(symbol);
    return number;
}

/// How far a multiplier moves the point; 0 for a digit, -1 for a foreign letter.
int decimalsOfMultiplier(char multiplier)
{
    switch (multiplier) {
    case 'm': return 3;
    case 'u': return 6;
    case 'n': return 9;
    case 'p': return 12;
    default: return multiplier >= '0' && multiplier <= '9' ? 0 : -1;
    }
}

/// The part of the prefix behind the network, e.g. "2500u"; must not be empty.
std::optional<Decimal> readAmount(QByteArrayView text)
{
    const char multiplier = text.back();
    const int scale = decimalsOfMultiplier(multiplier);
    const QByteArrayView digits = scale == 0 ? text : text.chopped(1);
    if (scale < 0 || !isDigits(digits) || digits.front() == '0' || digits.size() > longestAmount)
        return std::nullopt;
    if (multiplier == 'p' && digits.back() != '0') // a tenth of a millisatoshi does not exist
        return std::nullopt;
    const auto amount = Decimal::fromCoefficient(digits.toByteArray().toLongLong(), scale);
    return amount ? std::optional(amount->normalized()) : std::nullopt;
}

/// What the tagged fields say. Fields of a wrong length are skipped like unknown ones (BOLT 11).
struct Fields
{
    int paymentHashes = 0;
    int paymentSecrets = 0;
    int descriptions = 0;
    std::optional<quint64> expirySeconds;

    void take(char type, QByteArrayView data)
    {
        if (type == PaymentHash && data.size() == hashSymbols)
            ++paymentHashes;
        else if (type == PaymentSecret && data.size() == hashSymbols)
            ++paymentSecrets;
        else if (type == Description || (type == DescriptionHash && data.size() == hashSymbols))
            ++descriptions;
        else if (type == Expiry && data.size() <= 12 && !expirySeconds)
            expirySeconds = numberFromSymbols(data);
    }

    [[nodiscard]] bool isComplete() const
    {
        return paymentHashes == 1 && paymentSecrets == 1 && descriptions == 1;
    }
};

std::optional<Fields> readFields(QByteArrayView symbols)
{
    Fields fields;
    while (!symbols.isEmpty()) {
        if (symbols.size() < 3)
            return std::nullopt;
        const auto length = static_cast<qsizetype>(numberFromSymbols(symbols.sliced(1, 2)));
        if (length > symbols.size() - 3)
            return std::nullopt;
        fields.take(symbols.front(), symbols.sliced(3, length));
        symbols = symbols.sliced(3 + length);
    }
    return fields;
}

tl::expected<LightningInvoice, Refusal> readSymbols(QByteArrayView symbols)
{
    if (symbols.size() < timestampSymbols + signatureSymbols)
        return refuseLength();
    const auto fields = readFields(symbols.sliced(timestampSymbols).chopped(signatureSymbols));
    if (!fields)
        return refuse(AddressFault::Length, QStringLiteral("The invoice ends in the middle of a field."));
    if (!fields->isComplete())
        return refuse(AddressFault::Version, QStringLiteral("The invoice lacks its payment hash, secret or "
                                                            "description, or has one twice."));
    constexpr quint64 longestValidity = 366ULL * 86400 * 100; // keeps dates within what people can read
    LightningInvoice invoice;
    const auto created = static_cast<qint64>(numberFromSymbols(symbols.first(timestampSymbols)));
    invoice.createdAt = QDateTime::fromSecsSinceEpoch(created, QTimeZone::utc());
    invoice.validFor = std::chrono::seconds(std::min(fields->expirySeconds.value_or(3600), longestValidity));
    return invoice;
}

} // namespace

tl::expected<LightningInvoice, Refusal> readBolt11(ChainNetwork network, QByteArrayView text)
{
    const auto content = decodeBech32(text);
    if (!content)
        return tl::unexpected(content.error());
    const NetworkPrefix *found = networkOf(content->prefix);
    if (found == nullptr)
        return refusePrefix();
    if (found->network != network)
        return refuseNetwork();
    if (content->kind != Bech32Kind::Bech32)
        return refuseChecksum();

    auto invoice = readSymbols(content->symbols);
    const QByteArrayView amountText = QByteArrayView(content->prefix).sliced(found->prefix.size());
    if (!invoice || amountText.isEmpty())
        return invoice;
    invoice->amount = readAmount(amountText);
    if (!invoice->amount)
        return refuse(AddressFault::Prefix, QStringLiteral("The amount in the invoice cannot be read."));
    return invoice;
}

Finding checkLightning(ChainNetwork network, QByteArrayView text)
{
    const auto invoice = readBolt11(network, text);
    if (!invoice)
        return tl::unexpected(invoice.error());
    return asWritten(QStringLiteral("bolt11"), text.toByteArray().toLower(),
                     {QStringLiteral("The signature is not checked: the connection to the gateway is trusted.")});
}

} // namespace tillgate
