// SPDX-License-Identifier: Apache-2.0
#include "screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

namespace tillgate {

using namespace std::chrono_literals;

namespace {

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

} // namespace

ScreenAwake::ScreenAwake(QObject *parent) : QObject(parent)
{
    m_poke.setInterval(50s); // the shortest screen savers wait a minute
    connect(&m_poke, &QTimer::timeout, this, &ScreenAwake::poke);
}

ScreenAwake::~ScreenAwake()
{
    release();
}

void ScreenAwake::set(bool isAwake)
{
    if (isAwake == m_isAwake)
        return;
    m_isAwake = isAwake;
    if (isAwake)
        inhibit();
    else
        release();
}

void ScreenAwake::inhibit()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return poke();
    QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("tillgate") << tr("A customer is paying");
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            return poke();
        m_cookie = reply.value();
        if (!m_isAwake)
            release(); // the sale was over before the desktop answered
    });
}

void ScreenAwake::release()
{
    m_poke.stop();
    if (!m_cookie)
        return;
    QDBusMessage call = screenSaverCall(QStringLiteral("UnInhibit"));
    call << *std::exchange(m_cookie, std::nullopt);
    QDBusConnection::sessionBus().send(call);
}

void ScreenAwake::poke()
{
    static const QString tool = QStandardPaths::findExecutable(QStringLiteral("xdg-screensaver"));
    // It speaks to an X server only.
    const bool hasServer = QGuiApplication::platformName() == QLatin1String("xcb");
    if (!m_isAwake || tool.isEmpty() || !hasServer)
        return;
    QProcess::startDetached(tool, {QStringLiteral("reset")});
    m_poke.start();
}

} // namespace tillgate
