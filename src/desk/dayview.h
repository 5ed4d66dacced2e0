// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"

#include <QDate>

namespace tillgate {

/// One row of the day's table.
struct DaySale
{
    Sale sale;
    QList<Payment> attempts = {}; ///< oldest first
    SaleState state = SaleState::Open;
    /// The attempt that matters most for the state column (the paid one, else the newest).
    PaymentStage stage = PaymentStage::Requested;
    QString coinName = {}; ///< of that attempt; empty before a coin was chosen
    QStringList attemptCoins = {}; ///< of each attempt, in the same order
    bool isCash = false; ///< paid by cash alone

    bool operator==(const DaySale &) const = default;
};

struct DayTotal
{
    QString name = {}; ///< a stage's or a coin's name
    int count = 0;
    Money sum; ///< fiat

    bool operator==(const DayTotal &) const = default;
};

/// A day's sales of one till, newest first. Practice and real sales never share a DayView.
struct DayView
{
    QDate day = {}; ///< local date
    bool isToday = true;
    bool isPractice = false;
    QList<DaySale> sales = {};
    QList<DayTotal> byStage = {}; ///< stageName → count and sum
    QList<DayTotal> byCoin = {}; ///< paid sales only
    Money paidTotal; ///< sum of paid sales; the three below are its parts
    Money cryptoTotal;
    Money cashTotal;
    Money writtenOffTotal; ///< shortfalls let go
    int paidCount = 0;
    QList<DaySale> decisions = {}; ///< what needs a person, over all days
    QString search = {}; ///< the filter that was applied; empty: none

    bool operator==(const DayView &) const = default;
};

/// One line of a payment's full history.
struct HistoryEntry
{
    enum class Kind { Request, Reply, Webhook, StageChange, Note };

    QDateTime at = {}; ///< UTC
    Kind kind = Kind::Note;
    QString title = {}; ///< "GET /v1/payment/5977953151", "waiting → confirming"
    QString detail = {}; ///< headers and body with secrets removed, or the journal's text
    QString why = {}; ///< the journal's sentence, in English: what somebody has to look at, or the reason
    std::optional<int> status = {}; ///< HTTP status of a reply
    std::optional<qint64> journalSequence = {};

    bool operator==(const HistoryEntry &) const = default;
};

struct PaymentHistory
{
    Payment payment;
    QList<HistoryEntry> entries = {}; ///< oldest first

    bool operator==(const PaymentHistory &) const = default;
};

} // namespace tillgate
