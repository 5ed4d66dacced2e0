// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

class CapButton;
class Label;

/// The head of the right column: what this step is, and at its end one quiet or dangerous word with its key.
class StepHead final : public Themed<QWidget>
{
    Q_OBJECT
public:
    enum class End { None, Cap, Quiet, Danger };

    StepHead(const Theme &theme, QWidget *parent);

    void setContent(const QString &title, End end, const QString &words, const QString &cap);
    void setOnGreen(bool isOnGreen);

Q_SIGNALS:
    void endPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void restyle() override;

private:
    void arrange();

    QString m_title;
    QString m_words;
    QString m_cap;
    End m_end = End::None;
    bool m_isOnGreen = false;
    CapButton *m_quiet;
    CapButton *m_danger;
};

} // namespace tillgate
