// SPDX-License-Identifier: Apache-2.0
#include "desk/gatewaylines.h"

#include <algorithm>

namespace tillgate {

void GatewayLines::put(std::unique_ptr<GatewayLine> line)
{
    const auto same = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const auto &other) { return other->name() == line->name(); });
    if (same != m_lines.end())
        *same = std::move(line);
    else
        m_lines.push_back(std::move(line));
}

GatewayLine *GatewayLines::find(const AccountName &name) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const auto &line) { return line->name() == name; });
    return found == m_lines.end() ? nullptr : found->get();
}

} // namespace tillgate
