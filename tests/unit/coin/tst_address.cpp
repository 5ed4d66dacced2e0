// SPDX-License-Identifier: Apache-2.0
#include "coin/address.h"
#include "coin/cointable.h"

#include <QTest>

using namespace tillgate;

namespace {

const Coin &coin(const char *id)
{
    const Coin *found = CoinTable::builtIn().find(CoinId(QString::fromLatin1(id)));
    if (found == nullptr)
        qFatal("no coin %s", id);
    return *found;
}

constexpr char genesis[] = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

} // namespace

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalNamesItsReason_data();
    void everyRefusalNamesItsReason();
    void theNormalFormIsTheOneToShow_data();
    void theNormalFormIsTheOneToShow();
    void spellingsOfOneAddressAreTheSame_data();
    void spellingsOfOneAddressAreTheSame();
    void differentAddressesAreNotTheSame();
    void aByteOrderMarkIsNotDropped();
    void aHugeTextIsRefusedAtOnce();
    void whatTheCheckCannotKnowIsSaid();
    void theTokenContractIsRefusedInEverySpelling();
    void aContractOfAnotherCoinIsNotRefused();
};

void TestAddress::everyRefusalNamesItsReason_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *id, const QString &text, const char *fault) {
        QTest::addRow("%s %s %s", id, fault, qPrintable(text.left(20)))
            << QString::fromLatin1(id) << text << QString::fromLatin1(fault);
    };
    row("BTC", {}, "empty");
    row("BTC", QStringLiteral(" 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), "whitespace");
    row("BTC", QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa\u200b"), "whitespace");
    row("BTC", QStringLiteral("1\u04101zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), "charset");
    row("BTC", QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN0"), "charset");
    row("BTC", QStringLiteral("bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), "charset");
    row("BTC", QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"), "checksum");
    row("BTC", QStringLiteral("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn"), "network");
    row("BTC", QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"), "network");
    row("BTC", QStringLiteral("bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"), "case");
    row("BTC", QStringLiteral("LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1"), "version");
    row("BTC", QStringLiteral("5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"), "policy");
    row("ETH", QStringLiteral("E37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF"), "prefix");
    row("ETH", QStringLiteral("0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9F"), "length");
    row("ETH", QStringLiteral("0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9fF"), "checksum");
    row("ETH", QStringLiteral("0x0000000000000000000000000000000000000000"), "policy");
    row("XLM", QStringLiteral("SBFZCHNIOV5NXFSNYZDSJZDLJB6QMXWJ5BFUYQWK5JUBEQ6TBQ2QAYUH"), "policy");
    row("XLM", QStringLiteral("gajhorkjkddepycd6urdfodv7cvlj5aaojkr6pg2vqolwfqof3x7xlog"), "case");
    row("XRP", QStringLiteral("X7gJ5YK8abHf2eTPWPFHAAot8Knck11QGqmQ7a6a3Z8PJvk"), "policy");
    row("LTC", QStringLiteral("ltcmweb1qq0000"), "policy");
    row("BCH", QStringLiteral("bchtest:qz0q3xmg38sr94rw8wg45vujah7kzma3cskxymnw06"), "network");
    row("HBAR", QStringLiteral("0.0.123-esxsf"), "network");
    row("NEAR", QStringLiteral("alice.testnet"), "network");
    row("NEAR", QStringLiteral("alice.org"), "prefix");
}

void TestAddress::everyRefusalNamesItsReason()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const AddressVerdict verdict = checkAddress(coin(qPrintable(id)), ChainNetwork::Main, text);
    QVERIFY(!verdict.ok);
    QCOMPARE(addressFaultName(verdict.fault), fault);
    QVERIFY(verdict.sentence.endsWith(u'.'));
    QVERIFY(verdict.normal.isEmpty());
}

void TestAddress::theNormalFormIsTheOneToShow_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("bech32 in lower case") << "BTC" << "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"
                                          << "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
    QTest::newRow("base58 as it is") << "BTC" << genesis << genesis;
    QTest::newRow("ether with check letters") << "ETH" << "0xe37c0d48d68da5c5b14e5c1a9f1cfe802776d9ff"
                                              << "0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF";
    QTest::newRow("old Litecoin script form") << "LTC" << "3FLj1iFqS359KvBXeaStPgqX7hgyifVKbN"
                                              << "MMYsKbfoP9va8RTRkTSEDL5vSQHRoY4jjW";
    QTest::newRow("legacy Bitcoin Cash") << "BCH" << "1FQc5LdgGHMHEN9nwkjmz6tWkxhPpxBvBU"
                                         << "bitcoincash:qz0q3xmg38sr94rw8wg45vujah7kzma3cskxymnw06";
    QTest::newRow("Bitcoin Cash without prefix") << "BCH" << "QZ0Q3XMG38SR94RW8WG45VUJAH7KZMA3CSKXYMNW06"
                                                 << "bitcoincash:qz0q3xmg38sr94rw8wg45vujah7kzma3cskxymnw06";
    QTest::newRow("raw TON") << "TON" << "0:31F099944f8a75e11500bbd8295ea993ce4433e1edc6673f15423a965c50f11b"
                             << "UQAx8JmUT4p14RUAu9gpXqmTzkQz4e3GZz8VQjqWXFDxG6-S";
    QTest::newRow("ordinary base64 TON") << "TON" << "EQCmGW+z+UL00FmnhWaMvJq/i86YY5GlJP3uJW19KC5Tzq4C"
                                         << "EQCmGW-z-UL00FmnhWaMvJq_i86YY5GlJP3uJW19KC5Tzq4C";
}

void TestAddress::theNormalFormIsTheOneToShow()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QCOMPARE(checkAddress(coin(qPrintable(id)), ChainNetwork::Main, text).normal, normal);
}

void TestAddress::spellingsOfOneAddressAreTheSame_data()
{
    theNormalFormIsTheOneToShow_data();
    QTest::newRow("bounceable and not") << "TON" << "EQAx8JmUT4p14RUAu9gpXqmTzkQz4e3GZz8VQjqWXFDxG_JX"
                                        << "UQAx8JmUT4p14RUAu9gpXqmTzkQz4e3GZz8VQjqWXFDxG6-S";
    QTest::newRow("with and without checksum") << "HBAR" << "0.0.123" << "0.0.123-vfmkw";
}

void TestAddress::spellingsOfOneAddressAreTheSame()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QVERIFY(isSameAddress(coin(qPrintable(id)), ChainNetwork::Main, text, normal));
}

void TestAddress::differentAddressesAreNotTheSame()
{
    QVERIFY(!isSameAddress(coin("BTC"), ChainNetwork::Main, QString::fromLatin1(genesis),
                           u"3FyVFsEyyBPzHjD3qUEgX7Jsn4tcHNZFkn"));
    QVERIFY(!isSameAddress(coin("BTC"), ChainNetwork::Main, u"x", u"x"));
}

void TestAddress::aByteOrderMarkIsNotDropped()
{
    QVERIFY(checkAddress(coin("BTC"), ChainNetwork::Main, QByteArrayView(genesis)).ok);
    const QByteArray marked = QByteArray("\xef\xbb\xbf").append(genesis);
    QVERIFY(!checkAddress(coin("BTC"), ChainNetwork::Main, QByteArrayView(marked)).ok);
}

void TestAddress::aHugeTextIsRefusedAtOnce()
{
    const QByteArray huge(5'000'000, 'z');
    for (const Coin &each : CoinTable::builtIn().all())
        QCOMPARE(checkAddress(each, ChainNetwork::Main, QByteArrayView(huge)).fault, AddressFault::Length);
}

void TestAddress::whatTheCheckCannotKnowIsSaid()
{
    const auto notes = [](const char *id, const char *text) {
        return checkAddress(coin(id), ChainNetwork::Main, QByteArrayView(text)).notes.join(u' ');
    };
    QVERIFY(notes("ETH", "0xc6d9d2cd449a754c494264e1809c50e34d64562b").contains(u"without check letters"));
    QVERIFY(!notes("ETH", "0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF").contains(u"without check letters"));
    QVERIFY(notes("SOL", "2gVkYWexTHR5Hb2aLeQN3tnngvWzisFKXDUPrgMHpdST").contains(u"no check characters"));
    QVERIFY(notes("BCH", "1FQc5LdgGHMHEN9nwkjmz6tWkxhPpxBvBU").contains(u"legacy"));
    QVERIFY(notes("BTC", genesis).isEmpty());
}

void TestAddress::theTokenContractIsRefusedInEverySpelling()
{
    for (const Coin &each : CoinTable::builtIn().all()) {
        if (!each.token)
            continue;
        const AddressVerdict verdict = checkAddress(each, ChainNetwork::Main, each.token->contract);
        QCOMPARE(verdict.fault, AddressFault::Policy);
    }
    QCOMPARE(checkAddress(coin("USDT-ERC20"), ChainNetwork::Main, u"0xdac17f958d2ee523a2206206994597c13d831ec7").fault,
             AddressFault::Policy);
    QCOMPARE(checkAddress(coin("USDT-TON"), ChainNetwork::Main,
                          u"0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe")
                 .fault,
             AddressFault::Policy);
}

void TestAddress::aContractOfAnotherCoinIsNotRefused()
{
    QVERIFY(checkAddress(coin("USDC-ERC20"), ChainNetwork::Main, coin("USDT-ERC20").token->contract).ok);
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
