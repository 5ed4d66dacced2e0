// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/accountview.h"
#include "ui/parts/themed.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tillgate {

class CapButton;
class Field;
class Label;

/// The fields of a gateway account: those that its traits ask for. Stored keys never come back into a
/// field: only their last four characters are shown, and an empty field keeps the stored key.
class AccountFields final : public Themed<QWidget>
{
    Q_OBJECT
public:
    AccountFields(const Theme &theme, QWidget *parent);

    void setProviders(const QList<GatewayTraits> &providers);
    void render(const AccountView &view);
    /// What is typed now. Secrets leave the fields here and nowhere else.
    [[nodiscard]] AccountForm form() const;
    /// Name, address and what the gateway insists on are usable; else the first bad field is marked and gets
    /// the focus.
    bool check();
    /// Only name and address; the gateway's page brings the rest.
    bool checkPlace();
    /// The chosen gateway makes keys on its own page.
    [[nodiscard]] bool canPair() const;
    /// Empties the key fields, after they were stored.
    void forgetSecrets();

Q_SIGNALS:
    /// Another gateway was chosen; its name is for the page's title.
    void providerChosen(const QString &displayName);

protected:
    void restyle() override;

private:
    /// A field that only some gateways need.
    struct Part
    {
        AccountField field;
        QLineEdit *line;
        Field *box;
    };
    Field *addLine(const QString &label, QLineEdit *&line, bool isSecret = false);
    Field *addChoice(const QString &label, QComboBox *&choice);
    void addParts();
    void addNotice();
    void arrange();
    void fillEnvironments();
    void onProvider();
    void onEnvironment();
    [[nodiscard]] QString placeholderOf(AccountField field) const;
    [[nodiscard]] bool isOptional(AccountField field) const;
    [[nodiscard]] const GatewayTraits *provider() const;
    [[nodiscard]] QLineEdit *lineOf(AccountField field) const;
    bool mark(QLineEdit *field, bool isBad);

    QList<GatewayTraits> m_providers;
    AccountView m_view;
    QGridLayout *m_grid;
    QLineEdit *m_name = nullptr;
    QComboBox *m_provider = nullptr;
    QComboBox *m_environment = nullptr;
    QComboBox *m_rate = nullptr;
    QComboBox *m_unified = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_notify = nullptr;
    QList<Part> m_parts;
    Field *m_nameBox;
    Field *m_providerBox;
    Field *m_environmentBox;
    Field *m_rateBox;
    Field *m_unifiedBox;
    Field *m_urlBox;
    Field *m_notifyBox = nullptr;
    CapButton *m_copy = nullptr;
    Label *m_hint = nullptr;
};

} // namespace tillgate
