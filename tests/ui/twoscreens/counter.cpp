// SPDX-License-Identifier: Apache-2.0
#include "counter.h"

#include "ui/scanner.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

#include <algorithm>

namespace tillgate::test {

namespace {

const QString program = QStringLiteral("tillgate");

bool isWindow(const SpokenPart &part)
{
    return part.role == QLatin1String("frame");
}

/// What a person who cannot see it has to be told.
bool needsName(const SpokenPart &part)
{
    static const QStringList roles{
        QStringLiteral("push button"),  QStringLiteral("toggle button"), QStringLiteral("check box"),
        QStringLiteral("radio button"), QStringLiteral("text"),          QStringLiteral("combo box"),
        QStringLiteral("list"),         QStringLiteral("dialog"),        QStringLiteral("alert"),
        QStringLiteral("image"),        QStringLiteral("frame")};
    return roles.contains(part.role);
}

Json memberOf(const Json &object, QStringView name)
{
    const Json *member = object.find(name);
    return member != nullptr ? *member : Json();
}

} // namespace

bool Counter::open(const QString &language)
{
    m_reader.forget();
    m_till.setProcessChannelMode(QProcess::ForwardedChannels);
    m_till.start(QStringLiteral(TILLGATE_TILL),
                 {QStringLiteral("--practice"), QStringLiteral("--language"), language,
                  QStringLiteral("--theme"), QStringLiteral("light"), QStringLiteral("--data"),
                  m_shop.path()});
    return m_till.waitForStarted() && becomes([this] {
               return !windowsOn(CounterDesktop::tillPlace).isEmpty() && !m_reader.focus().isEmpty()
                   && answer({QStringLiteral("gateway"), QStringLiteral("list")}).isArray();
           });
}

void Counter::press(const QStringList &keys)
{
    const Result<void> pressed = m_desktop.press(keys);
    QVERIFY2(pressed, pressed ? "" : qPrintable(pressed.error().detail));
}

bool Counter::pressPart(const QString &name)
{
    constexpr int mostStops = 60;
    for (int stop = 0; stop < mostStops; ++stop) {
        if (m_reader.focus() == name && isAt(name)) {
            press({QStringLiteral("space")});
            return true;
        }
        const QString before = m_reader.focus();
        press({QStringLiteral("shift+Tab")});
        std::ignore = becomes([&] { return m_reader.focus() != before; }, 1000);
    }
    return false;
}

/// What was heard may be over: a window that shows the next step moves the focus itself.
bool Counter::isAt(const QString &name)
{
    const QList<SpokenPart> parts = m_reader.read(program).value_or(QList<SpokenPart>());
    return std::any_of(parts.begin(), parts.end(),
                       [&](const SpokenPart &part) { return part.isFocused && part.name == name; });
}

QList<SpokenPart> Counter::partsOn(const QRect &monitor)
{
    QList<SpokenPart> found;
    const QList<SpokenPart> all = m_reader.read(program).value_or(QList<SpokenPart>());
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const SpokenPart &part) { return monitor.contains(part.place.center()); });
    return found;
}

QString Counter::wordsOn(const QRect &monitor)
{
    QStringList words;
    const QList<SpokenPart> parts = partsOn(monitor);
    for (const SpokenPart &part : parts)
        words.append(part.name);
    return words.join(QStringLiteral(" | "));
}

QList<QRect> Counter::windowsOn(const QRect &monitor)
{
    QList<QRect> windows;
    const QList<SpokenPart> parts = partsOn(monitor);
    for (const SpokenPart &part : parts) {
        if (isWindow(part))
            windows.append(part.place);
    }
    return windows;
}

QStringList Counter::silentParts()
{
    QStringList silent;
    const QList<SpokenPart> parts = m_reader.read(program).value_or(QList<SpokenPart>());
    for (const SpokenPart &part : parts) {
        if (needsName(part) && part.name.trimmed().isEmpty())
            silent.append(
                QStringLiteral("%1 at %2,%3").arg(part.role).arg(part.place.x()).arg(part.place.y()));
    }
    return parts.isEmpty() ? QStringList{QStringLiteral("no window at all")} : silent;
}

QString Counter::codeOn(int monitor)
{
    // Where the monitor is knows the platform; QScreen keeps the old place of one that has moved (Qt 6.4.2).
    QScreen *screen = QGuiApplication::screens().value(monitor);
    return screen == nullptr
        ? QString()
        : scanned(screen->grabWindow(0, 0, 0, screen->size().width(), screen->size().height()).toImage());
}

bool Counter::hears(const QString &words)
{
    return becomes([&] { return m_reader.heard().filter(words).size() > 0; });
}

Json Counter::answer(const QStringList &command) const
{
    const Result<QByteArray> said
        = outputOf(QStringLiteral(TILLGATE_CTL),
                   QStringList{QStringLiteral("--practice"), QStringLiteral("--data"), m_shop.path(),
                               QStringLiteral("--json")}
                       + command);
    return said ? Json::parse(*said).value_or(Json()) : Json();
}

Json Counter::sale() const
{
    return memberOf(answer({QStringLiteral("sales")}), u"sales").items().value(0);
}

QString Counter::payment(QStringView member) const
{
    const Json::Array payments = memberOf(sale(), u"payments").items();
    return payments.isEmpty() ? QString() : memberOf(payments.constLast(), member).toString();
}

QString Counter::quote(QStringView member) const
{
    const Json::Array payments = memberOf(sale(), u"payments").items();
    return payments.isEmpty() ? QString()
                              : memberOf(memberOf(payments.constLast(), u"quote"), member).toString();
}

bool Counter::becomes(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

} // namespace tillgate::test
