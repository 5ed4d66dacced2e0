// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/shopsection.h"

#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/typedsum.h"

#include <QComboBox>
#include <QLineEdit>

namespace tillgate {

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
    m_problem = addHint({});
    m_problem->hide();
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
    m_problem->hide();
}

bool ShopSection::read(ShopSettings &settings)
{
    const Currency currency = Currency::fromCode(m_currency->currentText()).value_or(settings.currency);
    const TypedSum ceiling = typedSum(m_ceiling->text(), currency);
    const Result<TillName> till = tillName(m_till->text().trimmed());
    // From the last to the first, so that the first bad one has the focus in the end.
    bool isGood = mark(m_ceiling, !ceiling.sum || !ceiling.sum->isPositive());
    m_problem->setText(ceiling.problem);
    m_problem->setColor(theme().family(Family::Red).text);
    m_problem->setVisible(!ceiling.problem.isEmpty());
    m_ceiling->setAccessibleDescription(ceiling.problem);
    isGood = mark(m_cashier, m_cashier->text().trimmed().isEmpty()) && isGood;
    isGood = mark(m_till, !till.has_value()) && isGood;
    isGood = mark(m_shop, m_shop->text().trimmed().isEmpty()) && isGood;
    if (!isGood)
        return false;
    settings.shopName = m_shop->text().trimmed();
    settings.currency = currency;
    settings.till = *till;
    settings.cashier = m_cashier->text().trimmed();
    settings.saleCeiling = *ceiling.sum;
    settings.customer.logoFile = m_logo->text().trimmed();
    return true;
}

} // namespace tillgate
