// SPDX-License-Identifier: Apache-2.0
#include "support/till/spokenlanguage.h"

#include "ui/cashier/actionlist.h"
#include "ui/cashier/cashierbody.h"
#include "ui/paintedtext.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/translation.h"

#include <QApplication>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

namespace tillgate::test {

/// Passes everything on to the program's own words and keeps what was asked and answered.
class HeardTranslator final : public QTranslator
{
public:
    explicit HeardTranslator(std::unique_ptr<QTranslator> words) : m_words(std::move(words)) { }

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        const QString text = m_words->translate(context, source, comment, count);
        const QMutexLocker locker(&m_mutex);
        m_sources.insert(QString::fromUtf8(source));
        m_said.insert(text.isEmpty() ? QString::fromUtf8(source) : text);
        return text;
    }
    [[nodiscard]] bool wasAskedOnly(const QString &text) const
    {
        const QMutexLocker locker(&m_mutex);
        return m_sources.contains(text) && !m_said.contains(text);
    }
    [[nodiscard]] QString said() const
    {
        const QMutexLocker locker(&m_mutex);
        return QStringList(m_said.begin(), m_said.end()).join(u'\n');
    }

private:
    std::unique_ptr<QTranslator> m_words;
    mutable QMutex m_mutex; ///< Qt's network thread asks for words too
    mutable QSet<QString> m_sources;
    mutable QSet<QString> m_said;
};

namespace {

QList<QAbstractButton *> pressableIn(const QWidget &window)
{
    QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    buttons.removeIf(
        [](const QAbstractButton *button) { return !button->isVisible() || !button->isEnabled(); });
    return buttons;
}

/// As the keys are called on the buttons of a sale.
QList<QPair<QString, QKeyCombination>> namedKeys()
{
    QList<QPair<QString, QKeyCombination>> keys{
        {CashierBody::tr("Enter", "key"), Qt::Key_Return},
        {CashierBody::tr("Esc", "key"), Qt::Key_Escape},
        {ActionList::tr("Ctrl R"), QKeyCombination(Qt::ControlModifier, Qt::Key_R)}};
    for (int number = 0; number < 10; ++number)
        keys.append({QString::number(number), static_cast<Qt::Key>(Qt::Key_0 + number)});
    for (int number = 1; number <= 10; ++number)
        keys.append({QStringLiteral("F%1").arg(number), static_cast<Qt::Key>(Qt::Key_F1 + number - 1)});
    return keys;
}

/// What can be read in a window, and what a screen reader says of it.
QStringList textsIn(QWidget &window)
{
    QStringList texts = everythingPainted(window);
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->isVisible())
            texts += {part->accessibleName(), part->accessibleDescription()};
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

SpokenLanguage::SpokenLanguage(const QString &tag)
    : m_tag(tag),
      m_words(std::make_unique<HeardTranslator>(translationTo(languageFor(tag)))),
      m_toolkit(toolkitTranslationTo(languageFor(tag)))
{
    QLocale::setDefault(localeFor(tag));
    if (m_toolkit)
        QCoreApplication::installTranslator(m_toolkit.get());
    QCoreApplication::installTranslator(m_words.get());
    QGuiApplication::setLayoutDirection(languageFor(tag).direction());
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(m_words.get());
    if (m_toolkit)
        QCoreApplication::removeTranslator(m_toolkit.get());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(localeFor(QStringLiteral("en")));
}

bool SpokenLanguage::isLatin() const
{
    return QLocale(m_tag).script() == QLocale::LatinScript;
}

QStringList SpokenLanguage::leftOverIn(QWidget &window, const QString &data) const
{
    static const QRegularExpression latinWord(QStringLiteral("[A-Za-z]{4,}"));
    const QString known = m_words->said() + data;
    QStringList leftOver;
    const QStringList texts = textsIn(window);
    for (const QString &text : texts) {
        bool isForeign = m_words->wasAskedOnly(text);
        auto words = latinWord.globalMatch(text);
        while (!isLatin() && !isForeign && words.hasNext())
            isForeign = !known.contains(words.next().captured(), Qt::CaseInsensitive);
        if (isForeign)
            leftOver.append(text);
    }
    return leftOver;
}

std::optional<QKeyCombination> SpokenLanguage::keyOn(const QWidget &window, const QString &words)
{
    const QList<QAbstractButton *> buttons = pressableIn(window);
    const auto keys = namedKeys();
    for (const QAbstractButton *button : buttons) {
        for (const auto &[cap, key] : keys) {
            if (button->accessibleName() == CapButton::tr("%1, %2", "button, key").arg(words, cap))
                return key;
        }
    }
    return std::nullopt;
}

QString SpokenLanguage::buttonsOf(const QWidget &window)
{
    QStringList words;
    const QList<QAbstractButton *> buttons = pressableIn(window);
    for (const QAbstractButton *button : buttons)
        words.append(button->accessibleName());
    return words.join(QStringLiteral(" | "));
}

} // namespace tillgate::test
