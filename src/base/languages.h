// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace tillgate {

/// A language that Tillgate speaks; its words are in translations/tillgate_<tag>.ts.
struct Language
{
    QString tag; ///< BCP 47: "de", "zh-CN"; settings and sales name the language by it
    QString name; ///< its own name, for people to choose: "Deutsch"

    [[nodiscard]] Qt::LayoutDirection direction() const { return QLocale(tag).textDirection(); }

    bool operator==(const Language &) const = default;
};

/// All of them, English first: the one list that windows, settings and tests go by.
[[nodiscard]] const QList<Language> &languages();

/// The language of these words: by its whole tag, else by the language alone ("de-AT" is German); English if
/// Tillgate does not speak it.
[[nodiscard]] const Language &languageFor(const QString &tag);

/// How numbers and dates are written for this language: as the desktop does if it has the same language
/// (Austria's German), else as usual. A machine without a locale, and English on a foreign desktop, count as
/// British: a clock of 24 hours, the day before the month. An empty tag is the desktop's language.
[[nodiscard]] QLocale localeFor(const QString &tag, const QLocale &desktop = QLocale::system());

} // namespace tillgate
