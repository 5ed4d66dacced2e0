// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sound/tillsound.h"

#include <QByteArray>

#include <chrono>

namespace tillgate {

/// A plain tone, or a pause if it has no pitch.
struct Note
{
    int hertz = 0;
    std::chrono::milliseconds length{0};
    /// Loudness against the other notes, percent.
    int level = 100;

    bool operator==(const Note &) const = default;
};

inline constexpr int samplesPerSecond = 44100;

/// Which notes a sound is made of (design, section 2.5).
[[nodiscard]] QList<Note> notesOf(TillSound sound);

/// A WAV file, 16 bits mono: a sine per note that swells and fades within 8 ms, so that no loudspeaker clicks.
[[nodiscard]] QByteArray wavOf(const QList<Note> &notes);

} // namespace tillgate
