// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/refundform.h"

#include "ui/manager/optionlist.h"
#include "ui/manager/refundwords.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tillgate {

namespace {

OptionList::Option optionOf(const RefundWords &words, const QString &cap)
{
    return {.words = words.words, .note = words.note, .sign = words.sign, .cap = cap};
}

} // namespace

RefundForm::RefundForm(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_choices(new OptionList(theme, tr("How much"), this)),
      m_ways(new OptionList(theme, tr("How"), this)),
      m_card(new Card(theme, this)),
      m_verdict(new Label(theme, Type::Small, Tone::Ink2, m_card))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choices, 0, 0);
    layout->addWidget(m_ways, 0, 1);
    layout->addWidget(m_card, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    buildFields();
    connect(m_ways, &OptionList::chosenChanged, this, &RefundForm::showWay);
    connect(m_choices, &OptionList::chosenChanged, this, [this] {
        showFields();
        Q_EMIT wishChanged();
    });
    RefundForm::restyle();
}

void RefundForm::buildFields()
{
    m_verdict->setWrapping(true);
    m_sum = addField(&m_sumField, tr("How much"));
    m_address = addField(&m_addressField, tr("Customer’s address"));
    m_memo = addField(&m_memoField, tr("Memo"));
    m_email = addField(&m_emailField, tr("Customer’s e-mail (goes to the gateway only)"));
    m_reason = addField(&m_reasonField, tr("Why (for the journal)"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto *column = new QVBoxLayout(m_card);
    column->addWidget(m_addressField);
    column->addWidget(m_verdict);
    for (const auto &[first, second] : {std::pair(m_sumField, m_reasonField), std::pair(m_memoField, m_emailField)}) {
        auto *row = new QHBoxLayout;
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        column->addLayout(row);
    }
}

QLineEdit *RefundForm::addField(Field **field, const QString &name)
{
    auto *line = new QLineEdit(m_card);
    *field = new Field(theme(), name, line, m_card);
    connect(line, &QLineEdit::textEdited, this, [this] {
        judgeAddress();
        Q_EMIT wishChanged();
    });
    return line;
}

void RefundForm::restyle()
{
    auto *outer = static_cast<QGridLayout *>(layout());
    outer->setHorizontalSpacing(theme().px(24, 12));
    outer->setVerticalSpacing(theme().px(16, 8));
    const int inner = theme().px(20, 10);
    m_card->layout()->setContentsMargins(inner, theme().px(16, 6), inner, theme().px(16, 6));
    m_card->layout()->setSpacing(theme().px(10, 4));
    for (const int row : {2, 3})
        m_card->layout()->itemAt(row)->layout()->setSpacing(theme().px(16, 10));
}

void RefundForm::render(const RefundPlan &plan, RefundChoice preferred)
{
    m_plan = plan;
    m_preferred = preferred;
    QList<OptionList::Option> ways;
    for (const RefundOffer &one : plan.offers)
        ways.append(optionOf(wayWords(one.way, plan), {}));
    m_ways->setOptions(ways);
    showWay();
}

void RefundForm::showWay()
{
    const RefundOffer *chosen = offer();
    if (chosen == nullptr)
        return;
    QList<OptionList::Option> options;
    for (qsizetype i = 0; i < chosen->choices.size(); ++i)
        options.append(optionOf(choiceWords(chosen->choices[i], *m_plan, layoutDirection()), QString::number(i + 1)));
    m_choices->setOptions(options);
    if (const qsizetype wanted = chosen->choices.indexOf(m_preferred); wanted >= 0)
        m_choices->choose(wanted);
    showFields();
    Q_EMIT wishChanged();
}

void RefundForm::showFields()
{
    const RefundOffer *chosen = offer();
    if (chosen == nullptr)
        return;
    const bool isOwn = choice() == RefundChoice::OwnCoins || choice() == RefundChoice::OwnWorth;
    m_sumField->setVisible(isOwn);
    m_sum->setPlaceholderText(choice() == RefundChoice::OwnCoins ? coinText(m_plan->left.coins, m_plan->coin.ticker)
                                                                 : moneyText(m_plan->left.worth));
    m_addressField->setVisible(chosen->needsAddress);
    m_memoField->setVisible(chosen->takesMemo);
    m_memo->setPlaceholderText(m_plan->coin.memoName);
    m_emailField->setVisible(chosen->needsEmail);
    judgeAddress();
}

void RefundForm::judgeAddress()
{
    const RefundOffer *chosen = offer();
    const bool isAsked = chosen != nullptr && chosen->needsAddress;
    m_verdict->setVisible(isAsked);
    if (!isAsked)
        return;
    const QString typed = m_address->text();
    if (typed.isEmpty()) {
        m_verdict->setTone(Tone::Ink2);
        m_verdict->setText(tr("Compare the first and last characters with the customer’s wallet: a pasted address may have "
                              "been swapped."));
        return;
    }
    const Result<void> verdict = checkDestination(*m_plan, wish());
    const AddressVerdict form = checkRefundAddress(*m_plan, typed);
    const bool isGood = form.ok && verdict;
    m_verdict->setColor(theme().family(isGood ? Family::Green : Family::Red).text);
    m_verdict->setText(isGood ? tr("An address on %1: %2 … %3").arg(m_plan->coin.networkName, typed.left(6), typed.right(6))
                       : form.ok ? verdict.error().detail : form.sentence);
}

const RefundOffer *RefundForm::offer() const
{
    const bool isThere = m_plan && m_ways->chosen() < m_plan->offers.size();
    return isThere ? &m_plan->offers[m_ways->chosen()] : nullptr;
}

RefundChoice RefundForm::choice() const
{
    const RefundOffer *chosen = offer();
    return chosen != nullptr ? chosen->choices.value(m_choices->chosen(), RefundChoice::Everything) : RefundChoice::Everything;
}

RefundWish RefundForm::wish() const
{
    const RefundOffer *chosen = offer();
    if (chosen == nullptr)
        return {};
    RefundWish wish{.payment = m_plan->payment.reference,
                    .number = m_plan->nextNumber(),
                    .way = chosen->way,
                    .choice = choice(),
                    .address = chosen->needsAddress ? m_address->text() : QString(),
                    .memo = chosen->takesMemo ? m_memo->text().trimmed() : QString(),
                    .email = chosen->needsEmail ? m_email->text().trimmed() : QString(),
                    .reason = m_reason->text().trimmed()};
    // "1.000" may be one or a thousand: where nobody can say, nothing goes.
    if (wish.choice == RefundChoice::OwnCoins)
        wish.coins = coinsTyped().coins;
    if (wish.choice == RefundChoice::OwnWorth)
        wish.worth = sumTyped().sum;
    return wish;
}

TypedCoins RefundForm::coinsTyped() const
{
    return typedCoins(m_sum->text(), m_plan->left.coins, m_plan->coin.decimals);
}

TypedSum RefundForm::sumTyped() const
{
    return typedSum(m_sum->text(), m_plan->payment.price.currency());
}

QString RefundForm::sumProblem() const
{
    if (m_sum->text().trimmed().isEmpty())
        return {}; // the page asks for it
    if (choice() == RefundChoice::OwnCoins)
        return coinsTyped().problem;
    return choice() == RefundChoice::OwnWorth ? sumTyped().problem : QString();
}

bool RefundForm::choose(int number)
{
    return m_choices->choose(number - 1);
}

bool RefundForm::isTyping() const
{
    const QList<QLineEdit *> lines{m_sum, m_address, m_memo, m_email, m_reason};
    return std::any_of(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->hasFocus(); });
}

void RefundForm::setLocked(bool isLocked)
{
    setEnabled(!isLocked);
}

} // namespace tillgate
