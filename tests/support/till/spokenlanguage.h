// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyCombination>
#include <QStringList>

#include <memory>
#include <optional>

class QTranslator;
class QWidget;

namespace tillgate::test {

class HeardTranslator;

/// The program's language as long as this lives, set as the program sets it; it remembers what was
/// translated.
class SpokenLanguage final
{
public:
    explicit SpokenLanguage(const QString &tag);
    ~SpokenLanguage();

    /// What a window says in another language than this: English sources whose translation nobody asked for,
    /// and where people write in another script, Latin words that are neither in a translation nor in `data`,
    /// which is what the shop, coins and gateways are called.
    [[nodiscard]] QStringList leftOverIn(QWidget &window, const QString &data) const;
    /// The key that is printed on the button with these words, as this language names keys. None: there is no
    /// such button that can be pressed, or no key on it.
    [[nodiscard]] static std::optional<QKeyCombination> keyOn(const QWidget &window, const QString &words);
    /// What the buttons of a window say that can be pressed, for a failure.
    [[nodiscard]] static QString buttonsOf(const QWidget &window);

private:
    [[nodiscard]] bool isLatin() const;

    QString m_tag;
    std::unique_ptr<HeardTranslator> m_words;
    std::unique_ptr<QTranslator> m_toolkit;
};

} // namespace tillgate::test
