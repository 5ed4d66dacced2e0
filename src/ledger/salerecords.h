// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/author.h"
#include "sale/sale.h"

namespace tillgate {

class SqlConnection;

/// What is rung up: the ledger adds number, till, cashier and time.
struct NewSale
{
    QList<SaleLine> lines;
    QString note = {};
    bool isPractice = false;
};

/// Practice sales and receipts count from here, so that no practice number looks like a real one.
inline constexpr int practiceNumberBase = 900'000'000;

/// The sales of the ledger. Each change writes its journal entry in the same transaction.
class SaleRecords final
{
public:
    explicit SaleRecords(SqlConnection &connection) : m_connection(connection) { }

    /// Records a sale under the till's next number; till, cashier and time are the author's.
    /// Usage error for lines without a positive total.
    Result<Sale> open(const Author &author, const NewSale &sale);

    /// Records cash or a shortfall let go. Usage error for a crypto tender or an amount that is not positive;
    /// Conflict if the sale is complete, or if the amount is more than what is open.
    Result<Sale> addTender(const Author &author, const SaleId &id, const Tender &tender);

    /// Takes the till's next receipt number, in this transaction, so that none is left out. A sale that is
    /// complete already comes back as it is. Usage error unless its tenders and payments cover it exactly; what
    /// covered it is stored with it.
    Result<Sale> complete(const Author &author, const SaleId &id);

    /// Calls it off. Conflict if it is complete; a sale that is cancelled already comes back as it is.
    Result<Sale> cancel(const Author &author, const SaleId &id, const QString &reason = {});

    /// NotFound if there is none.
    [[nodiscard]] Result<Sale> find(const SaleId &id) const;
    /// The same for one that this transaction goes on to change: nobody else does until it ends.
    [[nodiscard]] Result<Sale> findToChange(const SaleId &id) const;

private:
    [[nodiscard]] Result<Sale> select(const SaleId &id, const QString &lock) const;
    Result<int> takeNumber(const TillName &till, const QString &counter, bool isPractice);

    SqlConnection &m_connection;
};

} // namespace tillgate
