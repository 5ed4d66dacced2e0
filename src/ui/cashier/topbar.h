// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/themed.h"

namespace tillgate {

class CapButton;
class HealthLight;

/// The shop, the gateways' health, the person and the time. Inverted in training.
class TopBar final : public Themed<QWidget>
{
    Q_OBJECT
public:
    TopBar(const Theme &theme, QWidget *parent);

    void render(const TillView &view, const QDateTime &now);
    /// The time alone, once a second.
    void setNow(const QDateTime &now);
    void setSideMargin(int margin);

Q_SIGNALS:
    void gatewayChosen(const AccountName &account);
    void personChosen();
    void lockRequested();
    /// Training only: open or close the practice customer.
    void practiceToggled();

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void arrangeLights(int right, int roomLeft);
    void paintNames(QPainter &painter) const;
    void paintTraining(QPainter &painter) const;
    void paintPerson(QPainter &painter) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int personWidth() const;
    [[nodiscard]] Tone front() const { return m_isPractice ? Tone::OnPrimary : Tone::Ink; }
    [[nodiscard]] Tone front2() const { return m_isPractice ? Tone::OnPrimary2 : Tone::Ink3; }

    QString m_shop;
    QString m_till;
    QString m_person;
    QString m_time;
    bool m_isPractice = false;
    int m_sideMargin = 24;
    QList<HealthLight *> m_lights;
    CapButton *m_personButton;
    CapButton *m_lock;
    CapButton *m_practice;
    QRect m_timeBox;
    QRect m_personBox;
    int m_lightsLeft = 0;
};

} // namespace tillgate
