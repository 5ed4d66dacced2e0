// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace tillgate {

/// One text of a .ts file.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment; ///< tells two equal sources apart: "key"
    QStringList forms; ///< one, or one for each plural form of the language
    bool isPlural = false;
    bool isFinished = true;

    [[nodiscard]] bool isSameText(const TranslatedText &other) const
    {
        return context == other.context && source == other.source && comment == other.comment;
    }
};

/// Malformed if it is no .ts file, NotFound if it cannot be read.
[[nodiscard]] Result<QList<TranslatedText>> readTranslations(const QString &path);

} // namespace tillgate
