// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/elsewherewords.h"

#include "base/languages.h"
#include "ui/setup/customersection.h"
#include "ui/setup/noticesection.h"
#include "ui/setup/screensection.h"
#include "ui/setup/shopsection.h"
#include "ui/setup/soundsection.h"

#include <QCoreApplication>
#include <QHash>

namespace tillgate {

namespace {

struct ElsewhereWords
{
    Q_DECLARE_TR_FUNCTIONS(ElsewhereWords)
};

/// As the fields of the forms are called.
QString fieldWords(const QString &path)
{
    const QHash<QString, QString> fields{
        {QStringLiteral("shopName"), ShopSection::tr("Shop's name")},
        {QStringLiteral("currency"), ShopSection::tr("Currency")},
        {QStringLiteral("till"), ShopSection::tr("Name of this till, such as T1")},
        {QStringLiteral("cashier"), ShopSection::tr("Cashier")},
        {QStringLiteral("saleCeiling"), ShopSection::tr("Largest sale: more is a typing slip")},
        {QStringLiteral("customer.logoFile"), ShopSection::tr("Logo: a picture file")},
        {QStringLiteral("language"), ScreenSection::tr("Language of the staff")},
        {QStringLiteral("theme"), ScreenSection::tr("Colours")},
        {QStringLiteral("lockAfterMinutes"), ScreenSection::tr("Without a key the till locks itself")},
        {QStringLiteral("customer.screen"), CustomerSection::tr("Monitor")},
        {QStringLiteral("customer.turn"), CustomerSection::tr("With one monitor, turned to the customer")},
        {QStringLiteral("customer.paidScreenSeconds"), CustomerSection::tr("“Thank you” stays")},
        {QStringLiteral("customer.languages"), CustomerSection::tr("Languages that F6 goes round")},
        {QStringLiteral("sound.volume"), SoundSection::tr("Volume")},
        {QStringLiteral("listener.publicUrl"), NoticeSection::tr("Public address, e.g. https://pay.shop.example")},
        {QStringLiteral("listener.port"), NoticeSection::tr("Port on this machine (0: any free one)")},
        {QStringLiteral("listener.address"), NoticeSection::tr("Address to listen on (127.0.0.1: this machine)")},
        {QStringLiteral("listener.trustedProxies"), NoticeSection::tr("Trusted proxies, e.g. 127.0.0.1")},
        {QStringLiteral("listener.certificateFile"), NoticeSection::tr("Certificate (PEM), only without a proxy")},
        {QStringLiteral("listener.keyFile"), NoticeSection::tr("Key of the certificate (PEM)")}};
    if (path.startsWith(QLatin1String("sound.files.")))
        return SoundSection::tr("Sounds");
    return fields.value(path, path);
}

/// A choice as its list names it; what was typed as it is.
QString valueWords(const QString &path, const Json &value)
{
    const QString text = value.isNumber() ? QString::fromLatin1(value.numberText()) : value.toString();
    const QHash<QString, QString> choices{
        {QStringLiteral("theme"), ScreenSection::tr("As the desktop")},
        {QStringLiteral("theme.light"), ScreenSection::tr("Light")},
        {QStringLiteral("theme.dark"), ScreenSection::tr("Dark")},
        {QStringLiteral("theme.contrast"), ScreenSection::tr("High contrast")},
        {QStringLiteral("language"), ScreenSection::tr("As the desktop")},
        {QStringLiteral("customer.screen"), CustomerSection::tr("The one that the till is not on")},
        {QStringLiteral("customer.turn.upright"), CustomerSection::tr("As it is")},
        {QStringLiteral("customer.turn.half-turn"), CustomerSection::tr("Upside down")},
        {QStringLiteral("customer.turn.mirrored"), CustomerSection::tr("Mirrored")},
        {QStringLiteral("customer.paidScreenSeconds.0"), CustomerSection::tr("Until the next sale")},
        {QStringLiteral("lockAfterMinutes.0"), ScreenSection::tr("Never")}};
    const auto choice = choices.constFind(text.isEmpty() ? path : path + QLatin1Char('.') + text);
    if (choice != choices.constEnd())
        return *choice;
    if (path == QLatin1String("language"))
        return languageFor(text).name;
    if (path == QLatin1String("lockAfterMinutes"))
        return ScreenSection::tr("After %n minute(s)", nullptr, text.toInt());
    if (path == QLatin1String("customer.paidScreenSeconds"))
        return CustomerSection::tr("%1 s").arg(text);
    if (path == QLatin1String("sound.volume"))
        return SoundSection::tr("%1 %", "volume").arg(text);
    return text;
}

QString namesOf(const Json &languages)
{
    QStringList names;
    for (const Json &tag : languages.items())
        names.append(languageFor(tag.toString()).name);
    return names.join(QStringLiteral(", "));
}

} // namespace

QStringList conflictWords(const QList<SettingsConflict> &conflicts)
{
    QStringList saved;
    for (const SettingsConflict &conflict : conflicts) {
        // How far the set-up came is nobody's choice.
        if (conflict.path.startsWith(QLatin1String("setup.")))
            continue;
        const QString value = conflict.theirs.isArray() ? namesOf(conflict.theirs) : valueWords(conflict.path, conflict.theirs);
        saved.append(QStringLiteral("%1: %2").arg(fieldWords(conflict.path), value.isEmpty() ? QStringLiteral("–") : value));
    }
    return saved;
}

QString elsewhereWords(const QStringList &saved)
{
    return saved.isEmpty() ? QString()
                           : ElsewhereWords::tr("Somebody else saved meanwhile: %1").arg(saved.join(QStringLiteral(" · ")));
}

} // namespace tillgate
