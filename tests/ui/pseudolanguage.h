// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace tillgate::test {

/// A language that needs four tenths more room than English, as the design allows for: every visible text
/// with strange vowels and a tail, its placeholders untouched.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(n)
        QString text = QString::fromUtf8(source);
        // Key caps are no words.
        if (qstrcmp(disambiguation, "key") == 0 || text == u"en")
            return text;
        text.replace(u'a', u'à').replace(u'e', u'é').replace(u'o', u'ö').replace(u'u', u'ü');
        const qsizetype tail = text.size() * 2 / 5;
        return tail < 2 ? text : text + u' ' + QStringLiteral("wolle gene rame lino ").repeated(tail / 21 + 1).first(tail - 1);
    }
};

} // namespace tillgate::test
