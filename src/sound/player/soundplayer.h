// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sound/tillsound.h"

#include <QMap>
#include <QObject>
#include <QThread>

namespace tillgate {

/// Plays the till's sounds. A machine without a loudspeaker, or with a sound service that hangs, must not
/// matter: everything about audio happens in a thread of its own, which starts with the first sound.
class SoundPlayer final : public QObject
{
    Q_OBJECT
public:
    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    /// Volume in percent; own WAV files by sound name instead of Tillgate's. Whatever is not there is made.
    void setUp(bool isOn, int volume, const QMap<QString, QString> &ownFiles);
    /// Does nothing if sounds are off.
    void play(TillSound sound);
    /// Plays it even if sounds are off, at the given volume: the settings' test button.
    void tryOut(TillSound sound, int volume, const QString &ownFile);

private:
    void send(TillSound sound, int volume, const QString &ownFile);

    QThread m_thread;
    QObject *m_speaker = nullptr; ///< lives in the thread
    bool m_isOn = true;
    int m_volume = 70;
    QMap<QString, QString> m_ownFiles;
};

} // namespace tillgate
