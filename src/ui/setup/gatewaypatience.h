// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tendershelf.h"
#include "ui/parts/card.h"

class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;
class Toggle;

/// How long a gateway is waited for, who takes over then, and what is said before a code is made.
class GatewayPatience final : public Card
{
    Q_OBJECT
public:
    GatewayPatience(const Theme &theme, QWidget *parent);

    void render(const GatewayPreference &preference);

Q_SIGNALS:
    /// One of its values was changed; the rest is as it was rendered.
    void changed(const tillgate::GatewayPreference &preference);

protected:
    void restyle() override;

private:
    /// A value in words, with a button on each side of the scale.
    struct Steps
    {
        Label *words;
        CapButton *less;
        CapButton *more;
    };
    [[nodiscard]] Steps addSteps(const QString &lessWords, const QString &moreWords,
                                 void (GatewayPatience::*step)(int));
    void addTitle(const QString &words);
    void addWait();
    void addWarnings();
    void renderWait();
    void renderWarnings();
    void changePatience(int seconds);
    void changeCostLimit(int percent);
    void changeRateAge(int step);
    void tell();

    GatewayPreference m_preference;
    QVBoxLayout *m_column;
    QList<CapButton *> m_steps;
    Toggle *m_byItself = nullptr;
    Steps m_wait;
    Steps m_cost;
    Steps m_age;
};

} // namespace tillgate
