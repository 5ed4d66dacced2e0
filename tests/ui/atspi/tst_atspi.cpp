// SPDX-License-Identifier: Apache-2.0
//
// The whole way to a screen reader: the till takes a practice payment in a session of its own, and this test
// listens where a screen reader would, on the accessibility bus. Run by atspi/run, which makes the session.
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QString busName = QStringLiteral("listener");

} // namespace

class AtSpiTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// PropertyChange of org.a11y.atspi.Event.Object: (detail, detail1, detail2, value, properties). Which part it is
    /// says the message; its words are asked for, as a screen reader does.
    void take(const QString &detail, int, int, const QDBusVariant &, const QDBusMessage &event)
    {
        if (detail != QStringLiteral("accessible-name"))
            return;
        QDBusMessage ask = QDBusMessage::createMethodCall(event.service(), event.path(),
                                                          QStringLiteral("org.freedesktop.DBus.Properties"),
                                                          QStringLiteral("Get"));
        ask << QStringLiteral("org.a11y.atspi.Accessible") << QStringLiteral("Name");
        auto *answer = new QDBusPendingCallWatcher(QDBusConnection(busName).asyncCall(ask), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            const QDBusPendingReply<QDBusVariant> name = *answer;
            if (!name.isError() && !name.value().variant().toString().isEmpty())
                m_heard.append(name.value().variant().toString());
            answer->deleteLater();
        });
    }

private:
    QStringList m_heard;

    static QString accessibilityBus()
    {
        QDBusInterface bus(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"));
        const QDBusReply<QString> address = bus.call(QStringLiteral("GetAddress"));
        return address.isValid() ? address.value() : QString();
    }

private Q_SLOTS:
    void aScreenReaderHearsThatItIsPaid()
    {
        const QString address = accessibilityBus();
        if (address.isEmpty())
            QSKIP("There is no accessibility bus in this session.");
        QDBusConnection bus = QDBusConnection::connectToBus(address, busName);
        QVERIFY(bus.isConnected());
        QDBusInterface registry(QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"),
                                QStringLiteral("org.a11y.atspi.Registry"), bus);
        QVERIFY(registry.isValid());
        // Programs tell only what somebody has asked for.
        registry.call(QStringLiteral("RegisterEvent"), QStringLiteral("object:property-change"));
        registry.call(QStringLiteral("RegisterEvent"), QStringLiteral("object:property-change:accessible-name"));
        QVERIFY(bus.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("PropertyChange"), this,
                            SLOT(take(QString, int, int, QDBusVariant, QDBusMessage))));

        QTemporaryDir folder;
        QProcess till;
        till.setProcessChannelMode(QProcess::MergedChannels);
        till.start(QStringLiteral(TILLGATE_TILL),
                   {QStringLiteral("--practice"), QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--data"),
                    folder.filePath(QStringLiteral("shop")), QStringLiteral("--demo"), folder.filePath(QStringLiteral("pictures"))});
        QVERIFY(till.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(till.state(), QProcess::NotRunning, 90000);
        QVERIFY2(till.exitCode() == 0, till.readAll().constData());
        m_heard.removeDuplicates();
        const QString all = m_heard.join(QStringLiteral(" | "));
        QVERIFY2(all.contains(QStringLiteral("Waiting for payment")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Paid. Hand over now")), qPrintable(all));
        QDBusConnection::disconnectFromBus(busName);
    }
};

QTEST_GUILESS_MAIN(AtSpiTest)
#include "tst_atspi.moc"
