// SPDX-License-Identifier: Apache-2.0
//
// What the desktop hears while a customer looks at a code, on a session bus of the test's own.
#include "screenawake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace tillgate;

namespace {

const QString service = QStringLiteral("org.freedesktop.ScreenSaver");
const QString object = QStringLiteral("/org/freedesktop/ScreenSaver");

} // namespace

/// A desktop's screen saver.
class ScreenSaver final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason)
    {
        programs.append(program);
        reasons.append(reason);
        held.append(++last);
        return last;
    }
    void UnInhibit(uint cookie)
    {
        if (!held.removeOne(cookie))
            ++strangers;
    }

public:
    QStringList programs;
    QStringList reasons;
    QList<uint> held;
    uint last = 40;
    int strangers = 0; ///< cookies that were never given
};

class ScreenAwakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        m_desktop = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(
            QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("desktop")));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }
    void init()
    {
        m_saver = std::make_unique<ScreenSaver>();
        QVERIFY(m_desktop->registerObject(object, m_saver.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(m_desktop->registerService(service));
    }
    void cleanup()
    {
        m_desktop->unregisterService(service);
        m_desktop->unregisterObject(object);
    }

    void holdsTheScreenFromTheCodeToTheMoney();
    void asksOnceHoweverOftenItIsSaid();
    void letsGoOfASaleThatWasOverBeforeTheDesktopAnswered();
    void letsGoWhenTheTillEnds();
    void doesWithoutADesktopThatHasNoService();

private:
    [[nodiscard]] bool isHeld() const { return !m_saver->held.isEmpty(); }
    static bool becomes(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 5000); }

    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_desktop;
    std::unique_ptr<ScreenSaver> m_saver;
};

void ScreenAwakeTest::holdsTheScreenFromTheCodeToTheMoney()
{
    ScreenAwake awake;
    awake.set(true);
    QVERIFY(becomes([this] { return isHeld(); }));
    QCOMPARE(m_saver->programs, QStringList{QStringLiteral("tillgate")});
    QVERIFY(!m_saver->reasons.first().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(becomes([&] {
        awake.set(false);
        return !isHeld();
    }));
    QCOMPARE(m_saver->strangers, 0);
}

void ScreenAwakeTest::asksOnceHoweverOftenItIsSaid()
{
    ScreenAwake awake;
    for (int second = 0; second < 20; ++second)
        awake.set(true);
    QVERIFY(becomes([this] { return isHeld(); }));
    QCoreApplication::processEvents();
    QCOMPARE(m_saver->programs.size(), 1);
}

void ScreenAwakeTest::letsGoOfASaleThatWasOverBeforeTheDesktopAnswered()
{
    ScreenAwake awake;
    awake.set(true);
    awake.set(false); // the answer with the cookie is still on its way
    QVERIFY(becomes([this] { return m_saver->programs.size() == 1 && !isHeld(); }));
    QCOMPARE(m_saver->strangers, 0);
}

void ScreenAwakeTest::letsGoWhenTheTillEnds()
{
    auto awake = std::make_unique<ScreenAwake>();
    awake->set(true);
    QVERIFY(becomes([this] { return isHeld(); }));
    // Until the cookie has arrived there is nothing to let go of.
    QVERIFY(becomes([&] { return awake->isHeld(); }));
    awake.reset();
    QVERIFY(becomes([this] { return !isHeld(); }));
    QCOMPARE(m_saver->strangers, 0);
}

void ScreenAwakeTest::doesWithoutADesktopThatHasNoService()
{
    m_desktop->unregisterService(service);
    ScreenAwake awake;
    awake.set(true);
    awake.set(false);
    QCoreApplication::processEvents();
    QVERIFY(m_saver->programs.isEmpty());
    QVERIFY(!awake.isHeld());
}

QTEST_GUILESS_MAIN(ScreenAwakeTest)
#include "tst_screenawake.moc"
