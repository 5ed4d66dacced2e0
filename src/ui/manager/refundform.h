// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/refundplan.h"
#include "ui/parts/themed.h"
#include "ui/parts/typedsum.h"

class QLineEdit;

namespace tillgate {

class Card;
class Field;
class Label;
class OptionList;

/// How much goes back, how, and where to.
class RefundForm final : public Themed<QWidget>
{
    Q_OBJECT
public:
    RefundForm(const Theme &theme, QWidget *parent);

    /// `preferred`: what is chosen at first, where it can be.
    void render(const RefundPlan &plan, RefundChoice preferred);
    [[nodiscard]] RefundWish wish() const;
    /// Why nobody can say what the typed sum means, and what to type; empty if there is nothing to say.
    [[nodiscard]] QString sumProblem() const;
    /// Chooses how much by its number, from 1. False if there is no such choice.
    bool choose(int number);
    /// True while a person types into a field: digits belong to it.
    [[nodiscard]] bool isTyping() const;
    void setLocked(bool isLocked);

Q_SIGNALS:
    void wishChanged();

protected:
    void restyle() override;

private:
    void buildFields();
    void showWay();
    void showFields();
    void judgeAddress();
    [[nodiscard]] const RefundOffer *offer() const;
    [[nodiscard]] RefundChoice choice() const;
    [[nodiscard]] TypedCoins coinsTyped() const;
    [[nodiscard]] TypedSum sumTyped() const;
    QLineEdit *addField(Field **field, const QString &name);

    std::optional<RefundPlan> m_plan;
    RefundChoice m_preferred = RefundChoice::Everything;
    OptionList *m_choices;
    OptionList *m_ways;
    Card *m_card;
    Field *m_sumField = nullptr;
    Field *m_addressField = nullptr;
    Field *m_memoField = nullptr;
    Field *m_emailField = nullptr;
    Field *m_reasonField = nullptr;
    QLineEdit *m_sum = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_memo = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_reason = nullptr;
    Label *m_verdict;
};

} // namespace tillgate
