// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/modeldisk.h"

#include <algorithm>

namespace tillgate::test {

void putInto(QByteArray &file, qsizetype at, const QByteArray &bytes)
{
    if (file.size() < at + bytes.size())
        file.append(at + bytes.size() - file.size(), '\0');
    file.replace(at, bytes.size(), bytes);
}

namespace {

constexpr qsizetype sector = 512;

enum class Kept { Nothing, All, Writes, Sectors };

using Chance = std::mt19937;

bool isHeads(Chance &chance)
{
    return (chance() & 1U) != 0;
}

void doWhole(QByteArray &file, const DiskAct &act)
{
    if (act.kind == DiskAct::Kind::Truncate)
        file.truncate(act.at);
    else
        putInto(file, act.at, act.bytes);
}

/// Each sector of the disk is written or not.
void doTorn(QByteArray &file, const DiskAct &act, Chance &chance)
{
    if (act.kind == DiskAct::Kind::Truncate)
        return doWhole(file, act);
    for (qsizetype begin = 0; begin < act.bytes.size();) {
        const qsizetype length = std::min(sector - (act.at + begin) % sector, act.bytes.size() - begin);
        if (isHeads(chance))
            putInto(file, act.at + begin, act.bytes.mid(begin, length));
        begin += length;
    }
}

void doInDoubt(QByteArray &file, const DiskAct &act, Kept kept, Chance &chance)
{
    const bool isLost = kept == Kept::Nothing || (kept != Kept::All && isHeads(chance));
    if (kept == Kept::Sectors && isHeads(chance))
        doTorn(file, act, chance);
    else if (!isLost)
        doWhole(file, act);
}

} // namespace

ModelDisk::Node *ModelDisk::current(const QString &file)
{
    const int node = m_entries.value(file, {nowhere}).last();
    return node == nowhere ? nullptr : &m_nodes[node];
}

void ModelDisk::apply(const DiskAct &act)
{
    Node *const node = current(act.file);
    switch (act.kind) {
    case DiskAct::Kind::Found:
        if (node == nullptr) {
            m_nodes.append(Node{.synced = act.bytes, .pending = {}});
            setEntry(act.file, int(m_nodes.size()) - 1, true);
        }
        break;
    case DiskAct::Kind::Made:
        m_nodes.append(Node{.synced = {}, .pending = {}, .isNewLog = true});
        setEntry(act.file, int(m_nodes.size()) - 1, false);
        break;
    case DiskAct::Kind::Write:
    case DiskAct::Kind::Truncate:
        Q_ASSERT(node != nullptr);
        node->pending.append(Pending{.act = act});
        break;
    case DiskAct::Kind::Sync:
        Q_ASSERT(node != nullptr);
        sync(*node);
        break;
    case DiskAct::Kind::FailedSync:
        Q_ASSERT(node != nullptr);
        for (Pending &pending : node->pending)
            pending.isSpoilt = !pending.isCertain;
        break;
    case DiskAct::Kind::Delete:
        setEntry(act.file, nowhere, false);
        break;
    case DiskAct::Kind::SyncFolder:
        syncFolder();
        break;
    case DiskAct::Kind::Note:
        break;
    }
}

void ModelDisk::sync(Node &node)
{
    for (Pending &pending : node.pending)
        pending.isCertain = !pending.isSpoilt;
    while (!node.pending.isEmpty() && node.pending.first().isCertain)
        doWhole(node.synced, node.pending.takeFirst().act);
    if (node.isNewLog)
        syncFolder();
}

void ModelDisk::syncFolder()
{
    for (QList<int> &nodes : m_entries) {
        nodes = {nodes.last()};
        if (nodes.last() != nowhere)
            m_nodes[nodes.last()].isNewLog = false;
    }
}

void ModelDisk::setEntry(const QString &file, int node, bool isSafe)
{
    QList<int> &nodes = m_entries[file];
    if (nodes.isEmpty())
        nodes.append(nowhere);
    nodes.append(node);
    if (isSafe)
        nodes = {node};
}

DiskImage ModelDisk::afterPowerCut(quint32 seed) const
{
    Chance chance(seed);
    const Kept kept = Kept(seed % 4);
    DiskImage image;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const QList<int> &nodes = entry.value();
        const int chosen = nodes.at(qsizetype(chance() % quint32(nodes.size())));
        if (chosen == nowhere)
            continue;
        QByteArray file = m_nodes.at(chosen).synced;
        for (const Pending &pending : m_nodes.at(chosen).pending) {
            if (pending.isCertain)
                doWhole(file, pending.act);
            else
                doInDoubt(file, pending.act, kept, chance);
        }
        image.insert(entry.key(), file);
    }
    return image;
}

bool ModelDisk::isInDoubt() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [this](const QList<int> &nodes) {
        return nodes.size() > 1 || (nodes.last() != nowhere && !m_nodes.at(nodes.last()).pending.isEmpty());
    });
}

} // namespace tillgate::test
