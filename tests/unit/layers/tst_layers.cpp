// SPDX-License-Identifier: Apache-2.0
//
// The layers of the design (README, "How it is built up"): arrows point down only. Every #include of our
// own under src and app is looked at.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <map>

namespace {

struct Include
{
    QString file; ///< relative to the checkout
    QString target; ///< as written
};

/// Which folders a folder may include from, besides itself.
const std::map<QString, QSet<QString>> &allowed()
{
    const auto set = [](const char *names) {
        const QStringList list = QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    static const std::map<QString, QSet<QString>> table{
        {QStringLiteral("base"), {}},
        {QStringLiteral("money"), set("base")},
        {QStringLiteral("coin"), set("base money")},
        {QStringLiteral("wire"), set("base money")},
        {QStringLiteral("sale"), set("base money coin")},
        {QStringLiteral("gateway"), set("base money coin wire sale")},
        {QStringLiteral("practice"), set("base money coin wire sale")},
        {QStringLiteral("http"), set("base money wire")},
        {QStringLiteral("ledger"), set("base money coin wire sale")},
        {QStringLiteral("vault"), set("base")},
        {QStringLiteral("qr"), set("base")},
        {QStringLiteral("sound"), {}},
        {QStringLiteral("print"), set("base money coin sale qr")},
        {QStringLiteral("desk"), set("base money coin wire sale gateway practice http ledger vault qr sound print")},
        {QStringLiteral("ui"), set("base money coin wire sale gateway practice http ledger vault qr sound print desk")},
    };
    return table;
}

QList<Include> includesUnder(const QString &folder)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    const QDir root(QStringLiteral(TILLGATE_SOURCE));
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.append({root.relativeFilePath(file.fileName()), matches.next().captured(1)});
    }
    return found;
}

QString part(const QString &path, qsizetype index)
{
    return path.split(QLatin1Char('/')).value(index);
}

/// Why this include is wrong; empty if it is right.
QString fault(const Include &include)
{
    const QString from = part(include.file, 1);
    const QString to = part(include.target, 0);
    const auto known = allowed().find(from);
    if (known == allowed().end())
        return QStringLiteral("a folder that the table does not know");
    if (!include.target.contains(QLatin1Char('/')))
        return include.target.endsWith(QStringLiteral(".moc")) ? QString() : QStringLiteral("no path from src/");
    if (from != to && !known->second.contains(to))
        return QStringLiteral("%1 must not know %2").arg(from, to);
    // Two providers never know each other; only the folder's own files and its root may.
    const bool isAdaptor = from == QLatin1String("gateway") || from == QLatin1String("practice");
    const bool bothInProviders = include.file.count(QLatin1Char('/')) > 2 && include.target.count(QLatin1Char('/')) > 1;
    if (isAdaptor && from == to && bothInProviders && part(include.file, 2) != part(include.target, 1))
        return QStringLiteral("one provider must not know another");
    return {};
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsDownOnly();
    void namesProvidersInTheRegistryAndAppsOnly();
    void wouldNoticeAWrongInclude_data();
    void wouldNoticeAWrongInclude();
};

void TestLayers::pointsDownOnly()
{
    const QList<Include> includes = includesUnder(QStringLiteral("src"));
    QVERIFY2(includes.size() > 100, "the scan must find the sources");
    QStringList faults;
    for (const Include &include : includes) {
        const QString why = fault(include);
        if (!why.isEmpty())
            faults.append(QStringLiteral("%1 includes \"%2\": %3").arg(include.file, include.target, why));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestLayers::namesProvidersInTheRegistryAndAppsOnly()
{
    QStringList faults;
    for (const Include &include : includesUnder(QStringLiteral("src"))) {
        const QString to = part(include.target, 0);
        const bool isProvider = (to == QLatin1String("gateway") || to == QLatin1String("practice"))
            && include.target.count(QLatin1Char('/')) > 1;
        const bool isAtHome = include.file.startsWith(QStringLiteral("src/%1/").arg(to));
        if (isProvider && !isAtHome)
            faults.append(QStringLiteral("%1 includes \"%2\"").arg(include.file, include.target));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestLayers::wouldNoticeAWrongInclude_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("down") << "src/sale/sale.cpp" << "money/money.h" << false;
    QTest::newRow("own folder") << "src/sale/sale.cpp" << "sale/sale.h" << false;
    QTest::newRow("the ledger writes JSON") << "src/ledger/ledger.cpp" << "wire/json.h" << false;
    QTest::newRow("up") << "src/money/money.cpp" << "sale/sale.h" << true;
    QTest::newRow("engine to engine") << "src/http/callrunner.cpp" << "ledger/ledger.h" << true;
    QTest::newRow("adaptor to engine") << "src/gateway/registry.cpp" << "http/callrunner.h" << true;
    QTest::newRow("adaptor to the other side") << "src/gateway/registry.cpp" << "practice/world.h" << true;
    QTest::newRow("provider to provider") << "src/gateway/plisio/plisio.cpp" << "gateway/nowpayments/errors.h" << true;
    QTest::newRow("windows from below") << "src/desk/checkout.cpp" << "ui/theme.h" << true;
    QTest::newRow("no path") << "src/sale/sale.cpp" << "sale.h" << true;
    QTest::newRow("unknown folder") << "src/utils/x.cpp" << "base/error.h" << true;
}

void TestLayers::wouldNoticeAWrongInclude()
{
    QFETCH(const QString, file);
    QFETCH(const QString, target);
    QFETCH(const bool, wrong);
    QCOMPARE(!fault({file, target}).isEmpty(), wrong);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
