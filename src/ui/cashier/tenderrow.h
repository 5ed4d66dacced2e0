// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/themed.h"

#include <QAbstractButton>

namespace tillgate {

/// One way to pay: tile, coin, network, how long it usually takes, and the number that chooses it.
class TenderRow final : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    TenderRow(const Theme &theme, QWidget *parent);

    /// `cap`: the number on the coin step; empty without one.
    void setTender(const TenderChoice &tender, const QString &cap);
    void setCash(bool isChosen, const QString &cap);
    /// "usually 20 s" does not stand beside the name; only "20 s" would.
    [[nodiscard]] bool isTimeTooWide(int rowWidth) const;
    void setShortTime(bool isShort);
    /// Lower than usual, where there are many ways to pay.
    void setRowHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isCutOff() const;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTile(QPainter &painter, const QRect &box) const;
    int paintEnd(QPainter &painter) const;
    void paintTime(QPainter &painter, int right) const;
    [[nodiscard]] int endOfWords() const;
    [[nodiscard]] int startOfCap(int rowWidth) const;

    QString m_ticker;
    QString m_name;
    QString m_note;
    QString m_time;
    QString m_span; ///< the time without words
    QString m_cap;
    bool m_isDear = false; ///< `m_time` is a warning about its cost
    bool m_isChosen = false;
    bool m_isCash = false;
    bool m_isTimeShort = false;
};

/// The sign of a coin's tile; empty if there is none for it, then the tile shows the ticker.
[[nodiscard]] QString coinSign(const QString &ticker, const QString &networkName);

} // namespace tillgate
