// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

/// The short proofs beside the code, each with a tick or, when it failed, a red cross.
class ProofList final : public Themed<QWidget>
{
    Q_OBJECT
public:
    struct Proof
    {
        QString words;
        bool isGood = true;
    };

    ProofList(const Theme &theme, QWidget *parent);
    void setProofs(const QList<Proof> &proofs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Proof> m_proofs;
};

} // namespace tillgate
