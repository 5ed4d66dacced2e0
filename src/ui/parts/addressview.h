// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QStringList>

namespace tillgate {

/// An address in groups of four, so that two people can compare it aloud: the first two and the last two
/// groups bold. Always left to right. The whole address is its accessible name.
class AddressView final : public Themed<QWidget>
{
    Q_OBJECT
public:
    /// `perLine` groups a line at most; fewer if they do not fit.
    AddressView(const Theme &theme, Type regular, Type bold, int perLine, QWidget *parent);

    void setPerLine(int groups);
    /// As few lines as `longest` groups a line need, each about as long as the others.
    void setEvenLines(int longest);
    /// Very long ones (Lightning invoices) show their ends only; the accessible name is whole.
    void setAddress(const QString &address);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int groupsPerLine(int width) const;

    Type m_regular;
    Type m_bold;
    int m_perLine;
    QStringList m_groups;
};

/// "bc1qw508…" in groups of four characters.
[[nodiscard]] QStringList addressGroups(const QString &address);

} // namespace tillgate
