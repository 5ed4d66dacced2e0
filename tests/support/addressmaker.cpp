// SPDX-License-Identifier: Apache-2.0
#include "support/addressmaker.h"

#include "coin/address.h"
#include "coin/encoding/base32.h"
#include "coin/encoding/base58.h"
#include "coin/encoding/bech32.h"
#include "coin/encoding/bits.h"
#include "coin/encoding/cashaddr.h"
#include "coin/encoding/digest.h"
#include "coin/encoding/f4jumble.h"

#include <QStringBuilder>

#include <array>

namespace tillgate::test {

namespace {

QByteArray randomBytes(QRandomGenerator &random, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(random.bounded(256)));
    return bytes;
}

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray result;
    for (const int value : values)
        result.append(static_cast<char>(value));
    return result;
}

QByteArray base58Address(const QByteArray &version, QRandomGenerator &random)
{
    const QByteArray payload = version + randomBytes(random, 20);
    return base58CheckEncode(payload);
}

QByteArray witness(QByteArrayView prefix, QRandomGenerator &random)
{
    const bool isTaproot = random.bounded(2) == 1;
    const QByteArray program = randomBytes(random, isTaproot || random.bounded(2) == 1 ? 32 : 20);
    return bech32Encode({.prefix = prefix.toByteArray(),
                         .symbols = QByteArray(1, isTaproot ? '\1' : '\0') + fiveBitsFromBytes(program),
                         .kind = isTaproot ? Bech32Kind::Bech32m : Bech32Kind::Bech32});
}

QByteArray bech32Bytes(QByteArrayView prefix, const QByteArray &payload, Bech32Kind kind)
{
    return bech32Encode({.prefix = prefix.toByteArray(), .symbols = fiveBitsFromBytes(payload), .kind = kind});
}

QByteArray zcash(QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0: return base58Address(bytes({0x1c, 0xb8}), random);
    case 1: return bech32Bytes("zs", randomBytes(random, 43), Bech32Kind::Bech32);
    case 2: return bech32Bytes("tex", randomBytes(random, 20), Bech32Kind::Bech32m);
    default: break;
    }
    const QByteArray items = bytes({0, 20}) + randomBytes(random, 20) + bytes({3, 43}) + randomBytes(random, 43);
    const QByteArray padded = items + QByteArray("u", 1) + QByteArray(15, '\0');
    return bech32Bytes("u", f4Jumble(padded), Bech32Kind::Bech32m);
}

/// CryptoNote's base-58: blocks of 8 bytes as 11 characters, the last of 5 bytes as 7.
QByteArray monero(QRandomGenerator &random)
{
    constexpr char alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    const bool isIntegrated = random.bounded(3) == 0;
    QByteArray payload = bytes({isIntegrated ? 19 : 18}) + randomBytes(random, isIntegrated ? 72 : 64);
    payload.append(keccak256(payload).first(4));
    QByteArray text;
    for (qsizetype at = 0; at < payload.size(); at += 8) {
        const QByteArray block = payload.mid(at, 8);
        quint64 number = bigEndianNumber(block);
        QByteArray digits(block.size() == 8 ? 11 : 7, '1');
        for (qsizetype i = digits.size(); i-- > 0; number /= 58)
            digits[i] = alphabet[number % 58];
        text.append(digits);
    }
    return text;
}

QByteArray evm(QRandomGenerator &random)
{
    const QByteArray lower = "0x" + randomBytes(random, 20).toHex();
    return checkAddressForm(AddressFamily::Evm, ChainNetwork::Main, lower).normal.toLatin1();
}

