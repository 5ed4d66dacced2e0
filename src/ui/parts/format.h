// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/rate.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace tillgate {

/// How numbers and times are written for people: the one place that knows. All take the shop's locale,
/// which the program sets as the default one. Digits are always 0-9; coin amounts always have a point and no
/// grouping, because they are compared with a wallet's.

/// "1,007.70" or "1.007,70": all digits of the currency, grouped, without its code.
[[nodiscard]] QString sumText(const Money &money, const QLocale &locale = {});
/// "1,007.70 EUR".
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale = {});
/// "1 BTC = 63,816.90 EUR": two digits where a coin is dearer than ten units, six where it is cheap.
[[nodiscard]] QString rateText(const Rate &rate, const QString &ticker, const QLocale &locale = {});
/// A decimal as typed so far ("12." or "0.5"), with the locale's decimal mark.
[[nodiscard]] QString typedText(const QString &typed, const QLocale &locale = {});
/// "0.00036824 BTC".
[[nodiscard]] QString coinText(const Decimal &coins, const QString &ticker);
/// "1.5 %", without zeros at its end.
[[nodiscard]] QString percentText(const Decimal &percent, const QLocale &locale = {});
/// The decimal mark of the locale, "." or ",".
[[nodiscard]] QString decimalMark(const QLocale &locale = {});

/// Local time of a UTC moment: "10:42".
[[nodiscard]] QString clockText(const QDateTime &utc, const QLocale &locale = {});
/// "10:42:05".
[[nodiscard]] QString secondsText(const QDateTime &utc);
/// "Saturday, 12 September" in the order of the program's language, as a heading.
[[nodiscard]] QString dayText(const QDate &day, const QLocale &locale = {});
/// Time left as "12:41", hours as "1:02:03".
[[nodiscard]] QString countdownText(std::chrono::seconds left);
/// "usually 20 s" needs "20 s"; from two minutes on "9 min".
[[nodiscard]] QString spanText(std::chrono::seconds span);
/// "0.3 s", with the locale's decimal mark.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration, const QLocale &locale = {});

/// "9f3a 41c0 … e27b d815": enough of a transaction id to compare it.
[[nodiscard]] QString shortId(const QString &id);
/// Wraps a sum, coin or address so that it stays left to right inside a right-to-left sentence.
[[nodiscard]] QString isolated(const QString &text, Qt::LayoutDirection direction);
/// A field's hint, which would else take its direction from its first letter.
[[nodiscard]] QString directedHint(const QString &text, Qt::LayoutDirection direction);
/// "T2-000117 · 23.50 EUR · BTC": each part keeps its own order, the row follows `direction`.
[[nodiscard]] QString dotted(const QStringList &parts, Qt::LayoutDirection direction);

} // namespace tillgate
