// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/customerwords.h"
#include "ui/parts/theme.h"

#include <QWidget>

namespace tillgate {

class CustomerNote;
class CustomerPay;
class StripeFrame;

/// The customer's screen: full screen on the second monitor, or laid over the till's window when there is
/// only one ("turn screen"). Its own language and direction; no buttons; nothing about other sales.
class CustomerWindow final : public QWidget
{
    Q_OBJECT
public:
    /// With a parent it covers the parent's window and any staff key takes it back.
    explicit CustomerWindow(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void render(const CustomerView &view);
    void setScheme(Scheme scheme);
    /// Shows it without a frame on the last of several screens; with one screen it stays hidden.
    /// False if there is no second screen.
    bool showOnSecondScreen();
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    /// A key or a tap while it lies over the till: the staff want their screen back.
    void takenBack();
    /// The code as painted in this window was read back by a scanner; see QrView.
    void codeReadBack(const QString &content, bool isGood);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOverTill() const { return parentWidget() != nullptr; }

    Theme m_theme;
    std::optional<CustomerView> m_view;
    CustomerWords m_words;
    CustomerPay *m_pay;
    CustomerNote *m_note;
    StripeFrame *m_frame = nullptr;
};

} // namespace tillgate
