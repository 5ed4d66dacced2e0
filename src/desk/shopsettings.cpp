// SPDX-License-Identifier: Apache-2.0
#include "desk/shopsettings.h"

#include "wire/jsonfields.h"

namespace tillgate {

namespace {

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json::string(text);
}

Result<int> wholeNumber(const Json &json, QStringView key, int standard, int least, int most)
{
    const Result<std::optional<QString>> text = optionalText(json, key);
    if (!text)
        return fail(text.error());
    if (!*text)
        return standard;
    bool isWhole = false;
    const int number = (*text)->toInt(&isWhole);
    if (!isWhole || number < least || number > most) {
        return fail(Error::Kind::Usage, QStringLiteral("The setting \"%1\" must be a whole number from %2 to %3.")
                                            .arg(key)
                                            .arg(least)
                                            .arg(most));
    }
    return number;
}

Result<std::optional<Money>> optionalMoney(const Json &json, QStringView key, const Currency &currency)
{
    const Result<std::optional<Decimal>> amount = optionalDecimal(json, key);
    if (!amount)
        return fail(amount.error());
    if (!*amount)
        return std::optional<Money>();
    return Money::of(**amount, currency).map([](const Money &money) { return std::optional(money); });
}

QStringList texts(const Json *array)
{
    QStringList all;
    for (const Json &item : array != nullptr ? array->items() : Json::Array())
        all.append(item.toString());
    return all;
}

Json textsToJson(const QStringList &all)
{
    Json::Array items;
    for (const QString &text : all)
        items.append(Json::string(text));
    return Json::array(items);
}

QList<ForeignCoin> foreignCoins(const Json *array)
{
    QList<ForeignCoin> all;
    for (const Json &item : array != nullptr ? array->items() : Json::Array()) {
        // "nowpayments:usdtop", as a person types it.
        if (const std::optional<QString> code = foreignCode(CoinId(item.toString()))) {
            all.append({.providerId = item.toString().section(QLatin1Char(':'), 0, 0), .code = *code, .name = {}, .network = {}});
            continue;
        }
        const auto text = [&](QStringView key) { return optionalText(item, key).value_or(std::nullopt).value_or(QString()); };
        const ForeignCoin coin{.providerId = text(u"provider"),
                               .code = text(u"code"),
                               .name = text(u"name"),
                               .network = text(u"network"),
                               .takesMemo = optionalBool(item, u"takesMemo").value_or(std::nullopt).value_or(false)};
        if (!coin.providerId.isEmpty() && !coin.code.isEmpty())
            all.append(coin);
    }
    return all;
}

Json foreignCoinsToJson(const QList<ForeignCoin> &coins)
{
    Json::Array items;
    for (const ForeignCoin &coin : coins) {
        items.append(Json::object({{QStringLiteral("provider"), Json::string(coin.providerId)},
                                   {QStringLiteral("code"), Json::string(coin.code)},
                                   {QStringLiteral("name"), Json::string(coin.name)},
                                   {QStringLiteral("network"), Json::string(coin.network)},
                                   {QStringLiteral("takesMemo"), Json::boolean(coin.takesMemo)}}));
    }
    return Json::array(items);
}

/// A row: {"coin": "LTC", "upTo": "50.00", "confirmations": 0}; coin and upTo may be left out.
Result<HandoverRule> handoverRule(const Json &json, const Currency &currency)
{
    const Result<std::optional<Money>> upTo = optionalMoney(json, u"upTo", currency);
    const Result<int> confirmations = wholeNumber(json, u"confirmations", 0, 0, 1000);
    if (!upTo || !confirmations)
        return fail(!upTo ? upTo.error() : confirmations.error());
    return HandoverRule{
        .coin = CoinId(optionalText(json, u"coin").value_or(std::nullopt).value_or(QString())),
        .upTo = *upTo,
        .confirmations = *confirmations};
}

/// The table, or the one threshold that there was before it: then seen was enough up to that price.
Result<HandoverRules> handoverRules(const Json &json, const Currency &currency)
{
    const Json *rows = json.find(u"handover");
    if (rows == nullptr || !rows->isArray()) {
        const Result<std::optional<Money>> old = optionalMoney(json, u"seenIsEnoughUpTo", currency);
        if (!old)
            return fail(old.error());
        return *old ? HandoverRules{{.upTo = *old}} : HandoverRules();
    }
    HandoverRules rules;
    for (const Json &row : rows->items()) {
        const Result<HandoverRule> rule = handoverRule(row, currency);
        if (!rule)
            return fail(rule.error());
        rules.append(*rule);
    }
    return rules;
}

Json handoverToJson(const HandoverRules &rules)
{
    Json::Array rows;
    for (const HandoverRule &rule : rules) {
        rows.append(Json::object(
            {{QStringLiteral("coin"), textOrNull(rule.coin.text())},
             {QStringLiteral("upTo"), rule.upTo ? Json::string(rule.upTo->amount().toString()) : Json()},
             {QStringLiteral("confirmations"), Json::number(rule.confirmations)}}));
    }
    return Json::array(rows);
}

/// Reads the texts that may be left out.
void readTexts(const Json &json, ShopSettings &settings)
{
    const auto read = [&](QStringView key, QString &into) {
        const Json *member = json.find(key);
        if (member != nullptr && member->isString())
            into = member->toString();
    };
    read(u"shopName", settings.shopName);
    read(u"cashier", settings.cashier);
    read(u"language", settings.language);
    read(u"theme", settings.theme);
    settings.hiddenCoins = texts(json.find(u"hiddenCoins"));
    settings.shownCoins = texts(json.find(u"shownCoins"));
    settings.addressOnlyCoins = texts(json.find(u"addressOnlyCoins"));
    settings.foreignCoins = foreignCoins(json.find(u"foreignCoins"));
}

Result<void> readLimits(const Json &json, ShopSettings &settings)
{
    const Result<std::optional<Money>> ceiling = optionalMoney(json, u"saleCeiling", settings.currency);
    const Result<HandoverRules> handover = handoverRules(json, settings.currency);
    const Result<int> lateHours = wholeNumber(json, u"lateWatchHours", 24, 1, 24 * 30);
    const Result<int> lockMinutes = wholeNumber(json, u"lockAfterMinutes", 10, 0, 24 * 60);
    const Result<int> port = wholeNumber(json, u"listenerPort", 0, -1, 65535); // of older settings
    if (!ceiling)
        return fail(ceiling.error());
    if (!handover)
        return fail(handover.error());
    if (!lateHours)
        return fail(lateHours.error());
    if (!lockMinutes)
        return fail(lockMinutes.error());
    if (!port)
        return fail(port.error());
    settings.saleCeiling = ceiling->value_or(settings.saleCeiling);
    settings.handover = *handover;
    settings.pace.lateHorizon = std::chrono::hours(*lateHours);
    settings.lockAfter = std::chrono::minutes(*lockMinutes);
    settings.listener.port = *port;
    const Json *listener = json.find(u"listener");
    if (listener == nullptr)
        return {};
    return ListenerSettings::fromJson(*listener).map([&](const ListenerSettings &read) { settings.listener = read; });
}

Money standardCeiling(const Currency &currency)
{
    return Money::of(Decimal(10000), currency).value();
}

} // namespace

