// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world.h"

namespace tillgate::practice {

/// A world as text, so that open practice payments are still there after a restart. Notices that were
/// waiting are not kept; what happens later makes new ones.
class WorldFile final
{
public:
    [[nodiscard]] static QByteArray write(const World &world);
    /// Malformed if it is no world that `write` wrote.
    [[nodiscard]] static Result<World> read(const QByteArray &text);
};

} // namespace tillgate::practice
