// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRect>
#include <QString>

class QScreen;
class QWidget;

namespace tillgate {

/// Remembers where a window is and on which monitor, in a file of this machine. A window whose monitor is
/// unplugged falls back to another one and returns when it comes back.
class WindowPlaces final : public QObject
{
    Q_OBJECT
public:
    /// `window` must outlive this. Its place is kept under `name` in `folder`.
    WindowPlaces(QWidget &window, QString name, const QString &folder);
    ~WindowPlaces() override;

    /// Where it was when the program last ended; a place that no monitor shows any more is not taken. False if it was
    /// nowhere yet.
    bool restore();

protected:
    /// Notes each place as long as its monitor is there: once a monitor is gone, nobody can say which it was.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void leave(const QScreen *screen);
    void comeBack(const QScreen *screen);

    QWidget &m_window;
    QString m_name;
    QString m_file;
    /// Where the window belongs.
    QByteArray m_place;
    QRect m_rect;
    /// The monitor that was unplugged under the window; empty: it is where it belongs.
    QString m_lostScreen;
};

} // namespace tillgate
