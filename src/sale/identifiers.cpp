// SPDX-License-Identifier: Apache-2.0
#include "sale/identifiers.h"

#include <algorithm>

namespace tillgate {

Result<TillName> tillName(const QString &text)
{
    constexpr qsizetype longest = 8;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
    if (text.isEmpty() || text.size() > longest || !isPlain) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("A till's name is 1 to %1 letters or digits, such as T1; \"%2\" is not.")
                        .arg(longest)
                        .arg(text));
    }
    return TillName(text);
}

SaleId saleId(const TillName &till, int number)
{
    return SaleId(QStringLiteral("%1-%2").arg(till.text()).arg(number, 6, 10, QLatin1Char('0')));
}

PaymentReference paymentReference(const SaleId &sale, int attempt)
{
    return PaymentReference(QStringLiteral("%1-%2").arg(sale.text()).arg(attempt));
}

} // namespace tillgate
