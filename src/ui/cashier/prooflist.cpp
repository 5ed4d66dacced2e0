// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/prooflist.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QPainter>

namespace tillgate {

ProofList::ProofList(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ProofList::setProofs(const QList<Proof> &proofs)
{
    m_proofs = proofs;
    // A narrow column has room for what is wrong only.
    if (theme().isNarrow())
        m_proofs.removeIf([](const Proof &proof) { return proof.isGood; });
    QStringList spoken;
    for (const Proof &proof : proofs)
        spoken.append(proof.words);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    // A failed one is always said.
    const bool hasFailed
        = std::any_of(proofs.begin(), proofs.end(), [](const Proof &proof) { return !proof.isGood; });
    setVisible(!proofs.isEmpty() && (hasFailed || !theme().isNarrow()));
    restyle();
    update();
}

void ProofList::restyle()
{
    updateGeometry();
}

QSize ProofList::sizeHint() const
{
    return {theme().px(200), static_cast<int>(m_proofs.size()) * theme().px(20, 18) + theme().px(34, 16)};
}

void ProofList::paintEvent(QPaintEvent *)
{
    if (height() < sizeHint().height() - 1) // no room on a small screen: the buttons come first
        return;
    QPainter painter(this);
    const Theme &t = theme();
    drawBlock(painter, rect(), t.sizes().radiusPanel, {}, t.color(Tone::Line), 1);
    int y = t.px(17, 8);
    const int line = t.px(20, 18);
    const int left = t.px(49, 38);
    const int room = width() - left - t.px(8);
    QFont even = t.font(Type::Small); // one size for all that fits at twelve
    for (const Proof &proof : m_proofs)
        even = shrunkToFit(even, proof.words, room, t.px(12));
    for (const Proof &proof : m_proofs) {
        const QColor colour = t.family(proof.isGood ? Family::Green : Family::Red).text;
        const int side = t.px(18);
        drawSign(painter, directed({t.px(18, 12), y + (line - side) / 2, side, side}),
                 proof.isGood ? QStringLiteral("ok") : QStringLiteral("warning"), colour);
        painter.setPen(proof.isGood ? t.color(Tone::Ink2) : colour);
        const QRect box = directed({left, y, room, line});
        painter.setFont(shrunkToFit(even, proof.words, room, t.px(9)));
        const QString words = figuresWidth(painter.font(), proof.words) <= box.width()
            ? proof.words
            : painter.fontMetrics().elidedText(proof.words, Qt::ElideRight, box.width());
        drawFigures(painter, box, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), words);
        y += line;
    }
}

} // namespace tillgate
