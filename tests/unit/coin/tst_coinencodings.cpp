// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base32.h"
#include "coin/encoding/base58.h"
#include "coin/encoding/bits.h"
#include "coin/encoding/blake2b.h"
#include "coin/encoding/digest.h"
#include "coin/encoding/f4jumble.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace tillgate;

class TestCoinEncodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestsGiveTheKnownAnswers();
    void blake2bAgreesWithTheLibrarysOwnForEveryLength();
    void blake2bTakesItsPersonalisationIntoAccount();
    void f4JumbleIsUndoneForEveryLength();
    void f4JumbleMatchesTheZcashVector();
    void base58KeepsLeadingZeroBytes_data();
    void base58KeepsLeadingZeroBytes();
    void base58RefusesForeignCharacters();
    void base32RefusesUnusedBitsThatAreNotZero();
    void fiveBitsComeBackAsTheSameBytes();
};

void TestCoinEncodings::digestsGiveTheKnownAnswers()
{
    QCOMPARE(keccak256("").toHex(), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    QVERIFY(blake2b512("abc").toHex().startsWith("ba80a53f981c4d0d"));
    QVERIFY(sha512t256("abc").toHex().startsWith("53048e2681941ef9"));
    QCOMPARE(crc16Xmodem("123456789"), quint16{0x31c3});
    QCOMPARE(crc32("123456789"), quint32{0xcbf43926});
    QCOMPARE(sha256d("hello").toHex(), "9595c9df90075148eb06860365df33584b75bff782a510c6cd4883a419833d50");
}

void TestCoinEncodings::blake2bAgreesWithTheLibrarysOwnForEveryLength()
{
    for (int length = 0; length < 300; ++length) {
        const QByteArray bytes(length, static_cast<char>(length));
        QCOMPARE(blake2b(bytes, 64, {}), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_512));
        QCOMPARE(blake2b(bytes, 32, {}), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256));
        QCOMPARE(blake2b(bytes, 20, {}), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160));
    }
}

void TestCoinEncodings::blake2bTakesItsPersonalisationIntoAccount()
{
    QVERIFY(blake2b("abc", 64, "UA_F4Jumble_H") != blake2b("abc", 64, "UA_F4Jumble_G"));
    QCOMPARE(blake2b("abc", 64, QByteArray(16, '\0')), blake2b("abc", 64, {}));
}

void TestCoinEncodings::f4JumbleIsUndoneForEveryLength()
{
    QRandomGenerator random(7);
    for (int length = 48; length < 400; ++length) {
        QByteArray plain;
        for (int i = 0; i < length; ++i)
            plain.append(static_cast<char>(random.bounded(256)));
        QVERIFY(f4Jumble(plain) != plain);
        QCOMPARE(f4JumbleInverse(f4Jumble(plain)), plain);
    }
    QVERIFY(f4JumbleInverse(QByteArray(47, 'x')).isEmpty());
}

void TestCoinEncodings::f4JumbleMatchesTheZcashVector()
{
    // First row of zcash-test-vectors, f4jumble.
    const QByteArray plain = QByteArray::fromHex("5d7a8f739a2d9e945b0ce152a8049e294c4d6e66b164939daffa2ef6ee692148"
                                                 "1cdd86b3cc4318d9614fc820905d042b");
    const QByteArray jumbled = QByteArray::fromHex("0304d029141b995da5387c125970673504d6c764d91ea6c082123770c7139ccd"
                                                   "88ee27368cd0c0921a0444c8e5858d22");
    QCOMPARE(f4Jumble(plain).toHex(), jumbled.toHex());
    QCOMPARE(f4JumbleInverse(jumbled).toHex(), plain.toHex());
}

void TestCoinEncodings::base58KeepsLeadingZeroBytes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("text");
    // Bitcoin Core's base58_encode_decode.json
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("one byte") << QByteArray("61") << QByteArray("2g");
    QTest::newRow("three bytes") << QByteArray("626262") << QByteArray("a3gV");
    QTest::newRow("a sentence") << QByteArray("73696d706c792061206c6f6e6720737472696e67")
                                << QByteArray("2cFupjhnEsSn59qHXstmK2ffpLv2");
    QTest::newRow("leading zero") << QByteArray("00eb15231dfceb60925886b67d065299925915aeb172c06647")
                                  << QByteArray("1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L");
    QTest::newRow("only zeros") << QByteArray("00000000000000000000") << QByteArray("1111111111");
}

void TestCoinEncodings::base58KeepsLeadingZeroBytes()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, text);
    QCOMPARE(base58Decode(text).value_or("?").toHex(), hex);
    QCOMPARE(base58Encode(QByteArray::fromHex(hex)), text);
}

void TestCoinEncodings::base58RefusesForeignCharacters()
{
    for (const char *text : {"0", "O", "I", "l", "a b", "\x80"})
        QVERIFY(!base58Decode(text));
}

void TestCoinEncodings::base32RefusesUnusedBitsThatAreNotZero()
{
    QCOMPARE(base32Decode("MY").value_or("?"), QByteArray("f"));
    QVERIFY(!base32Decode("MZ"));
    QVERIFY(!base32Decode("MYA"));
    QVERIFY(!base32Decode("my"));
    QVERIFY(!base32Decode("M1"));
}

void TestCoinEncodings::fiveBitsComeBackAsTheSameBytes()
{
    for (int length = 0; length < 70; ++length) {
        const QByteArray bytes(length, static_cast<char>(0xa5 + length));
        QCOMPARE(bytesFromFiveBits(fiveBitsFromBytes(bytes)).value_or("?"), bytes);
    }
}

QTEST_APPLESS_MAIN(TestCoinEncodings)
#include "tst_coinencodings.moc"
