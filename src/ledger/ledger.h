// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/replypath.h"
#include "ledger/ledgerchange.h"
#include "ledger/ledgerplace.h"
#include "ledger/ledgersession.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace tillgate {

class LedgerWorker;

struct LedgerOptions
{
    /// How long another program's lock is waited for, e.g. a backup's.
    std::chrono::milliseconds busyTimeout = std::chrono::seconds(2);
    /// How long a server may take to let us in (each of its hosts), and to do one statement.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(3);
    std::chrono::milliseconds statementTimeout = std::chrono::seconds(15);
    /// How long a COMMIT may take: a server that confirms only what its standby has too may wait for it without
    /// end. Then its outcome is open.
    std::chrono::milliseconds commitTimeout = std::chrono::seconds(5);
    /// How long a server is waited for that went away in the middle of a commit, before its outcome is open.
    std::chrono::milliseconds settleTimeout = std::chrono::seconds(5);
    /// How many of the last journal entries of each till are checked when it is opened.
    int tailCheckLength = 32;
    /// The name under which this program writes on a shared ledger: a till's name, or "hub/<name>". Only one
    /// program at a time may have it. Empty: a guest, that writes into no till's journal.
    QString writer = {};
    /// A file's: how many pages of 4 KiB gather in its write-ahead log before they are carried into it. That holds up what
    /// comes meanwhile, the longer the more there are, and the more seldom.
    int mostPagesInLog = 1000;
    /// Opens a file whose ledger was moved to a server, only to compare it.
    bool opensMoved = false;
};

/// The shop's records in one SQLite file or one PostgreSQL database, worked on by one thread of their own.
///
/// Every piece of work is one transaction: it commits as a whole or leaves nothing. A work that fails, or
/// whose commit fails, left nothing: after a commit whose outcome is unknown the file is opened again and
/// the transaction's own mark is looked up, so that success and Error::Kind::Storage are both certain.
/// Only if the file cannot be opened again either is the outcome open; then `theirWord` is
/// "commit-unknown" and the caller has to read by key before it decides. Later work opens it again.
class Ledger final : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Work = std::function<Result<T>(LedgerSession &)>;
    template <typename T> using Done = std::function<void(Result<T>)>;

    /// Opens or creates it; blocks. Missing folders are made (0700), the file is 0600.
    /// InUse if another program has it, StorageNewer if a newer Tillgate wrote it, AccessDenied for a
    /// symbolic link in its place, Storage otherwise.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const LedgerPlace &place,
                                                              const LedgerOptions &options = {});
    /// Waits for the work that is queued, then closes.
    ~Ledger() override;

    /// Runs `work` on the ledger's thread and then `done` from the event loop of `context`'s thread: at
    /// most once, never inside run, never after `context` died (the work itself is done all the same).
    /// Call it from `context`'s thread. Works run in order. On a shared ledger a work that others turned back, or
    /// whose connection was lost, runs again from the start: it changes nothing but the ledger, and what it
    /// captured stays as it was.
    template <typename T> void run(Work<T> work, QObject *context, Done<T> done)
    {
        post([work = std::move(work), done = std::move(done),
              path = ReplyPath::to(context)](LedgerWorker &worker) {
            path->post([done, answer = perform(worker, work)] { done(answer); });
        });
    }

    /// The same from any thread, but `done` comes right after the work and on the ledger's thread.
    template <typename T> void runThere(Work<T> work, Done<T> done)
    {
        post([work = std::move(work), done = std::move(done)](LedgerWorker &worker) { done(perform(worker, work)); });
    }

    /// The same as run, but waits: for the command line and tests. Never call it from the ledger's thread.
    template <typename T> [[nodiscard]] Result<T> runNow(const Work<T> &work)
    {
        std::optional<Result<T>> answer;
        postAndWait([&](LedgerWorker &worker) { answer.emplace(perform(worker, work)); });
        return std::move(*answer);
    }

    [[nodiscard]] const LedgerPlace &place() const { return m_place; }
    /// What the quick check at opening found. If anything, the ledger only lets itself be read.
    [[nodiscard]] QList<JournalFinding> openingFindings() const { return m_openingFindings; }
    [[nodiscard]] bool isReachable() const { return m_isReachable; }
    [[nodiscard]] bool isReadOnly() const { return !m_openingFindings.isEmpty(); }

Q_SIGNALS:
    /// Another program on the same ledger committed this; from the event loop of this object's thread. After
    /// a lost connection is back it comes once with Topic::Everything, for all that was missed. Never for
    /// what this object wrote itself. SQLite has one owner: there it only comes, with Everything, when a file whose last
    /// COMMIT was in doubt is open again.
    void othersWrote(const tillgate::LedgerChange &change);
    /// The server of a shared ledger went away, or is back. While it is away every work fails with
    /// Error::Kind::LedgerAway and leaves nothing; it comes back by itself.
    void reachabilityChanged(bool isReachable);
    /// A check found that the ledger is not what it was: from now on it only lets itself be read.
    void becameReadOnly(const tillgate::JournalFinding &finding);

private:
    using Job = std::function<void(LedgerWorker &)>;
    using Step = std::function<Result<void>(LedgerSession &)>;

    explicit Ledger(LedgerPlace place);
    void hearWorker();
    void post(Job job);
    void postAndWait(const Job &job);
    /// One transaction around `step`.
    [[nodiscard]] static Result<void> transact(LedgerWorker &worker, const Step &step);

    template <typename T> [[nodiscard]] static Result<T> perform(LedgerWorker &worker, const Work<T> &work)
    {
        std::optional<Result<T>> answer;
        const Result<void> outcome = transact(worker, [&](LedgerSession &session) -> Result<void> {
            answer.emplace(work(session));
            return *answer ? Result<void>() : fail(answer->error());
        });
        if (!outcome)
            return fail(outcome.error());
        return std::move(*answer);
    }

    LedgerPlace m_place;
    QList<JournalFinding> m_openingFindings;
    bool m_isReachable = true;
    QThread m_thread;
    /// Lives on m_thread, and is destroyed there.
    LedgerWorker *m_worker = nullptr;
};

} // namespace tillgate
