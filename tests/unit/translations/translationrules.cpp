// SPDX-License-Identifier: Apache-2.0
#include "unit/translations/translationrules.h"

#include <QHash>
#include <QRegularExpression>

namespace tillgate {

namespace {

int formCountOf(const QString &tag)
{
    static const QHash<QString, int> counts{
        {QStringLiteral("pl"), 3}, {QStringLiteral("cs"), 3}, {QStringLiteral("ar"), 6},
        {QStringLiteral("ja"), 1}, {QStringLiteral("tr"), 1}, {QStringLiteral("zh-CN"), 1}};
    return counts.value(tag, 2);
}

/// "One sale" needs no figure where the form stands for one number only.
bool mayLeaveOutCount(const QString &tag, qsizetype form)
{
    if (tag == QStringLiteral("ar"))
        return form < 3;
    return form == 0 && formCountOf(tag) > 1 && tag != QStringLiteral("fr") && tag != QStringLiteral("pt");
}

QStringList allMatches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]+|%Ln|%n"));
    return allMatches(pattern, text);
}

/// What is printed on the key in that country; the keyboard of most has the English words.
QString capOf(const QString &key, const QString &tag)
{
    static const QHash<QString, QString> caps{
        {QStringLiteral("de Ctrl"), QStringLiteral("Strg")},
        {QStringLiteral("de Delete"), QStringLiteral("Entf")},
        {QStringLiteral("de Backspace"), QStringLiteral("Rücktaste")},
        {QStringLiteral("fr Esc"), QStringLiteral("Échap")},
        {QStringLiteral("fr Enter"), QStringLiteral("Entrée")},
        {QStringLiteral("fr Delete"), QStringLiteral("Suppr")},
        {QStringLiteral("fr Backspace"), QStringLiteral("Retour arrière")},
        {QStringLiteral("es Enter"), QStringLiteral("Intro")},
        {QStringLiteral("es Delete"), QStringLiteral("Supr")},
        {QStringLiteral("es Backspace"), QStringLiteral("Retroceso")},
        {QStringLiteral("it Enter"), QStringLiteral("Invio")},
        {QStringLiteral("it Delete"), QStringLiteral("Canc")}};
    return caps.value(tag + u' ' + key, key);
}

/// Keys named in the source; "Enter" or "Delete" at the head of a sentence is a verb.
QStringList missingCaps(const QString &source, const QString &form, const QString &tag)
{
    static const QRegularExpression functionKey(QStringLiteral("\\bF[0-9]{1,2}\\b"));
    static const QRegularExpression namedKey(
        QStringLiteral("^(Enter|Esc)$|\\b(Ctrl|Esc)\\b|(?<!^)(?<![.!?:\\n] )\\b(Enter|Backspace|Delete)\\b"));
    QStringList missing;
    const QStringList named = allMatches(functionKey, source) + allMatches(namedKey, source);
    for (const QString &key : named) {
        const QString cap = capOf(key, tag);
        if (form.count(cap) < named.count(key))
            missing.append(cap);
    }
    missing.removeDuplicates();
    return missing;
}

/// '.', '?', '!', ':' or U+2026 as the text ends with one in any script; null for an open end.
QChar endOf(const QString &text)
{
    static const QHash<QChar, QChar> ends{{u'.', u'.'},      {u'\u3002', u'.'}, {u'?', u'?'},
                                          {u'\uff1f', u'?'}, {u'\u061f', u'?'}, {u'!', u'!'},
                                          {u'\uff01', u'!'}, {u':', u':'},      {u'\uff1a', u':'},
                                          {u'\u2026', u'\u2026'}};
    return text.isEmpty() ? QChar() : ends.value(text.back());
}

QStringList faultsOfForm(const TranslatedText &text, qsizetype at, const QString &tag)
{
    const QString &form = text.forms[at];
    if (form.trimmed().isEmpty())
        return {QStringLiteral("empty")};
    QStringList faults;
    QStringList wanted = placeholders(text.source);
    if (text.isPlural && mayLeaveOutCount(tag, at) && !form.contains(QLatin1String("%n")))
        wanted.removeAll(QStringLiteral("%n"));
    if (placeholders(form) != wanted)
        faults.append(QStringLiteral("placeholders"));
    if (const QStringList caps = missingCaps(text.source, form, tag); !caps.isEmpty())
        faults.append(QStringLiteral("key ") + caps.join(u' '));
    if (form.contains(QLatin1String("  ")) && !text.source.contains(QLatin1String("  ")))
        faults.append(QStringLiteral("double space"));
    if (form != form.trimmed() && text.source == text.source.trimmed())
        faults.append(QStringLiteral("space at an end"));
    if (form.count(u'\n') != text.source.count(u'\n'))
        faults.append(QStringLiteral("line breaks"));
    if (endOf(form) != endOf(text.source))
        faults.append(QStringLiteral("end of the sentence"));
    return faults;
}

} // namespace

QStringList faultsOf(const TranslatedText &text, const QString &tag)
{
    const int wanted = text.isPlural ? formCountOf(tag) : 1;
    QStringList faults;
    if (text.forms.size() != wanted)
        faults.append(QStringLiteral("%1 forms, not %2").arg(text.forms.size()).arg(wanted));
    for (qsizetype at = 0; at < text.forms.size(); ++at)
        faults.append(faultsOfForm(text, at, tag));
    faults.removeDuplicates();
    return faults;
}

} // namespace tillgate
