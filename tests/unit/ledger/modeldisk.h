// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <random>

namespace tillgate::test {

/// One thing that was done to a file of a disk.
struct DiskAct
{
    enum class Kind {
        Found, ///< opened, with `bytes` in it that are safe
        Made, ///< opened, and not there before
        Write,
        Truncate,
        Sync,
        FailedSync, ///< what was written before may be lost, also if it is synced again: as on Linux
        Delete,
        SyncFolder,
        Note, ///< nothing done: the test got as far as number `at`
    };

    Kind kind = Kind::Note;
    QString file = {};
    qint64 at = 0; ///< where it was written, or the length that was left
    QByteArray bytes = {};
};

/// Writes `bytes` there, with zeros before if the file ends before.
void putInto(QByteArray &file, qsizetype at, const QByteArray &bytes);

/// What the files of a folder hold, by name.
using DiskImage = QMap<QString, QByteArray>;

/// A folder on a disk that keeps what was synced, and of everything else what it likes.
class ModelDisk final
{
public:
    void apply(const DiskAct &act);

    /// What may be there after the power failed now. By seed % 4: nothing of what was not synced, all, some
    /// of the writes, or some of their sectors; and of files that were made or deleted without a sync of the
    /// folder any state.
    [[nodiscard]] DiskImage afterPowerCut(quint32 seed) const;
    /// False if every seed gives the same.
    [[nodiscard]] bool isInDoubt() const;

private:
    struct Pending
    {
        DiskAct act;
        bool isCertain = false;
        bool isSpoilt = false; ///< a sync of it failed
    };
    struct Node
    {
        QByteArray synced;
        QList<Pending> pending;
        bool isNewLog = false; ///< SQLite syncs the folder with the first sync of a log or journal
    };
    static constexpr int nowhere = -1;

    [[nodiscard]] Node *current(const QString &file);
    void sync(Node &node);
    void syncFolder();
    void setEntry(const QString &file, int node, bool isSafe);

    QList<Node> m_nodes;
    QMap<QString, QList<int>>
        m_entries; ///< what each name stood for since the folder was synced; the last is now's
};

} // namespace tillgate::test
