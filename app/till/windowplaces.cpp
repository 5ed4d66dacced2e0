// SPDX-License-Identifier: Apache-2.0
#include "windowplaces.h"

#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QWidget>

namespace tillgate {

WindowPlaces::WindowPlaces(QWidget &window, QString name, const QString &folder) :
    m_window(window), m_name(std::move(name)), m_file(QDir(folder).filePath(QStringLiteral("windows.ini")))
{
    window.installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WindowPlaces::leave);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](const QScreen *screen) {
        // The window system has to know the monitor before it takes a window.
        QTimer::singleShot(0, this, [this, name = screen->name()] {
            for (const QScreen *now : QGuiApplication::screens()) {
                if (now->name() == name)
                    comeBack(now);
            }
        });
    });
}

WindowPlaces::~WindowPlaces()
{
    QSettings file(m_file, QSettings::IniFormat);
    note();
    file.setValue(m_name, m_place);
}

bool WindowPlaces::restore()
{
    const QSettings file(m_file, QSettings::IniFormat);
    const QByteArray place = file.value(m_name).toByteArray();
    return !place.isEmpty() && m_window.restoreGeometry(place);
}

void WindowPlaces::leave(const QScreen *screen)
{
    const bool wasOnIt = m_window.screen() == screen || screen->geometry().contains(m_window.geometry().center());
    if (wasOnIt && m_lostScreen.isEmpty())
        m_lostScreen = screen->name();
}

bool WindowPlaces::eventFilter(QObject *watched, QEvent *event)
{
    const bool hasMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (hasMoved)
        note();
    return QObject::eventFilter(watched, event);
}

void WindowPlaces::note()
{
    if (!m_lostScreen.isEmpty() || !QGuiApplication::screens().contains(m_window.screen()))
        return;
    m_place = m_window.saveGeometry();
    m_rect = m_window.geometry();
}

void WindowPlaces::comeBack(const QScreen *screen)
{
    if (screen->name() != m_lostScreen)
        return;
    m_window.restoreGeometry(m_place);
    // It may have come back with another number.
    if (m_window.screen() != screen)
        m_window.setGeometry(m_rect);
    m_lostScreen.clear();
}

} // namespace tillgate
