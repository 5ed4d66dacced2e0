// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tilloptions.h"

#include "desk/tillplace.h"
#include "ui/setup/ledgerwaitwindow.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace tillgate {

/// A till whose shared ledger is away when it starts: says so in a window and tries, off the window's thread, until
/// the ledger lets it in.
class LedgerWait final : public QObject
{
    Q_OBJECT

public:
    /// True if waiting helps and somebody can see it: the server is away, or still holds this till's name after its power
    /// was cut. A demonstration and a test end at once.
    [[nodiscard]] static bool isWorthIt(const TillOptions &options, const Error &why);

    LedgerWait(const TillOptions &options, const Error &why);
    ~LedgerWait() override;

    void start();
    [[nodiscard]] LedgerWaitWindow &window() { return m_window; }

Q_SIGNALS:
    void available();
    void givenUp();

private:
    void tryOnce();
    void takeAnswer();

    TillPlace m_place;
    Error m_why;
    LedgerWaitWindow m_window;
    QTimer m_again;
    std::unique_ptr<QThread> m_trying;
    Result<void> m_answer;
};

} // namespace tillgate
