// SPDX-License-Identifier: Apache-2.0
#include "wire/json.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tillgate;

namespace {

QRandomGenerator &dice()
{
    static QRandomGenerator generator(20260303);
    return generator;
}

QString anyText()
{
    static const QStringList pieces{QStringLiteral("a"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("/"),
                                    QStringLiteral("\n"), QStringLiteral("é"), QStringLiteral("日本"),
                                    QStringLiteral("😀"), QString(QChar(1)), QString(QChar(0x2028)), QString(QChar(0))};
    QString text;
    for (int count = dice().bounded(5); count > 0; --count)
        text += pieces.at(dice().bounded(static_cast<int>(pieces.size())));
    return text;
}

Json anyJson(int depth)
{
    static const QList<QByteArray> numbers{"0", "-0", "-1", "1.50", "1e-7", "12345678901234567890", "0.10", "1E+2",
                                           "123456789012345678901234567890.5", "18446744073709551616"};
    const int kind = dice().bounded(depth > 0 ? 6 : 4);
    Json::Array items;
    Json::Object members;
    switch (kind) {
    case 0: return {};
    case 1: return Json::boolean(dice().bounded(2) == 0);
    case 2: return Json::number(numbers.at(dice().bounded(static_cast<int>(numbers.size()))));
    case 3: return Json::string(anyText());
    case 4:
        for (int count = dice().bounded(4); count > 0; --count)
            items.append(anyJson(depth - 1));
        return Json::array(items);
    default:
        for (int count = dice().bounded(4); count > 0; --count)
            members.append({anyText(), anyJson(depth - 1)});
        return Json::object(members);
    }
}

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsOrderTwinsAndNumberTexts();
    void keepsAMarkAtTheStartOfAText();
    void tellsManyNamesApart();
    void readsOnlyStrictJson_data();
    void readsOnlyStrictJson();
    void findsTheLastOfTwoEqualKeys();
    void seesEqualKeysAtEveryDepth_data();
    void seesEqualKeysAtEveryDepth();
    void readsLargeDocumentsBetweenSmallOnes();
    void refusesDeepNesting();
    void makesNoRoomForWhatIsNotThere();
    void isEmptyForTheWrongType();
};

void TestJson::keepsEverything()
{
    for (int turn = 0; turn < 2000; ++turn) {
        const Json json = anyJson(4);
        const QByteArray text = json.toBytes();
        const Result<Json> again = Json::parse(text);
        QVERIFY2(again, text.constData());
        QCOMPARE(again->toBytes(), text);
        QVERIFY(*again == json);
    }
}

void TestJson::keepsOrderTwinsAndNumberTexts()
{
    const QByteArray text = R"({"b":1.50,"a":[1e-7,1.0E+2,-3,18446744073709551616],"b":"é/\"\\"})";
    QCOMPARE(Json::parse(text)->toBytes(), text);
}

void TestJson::keepsAMarkAtTheStartOfAText()
{
    const QByteArray text = "{\"\xEF\xBB\xBF" "a\":\"\xEF\xBB\xBF" "b\"}";
    QCOMPARE(Json::parse(text)->toBytes(), text);
}

/// Names are found again among those that were read before, of which only so many are known at a time.
void TestJson::tellsManyNamesApart()
{
    QByteArray text = "{";
    for (int at = 0; at < 2000; ++at)
        text += (at > 0 ? ",\"" : "\"") + QByteArray::number(at * 7919) + QByteArray(at % 40, 'n') + "\":" + QByteArray::number(at);
    text += ",\"\":0,\"\xC3\xA9\":1}";
    for (int turn = 0; turn < 3; ++turn)
        QCOMPARE(Json::parse(text)->toBytes(), text);
}

