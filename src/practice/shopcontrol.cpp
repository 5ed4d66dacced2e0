// SPDX-License-Identifier: Apache-2.0
#include "practice/shopcontrol.h"

#include "practice/controlwords.h"

#include <algorithm>
#include <array>

namespace tillgate::practice {

namespace {

/// A setting and the words that it takes; none: a sum.
struct ShopSwitch
{
    const char *gateway;
    const char *name;
    const char *values;
};

constexpr std::array shopSwitches{
    ShopSwitch{"btcpay", "network_fee", "never always"}, ShopSwitch{"plisio", "commission", "shop client"},
    ShopSwitch{"plisio", "white_label", "on off"},       ShopSwitch{"plisio", "request_ip", "on off"},
    ShopSwitch{"plisio", "commission_usd", ""},
};

} // namespace

Result<void> setShopSetting(World &world, const QString &gateway, const QString &setting, const QString &value)
{
    const auto known = std::find_if(shopSwitches.begin(), shopSwitches.end(), [&](const ShopSwitch &one) {
        return gateway == QLatin1String(one.gateway) && setting == QLatin1String(one.name);
    });
    if (known == shopSwitches.end())
        return fail(Error::Kind::NotFound, QStringLiteral("\"%1\" has no setting \"%2\".").arg(gateway, setting));
    const QStringList words = QString::fromLatin1(known->values).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Result<Decimal> sum = Decimal::parse(QStringView(value));
    if (words.isEmpty() ? !sum || sum->isNegative() : !words.contains(value)) {
        return usage(QStringLiteral("\"%1\" is %2.").arg(setting, words.isEmpty() ? QStringLiteral("a sum")
                                                                                  : words.join(QStringLiteral(" or "))));
    }
    world.records.insert(QStringLiteral("%1/shop/%2").arg(gateway, setting), value.toLatin1());
    return {};
}

Result<void> shopAsAsked(World &world, const Json &body)
{
    return setShopSetting(world, word(body, u"gateway"), word(body, u"setting"), word(body, u"value"));
}

} // namespace tillgate::practice
