// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/staffwords.h"

#include "ui/parts/errorwords.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

struct StaffWords
{
    Q_DECLARE_TR_FUNCTIONS(StaffWords)
};

} // namespace

QString roleWords(StaffRole role)
{
    switch (role) {
    case StaffRole::Cashier: return StaffWords::tr("Cashier");
    case StaffRole::ShiftLead: return StaffWords::tr("Shift lead");
    case StaffRole::Manager: return StaffWords::tr("Manager");
    }
    Q_UNREACHABLE();
}

QString rightWords(Right right)
{
    switch (right) {
    case Right::AcceptShortfall: return StaffWords::tr("Accept a shortfall");
    case Right::DecideMoney: return StaffWords::tr("Decide about late or unfitting money");
    case Right::Refund: return StaffWords::tr("Refund money");
    case Right::VoidSale: return StaffWords::tr("Call off a sale that money came for");
    case Right::OpenDrawer: return StaffWords::tr("Open the drawer without a sale");
    case Right::SeeOthersSales: return StaffWords::tr("See the day and other people’s sales");
    case Right::ReportX: return StaffWords::tr("Print the report so far (X)");
    case Right::ReportZ: return StaffWords::tr("Close the day (Z)");
    case Right::ChangeSettings: return StaffWords::tr("Change settings and hand-over rules");
    case Right::ChangeKeys: return StaffWords::tr("Change gateways and keys");
    case Right::Export: return StaffWords::tr("Export the book");
    case Right::ManageStaff: return StaffWords::tr("Look after staff and PINs");
    }
    Q_UNREACHABLE();
}

QString staffRefusalWords(const Error &error)
{
    if (error.kind == Error::Kind::Conflict)
        return StaffWords::tr("A manager needs a PIN first, and one manager with a PIN has to stay.") + u' ' + errorCode(error.kind);
    if (error.kind == Error::Kind::Usage)
        return StaffWords::tr("A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.") + u' ' + errorCode(error.kind);
    return errorWords(error).sentence;
}

QString pinRefusalWords(const Error &error)
{
    if (error.kind == Error::Kind::RateLimited && error.retryAfter)
        return StaffWords::tr("Too many wrong PINs. Wait %n second(s), then try again.", nullptr, int(error.retryAfter->count()));
    if (error.kind != Error::Kind::AccessDenied)
        return errorWords(error).sentence;
    if (error.retryAfter)
        return StaffWords::tr("This PIN is wrong. The till waits %n second(s) now.", nullptr, int(error.retryAfter->count()));
    return StaffWords::tr("This PIN is wrong. Try again.");
}

} // namespace tillgate
