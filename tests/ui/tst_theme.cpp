// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/theme.h"

#include <QTest>

using namespace tillgate;

namespace {

struct Pair
{
    QString words;
    QColor front;
    QColor ground;
};

QList<Pair> textPairs(const Theme &theme)
{
    QList<Pair> pairs;
    for (const Tone front : {Tone::Ink, Tone::Ink2, Tone::Ink3}) {
        for (const Tone ground : {Tone::Canvas, Tone::Surface, Tone::Sunken, Tone::Select})
            pairs.append({QStringLiteral("tone %1 on %2").arg(int(front)).arg(int(ground)), theme.color(front),
                          theme.color(ground)});
    }
    for (const Tone ground : {Tone::Primary, Tone::PrimaryHover, Tone::PrimaryPress})
        pairs.append({QStringLiteral("on primary %1").arg(int(ground)), theme.color(Tone::OnPrimary), theme.color(ground)});
    for (int family = 0; family <= int(Family::Yellow); ++family) {
        const FamilyColours colours = theme.family(static_cast<Family>(family));
        const QString name = QStringLiteral("family %1 ").arg(family);
        pairs.append({name + u"on surface", colours.text, theme.color(Tone::Surface)});
        pairs.append({name + u"on tint", colours.text, colours.tint});
        pairs.append({name + u"second text on tint", theme.color(Tone::Ink2), colours.tint});
    }
    pairs.append({QStringLiteral("paid"), Qt::white, theme.family(Family::Green).fill});
    return pairs;
}

/// Colours that no scheme changes, on the grounds where they stand.
QList<Pair> fixedPairs(const Theme &theme)
{
    const auto colour = [](QRgb value) { return QColor::fromRgba(value); };
    QList<Pair> pairs{{QStringLiteral("second text on green"), colour(fixed::onGreen2), theme.family(Family::Green).fill},
                      {QStringLiteral("words on the band inside green"), colour(fixed::greenWords), Qt::white},
                      {QStringLiteral("violet band"), Qt::white, colour(fixed::violetBand)},
                      {QStringLiteral("practice panel"), Qt::white, colour(fixed::stripeDark)},
                      {QStringLiteral("its labels"), colour(fixed::panelLabel), colour(fixed::stripeDark)},
                      {QStringLiteral("its notes"), colour(fixed::panelNote), colour(fixed::stripeDark)},
                      {QStringLiteral("its buttons"), Qt::white, colour(fixed::panelButton)},
                      {QStringLiteral("a pressed one"), Qt::white, colour(fixed::panelToggle)},
                      {QStringLiteral("training"), colour(fixed::stripeLight), colour(fixed::stripeDark)}};
    for (const QRgb arc : fixed::arcs) {
        pairs.append({QStringLiteral("idle screen"), Qt::white, colour(arc)});
        pairs.append({QStringLiteral("its second text"), colour(fixed::panelNote), colour(arc)});
    }
    return pairs;
}

/// Signs and borders.
QList<Pair> signPairs(const Theme &theme)
{
    QList<Pair> pairs{{QStringLiteral("light of a gateway"), theme.healthOk(false), theme.color(Tone::Surface)},
                      {QStringLiteral("hatch of what is unclear"), QColor::fromRgba(fixed::hatchLight), theme.hatchDark()}};
    for (const Tone ground : {Tone::Canvas, Tone::Surface}) {
        pairs.append({QStringLiteral("field's border"), theme.color(Tone::Control), theme.color(ground)});
        pairs.append({QStringLiteral("focus"), theme.color(Tone::Focus), theme.color(ground)});
    }
    return pairs;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("sign");
        QTest::newRow("light") << int(Scheme::Light) << 4.5 << 3.0;
        QTest::newRow("dark") << int(Scheme::Dark) << 4.5 << 3.0;
        QTest::newRow("high contrast") << int(Scheme::Contrast) << 7.0 << 7.0;
        QTest::newRow("high contrast on black") << int(Scheme::ContrastDark) << 7.0 << 7.0;
    }
    void everyPairCanBeRead()
    {
        QFETCH(int, scheme);
        QFETCH(double, text);
        QFETCH(double, sign);
        const Theme theme(static_cast<Scheme>(scheme));
        const auto check = [](const QList<Pair> &pairs, double least) {
            for (const Pair &pair : pairs) {
                const double ratio = contrastRatio(pair.front, pair.ground);
                QVERIFY2(ratio >= least, qPrintable(pair.words + QStringLiteral(": %1").arg(ratio)));
            }
        };
        check(textPairs(theme), text);
        check(fixedPairs(theme), text);
        check(signPairs(theme), sign);
    }

    void highContrastHasNoFaintLine()
    {
        for (const Scheme scheme : {Scheme::Contrast, Scheme::ContrastDark}) {
            const Theme theme(scheme);
            QVERIFY(contrastRatio(theme.color(Tone::Line), theme.color(Tone::Surface)) >= 7);
            QVERIFY(contrastRatio(theme.color(Tone::LineStrong), theme.color(Tone::Canvas)) >= 7);
        }
    }

    void theDesktopDecidesWhatIsNotSet_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QColor>("words");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<int>("scheme");
        const QColor black(Qt::black), white(Qt::white), paper(0xEF, 0xEF, 0xEF), night(0x20, 0x22, 0x28);
        QTest::newRow("a light desktop") << "" << black << paper << int(Scheme::Light);
        QTest::newRow("a dark desktop") << "" << white << night << int(Scheme::Dark);
        QTest::newRow("a desktop of high contrast") << "" << black << white << int(Scheme::Contrast);
        QTest::newRow("the same on black") << "" << white << black << int(Scheme::ContrastDark);
        QTest::newRow("contrast on a dark desktop") << "contrast" << white << night << int(Scheme::ContrastDark);
        QTest::newRow("contrast on a light desktop") << "contrast" << black << paper << int(Scheme::Contrast);
        QTest::newRow("light stays light") << "light" << white << black << int(Scheme::Light);
        QTest::newRow("dark stays dark") << "dark" << black << white << int(Scheme::Dark);
    }
    void theDesktopDecidesWhatIsNotSet()
    {
        QFETCH(QString, setting);
        QFETCH(QColor, words);
        QFETCH(QColor, ground);
        QFETCH(int, scheme);
        QPalette desktop;
        desktop.setColor(QPalette::WindowText, words);
        desktop.setColor(QPalette::Window, ground);
        QCOMPARE(int(schemeNamed(setting, desktop)), scheme);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
