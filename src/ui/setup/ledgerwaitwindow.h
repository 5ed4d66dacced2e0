// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "ui/parts/theme.h"

#include <QWidget>

namespace tillgate {

class Sheet;

/// Stands where the till will be while its shared ledger is away: says what is missing and that the till comes by
/// itself. Enter tries at once; it closes only by its button or the window's.
class LedgerWaitWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerWaitWindow(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    /// `place` is the ledger's address, without any password.
    void render(const Error &why, const QString &place);

Q_SIGNALS:
    void tryRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    Theme m_theme;
    Sheet *m_sheet;
    QString m_text;
};

} // namespace tillgate
