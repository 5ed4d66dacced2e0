// SPDX-License-Identifier: Apache-2.0
#include "desk/noticetest.h"

#include "desk/notices/noticeprobe.h"

#include <QUuid>

namespace tillgate {

namespace {

using Verdict = NoticeTest::Outcome::Verdict;

Call<int> callOf(HttpRequest request)
{
    return {.request = std::move(request),
            .understand = [](const HttpReply &reply) -> Result<Call<int>::Step> { return Call<int>::Step(reply.status); }};
}

struct Meaning
{
    int status;
    Verdict verdict;
    const char *detail;
};
constexpr std::array meanings{
    Meaning{200, Verdict::Arrived, "The test notice arrived and is stored."},
    Meaning{401, Verdict::OtherSecret, "It reached the path, but there the account has another secret: give the hub the same."},
    Meaning{404, Verdict::UnknownPath, "A server answered, but knows no such path: compare it with \"notices show\", and "
                                       "let the proxy pass /hook/ on unchanged."},
    Meaning{405, Verdict::Refused, "The server takes no POST there: the proxy does not pass it on."},
    Meaning{413, Verdict::Refused, "A proxy on the way refuses the body as too large."},
    Meaning{422, Verdict::OtherSecret, "It reached the path, but there the account has another secret: give the hub the same."},
    Meaning{502, Verdict::Refused, "The proxy is there, but cannot reach the till or hub behind it: compare its port."},
    Meaning{503, Verdict::NotStored, "It came to the right place, which could not store it: look at its ledger."},
    Meaning{504, Verdict::Refused, "The proxy is there, but the till or hub behind it does not answer."},
};

} // namespace

NoticeTest::Outcome judgeTestAnswer(const Result<int> &status)
{
    if (!status)
        return {.verdict = Verdict::NoAnswer, .detail = status.error().detail};
    for (const Meaning &meaning : meanings) {
        if (meaning.status == *status)
            return {.verdict = meaning.verdict, .status = *status, .detail = QLatin1String(meaning.detail)};
    }
    return {.verdict = Verdict::Refused,
            .status = *status,
            .detail = QStringLiteral("The server at this address answered %1, which no till and no hub does.").arg(*status)};
}

NoticeTest::NoticeTest(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_clock(clock), m_runner({.accountName = QStringLiteral("test notice")}, clock)
{
}

void NoticeTest::run(const AccountName &account, const QUrl &address, const Secret &key, QObject *context,
                     std::function<void(Result<Outcome>)> done)
{
    if (key.isEmpty()) {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done(fail(Error::Kind::Usage,
                          QStringLiteral("This account has no webhook secret yet: without it no notice can be proven.")));
            },
            Qt::QueuedConnection);
        return;
    }
    const QString nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::chrono::milliseconds begin = m_clock.elapsed();
    m_runner.run<int>(callOf(probe::request(address, nonce, key)), {.purpose = QStringLiteral("test notice")}, context,
                      [this, account, nonce, begin, context, done](const Result<int> &status) {
                          Outcome outcome = judgeTestAnswer(status);
                          outcome.took = m_clock.elapsed() - begin;
                          if (outcome.verdict == Verdict::Arrived)
                              lookForIt(account, nonce, outcome, context, done);
                          else
                              done(outcome);
                      });
}

void NoticeTest::lookForIt(const AccountName &account, const QString &nonce, Outcome outcome, QObject *context,
                           std::function<void(Result<Outcome>)> done)
{
    m_ledger.run<NoticeRecord>(
        [account, nonce](LedgerSession &session) {
            return session.notices().firstOf({.account = account, .deduplicationKey = probe::deduplicationKey(nonce)});
        },
        context, [outcome, done](const Result<NoticeRecord> &stored) mutable {
            if (!stored && stored.error().kind != Error::Kind::NotFound)
                return done(fail(stored.error()));
            if (!stored) {
                outcome.verdict = Verdict::AnsweredElsewhere;
                outcome.detail = QStringLiteral("Somebody answered 200, but the notice is not in this ledger: the address "
                                                "leads to another server, or to a hub with another ledger.");
            }
            done(outcome);
        });
}

} // namespace tillgate
