// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sound/tillsound.h"
#include "ui/setup/formsection.h"

namespace tillgate {

/// Volume, off, own files, and a test of each sound.
class SoundSection final : public FormSection
{
    Q_OBJECT
public:
    SoundSection(const Theme &theme, QWidget *parent);

    void render(const SettingsView &view) override;
    [[nodiscard]] bool read(ShopSettings &settings) override;

Q_SIGNALS:
    /// As it is set on the page, not as it is stored.
    void tried(tillgate::TillSound sound, int volume, const QString &ownFile);

private:
    void addSound(TillSound sound);

    Toggle *m_isOn;
    QComboBox *m_volume;
    QList<QLineEdit *> m_files; ///< in the order of allSounds()
};

/// What a sound means, in the shop's words.
[[nodiscard]] QString soundWords(TillSound sound);

} // namespace tillgate
