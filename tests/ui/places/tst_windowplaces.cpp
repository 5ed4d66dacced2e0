// SPDX-License-Identifier: Apache-2.0
//
// The till's window and the customer's when monitors come and go.
#include "customerscreens.h"
#include "support/till/tilldriver.h"
#include "ui/customer/customerwindow.h"
#include "windowplaces.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <qpa/qplatformnativeinterface.h>

using namespace tillgate;

namespace {

const QString tillMonitor = QStringLiteral("till");
const QString sideMonitor = QStringLiteral("side");

QJsonObject monitor(const QString &name, int x)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("x"), x},
            {QStringLiteral("y"), 0},
            {QStringLiteral("width"), 1280},
            {QStringLiteral("height"), 800},
            {QStringLiteral("logicalDpi"), 96},
            {QStringLiteral("logicalBaseDpi"), 96},
            {QStringLiteral("dpr"), 1}};
}

QJsonObject sideBySide(const QStringList &names)
{
    QJsonArray screens;
    for (const QString &name : names)
        screens.append(monitor(name, name == tillMonitor ? 0 : 1280));
    return {{QStringLiteral("screens"), screens}, {QStringLiteral("windowFrameMargins"), false}};
}

/// Plugs exactly these monitors in.
void plug(const QStringList &names)
{
    QPlatformNativeInterface *native = QGuiApplication::platformNativeInterface();
    using SetConfiguration = void (*)(const QJsonObject &, QPlatformNativeInterface *);
    const auto set
        = reinterpret_cast<SetConfiguration>(native->nativeResourceForIntegration("setConfiguration"));
    QVERIFY2(set != nullptr, "this is not the offscreen platform");
    set(sideBySide(names), native);
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::screens().size(), names.size());
}

bool becomes(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

} // namespace

class WindowPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { plug({tillMonitor, sideMonitor}); }

    void remembersWhereTheWindowWas();
    void comesBackToAMonitorThatWasUnplugged();
    void staysWhereItIsWhenAnotherMonitorGoes();
    void keepsThePlaceOfAMonitorThatIsStillAway();
    void showsTheCustomersScreenOnItsMonitorOnly();

private:
    static QString screenOf(const QWidget &window) { return window.screen()->name(); }
    static void showAt(QWidget &window, int x)
    {
        window.setGeometry(x, 40, 600, 400);
        window.show();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
};

void WindowPlacesTest::remembersWhereTheWindowWas()
{
    const QRect wanted(1400, 60, 700, 500);
    {
        QWidget window;
        WindowPlaces places(window, QStringLiteral("remembers"), m_folder.path());
        window.show();
        window.setGeometry(wanted);
        QCoreApplication::processEvents();
    }
    QWidget next;
    WindowPlaces places(next, QStringLiteral("remembers"), m_folder.path());
    places.restore();
    QCOMPARE(next.geometry(), wanted);
    next.show();
    QCOMPARE(screenOf(next), sideMonitor);
}

void WindowPlacesTest::comesBackToAMonitorThatWasUnplugged()
{
    QWidget window;
    WindowPlaces places(window, QStringLiteral("comes back"), m_folder.path());
    showAt(window, 1300);
    QCOMPARE(screenOf(window), sideMonitor);
    plug({tillMonitor});
    QVERIFY(window.isVisible());
    QCOMPARE(screenOf(window), tillMonitor);
    plug({tillMonitor, sideMonitor});
    QVERIFY(becomes([&] { return screenOf(window) == sideMonitor; }));
    QCOMPARE(window.geometry(), QRect(1300, 40, 600, 400));
}

void WindowPlacesTest::staysWhereItIsWhenAnotherMonitorGoes()
{
    QWidget window;
    WindowPlaces places(window, QStringLiteral("stays"), m_folder.path());
    showAt(window, 20);
    const QRect place = window.geometry();
    plug({tillMonitor});
    plug({tillMonitor, sideMonitor});
    QCoreApplication::processEvents();
    QCOMPARE(screenOf(window), tillMonitor);
    QCOMPARE(window.geometry(), place);
}

void WindowPlacesTest::keepsThePlaceOfAMonitorThatIsStillAway()
{
    {
        QWidget window;
        WindowPlaces places(window, QStringLiteral("away"), m_folder.path());
        showAt(window, 1300);
        plug({tillMonitor});
        QCOMPARE(screenOf(window), tillMonitor);
    } // the till ends while its monitor is away
    {
        QWidget meanwhile;
        WindowPlaces places(meanwhile, QStringLiteral("away"), m_folder.path());
        places.restore();
        meanwhile.show();
        QCOMPARE(screenOf(meanwhile), tillMonitor); // a place that no monitor shows is not taken
        QVERIFY(meanwhile.screen()->geometry().intersects(meanwhile.geometry()));
    }
}

void WindowPlacesTest::showsTheCustomersScreenOnItsMonitorOnly()
{
    test::TillDriver till;
    QVERIFY(till.open());
    till.window().setGeometry(0, 0, 1280, 800);
    CustomerScreens screens(till.shop(), till.window(), Scheme::Light);
    screens.start();
    QVERIFY(becomes([&] { return screens.made() != nullptr && screens.made()->isVisible(); }));
    QCOMPARE(screenOf(*screens.made()), sideMonitor);
    QCOMPARE(screens.made()->geometry(), QRect(1280, 0, 1280, 800));
    plug({tillMonitor});
    QVERIFY(becomes([&] { return !screens.made()->isVisible(); })); // nothing of a sale on the till's own
    plug({tillMonitor, sideMonitor});
    QVERIFY(becomes([&] { return screens.made()->isVisible() && screenOf(*screens.made()) == sideMonitor; }));
    QCOMPARE(screens.made()->geometry(), QRect(1280, 0, 1280, 800));
}

int main(int argc, char **argv)
{
    // The platform starts with monitors that have names.
    QTemporaryFile config;
    if (!config.open() || config.write(QJsonDocument(sideBySide({tillMonitor, sideMonitor})).toJson()) < 0
        || !config.flush())
        return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.fileName().toLocal8Bit());
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    WindowPlacesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowplaces.moc"
