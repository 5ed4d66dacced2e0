// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/shopsection.h"

#include "ui/parts/format.h"

#include <QComboBox>
#include <QLineEdit>

namespace tillgate {

namespace {

/// A sum as people type it, with either decimal mark.
Result<Money> typedSum(const QString &text, const Currency &currency)
{
    QString plain = text.trimmed();
    plain.replace(u',', u'.');
    return Decimal::parse(plain).and_then([&](const Decimal &amount) { return Money::of(amount, currency); });
}

} // namespace

ShopSection::ShopSection(const Theme &theme, QWidget *parent)
    : FormSection(theme, parent),
      m_shop(addLine(tr("Shop's name"))),
      m_currency(addChoice(tr("Currency"))),
      m_till(addLine(tr("Name of this till, such as T1"))),
      m_cashier(addLine(tr("Cashier"))),
      m_ceiling(addLine(tr("Largest sale: more is a typing slip"))),
      m_logo(addFile(tr("Logo: a picture file"), tr("Pictures (*.png *.jpg *.jpeg *.svg)")))
{
    for (const Currency &currency : Currency::all())
        m_currency->addItem(currency.code());
    addHint(tr("Another currency or another till name begins with the next start of Tillgate, which is asked for when "
               "you save. The journal of the old till name stays as it is."));
}

void ShopSection::render(const SettingsView &view)
{
    const ShopSettings &settings = view.settings;
    m_shop->setText(settings.shopName);
    m_currency->setCurrentText(settings.currency.code());
    m_till->setText(settings.till.text());
    m_cashier->setText(settings.cashier);
    m_ceiling->setText(typedText(settings.saleCeiling.amount().toString()));
    m_storedLogo = settings.customer.logoFile;
    m_logo->setText(m_storedLogo);
}

bool ShopSection::read(ShopSettings &settings)
{
    const Currency currency = Currency::fromCode(m_currency->currentText()).value_or(settings.currency);
    const Result<Money> ceiling = typedSum(m_ceiling->text(), currency);
    const Result<TillName> till = tillName(m_till->text().trimmed());
    // From the last to the first, so that the first bad one has the focus in the end.
    bool isGood = mark(m_ceiling, !ceiling || !ceiling->isPositive());
    isGood = mark(m_cashier, m_cashier->text().trimmed().isEmpty()) && isGood;
    isGood = mark(m_till, !till.has_value()) && isGood;
    isGood = mark(m_shop, m_shop->text().trimmed().isEmpty()) && isGood;
    if (!isGood)
        return false;
    settings.shopName = m_shop->text().trimmed();
    settings.currency = currency;
    settings.till = *till;
    settings.cashier = m_cashier->text().trimmed();
    settings.saleCeiling = *ceiling;
    settings.customer.logoFile = m_logo->text().trimmed();
    return true;
}

} // namespace tillgate
