// SPDX-License-Identifier: Apache-2.0
#include "support/desktop/screenreader.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tillgate::test {

namespace {

const QString busName = QStringLiteral("screen reader");
constexpr const char *accessible = "org.a11y.atspi.Accessible";
constexpr const char *properties = "org.freedesktop.DBus.Properties";
constexpr int patience = 5000;

/// AtspiStateType of atspi-constants.h.
enum StateBit { focusedState = 12, showingState = 25 };

QDBusConnection bus()
{
    return QDBusConnection(busName);
}

QString registryService()
{
    return QStringLiteral("org.a11y.atspi.Registry");
}

} // namespace

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(busName);
}

Result<void> ScreenReader::listen()
{
    const QDBusMessage where = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    if (where.type() != QDBusMessage::ReplyMessage)
        return fail(Error::Kind::Unavailable, where.errorMessage());
    QDBusConnection reader
        = QDBusConnection::connectToBus(where.arguments().constFirst().toString(), busName);
    if (!reader.isConnected())
        return fail(Error::Kind::Unavailable, reader.lastError().message());
    // Programs tell only what somebody has asked for.
    for (const char *event : {"object:property-change", "object:property-change:accessible-name",
                              "object:state-changed", "object:state-changed:focused"})
        std::ignore = ask({registryService(), QStringLiteral("/org/a11y/atspi/registry")},
                          "org.a11y.atspi.Registry", "RegisterEvent", {QString::fromLatin1(event)});
    qRegisterMetaType<QDBusVariant>(); // QtDBus looks the slot's types up by their names
    qRegisterMetaType<QDBusMessage>();
    const QString events = QStringLiteral("org.a11y.atspi.Event.Object");
    const bool isHearing = reader.connect({}, {}, events, QStringLiteral("PropertyChange"), this,
                                          SLOT(takeChange(QString, int, int, QDBusVariant, QDBusMessage)))
        && reader.connect({}, {}, events, QStringLiteral("StateChanged"), this,
                          SLOT(takeState(QString, int, int, QDBusVariant, QDBusMessage)));
    return isHearing ? Result<void>() : fail(Error::Kind::Unavailable, reader.lastError().message());
}

Result<QList<SpokenPart>> ScreenReader::read(const QString &program)
{
    const Place root{registryService(), QStringLiteral("/org/a11y/atspi/accessible/root")};
    const QList<Place> programs = childrenOf(root);
    for (const Place &one : programs) {
        if (textOf(one, "Name") != program)
            continue;
        QList<SpokenPart> parts;
        const QList<Place> windows = childrenOf(one);
        for (const Place &window : windows)
            readInto(parts, window, textOf(window, "Name"));
        return parts;
    }
    return fail(Error::Kind::NotFound, program);
}

void ScreenReader::readInto(QList<SpokenPart> &parts, const Place &part, const QString &window) const
{
    const quint64 states = statesOf(part);
    if ((states >> showingState & 1U) == 0)
        return;
    parts.append({.window = window,
                  .role = ask(part, accessible, "GetRoleName").arguments().value(0).toString(),
                  .name = textOf(part, "Name"),
                  .place = placeOf(part),
                  .isFocused = (states >> focusedState & 1U) != 0});
    const QList<Place> children = childrenOf(part);
    for (const Place &child : children)
        readInto(parts, child, window);
}

QDBusMessage ScreenReader::ask(const Place &part, const char *interface, const char *what,
                               const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        part.service, part.path, QString::fromLatin1(interface), QString::fromLatin1(what));
    question.setArguments(arguments);
    return bus().call(question, QDBus::Block, patience);
}

QString ScreenReader::textOf(const Place &part, const char *property) const
{
    const QDBusMessage answer
        = ask(part, properties, "Get", {QString::fromLatin1(accessible), QString::fromLatin1(property)});
    return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
}

quint64 ScreenReader::statesOf(const Place &part) const
{
    const QDBusMessage answer = ask(part, accessible, "GetState");
    const auto words = qdbus_cast<QList<uint>>(answer.arguments().value(0));
    return words.value(0) | quint64(words.value(1)) << 32U;
}

QRect ScreenReader::placeOf(const Place &part) const
{
    const QDBusMessage answer
        = ask(part, "org.a11y.atspi.Component", "GetExtents", {0U}); // 0: from the desktop's corner
    const QVariant extents = answer.arguments().value(0);
    if (!extents.canConvert<QDBusArgument>())
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto argument = extents.value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

QList<ScreenReader::Place> ScreenReader::childrenOf(const Place &part) const
{
    const QDBusMessage answer = ask(part, accessible, "GetChildren");
    const QVariant all = answer.arguments().value(0);
    if (!all.canConvert<QDBusArgument>())
        return {};
    QList<Place> children;
    const auto argument = all.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString service;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> service >> path;
        argument.endStructure();
        children.append({service, path.path()});
    }
    argument.endArray();
    return children;
}

void ScreenReader::forget()
{
    m_heard.clear();
    m_focus.clear();
}

void ScreenReader::askForName(const Place &part, const std::function<void(const QString &)> &then)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        part.service, part.path, QString::fromLatin1(properties), QStringLiteral("Get"));
    question << QString::fromLatin1(accessible) << QStringLiteral("Name");
    auto *answer = new QDBusPendingCallWatcher(bus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, then] {
        const QDBusPendingReply<QDBusVariant> name = *answer;
        if (!name.isError())
            then(name.value().variant().toString());
        answer->deleteLater();
    });
}

void ScreenReader::takeChange(const QString &detail, int, int, const QDBusVariant &,
                              const QDBusMessage &event)
{
    if (detail != QStringLiteral("accessible-name"))
        return;
    askForName({event.service(), event.path()}, [this](const QString &name) {
        if (!name.isEmpty() && !m_heard.contains(name))
            m_heard.append(name);
    });
}

void ScreenReader::takeState(const QString &detail, int value, int, const QDBusVariant &,
                             const QDBusMessage &event)
{
    if (detail == QStringLiteral("focused") && value == 1)
        askForName({event.service(), event.path()}, [this](const QString &name) { m_focus = name; });
}

} // namespace tillgate::test
