// SPDX-License-Identifier: Apache-2.0
#include "vault/vaultkey.h"

#include "vault/privatefile.h"

#include <QFileInfo>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>

namespace tillgate {

VaultKey VaultKey::passphrase(const Secret &passphrase)
{
    return {.source = KeySource::Passphrase, .bytes = passphrase};
}

Result<VaultKey> VaultKey::random(KeySource source)
{
    std::array<char, VaultKey::size> bytes{};
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size())) != 1)
        return fail(Error::Kind::Unavailable, QStringLiteral("The system gave no random bytes."));
    VaultKey key{.source = source, .bytes = Secret(QByteArrayView(bytes.data(), qsizetype(bytes.size())))};
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return key;
}

Result<VaultKey> readKeyFile(const QString &file)
{
    constexpr qint64 mostBytes = 1024;
    Result<QByteArray> content = readPrivateFile(file, mostBytes);
    if (!content)
        return fail(content.error());
    const bool isKey = content->size() == VaultKey::size;
    VaultKey key{.source = KeySource::KeyFile, .bytes = Secret(*content)};
    OPENSSL_cleanse(content->data(), std::size_t(content->size()));
    if (!isKey)
        return fail(Error::Kind::Malformed, QStringLiteral("%1 holds no vault key.").arg(file));
    return key;
}

Result<VaultKey> createKeyFile(const QString &file)
{
    if (QFileInfo(file).isSymLink() || QFileInfo::exists(file))
        return fail(Error::Kind::Conflict, QStringLiteral("%1 exists already.").arg(file));
    Result<VaultKey> key = VaultKey::random(KeySource::KeyFile);
    if (!key)
        return key;
    const QByteArrayView bytes = key->bytes.reveal();
    if (const Result<void> written
        = writePrivateFile(file, QByteArray::fromRawData(bytes.data(), bytes.size()));
        !written) {
        return fail(written.error());
    }
    return key;
}

} // namespace tillgate
