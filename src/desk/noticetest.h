// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/callrunner.h"
#include "ledger/ledger.h"

#include <QObject>

namespace tillgate {

/// "Send me a test notice": posts one to an account's public address and looks whether it is in the ledger,
/// as the gateway's would be; whether the till's own listener takes it or a hub.
class NoticeTest final : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        enum class Verdict {
            Arrived, ///< stored in this ledger: the way works
            AnsweredElsewhere, ///< 200, but not stored here: the address leads to another server or ledger
            UnknownPath, ///< 404: a server is there, but not under this path
            OtherSecret, ///< 401: the path is right, but the other side has another secret
            NotStored, ///< 503: it came to the right place, which could not store it
            Refused, ///< any other answer
            NoAnswer, ///< nothing came back
        };

        Verdict verdict = Verdict::NoAnswer;
        int status = 0;
        std::chrono::milliseconds took{0};
        QString detail = {}; ///< one plain English sentence with what to do
    };

    NoticeTest(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    /// `key` is what the account's notices are proven with. `done` gets Usage if there is no key.
    void run(const AccountName &account, const QUrl &address, const Secret &key, QObject *context,
             std::function<void(Result<Outcome>)> done);

private:
    void lookForIt(const AccountName &account, const QString &nonce, Outcome outcome, QObject *context,
                   std::function<void(Result<Outcome>)> done);

    Ledger &m_ledger;
    const Clock &m_clock;
    CallRunner m_runner;
};

/// What an answer means before the ledger was looked at: Arrived stands for "200".
[[nodiscard]] NoticeTest::Outcome judgeTestAnswer(const Result<int> &status);

} // namespace tillgate
