// SPDX-License-Identifier: Apache-2.0
#include "vault/seal.h"

#include "vault/scrypt.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>

namespace tillgate {

namespace {

constexpr QByteArrayView magic("TGVAULT1");
constexpr int acceptedR = 8;
constexpr int acceptedP = 1;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

/// Plain secrets in a buffer that is wiped when it goes. Never copied, so never shared.
class PlainBuffer
{
public:
    explicit PlainBuffer(qsizetype size) { m_bytes.reserve(size); }
    PlainBuffer(const PlainBuffer &) = delete;
    PlainBuffer &operator=(const PlainBuffer &) = delete;
    ~PlainBuffer() { OPENSSL_cleanse(m_bytes.data(), std::size_t(m_bytes.size())); }

    QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

bool isAccepted(const ScryptCost &cost)
{
    return cost.log2N >= ScryptCost::leastLog2N && cost.log2N <= ScryptCost::mostLog2N && cost.r == acceptedR
        && cost.p == acceptedP;
}

tl::unexpected<Error> refusedCost(const ScryptCost &cost)
{
    return fail(
        Error::Kind::Storage,
        QStringLiteral("The vault names scrypt costs that are not accepted: N = 2^%1, r = %2, p = %3.")
            .arg(cost.log2N)
            .arg(cost.r)
            .arg(cost.p));
}

tl::unexpected<Error> cryptoFailed()
{
    return fail(Error::Kind::Storage, QStringLiteral("The vault's cipher could not be set up."));
}

void appendPart(QByteArray &bytes, QByteArrayView part)
{
    const quint32 length = qToBigEndian(quint32(part.size()));
    std::array<char, sizeof length> text{};
    std::copy_n(reinterpret_cast<const char *>(&length), text.size(), text.begin());
    bytes.append(text.data(), qsizetype(text.size()));
    bytes.append(part);
}

std::optional<QByteArrayView> takePart(QByteArrayView &rest)
{
    if (rest.size() < qsizetype(sizeof(quint32)))
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(rest.data());
    rest = rest.sliced(sizeof(quint32));
    if (length > rest.size())
        return std::nullopt;
    const QByteArrayView part = rest.first(qsizetype(length));
    rest = rest.sliced(qsizetype(length));
    return part;
}

bool decrypt(QByteArrayView head, QByteArrayView nonce, QByteArrayView content, QByteArrayView tag,
             const Secret &key, QByteArray &plain)
{
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    plain.resize(content.size());
    std::array<unsigned char, 16> expected{};
    std::copy_n(tag.data(), expected.size(), expected.begin());
    int length = 0;
    return context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(key.reveal()), in(nonce)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, in(head), int(head.size())) == 1
        && EVP_DecryptUpdate(context.get(), out(plain), &length, in(content), int(content.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(expected.size()), expected.data())
        == 1
        && EVP_DecryptFinal_ex(context.get(), out(plain, plain.size()), &length) == 1;
}

} // namespace

Result<SealedVault::Seal> SealedVault::Format::readHead(const QByteArray &file)
{
    if (file.size() < headSize + tagSize || !file.startsWith(magic))
        return fail(Error::Kind::Storage, QStringLiteral("This is no vault, or one of a newer Tillgate."));
    const auto byte = [&](qsizetype at) { return int(static_cast<unsigned char>(file.at(at))); };
    const qsizetype at = magic.size();
    Seal seal;
    seal.cost = {.log2N = byte(at + 1), .r = byte(at + 2), .p = byte(at + 3)};
    seal.salt = file.mid(at + 4, saltSize);
    switch (byte(at)) {
    case int(KeySource::Passphrase):
        seal.source = KeySource::Passphrase;
        break;
    case int(KeySource::KeyFile):
        seal.source = KeySource::KeyFile;
        break;
    case int(KeySource::KeyService):
        seal.source = KeySource::KeyService;
        break;
    default:
        return fail(Error::Kind::Storage, QStringLiteral("The vault wants a key of a kind not known."));
    }
    if (seal.source == KeySource::Passphrase && !isAccepted(seal.cost))
        return refusedCost(seal.cost);
    return seal;
}

Result<Secret> SealedVault::Format::deriveKey(const Seal &seal, const VaultKey &key)
{
    if (key.source != seal.source) {
        return fail(Error::Kind::Locked,
                    seal.source == KeySource::Passphrase ? QStringLiteral("The vault wants its passphrase.")
                        : seal.source == KeySource::KeyFile
                        ? QStringLiteral("The vault wants its key file.")
                        : QStringLiteral("The vault wants the key of the system's key service."));
    }
    if (seal.source == KeySource::Passphrase)
        return key.bytes.isEmpty()
            ? Result<Secret>(fail(Error::Kind::Usage, QStringLiteral("A vault needs a passphrase.")))
            : scrypt(key.bytes, seal.salt, seal.cost);
    if (key.bytes.reveal().size() != VaultKey::size)
        return fail(Error::Kind::Usage, QStringLiteral("A vault key has %1 bytes.").arg(VaultKey::size));
    return key.bytes;
}

Result<SealedVault::Seal> SealedVault::Format::newSeal(const VaultKey &key, const ScryptCost &cost)
{
    Seal seal{.source = key.source, .cost = {.log2N = 0, .r = 0, .p = 0}, .salt = {}, .key = {}};
    seal.salt.fill('\0', saltSize);
    if (key.source == KeySource::Passphrase) {
        if (!isAccepted(cost))
            return refusedCost(cost);
        seal.cost = cost;
        if (RAND_bytes(out(seal.salt), int(saltSize)) != 1)
            return cryptoFailed();
    }
    Result<Secret> derived = deriveKey(seal, key);
    if (!derived)
        return fail(derived.error());
    seal.key = std::move(*derived);
    return seal;
}

Result<SealedVault::Secrets> SealedVault::Format::unseal(const QByteArray &file, const Secret &key)
{
    const QByteArrayView all(file);
    const QByteArrayView head = all.first(headSize);
    const QByteArrayView content = all.sliced(headSize).chopped(tagSize);
    PlainBuffer plain(content.size());
    if (!decrypt(head, head.last(nonceSize), content, all.last(tagSize), key, plain.bytes())) {
        return fail(Error::Kind::AccessDenied,
                    QStringLiteral("The vault does not open: the passphrase or key is wrong, or the file was "
                                   "changed."));
    }
    Secrets secrets;
    QByteArrayView rest(plain.bytes());
    while (!rest.isEmpty()) {
        const auto name = takePart(rest);
        const auto secret = name ? takePart(rest) : std::nullopt;
        if (!secret)
            return fail(Error::Kind::Storage, QStringLiteral("The vault's content cannot be read."));
        secrets.insert_or_assign(QString::fromUtf8(*name), Secret(*secret));
    }
    return secrets;
}

Result<QByteArray> SealedVault::Format::seal(const Secrets &secrets, const Seal &seal)
{
    QByteArray file(magic.data(), magic.size());
    file.append(char(seal.source))
        .append(char(seal.cost.log2N))
        .append(char(seal.cost.r))
        .append(char(seal.cost.p));
    file.append(seal.salt).resize(headSize);
    if (RAND_bytes(out(file, headSize - nonceSize), int(nonceSize)) != 1)
        return cryptoFailed();

    qsizetype size = 0;
    for (const auto &[name, secret] : secrets)
        size += qsizetype(2 * sizeof(quint32)) + name.toUtf8().size() + secret.reveal().size();
    PlainBuffer plain(size); // its final size at once: growing would leave copies behind
    for (const auto &[name, secret] : secrets) {
        appendPart(plain.bytes(), name.toUtf8());
        appendPart(plain.bytes(), secret.reveal());
    }
    file.resize(headSize + size + tagSize);
    if (file.size() > mostBytes)
        return fail(Error::Kind::Usage, QStringLiteral("The vault is full."));

    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const bool isSealed = context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(seal.key.reveal()),
                              out(file, headSize - nonceSize))
            == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, out(file), int(headSize)) == 1
        && EVP_EncryptUpdate(context.get(), out(file, headSize), &length, in(plain.bytes()), int(size)) == 1
        && EVP_EncryptFinal_ex(context.get(), out(file, headSize + size), &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(tagSize), out(file, headSize + size))
            == 1;
    return isSealed ? Result<QByteArray>(file) : cryptoFailed();
}

} // namespace tillgate
