// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bits.h"
#include "coin/encoding/digest.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr qsizetype friendlyText = 48;
constexpr qsizetype accountDigits = 64;
constexpr unsigned char bounceable = 0x11;
constexpr unsigned char nonBounceable = 0x51;
constexpr unsigned char testFlag = 0x80;
constexpr char masterchain = '\xff';

/// The account itself: signed workchain byte and 32 bytes. Every spelling has the same.
QByteArray rawForm(char workchain, QByteArrayView account)
{
    return (workchain == masterchain ? "-1:" : "0:") + account.toByteArray().toHex();
}

QByteArray friendlyForm(unsigned char tag, char workchain, QByteArrayView account)
{
    QByteArray bytes(1, static_cast<char>(tag));
    bytes.append(workchain).append(account);
    const quint16 crc = crc16Xmodem(bytes);
    bytes.append(static_cast<char>(crc >> 8U)).append(static_cast<char>(crc & 0xffU));
    return bytes.toBase64(QByteArray::Base64UrlEncoding);
}

Finding checkRaw(ChainNetwork network, QByteArrayView text, qsizetype colon)
{
    const QByteArrayView workchain = text.first(colon);
    const QByteArrayView digits = text.sliced(colon + 1);
    if (workchain != "0" && workchain != "-1")
        return refusePrefix();
    if (digits.size() != accountDigits)
        return refuseLength();
    if (!isHexadecimal(digits))
        return refuseCharset();
    const QByteArray account = QByteArray::fromHex(digits.toByteArray());
    const char chain = workchain == "0" ? '\0' : masterchain;
    const auto flags = static_cast<unsigned char>(network == ChainNetwork::Main ? 0 : testFlag);
    return WellFormed{.form = QStringLiteral("raw"),
                      .normal = friendlyForm(nonBounceable | flags, chain, account),
                      .identity = rawForm(chain, account),
                      .notes = {QStringLiteral("It came without check characters: a wrong digit cannot be found.")}};
}

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    const bool isUrlForm = text.contains('-') || text.contains('_');
    const auto options = (isUrlForm ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding)
        | QByteArray::AbortOnBase64DecodingErrors;
    // Mixed alphabets fail: each option knows only its own two extra characters.
    auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), options);
    if (!decoded)
        return std::nullopt;
    return std::move(decoded.decoded);
}

Finding checkFriendly(ChainNetwork network, const QByteArray &bytes)
{
    const quint16 crc = crc16Xmodem(QByteArrayView(bytes).first(34));
    if (bigEndianNumber(QByteArrayView(bytes).last(2)) != crc)
        return refuseChecksum();
    const auto tag = static_cast<unsigned char>(bytes.front());
    const auto kind = static_cast<unsigned char>(tag & ~testFlag);
    const char workchain = bytes.at(1);
    if ((kind != bounceable && kind != nonBounceable) || (workchain != '\0' && workchain != masterchain))
        return refuseVersion();
    // The other way round is fine: an address without the flag may be used on the test network too.
    if (tag != kind && network == ChainNetwork::Main)
        return refuseNetwork();
    const QByteArrayView account = QByteArrayView(bytes).sliced(2, 32);
    return WellFormed{.form = kind == bounceable ? QStringLiteral("bounceable") : QStringLiteral("non-bounceable"),
                      .normal = bytes.toBase64(QByteArray::Base64UrlEncoding),
                      .identity = rawForm(workchain, account)};
}

} // namespace

Finding checkTon(ChainNetwork network, QByteArrayView text)
{
    if (const qsizetype colon = text.indexOf(':'); colon >= 0)
        return checkRaw(network, text, colon);
    if (text.size() != friendlyText)
        return refuseLength();
    const auto bytes = decodeBase64(text);
    if (!bytes || bytes->size() != 36)
        return refuseCharset();
    return checkFriendly(network, *bytes);
}

} // namespace tillgate
