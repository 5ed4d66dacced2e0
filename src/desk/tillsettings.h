// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/json.h"

#include <QMap>
#include <QStringList>

#include <chrono>

namespace tillgate {

/// The parts of a shop's settings that are about windows, screens and sounds. Each reads its own JSON object
/// and takes its standard for whatever is missing or unusable: a till never refuses to start over a volume.

/// The screen that faces the customer.
struct CustomerSettings
{
    /// For the other side of the counter, when the till's only monitor shows the customer's screen.
    enum class Turn {
        Upright,
        HalfTurn, ///< upside down: the monitor lies flat or is tipped over
        Mirrored, ///< read in a mirror or through the glass
    };

    /// BCP 47 tags that F6 goes round; empty: every language that the program speaks.
    QStringList languages = {};
    /// The running countdown from the start, not only in the last minutes.
    bool isCountdownAlways = false;
    /// How long "Thank you" stays; zero: until the next sale.
    std::chrono::seconds paidScreenTime{30};
    /// A picture; empty: the shop's first letter.
    QString logoFile = {};
    Turn turn = Turn::Upright;
    /// The monitor's name; empty: the one that the till is not on.
    QString screen = {};

    bool operator==(const CustomerSettings &) const = default;
    [[nodiscard]] static CustomerSettings fromJson(const Json *json);
    [[nodiscard]] Json toJson() const;
};

struct SoundSettings
{
    bool isOn = true;
    int volume = 70; ///< percent
    /// Own WAV files by the sound's name ("seen", "paid", ...); the others are Tillgate's own.
    QMap<QString, QString> files = {};

    bool operator==(const SoundSettings &) const = default;
    [[nodiscard]] static SoundSettings fromJson(const Json *json);
    [[nodiscard]] Json toJson() const;
};

/// The till's own window.
struct ScreenSettings
{
    /// False stops even the caret and the dots.
    bool hasMotion = true;
    /// Full screen from the start; the way out asks a manager.
    bool isKiosk = false;

    bool operator==(const ScreenSettings &) const = default;
    [[nodiscard]] static ScreenSettings fromJson(const Json *json);
    [[nodiscard]] Json toJson() const;
};

/// How far the set-up of a new till came.
struct SetupProgress
{
    bool isDone = false;
    int step = 0; ///< where "Save for later" left it

    bool operator==(const SetupProgress &) const = default;
    /// A till whose settings know of no set-up was set up before there was one.
    [[nodiscard]] static SetupProgress fromJson(const Json *json);
    [[nodiscard]] Json toJson() const;
};

} // namespace tillgate
