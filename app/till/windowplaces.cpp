// SPDX-License-Identifier: Apache-2.0
#include "windowplaces.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QWidget>

namespace tillgate {

WindowPlaces::WindowPlaces(QWidget &window, QString name, const QString &folder) :
    m_window(window), m_name(std::move(name)), m_file(QDir(folder).filePath(QStringLiteral("windows.ini")))
{
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
    file.setValue(m_name, m_lostScreen.isEmpty() ? m_window.saveGeometry() : m_lostPlace);
}

void WindowPlaces::restore()
{
    const QSettings file(m_file, QSettings::IniFormat);
    const QByteArray place = file.value(m_name).toByteArray();
    if (!place.isEmpty())
        m_window.restoreGeometry(place);
}

void WindowPlaces::leave(const QScreen *screen)
{
    const bool wasOnIt = m_window.screen() == screen || screen->geometry().contains(m_window.geometry().center());
    if (!wasOnIt || !m_lostScreen.isEmpty())
        return;
    m_lostScreen = screen->name();
    m_lostPlace = m_window.saveGeometry();
}

void WindowPlaces::comeBack(const QScreen *screen)
{
    if (screen->name() != m_lostScreen)
        return;
    m_lostScreen.clear();
    m_window.restoreGeometry(m_lostPlace);
}

} // namespace tillgate
