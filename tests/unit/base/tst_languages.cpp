// SPDX-License-Identifier: Apache-2.0
#include "base/languages.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace tillgate;

class LanguagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishComesFirstAndEveryLanguageHasItsFile()
    {
        QCOMPARE(languages().first().tag, QStringLiteral("en"));
        QSet<QString> listed;
        for (const Language &language : languages()) {
            QVERIFY(!language.name.isEmpty());
            listed.insert(QStringLiteral("tillgate_%1.ts").arg(QString(language.tag).replace(u'-', u'_')));
        }
        const QDir folder(QStringLiteral(TILLGATE_RESOURCES "/../translations"));
        const QStringList files = folder.entryList({QStringLiteral("*.ts")});
        QCOMPARE(listed, QSet<QString>(files.begin(), files.end()));
    }

    void aTagFindsItsLanguage_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("language");
        QTest::newRow("exact") << "zh-CN" << "zh-CN";
        QTest::newRow("with a country") << "de-AT" << "de";
        QTest::newRow("as POSIX writes it") << "pt_BR" << "pt";
        QTest::newRow("without its country") << "zh" << "zh-CN";
        QTest::newRow("not spoken") << "sv" << "en";
        QTest::newRow("nonsense") << "?" << "en";
        QTest::newRow("empty") << "" << "en";
    }
    void aTagFindsItsLanguage()
    {
        QFETCH(QString, tag);
        QTEST(languageFor(tag).tag, "language");
    }

    void onlyArabicReadsFromTheRight()
    {
        for (const Language &language : languages())
            QCOMPARE(language.direction() == Qt::RightToLeft, language.tag == QStringLiteral("ar"));
    }

    void formatsFollowTheDesktopsCountry_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QString>("locale");
        QTest::newRow("nothing chosen") << "" << "pl_PL" << "pl_PL";
        QTest::newRow("nothing chosen, nothing there") << "" << "C" << "en_GB";
        QTest::newRow("same language, other country") << "de" << "de_AT" << "de_AT";
        QTest::newRow("same language, country named") << "de-CH" << "de_AT" << "de_CH";
        QTest::newRow("other language") << "fr" << "de_DE" << "fr_FR";
        QTest::newRow("English in America") << "en" << "en_US" << "en_US";
        QTest::newRow("English elsewhere") << "en" << "de_DE" << "en_GB";
        QTest::newRow("Chinese") << "zh-CN" << "C" << "zh_CN";
    }
    void formatsFollowTheDesktopsCountry()
    {
        QFETCH(QString, tag);
        QFETCH(QString, desktop);
        QFETCH(QString, locale);
        QCOMPARE(localeFor(tag, QLocale(desktop)).name(), locale);
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
