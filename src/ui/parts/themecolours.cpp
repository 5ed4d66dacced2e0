// SPDX-License-Identifier: Apache-2.0
//
// The theme's colours in every scheme. The two of high contrast keep at least 7:1 for every pair that is used.
#include "ui/parts/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tillgate {

namespace {

/// By scheme: light, dark, high contrast, high contrast on black.
using Schemes = std::array<QRgb, 4>;

constexpr std::array<Schemes, 17> toneTable{{
    {{0xFFF2F4F7, 0xFF0D1015, 0xFFFFFFFF, 0xFF000000}}, // Canvas
    {{0xFFFFFFFF, 0xFF161A21, 0xFFFFFFFF, 0xFF000000}}, // Surface
    {{0xFFE9ECF1, 0xFF1F242D, 0xFFF0F0F0, 0xFF141414}}, // Sunken
    {{0xFFE4E8F0, 0xFF2A313D, 0xFFE0E0E0, 0xFF262626}}, // Select
    {{0xFFDDE1E8, 0xFF2A303B, 0xFF595959, 0xFFA6A6A6}}, // Line
    {{0xFFC2C9D4, 0xFF3C4452, 0xFF000000, 0xFFFFFFFF}}, // LineStrong
    {{0xFF7D8797, 0xFF707B8C, 0xFF000000, 0xFFFFFFFF}}, // Control
    {{0xFF10151E, 0xFFF1F3F7, 0xFF000000, 0xFFFFFFFF}}, // Ink
    {{0xFF424B59, 0xFFBCC4D0, 0xFF1A1A1A, 0xFFF2F2F2}}, // Ink2
    {{0xFF5A6372, 0xFF98A2B1, 0xFF2E2E2E, 0xFFDADADA}}, // Ink3
    {{0xFF161D2D, 0xFFF1F3F7, 0xFF000000, 0xFFFFFFFF}}, // Primary
    {{0xFF2A3448, 0xFFFFFFFF, 0xFF1F1F1F, 0xFFE6E6E6}}, // PrimaryHover
    {{0xFF05080F, 0xFFCDD3DD, 0xFF333333, 0xFFCCCCCC}}, // PrimaryPress
    {{0xFFFFFFFF, 0xFF10151E, 0xFFFFFFFF, 0xFF000000}}, // OnPrimary
    {{0xFFC5CCD9, 0xFF424B59, 0xFFFFFFFF, 0xFF000000}}, // OnPrimary2
    {{0xFF4A5468, 0xFFA9B2C0, 0xFFFFFFFF, 0xFF000000}}, // PrimaryLine
    {{0xFF2F6BFF, 0xFF6E9BFF, 0xFF0033C8, 0xFF8CB4FF}}, // Focus
}};

struct FamilyRow
{
    QRgb text, tint, track, fill;
};
using Families = std::array<FamilyRow, 9>;

constexpr Families familiesLight{{
    {0xFF1746BD, 0xFFE7EEFE, 0xFFC3D4FA, 0xFF1B4FD1}, // Blue
    {0xFF875000, 0xFFFEF3DC, 0xFFF9DDA8, 0xFFF5A524}, // Amber
    {0xFF076638, 0xFFE0F4E9, 0xFFB4E1C8, 0xFF08713F}, // Green
    {0xFFA63708, 0xFFFFEDE3, 0xFFFBCDB3, 0xFFEE6A1F}, // Orange
    {0xFF76209E, 0xFFF6EBFB, 0xFFE6CCF2, 0xFF8426B0}, // Violet
    {0xFFA61D27, 0xFFFDE9E9, 0xFFF6C6C8, 0xFFB3212B}, // Red
    {0xFF4B5463, 0xFFE9ECF1, 0xFFCCD2DC, 0xFF5A6372}, // Grey
    {0xFF37557C, 0xFFE6EDF6, 0xFFC3D2E5, 0xFF40608A}, // Slate
    {0xFF665000, 0xFFFFF6D1, 0xFFF5DE85, 0xFFFFD84D}, // Yellow
}};

constexpr Families familiesDark{{
    {0xFF8FB2FF, 0xFF162443, 0xFF27407A, 0xFF6E9BFF}, // Blue
    {0xFFF7BF63, 0xFF33260C, 0xFF5E4514, 0xFFF5B041}, // Amber
    {0xFF5FD597, 0xFF0E2D1E, 0xFF17553A, 0xFF0B7D47}, // Green
    {0xFFFF9A66, 0xFF3A1E10, 0xFF6E3519, 0xFFF2793A}, // Orange
    {0xFFE3BBF8, 0xFF321A40, 0xFF5A3070, 0xFFDFAEF7}, // Violet
    {0xFFFF8D92, 0xFF3A1618, 0xFF702A2E, 0xFFF0656C}, // Red
    {0xFFB3BCC9, 0xFF1F242D, 0xFF3C4452, 0xFF98A2B1}, // Grey
    {0xFFA3BDE0, 0xFF18253A, 0xFF2F4768, 0xFF86A6D0}, // Slate
    {0xFFFFE07A, 0xFF2E270B, 0xFF5C4E14, 0xFFFFD84D}, // Yellow
}};

/// Bars are told by sign and word; their colours only have to be seen.
constexpr Families familiesContrast{{
    {0xFF0B2F8A, 0xFFEFF3FF, 0xFFE6E6E6, 0xFF0B2F8A}, // Blue
    {0xFF5C3600, 0xFFFFF6E5, 0xFFE6E6E6, 0xFF5C3600}, // Amber
    {0xFF00471F, 0xFFE9F8EF, 0xFFE6E6E6, 0xFF00471F}, // Green
    {0xFF7A2400, 0xFFFFF1EA, 0xFFE6E6E6, 0xFF7A2400}, // Orange
    {0xFF56117A, 0xFFF8F0FC, 0xFFE6E6E6, 0xFF56117A}, // Violet
    {0xFF7D0A13, 0xFFFFEFEF, 0xFFE6E6E6, 0xFF7D0A13}, // Red
    {0xFF2B323D, 0xFFF0F0F0, 0xFFE6E6E6, 0xFF2B323D}, // Grey
    {0xFF1E3A5F, 0xFFEEF3FA, 0xFFE6E6E6, 0xFF1E3A5F}, // Slate
    {0xFF4A3A00, 0xFFFFF9E0, 0xFFE6E6E6, 0xFF4A3A00}, // Yellow
}};

constexpr Families familiesContrastDark{{
    {0xFFA9C7FF, 0xFF0A1226, 0xFF2B2B2B, 0xFFA9C7FF}, // Blue
    {0xFFFFD080, 0xFF1A1204, 0xFF2B2B2B, 0xFFFFD080}, // Amber
    {0xFF7CE8AE, 0xFF04170D, 0xFF2B2B2B, 0xFF00471F}, // Green
    {0xFFFFB58C, 0xFF1D0F07, 0xFF2B2B2B, 0xFFFFB58C}, // Orange
    {0xFFEFCBFF, 0xFF190C20, 0xFF2B2B2B, 0xFFEFCBFF}, // Violet
    {0xFFFFB0B3, 0xFF1D0A0B, 0xFF2B2B2B, 0xFFFFB0B3}, // Red
    {0xFFE0E0E0, 0xFF141414, 0xFF2B2B2B, 0xFFE0E0E0}, // Grey
    {0xFFC2D6F0, 0xFF0B121D, 0xFF2B2B2B, 0xFFC2D6F0}, // Slate
    {0xFFFFE680, 0xFF181403, 0xFF2B2B2B, 0xFFFFE680}, // Yellow
}};

const Families &familiesOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return familiesLight;
    case Scheme::Dark:
        return familiesDark;
    case Scheme::Contrast:
        return familiesContrast;
    case Scheme::ContrastDark:
        return familiesContrastDark;
    }
    Q_UNREACHABLE();
}

