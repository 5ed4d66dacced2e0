// SPDX-License-Identifier: Apache-2.0
#include "sale/staff.h"

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

constexpr std::array<const char *, rightCount> rightNames{
    "accept-shortfall", "decide-money", "refund",   "void",   "open-drawer", "see-sales",
    "report-x",         "report-z",     "settings", "keys",   "export",   "staff"};

constexpr std::array<const char *, 3> roleNames{"cashier", "shift-lead", "manager"};

template <typename Enum, std::size_t count>
std::optional<Enum> fromName(const std::array<const char *, count> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const char *entry) { return name == QLatin1String(entry); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QList<Right> allRights()
{
    QList<Right> rights;
    for (int index = 0; index < rightCount; ++index)
        rights.append(static_cast<Right>(index));
    return rights;
}

QList<Right> rightsOf(StaffRole role)
{
    switch (role) {
    case StaffRole::Cashier: return {};
    case StaffRole::ShiftLead:
        return {Right::AcceptShortfall, Right::DecideMoney,    Right::Refund,  Right::VoidSale,
                Right::OpenDrawer,      Right::SeeOthersSales, Right::ReportX, Right::ReportZ};
    case StaffRole::Manager: return allRights();
    }
    Q_UNREACHABLE();
}

QString rightName(Right right)
{
    return QLatin1String(rightNames[static_cast<std::size_t>(right)]);
}

std::optional<Right> rightFromName(const QString &name)
{
    return fromName<Right>(rightNames, name);
}

QString roleName(StaffRole role)
{
    return QLatin1String(roleNames[static_cast<std::size_t>(role)]);
}

std::optional<StaffRole> roleFromName(const QString &name)
{
    return fromName<StaffRole>(roleNames, name);
}

} // namespace tillgate
