// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QWebSocket;

namespace tillgate {

/// One WebSocket (RFC 6455) on which a server says that something changed. What it says proves nothing: it is a
/// reason to ask. Connects at once, and again after every end with growing pauses, until it is deleted.
///
/// Lives on one thread with an event loop.
class PushSocket final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QUrl url; ///< ws or wss
        QList<NameValue> headers = {};
        /// Whether a text is worth asking. Bytes always are.
        std::function<bool(const QString &text)> isHint = {};
        std::chrono::milliseconds firstPause = std::chrono::seconds(1); ///< then doubled
        std::chrono::milliseconds longestPause = std::chrono::minutes(1);
        /// A line on which nothing comes for so long is taken for dead.
        std::chrono::milliseconds silence = std::chrono::seconds(90);
    };

    explicit PushSocket(Options options, QObject *parent = nullptr);
    ~PushSocket() override;

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    /// How long it waits before the next attempt, when the present one ends.
    [[nodiscard]] std::chrono::milliseconds nextPause() const { return m_pause; }

Q_SIGNALS:
    /// Something may have changed; also after a reconnection, for what was said meanwhile.
    void hinted();
    void connectionChanged();

private:
    void open();
    void opened();
    void closed();
    void heard(bool isHint);

    Options m_options;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_again;
    QTimer m_silence;
    std::chrono::milliseconds m_pause;
    bool m_isConnected = false;
    bool m_wasConnected = false;
};

} // namespace tillgate
