// SPDX-License-Identifier: Apache-2.0
#include "coin/address.h"

#include "coin/family/families.h"

#include <algorithm>

namespace tillgate {

namespace {

/// Before any arithmetic: base-58 takes time with the square of the length (dossier coins B.0 rule 4).
constexpr qsizetype longestText = 4096;

Finding checkFamily(AddressFamily family, ChainNetwork network, QByteArrayView text)
{
    switch (family) {
    case AddressFamily::Bitcoin: return checkBitcoin(network, text);
    case AddressFamily::Litecoin: return checkLitecoin(network, text);
    case AddressFamily::Dogecoin: return checkDogecoin(network, text);
    case AddressFamily::Dash: return checkDash(network, text);
    case AddressFamily::BitcoinCash: return checkBitcoinCash(network, text);
    case AddressFamily::Zcash: return checkZcash(network, text);
    case AddressFamily::Monero: return checkMonero(network, text);
    case AddressFamily::Evm: return checkEvm(network, text);
    case AddressFamily::Tron: return checkTron(network, text);
    case AddressFamily::Solana: return checkSolana(network, text);
    case AddressFamily::Ripple: return checkRipple(network, text);
    case AddressFamily::Stellar: return checkStellar(network, text);
    case AddressFamily::Ton: return checkTon(network, text);
    case AddressFamily::Cardano: return checkCardano(network, text);
    case AddressFamily::Polkadot: return checkPolkadot(network, text);
    case AddressFamily::Cosmos: return checkCosmos(network, text);
    case AddressFamily::Algorand: return checkAlgorand(network, text);
    case AddressFamily::Tezos: return checkTezos(network, text);
    case AddressFamily::Near: return checkNear(network, text);
    case AddressFamily::Hedera: return checkHedera(network, text);
    case AddressFamily::Eos: return checkEos(network, text);
    case AddressFamily::Lightning: return checkLightning(network, text);
    case AddressFamily::Foreign: return checkForeign(text);
    }
    Q_UNREACHABLE();
}

/// U+200B and its like: nothing to see, but the text is another one.
bool isBlank(QChar character)
{
    const char16_t code = character.unicode();
    return character.isSpace() || code == 0 || (code >= 0x200b && code <= 0x200f)
        || (code >= 0x202a && code <= 0x202e) || code == 0x2060 || code == 0xfeff;
}

bool isPrintableAscii(QChar character)
{
    return character.unicode() >= 0x21 && character.unicode() <= 0x7e;
}

tl::unexpected<Refusal> refuseForeignCharacter(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), isBlank))
        return refuse(AddressFault::Whitespace, QStringLiteral("It has a blank or an invisible character in it."));
    return refuse(AddressFault::Charset, QStringLiteral("It has a letter that only looks like a usual one."));
}

Finding checkText(AddressFamily family, ChainNetwork network, QStringView text)
{
    if (text.isEmpty())
        return refuse(AddressFault::Empty, QStringLiteral("There is no address."));
    if (text.size() > longestText)
        return refuseLength();
    if (!std::all_of(text.begin(), text.end(), isPrintableAscii))
        return refuseForeignCharacter(text);
    return checkFamily(family, network, text.toLatin1());
}

/// Bytes as they came. Latin-1 keeps every foreign byte foreign; reading UTF-8 would drop a byte order mark.
QString unread(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.first(std::min(bytes.size(), longestText + 1)));
}

std::optional<Refusal> refusalByPolicy(const Coin &coin, const WellFormed &address)
{
    const QString identity = QString::fromLatin1(address.identity);
    if (coin.graves.contains(identity))
        return Refusal{AddressFault::Policy, QStringLiteral("Nobody owns this address: coins sent there are lost.")};
    if (coin.token && coin.token->identity == identity)
        return Refusal{AddressFault::Policy, QStringLiteral("It is the token's own contract, not a wallet: coins sent "
                                                            "there are lost.")};
    return std::nullopt;
}

AddressVerdict refused(const Refusal &refusal)
{
    return {.ok = false, .fault = refusal.fault, .form = {}, .normal = {}, .identity = {},
            .sentence = refusal.sentence, .notes = {}};
}

AddressVerdict verdictOf(const Finding &finding)
{
    if (!finding)
        return refused(finding.error());
    return {.ok = true,
            .fault = AddressFault::None,
            .form = finding->form,
            .normal = QString::fromLatin1(finding->normal),
            .identity = QString::fromLatin1(finding->identity),
            .sentence = QStringLiteral("The address is well formed."),
            .notes = finding->notes};
}

} // namespace

QString addressFaultName(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None: return {};
    case AddressFault::Empty: return QStringLiteral("empty");
    case AddressFault::Charset: return QStringLiteral("charset");
    case AddressFault::Whitespace: return QStringLiteral("whitespace");
    case AddressFault::Length: return QStringLiteral("length");
    case AddressFault::Prefix: return QStringLiteral("prefix");
    case AddressFault::Case: return QStringLiteral("case");
    case AddressFault::Checksum: return QStringLiteral("checksum");
    case AddressFault::Version: return QStringLiteral("version");
    case AddressFault::Network: return QStringLiteral("network");
    case AddressFault::Policy: return QStringLiteral("policy");
    }
    Q_UNREACHABLE();
}

AddressVerdict checkAddress(const Coin &coin, ChainNetwork network, QStringView text)
{
    const Finding finding = checkText(coin.addressFamily, network, text);
    if (finding) {
        if (const auto refusal = refusalByPolicy(coin, *finding))
            return refused(*refusal);
    }
    return verdictOf(finding);
}

AddressVerdict checkAddress(const Coin &coin, ChainNetwork network, QByteArrayView text)
{
    return checkAddress(coin, network, unread(text));
}

AddressVerdict checkAddressForm(AddressFamily family, ChainNetwork network, QByteArrayView text)
{
    return verdictOf(checkText(family, network, unread(text)));
}

bool isSameAddress(const Coin &coin, ChainNetwork network, QStringView one, QStringView other)
{
    const Finding first = checkText(coin.addressFamily, network, one);
    const Finding second = checkText(coin.addressFamily, network, other);
    return first && second && first->identity == second->identity;
}

} // namespace tillgate
