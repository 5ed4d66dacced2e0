// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "ui/parts/themed.h"

class QLineEdit;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class Card;
class Label;

/// Asks for the vault's passphrase inside a window: to open it, or to make it. Covers its parent.
class PassphraseSheet final : public Themed<QWidget>
{
    Q_OBJECT
public:
    /// `isNew`: the passphrase is chosen now and typed twice. `canUseKeyService`: the system can keep the key.
    PassphraseSheet(const Theme &theme, QWidget *window, bool isNew, bool canUseKeyService);

Q_SIGNALS:
    void given(const tillgate::Secret &passphrase);
    void keyServiceChosen();
    void closed();

protected:
    void restyle() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The focus stays inside the sheet.
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildWords();
    void buildButtons(bool canUseKeyService);
    QLineEdit *addField(const QString &name);
    CapButton *addButton(const QString &words, const QString &key, bool isMain);
    void complain(const QString &words);
    void accept();

    bool m_isNew;
    Card *m_card;
    QVBoxLayout *m_layout;
    Label *m_title;
    Label *m_lead;
    Label *m_complaint;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QList<QWidget *> m_stops;
};

} // namespace tillgate
