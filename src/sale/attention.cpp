// SPDX-License-Identifier: Apache-2.0
#include "sale/attention.h"

#include <QRegularExpression>

namespace tillgate {

namespace {

constexpr QLatin1String contradictionStart("The gateway now says \"");
constexpr QLatin1String contradictionEnd("\", which contradicts what it said before.");

QString joined(const QString &first, const QString &second)
{
    const QString between = first.isEmpty() || second.isEmpty() ? QString() : QStringLiteral(" ");
    return first + between + second;
}

/// Whatever the gateway's word was.
QString withoutContradiction(const QString &attention)
{
    static const QRegularExpression sentence(QRegularExpression::escape(contradictionStart) + QStringLiteral(".*?")
                                             + QRegularExpression::escape(contradictionEnd));
    const QRegularExpressionMatch match = sentence.match(attention);
    return match.hasMatch() ? withoutWords(attention, match.captured()) : attention;
}

/// What a manager accepted stays short at the gateway.
bool isWholeSum(const Payment &payment, PaymentEvent event)
{
    return event == PaymentEvent::ReportedPaid || event == PaymentEvent::ReportedOver
        || (event == PaymentEvent::ReportedShort && payment.stage == PaymentStage::Accepted);
}

} // namespace

QString contradictionWords(const QString &rawStatus)
{
    return contradictionStart + rawStatus + contradictionEnd;
}

bool isContradicted(const Payment &payment)
{
    const bool isOnItsWay = payment.stage == PaymentStage::Seen || payment.stage == PaymentStage::Confirming;
    return isOnItsWay && payment.attention.contains(contradictionEnd);
}

std::optional<Contradiction> contradictionIn(const Payment &payment, const Snapshot &snapshot,
                                             const Assessment &assessment)
{
    const Transition step = advance(payment.stage, assessment.event);
    const bool isForAManager = assessment.event == PaymentEvent::ReportedUnclear || step.stage == PaymentStage::NeedsManager;
    if (step.isTaken && !isForAManager)
        return std::nullopt;
    Contradiction report{.words = assessment.reason.isEmpty() ? contradictionWords(snapshot.rawStatus) : assessment.reason,
                         .rawStatus = snapshot.rawStatus,
                         .receivedCoins = snapshot.receivedCoins,
                         .transactionIds = snapshot.transactionIds};
    report.transactionIds.sort();
    return report;
}

bool isNews(const Payment &payment, const std::optional<Contradiction> &report)
{
    return report && payment.contradiction != report;
}

QString attentionAfter(const Payment &payment, const Assessment &assessment, const std::optional<Contradiction> &report)
{
    if (!report)
        return isWholeSum(payment, assessment.event) ? withoutContradiction(payment.attention) : payment.attention;
    // Where the stage itself asks for a manager, only what is unclear needs words.
    const bool isTold = assessment.event == PaymentEvent::ReportedUnclear || !advance(payment.stage, assessment.event).isTaken;
    if (!isTold || !isNews(payment, report))
        return payment.attention;
    const QString former = payment.contradiction ? payment.contradiction->words : QString();
    return withWords(withoutContradiction(withoutWords(payment.attention, former)), report->words);
}

bool canOnlyBeDealtWith(const Payment &payment)
{
    return !payment.attention.isEmpty() && !advance(payment.stage, PaymentEvent::AcceptedByManager).isTaken
        && !advance(payment.stage, PaymentEvent::ClosedByManager).isTaken;
}

QString withWords(const QString &attention, const QString &words)
{
    if (words.startsWith(untoldShortfall))
        return joined(withoutUntoldShortfall(attention), words);
    const QString known = withoutUntoldShortfall(attention);
    return known.contains(words) ? attention : joined(joined(known, words), attention.mid(known.size()).trimmed());
}

QString withoutWords(QString attention, const QString &words)
{
    const qsizetype at = words.isEmpty() ? -1 : attention.indexOf(words);
    if (at < 0)
        return attention;
    const QString before = attention.left(at).trimmed();
    return joined(before, attention.mid(at + words.size()).trimmed());
}

bool hasUntoldShortfall(const Payment &payment)
{
    return payment.attention.contains(untoldShortfall);
}

QString withoutUntoldShortfall(const QString &attention)
{
    const qsizetype at = attention.indexOf(untoldShortfall);
    return at < 0 ? attention : attention.left(at).trimmed();
}

} // namespace tillgate
