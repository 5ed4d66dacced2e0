// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/band.h"

#include <optional>

class QVBoxLayout;

namespace tillgate {

class Bar;
class BusyDots;
class Label;

/// What the state panel shows. Words come ready from stagewords.h.
struct PanelContent
{
    struct BarPart
    {
        int filled = 0; ///< thousandths
        bool isThick = false; ///< it shows money
        int parts = 1;
        QString start;
        QString end;
        bool isEndLoud = false; ///< in the family's colour

        bool operator==(const BarPart &) const = default;
    };

    Family family = Family::Grey;
    QString sign;
    QString word;
    QString sentence;
    bool isField = false;
    bool hasVioletStrip = false;
    bool isHatched = false;
    bool isStruck = false;
    bool isBusy = false; ///< three dots step where the sign would be
    std::optional<BarPart> bar = std::nullopt;
    BandKind bandKind = BandKind::Plain;
    QString bandSign = {};
    QString bandWords = {}; ///< empty: no band
    QString bandNote = {};

    bool operator==(const PanelContent &) const = default;
};

/// The lower middle block of the cashier's screen: how much came in and what to do with the goods.
/// A change of its word or band is announced once to screen readers.
class StatePanel final : public Themed<QWidget>
{
    Q_OBJECT
public:
    StatePanel(const Theme &theme, QWidget *parent);

    void setContent(const PanelContent &content);
    [[nodiscard]] const PanelContent &content() const { return m_content; }

Q_SIGNALS:
    /// A screen reader was told these words.
    void announced(const QString &words);

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// The next sale's words are news, even if they are the same.
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QRect signBox() const;
    void showContent();
    void announce();

    PanelContent m_content;
    QString m_said;
    QWidget *m_signRoom;
    Label *m_word;
    Label *m_sentence;
    Bar *m_bar;
    BusyDots *m_dots;
    Label *m_start;
    Label *m_end;
    Band *m_band;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_inner;
};

} // namespace tillgate
