// SPDX-License-Identifier: Apache-2.0
#include "desk/typedamount.h"

#include <QRegularExpression>

#include <algorithm>

namespace tillgate {

namespace {

/// Latin figures, points and commas only; spaces and apostrophes part thousands in some countries.
QString plainFigures(const QString &typed)
{
    QString plain;
    for (const QChar c : typed) {
        if (c.isDigit())
            plain.append(QString::number(c.digitValue()));
        else if (!c.isSpace() && c != u'\'' && c != QChar(0x2019))
            plain.append(c);
    }
    return plain;
}

QString withoutMarks(QString text)
{
    return text.remove(u'.').remove(u',');
}

} // namespace

QList<Decimal> amountsMeant(const QString &typed)
{
    static const QRegularExpression groups(QStringLiteral("^[0-9]{1,3}([.,][0-9]{3})*$"));
    const QString plain = plainFigures(typed);
    QStringList readings;
    const qsizetype last = std::max(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    if (last >= 0 && plain.count(plain[last]) == 1)
        readings.append(withoutMarks(plain.left(last)) + u'.' + plain.mid(last + 1));
    if (last < 0 || groups.match(plain).hasMatch())
        readings.append(withoutMarks(plain));
    QList<Decimal> amounts;
    for (const QString &reading : std::as_const(readings)) {
        if (const Result<Decimal> amount = Decimal::parse(reading))
            amounts.append(*amount);
    }
    return amounts;
}

} // namespace tillgate
