// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QAbstractButton>

namespace tillgate {

/// One step of the set-up, or one group of settings.
struct RailStep
{
    QString words;
    /// A sign instead of the number.
    QString sign = {};
    bool isDone = false; ///< a tick instead of the number

    bool operator==(const RailStep &) const = default;
};

/// The steps beside a form: number, tick or sign, and words. Every step can be reached by key and by touch.
class StepRail final : public Themed<QWidget>
{
    Q_OBJECT
public:
    StepRail(const Theme &theme, QWidget *parent);

    void setSteps(const QList<RailStep> &steps);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int index);

protected:
    void restyle() override;

private:
    QList<RailStep> m_steps;
    int m_current = 0;
};

/// A row of the rail.
class StepRow final : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    StepRow(const Theme &theme, int number, QWidget *parent);

    void setStep(const RailStep &step, bool isCurrent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isCutOff() const;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &circle) const;
    [[nodiscard]] QRect wordsBox() const;
    [[nodiscard]] QFont wordsFont() const;

    int m_number;
    RailStep m_step;
    bool m_isCurrent = false;
};

} // namespace tillgate
