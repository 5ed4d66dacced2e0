// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tillgate {

/// One thing that not everybody at a till may do.
enum class Right {
    AcceptShortfall, ///< let a sale go although money is missing
    DecideMoney, ///< accept or close late, doubled or unfitting money
    Refund,
    VoidSale, ///< call off a sale for which money was seen
    OpenDrawer, ///< without a sale
    SeeOthersSales, ///< the day, searches and other people's sales
    ReportX,
    ReportZ,
    ChangeSettings, ///< the shop, its coins and the hand-over rules
    ChangeKeys, ///< gateways and their keys
    Export,
    ManageStaff,
};
inline constexpr int rightCount = static_cast<int>(Right::ManageStaff) + 1;

/// A ready set of rights to begin with.
enum class StaffRole { Cashier, ShiftLead, Manager };

/// Somebody who works at the till. The PIN itself is nowhere; its hash never leaves the ledger.
struct Person
{
    QString name;
    StaffRole role = StaffRole::Cashier;
    /// What this person may do: the role's rights, with what a manager gave or took.
    QList<Right> rights = {};
    bool hasPin = false;

    [[nodiscard]] bool may(Right right) const { return rights.contains(right); }
    bool operator==(const Person &) const = default;
};

/// The rights that a role begins with, in the order of the enumeration.
[[nodiscard]] QList<Right> rightsOf(StaffRole role);
/// Every right there is.
[[nodiscard]] QList<Right> allRights();

/// Stable names for the ledger and the command line: "accept-shortfall", "shift-lead".
[[nodiscard]] QString rightName(Right right);
[[nodiscard]] std::optional<Right> rightFromName(const QString &name);
[[nodiscard]] QString roleName(StaffRole role);
[[nodiscard]] std::optional<StaffRole> roleFromName(const QString &name);

/// Who did something, and who allowed it: the same person unless it was a one-off approval.
struct Approval
{
    Right right = Right::AcceptShortfall;
    QString person; ///< who acts at the till
    QString approver; ///< whose decision it is; it goes to the journal under this name

    [[nodiscard]] bool isOneOff() const { return person != approver; }
    bool operator==(const Approval &) const = default;
};

} // namespace tillgate
