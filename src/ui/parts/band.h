// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

enum class BandKind {
    Plain, ///< no, or wait
    Go, ///< hand over: the green fill
    GoInside, ///< hand over, inside the green field: a white band with green words
    Ask, ///< ask a manager: the violet fill
};

/// The hand-over line: what to do with the goods, in its own band with its own sign.
class Band final : public Themed<QWidget>
{
    Q_OBJECT
public:
    Band(const Theme &theme, QWidget *parent);

    /// `note` stands small at the end: the rule that decided.
    void setContent(BandKind kind, const QString &signName, const QString &words, const QString &note = {});
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] bool isCutOff() const;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor front() const;
    [[nodiscard]] QRect wordsBox() const;
    [[nodiscard]] int noteWidth() const;
    [[nodiscard]] bool fits(int room) const;

    BandKind m_kind = BandKind::Plain;
    QString m_sign;
    QString m_words;
    QString m_note;
};

} // namespace tillgate
