// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/shortfalllist.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"

#include <QVBoxLayout>

namespace tillgate {

namespace {

struct ChoiceWords
{
    QString words;
    QString note;
    QString sign;
    QString main;
};

ChoiceWords wordsOf(ShortfallChoice choice, const QString &missing, const QString &received)
{
    switch (choice) {
    case ShortfallChoice::WaitForRest:
        return {ShortfallList::tr("Wait for the rest"),
                ShortfallList::tr("Code for %1 only").arg(missing), QStringLiteral("state-waiting"),
                ShortfallList::tr("Code for %1").arg(missing)};
    case ShortfallChoice::TakeCash:
        return {ShortfallList::tr("Take %1 in cash").arg(missing),
                ShortfallList::tr("Opens the drawer, prints one receipt"), QStringLiteral("cash"),
                ShortfallList::tr("Cash %1").arg(missing)};
    case ShortfallChoice::AcceptShortfall:
        return {ShortfallList::tr("Accept the shortfall"), ShortfallList::tr("A manager decides, by name"),
                QStringLiteral("manager"), ShortfallList::tr("Accept %1 less").arg(missing)};
    case ShortfallChoice::Refund:
        return {ShortfallList::tr("Refund what came in"),
                received.isEmpty() ? QString() : ShortfallList::tr("%1 back, sale stays open").arg(received),
                QStringLiteral("refund"),
                received.isEmpty() ? ShortfallList::tr("Refund what came in") : ShortfallList::tr("Refund %1").arg(received)};
    case ShortfallChoice::AcceptMoney:
        return {ShortfallList::tr("Accept as paid"), ShortfallList::tr("A manager decides, by name"),
                QStringLiteral("manager"), ShortfallList::tr("Accept as paid")};
    case ShortfallChoice::CloseQuestion:
        return {ShortfallList::tr("Close without money"), ShortfallList::tr("Nothing was paid here, by name"),
                QStringLiteral("cancel"), ShortfallList::tr("Close it")};
    case ShortfallChoice::DealtWith:
        return {ShortfallList::tr("Dealt with"), ShortfallList::tr("A manager has seen to it, by name"),
                QStringLiteral("ok"), ShortfallList::tr("Dealt with")};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ShortfallChoice> choicesFor(const PaymentView &view, const TillAbilities &abilities)
{
    QList<ShortfallChoice> choices;
    if (shownState(view) == Shown::Short) {
        // Where the gateway does not say how much came, nobody can ask for the rest.
        if (abilities.asksForRest && view.missing)
            choices.append(ShortfallChoice::WaitForRest);
        if (abilities.takesCash && view.missing)
            choices.append(ShortfallChoice::TakeCash);
        choices.append(ShortfallChoice::AcceptShortfall);
    } else if (countsAsPaid(view.payment.stage)) {
        choices.append(ShortfallChoice::DealtWith);
    } else {
        choices.append(ShortfallChoice::AcceptMoney);
        // Where nothing came in, as to an address that was not proved, closing is what comes first.
        const bool hasMoney = view.payment.seenAt || view.payment.receivedCoins.isPositive();
        if (view.payment.stage == PaymentStage::NeedsManager)
            choices.insert(hasMoney ? 1 : 0, ShortfallChoice::CloseQuestion);
    }
    if (abilities.refunds)
        choices.append(ShortfallChoice::Refund);
    return choices;
}

ShortfallList::ShortfallList(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch();
    ShortfallList::restyle();
}

void ShortfallList::restyle()
{
    m_layout->setSpacing(theme().px(12, 8));
}

void ShortfallList::render(const PaymentView &view, const TillAbilities &abilities)
{
    m_missing = view.missing ? isolated(moneyText(*view.missing), layoutDirection()) : QString();
    m_received = view.received ? isolated(moneyText(*view.received), layoutDirection()) : QString();
    const QList<ShortfallChoice> choices = choicesFor(view, abilities);
    if (choices != m_choices) {
        m_choices = choices;
        m_chosen = 0;
        qDeleteAll(m_options);
        m_options.clear();
        for (int i = 0; i < m_choices.size(); ++i) {
            auto *option = new CapButton(theme(), ButtonRole::Option, this);
            connect(option, &CapButton::clicked, this, [this, i] { choose(i + 1); });
            m_layout->insertWidget(i, option);
            m_options.append(option);
        }
    }
    for (int i = 0; i < m_options.size(); ++i) {
        const ChoiceWords words = wordsOf(m_choices[i], m_missing, m_received);
        m_options[i]->setContent(words.words, words.sign, QString::number(i + 1));
        m_options[i]->setNote(words.note);
        m_options[i]->setChosen(i == m_chosen);
    }
}

ShortfallChoice ShortfallList::chosen() const
{
    return m_choices.isEmpty() ? ShortfallChoice::AcceptShortfall : m_choices[m_chosen];
}

bool ShortfallList::choose(int number)
{
    if (number < 1 || number > m_options.size())
        return false;
    m_chosen = number - 1;
    for (qsizetype i = 0; i < m_options.size(); ++i)
        m_options[i]->setChosen(i == m_chosen);
    Q_EMIT choiceChanged();
    return true;
}

QString ShortfallList::mainWords() const
{
    return wordsOf(chosen(), m_missing, m_received).main;
}

} // namespace tillgate
