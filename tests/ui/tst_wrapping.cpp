// SPDX-License-Identifier: Apache-2.0
//
// Where long texts break.
#include "ui/cashier/cashierwindow.h"
#include "ui/cashier/tenderrow.h"
#include "ui/parts/theme.h"
#include "ui/parts/wrapping.h"
#include "ui/sampleviews.h"

#include <QTest>
#include <QTextLayout>

using namespace tillgate;

class WrappingTest final : public QObject
{
    Q_OBJECT

private:
    QFont m_font = Theme(Scheme::Light).font(Type::Body);

    static QStringList linesOf(const QTextLayout &layout)
    {
        QStringList lines;
        for (int i = 0; i < layout.lineCount(); ++i)
            lines.append(
                layout.text().mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength()).trimmed());
        return lines;
    }

private Q_SLOTS:
    void aNumberKeepsItsUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("seconds") << "asked 3 s ago."
                                 << "asked 3\u00a0s ago.";
        QTest::newRow("at the end") << "watched for 24 h"
                                    << "watched for 24\u00a0h";
        QTest::newRow("a sum") << "up to 50.00 EUR now"
                               << "up to 50.00\u00a0EUR now";
        QTest::newRow("per cent") << "costs 6 % more"
                                  << "costs 6\u00a0% more";
        QTest::newRow("Cyrillic or Arabic units too") << "\u0642\u0628\u0644 3 \u062b."
                                                      << "\u0642\u0628\u0644 3\u00a0\u062b.";
        QTest::newRow("a longer word may part") << "after 15 minutes"
                                                << "after 15 minutes";
        QTest::newRow("no number") << "do not hand over"
                                   << "do not hand over";
    }
    void aNumberKeepsItsUnit()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(unbroken(text), expected);
    }

    void noShortWordStandsAlone()
    {
        const QString text = QStringLiteral("Something does not fit. Do not take money for it.");
        const int width = QFontMetrics(m_font).horizontalAdvance(text) - 10;
        const auto lines = wrappedLines(text, m_font, width, {});
        QCOMPARE(lines->lineCount(), 2);
        QVERIFY2(lines->lineAt(1).naturalTextWidth() >= width / 4.0, qPrintable(linesOf(*lines).join(u'|')));
    }

    void thatNeverCostsALine()
    {
        const QString text
            = QStringLiteral("Press a gateway to have it asked sooner, or its coin to have it asked alone");
        for (int width = 60; width < 600; width += 7) {
            QTextLayout plain(unbroken(text), m_font);
            plain.beginLayout();
            for (QTextLine line = plain.createLine(); line.isValid(); line = plain.createLine())
                line.setLineWidth(width);
            plain.endLayout();
            QCOMPARE(wrappedLines(text, m_font, width, {})->lineCount(), plain.lineCount());
        }
    }

    void aLineFeedStaysOne()
    {
        const auto lines = wrappedLines(QStringLiteral("A price that is held.\nNo."), m_font, 600, {});
        QCOMPARE(linesOf(*lines).size(), 2);
        QCOMPARE(wrappedHeight(QStringLiteral("A\nB"), m_font, 600, 24), 48);
    }

    /// On a small screen too: seven ways to pay stand closer, none is half hidden.
    void everyWayToPayIsSeen()
    {
        sample::StillClock clock{QTime(10, 42)};
        CashierWindow window(clock);
        window.setAbilities({.takesCash = true});
        window.resize(1024, 600);
        for (const TillView &view : {sample::coinStep(), sample::training(sample::entry())}) {
            window.render(view);
            window.show();
            QCoreApplication::processEvents();
            const auto rows = window.findChildren<TenderRow *>();
            QCOMPARE(rows.size(), 7);
            for (const TenderRow *row : rows) {
                QVERIFY(row->height() >= 44);
                QCOMPARE(row->visibleRegion().boundingRect().height(), row->height());
            }
        }
    }
};

QTEST_MAIN(WrappingTest)
#include "tst_wrapping.moc"
