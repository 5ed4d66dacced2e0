// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"
#include "ui/parts/themed.h"

namespace tillgate {

/// The answers of "Test connection": one row per question with a sign, a plain answer and a small reason.
class CheckList final : public Themed<QWidget>
{
    Q_OBJECT
public:
    CheckList(const Theme &theme, QWidget *parent);

    void render(const QList<KeyCheck> &checks, bool isTesting);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString sign;
        Family family;
        QString words;
        QString reason;
    };
    [[nodiscard]] int rowHeight(const Row &row) const;
    [[nodiscard]] static Row rowOf(const KeyCheck &check);

    QList<Row> m_rows;
};

} // namespace tillgate
