// SPDX-License-Identifier: Apache-2.0
#include "coin/address.h"
#include "support/addressmaker.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;

namespace {

constexpr int addressesPerFamily = 150;

bool isGood(AddressFamily family, const QByteArray &text)
{
    return checkAddressForm(family, ChainNetwork::Main, text).ok;
}

/// Another character that the same kind of text uses at other places.
char otherCharacter(const QByteArray &text, char original, QRandomGenerator &random)
{
    for (;;) {
        const char other = text.at(random.bounded(static_cast<int>(text.size())));
        if (other != original)
            return other;
    }
}

QByteArray withOneChanged(QByteArray text, QRandomGenerator &random)
{
    const int at = random.bounded(static_cast<int>(text.size()));
    text[at] = otherCharacter(text, text.at(at), random);
    return text;
}

QByteArray withNeighboursSwapped(QByteArray text, QRandomGenerator &random)
{
    int at = random.bounded(static_cast<int>(text.size()) - 1);
    while (text.at(at) == text.at(at + 1))
        at = (at + 1) % (static_cast<int>(text.size()) - 1);
    std::swap(text[at], text[at + 1]);
    return text;
}

QByteArray withOneCaseChanged(QByteArray text, QRandomGenerator &random)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    int at = random.bounded(static_cast<int>(text.size()));
    while (!isLetter(text.at(at)))
        at = (at + 1) % static_cast<int>(text.size());
    text[at] = static_cast<char>(text.at(at) ^ 0x20);
    return text;
}

} // namespace

class TestAddressDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWellFormedAddressIsAccepted_data() { eachFamily(); }
    void aWellFormedAddressIsAccepted();
    void theNormalFormIsItsOwnNormalForm_data() { eachFamily(); }
    void theNormalFormIsItsOwnNormalForm();
    void oneWrongCharacterIsFound_data() { eachFamilyWithChecksum(); }
    void oneWrongCharacterIsFound() { damageIsFound(withOneChanged); }
    void twoSwappedNeighboursAreFound_data() { eachFamilyWithChecksum(); }
    void twoSwappedNeighboursAreFound() { damageIsFound(withNeighboursSwapped); }
    void oneLetterInTheOtherCaseIsFound_data() { eachFamilyWithChecksum(); }
    void oneLetterInTheOtherCaseIsFound() { damageIsFound(withOneCaseChanged); }
    void aMissingEndIsFound_data() { eachFamilyWithChecksum(); }
    void aMissingEndIsFound();
    void anythingAddedIsFound_data() { eachFamilyWithChecksum(); }
    void anythingAddedIsFound();
    void aBlankAnywhereIsFound_data() { eachFamily(); }
    void aBlankAnywhereIsFound();

private:
    static void eachFamily()
    {
        QTest::addColumn<AddressFamily>("family");
        for (const AddressFamily family : allFamilies())
            QTest::newRow(qPrintable(addressFamilyName(family))) << family;
    }

    static void eachFamilyWithChecksum()
    {
        QTest::addColumn<AddressFamily>("family");
        for (const AddressFamily family : allFamilies()) {
            if (hasChecksum(family))
                QTest::newRow(qPrintable(addressFamilyName(family))) << family;
        }
    }

    template<typename Damage>
    static void damageIsFound(Damage damage)
    {
        QFETCH(AddressFamily, family);
        QRandomGenerator random(4711);
        for (int i = 0; i < addressesPerFamily; ++i) {
            const QByteArray good = makeAddress(family, random);
            const QByteArray damaged = damage(good, random);
            QVERIFY2(!isGood(family, damaged), damaged.constData());
        }
    }
};

void TestAddressDamage::aWellFormedAddressIsAccepted()
{
    QFETCH(AddressFamily, family);
    QRandomGenerator random(1);
    for (int i = 0; i < addressesPerFamily; ++i) {
        const QByteArray good = makeAddress(family, random);
        const AddressVerdict verdict = checkAddressForm(family, ChainNetwork::Main, good);
        QVERIFY2(verdict.ok, qPrintable(QString::fromLatin1(good) + u' ' + verdict.sentence));
        QCOMPARE(verdict.fault, AddressFault::None);
        QVERIFY(!verdict.form.isEmpty());
    }
}

void TestAddressDamage::theNormalFormIsItsOwnNormalForm()
{
    QFETCH(AddressFamily, family);
    QRandomGenerator random(2);
    for (int i = 0; i < addressesPerFamily; ++i) {
        const auto first = checkAddressForm(family, ChainNetwork::Main, makeAddress(family, random));
        const auto again = checkAddressForm(family, ChainNetwork::Main, first.normal.toLatin1());
        QCOMPARE(again.normal, first.normal);
        QCOMPARE(again.identity, first.identity);
    }
}

void TestAddressDamage::aMissingEndIsFound()
{
    QFETCH(AddressFamily, family);
    QRandomGenerator random(3);
    for (int i = 0; i < addressesPerFamily; ++i) {
        const QByteArray good = makeAddress(family, random);
        QVERIFY2(!isGood(family, good.chopped(1)), good.constData());
        QVERIFY2(!isGood(family, good.chopped(2)), good.constData());
        QVERIFY2(!isGood(family, good.sliced(1)), good.constData());
    }
}

void TestAddressDamage::anythingAddedIsFound()
{
    QFETCH(AddressFamily, family);
    QRandomGenerator random(4);
    for (int i = 0; i < addressesPerFamily; ++i) {
        const QByteArray good = makeAddress(family, random);
        QVERIFY2(!isGood(family, good + good.back()), good.constData());
        QVERIFY2(!isGood(family, good + good), good.constData());
        QVERIFY2(!isGood(family, good + "?amount=1"), good.constData());
    }
}

void TestAddressDamage::aBlankAnywhereIsFound()
{
    QFETCH(AddressFamily, family);
    QRandomGenerator random(5);
    const QByteArray good = makeAddress(family, random);
    for (const QByteArray &blank : {QByteArray(" "), QByteArray("\t"), QByteArray("\n"), QByteArray("\0", 1),
                                    QByteArray("\u00a0"), QByteArray("\u200b"), QByteArray("\ufeff"),
                                    QByteArray("\u202e")}) {
        for (const qsizetype at : {qsizetype{0}, good.size() / 2, good.size()}) {
            QByteArray text = good;
            text.insert(at, blank);
            QVERIFY(!isGood(family, text));
        }
    }
}

QTEST_APPLESS_MAIN(TestAddressDamage)
#include "tst_addressdamage.moc"
