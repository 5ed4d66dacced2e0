// SPDX-License-Identifier: Apache-2.0
#include "practice/delivery.h"
#include "practice/fault.h"
#include "practice/payment.h"

#include <array>
#include <utility>

namespace tillgate::practice {

namespace {

using Mode = NoticeRules::Mode;

constexpr std::array stages{
    std::pair{Stage::Waiting, "waiting"},     std::pair{Stage::Confirming, "confirming"},
    std::pair{Stage::Confirmed, "confirmed"}, std::pair{Stage::Sending, "sending"},
    std::pair{Stage::PartiallyPaid, "partially_paid"}, std::pair{Stage::Finished, "finished"},
    std::pair{Stage::Failed, "failed"},       std::pair{Stage::Refunded, "refunded"},
    std::pair{Stage::Expired, "expired"}, std::pair{Stage::Cancelled, "cancelled"},
};
constexpr std::array faults{
    std::pair{Fault::Kind::Down, "down"},          std::pair{Fault::Kind::Slow, "slow"},
    std::pair{Fault::Kind::Cut, "cut"},            std::pair{Fault::Kind::TooManyRequests, "429"},
    std::pair{Fault::Kind::ServerError, "500"},    std::pair{Fault::Kind::Html, "html"},
    std::pair{Fault::Kind::LostReply, "lost-reply"}, std::pair{Fault::Kind::Garbage, "garbage"},
};
constexpr std::array modes{
    std::pair{Mode::Normal, "normal"}, std::pair{Mode::None, "none"},
    std::pair{Mode::Doubled, "doubled"}, std::pair{Mode::Late, "late"},
    std::pair{Mode::OutOfOrder, "out-of-order"}, std::pair{Mode::Forged, "forged"},
};

template<typename Enum, std::size_t N>
QString nameIn(const std::array<std::pair<Enum, const char *>, N> &table, Enum value)
{
    for (const auto &[listed, name] : table) {
        if (listed == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

template<typename Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<std::pair<Enum, const char *>, N> &table, QStringView name)
{
    for (const auto &[value, listed] : table) {
        if (name == QLatin1String(listed))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString stageName(Stage stage)
{
    return nameIn(stages, stage);
}

std::optional<Stage> stageFromName(QStringView name)
{
    return valueIn(stages, name);
}

QString faultName(Fault::Kind kind)
{
    return nameIn(faults, kind);
}

std::optional<Fault::Kind> faultFromName(QStringView name)
{
    return valueIn(faults, name);
}

QString noticeModeName(Mode mode)
{
    return nameIn(modes, mode);
}

std::optional<Mode> noticeModeFromName(QStringView name)
{
    return valueIn(modes, name);
}

} // namespace tillgate::practice
