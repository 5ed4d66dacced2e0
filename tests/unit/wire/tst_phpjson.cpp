// SPDX-License-Identifier: Apache-2.0
#include "wire/phpjson.h"

#include <QTest>

using namespace tillgate;

class TestPhpJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMembersAsTheyStand();
    void spellsAsPhp_data();
    void spellsAsPhp();
};

void TestPhpJson::keepsMembersAsTheyStand()
{
    const QByteArray text = " { \"a\" : -0 ,\n\"b\\u0063\":[1, {\"x\":\"},\\\"\"}] , \"\":1.50E+2,\"d\":{ } } ";
    QVERIFY(Json::parse(text));
    const QList<RawMember> members = rawMembers(text);
    QCOMPARE(members.size(), 4);
    QCOMPARE(members.at(0).valueText, QByteArray("-0"));
    QCOMPARE(members.at(1).key, QStringLiteral("bc"));
    QCOMPARE(members.at(1).keyText, QByteArray("\"b\\u0063\""));
    QCOMPARE(members.at(1).valueText, QByteArray("[1, {\"x\":\"},\\\"\"}]"));
    QCOMPARE(members.at(2).key, QString());
    QCOMPARE(members.at(2).valueText, QByteArray("1.50E+2"));
    QCOMPARE(members.at(3).valueText, QByteArray("{ }"));
    QVERIFY(rawMembers("{}").isEmpty());
}

void TestPhpJson::spellsAsPhp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("php");
    QTest::newRow("slash") << QByteArray(R"({"a":"x/y\/z"})") << QByteArray(R"({"a":"x\/y\/z"})");
    QTest::newRow("key with a slash") << QByteArray(R"({"a/b":1})") << QByteArray(R"({"a\/b":1})");
    QTest::newRow("unicode escapes become text") << QByteArray(R"({"a":"\u00e9\ud83d\ude00"})") << QByteArray("{\"a\":\"\xC3\xA9\xF0\x9F\x98\x80\"}");
    QTest::newRow("line separators stay escapes") << QByteArray("{\"a\":\"\xE2\x80\xA8\\u2029\"}") << QByteArray(R"({"a":"\u2028\u2029"})");
    QTest::newRow("controls") << QByteArray(R"({"a":"\u0008\f\n\r\t\u001F\u007f"})") << QByteArray("{\"a\":\"\\b\\f\\n\\r\\t\\u001f\x7f\"}");
    QTest::newRow("quotes and backslashes") << QByteArray(R"({"a":"\"\\"})") << QByteArray(R"({"a":"\"\\"})");
    QTest::newRow("html is left alone") << QByteArray(R"({"a":"<&>'"})") << QByteArray(R"({"a":"<&>'"})");
    QTest::newRow("blanks go, numbers stay") << QByteArray("[ 1.50 , -0,1e-7 ,{ } , [ ], null,true ]") << QByteArray("[1.50,-0,1e-7,{},[],null,true]");
}

void TestPhpJson::spellsAsPhp()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, php);
    QVERIFY(Json::parse(text));
    QCOMPARE(phpRespelled(text), php);
}

QTEST_GUILESS_MAIN(TestPhpJson)
#include "tst_phpjson.moc"
