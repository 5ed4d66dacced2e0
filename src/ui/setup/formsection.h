// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shopsettings.h"
#include "ui/parts/themed.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tillgate {

class CapButton;
class Field;
class Label;
class Toggle;

/// What the settings are drawn from.
struct SettingsView
{
    ShopSettings settings;
    /// Names of the monitors that the customer's screen can be on.
    QStringList screens = {};
};

/// One group of settings: fields in two columns. It changes only its own members of the settings.
class FormSection : public Themed<QWidget>
{
    Q_OBJECT
public:
    FormSection(const Theme &theme, QWidget *parent);

    virtual void render(const SettingsView &view) = 0;
    /// Writes what stands in the fields. False if one cannot be used: it is marked and has the focus.
    [[nodiscard]] virtual bool read(ShopSettings &settings) = 0;

protected:
    void restyle() override;

    QLineEdit *addLine(const QString &label);
    QComboBox *addChoice(const QString &label);
    Toggle *addSwitch(const QString &words);
    /// A field over both columns, with a button beside it.
    QLineEdit *addFile(const QString &label, const QString &filter);
    CapButton *addButton(const QString &words, const QString &signName, const QString &cap = {});
    /// Words over both columns.
    Label *addHint(const QString &words);
    Label *addHeading(const QString &words);
    /// Any other part, over one column or both.
    void addPart(QWidget *part, int columns);
    /// Marks a field that cannot be used and gives it the focus.
    bool mark(QLineEdit *field, bool isBad) const;

private:
    void chooseFile(QLineEdit *into, const QString &title, const QString &filter);

    QGridLayout *m_grid;
    int m_row = 0;
    int m_column = 0;
};

} // namespace tillgate
