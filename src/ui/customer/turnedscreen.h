// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillsettings.h"
#include "desk/tillview.h"
#include "ui/parts/theme.h"

#include <QWidget>

#include <memory>

namespace tillgate {

class CustomerWindow;
struct ClaimView;

/// The customer's screen laid over the till's window and turned for the other side of the counter: as it is,
/// upside down, or mirrored. Any key or touch of the staff takes it back.
class TurnedScreen final : public QWidget
{
    Q_OBJECT
public:
    TurnedScreen(Scheme scheme, const CustomerSettings &settings, QWidget *till);
    ~TurnedScreen() override;

    void render(const CustomerView &view);
    /// As CustomerWindow::setClaim.
    void setClaim(const std::optional<ClaimView> &claim);

Q_SIGNALS:
    void takenBack();
    /// As CustomerWindow::codeReadBack.
    void codeReadBack(const QString &content, bool isGood);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CustomerSettings::Turn m_turn;
    /// Never on a screen itself: its picture is drawn here, whole pixel by whole pixel.
    std::unique_ptr<CustomerWindow> m_inside;
};

} // namespace tillgate
