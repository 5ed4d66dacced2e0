// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/errorwords.h"

#include "base/openoutcome.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

struct Row
{
    const char *reason;
    const char *sentence;
};

Row rowOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return {QT_TRANSLATE_NOOP("ErrorWords", "cannot do that now"),
                QT_TRANSLATE_NOOP("ErrorWords", "That does not work here. Look at the sum and try again.")};
    case Error::Kind::Malformed:
        return {QT_TRANSLATE_NOOP("ErrorWords", "answer not understood"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "The gateway's answer makes no sense. Try again or take another gateway.")};
    case Error::Kind::Unreachable:
        return {QT_TRANSLATE_NOOP("ErrorWords", "gateway not reached"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "Nothing was sent. Check the internet connection, then try again.")};
    case Error::Kind::NoAnswer:
        return {
            QT_TRANSLATE_NOOP("ErrorWords", "no answer"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "The gateway did not answer. The till goes on asking; do not charge twice.")};
    case Error::Kind::AccessDenied:
        return {
            QT_TRANSLATE_NOOP("ErrorWords", "key not accepted"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "The gateway refuses this till's key. Ask a manager to check the account.")};
    case Error::Kind::NotFound:
        return {QT_TRANSLATE_NOOP("ErrorWords", "not known there"),
                QT_TRANSLATE_NOOP("ErrorWords", "The gateway does not know this payment. Make a new price.")};
    case Error::Kind::RateLimited:
        return {QT_TRANSLATE_NOOP("ErrorWords", "asked too often"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "The gateway wants a short pause. The till asks again by itself.")};
    case Error::Kind::Unavailable:
        return {
            QT_TRANSLATE_NOOP("ErrorWords", "gateway has trouble"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "The gateway cannot answer just now. Wait a moment or take another gateway.")};
    case Error::Kind::Rejected:
        return {QT_TRANSLATE_NOOP("ErrorWords", "refused"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "The gateway refused this payment. Take another coin or another gateway.")};
    case Error::Kind::BelowMinimum:
        return {QT_TRANSLATE_NOOP("ErrorWords", "sum too small"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "This sum is too small for this coin. Take another coin or cash.")};
    case Error::Kind::CoinUnavailable:
        return {QT_TRANSLATE_NOOP("ErrorWords", "coin not available"),
                QT_TRANSLATE_NOOP("ErrorWords", "This coin cannot be used just now. Take another coin.")};
    case Error::Kind::Storage:
        return {QT_TRANSLATE_NOOP("ErrorWords", "cannot save"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "The till cannot write its book. Stop selling and call for help.")};
    case Error::Kind::StorageNewer:
        return {
            QT_TRANSLATE_NOOP("ErrorWords", "newer book"),
            QT_TRANSLATE_NOOP("ErrorWords", "The book was written by a newer version. Update this till.")};
    case Error::Kind::InUse:
        return {QT_TRANSLATE_NOOP("ErrorWords", "already open"),
                QT_TRANSLATE_NOOP("ErrorWords", "Another program uses this till's book. Close it first.")};
    case Error::Kind::LedgerAway:
        return {QT_TRANSLATE_NOOP("ErrorWords", "ledger not reached"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "The ledger cannot be reached: nothing can be charged until it is back.")};
    case Error::Kind::Conflict:
        return {
            QT_TRANSLATE_NOOP("ErrorWords", "changed meanwhile"),
            QT_TRANSLATE_NOOP("ErrorWords", "Somebody else changed this first. Look again, then decide.")};
    case Error::Kind::Locked:
        return {QT_TRANSLATE_NOOP("ErrorWords", "keys are locked"),
                QT_TRANSLATE_NOOP("ErrorWords", "The gateway keys are locked. A manager has to open them.")};
    case Error::Kind::Overflow:
        return {QT_TRANSLATE_NOOP("ErrorWords", "sum too large"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "This sum is larger than the till can handle. Check what was typed.")};
    }
    Q_UNREACHABLE();
}

Row rowOf(const Error &error)
{
    if (error.theirWord == commitUnknown) {
        return {QT_TRANSLATE_NOOP("ErrorWords", "not known if saved"),
                QT_TRANSLATE_NOOP("ErrorWords",
                                  "Whether this was saved is not known yet. Do not do it again: look when the ledger is back.")};
    }
    return rowOf(error.kind);
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    const Row row = rowOf(error);
    const auto translated = [](const char *text) { return QCoreApplication::translate("ErrorWords", text); };
    return {translated(row.reason), translated(row.sentence) + u' ' + errorCode(error.kind)};
}

QString errorDetails(const Error &error)
{
    QString text
        = QStringLiteral("%1 %2: %3").arg(errorCode(error.kind), errorKindName(error.kind), error.detail);
    if (!error.theirWord.isEmpty())
        text += QStringLiteral(" [%1]").arg(error.theirWord);
    return text;
}

} // namespace tillgate
