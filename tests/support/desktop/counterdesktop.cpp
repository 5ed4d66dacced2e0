// SPDX-License-Identifier: Apache-2.0
#include "support/desktop/counterdesktop.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace tillgate::test {

namespace {

const QString server = QStringLiteral("/usr/lib/xorg/Xorg");
const QString driver = QStringLiteral("/usr/lib/xorg/modules/drivers/dummy_drv.so");
const QString tills = QStringLiteral("DUMMY0");
const QString customers = QStringLiteral("DUMMY1");

/// One card with room for both monitors; no keyboard, mouse or console of this machine is touched.
constexpr const char *configuration = R"(
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoEnableDevices" "false"
    Option "DontVTSwitch" "true"
    Option "BlankTime" "0"
    Option "StandbyTime" "0"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
    Modeline "1280x800" 83.5 1280 1352 1480 1680 800 803 809 831
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "1280x800"
        Virtual 3840 1200
    EndSubSection
EndSection
)";

Result<void> xrandr(const QStringList &words)
{
    const Result<QByteArray> done = outputOf(QStringLiteral("xrandr"), words);
    return done ? Result<void>() : fail(done.error());
}

QString modeOf(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

Result<void> write(const QString &path, const char *text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        return fail(Error::Kind::Unavailable, path);
    return {};
}

} // namespace

QString CounterDesktop::missing()
{
    const QList<QPair<QString, QString>> programs{
        {QStringLiteral("xrandr"), QStringLiteral("x11-xserver-utils")},
        {QStringLiteral("xdotool"), QStringLiteral("xdotool")},
        {QStringLiteral("openbox"), QStringLiteral("openbox")},
        {QStringLiteral("dbus-daemon"), QStringLiteral("dbus")}};
    for (const auto &[program, package] : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return package;
    }
    if (!QFile::exists(server) || !QFile::exists(driver))
        return QStringLiteral("xserver-xorg-video-dummy");
    return QFile::exists(QStringLiteral("/usr/libexec/at-spi-bus-launcher")) ? QString()
                                                                             : QStringLiteral("at-spi2-core");
}

Result<void> CounterDesktop::start()
{
    if (!m_folder.isValid())
        return fail(Error::Kind::Unavailable, m_folder.errorString());
    return startServer()
        .and_then([this] { return startSession(); })
        .and_then([] {
            return xrandr({QStringLiteral("--addmode"), customers, modeOf(customerSize)});
        })
        .and_then([] { return xrandr(QStringLiteral("--newmode %1 67.0 768 816 896 1024 1024 1027 1037 1077")
                                         .arg(modeOf(uprightSize)).split(u' ')); })
        .and_then([] {
            return xrandr({QStringLiteral("--addmode"), customers, modeOf(uprightSize)});
        })
        .and_then([this] { return plugBoth(); });
}

Result<void> CounterDesktop::startServer()
{
    const QString config = m_folder.filePath(QStringLiteral("xorg.conf"));
    if (const Result<void> written = write(config, configuration); !written)
        return written;
    m_server.setWorkingDirectory(m_folder.path());
    const Result<QString> number = m_server.startAndReadLine(
        server,
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-config"), config,
         QStringLiteral("-logfile"), m_folder.filePath(QStringLiteral("xorg.log")),
         QStringLiteral("-noreset"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
         QStringLiteral("-novtswitch"), QStringLiteral("-sharevts"), QStringLiteral("-keeptty")});
    if (!number)
        return fail(number.error());
    qputenv("DISPLAY", ':' + number->toLatin1());
    return {};
}

Result<void> CounterDesktop::startSession()
{
    const QString runtime = m_folder.filePath(QStringLiteral("runtime"));
    if (!QDir().mkdir(runtime)
        || !QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(Error::Kind::Unavailable, runtime);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    qunsetenv("AT_SPI_BUS_ADDRESS");
    const Result<QString> address = m_bus.startAndReadLine(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!address)
        return fail(address.error());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address->toLatin1());
    m_windows.start(QStringLiteral("openbox"), {});
    return m_windows.waitForStarted() ? Result<void>()
                                      : fail(Error::Kind::Unavailable, m_windows.errorString());
}

Result<void> CounterDesktop::plugBoth()
{
    return xrandr({QStringLiteral("--output"), tills, QStringLiteral("--mode"), modeOf(tillSize),
                   QStringLiteral("--pos"), QStringLiteral("0x0"), QStringLiteral("--primary"),
                   QStringLiteral("--output"), customers, QStringLiteral("--mode"), modeOf(customerSize),
                   QStringLiteral("--pos"), QStringLiteral("%1x0").arg(tillSize.width())});
}

Result<void> CounterDesktop::standUpright()
{
    return xrandr({QStringLiteral("--output"), customers, QStringLiteral("--mode"), modeOf(uprightSize)});
}

Result<void> CounterDesktop::mirror()
{
    return xrandr({QStringLiteral("--output"), customers, QStringLiteral("--mode"), modeOf(customerSize),
                   QStringLiteral("--pos"), QStringLiteral("0x0")});
}

Result<void> CounterDesktop::pullCustomers()
{
    return xrandr({QStringLiteral("--output"), customers, QStringLiteral("--off")});
}

Result<void> CounterDesktop::pullTills()
{
    return xrandr({QStringLiteral("--output"), tills, QStringLiteral("--off")});
}

Result<void> CounterDesktop::press(const QStringList &keys)
{
    // A quick cashier's pace: the till takes no second Enter within 300 ms.
    const QString pause = keys.size() > 1 ? QStringLiteral("160") : QStringLiteral("0");
    const Result<QByteArray> done
        = outputOf(QStringLiteral("xdotool"),
                   QStringList{QStringLiteral("key"), QStringLiteral("--delay"), pause} + keys);
    return done ? Result<void>() : fail(done.error());
}

} // namespace tillgate::test
