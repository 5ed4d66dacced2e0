// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/attentionwords.h"

#include "ui/parts/insentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace tillgate {

namespace {

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

/// As sale/assessment, sale/readback, desk/codeproof and desk/paymentsteps write them; a test compares.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway answered about another payment."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway went on with another payment for this order: %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "This is a repeated or wrong deposit to an address already used."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway names another order: %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway names another coin: %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway names another address: %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway names another memo: %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway names another price: %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway names another currency: %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway says it is settled, but not that the whole sum is there."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway says it is settled, but names no received amount."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway lowered the amount due after it was shown."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway says \"%1\", yet names %2 coins received."),
    QT_TRANSLATE_NOOP("AttentionWords", "There is no stored quote to compare with."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway says \"%1\"."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway now says \"%1\", which contradicts what it said before."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway first named the memo \"%1\", then \"%2\"."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway first asked for %1 coins, then for %2."),
    QT_TRANSLATE_NOOP("AttentionWords", "The code on the screen could not be read back."),
    QT_TRANSLATE_NOOP("AttentionWords", "The sale was already paid by another attempt: this money came twice."),
};

/// A sentence at the start of a text, with what stands for %1 and %2 captured.
QRegularExpression patternOf(const char *sentence)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(sentence));
    for (const char *place : {"%1", "%2"})
        pattern.replace(QRegularExpression::escape(QString::fromLatin1(place)), QStringLiteral("(.*?)"));
    return QRegularExpression(QLatin1Char('^') + pattern + QStringLiteral("(?: |$)"));
}

QString filled(const QString &words, const QRegularExpressionMatch &match)
{
    switch (match.lastCapturedIndex()) {
    case 0: return words;
    case 1: return words.arg(inSentence(match.captured(1)));
    default: return words.arg(inSentence(match.captured(1)), inSentence(match.captured(2)));
    }
}

/// Takes a known sentence off the front of `rest`.
std::optional<QString> takeSentence(QString &rest)
{
    for (const char *sentence : sentences) {
        const QRegularExpressionMatch match = patternOf(sentence).match(rest);
        if (!match.hasMatch())
            continue;
        rest.remove(0, match.capturedLength());
        return filled(AttentionWords::tr(sentence), match);
    }
    return std::nullopt;
}

/// Takes "Other money came to this address …" off the front, and gives the payment's number at the gateway.
std::optional<QString> takeDeposit(QString &rest)
{
    static const QRegularExpression deposit(QStringLiteral(
        "^Other money came to this address \\(payment (.*?) at the gateway(?:, \".*?\")?\\)\\. It counts for no sale; look "
        "there\\.(?: |$)"));
    const QRegularExpressionMatch match = deposit.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    rest.remove(0, match.capturedLength());
    return match.captured(1);
}

QString depositWords(const QStringList &deposits)
{
    const QString first = inSentence(deposits.constFirst());
    return deposits.size() == 1
        ? AttentionWords::tr("Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.")
              .arg(first)
        : AttentionWords::tr("Other money came more than once (first payment %1). It counts for no sale.").arg(first);
}

} // namespace

std::optional<QString> attentionWords(const QString &attention)
{
    QString rest = attention.trimmed();
    QStringList words;
    QStringList deposits;
    while (!rest.isEmpty()) {
        if (const std::optional<QString> deposit = takeDeposit(rest))
            deposits.append(*deposit);
        else if (const std::optional<QString> sentence = takeSentence(rest))
            words.append(*sentence);
        else
            return std::nullopt;
    }
    if (!deposits.isEmpty())
        words.append(depositWords(deposits));
    return words.join(QLatin1Char(' '));
}

QString attentionInFull(const QString &attention)
{
    return attentionWords(attention).value_or(attention);
}

} // namespace tillgate
