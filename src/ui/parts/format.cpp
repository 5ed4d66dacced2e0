// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/format.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

bool hasLatinDigits(const QLocale &locale)
{
    return locale.zeroDigit() == QStringLiteral("0");
}

/// Thousands marks before a whole number of digits.
QString grouped(const QString &digits, const QString &mark)
{
    QString result = digits;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        result.insert(at, mark);
    return result;
}

QString groupMark(const QLocale &locale)
{
    return hasLatinDigits(locale) ? locale.groupSeparator() : QStringLiteral(",");
}

QString positiveText(const Decimal &number, const QLocale &locale)
{
    const QString plain = number.toString();
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = grouped(point < 0 ? plain : plain.left(point), groupMark(locale));
    return point < 0 ? whole : whole + decimalMark(locale) + plain.mid(point + 1);
}

} // namespace

QString decimalMark(const QLocale &locale)
{
    return hasLatinDigits(locale) ? locale.decimalPoint() : QStringLiteral(".");
}

QString sumText(const Money &money, const QLocale &locale)
{
    const QString text = positiveText(money.amount().absolute(), locale);
    return money.isNegative() ? QString(QChar(0x2212)) + text : text;
}

QString moneyText(const Money &money, const QLocale &locale)
{
    return sumText(money, locale) + QChar::Nbsp + money.currency().code();
}

QString rateText(const Rate &rate, const QString &ticker, const QLocale &locale)
{
    const int digits = rate.pricePerCoin() >= Decimal(10) ? 2 : 6;
    const Decimal shown = rate.pricePerCoin().rounded(digits, Rounding::HalfUp).value_or(rate.pricePerCoin());
    return QStringLiteral("1 %1 = %2").arg(ticker, positiveText(shown, locale)) + QChar::Nbsp
        + rate.currency().code();
}

QString typedText(const QString &typed, const QLocale &locale)
{
    QString text = typed;
    return text.replace(u'.', decimalMark(locale));
}

QString coinText(const Decimal &coins, const QString &ticker)
{
    return coins.toString() + QChar::Nbsp + ticker;
}

QString percentText(const Decimal &percent, const QLocale &locale)
{
    return typedText(percent.toShortString(), locale) + QStringLiteral("\u00a0%");
}

QString clockText(const QDateTime &utc, const QLocale &locale)
{
    const QTime time = utc.toLocalTime().time();
    return hasLatinDigits(locale) ? locale.toString(time, QLocale::ShortFormat)
                                  : time.toString(QStringLiteral("HH:mm"));
}

QString secondsText(const QDateTime &utc)
{
    return utc.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
}

QString dayText(const QDate &day, const QLocale &locale)
{
    //: Date of the manager's day, in Qt's date format: weekday, day, month
    const QString format = Format::tr("dddd, d MMMM");
    QString text = locale.toString(day, format);
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    // Many languages write days in small letters; at the head of a page the first is a capital.
    return locale.toUpper(text.left(1)) + text.mid(1);
}

QString countdownText(std::chrono::seconds left)
{
    const auto seconds = std::max<qint64>(0, left.count());
    const QLatin1Char zero('0');
    const QString tail = QStringLiteral("%1:%2");
    if (seconds >= 3600)
        return QString::number(seconds / 3600) + QLatin1Char(':')
            + tail.arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return tail.arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
}

QString spanText(std::chrono::seconds span)
{
    const auto seconds = span.count();
    if (seconds < 120)
        return Format::tr("%1 s").arg(seconds);
    return Format::tr("%1 min").arg((seconds + 30) / 60);
}

QString durationText(std::chrono::milliseconds duration, const QLocale &locale)
{
    const auto tenths = (duration.count() + 50) / 100;
    return Format::tr("%1 s").arg(QString::number(tenths / 10) + decimalMark(locale)
                                  + QString::number(tenths % 10));
}

QString shortId(const QString &id)
{
    if (id.size() <= 20)
        return id;
    return id.left(4) + u' ' + id.mid(4, 4) + QStringLiteral(" … ") + id.mid(id.size() - 8, 4) + u' '
        + id.right(4);
}

QString isolated(const QString &text, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QString(QChar(0x2066)) + text + QChar(0x2069) : text;
}

QString directedHint(const QString &text, Qt::LayoutDirection direction)
{
    constexpr QChar rightToLeftMark(0x200F);
    return direction == Qt::RightToLeft ? rightToLeftMark + text : text;
}

QString dotted(const QStringList &parts, Qt::LayoutDirection direction)
{
    QStringList row;
    for (const QString &part : parts)
        row.append(isolated(part, direction));
    return row.join(QStringLiteral(" · "));
}

} // namespace tillgate
