// SPDX-License-Identifier: Apache-2.0
#include "desk/staffdesk.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

Secret pin(const char *digits)
{
    return Secret(QByteArray(digits));
}

} // namespace

/// Who may do what at the till, over a real ledger.
class TestStaff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_desk.reset();
        m_ledger.reset();
    }

    void asksNobodyWhileThereIsNoPin();
    void asksForAManagersPinFirst();
    void keepsOneManagerWithAPin();
    void startsLockedOnceThereIsAPin();
    void letsPeopleInByTheirPinOnly();
    void givesACashierNoRightToAcceptAShortfall();
    void writesBothNamesOfAnApproval();
    void letsNobodyApproveWithoutTheRight();
    void slowsDownAfterWrongPins();
    void remembersWrongPinsOverARestart();
    void keepsPinAndHashOutOfTheJournal();
    void takesRightsAwayAndGivesThem();

private:
    void open()
    {
        m_ledger = Ledger::open(m_folder->filePath(QStringLiteral("ledger.sqlite"))).value();
        m_desk = std::make_unique<StaffDesk>(*m_ledger, m_clock, TillName(QStringLiteral("T1")),
                                             QStringLiteral("Owner"));
        QVERIFY(m_desk->load());
    }
    void reopen()
    {
        m_desk.reset();
        m_ledger.reset();
        open();
    }

    void employ()
    {
        QVERIFY(m_desk->savePerson({.name = QStringLiteral("Ada"),
                                    .role = StaffRole::Manager,
                                    .rights = rightsOf(StaffRole::Manager)}));
        QVERIFY(m_desk->savePerson({.name = QStringLiteral("Ben"), .role = StaffRole::Cashier}));
        QVERIFY(m_desk->setPin(QStringLiteral("Ada"), pin("8251")));
        QVERIFY(m_desk->setPin(QStringLiteral("Ben"), pin("4711")));
    }

    template <typename T> Result<T> wait(const std::function<void(StaffDesk::Done<T>)> &ask)
    {
        std::optional<Result<T>> answer;
        ask([&](const Result<T> &outcome) { answer.emplace(outcome); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return fail(Error::Kind::NoAnswer, QStringLiteral("no answer"));
        return *answer;
    }
    Result<Person> signIn(const char *name, const char *digits)
    {
        return wait<Person>([&](const StaffDesk::Done<Person> &done) {
            m_desk->signIn(QLatin1String(name), pin(digits), this, done);
        });
    }
    Result<Approval> approve(const char *approver, const char *digits)
    {
        return wait<Approval>([&](const StaffDesk::Done<Approval> &done) {
            m_desk->approve(Right::AcceptShortfall, QStringLiteral("Accept 3.20 EUR less."),
                            {.sale = SaleId(QStringLiteral("T1-000117"))}, QLatin1String(approver), pin(digits), this,
                            done);
        });
    }
    QList<JournalEntry> journal()
    {
        return m_ledger
            ->runNow<QList<JournalEntry>>([](LedgerSession &session) {
                return session.journal().entries(TillName(QStringLiteral("T1")), 1, 1000);
            })
            .value();
    }

    test::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<StaffDesk> m_desk;
};

void TestStaff::asksNobodyWhileThereIsNoPin()
{
    QVERIFY(!m_desk->isInUse());
    QVERIFY(!m_desk->isLocked());
    QCOMPARE(m_desk->currentName(), QStringLiteral("Owner"));
    for (const Right right : allRights())
        QVERIFY(m_desk->may(right));
    QVERIFY(!m_desk->ownApproval(Right::Refund)->isOneOff());
    m_desk->lock();
    QVERIFY(!m_desk->isLocked());
}

void TestStaff::asksForAManagersPinFirst()
{
    QVERIFY(m_desk->savePerson({.name = QStringLiteral("Ben"), .role = StaffRole::Cashier}));
    const Result<void> done = m_desk->setPin(QStringLiteral("Ben"), pin("4711"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QVERIFY(!m_desk->isInUse());
}

void TestStaff::keepsOneManagerWithAPin()
{
    employ();
    QCOMPARE(m_desk->removePerson(QStringLiteral("Ada")).error().kind, Error::Kind::Conflict);
    QCOMPARE(m_desk->setPin(QStringLiteral("Ada"), Secret()).error().kind, Error::Kind::Conflict);
    QCOMPARE(m_desk->savePerson({.name = QStringLiteral("Ada"), .role = StaffRole::Cashier}).error().kind,
             Error::Kind::Conflict);
    QCOMPARE(m_desk->people().size(), 2);
    // The last PIN of all may go: then the till belongs to one person again.
    QVERIFY(m_desk->setPin(QStringLiteral("Ben"), Secret()));
    QVERIFY(m_desk->setPin(QStringLiteral("Ada"), Secret()));
    QVERIFY(!m_desk->isInUse());
}

void TestStaff::startsLockedOnceThereIsAPin()
{
    employ();
    QVERIFY(!m_desk->isLocked()); // whoever set the first PIN stands there
    QCOMPARE(m_desk->currentName(), QStringLiteral("Ada"));
    reopen();
    QVERIFY(m_desk->isLocked());
    QVERIFY(!m_desk->may(Right::Refund));
}

void TestStaff::letsPeopleInByTheirPinOnly()
{
    employ();
    m_desk->lock();
    QVERIFY(m_desk->isLocked());
    QCOMPARE(signIn("Ben", "8251").error().kind, Error::Kind::AccessDenied);
    QCOMPARE(signIn("Nobody", "8251").error().kind, Error::Kind::NotFound);
    QVERIFY(m_desk->isLocked());
    QVERIFY(signIn("Ben", "4711"));
    QVERIFY(!m_desk->isLocked());
    QCOMPARE(m_desk->currentName(), QStringLiteral("Ben"));
}

void TestStaff::givesACashierNoRightToAcceptAShortfall()
{
    employ();
    QVERIFY(signIn("Ben", "4711"));
    QVERIFY(!m_desk->may(Right::AcceptShortfall));
    QVERIFY(!m_desk->ownApproval(Right::AcceptShortfall));
    QCOMPARE(m_desk->approversFor(Right::AcceptShortfall).size(), 1);
    QVERIFY(signIn("Ada", "8251"));
    QVERIFY(m_desk->ownApproval(Right::AcceptShortfall));
}

void TestStaff::writesBothNamesOfAnApproval()
{
    employ();
    QVERIFY(signIn("Ben", "4711"));
    const Result<Approval> approval = approve("Ada", "8251");
    QVERIFY(approval);
    QCOMPARE(approval->person, QStringLiteral("Ben"));
    QCOMPARE(approval->approver, QStringLiteral("Ada"));
    QVERIFY(approval->isOneOff());
    QCOMPARE(m_desk->currentName(), QStringLiteral("Ben")); // only this single act
    QVERIFY(!m_desk->may(Right::AcceptShortfall));
    const JournalEntry last = journal().last();
    QCOMPARE(last.kind, JournalKind::approvalGiven);
    QCOMPARE(last.subject.sale.text(), QStringLiteral("T1-000117"));
    QVERIFY(last.body.contains(R"("by":"Ada")"));
    QVERIFY(last.body.contains(R"("for":"Ben")"));
    QVERIFY(last.body.contains("Accept 3.20 EUR less."));
}

void TestStaff::letsNobodyApproveWithoutTheRight()
{
    employ();
    const Result<Approval> approval = approve("Ben", "4711");
    QVERIFY(!approval);
    QCOMPARE(approval.error().kind, Error::Kind::AccessDenied);
    QVERIFY(journal().last().kind != JournalKind::approvalGiven);
}

void TestStaff::slowsDownAfterWrongPins()
{
    employ();
    for (int i = 0; i < StaffDesk::freeTries; ++i)
        QCOMPARE(signIn("Ben", "0815").error().kind, Error::Kind::AccessDenied);
    QCOMPARE(journal().last().kind, JournalKind::pinRefused);
    // Even the right one has to wait now.
    const Result<Person> early = signIn("Ben", "4711");
    QCOMPARE(early.error().kind, Error::Kind::RateLimited);
    QCOMPARE(early.error().retryAfter, std::optional(StaffDesk::firstPause));
    m_clock.advance(StaffDesk::firstPause);
    QCOMPARE(signIn("Ben", "0815").error().retryAfter, std::optional(2 * StaffDesk::firstPause));
    m_clock.advance(2 * StaffDesk::firstPause);
    QVERIFY(signIn("Ben", "4711"));
    QCOMPARE(signIn("Ben", "0815").error().retryAfter, std::nullopt); // the count began anew
    QCOMPARE(pauseAfter(1000), StaffDesk::longestPause);
}

void TestStaff::remembersWrongPinsOverARestart()
{
    employ();
    for (int i = 0; i < StaffDesk::freeTries; ++i)
        QVERIFY(!signIn("Ben", "0815"));
    reopen();
    QCOMPARE(signIn("Ben", "4711").error().kind, Error::Kind::RateLimited);
    // A clock set back must not make the pause longer than it is.
    m_clock.setWallClock(m_clock.now().addDays(-1));
    QVERIFY(signIn("Ben", "4711").error().retryAfter <= StaffDesk::firstPause);
}

void TestStaff::keepsPinAndHashOutOfTheJournal()
{
    employ();
    QVERIFY(signIn("Ben", "4711"));
    QVERIFY(!signIn("Ben", "9182"));
    for (const JournalEntry &entry : journal()) {
        QVERIFY(!entry.body.contains("scrypt"));
        QVERIFY(!entry.body.contains("4711"));
        QVERIFY(!entry.body.contains("9182"));
    }
    const Result<Verification> verified =
        m_ledger->runNow<Verification>([](LedgerSession &session) { return session.verify(); });
    QVERIFY(verified->isSound());
}

void TestStaff::takesRightsAwayAndGivesThem()
{
    employ();
    QVERIFY(m_desk->savePerson(
        {.name = QStringLiteral("Ben"), .role = StaffRole::Cashier, .rights = {Right::Refund}}));
    QVERIFY(signIn("Ben", "4711")); // the PIN stayed
    QVERIFY(m_desk->may(Right::Refund));
    QVERIFY(!m_desk->may(Right::ReportZ));
}

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
