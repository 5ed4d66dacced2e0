// SPDX-License-Identifier: Apache-2.0
#include "wire/jsonfields.h"

#include <QTest>

using namespace tillgate;

class TestJsonFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmountsAsNumberOrText_data();
    void readsAmountsAsNumberOrText();
    void readsIdsAsNumberOrText_data();
    void readsIdsAsNumberOrText();
    void readsEverySortOfNothing_data();
    void readsEverySortOfNothing();
    void readsTimes_data();
    void readsTimes();
    void readsFlags_data();
    void readsFlags();
    void namesTheMemberThatIsWrong();
};

namespace {

Json object(const QByteArray &value)
{
    const QByteArray text = R"({"x":)" + value + '}';
    return Json::parse(text).value();
}

} // namespace

void TestJsonFields::readsAmountsAsNumberOrText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("amount");
    QTest::newRow("number") << QByteArray("13.488185") << "13.488185";
    QTest::newRow("text") << QByteArray(R"("13.488185")") << "13.488185";
    QTest::newRow("exponent") << QByteArray("1.2e-7") << "0.00000012";
    QTest::newRow("keeps zeros") << QByteArray(R"("1.50")") << "1.50";
    QTest::newRow("null") << QByteArray("null") << "";
    QTest::newRow("null as a word") << QByteArray(R"("null")") << "";
    QTest::newRow("blank") << QByteArray(R"(" 1")") << "";
    QTest::newRow("comma") << QByteArray(R"("1,5")") << "";
    QTest::newRow("NaN") << QByteArray(R"("NaN")") << "";
    QTest::newRow("flag") << QByteArray("true") << "";
    QTest::newRow("list") << QByteArray("[1]") << "";
    QTest::newRow("too long to be exact") << QByteArray("0.1234567890123456789012345678901234567") << "";
}

void TestJsonFields::readsAmountsAsNumberOrText()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, amount);
    const Result<Decimal> read = decimalField(object(value), u"x");
    QCOMPARE(read.has_value(), !amount.isEmpty());
    if (read)
        QCOMPARE(read->toString(), amount);
    else
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

void TestJsonFields::readsIdsAsNumberOrText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("number") << QByteArray("5977953151") << "5977953151";
    QTest::newRow("text") << QByteArray(R"("5977953151")") << "5977953151";
    QTest::newRow("19 digits") << QByteArray("9223372036854775807") << "9223372036854775807";
    QTest::newRow("20 digits") << QByteArray("12345678901234567890") << "";
    QTest::newRow("negative") << QByteArray("-1") << "";
    QTest::newRow("fraction") << QByteArray("1.0") << "";
    QTest::newRow("exponent") << QByteArray("1e9") << "";
    QTest::newRow("empty") << QByteArray(R"("")") << "";
    QTest::newRow("path") << QByteArray(R"("1/../2")") << "";
    QTest::newRow("other digits") << QByteArray("\"\xD9\xA1\"") << "";
}

void TestJsonFields::readsIdsAsNumberOrText()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, id);
    const Result<QString> read = digitsField(object(value), u"x");
    QCOMPARE(read.value_or(QString()), id);
}

void TestJsonFields::readsEverySortOfNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {R"({"x":null})", R"({"x":""})", R"({"x":"null"})", R"({})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonFields::readsEverySortOfNothing()
{
    QFETCH(const QByteArray, json);
    const Json read = Json::parse(json).value();
    QCOMPARE(optionalText(read, u"x").value(), std::nullopt);
    QCOMPARE(optionalDecimal(read, u"x").value(), std::nullopt);
    QCOMPARE(optionalDigits(read, u"x").value(), std::nullopt);
    QCOMPARE(optionalTime(read, u"x").value(), std::nullopt);
    QCOMPARE(optionalBool(read, u"x").value(), std::nullopt);
}

void TestJsonFields::readsTimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("time");
    const QString expected = QStringLiteral("2025-07-19T20:37:52.000Z");
    QTest::newRow("ISO with milliseconds") << QByteArray(R"("2025-07-19T20:37:52.000Z")") << expected;
    QTest::newRow("ISO with an offset") << QByteArray(R"("2025-07-19T22:37:52+02:00")") << expected;
    QTest::newRow("milliseconds since 1970") << QByteArray("1752957472000") << expected;
    QTest::newRow("a word") << QByteArray(R"("soon")") << QString();
    QTest::newRow("a fraction") << QByteArray("1752957472000.5") << QString();
}

void TestJsonFields::readsTimes()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, time);
    const auto read = optionalTime(object(value), u"x");
    QCOMPARE(read.has_value(), !time.isEmpty());
    if (read) {
        QCOMPARE(read.value().value().toString(Qt::ISODateWithMs), time);
        QCOMPARE(read.value().value().timeSpec(), Qt::UTC);
    }
}

void TestJsonFields::readsFlags_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("read");
    QTest::newRow("true") << QByteArray("true") << "yes";
    QTest::newRow("false as text") << QByteArray(R"("false")") << "no";
    QTest::newRow("number") << QByteArray("1") << "neither";
    QTest::newRow("word") << QByteArray(R"("yes")") << "neither";
}

void TestJsonFields::readsFlags()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, read);
    const auto flag = optionalBool(object(value), u"x");
    QCOMPARE(!flag ? QStringLiteral("neither") : flag.value().value() ? QStringLiteral("yes") : QStringLiteral("no"), read);
}

void TestJsonFields::namesTheMemberThatIsWrong()
{
    QVERIFY(textField(Json::parse("{}").value(), u"pay_address").error().detail.contains(QStringLiteral("pay_address")));
    QVERIFY(decimalField(object("[]"), u"x").error().detail.contains(QStringLiteral("\"x\"")));
}

QTEST_GUILESS_MAIN(TestJsonFields)
#include "tst_jsonfields.moc"
