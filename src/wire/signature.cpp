// SPDX-License-Identifier: Apache-2.0
#include "wire/signature.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <memory>

namespace tillgate {

namespace {

struct MacRelease
{
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};
using MacContext = std::unique_ptr<EVP_MAC_CTX, MacRelease>;

/// HMAC with one hash, ready for a key. Finding the two by their names costs half as much as hashing a notice.
class Hmac final
{
public:
    explicit Hmac(const char *hash)
    {
        const std::unique_ptr<EVP_MAC, MacRelease> mac(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr));
        const std::array parameters{
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(hash), 0), OSSL_PARAM_construct_end()};
        m_unkeyed.reset(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
        if (!m_unkeyed || EVP_MAC_CTX_set_params(m_unkeyed.get(), parameters.data()) != 1)
            qFatal("OpenSSL has no HMAC-%s.", hash);
    }

    [[nodiscard]] QByteArray operator()(const Secret &key, QByteArrayView message) const
    {
        // A null key would mean "the key of the call before" to OpenSSL.
        const QByteArrayView bytes = key.isEmpty() ? QByteArrayView("") : key.reveal();
        const MacContext context(EVP_MAC_CTX_dup(m_unkeyed.get()));
        QByteArray code(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        std::size_t length = 0;
        const bool isMade = context && EVP_MAC_init(context.get(), octets(bytes), size(bytes), nullptr) == 1
            && EVP_MAC_update(context.get(), octets(message), size(message)) == 1
            && EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(code.data()), &length, EVP_MAX_MD_SIZE) == 1;
        if (!isMade)
            qFatal("OpenSSL made no HMAC."); // out of memory: an empty code would compare equal to an empty signature
        code.truncate(static_cast<qsizetype>(length));
        return code;
    }

private:
    static const unsigned char *octets(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
    static std::size_t size(QByteArrayView bytes) { return static_cast<std::size_t>(bytes.size()); }

    MacContext m_unkeyed; ///< only ever copied, so that threads can share it and no key stays in it
};

/// The digit's value at each character, and `noDigit` at those that are none. A table, because digits of a signature are
/// random: asking for their kind would be guessed wrong half of the time.
constexpr quint8 noDigit = 0xff;
constexpr std::array<quint8, 256> hexDigits = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (quint8 value = 0; value < 16; ++value) {
        values.at(static_cast<quint8>("0123456789abcdef"[value])) = value;
        values.at(static_cast<quint8>("0123456789ABCDEF"[value])) = value;
    }
    return values;
}();

} // namespace

QByteArray hmacSha512(const Secret &key, QByteArrayView message)
{
    static const Hmac hmac(OSSL_DIGEST_NAME_SHA2_512);
    return hmac(key, message);
}

QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    static const Hmac hmac(OSSL_DIGEST_NAME_SHA2_256);
    return hmac(key, message);
}

QByteArray hmacSha1(const Secret &key, QByteArrayView message)
{
    static const Hmac hmac(OSSL_DIGEST_NAME_SHA1);
    return hmac(key, message);
}

bool isEqualConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

std::optional<QByteArray> fromExactHex(QByteArrayView text, qsizetype byteCount)
{
    if (text.size() != 2 * byteCount)
        return std::nullopt;
    QByteArray bytes(byteCount, Qt::Uninitialized);
    quint8 seen = 0;
    for (qsizetype at = 0; at < byteCount; ++at) {
        const quint8 high = hexDigits[static_cast<quint8>(text[2 * at])];
        const quint8 low = hexDigits[static_cast<quint8>(text[2 * at + 1])];
        seen |= high | low;
        bytes[at] = static_cast<char>(high << 4 | low);
    }
    return seen < 16 ? std::optional(bytes) : std::nullopt;
}

} // namespace tillgate
