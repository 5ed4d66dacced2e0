// SPDX-License-Identifier: Apache-2.0
#include "base/languages.h"

#include <algorithm>

namespace tillgate {

const QList<Language> &languages()
{
    static const QList<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},    {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},   {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("it"), QStringLiteral("Italiano")},   {QStringLiteral("pt"), QStringLiteral("Português")},
        {QStringLiteral("nl"), QStringLiteral("Nederlands")}, {QStringLiteral("pl"), QStringLiteral("Polski")},
        {QStringLiteral("cs"), QStringLiteral("Čeština")},    {QStringLiteral("tr"), QStringLiteral("Türkçe")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},    {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh-CN"), QStringLiteral("简体中文")}};
    return all;
}

const Language &languageFor(const QString &tag)
{
    const QList<Language> &all = languages();
    const auto exact = std::find_if(all.begin(), all.end(), [&](const Language &one) { return one.tag == tag; });
    if (exact != all.end())
        return *exact;
    const QLocale::Language wanted = QLocale(tag).language();
    const auto similar = std::find_if(all.begin(), all.end(), [wanted](const Language &one) {
        return QLocale(one.tag).language() == wanted;
    });
    return similar != all.end() ? *similar : all.first();
}

QLocale localeFor(const QString &tag, const QLocale &desktop)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (tag.isEmpty())
        return desktop.language() == QLocale::C ? british : desktop;
    const QLocale wanted(tag);
    const bool namesCountry = tag.contains(u'-') || tag.contains(u'_');
    if (desktop.language() == wanted.language() && !namesCountry)
        return desktop;
    return wanted.language() == QLocale::English && !namesCountry ? british : wanted;
}

} // namespace tillgate
