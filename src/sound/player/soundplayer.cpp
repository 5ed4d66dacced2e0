// SPDX-License-Identifier: Apache-2.0
#include "sound/player/soundplayer.h"

#include "sound/player/loudspeaker.h"
#include "sound/tones.h"

#include <QFile>
#include <QSoundEffect>
#include <QTemporaryDir>
#include <QUrl>

#include <map>
#include <memory>

namespace tillgate {

namespace {

/// The part that lives in the sound thread.
class Speaker final : public QObject
{
public:
    void play(TillSound sound, int volume, const QString &ownFile)
    {
        // Asked each time: loudspeakers come and go.
        if (!hasLoudspeaker())
            return;
        QSoundEffect &effect = effectFor(sound, ownFile);
        effect.setVolume(float(volume) / 100);
        effect.play();
    }

private:
    QSoundEffect &effectFor(TillSound sound, const QString &ownFile)
    {
        const QString file = QFile::exists(ownFile) ? ownFile : madeFile(sound);
        std::unique_ptr<QSoundEffect> &effect = m_effects[file];
        if (effect == nullptr) {
            effect = std::make_unique<QSoundEffect>();
            effect->setSource(QUrl::fromLocalFile(file));
        }
        return *effect;
    }

    QString madeFile(TillSound sound)
    {
        const QString path = m_folder.filePath(soundName(sound) + QStringLiteral(".wav"));
        QFile file(path);
        if (!file.exists() && file.open(QIODevice::WriteOnly))
            file.write(wavOf(notesOf(sound)));
        return path;
    }

    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<QSoundEffect>> m_effects;
};

} // namespace

SoundPlayer::SoundPlayer(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("sound"));
}

SoundPlayer::~SoundPlayer()
{
    constexpr unsigned long patience = 2000; // a hanging sound service must not keep the till open
    m_thread.quit();
    if (!m_thread.wait(patience))
        m_thread.terminate();
    m_thread.wait(patience);
}

void SoundPlayer::setUp(bool isOn, int volume, const QMap<QString, QString> &ownFiles)
{
    m_isOn = isOn;
    m_volume = volume;
    m_ownFiles = ownFiles;
}

void SoundPlayer::play(TillSound sound)
{
    if (m_isOn && m_volume > 0)
        send(sound, m_volume, m_ownFiles.value(soundName(sound)));
}

void SoundPlayer::tryOut(TillSound sound, int volume, const QString &ownFile)
{
    send(sound, volume, ownFile);
}

void SoundPlayer::send(TillSound sound, int volume, const QString &ownFile)
{
    if (m_speaker == nullptr) {
        m_speaker = new Speaker; // deleted by its own thread's end
        m_speaker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
        m_thread.start();
    }
    auto *speaker = static_cast<Speaker *>(m_speaker);
    QMetaObject::invokeMethod(
        speaker, [speaker, sound, volume, ownFile] { speaker->play(sound, volume, ownFile); }, Qt::QueuedConnection);
}

} // namespace tillgate
