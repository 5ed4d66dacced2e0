// SPDX-License-Identifier: Apache-2.0
#include "vault/scrypt.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace tillgate {

Result<Secret> scrypt(const Secret &words, const QByteArray &salt, const ScryptCost &cost)
{
    constexpr std::size_t keySize = 32;
    const quint64 n = quint64(1) << cost.log2N;
    // RFC 7914: 128 r (N + p) bytes, and a little for itself.
    const quint64 memory = 128 * quint64(cost.r) * (n + quint64(cost.p) + 32);
    std::array<unsigned char, keySize> key{};
    const QByteArrayView bytes = words.reveal();
    const int done = EVP_PBE_scrypt(bytes.data(), std::size_t(bytes.size()),
                                    reinterpret_cast<const unsigned char *>(salt.constData()),
                                    std::size_t(salt.size()), n, std::uint64_t(cost.r), std::uint64_t(cost.p),
                                    memory, key.data(), key.size());
    Secret secret(QByteArrayView(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())));
    OPENSSL_cleanse(key.data(), key.size());
    if (done != 1)
        return fail(Error::Kind::Storage, QStringLiteral("There is too little memory to try the secret."));
    return secret;
}

} // namespace tillgate
