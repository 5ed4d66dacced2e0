// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/desktop/counterdesktop.h"
#include "support/desktop/screenreader.h"
#include "wire/json.h"

#include <QImage>

#include <functional>

namespace tillgate::test {

/// The program itself on a counter's desktop: worked by X key events alone, seen as a screen reader and a
/// camera before a monitor see it, and asked over its own command line.
class Counter final
{
public:
    Counter(CounterDesktop &desktop, ScreenReader &reader) : m_desktop(desktop), m_reader(reader) { }

    /// Starts the till in practice, with a new shop, and waits until it has a sale's first key.
    [[nodiscard]] bool open(const QString &language);

    void press(const QStringList &keys);
    /// Goes back through the parts until one with this name has the focus, then presses it: the practice
    /// customer's come last in the order. False if none has it.
    [[nodiscard]] bool pressPart(const QString &name);

    /// What is on a monitor, in the order in which it is read.
    [[nodiscard]] QList<SpokenPart> partsOn(const QRect &monitor);
    /// The words of all of it.
    [[nodiscard]] QString wordsOn(const QRect &monitor);
    /// The windows that are open on a monitor, by their places.
    [[nodiscard]] QList<QRect> windowsOn(const QRect &monitor);
    /// Controls without a name, as "role at x,y".
    [[nodiscard]] QStringList silentParts();
    /// What a scanner reads on a picture of that monitor; the first is the till's as long as it is there.
    [[nodiscard]] static QString codeOn(int monitor);
    /// True once that was announced.
    [[nodiscard]] bool hears(const QString &words);

    /// What `tillgatectl --json` answers; null if it failed.
    [[nodiscard]] Json answer(const QStringList &command) const;
    /// The newest sale of today; null if there is none.
    [[nodiscard]] Json sale() const;
    /// A member of its newest payment, such as "stage"; empty if there is none.
    [[nodiscard]] QString payment(QStringView member) const;
    /// The same of that payment's quote, such as "address".
    [[nodiscard]] QString quote(QStringView member) const;

    static bool becomes(const std::function<bool()> &condition, int milliseconds = 15000);

private:
    [[nodiscard]] bool isAt(const QString &name);

    CounterDesktop &m_desktop;
    ScreenReader &m_reader;
    QTemporaryDir m_shop;
    OwnedProcess m_till;
};

} // namespace tillgate::test
