// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base58.h"

#include "coin/encoding/digest.h"

namespace tillgate {

namespace {

constexpr char bitcoinAlphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr char rippleAlphabet[] = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
constexpr int checksumLength = 4;

constexpr Base58Digits digitsOf(const char (&alphabet)[59])
{
    Base58Digits digits{};
    digits.fill(-1);
    for (int value = 0; value < 58; ++value)
        digits[static_cast<unsigned char>(alphabet[value])] = static_cast<signed char>(value);
    return digits;
}

constexpr Base58Digits bitcoinTable = digitsOf(bitcoinAlphabet);
constexpr Base58Digits rippleTable = digitsOf(rippleAlphabet);

qsizetype leadingCount(QByteArrayView text, char zero)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == zero)
        ++count;
    return count;
}

/// Multiplies the little-endian number by `factor` and adds `carry`.
void multiplyAndAdd(QByteArray &number, unsigned factor, unsigned carry, unsigned base)
{
    for (char &digit : number) {
        carry += static_cast<unsigned char>(digit) * factor;
        digit = static_cast<char>(carry % base);
        carry /= base;
    }
    for (; carry != 0; carry /= base)
        number.append(static_cast<char>(carry % base));
}

} // namespace

const Base58Digits &bitcoinDigits()
{
    return bitcoinTable;
}

const Base58Digits &rippleDigits()
{
    return rippleTable;
}

std::optional<QByteArray> base58Decode(QByteArrayView text, const Base58Digits &digits)
{
    QByteArray number;
    number.reserve(text.size());
    qsizetype zeros = 0;
    for (const char character : text) {
        const int value = digits[static_cast<unsigned char>(character)];
        if (value < 0)
            return std::nullopt;
        if (value == 0 && number.isEmpty())
            ++zeros;
        else
            multiplyAndAdd(number, 58, static_cast<unsigned>(value), 256);
    }
    number.append(zeros, '\0');
    std::reverse(number.begin(), number.end());
    return number;
}

QByteArray base58Encode(QByteArrayView bytes)
{
    const qsizetype zeros = leadingCount(bytes, '\0');
    QByteArray number;
    for (const char byte : bytes.sliced(zeros))
        multiplyAndAdd(number, 256, static_cast<unsigned char>(byte), 58);
    number.append(zeros, '\0');
    std::reverse(number.begin(), number.end());
    for (char &digit : number)
        digit = bitcoinAlphabet[static_cast<unsigned char>(digit)];
    return number;
}

QByteArray base58CheckEncode(QByteArrayView payload)
{
    QByteArray bytes = payload.toByteArray();
    bytes.append(sha256d(payload).first(checksumLength));
    return base58Encode(bytes);
}

std::optional<QByteArray> withoutSha256dChecksum(QByteArrayView bytes)
{
    if (bytes.size() <= checksumLength)
        return std::nullopt;
    const QByteArrayView payload = bytes.chopped(checksumLength);
    if (bytes.last(checksumLength) != QByteArrayView(sha256d(payload)).first(checksumLength))
        return std::nullopt;
    return payload.toByteArray();
}

} // namespace tillgate
