// SPDX-License-Identifier: Apache-2.0
#include "wire/form.h"

#include <QTest>

using namespace tillgate;

class TestStrictForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFieldsInTheirOrder();
    void readsNothingOfABrokenForm_data();
    void readsNothingOfABrokenForm();
    void namesTheMediaType();
};

void TestStrictForm::readsFieldsInTheirOrder()
{
    const QList<FormField> wanted{{QStringLiteral("b"), QStringLiteral("Tür 1+2")},
                                  {QStringLiteral("a[]"), QString()},
                                  {QStringLiteral("b"), QStringLiteral("x=y")},
                                  {QStringLiteral("c"), QString()}};
    QCOMPARE(parseForm("b=T%C3%BCr+1%2b2&a%5B%5D=&&b=x=y&c").value(), wanted);
    QVERIFY(parseForm("").value().isEmpty());
}

void TestStrictForm::readsNothingOfABrokenForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cut escape") << QByteArray("a=%2");
    QTest::newRow("no hex") << QByteArray("a=1&%zz=2");
    QTest::newRow("no UTF-8") << QByteArray("a=%ff");
    QTest::newRow("cut UTF-8") << QByteArray("a=%C3");
    QTest::newRow("raw bytes that are no UTF-8") << QByteArray("a=\xe9");
}

void TestStrictForm::readsNothingOfABrokenForm()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!parseForm(body));
}

void TestStrictForm::namesTheMediaType()
{
    QCOMPARE(mediaType("Application/JSON ; charset=utf-8"), QByteArray("application/json"));
    QCOMPARE(mediaType("text/plain"), QByteArray("text/plain"));
    QCOMPARE(mediaType(""), QByteArray());
}

QTEST_GUILESS_MAIN(TestStrictForm)
#include "tst_strictform.moc"
