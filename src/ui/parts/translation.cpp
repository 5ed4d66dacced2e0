// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/translation.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace tillgate {

std::unique_ptr<QTranslator> translationTo(const Language &language)
{
    auto words = std::make_unique<QTranslator>();
    // Not by locale: Qt would then look for a dozen names that are not there.
    const QString file = QStringLiteral("tillgate_%1.qm").arg(QString(language.tag).replace(u'-', u'_'));
    if (!words->load(file, QStringLiteral(":/i18n")))
        qWarning("The words of %s are missing.", qUtf8Printable(language.name));
    return words;
}

std::unique_ptr<QTranslator> toolkitTranslationTo(const Language &language)
{
    auto words = std::make_unique<QTranslator>();
    const bool isThere = words->load(QLocale(language.tag), QStringLiteral("qtbase"), QStringLiteral("_"),
                                     QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return isThere ? std::move(words) : nullptr;
}

} // namespace tillgate
