// SPDX-License-Identifier: Apache-2.0
#include "wire/ecmascript.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <cstdlib>

using namespace tillgate;

class TestEcmaScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsNumbersAsJavaScript_data();
    void spellsNumbersAsJavaScript();
    void spellsEveryDoubleSoThatItReadsBack();
    void spellsShortDecimalsAsAnyOther();
    void usesAnExponentOnlyFarFromOne();
    void sortsKeysAtEveryDepth_data();
    void sortsKeysAtEveryDepth();
    void keepsArrayIndicesFirstAsAnEngineDoes();
};

void TestEcmaScript::spellsNumbersAsJavaScript_data()
{
    QTest::addColumn<QByteArray>("spelled");
    const auto row = [](const char *text, const char *spelled) { QTest::newRow(text) << QByteArray(spelled); };
    // Dossier nowpayments 9, "number layout self-test".
    row("0.000083", "0.000083");
    row("8.3e-05", "0.000083");
    row("0.000001", "0.000001");
    row("1e-07", "1e-7");
    row("1.5E-7", "1.5e-7");
    row("13.0", "13");
    row("-0", "0");
    row("1e20", "100000000000000000000");
    row("1e21", "1e+21");
    row("12345678901234567890", "12345678901234567000");
    row("0.1", "0.1");
    // ECMA-262 at its edges.
    row("-0.0", "0");
    row("0.00000099999999999999999", "0.000001");
    row("123e-20", "1.23e-18");
    row("999999999999999900000", "999999999999999900000");
    row("-1.5e300", "-1.5e+300");
    row("5e-324", "5e-324");
    row("1.7976931348623157e308", "1.7976931348623157e+308");
    row("9007199254740993", "9007199254740992");
    row("0.30000000000000004", "0.30000000000000004");
    row("1e-400", "0");
    row("-1e-400", "0");
    row("1e400", "null");
    row("100e-2", "1");
    // Few digits, which need no double to be spelled, beside those that do.
    row("-12.50", "-12.5");
    row("100", "100");
    row("-0.000", "0");
    row("0", "0");
    row("0.000", "0");
    row("0.0000001", "1e-7");
    row("0.0000010", "0.000001");
    row("123456789012345", "123456789012345");
    row("0.12345678901234567", "0.12345678901234566");
}

void TestEcmaScript::spellsNumbersAsJavaScript()
{
    QFETCH(const QByteArray, spelled);
    QCOMPARE(ecmaNumber(QByteArrayView(QTest::currentDataTag())), spelled);
    const QByteArray tiny = "0." + QByteArray(400, '0') + "1";
    QCOMPARE(ecmaNumber(tiny), QByteArray("0"));
    QCOMPARE(ecmaNumber(QByteArray(400, '9')), QByteArray("null"));
}

void TestEcmaScript::spellsEveryDoubleSoThatItReadsBack()
{
    QRandomGenerator dice(20260304);
    int checked = 0;
    while (checked < 20000) {
        const double value = std::bit_cast<double>(dice.generate64());
        if (!std::isfinite(value) || value == 0)
            continue;
        ++checked;
        std::array<char, 40> exact{};
        const int length = std::snprintf(exact.data(), exact.size(), "%.17g", value); // the C library, not to_chars
        const QByteArray spelled = ecmaNumber(QByteArrayView(exact.data(), length));
        QCOMPARE(std::strtod(spelled.constData(), nullptr), value);
        QVERIFY2(spelled.size() <= length + 8, spelled.constData());
        // Shortest: no spelling with one significant digit less may read back as the same number.
        const qsizetype digits = std::count_if(spelled.begin(), spelled.begin() + (spelled.indexOf('e') < 0 ? spelled.size() : spelled.indexOf('e')),
                                               [](char c) { return c >= '0' && c <= '9'; });
        if (spelled.contains('e') && digits > 1) {
            std::array<char, 40> shorter{};
            std::snprintf(shorter.data(), shorter.size(), "%.*e", static_cast<int>(digits) - 2, value);
            QVERIFY2(std::strtod(shorter.data(), nullptr) != value, spelled.constData());
        }
    }
}

