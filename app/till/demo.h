// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tillapp.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace tillgate {

/// Takes practice payments by itself, says each step, and writes pictures of both screens: what
/// packaging/run does on a machine without a display. Ends the program: 0 if all sales were paid.
class Demo final : public QObject
{
    Q_OBJECT

public:
    Demo(TillApp &till, QString folder, int sales, QObject *parent = nullptr);

    void start();

private:
    /// What to wait for, and what to do then.
    struct Step
    {
        QString words;
        std::function<bool()> isReached;
        std::function<void()> act;
    };

    void look();
    void timeTheCode();
    [[nodiscard]] bool hasPaused();
    void say(const QString &sentence);
    void takePictures(const QString &name);
    void finish(int exitCode);
    [[nodiscard]] QList<Step> script();
    [[nodiscard]] const std::optional<Payment> &payment() const;
    [[nodiscard]] bool isStage(PaymentStage stage) const;

    TillApp &m_till;
    QString m_folder;
    int m_salesLeft;
    QList<Step> m_steps;
    QTimer m_look;
    QTimer m_limit;
    int m_pictures = 0;
    QElapsedTimer m_sincePause;
    QElapsedTimer m_sinceCharge;
    std::chrono::milliseconds m_answerTime{0}; ///< of all gateways since "Charge"
    std::chrono::milliseconds m_answersUntilCode{0};
    std::optional<qint64> m_untilCode; ///< milliseconds from "Charge" to the painted code
};

} // namespace tillgate
