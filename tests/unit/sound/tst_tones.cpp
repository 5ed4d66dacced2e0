// SPDX-License-Identifier: Apache-2.0
#include "sound/tones.h"

#include <QTest>
#include <QtEndian>

#include <cmath>
#include <numbers>

using namespace tillgate;

namespace {

constexpr qsizetype headSize = 44;

QList<int> samplesOf(const QByteArray &wav)
{
    QList<int> samples;
    for (qsizetype at = headSize; at + 1 < wav.size(); at += 2)
        samples.append(qFromLittleEndian<qint16>(wav.constData() + at));
    return samples;
}

/// How strongly a pitch is heard in some samples (Goertzel).
double strength(const QList<int> &samples, int hertz)
{
    const double factor = 2 * std::cos(2 * std::numbers::pi * hertz / samplesPerSecond);
    double before = 0;
    double beforeThat = 0;
    for (const int sample : samples) {
        const double now = sample + factor * before - beforeThat;
        beforeThat = before;
        before = now;
    }
    return before * before + beforeThat * beforeThat - factor * before * beforeThat;
}

} // namespace

class TestTones final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySoundHasANameOfItsOwn()
    {
        QSet<QString> names;
        QList<QByteArray> sounds;
        for (const TillSound sound : allSounds()) {
            names.insert(soundName(sound));
            const QByteArray wav = wavOf(notesOf(sound));
            QVERIFY(!sounds.contains(wav));
            sounds.append(wav);
        }
        QCOMPARE(names.size(), allSounds().size());
    }

    void lengthsFollowTheTable_data()
    {
        QTest::addColumn<int>("sound");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("soft tick") << int(TillSound::Seen) << 40;
        QTest::newRow("two short high") << int(TillSound::Paid) << 90 + 40 + 140;
        QTest::newRow("low double") << int(TillSound::NeedsYou) << 120 + 80 + 120;
        QTest::newRow("one low") << int(TillSound::PriceEnded) << 220;
        QTest::newRow("one long low") << int(TillSound::Failed) << 700;
    }
    void lengthsFollowTheTable()
    {
        QFETCH(int, sound);
        QFETCH(int, milliseconds);
        const QByteArray wav = wavOf(notesOf(static_cast<TillSound>(sound)));
        QCOMPARE(wav.first(4), QByteArray("RIFF"));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 4), quint32(wav.size() - 8));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 40), quint32(wav.size() - headSize));
        QVERIFY(std::abs(samplesOf(wav).size() - qsizetype(milliseconds) * samplesPerSecond / 1000) <= 3);
    }

    void theFirstNoteOfPaidIsLowerThanItsSecond()
    {
        const QList<int> samples = samplesOf(wavOf(notesOf(TillSound::Paid)));
        const QList<int> first = samples.first(samplesPerSecond * 90 / 1000);
        const QList<int> second = samples.last(samplesPerSecond * 140 / 1000);
        QVERIFY(strength(first, 880) > 100 * strength(first, 1320));
        QVERIFY(strength(second, 1320) > 100 * strength(second, 880));
    }

    void noLoudspeakerClicks()
    {
        for (const TillSound sound : allSounds()) {
            const QList<int> samples = samplesOf(wavOf(notesOf(sound)));
            QCOMPARE(samples.first(), 0);
            QVERIFY(std::abs(samples.last()) < 400);
            // The first two milliseconds stay far below the note itself.
            int loudest = 0;
            for (const int sample : samples.first(samplesPerSecond * 2 / 1000))
                loudest = std::max(loudest, std::abs(sample));
            QVERIFY(loudest < 0.3 * 0.6 * 32767);
        }
    }

    void theTickIsSofterThanTheRest()
    {
        const auto loudest = [](TillSound sound) {
            const QList<int> samples = samplesOf(wavOf(notesOf(sound)));
            return *std::max_element(samples.begin(), samples.end());
        };
        QVERIFY(loudest(TillSound::Seen) * 3 < loudest(TillSound::Paid) * 2);
    }
};

QTEST_GUILESS_MAIN(TestTones)
#include "tst_tones.moc"
