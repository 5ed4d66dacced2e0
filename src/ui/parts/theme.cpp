// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/theme.h"

#include "ui/parts/figures.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tillgate {

namespace {

enum class Face { Text, Display, Mono };

struct TypeRow
{
    double size, line;
    QFont::Weight weight;
    Face face;
    double spacing;
    double smallSize; ///< in the small set
    double narrowSize; ///< beside the practice panel
};

constexpr auto regular = QFont::Normal;
constexpr auto medium = QFont::Medium;
constexpr auto semi = QFont::DemiBold;

constexpr TypeRow typeTable[] = {
    {80, 80, semi, Face::Display, -2, 64, 72}, // Total
    {32, 40, medium, Face::Display, -0.7, 26, 28}, // TotalCurrency
    {36, 40, semi, Face::Display, -0.7, 28, 26}, // StateWord
    {36, 48, semi, Face::Display, -0.7, 28, 30}, // CoinAmount
    {30, 48, semi, Face::Display, -0.6, 24, 26}, // CoinAmountMiddle
    {26, 48, semi, Face::Display, -0.5, 20, 22}, // CoinAmountSmall
    {34, 40, medium, Face::Display, 0, 28, 34}, // KeypadDigit
    {32, 40, semi, Face::Display, -0.6, 26, 32}, // PageTitle
    {26, 32, semi, Face::Display, -0.6, 22, 26}, // ManagerTitle
    {28, 32, semi, Face::Display, -0.4, 24, 28}, // KeyFigure
    {72, 80, semi, Face::Display, -2, 56, 64}, // PaidWord
    {28, 36, semi, Face::Text, -0.4, 24, 24}, // PaidLine
    {24, 32, semi, Face::Text, -0.3, 20, 20}, // Handover
    {18, 24, semi, Face::Text, -0.2, 17, 17}, // HandoverSmall
    {22, 24, semi, Face::Text, -0.2, 20, 22}, // MainButton
    {20, 24, semi, Face::Text, -0.2, 18, 20}, // MainButtonMiddle
    {18, 24, semi, Face::Text, -0.1, 16, 18}, // MainButtonSmall
    {17, 24, semi, Face::Text, 0, 16, 17}, // Heading
    {17, 24, medium, Face::Text, 0, 16, 17}, // RunningSum
    {15, 24, regular, Face::Text, 0, 14, 15}, // Body
    {15, 20, medium, Face::Text, 0, 14, 15}, // Button
    {15, 20, semi, Face::Text, 0, 15, 15}, // Strong
    {13, 16, regular, Face::Text, 0, 13, 13}, // Small
    {13, 16, medium, Face::Text, 0, 13, 13}, // SmallLabel
    {12, 20, medium, Face::Text, 0, 12, 12}, // KeyCap
    {17, 24, semi, Face::Text, 2.6, 16, 17}, // Training
    {17, 28, regular, Face::Mono, 0, 15, 15}, // Address
    {17, 28, QFont::Bold, Face::Mono, 0, 15, 15}, // AddressBold
    {176, 176, semi, Face::Display, -4.4, 176, 176}, // CustomerFiat
    {64, 80, medium, Face::Display, -1.6, 64, 64}, // CustomerCurrency
    {60, 72, semi, Face::Display, -1.5, 60, 60}, // CustomerCoin
    {50, 72, semi, Face::Display, -1.2, 50, 50}, // CustomerCoinMiddle
    {42, 72, semi, Face::Display, -1, 42, 42}, // CustomerCoinSmall
    {144, 160, semi, Face::Display, -4, 144, 144}, // CustomerThanks
    {36, 44, semi, Face::Display, -0.7, 36, 36}, // CustomerShop
    {128, 152, semi, Face::Display, -3.4, 128, 128}, // CustomerShopIdle
    {48, 64, medium, Face::Display, 0, 48, 48}, // CustomerWelcome
    {28, 36, medium, Face::Text, 0, 28, 28}, // CustomerLabel
    {24, 32, medium, Face::Text, 0, 24, 24}, // CustomerSmallLabel
    {60, 76, medium, Face::Display, -1.2, 60, 60}, // CustomerLine
    {30, 44, regular, Face::Mono, 0, 30, 30}, // CustomerAddress
    {30, 44, QFont::Bold, Face::Mono, 0, 30, 30}, // CustomerAddressBold
    {32, 40, semi, Face::Display, -0.6, 32, 32}, // CustomerState
    {24, 32, regular, Face::Text, 0, 24, 24}, // CustomerInstruction
    {24, 32, semi, Face::Text, 0, 24, 24}, // CustomerRing
};
static_assert(std::size(typeTable) == static_cast<size_t>(Type::CustomerRing) + 1);

const TypeRow &row(Type type)
{
    return typeTable[static_cast<size_t>(type)];
}

/// Japanese and Chinese share signs but write some of them differently.
QString hanFamily(bool isJapanese)
{
    return isJapanese ? QStringLiteral("Noto Sans CJK JP") : QStringLiteral("Noto Sans CJK SC");
}

QStringList familiesOf(Face face, bool isJapanese)
{
    const QStringList text{QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic"), hanFamily(isJapanese)};
    switch (face) {
    case Face::Text:
        return text;
    case Face::Display:
        return QStringList{QStringLiteral("Inter Display")} + text;
    case Face::Mono:
        return {QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")};
    }
    Q_UNREACHABLE();
}

constexpr std::array toneNames{"canvas",       "surface",       "sunken",        "select",     "line",
                               "line-strong",  "control",       "ink",           "ink-2",      "ink-3",
                               "primary",      "primary-hover", "primary-press", "on-primary", "on-primary-2",
                               "primary-line", "focus"};
static_assert(toneNames.size() == static_cast<size_t>(Tone::Focus) + 1);

} // namespace

Theme::Theme(Scheme scheme) : m_scheme(scheme), m_isJapanese(QLocale().language() == QLocale::Japanese) { }

bool Theme::setLanguage(const QString &tag)
{
    const QLocale::Language language = tag.isEmpty() ? QLocale().language() : QLocale(tag).language();
    const bool wasJapanese = std::exchange(m_isJapanese, language == QLocale::Japanese);
    return wasJapanese != m_isJapanese;
}

bool Theme::fitTill(QSize window)
{
    const Theme before = *this;
    m_factor = std::clamp(std::min(window.width() / 1280.0, window.height() / 800.0), 1.0, 2.7);
    m_isSmall = window.width() < 1180 || window.height() < 700;
    return *this != before;
}

bool Theme::fitCustomer(QSize window)
{
    const Theme before = *this;
    const QSize lying = window.height() > window.width() ? window.transposed() : window;
    m_factor = std::clamp(std::min(lying.width() / 1920.0, lying.height() / 1080.0), 0.4, 2.4);
    return *this != before;
}

int Theme::px(double length) const
{
    return static_cast<int>(std::lround(length * m_factor));
}

Sizes Theme::sizes() const
{
    const auto columns = [this](double normal, double narrow, double small) {
        return m_isNarrow ? px(narrow) : px(normal, small);
    };
    return {.margin = columns(24, 16, 16),
            .columnGap = columns(24, 20, 16),
            .cardGap = px(16),
            .buttonGap = px(8),
            .mainButton = px(80, 64),
            .option = px(80, 64),
            .band = columns(72, 64, 56),
            .key = px(96, 72),
            .button = px(48),
            .tenderRow = px(56, 48),
            .tableRow = px(44),
            .iconButton = px(44),
            .cap = px(22),
            .topBar = px(56, 48),
            .strip = columns(104, 96, 64),
            .leftColumn = columns(336, 264, 248),
            .rightColumn = columns(336, 244, 304),
            .radiusCard = px(16),
            .radiusPanel = px(14),
            .radiusButton = px(12),
            .radiusBand = px(10),
            .radiusTile = px(9),
            .radiusCap = px(6),
            .ring = px(3),
            .ringGap = px(2)};
}

QFont Theme::font(Type type) const
{
    const TypeRow &r = row(type);
    QFont font;
    font.setFamilies(familiesOf(r.face, m_isJapanese));
    font.setPixelSize(px(m_isNarrow ? r.narrowSize : m_isSmall ? r.smallSize : r.size));
    font.setWeight(r.weight);
    if (r.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, r.spacing * m_factor);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(Type type) const
{
    const TypeRow &r = row(type);
    return px(m_isSmall ? r.line * r.smallSize / r.size : r.line);
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/styles/tillgate.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longest names first, so that "@ink" does not eat the head of "@ink-2".
    std::array<size_t, toneNames.size()> order{};
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [](size_t a, size_t b) { return qstrlen(toneNames[a]) > qstrlen(toneNames[b]); });
    // Style sheets cannot tint, so the arrow exists twice.
    sheet.replace(QStringLiteral("@scheme"),
                  isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
    sheet.replace(QStringLiteral("@han"), hanFamily(m_isJapanese));
    sheet.replace(QStringLiteral("@red-text"), family(Family::Red).text.name());
    for (const size_t i : order)
        sheet.replace(QLatin1Char('@') + QLatin1String(toneNames[i]), color(static_cast<Tone>(i)).name());
    // "#48#" is a length of the design.
    for (const int length : {4, 8, 12, 13, 15, 16, 17, 26, 32, 40, 44, 46})
        sheet.replace(QLatin1Char('#') + QString::number(length) + QLatin1Char('#'),
                      QString::number(px(length)));
    return sheet;
}

void announceTheme(QWidget *window, const Theme &theme)
{
    window->setPalette(theme.palette());
    window->setFont(theme.font(Type::Body));
    QList<QWidget *> everything = window->findChildren<QWidget *>();
    everything.prepend(window);
    for (QWidget *widget : std::as_const(everything)) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

QFont fittingFont(const Theme &theme, const QString &text, int width, std::initializer_list<Type> types)
{
    QFont font;
    for (const Type type : types) {
        font = theme.font(type);
        if (figuresWidth(font, text) <= width)
            break;
    }
    return font;
}

} // namespace tillgate
