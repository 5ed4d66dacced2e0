// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/deciding.h"

namespace tillgate {

void inTheNameOf(Shop &shop, const Arguments &arguments, const Act &act, QObject *context, const CommandDone &refused,
                 const std::function<void(const QString &person)> &then)
{
    if (!shop.staff().isInUse())
        return then(arguments.value(QStringLiteral("person")).value_or(shop.settings().cashier));
    const Result<QString> person = arguments.needed(QStringLiteral("person"));
    const Result<Secret> pin = arguments.neededSecret(QStringLiteral("pin-file"));
    if (!person || !pin) {
        return refused(failedWith({.kind = Error::Kind::Usage,
                                   .detail = QStringLiteral("People have PINs at this till: say --person NAME and "
                                                            "--pin-file FILE (\"-\": standard input).")}));
    }
    shop.staff().approve(act.right, act.what, act.subject, *person, *pin, context,
                         [refused, then](const Result<Approval> &approval) {
                             if (approval)
                                 then(approval->approver);
                             else
                                 refused(failedWith(approval.error()));
                         });
}

} // namespace tillgate
