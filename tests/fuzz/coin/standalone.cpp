// SPDX-License-Identifier: Apache-2.0
// Runs a libFuzzer target without libFuzzer: over the files named, or briefly over made-up input. With
// Clang, link the target with -fsanitize=fuzzer instead of this file.
#include "coin/coin.h"
#include "support/addressmaker.h"

#include <QFile>
#include <QRandomGenerator>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

using namespace tillgate;

namespace {

constexpr int rounds = 4000;

void feed(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

QByteArray noise(QRandomGenerator &random)
{
    QByteArray bytes;
    for (int i = random.bounded(200); i > 0; --i)
        bytes.append(static_cast<char>(random.bounded(256)));
    return bytes;
}

/// A good address, several times cut, repeated, overwritten or spiced with pieces of links.
QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    const QByteArrayList spices{"?amount=", "&", "=", "%", "%2", "1e9999999", ":", "//transfer/", "@1/transfer?address=",
                                "0x", "lnbc", "\xff", "-", "0.0."};
    for (int times = random.bounded(4); times > 0 && !text.isEmpty(); --times) {
        const int at = random.bounded(static_cast<int>(text.size()));
        switch (random.bounded(4)) {
        case 0: text[at] = static_cast<char>(random.bounded(256)); break;
        case 1: text.remove(at, random.bounded(1, 9)); break;
        case 2: text.insert(at, text.left(random.bounded(1, 30))); break;
        default: text.insert(at, spices.at(random.bounded(static_cast<int>(spices.size())))); break;
        }
    }
    return text;
}

void feedMadeUpInput()
{
    QRandomGenerator random(20260922);
    const QList<AddressFamily> families = test::allFamilies();
    for (int i = 0; i < rounds; ++i) {
        feed(noise(random));
        const AddressFamily family = families.at(random.bounded(static_cast<int>(families.size())));
        feed(mutated(test::makeAddress(family, random), random));
    }
    feed({});
    feed(QByteArray(5000, '1'));
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", argv[i]);
            return 2;
        }
        feed(file.readAll());
    }
    if (argc == 1)
        feedMadeUpInput();
    return 0;
}
