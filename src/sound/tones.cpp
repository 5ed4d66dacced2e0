// SPDX-License-Identifier: Apache-2.0
#include "sound/tones.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tillgate {

using namespace std::chrono_literals;

namespace {

constexpr int fadeSamples = samplesPerSecond * 8 / 1000;
constexpr double fullScale = 0.6 * 32767; // room above, so that no player clips it

int samplesOf(const Note &note)
{
    return int(note.length.count() * samplesPerSecond / 1000);
}

template<typename Number> void append(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

void appendNote(QByteArray &samples, const Note &note)
{
    const int count = samplesOf(note);
    const double step = 2 * std::numbers::pi * note.hertz / samplesPerSecond;
    for (int at = 0; at < count; ++at) {
        const int fromEdge = std::min(at, count - 1 - at);
        const double swell = std::min(1.0, double(fromEdge) / fadeSamples);
        append(samples, qint16(std::lround(std::sin(step * at) * swell * note.level / 100 * fullScale)));
    }
}

} // namespace

QList<Note> notesOf(TillSound sound)
{
    const auto pause = [](std::chrono::milliseconds length) { return Note{.hertz = 0, .length = length}; };
    switch (sound) {
    case TillSound::Seen:
        return {{.hertz = 1200, .length = 40ms, .level = 50}};
    case TillSound::Paid:
        return {{.hertz = 880, .length = 90ms}, pause(40ms), {.hertz = 1320, .length = 140ms}};
    case TillSound::NeedsYou:
        return {{.hertz = 330, .length = 120ms}, pause(80ms), {.hertz = 330, .length = 120ms}};
    case TillSound::PriceEnded:
        return {{.hertz = 294, .length = 220ms}};
    case TillSound::Failed:
        return {{.hertz = 196, .length = 700ms}};
    }
    Q_UNREACHABLE();
}

QByteArray wavOf(const QList<Note> &notes)
{
    QByteArray samples;
    for (const Note &note : notes)
        appendNote(samples, note);
    constexpr quint16 plainSamples = 1;
    constexpr quint16 channels = 1;
    constexpr quint16 bytesPerSample = 2;
    QByteArray wav("RIFF");
    append(wav, quint32(36 + samples.size()));
    wav.append("WAVEfmt ");
    append(wav, quint32(16));
    append(wav, plainSamples);
    append(wav, channels);
    append(wav, quint32(samplesPerSecond));
    append(wav, quint32(samplesPerSecond * bytesPerSample));
    append(wav, bytesPerSample);
    append(wav, quint16(8 * bytesPerSample));
    wav.append("data");
    append(wav, quint32(samples.size()));
    return wav + samples;
}

} // namespace tillgate
