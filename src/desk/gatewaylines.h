// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewayline.h"

#include <memory>
#include <vector>

namespace tillgate {

/// The accounts at work, in the shop's order.
class GatewayLines final
{
public:
    /// Takes the place of an older line of the same name, whose exchanges go on to their end.
    void put(std::unique_ptr<GatewayLine> line);

    /// The same for one that nobody follows; nothing happens if there is none.
    void remove(const AccountName &name);

    /// Null if there is no account of that name.
    [[nodiscard]] GatewayLine *find(const AccountName &name) const;
    [[nodiscard]] const std::vector<std::unique_ptr<GatewayLine>> &all() const { return m_lines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

private:
    using Line = std::unique_ptr<GatewayLine>;
    void retire(Line former);

    std::vector<std::unique_ptr<GatewayLine>> m_lines;
    std::vector<std::unique_ptr<GatewayLine>> m_retired; ///< with an answer under way, or until the next one goes
};

} // namespace tillgate
