// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

namespace tillgate {

/// The way back from an engine's thread to the object that asked. It closes when that object dies.
class ReplyPath final
{
public:
    /// Must be made on `context`'s thread.
    [[nodiscard]] static std::shared_ptr<ReplyPath> to(QObject *context);
    ReplyPath(const ReplyPath &) = delete;
    ReplyPath &operator=(const ReplyPath &) = delete;
    ~ReplyPath();

    /// Has `reply` called from the event loop of the context's thread; drops it if the context is gone
    /// or goes before. May be called on any thread.
    void post(std::function<void()> reply);

private:
    explicit ReplyPath(QObject *context) : m_context(context) { }
    void close();

    // The context may die on its own thread while an engine's thread posts to it.
    QMutex m_mutex;
    QObject *m_context;
    QMetaObject::Connection m_end;
};

} // namespace tillgate
