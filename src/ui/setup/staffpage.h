// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "sale/staff.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;

/// The people at the till, their roles and PINs. The last row adds somebody.
class StaffPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StaffPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void render(const QList<Person> &people);
    /// Why the last change was not taken.
    void complain(const Error &error);
    void setScheme(Scheme scheme);

Q_SIGNALS:
    /// Added or changed; a PIN that was typed comes beside it, else it is empty.
    void personSaved(const tillgate::Person &person, const tillgate::Secret &pin);
    void personRemoved(const QString &name);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const Person &person, bool isNew);
    [[nodiscard]] QComboBox *roleBox(StaffRole role);
    [[nodiscard]] QLineEdit *pinField(bool hasPin);
    void applyTheme();

    Theme m_theme;
    QVBoxLayout *m_layout;
    Label *m_lead;
    Label *m_complaint;
    QWidget *m_inside;
    QWidget *m_list = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace tillgate