QByteArray ripple(QRandomGenerator &random)
{
    constexpr char bitcoin[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    constexpr char xrpl[] = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
    QByteArray text = base58Address(bytes({0}), random);
    for (char &character : text)
        character = xrpl[QByteArrayView(bitcoin).indexOf(character)];
    return text;
}

QByteArray stellar(QRandomGenerator &random)
{
    const bool isMuxed = random.bounded(2) == 1;
    QByteArray payload = bytes({isMuxed ? 0x60 : 0x30}) + randomBytes(random, isMuxed ? 40 : 32);
    const quint16 crc = crc16Xmodem(payload);
    payload.append(bytes({crc & 0xff, crc >> 8}));
    return base32Encode(payload);
}

QByteArray ton(QRandomGenerator &random)
{
    QByteArray payload = bytes({random.bounded(2) == 1 ? 0x11 : 0x51, random.bounded(8) == 0 ? 0xff : 0});
    payload.append(randomBytes(random, 32));
    const quint16 crc = crc16Xmodem(payload);
    payload.append(bytes({crc >> 8, crc & 0xff}));
    return payload.toBase64(random.bounded(2) == 1 ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding);
}

QByteArray cardano(QRandomGenerator &random)
{
    const int kind = random.bounded(3);
    if (kind == 0)
        return bech32Bytes("addr", bytes({0x01}) + randomBytes(random, 56), Bech32Kind::Bech32);
    if (kind == 1)
        return bech32Bytes("addr", bytes({0x61}) + randomBytes(random, 28), Bech32Kind::Bech32);
    const QByteArray inside = bytes({0x83, 0x58, 28}) + randomBytes(random, 28) + bytes({0xa0, 0x00});
    const quint32 crc = crc32(inside);
    QByteArray whole = bytes({0x82, 0xd8, 24, 0x58}) + QByteArray(1, static_cast<char>(inside.size())) + inside;
    whole.append('\x1a');
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        whole.append(static_cast<char>(crc >> shift & 0xffU));
    return base58Encode(whole);
}

QByteArray polkadot(QRandomGenerator &random)
{
    const QByteArray account = bytes({0}) + randomBytes(random, 32);
    const QByteArray hashed = QByteArray("SS58PRE") + account;
    return base58Encode(QByteArray(account + blake2b512(hashed).first(2)));
}

QByteArray algorand(QRandomGenerator &random)
{
    const QByteArray key = randomBytes(random, 32);
    return base32Encode(QByteArray(key + sha512t256(key).last(4)));
}

QByteArray lightning(QRandomGenerator &random)
{
    const auto symbols = [&random](int count) {
        QByteArray result;
        for (int i = 0; i < count; ++i)
            result.append(static_cast<char>(random.bounded(32)));
        return result;
    };
    QByteArray content = symbols(7);
    content += bytes({1, 1, 20}) + symbols(52) + bytes({16, 1, 20}) + symbols(52);
    content += bytes({13, 0, 8}) + symbols(8) + bytes({6, 0, 2}) + symbols(2) + symbols(104);
    const QByteArray amount = QByteArray::number(random.bounded(1, 9999)) + 'u';
    return bech32Encode({.prefix = "lnbc" + amount, .symbols = content, .kind = Bech32Kind::Bech32});
}

/// The examples of HIP-15; their checksums come from elsewhere than the code under test.
QByteArray hedera(QRandomGenerator &random)
{
    constexpr std::array<const char *, 7> examples{"0.0.1-dfkxr",  "0.0.4-cjcuq",   "0.0.5-ktach",
                                                   "0.0.6-tcxjy",  "0.0.12-uuuup",  "0.0.123-vfmkw",
                                                   "0.0.1234567890-zbhlt"};
    return examples[random.bounded(7U)];
}

QByteArray bitcoinCash(QRandomGenerator &random)
{
    const QByteArray hash = randomBytes(random, 20);
    const QByteArray address = cashAddrEncode("bitcoincash", random.bounded(2) == 1 ? '\x08' : '\0', hash);
    return random.bounded(2) == 1 ? address : address.sliced(12);
}

} // namespace

QByteArray makeAddress(AddressFamily family, QRandomGenerator &random)
{
    switch (family) {
    case AddressFamily::Bitcoin:
        return random.bounded(2) == 1 ? base58Address(bytes({0}), random) : witness("bc", random);
    case AddressFamily::Litecoin:
        return random.bounded(2) == 1 ? base58Address(bytes({0x30}), random) : witness("ltc", random);
    case AddressFamily::Dogecoin: return base58Address(bytes({0x1e}), random);
    case AddressFamily::Dash: return base58Address(bytes({0x4c}), random);
    case AddressFamily::BitcoinCash: return bitcoinCash(random);
    case AddressFamily::Zcash: return zcash(random);
    case AddressFamily::Monero: return monero(random);
    case AddressFamily::Evm: return evm(random);
    case AddressFamily::Tron: return base58Address(bytes({0x41}), random);
    case AddressFamily::Solana: return base58Encode(QByteArray(bytes({1}) + randomBytes(random, 31)));
    case AddressFamily::Ripple: return ripple(random);
    case AddressFamily::Stellar: return stellar(random);
    case AddressFamily::Ton: return ton(random);
    case AddressFamily::Cardano: return cardano(random);
    case AddressFamily::Polkadot: return polkadot(random);
    case AddressFamily::Cosmos: return bech32Bytes("cosmos", randomBytes(random, 20), Bech32Kind::Bech32);
    case AddressFamily::Algorand: return algorand(random);
    case AddressFamily::Tezos: return base58Address(bytes({0x06, 0xa1, 0x9f}), random);
    case AddressFamily::Near: return randomBytes(random, 32).toHex();
    case AddressFamily::Hedera: return hedera(random);
    case AddressFamily::Eos: return "shop" + QByteArray::number(random.bounded(11111, 15555)).replace('0', '1')
                                                 .replace('6', '2').replace('7', '3').replace('8', '4').replace('9', '5');
    case AddressFamily::Lightning: return lightning(random);
    case AddressFamily::Foreign: return randomBytes(random, 20).toHex();
    }
    Q_UNREACHABLE();
}

QList<AddressFamily> allFamilies()
{
    QList<AddressFamily> families;
    for (int i = static_cast<int>(AddressFamily::Bitcoin); i <= static_cast<int>(AddressFamily::Lightning); ++i)
        families.append(static_cast<AddressFamily>(i));
    return families;
}

bool hasChecksum(AddressFamily family)
{
    return family != AddressFamily::Solana && family != AddressFamily::Near && family != AddressFamily::Eos;
}

} // namespace tillgate::test
