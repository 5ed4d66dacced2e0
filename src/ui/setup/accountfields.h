// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/accountview.h"
#include "ui/parts/themed.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tillgate {

class CapButton;
class Label;

/// The fields of a gateway account. Stored keys never come back into a field: only their last four
/// characters are shown, and an empty field keeps the stored key.
class AccountFields final : public Themed<QWidget>
{
    Q_OBJECT
public:
    AccountFields(const Theme &theme, QWidget *parent);

    void setProviders(const QList<GatewayTraits> &providers);
    void render(const AccountView &view);
    /// What is typed now. Secrets leave the fields here and nowhere else.
    [[nodiscard]] AccountForm form() const;
    /// The name and address are usable; else the bad field is marked and gets the focus.
    bool check();
    /// Empties the key fields, after they were stored.
    void forgetSecrets();

protected:
    void restyle() override;

private:
    QLineEdit *addLine(const QString &label, int row, int column, int span, bool isSecret = false);
    QComboBox *addChoice(const QString &label, int row, int column);
    void addNotice();
    void fillEnvironments();
    void onEnvironment();
    [[nodiscard]] const GatewayTraits *provider() const;
    void markBad(QLineEdit *field, bool isBad);

    QList<GatewayTraits> m_providers;
    AccountView m_view;
    QGridLayout *m_grid;
    QLineEdit *m_name;
    QComboBox *m_provider;
    QComboBox *m_environment;
    QComboBox *m_rate;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QLineEdit *m_secret;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_payout;
    QLineEdit *m_notify;
    CapButton *m_copy;
    Label *m_hint;
};

} // namespace tillgate
