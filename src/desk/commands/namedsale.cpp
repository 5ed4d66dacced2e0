// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/namedsale.h"

namespace tillgate {

NamedSale namedSale(const QString &text)
{
    const qsizetype dashes = text.count(QLatin1Char('-'));
    if (dashes < 2)
        return {.sale = SaleId(text), .attempt = std::nullopt};
    return {.sale = SaleId(text.section(QLatin1Char('-'), 0, 1)), .attempt = PaymentReference(text)};
}

void findSale(Shop &shop, const SaleId &id, QObject *context,
              const std::function<void(Result<SaleWithAttempts>)> &done)
{
    shop.ledger().run<SaleWithAttempts>([id](LedgerSession &session) { return session.view().find(id); },
                                        context, done);
}

Result<Payment> chosenAttempt(const Result<SaleWithAttempts> &sale, const NamedSale &named)
{
    if (!sale)
        return fail(sale.error());
    for (const Payment &payment : sale->attempts) {
        if (named.attempt && payment.reference == *named.attempt)
            return payment;
    }
    if (sale->attempts.isEmpty() || named.attempt)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such payment."));
    return sale->attempts.last();
}

} // namespace tillgate
