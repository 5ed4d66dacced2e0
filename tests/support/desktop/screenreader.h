// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QRect>
#include <QStringList>

#include <functional>

namespace tillgate::test {

/// A part of a window as a screen reader meets it.
struct SpokenPart
{
    QString window; ///< the words of the top-level window it is in
    QString role; ///< AT-SPI's English name: "push button", "check box", "frame"
    QString name;
    QRect place; ///< on the desktop
    bool isFocused = false;
};

/// Listens where a screen reader does: on the accessibility bus of the session (AT-SPI 2). It knows of a
/// program only what the program tells.
class ScreenReader final : public QObject
{
    Q_OBJECT
public:
    ScreenReader() = default;
    ~ScreenReader() override;

    /// Asks the session for its accessibility bus and says what it wants to hear.
    [[nodiscard]] Result<void> listen();

    /// All parts of a program that are on a screen, in the order in which they are read. NotFound while no
    /// program of that name has told the bus.
    [[nodiscard]] Result<QList<SpokenPart>> read(const QString &program);
    /// What was announced since `forget`, each once.
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    void forget();
    /// The name of the part that took the focus last.
    [[nodiscard]] const QString &focus() const { return m_focus; }

public Q_SLOTS:
    /// PropertyChange and StateChanged of org.a11y.atspi.Event.Object: which part it is says the message.
    /// QtDBus calls public slots only.
    void takeChange(const QString &detail, int value, int unused, const QDBusVariant &any,
                    const QDBusMessage &event);
    void takeState(const QString &detail, int value, int unused, const QDBusVariant &any,
                   const QDBusMessage &event);

private:
    struct Place
    {
        QString service;
        QString path;
    };

    void askForName(const Place &part, const std::function<void(const QString &)> &then);
    [[nodiscard]] QDBusMessage ask(const Place &part, const char *interface, const char *what,
                                   const QVariantList &arguments = {}) const;
    [[nodiscard]] QString textOf(const Place &part, const char *property) const;
    [[nodiscard]] quint64 statesOf(const Place &part) const;
    [[nodiscard]] QRect placeOf(const Place &part) const;
    [[nodiscard]] QList<Place> childrenOf(const Place &part) const;
    void readInto(QList<SpokenPart> &parts, const Place &part, const QString &window) const;

    QStringList m_heard;
    QString m_focus;
};

} // namespace tillgate::test
