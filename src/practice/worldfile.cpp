// SPDX-License-Identifier: Apache-2.0
#include "practice/worldfile.h"

#include "practice/archive.h"

namespace tillgate::practice {

template<typename Visit, typename Value>
void fields(Visit &visit, Value &sending)
    requires std::is_same_v<std::remove_const_t<Value>, Sending>
{
    visit("confirms", sending.confirms);
    visit("isReplaceable", sending.isReplaceable);
    visit("isCheap", sending.isCheap);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &deposit)
    requires std::is_same_v<std::remove_const_t<Value>, Deposit>
{
    visit("transactionId", deposit.transactionId);
    visit("coins", deposit.coins);
    visit("at", deposit.at);
    visit("feeRate", deposit.feeRate);
    visit("isReplaceable", deposit.isReplaceable);
    visit("isHeld", deposit.isHeld);
    visit("block", deposit.block);
    visit("isGone", deposit.isGone);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &chain)
    requires std::is_same_v<std::remove_const_t<Value>, Chain>
{
    visit("height", chain.height);
    visit("tipAt", chain.tipAt);
    visit("feeRate", chain.feeRate);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &step)
    requires std::is_same_v<std::remove_const_t<Value>, PlannedStep>
{
    visit("at", step.at);
    visit("stage", step.stage);
    visit("coins", step.coins);
    visit.later("sending", step.sending);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &invoice)
    requires std::is_same_v<std::remove_const_t<Value>, Invoice>
{
    visit("id", invoice.id);
    visit("token", invoice.tokenId);
    visit("answer", invoice.answer);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &fault)
    requires std::is_same_v<std::remove_const_t<Value>, Fault>
{
    visit("kind", fault.kind);
    visit("times", fault.times);
    visit("delay", fault.delay);
    visit("retryAfter", fault.retryAfter);
    visit("only", fault.only);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &rules)
    requires std::is_same_v<std::remove_const_t<Value>, NoticeRules>
{
    visit("mode", rules.mode);
    visit("lateness", rules.lateness);
    visit("retryInterval", rules.retryInterval);
    visit("retries", rules.retries);
    visit("defaultUrl", rules.defaultUrl);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &rules)
    requires std::is_same_v<std::remove_const_t<Value>, ChainRules>
{
    visit("confirmsAfter", rules.confirmsAfter);
    visit("settlesAfter", rules.settlesAfter);
    visit("skipsStatuses", rules.skipsStatuses);
    visit.later("confirmations", rules.confirmations);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &quirks)
    requires std::is_same_v<std::remove_const_t<Value>, Quirks>
{
    visit("estimateIsText", quirks.estimateIsText);
    visit("feesAreText", quirks.feesAreText);
    visit("payAmountIsText", quirks.payAmountIsText);
    visit("coinsUnderDocumentedKey", quirks.coinsUnderDocumentedKey);
    visit("noticesHaveOldShape", quirks.noticesHaveOldShape);
    visit("noticesAreUnsorted", quirks.noticesAreUnsorted);
    visit("noticesAreAscii", quirks.noticesAreAscii);
    visit("noticesAreForms", quirks.noticesAreForms);
    visit("showsPagesOnly", quirks.showsPagesOnly);
}

template<typename Visit, typename Value>
void fields(Visit &visit, Value &payment)
    requires std::is_same_v<std::remove_const_t<Value>, Payment>
{
    visit("id", payment.id);
    visit("provider", payment.provider);
    visit("publicId", payment.publicId);
    visit("purchaseId", payment.purchaseId);
    visit("invoiceId", payment.invoiceId);
    visit("parentId", payment.parentId);
    visit("isRepeated", payment.isRepeated);
    visit("childIds", payment.childIds);
    visit("stage", payment.stage);
    visit("reference", payment.reference);
    visit("description", payment.description);
    visit("notifyUrl", payment.notifyUrl);
    visit("priceAmount", payment.priceAmount);
    visit("priceCurrency", payment.priceCurrency);
    visit("coinCode", payment.coinCode);
    visit("ticker", payment.ticker);
    visit("network", payment.network);
    visit("precision", payment.precision);
    visit("dueCoins", payment.dueCoins);
    visit("receivedCoins", payment.receivedCoins);
    visit("address", payment.address);
    visit("memo", payment.memo);
    visit("isFixedRate", payment.isFixedRate);
    visit("isFeePaidByUser", payment.isFeePaidByUser);
    visit("settlesAtOnce", payment.settlesAtOnce);
    visit("takesTopUps", payment.takesTopUps);
    visit.later("confirmationsWanted", payment.confirmationsWanted);
    visit("outcomeAmount", payment.outcomeAmount);
    visit("outcomeCode", payment.outcomeCode);
    visit.later("deposits", payment.deposits);
    visit.later("confirmations", payment.confirmations);
    visit("transactionId", payment.transactionId);
    visit("depositedAt", payment.depositedAt);
    visit("coveredAt", payment.coveredAt);
    visit("createdAt", payment.createdAt);
    visit("updatedAt", payment.updatedAt);
    visit("priceHeldUntil", payment.priceHeldUntil);
    visit("watchedUntil", payment.watchedUntil);
    visit("expiresAt", payment.expiresAt);
    visit("plan", payment.plan);
    visit("extras", payment.extras);
}

QByteArray WorldFile::write(const World &world)
{
    Writer writer;
    writer("seed", QByteArray(world.m_dice.seed().toBase64()));
    writer("thrown", world.m_dice.thrown());
    writer("now", world.m_now);
    writer("ahead", world.m_ahead);
    writer("lastNumber", world.m_lastNumber);
    writer("payments", QList<Payment>(world.m_payments.values()));
    writer("invoices", QList<Invoice>(world.invoices.values()));
    writer("faults", world.faults);
    writer("records", world.records);
    writer("notices", world.notices);
    writer("chain", world.chain);
    writer("chains", world.m_chains);
    writer("quirks", world.quirks);
    return writer.json().toBytes();
}

Result<World> WorldFile::read(const QByteArray &text)
{
    const Result<Json> json = Json::parse(text);
    if (!json)
        return fail(json.error());
    World world;
    QByteArray seed;
    qint64 thrown = 0;
    QList<Payment> payments;
    QList<Invoice> invoices;
    Reader reader(*json);
    reader("seed", seed);
    reader("thrown", thrown);
    reader("now", world.m_now);
    reader("ahead", world.m_ahead);
    reader("lastNumber", world.m_lastNumber);
    reader("payments", payments);
    reader("invoices", invoices);
    reader("faults", world.faults);
    reader("records", world.records);
    reader("notices", world.notices);
    reader("chain", world.chain);
    reader.later("chains", world.m_chains);
    reader("quirks", world.quirks);
    if (!reader.isGood())
        return fail(Error::Kind::Malformed, QStringLiteral("This file does not hold a practice world."));
    world.m_dice = Dice(QByteArray::fromBase64(seed), thrown);
    for (const Payment &payment : payments)
        world.m_payments.insert(payment.id, payment);
    for (const Invoice &invoice : invoices)
        world.invoices.insert(invoice.id, invoice);
    return world;
}

} // namespace tillgate::practice
