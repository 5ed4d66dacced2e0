// SPDX-License-Identifier: Apache-2.0
#include "wire/form.h"

#include <QTest>

using namespace tillgate;

namespace {

HttpRequest posted(const QByteArray &type, const QByteArray &body)
{
    HttpRequest request{.method = HttpRequest::Method::Post, .body = body};
    if (!type.isEmpty())
        request.headers.append({"content-type", type});
    return request;
}

const QByteArray urlencoded = "application/x-www-form-urlencoded";

} // namespace

class TestForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFormsAsPhpDoes_data();
    void readsFormsAsPhpDoes();
    void readsFormsInParts();
    void refusesWhatIsNoWholeForm_data();
    void refusesWhatIsNoWholeForm();
    void writesWhatItReads();
    void knowsANameThatComesTwice();
};

void TestForm::readsFormsAsPhpDoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<NameValue>>("fields");
    const auto row = [](const char *name, const QByteArray &body, const QList<NameValue> &fields) { QTest::newRow(name) << body << fields; };
    row("in the order received", "b=1&a=2&b=3", {{"b", "1"}, {"a", "2"}, {"b", "3"}});
    row("plus is a blank", "a+b=c+d%2B", {{"a b", "c d+"}});
    row("bytes", "a=%C3%A9%ff%00", {{"a", QByteArray("\xC3\xA9\xff\0", 4)}});
    row("no percent-encoding", "a=100%&b=%zz&c=%4", {{"a", "100%"}, {"b", "%zz"}, {"c", "%4"}});
    row("no value", "a&b=&=c", {{"a", ""}, {"b", ""}, {"", "c"}});
    row("equals signs", "a=b=c", {{"a", "b=c"}});
    row("nothing", "", {});
    row("empty pairs", "&&a=1&", {{"a", "1"}});
}

void TestForm::readsFormsAsPhpDoes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QList<NameValue>, fields);
    QCOMPARE(formFields(posted(urlencoded, body)).value(), fields);
    QCOMPARE(formFields(posted({}, body)).value(), fields);
    QCOMPARE(formFields(posted("Application/X-WWW-Form-Urlencoded; charset=UTF-8", body)).value(), fields);
}

void TestForm::readsFormsInParts()
{
    const QByteArray body = "a preface\r\n--b1\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nline\r\n--no end\r\n"
                            "--b1\r\ncontent-type: text/plain\r\ncontent-disposition: form-data; name=y\r\n\r\n\r\n--b1--\r\nmore";
    const QList<NameValue> expected{{"x", "line\r\n--no end"}, {"y", ""}};
    for (const char *type : {"multipart/form-data; boundary=b1", "multipart/form-data; charset=utf-8; Boundary=\"b1\""})
        QCOMPARE(formFields(posted(type, body)).value_or(QList<NameValue>()), expected);
}

void TestForm::refusesWhatIsNoWholeForm_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray parts = "multipart/form-data; boundary=b";
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("a=1");
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("--b--");
    QTest::newRow("no end") << parts << QByteArray("--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n");
    QTest::newRow("a part without name") << parts << QByteArray("--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--");
    QTest::newRow("a part without headers") << parts << QByteArray("--b\r\n\r\n1\r\n--b--");
    QTest::newRow("a file") << parts << QByteArray("--b\r\nContent-Disposition: form-data; name=\"x\"; filename=\"f\"\r\n\r\n1\r\n--b--");
    QTest::newRow("nothing") << parts << QByteArray();
}

void TestForm::refusesWhatIsNoWholeForm()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QCOMPARE(formFields(posted(type, body)).error().kind, Error::Kind::Malformed);
}

void TestForm::writesWhatItReads()
{
    const QList<NameValue> fields{{"a b", "c&d=e+f%"}, {"é", "100 %"}, {"n", ""}};
    QCOMPARE(formFields(posted(urlencoded, formBody(fields))).value(), fields);
    QCOMPARE(formBody({{"a", "b c"}}), QByteArray("a=b+c"));
}

void TestForm::knowsANameThatComesTwice()
{
    QVERIFY(hasDoubledNames({{"a", "1"}, {"b", ""}, {"a", "1"}}));
    QVERIFY(!hasDoubledNames({{"a", "1"}, {"A", "1"}}));
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
