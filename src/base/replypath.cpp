// SPDX-License-Identifier: Apache-2.0
#include "base/replypath.h"

#include <QMutexLocker>

#include <utility>

namespace tillgate {

std::shared_ptr<ReplyPath> ReplyPath::to(QObject *context)
{
    std::shared_ptr<ReplyPath> path(new ReplyPath(context));
    // A functor without a receiver runs at once, on the thread on which the context dies.
    path->m_end = QObject::connect(context, &QObject::destroyed, [weak = std::weak_ptr(path)] {
        if (const std::shared_ptr<ReplyPath> closing = weak.lock())
            closing->close();
    });
    return path;
}

ReplyPath::~ReplyPath()
{
    // Otherwise a context that lives long would gather one connection per question.
    QObject::disconnect(m_end);
}

void ReplyPath::post(std::function<void()> reply)
{
    const QMutexLocker locker(&m_mutex);
    // While the lock is held the context cannot finish dying, so the event reaches it or dies with it.
    if (m_context != nullptr)
        QMetaObject::invokeMethod(m_context, std::move(reply), Qt::QueuedConnection);
}

void ReplyPath::close()
{
    const QMutexLocker locker(&m_mutex);
    m_context = nullptr;
}

} // namespace tillgate
