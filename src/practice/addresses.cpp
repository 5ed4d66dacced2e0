// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"

#include "coin/encoding/base32.h"
#include "coin/encoding/base58.h"
#include "coin/encoding/bech32.h"
#include "coin/encoding/bits.h"
#include "coin/encoding/cashaddr.h"
#include "coin/encoding/digest.h"

#include <algorithm>
#include <cctype>

namespace tillgate::practice {

namespace {

QByteArray versioned(char version, const QByteArray &payload)
{
    return QByteArray(1, version) + payload;
}

QByteArray witnessAddress(const QByteArray &prefix, const QByteArray &hash)
{
    return bech32Encode({.prefix = prefix, .symbols = versioned('\0', fiveBitsFromBytes(hash))});
}

QByteArray plainBech32(const QByteArray &prefix, const QByteArray &payload)
{
    return bech32Encode({.prefix = prefix, .symbols = fiveBitsFromBytes(payload)});
}

/// EIP-55: a letter is upper case where the hash of the lower-case text has a digit from 8 on.
QByteArray evmAddress(const QByteArray &hash)
{
    QByteArray digits = hash.toHex();
    const QByteArray guide = keccak256(digits).toHex();
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (guide.at(at) >= '8')
            digits[at] = static_cast<char>(std::toupper(static_cast<unsigned char>(digits.at(at))));
    }
    return "0x" + digits;
}

QByteArray rippleAddress(const QByteArray &hash)
{
    QByteArray text = base58CheckEncode(versioned('\0', hash));
    QByteArray rippleDigit(58, '\0');
    for (int character = 0; character < 256; ++character) {
        const int value = rippleDigits().at(static_cast<std::size_t>(character));
        if (value >= 0)
            rippleDigit[value] = static_cast<char>(character);
    }
    for (char &digit : text)
        digit = rippleDigit.at(bitcoinDigits().at(static_cast<unsigned char>(digit)));
    return text;
}

QByteArray stellarAddress(const QByteArray &key)
{
    const QByteArray payload = QByteArray(1, 6 << 3) + key;
    const quint16 check = crc16Xmodem(payload);
    const QByteArray checked = payload + static_cast<char>(check & 0xff) + static_cast<char>(check >> 8);
    return base32Encode(checked);
}

QByteArray tonAddress(const QByteArray &hash)
{
    constexpr char nonBounceable = 0x51;
    const QByteArray payload = QByteArray(1, nonBounceable) + QByteArray(1, '\0') + hash;
    const quint16 check = crc16Xmodem(payload);
    const QByteArray checked = payload + static_cast<char>(check >> 8) + static_cast<char>(check & 0xff);
    return checked.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Monero's base 58: blocks of 8 bytes become 11 digits, the last of 5 bytes becomes 7.
QByteArray moneroAddress(const QByteArray &keys)
{
    const QByteArray body = QByteArray(1, 18) + keys;
    const QByteArray bytes = body + keccak256(body).first(4);
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += 8) {
        const QByteArray block = bytes.mid(at, 8);
        QByteArray digits = base58Encode(block);
        while (digits.startsWith('1') && digits.size() > 1)
            digits.remove(0, 1);
        out += digits.rightJustified(block.size() == 8 ? 11 : 7, '1');
    }
    return out;
}

} // namespace

QString makeAddress(AddressFamily family, const QByteArray &randomBytes)
{
    const QByteArray hash = randomBytes.first(20);
    const QByteArray key = randomBytes.first(32);
    const auto from = [](const QByteArray &address) { return QString::fromLatin1(address); };
    switch (family) {
    case AddressFamily::Bitcoin: return from(witnessAddress("bc", hash));
    case AddressFamily::Litecoin: return from(witnessAddress("ltc", hash));
    case AddressFamily::Dogecoin: return from(base58CheckEncode(versioned(0x1e, hash)));
    case AddressFamily::Dash: return from(base58CheckEncode(versioned(0x4c, hash)));
    case AddressFamily::BitcoinCash: return from(cashAddrEncode("bitcoincash", '\0', hash));
    case AddressFamily::Evm: return from(evmAddress(hash));
    case AddressFamily::Tron: return from(base58CheckEncode(versioned(0x41, hash)));
    case AddressFamily::Solana: return from(base58Encode(key));
    case AddressFamily::Ripple: return from(rippleAddress(hash));
    case AddressFamily::Stellar: return from(stellarAddress(key));
    case AddressFamily::Ton: return from(tonAddress(key));
    case AddressFamily::Monero: return from(moneroAddress(randomBytes.first(64)));
    case AddressFamily::Cardano: return from(plainBech32("addr", versioned(0x61, randomBytes.first(28))));
    case AddressFamily::Cosmos: return from(plainBech32("cosmos", hash));
    case AddressFamily::Zcash:
    case AddressFamily::Polkadot:
    case AddressFamily::Algorand:
    case AddressFamily::Tezos:
    case AddressFamily::Near:
    case AddressFamily::Hedera:
    case AddressFamily::Eos:
    case AddressFamily::Lightning:
    case AddressFamily::Foreign: return {};
    }
    return {};
}

} // namespace tillgate::practice
