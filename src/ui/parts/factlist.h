// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QList>

namespace tillgate {

/// One line of proof: what it is, and its value.
struct Fact
{
    QString label;
    QString value;
    /// A sum with a second line under it (the coins); bigger.
    QString secondValue = {};
    bool isProblem = false; ///< in the orange of "short"

    bool operator==(const Fact &) const = default;
};

/// Label and value in rows with hairlines between them. Values never elide: they step down.
class FactList final : public Themed<QWidget>
{
    Q_OBJECT
public:
    FactList(const Theme &theme, QWidget *parent);

    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int rowHeight(const Fact &fact) const;
    /// A value that is far too wide goes on in a second line, after its comma.
    [[nodiscard]] bool isBroken(const Fact &fact) const;
    [[nodiscard]] int roomFor(const Fact &fact) const;
    [[nodiscard]] QFont valueFont(const Fact &fact) const;
    void paintBroken(QPainter &painter, const QRect &row, const QString &value) const;
    void paintFact(QPainter &painter, const QRect &row, const Fact &fact) const;

    QList<Fact> m_facts;
};

} // namespace tillgate