void TestJson::readsOnlyStrictJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char *name, const QByteArray &text, bool ok) { QTest::newRow(name) << text << ok; };
    row("a value alone", "1", true);
    row("blanks around", " \t\r\n{} \n", true);
    row("escapes", R"("\u00e9\/\b\f\n\r\t\ud83d\ude00")", true);
    row("empty", "", false);
    row("more after the end", "{}{}", false);
    row("NUL after the end", QByteArray("{}\0", 3), false);
    row("text after a NUL", QByteArray("{}\0x", 4), false);
    row("NUL inside a text", QByteArray("\"\0\"", 3), false);
    row("byte-order mark", "\xEF\xBB\xBF{}", false);
    row("comment", "/*x*/{}", false);
    row("comma at the end", "[1,]", false);
    row("single quotes", "{'a':1}", false);
    row("no quotes", "{a:1}", false);
    row("NaN", "NaN", false);
    row("plus sign", "+1", false);
    row("leading zero", "01", false);
    row("point at the end", "1.", false);
    row("control in a text", "\"\n\"", false);
    row("invalid UTF-8", "\"\xff\"", false);
    row("overlong UTF-8", "\"\xC0\xAF\"", false);
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"", false);
    row("half of a pair", R"("\ud83d")", false);
    row("the other half", R"("\udc00")", false);
    row("half of a pair in a key", R"({"\udc00":1})", false);
    row("no comma in a list", "[1 2]", false);
    row("no comma in an object", R"({"a":1 "b":2})", false);
    row("no colon", R"({"a" 1})", false);
    row("two values", "1,2", false);
    row("two lists", "1],[2", false);
    row("a bracket too many", "1]", false);
    row("the wrong bracket", R"([{"a":1])", false);
    row("cut word", "tru", false);
    row("longer word", "nulls", false);
    row("only a minus", "-", false);
    row("cut", R"({"a":)", false);
    row("beyond a double", "1e999", false);
}

void TestJson::readsOnlyStrictJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, ok);
    const Result<Json> json = Json::parse(text);
    QCOMPARE(json.has_value(), ok);
    if (!ok)
        QCOMPARE(json.error().kind, Error::Kind::Malformed);
}

void TestJson::findsTheLastOfTwoEqualKeys()
{
    const Json json = Json::parse(R"({"a":1,"a":2})").value();
    QCOMPARE(json.find(u"a")->numberText(), QByteArray("2"));
    QVERIFY(json.find(u"A") == nullptr);
}

void TestJson::seesEqualKeysAtEveryDepth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("doubled");
    QTest::newRow("none") << QByteArray(R"({"a":{"a":[{"a":1}]}})") << false;
    QTest::newRow("none, in no order") << QByteArray(R"({"b":1,"a":2,"ab":3})") << false;
    QTest::newRow("side by side") << QByteArray(R"({"a":1,"b":2,"b":2})") << true;
    QTest::newRow("top") << QByteArray(R"({"a":1,"b":2,"a":1})") << true;
    QTest::newRow("in a list") << QByteArray(R"([{"x":[{"a":1,"a":1}]}])") << true;
    QTest::newRow("escaped") << QByteArray(R"({"a":1,"\u0061":1})") << true;
}

void TestJson::seesEqualKeysAtEveryDepth()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, doubled);
    QCOMPARE(Json::parse(text)->hasDoubledKeys(), doubled);
}

void TestJson::readsLargeDocumentsBetweenSmallOnes()
{
    for (const int count : {1, 20'000, 2, 40'000, 0}) {
        Json::Array items;
        for (int at = 0; at < count; ++at)
            items.append(Json::string(QStringLiteral("coin %1").arg(at)));
        const QByteArray text = Json::array(items).toBytes();
        const Result<Json> read = Json::parse(text);
        QVERIFY(read);
        QCOMPARE(read->toBytes(), text);
    }
}

void TestJson::refusesDeepNesting()
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(Json::parse(nested(Json::maxDepth)));
    QVERIFY(!Json::parse(nested(Json::maxDepth + 1)));
    QVERIFY(!Json::parse(QByteArray(1'000'000, '[')));
}

/// A stranger's document of 64 KiB holds twenty thousand empty objects.
void TestJson::makesNoRoomForWhatIsNotThere()
{
    const Result<Json> json = Json::parse(QByteArray("{\"a\":[" + QByteArray("{},").repeated(20'000) + "{}]}"));
    QVERIFY(json);
    const Json::Array &items = json->find(u"a")->items();
    QCOMPARE(items.size(), 20'001);
    for (const Json &item : items)
        QCOMPARE(item.members().capacity(), 0);
}

void TestJson::isEmptyForTheWrongType()
{
    const Json text = Json::string(QStringLiteral("1"));
    QVERIFY(text.numberText().isEmpty());
    QVERIFY(text.items().isEmpty());
    QVERIFY(text.members().isEmpty());
    QVERIFY(text.find(u"1") == nullptr);
    QVERIFY(!text.toBool());
    QVERIFY(Json().isNull());
    QCOMPARE(Json().toBytes(), QByteArray("null"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
