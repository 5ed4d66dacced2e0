// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/commands/command.h"

namespace tillgate {

/// What a command does in somebody's name.
struct Act
{
    Right right;
    QString what; ///< plain English, for the journal
    JournalSubject subject = {};
};

/// Goes on in the name of --person, proved by the PIN in --pin-file as a window asks for it; while nobody has a PIN,
/// in the name that is given or the till's own. `refused` hears of a wrong PIN or a missing right.
void inTheNameOf(Shop &shop, const Arguments &arguments, const Act &act, QObject *context, const CommandDone &refused,
                 const std::function<void(const QString &person)> &then);

/// Calls a payment and its sale off; `done` comes once it is known what its gateway says to that. Conflict if its money
/// was seen meanwhile.
void callOff(Shop &shop, const Payment &payment, QObject *context, CommandDone done);

} // namespace tillgate
