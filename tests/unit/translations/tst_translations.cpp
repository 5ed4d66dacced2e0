// SPDX-License-Identifier: Apache-2.0
//
// Every text of the sources in every language, and each of them well formed; a failure names file and text.
#include "base/languages.h"
#include "unit/translations/translationrules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tillgate;

namespace {

constexpr bool isStrict = TILLGATE_STRICT_TRANSLATIONS;

QString fileOf(const QString &tag)
{
    return QStringLiteral("tillgate_%1.ts").arg(QString(tag).replace(u'-', u'_'));
}

QString inSources(const QString &path)
{
    return QStringLiteral(TILLGATE_SOURCE "/") + path;
}

QString named(const TranslatedText &text)
{
    return text.context + QStringLiteral(": ") + text.source;
}

/// Fails on these if translations must be whole by now; else only names them.
void report(const QString &file, const QStringList &lacking)
{
    if (lacking.isEmpty())
        return;
    const QString words = file + QStringLiteral(" lacks\n  ") + lacking.join(QStringLiteral("\n  "));
    if (isStrict)
        QFAIL(qPrintable(words));
    qInfo("%s", qPrintable(words));
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("tag");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.tag)) << language.tag;
    }

    /// The files as they would be if they were brought up to date now.
    QTemporaryDir m_current;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_current.isValid());
        for (const Language &language : languages()) {
            const QString file = fileOf(language.tag);
            QVERIFY2(QFile::copy(inSources(QStringLiteral("translations/") + file), m_current.filePath(file)),
                     qPrintable(file));
        }
        QProcess update;
        update.start(inSources(QStringLiteral("packaging/translations/update")), {m_current.path()});
        QVERIFY(update.waitForFinished());
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    }

    void everyTextOfTheSourcesIsTranslated_data() { addLanguages(); }
    void everyTextOfTheSourcesIsTranslated()
    {
        QFETCH(QString, tag);
        const auto texts = readTranslations(m_current.filePath(fileOf(tag)));
        QVERIFY(texts);
        QVERIFY(texts->size() > (tag == QStringLiteral("en") ? 2 : 400));
        QStringList lacking;
        for (const TranslatedText &text : *texts) {
            if (!text.isFinished)
                lacking.append(named(text));
        }
        report(fileOf(tag), lacking);
    }

    void noTextIsLeftOfWhatIsGone_data() { addLanguages(); }
    void noTextIsLeftOfWhatIsGone()
    {
        QFETCH(QString, tag);
        const auto stored = readTranslations(inSources(QStringLiteral("translations/") + fileOf(tag)));
        const auto current = readTranslations(m_current.filePath(fileOf(tag)));
        QVERIFY(stored && current);
        QStringList gone;
        for (const TranslatedText &text : *stored) {
            if (std::none_of(current->begin(), current->end(),
                             [&](const TranslatedText &other) { return text.isSameText(other); }))
                gone.append(named(text) + QStringLiteral(" (gone)"));
        }
        report(fileOf(tag), gone);
    }

    void everyTranslationIsWellFormed_data() { addLanguages(); }
    void everyTranslationIsWellFormed()
    {
        QFETCH(QString, tag);
        const auto texts = readTranslations(inSources(QStringLiteral("translations/") + fileOf(tag)));
        QVERIFY(texts);
        QStringList wrong;
        for (const TranslatedText &text : *texts) {
            const QStringList faults = text.isFinished ? faultsOf(text, tag) : QStringList();
            if (!faults.isEmpty())
                wrong.append(faults.join(QStringLiteral(", ")) + QStringLiteral(": ") + named(text)
                             + QStringLiteral(" => ") + text.forms.join(QStringLiteral(" | ")));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(fileOf(tag) + QStringLiteral("\n  ") + wrong.join(QStringLiteral("\n  "))));
    }

    void everyFaultIsFound_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const char *tag, const char *source, const char *form,
                            const QStringList &faults) {
            QTest::newRow(name) << QString::fromUtf8(tag) << QString::fromUtf8(source)
                                << QString::fromUtf8(form).split(u'|') << faults;
        };
        const QStringList none;
        const QStringList placeholder{QStringLiteral("placeholders")};
        const QStringList end{QStringLiteral("end of the sentence")};
        row("good", "de", "Pay %1, please.", "Bitte %1 zahlen.", none);
        row("empty", "de", "Pay", " ", {QStringLiteral("empty")});
        row("a placeholder is lost", "de", "%1 of %2", "%1 von", placeholder);
        row("a placeholder came twice", "de", "%1 left", "%1 von %1", placeholder);
        row("another placeholder", "de", "%1 left", "noch %2", placeholder);
        row("a full stop is lost", "de", "Wait.", "Warten", end);
        row("a full stop too many", "de", "Wait", "Warten.", end);
        row("a Japanese full stop", "ja", "Wait.", "お待ちください。", none);
        row("an Arabic question", "ar", "Which coin?", "أي عملة؟", none);
        row("a question became a statement", "fr", "Which coin?", "Quelle crypto.", end);
        row("double space", "de", "Wait now", "Jetzt  warten", {QStringLiteral("double space")});
        row("a key kept its English name", "de", "Find (Ctrl F)", "Suchen (Ctrl F)", {QStringLiteral("key Strg")});
        row("a key in its own words", "de", "Find (Ctrl F)", "Suchen (Strg F)", none);
        row("another function key", "de", "F2 coins", "F3 Coins", {QStringLiteral("key F2")});
        row("a verb is no key", "de", "Enter the PIN", "PIN eingeben", none);
        row("a line break is lost", "de", "One\ntwo", "Eins zwei", {QStringLiteral("line breaks")});
        row("plural: a form is lost", "pl", "%n sale(s)", "%n sprzedaż|%n sprzedaży",
            {QStringLiteral("2 forms, not 3")});
        row("plural: no count", "de", "%n sale(s)", "Ein Verkauf|Verkäufe", placeholder);
        row("plural: one needs no figure", "de", "%n sale(s)", "Ein Verkauf|%n Verkäufe", none);
        row("plural: Arabic", "ar", "%n sale(s)", "لا|واحد|اثنان|%n|%n|%n", none);
    }
    void everyFaultIsFound()
    {
        QFETCH(QString, tag);
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        const TranslatedText text{.context = {},
                                  .source = source,
                                  .comment = {},
                                  .forms = forms,
                                  .isPlural = source.contains(QLatin1String("%n"))};
        QTEST(faultsOf(text, tag), "faults");
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
