// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/stage.h"

#include <array>

namespace tillgate::stagetable {

/// What one event does to one stage, while the table is being written.
struct Cell
{
    bool isWritten = false;
    Transition transition;
};
using Row = std::array<Cell, paymentEventCount>;
using Table = std::array<Row, paymentStageCount>;

constexpr std::uint8_t noCommand = 0;

/// As Transition::commands holds them.
constexpr std::uint8_t flags(PaymentCommand command)
{
    return static_cast<std::uint8_t>(command);
}

constexpr std::uint8_t flags(PaymentCommand first, PaymentCommand second)
{
    return static_cast<std::uint8_t>(flags(first) | flags(second));
}

/// Builds the table and refuses, at compile time, a pair that is written twice or left out.
class TableBuilder
{
public:
    constexpr TableBuilder &move(PaymentStage from, PaymentEvent event, PaymentStage to, std::uint8_t commands = noCommand)
    {
        return write(from, event, {.stage = to, .commands = commands, .isTaken = true});
    }

    /// The event is expected here and changes nothing.
    template<typename... Events>
    constexpr TableBuilder &stay(PaymentStage stage, Events... events)
    {
        (move(stage, events, stage), ...);
        return *this;
    }

    /// The event must not happen here; the stage stays and the report is kept.
    template<typename... Events>
    constexpr TableBuilder &refuse(PaymentStage stage, Events... events)
    {
        (write(stage, events, {.stage = stage, .commands = noCommand, .isTaken = false}), ...);
        return *this;
    }

    constexpr Table done() const
    {
        for (const Row &row : m_table) {
            for (const Cell &cell : row) {
                if (!cell.isWritten)
                    throw "a pair of stage and event is missing";
            }
        }
        return m_table;
    }

private:
    constexpr TableBuilder &write(PaymentStage stage, PaymentEvent event, Transition transition)
    {
        Cell &cell = m_table.at(static_cast<std::size_t>(stage)).at(static_cast<std::size_t>(event));
        if (cell.isWritten)
            throw "a pair of stage and event is written twice";
        cell = {.isWritten = true, .transition = transition};
        return *this;
    }

    Table m_table{};
};

} // namespace tillgate::stagetable
