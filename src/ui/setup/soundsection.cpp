// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/soundsection.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tillgate {

QString soundWords(TillSound sound)
{
    switch (sound) {
    case TillSound::Seen:
        return SoundSection::tr("Seen: the money is on its way");
    case TillSound::Paid:
        return SoundSection::tr("Paid");
    case TillSound::NeedsYou:
        return SoundSection::tr("Needs you: short, late, or not to be checked");
    case TillSound::PriceEnded:
        return SoundSection::tr("The price is no longer held");
    case TillSound::Failed:
        return SoundSection::tr("Problem");
    }
    Q_UNREACHABLE();
}

SoundSection::SoundSection(const Theme &theme, QWidget *parent)
    : FormSection(theme, parent),
      m_isOn(addSwitch(tr("Sounds"))),
      m_volume(addChoice(tr("Volume")))
{
    for (int percent = 10; percent <= 100; percent += 10)
        m_volume->addItem(tr("%1 %", "volume").arg(percent), percent);
    addHint(tr("Each sound can be a WAV file of your own; an empty field is Tillgate's sound. "
               "Own files stay on this till; an export leaves them out."));
    for (const TillSound sound : allSounds())
        addSound(sound);
}

void SoundSection::addSound(TillSound sound)
{
    QLineEdit *file = addFile(soundWords(sound), tr("Sounds (*.wav)"));
    m_files.append(file);
    QWidget *row = file->parentWidget()->parentWidget();
    auto *hear = new CapButton(theme(), ButtonRole::Centred, row);
    hear->setContent(tr("Hear it"), QStringLiteral("sound"));
    hear->setAccessibleName(tr("Hear it: %1").arg(soundWords(sound)));
    hear->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->layout()->addWidget(hear);
    row->layout()->setAlignment(hear, Qt::AlignBottom);
    connect(hear, &CapButton::clicked, this, [this, sound, file] {
        Q_EMIT tried(sound, m_volume->currentData().toInt(), file->text().trimmed());
    });
}

void SoundSection::render(const SettingsView &view)
{
    const SoundSettings &settings = view.settings.sound;
    m_isOn->setChecked(settings.isOn);
    if (m_volume->findData(settings.volume) < 0)
        m_volume->addItem(tr("%1 %", "volume").arg(settings.volume), settings.volume);
    m_volume->setCurrentIndex(m_volume->findData(settings.volume));
    for (int at = 0; at < m_files.size(); ++at)
        m_files.at(at)->setText(settings.files.value(soundName(allSounds().at(at))));
}

bool SoundSection::read(ShopSettings &settings)
{
    bool isGood = true;
    QMap<QString, QString> files;
    for (qsizetype at = m_files.size() - 1; at >= 0; --at) {
        const QString path = m_files.at(at)->text().trimmed();
        isGood = mark(m_files.at(at), !path.isEmpty() && !QFileInfo(path).isReadable()) && isGood;
        if (!path.isEmpty())
            files.insert(soundName(allSounds().at(at)), path);
    }
    if (isGood)
        settings.sound = {.isOn = m_isOn->isChecked(), .volume = m_volume->currentData().toInt(), .files = files};
    return isGood;
}

} // namespace tillgate
