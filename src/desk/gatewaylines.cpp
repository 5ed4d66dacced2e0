// SPDX-License-Identifier: Apache-2.0
#include "desk/gatewaylines.h"

#include <algorithm>
#include <utility>

namespace tillgate {

void GatewayLines::put(std::unique_ptr<GatewayLine> line)
{
    const auto same = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const auto &other) { return other->name() == line->name(); });
    if (same == m_lines.end())
        return m_lines.push_back(std::move(line));
    retire(std::exchange(*same, std::move(line)));
}

void GatewayLines::remove(const AccountName &name)
{
    const auto gone = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line->name() == name; });
    if (gone == m_lines.end())
        return;
    Line former = std::move(*gone);
    m_lines.erase(gone);
    retire(std::move(former));
}

void GatewayLines::retire(Line former)
{
    std::erase_if(m_retired, [](const auto &before) { return before->isIdle(); });
    // Whoever waits for an answer gets it; but nobody shows its health any more.
    QObject::disconnect(former.get(), &GatewayLine::healthChanged, nullptr, nullptr);
    m_retired.push_back(std::move(former));
}

GatewayLine *GatewayLines::find(const AccountName &name) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const auto &line) { return line->name() == name; });
    return found == m_lines.end() ? nullptr : found->get();
}

} // namespace tillgate
