// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "sale/staff.h"
#include "ui/parts/themed.h"

class QGridLayout;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class Card;
class Label;
class StatusLine;

/// What the sheet says about the payment that is on the screen behind it.
struct PinStatus
{
    Family family = Family::Grey;
    QString sign;
    QString word; ///< empty: nothing is on the screen
    QString sum;
    QString advice;

    bool operator==(const PinStatus &) const = default;
};

/// Asks one of several people for the PIN, over the whole window: to open the locked till (for
/// whoever goes on), or to approve one act. Everything by keyboard (digits, up and down, Enter, Esc) and by
/// touch.
class PinSheet final : public Themed<QWidget>
{
    Q_OBJECT
public:
    enum class Kind {
        Lock, ///< stays until somebody signs in; says how the payment stands
        Approve, ///< one act
    };

    /// `people` is not empty; the first one is chosen.
    PinSheet(const Theme &theme, QWidget *window, Kind kind, const QList<Person> &people);

    void setWords(const QString &title, const QString &lead);
    void setStatus(const PinStatus &status);
    /// The try failed: the digits go, and the reason stands under them.
    void refuse(const Error &error);
    [[nodiscard]] const QString &chosenName() const { return m_people.at(m_chosen).name; }

Q_SIGNALS:
    void given(const QString &name, const tillgate::Secret &pin);
    void closed();

protected:
    void restyle() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The focus stays on the sheet.
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Dots;

    void buildPeople();
    void buildPad();
    void buildLayout();
    void addDigit(int digit, int row, int column);
    CapButton *addKey(const QString &words, const QString &sign, int row, int column);
    void typeDigit(int digit);
    void eraseDigit();
    void choose(qsizetype index);
    void submit();
    void leave();
    void showPin();

    Kind m_kind;
    QList<Person> m_people;
    qsizetype m_chosen = 0;
    QByteArray m_pin;
    Card *m_card;
    Label *m_title;
    Label *m_lead;
    StatusLine *m_status;
    Dots *m_dots;
    Label *m_complaint;
    QList<CapButton *> m_names;
    CapButton *m_go;
    CapButton *m_leave;
    QGridLayout *m_pad;
    QVBoxLayout *m_left;
};

} // namespace tillgate
