// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QStringList>

class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;

/// A heading and under it options of which one is chosen.
class OptionList final : public Themed<QWidget>
{
    Q_OBJECT
public:
    struct Option
    {
        QString words;
        QString note;
        QString sign;
        QString cap = {};

        bool operator==(const Option &) const = default;
    };

    OptionList(const Theme &theme, const QString &title, QWidget *parent);

    /// Keeps the choice if the options stay the same, else chooses the first.
    void setOptions(const QList<Option> &options);
    [[nodiscard]] qsizetype chosen() const { return m_chosen; }
    /// False if there is no such option.
    bool choose(qsizetype index);
    void setEnabledOptions(bool isEnabled);

Q_SIGNALS:
    void chosenChanged();

protected:
    void restyle() override;

private:
    void paintChoice();

    Label *m_title;
    QVBoxLayout *m_layout;
    QList<Option> m_options;
    QList<CapButton *> m_buttons;
    qsizetype m_chosen = 0;
};

} // namespace tillgate
