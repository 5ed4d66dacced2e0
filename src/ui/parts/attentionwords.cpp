// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/attentionwords.h"

#include "ui/parts/insentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

/// As sale/assessment, sale/attention, sale/readback, gateway/quotecheck, desk/codeproof, desk/paymentsteps and
/// desk/openinglookup write them; a test compares.
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
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway's address for %1 cannot be shown: %2"),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway offered another coin than %1."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway's amount of %1 is not above zero."),
    QT_TRANSLATE_NOOP("AttentionWords", "The amount to pay does not follow from the gateway's amount."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway names a token contract, but %1 is no token."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway means another token than our %1: its contract is %2."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway's memo for %1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway gave no %1, without which %2 cannot be matched."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway's payment page cannot be shown: it is no ordinary https address."),
    QT_TRANSLATE_NOOP("AttentionWords", "The program stopped before the answer came."),
    QT_TRANSLATE_NOOP("AttentionWords", "The answer was lost, and %1 cannot be asked about an order number. Its code was "
                                        "never shown. Look for %2 in its dashboard."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway does not know the order."),
    QT_TRANSLATE_NOOP("AttentionWords", "%1 opened it and gave no address; it was called off there."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is open at %1 without an address, and could not be called off: %2 Look for %3 "
                                        "in its dashboard."),
    QT_TRANSLATE_NOOP("AttentionWords", "The gateway does not know yet that the shortfall was accepted: %1"),
};

/// Why an address is refused, as coin/address and coin/family write it behind a colon; a test compares.
constexpr std::array reasons{
    QT_TRANSLATE_NOOP("AttentionWords", "There is no address."),
    QT_TRANSLATE_NOOP("AttentionWords", "It has a blank or an invisible character in it."),
    QT_TRANSLATE_NOOP("AttentionWords", "It has a letter that only looks like a usual one."),
    QT_TRANSLATE_NOOP("AttentionWords", "Nobody owns this address: coins sent there are lost."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is the token's own contract, not a wallet: coins sent there are lost."),
    QT_TRANSLATE_NOOP("AttentionWords", "The check characters do not fit: at least one character is wrong."),
    QT_TRANSLATE_NOOP("AttentionWords", "It has a character that such an address cannot have."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is too short or too long."),
    QT_TRANSLATE_NOOP("AttentionWords", "It does not start as addresses of this coin do."),
    QT_TRANSLATE_NOOP("AttentionWords", "Its capital and small letters are not as they must be."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is of another coin, or of a kind that this coin does not use."),
    QT_TRANSLATE_NOOP("AttentionWords", "It belongs to another network of this coin."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is a key, not an address. Nobody should see it."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is a private (MWEB) address: most wallets cannot pay it."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is a rollup, not an account to pay to."),
    QT_TRANSLATE_NOOP("AttentionWords", "Nobody owns account 0.0.0."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is an X-address: address and tag must come apart."),
    QT_TRANSLATE_NOOP("AttentionWords", "A destination tag is glued on: it must come apart."),
    QT_TRANSLATE_NOOP("AttentionWords", "It belongs to another chain of the Polkadot family."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is a pointer address, a kind that is no longer used."),
    QT_TRANSLATE_NOOP("AttentionWords", "It is a staking address, not one to pay to."),
};

/// How a sentence about another deposit begins; one may follow any other sentence.
constexpr QLatin1String depositStart("Other money came to this address ");

/// A sentence at the start of a text, with what stands for %1, %2 and %3 captured. What stands at the end of one may
/// be anything, such as a gateway's own sentences.
QRegularExpression patternOf(const char *sentence)
{
    const QLatin1String text(sentence);
    QString pattern = QRegularExpression::escape(text);
    for (const char *place : {"%1", "%2", "%3"})
        pattern.replace(QRegularExpression::escape(QString::fromLatin1(place)), QStringLiteral("(.*?)"));
    const bool endsOpenly = text.size() > 2 && text[text.size() - 2] == QLatin1Char('%');
    return QRegularExpression(QLatin1Char('^') + pattern
                                  + (endsOpenly ? QStringLiteral("(?: (?=%1)|$)").arg(depositStart)
                                                : QStringLiteral("(?: |$)")),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// A reason in the words of the window; anything else as it came.
QString inWindow(const QString &text)
{
    const auto known = std::find_if(reasons.begin(), reasons.end(),
                                    [&](const char *reason) { return text == QLatin1String(reason); });
    return known != reasons.end() ? AttentionWords::tr(*known) : inSentence(text);
}

QString filled(const QString &words, const QRegularExpressionMatch &match)
{
    // All at once: a gateway's own text may hold a "%1".
    switch (match.lastCapturedIndex()) {
    case 0: return words;
    case 1: return words.arg(inWindow(match.captured(1)));
    case 2: return words.arg(inWindow(match.captured(1)), inWindow(match.captured(2)));
    default:
        return words.arg(inWindow(match.captured(1)), inWindow(match.captured(2)), inWindow(match.captured(3)));
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
        "^%1\\(payment (.*?) at the gateway(?:, \".*?\")?\\)\\. It counts for no sale; look "
        "there\\.(?: |$)").arg(depositStart));
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