/// Relative luminance of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Scheme schemeNamed(const QString &name, const QPalette &desktop)
{
    const QColor words = desktop.color(QPalette::WindowText);
    const QColor ground = desktop.color(QPalette::Window);
    const bool isDark = words.lightness() > ground.lightness();
    // Only a desktop for people who need it has pure black on pure white, or the other way round.
    constexpr double purest = 20.5;
    const bool isContrast = name.isEmpty() && contrastRatio(words, ground) > purest;
    if (name == QStringLiteral("contrast") || isContrast)
        return isDark ? Scheme::ContrastDark : Scheme::Contrast;
    if (name.isEmpty())
        return isDark ? Scheme::Dark : Scheme::Light;
    return name == QStringLiteral("dark") ? Scheme::Dark : Scheme::Light;
}

QColor Theme::color(Tone tone) const
{
    return QColor::fromRgba(toneTable[static_cast<size_t>(tone)][static_cast<size_t>(m_scheme)]);
}

FamilyColours Theme::family(Family family) const
{
    const FamilyRow &r = familiesOf(m_scheme)[static_cast<size_t>(family)];
    return {QColor::fromRgba(r.text), QColor::fromRgba(r.tint), QColor::fromRgba(r.track), QColor::fromRgba(r.fill)};
}

QColor Theme::healthOk(bool isInverted) const
{
    if (!isContrast())
        return QColor::fromRgba(fixed::healthOk);
    const Families &families = isDark() == isInverted ? familiesContrast : familiesContrastDark;
    return QColor::fromRgba(families[static_cast<size_t>(Family::Green)].text);
}

QColor Theme::hatchDark() const
{
    return isContrast() ? QColor::fromRgba(familiesContrast[static_cast<size_t>(Family::Yellow)].text)
                        : QColor::fromRgba(fixed::hatchDark);
}

QPalette Theme::palette() const
{
    QPalette palette(color(Tone::Ink), color(Tone::Surface), color(Tone::Surface), color(Tone::LineStrong),
                     color(Tone::Line), color(Tone::Ink), color(Tone::Ink), color(Tone::Surface),
                     color(Tone::Canvas));
    palette.setColor(QPalette::Highlight, color(Tone::Focus));
    palette.setColor(QPalette::HighlightedText, color(Tone::OnPrimary));
    palette.setColor(QPalette::PlaceholderText, color(Tone::Ink3));
    palette.setColor(QPalette::ToolTipBase, color(Tone::Primary));
    palette.setColor(QPalette::ToolTipText, color(Tone::OnPrimary));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, color(Tone::Ink3));
    palette.setColor(QPalette::Disabled, QPalette::Text, color(Tone::Ink3));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, color(Tone::Ink3));
    return palette;
}

} // namespace tillgate