ShopSettings ShopSettings::standard()
{
    const Currency euro = Currency::fromCode(u"EUR").value();
    return {.currency = euro,
            .saleCeiling = standardCeiling(euro),
            .handover = {},
            .pace = {},
            .hiddenCoins = {},
            .language = {},
            .theme = {}};
}

Result<ShopSettings> ShopSettings::fromJson(const Json &json)
{
    if (!json.isObject())
        return fail(Error::Kind::Malformed, QStringLiteral("The settings are not a JSON object."));
    ShopSettings settings = standard();
    readTexts(json, settings);
    settings.customer = CustomerSettings::fromJson(json.find(u"customer"));
    settings.sound = SoundSettings::fromJson(json.find(u"sound"));
    settings.screen = ScreenSettings::fromJson(json.find(u"screen"));
    settings.setup = SetupProgress::fromJson(json.find(u"setup"));
    if (const Json *till = json.find(u"till")) {
        Result<TillName> name = tillName(till->toString());
        if (!name)
            return fail(name.error());
        settings.till = *name;
    }
    if (const Json *currency = json.find(u"currency")) {
        Result<Currency> known = Currency::fromCode(currency->toString());
        if (!known)
            return fail(known.error());
        settings.currency = *known;
        settings.saleCeiling = standardCeiling(*known);
    }
    if (const Json *gateways = json.find(u"gateways")) {
        const Result<GatewayPreference> preference = preferenceFromJson(*gateways);
        if (!preference)
            return fail(preference.error());
        settings.gateways = *preference;
    }
    if (const Result<void> limits = readLimits(json, settings); !limits)
        return fail(limits.error());
    return settings;
}

Json ShopSettings::toJson() const
{
    return Json::object({{QStringLiteral("shopName"), Json::string(shopName)},
                         {QStringLiteral("till"), Json::string(till.text())},
                         {QStringLiteral("cashier"), Json::string(cashier)},
                         {QStringLiteral("currency"), Json::string(currency.code())},
                         {QStringLiteral("saleCeiling"), Json::string(saleCeiling.amount().toString())},
                         {QStringLiteral("handover"), handoverToJson(handover)},
                         {QStringLiteral("lateWatchHours"), Json::number(pace.lateHorizon.count())},
                         {QStringLiteral("lockAfterMinutes"), Json::number(lockAfter.count())},
                         {QStringLiteral("hiddenCoins"), textsToJson(hiddenCoins)},
                         {QStringLiteral("shownCoins"), textsToJson(shownCoins)},
                         {QStringLiteral("foreignCoins"), foreignCoinsToJson(foreignCoins)},
                         {QStringLiteral("addressOnlyCoins"), textsToJson(addressOnlyCoins)},
                         {QStringLiteral("listener"), listener.toJson()},
                         {QStringLiteral("language"), textOrNull(language)},
                         {QStringLiteral("theme"), textOrNull(theme)},
                         {QStringLiteral("gateways"), preferenceToJson(gateways)},
                         {QStringLiteral("customer"), customer.toJson()},
                         {QStringLiteral("sound"), sound.toJson()},
                         {QStringLiteral("screen"), screen.toJson()},
                         {QStringLiteral("setup"), setup.toJson()}});
}

bool needsNewStart(const ShopSettings &running, const ShopSettings &wanted)
{
    ListenerSettings listener = running.listener;
    // Nothing is opened or closed for these.
    listener.isByHub = wanted.listener.isByHub;
    listener.publicUrl = wanted.listener.publicUrl;
    return running.till != wanted.till || running.currency != wanted.currency || running.language != wanted.language
        || listener != wanted.listener;
}

} // namespace tillgate
