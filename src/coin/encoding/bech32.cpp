// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bech32.h"

#include "coin/encoding/bits.h"

#include <QStringBuilder>

#include <array>

namespace tillgate {

namespace {

constexpr char alphabet[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype checksumLength = 6;
constexpr quint32 bech32Constant = 1;
constexpr quint32 bech32mConstant = 0x2bc830a3;

constexpr std::array<signed char, 256> valuesOf()
{
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (int value = 0; value < 32; ++value)
        values[static_cast<unsigned char>(alphabet[value])] = static_cast<signed char>(value);
    return values;
}

constexpr auto values = valuesOf();

class Polymod final
{
public:
    void add(int value)
    {
        constexpr std::array<quint32, 5> generators{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_state >> 25U;
        m_state = (m_state & 0x1ffffffU) << 5U ^ static_cast<quint32>(value);
        for (quint32 bit = 0; bit < 5; ++bit) {
            if ((top >> bit & 1U) != 0)
                m_state ^= generators[bit];
        }
    }

    void addPrefix(QByteArrayView prefix)
    {
        for (const char character : prefix)
            add(static_cast<unsigned char>(character) >> 5);
        add(0);
        for (const char character : prefix)
            add(static_cast<unsigned char>(character) & 0x1f);
    }

    [[nodiscard]] quint32 state() const { return m_state; }

private:
    quint32 m_state = 1;
};

} // namespace

int bech32Value(char character)
{
    return values[static_cast<unsigned char>(character)];
}

char bech32Character(int value)
{
    return alphabet[value & 0x1f];
}

tl::expected<Bech32, Bech32Fault> bech32Decode(QByteArrayView text)
{
    if (hasMixedCase(text))
        return tl::unexpected(Bech32Fault::Case);
    const QByteArray lower = text.toByteArray().toLower();
    const qsizetype separator = lower.lastIndexOf('1');
    if (separator < 1 || lower.size() - separator - 1 < checksumLength)
        return tl::unexpected(Bech32Fault::Length);

    Bech32 content{.prefix = lower.first(separator), .symbols = lower.sliced(separator + 1)};
    Polymod polymod;
    polymod.addPrefix(content.prefix);
    for (char &symbol : content.symbols) {
        const int value = bech32Value(symbol);
        if (value < 0)
            return tl::unexpected(Bech32Fault::Charset);
        polymod.add(value);
        symbol = static_cast<char>(value);
    }
    if (polymod.state() != bech32Constant && polymod.state() != bech32mConstant)
        return tl::unexpected(Bech32Fault::Checksum);
    content.kind = polymod.state() == bech32Constant ? Bech32Kind::Bech32 : Bech32Kind::Bech32m;
    content.symbols.chop(checksumLength);
    return content;
}

QByteArray bech32Encode(const Bech32 &content)
{
    Polymod polymod;
    polymod.addPrefix(content.prefix);
    QByteArray text = content.prefix + '1';
    for (const char symbol : content.symbols) {
        polymod.add(symbol);
        text.append(bech32Character(symbol));
    }
    for (int i = 0; i < checksumLength; ++i)
        polymod.add(0);
    const quint32 checksum =
        polymod.state() ^ (content.kind == Bech32Kind::Bech32 ? bech32Constant : bech32mConstant);
    for (quint32 i = 0; i < checksumLength; ++i)
        text.append(bech32Character(static_cast<int>(checksum >> 5U * (5U - i) & 0x1fU)));
    return text;
}

} // namespace tillgate