void TestEcmaScript::spellsShortDecimalsAsAnyOther()
{
    QRandomGenerator dice(20261126);
    for (int turn = 0; turn < 20000; ++turn) {
        const QByteArray whole = QByteArray::number(dice.bounded(2) == 0 ? 0 : dice.bounded(1'000'000));
        const QByteArray zeros(dice.bounded(9), '0');
        const QByteArray text = whole + '.' + zeros + QByteArray::number(dice.bounded(100'000));
        // With an exponent it goes the long way.
        QCOMPARE(ecmaNumber(text), ecmaNumber(QByteArray(text + "e0")));
    }
}

void TestEcmaScript::usesAnExponentOnlyFarFromOne()
{
    for (int exponent = -30; exponent <= 30; ++exponent) {
        const QByteArray text = "1e" + QByteArray::number(exponent);
        const QByteArray spelled = ecmaNumber(text);
        QCOMPARE(spelled.contains('e'), exponent < -6 || exponent > 20);
    }
}

void TestEcmaScript::sortsKeysAtEveryDepth_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("sorted");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &sorted) {
        QTest::newRow(name) << json << sorted;
    };
    row("upper case, then _, then lower case", R"({"a":1,"_":2,"B":3})", R"({"B":3,"_":2,"a":1})");
    row("nested", R"({"b":{"d":1,"c":[{"z":1,"y":2}]},"a":null})", R"({"a":null,"b":{"c":[{"y":2,"z":1}],"d":1}})");
    row("lists keep their order", R"([3,1,2,{"b":1,"a":2}])", R"([3,1,2,{"a":2,"b":1}])");
    row("escapes only what it must", R"({"a":"\u00e9\/<>&\u007f\u2028\"\\\u0001\n"})",
        "{\"a\":\"é/<>&\x7f\xE2\x80\xA8\\\"\\\\\\u0001\\n\"}");
    row("by UTF-16 unit, not by code point", "{\"\xF0\x9F\x98\x80\":1,\"\xEF\xBF\xBD\":2}",
        "{\"\xF0\x9F\x98\x80\":1,\"\xEF\xBF\xBD\":2}");
    row("also in a key", R"({"\u00e9\"\n":1,"a":{"\\":2}})", "{\"a\":{\"\\\\\":2},\"é\\\"\\n\":1}");
    row("words", R"([true,false,null,""])", R"([true,false,null,""])");
    row("numbers are respelled", R"({"a":1.0,"b":8.3e-05})", R"({"a":1,"b":0.000083})");
    row("empty", R"({ "a" : { } , "b" : [ ] })", R"({"a":{},"b":[]})");
    row("prefix first", R"({"ab":1,"a":2})", R"({"a":2,"ab":1})");
}

void TestEcmaScript::sortsKeysAtEveryDepth()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, sorted);
    QCOMPARE(ecmaSorted(Json::parse(json).value()), sorted);
}

void TestEcmaScript::keepsArrayIndicesFirstAsAnEngineDoes()
{
    const Json json = Json::parse(R"({"10":1,"2":2,"01":3,"-1":4,"4294967295":5,"4294967294":6,"a":{"9":7,"0":8}})").value();
    QCOMPARE(ecmaSorted(json), QByteArray(R"({"-1":4,"01":3,"10":1,"2":2,"4294967294":6,"4294967295":5,"a":{"0":8,"9":7}})"));
    // As node 20 prints what it sorted.
    QCOMPARE(ecmaSorted(json, ArrayIndexKeys::FirstByValue),
             QByteArray(R"({"2":2,"10":1,"4294967294":6,"-1":4,"01":3,"4294967295":5,"a":{"0":8,"9":7}})"));
}

QTEST_GUILESS_MAIN(TestEcmaScript)
#include "tst_ecmascript.moc"
