// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/themed.h"

namespace tillgate {

/// The middle of the green field: the big tick, the word, and the hand-over line.
class PaidField final : public Themed<QWidget>
{
    Q_OBJECT
public:
    PaidField(const Theme &theme, QWidget *parent);

    void render(const PaymentView &view);

Q_SIGNALS:
    /// A screen reader was told these words.
    void announced(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The next sale's words are news, even if they are the same.
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void announce();

    QString m_said;
    QString m_word;
    QString m_line;
    QString m_lineSign;
};

} // namespace tillgate
