// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "ui/parts/themed.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tillgate {

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(bool canUseKeyService);
    QLineEdit *addField(const QString &name);
    void accept();

    bool m_isNew;
    QWidget *m_card;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLabel *m_complaint = nullptr;
};

} // namespace tillgate
