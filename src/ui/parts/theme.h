// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>
#include <QString>

class QWidget;

namespace tillgate {

enum class Scheme {
    Light,
    Dark,
    Contrast, ///< black on white, every pair at least 7:1
    ContrastDark, ///< the same on black
};

/// By the setting's name ("light", "dark", "contrast"); empty: as the desktop, whose palette also says whether
/// high contrast is on black.
[[nodiscard]] Scheme schemeNamed(const QString &name, const QPalette &desktop);

/// Contrast ratio of WCAG 2, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// The neutral colours. Colour means state and nothing else, so these are ink and paper.
enum class Tone {
    Canvas,
    Surface,
    Sunken,
    Select,
    Line,
    LineStrong,
    Control,
    Ink,
    Ink2,
    Ink3,
    Primary,
    PrimaryHover,
    PrimaryPress,
    OnPrimary,
    OnPrimary2,
    PrimaryLine,
    Focus,
};

/// The state colours, one family per kind of state.
enum class Family { Blue, Amber, Green, Orange, Violet, Red, Grey, Slate, Yellow };

struct FamilyColours
{
    QColor text; ///< words and signs
    QColor tint; ///< the panel's ground
    QColor track; ///< the empty part of a bar
    QColor fill; ///< the full part of a bar; the whole field when paid
};

/// Colours that stay the same in both schemes, by place.
namespace fixed {
inline constexpr QRgb white = 0xFFFFFFFF;
inline constexpr QRgb onGreen2 = 0xFFE4F6EC; ///< second text on the green field
inline constexpr QRgb greenWords = 0xFF076638; ///< words on the white band inside green
inline constexpr QRgb violetBand = 0xFF8426B0;
inline constexpr QRgb stripeDark = 0xFF161D2D; ///< training stripes and the practice panel's ground
inline constexpr QRgb stripeLight = 0xFFC9D0DB;
inline constexpr QRgb panelButton = 0xFF2A3448; ///< a button on the practice panel
inline constexpr QRgb panelLabel = 0xFFAEB7C6;
inline constexpr QRgb panelNote = 0xFFC5CCD9;
inline constexpr QRgb panelLine = 0xFF323C50;
inline constexpr QRgb panelToggle = 0xFF4A5468;
inline constexpr QRgb hatchLight = 0xFFFFD84D; ///< the strip of the state "unclear"
inline constexpr QRgb hatchDark = 0xFF665000;
inline constexpr QRgb healthOk = 0xFF12A05C;
inline constexpr QRgb cashBar = 0xFF7F8CA0;
inline constexpr QRgb arcs[] = {0xFF1B2335, 0xFF212A3D, 0xFF273146, 0xFF2E394F};
inline constexpr QRgb shade = 0x8C10151E; ///< over the window while a sheet is open
} // namespace fixed

/// What a text is for; size, weight and spacing follow from it.
enum class Type {
    Total,
    TotalCurrency,
    StateWord,
    CoinAmount,
    CoinAmountMiddle,
    CoinAmountSmall,
    KeypadDigit,
    PageTitle,
    ManagerTitle,
    KeyFigure,
    PaidWord,
    PaidLine,
    Handover,
    HandoverSmall,
    MainButton,
    MainButtonMiddle,
    MainButtonSmall,
    Heading,
    RunningSum,
    Body,
    Button,
    Strong,
    Small,
    SmallLabel,
    KeyCap,
    Training,
    Address,
    AddressBold,
    CustomerFiat,
    CustomerCurrency,
    CustomerCoin,
    CustomerCoinMiddle,
    CustomerCoinSmall,
    CustomerThanks,
    CustomerShop,
    CustomerShopIdle,
    CustomerWelcome,
    CustomerLabel,
    CustomerSmallLabel,
    CustomerLine,
    CustomerAddress,
    CustomerAddressBold,
    CustomerState,
    CustomerInstruction,
    CustomerRing,
};

/// Lengths in logical pixels, already scaled.
struct Sizes
{
    int margin, columnGap, cardGap, buttonGap;
    int mainButton, option, band, key, button, tenderRow, tableRow, iconButton, cap, topBar, strip;
    int leftColumn, rightColumn;
    int radiusCard, radiusPanel, radiusButton, radiusBand, radiusTile, radiusCap;
    int ring, ringGap; ///< the main button's focus ring and the gap inside it
};

/// All tokens of the visual language at one size of the window: the only place for colours, sizes and fonts.
///
/// A window owns its theme; its parts keep a reference. After a change call `announceTheme`.
class Theme final
{
public:
    /// In the letters of the program's language.
    explicit Theme(Scheme scheme = Scheme::Light);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme) { m_scheme = scheme; }
    [[nodiscard]] bool isDark() const { return m_scheme == Scheme::Dark || m_scheme == Scheme::ContrastDark; }
    [[nodiscard]] bool isContrast() const { return m_scheme == Scheme::Contrast || m_scheme == Scheme::ContrastDark; }

    /// Words in another language than the program's (a tag; empty: the program's) may need other letters.
    /// True if anything changed.
    bool setLanguage(const QString &tag);

    /// Fits a till's window: one factor of 1.0 to 2.7 (a screen of 3840 x 2160) over 1280 x 800, the small set below 1180 x 700.
    /// True if anything changed.
    bool fitTill(QSize window);
    /// Fits the customer's screen, whose figures are given for 1920 x 1080, or the same upright. True if anything
    /// changed.
    bool fitCustomer(QSize window);

    [[nodiscard]] double factor() const { return m_factor; }
    [[nodiscard]] bool isSmall() const { return m_isSmall; }
    /// The narrow arrangement of the columns, beside the practice panel.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

    /// A length of the design in whole logical pixels.
    [[nodiscard]] int px(double length) const;
    /// The same with another figure for the small set.
    [[nodiscard]] int px(double length, double small) const { return px(m_isSmall ? small : length); }
    [[nodiscard]] Sizes sizes() const;

    [[nodiscard]] QColor color(Tone tone) const;
    [[nodiscard]] FamilyColours family(Family family) const;
    /// The light of a gateway that answers; `isInverted` on the training bar.
    [[nodiscard]] QColor healthOk(bool isInverted) const;
    /// The dark stripe that marks what is unclear; the other one is fixed::hatchLight.
    [[nodiscard]] QColor hatchDark() const;
    [[nodiscard]] QFont font(Type type) const;
    [[nodiscard]] int lineHeight(Type type) const;

    [[nodiscard]] QPalette palette() const;
    /// For pages with standard widgets (fields, tables); painted parts do not need it.
    [[nodiscard]] QString styleSheet() const;

    bool operator==(const Theme &) const = default;

private:
    Scheme m_scheme;
    double m_factor = 1.0;
    bool m_isSmall = false;
    bool m_isNarrow = false;
    bool m_isJapanese;
};

/// Tells `window` and everything in it that the theme's values changed (a StyleChange event each).
void announceTheme(QWidget *window, const Theme &theme);

/// The largest of `types` in which `text` fits into `width`; the last one if none does.
[[nodiscard]] QFont fittingFont(const Theme &theme, const QString &text, int width,
                                std::initializer_list<Type> types);

} // namespace tillgate
