// SPDX-License-Identifier: Apache-2.0
#include "desk/tillsettings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tillgate {

namespace {

using Turn = CustomerSettings::Turn;

constexpr std::array<std::pair<Turn, const char *>, 3> turnNames{
    {{Turn::Upright, "upright"}, {Turn::HalfTurn, "half-turn"}, {Turn::Mirrored, "mirrored"}}};

constexpr int longestPaidScreen = 3600;
constexpr int setupSteps = 16; // more than there will ever be

const Json *member(const Json *json, QStringView key)
{
    return json != nullptr && json->isObject() ? json->find(key) : nullptr;
}

bool boolOr(const Json *json, QStringView key, bool standard)
{
    const Json *found = member(json, key);
    return found != nullptr && found->type() == Json::Type::Bool ? found->toBool() : standard;
}

int numberOr(const Json *json, QStringView key, int standard, int least, int most)
{
    const Json *found = member(json, key);
    if (found == nullptr || !found->isNumber())
        return standard;
    bool isWhole = false;
    const int number = found->numberText().toInt(&isWhole);
    return isWhole ? std::clamp(number, least, most) : standard;
}

QString textOr(const Json *json, QStringView key)
{
    const Json *found = member(json, key);
    return found != nullptr && found->isString() ? found->toString() : QString();
}

Json textsToJson(const QStringList &texts)
{
    Json::Array items;
    for (const QString &text : texts)
        items.append(Json::string(text));
    return Json::array(items);
}

Turn turnNamed(const QString &name)
{
    for (const auto &[turn, known] : turnNames) {
        if (name == QLatin1String(known))
            return turn;
    }
    return Turn::Upright;
}

QString nameOf(Turn turn)
{
    for (const auto &[known, name] : turnNames) {
        if (known == turn)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

} // namespace

CustomerSettings CustomerSettings::fromJson(const Json *json)
{
    CustomerSettings settings;
    if (const Json *languages = member(json, u"languages"); languages != nullptr && languages->isArray()) {
        for (const Json &tag : languages->items()) {
            if (tag.isString())
                settings.languages.append(tag.toString());
        }
    }
    settings.isCountdownAlways = boolOr(json, u"countdownAlways", settings.isCountdownAlways);
    settings.paidScreenTime = std::chrono::seconds(
        numberOr(json, u"paidScreenSeconds", int(settings.paidScreenTime.count()), 0, longestPaidScreen));
    settings.logoFile = textOr(json, u"logoFile");
    settings.turn = turnNamed(textOr(json, u"turn"));
    settings.screen = textOr(json, u"screen");
    return settings;
}

Json CustomerSettings::toJson() const
{
    return Json::object({{QStringLiteral("languages"), textsToJson(languages)},
                         {QStringLiteral("countdownAlways"), Json::boolean(isCountdownAlways)},
                         {QStringLiteral("paidScreenSeconds"), Json::number(qint64(paidScreenTime.count()))},
                         {QStringLiteral("logoFile"), Json::string(logoFile)},
                         {QStringLiteral("turn"), Json::string(nameOf(turn))},
                         {QStringLiteral("screen"), Json::string(screen)}});
}

SoundSettings SoundSettings::fromJson(const Json *json)
{
    SoundSettings settings;
    settings.isOn = boolOr(json, u"on", settings.isOn);
    settings.volume = numberOr(json, u"volume", settings.volume, 0, 100);
    if (const Json *files = member(json, u"files"); files != nullptr && files->isObject()) {
        for (const auto &[name, file] : files->members()) {
            if (file.isString() && !file.toString().isEmpty())
                settings.files.insert(name, file.toString());
        }
    }
    return settings;
}

Json SoundSettings::toJson() const
{
    Json::Object own;
    for (auto file = files.begin(); file != files.end(); ++file)
        own.append({file.key(), Json::string(file.value())});
    return Json::object({{QStringLiteral("on"), Json::boolean(isOn)},
                         {QStringLiteral("volume"), Json::number(qint64(volume))},
                         {QStringLiteral("files"), Json::object(own)}});
}

ScreenSettings ScreenSettings::fromJson(const Json *json)
{
    const ScreenSettings standard;
    return {.hasMotion = boolOr(json, u"motion", standard.hasMotion),
            .isKiosk = boolOr(json, u"kiosk", standard.isKiosk)};
}

Json ScreenSettings::toJson() const
{
    return Json::object({{QStringLiteral("motion"), Json::boolean(hasMotion)},
                         {QStringLiteral("kiosk"), Json::boolean(isKiosk)}});
}

SetupProgress SetupProgress::fromJson(const Json *json)
{
    return {.isDone = boolOr(json, u"done", true), .step = numberOr(json, u"step", 0, 0, setupSteps)};
}

Json SetupProgress::toJson() const
{
    return Json::object({{QStringLiteral("done"), Json::boolean(isDone)}, {QStringLiteral("step"), Json::number(qint64(step))}});
}

} // namespace tillgate
