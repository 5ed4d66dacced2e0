// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "wire/http.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace tillgate {

/// What an error means where an earlier step did something: that stands, whatever this one says.
[[nodiscard]] inline Error afterEffect(Error error)
{
    if (!error.isUnresolved())
        error.kind = Error::Kind::NoAnswer;
    return error;
}

/// A request to a gateway together with what its answer means, as data. Nothing happens until a
/// CallRunner runs it; `understand` is a pure function and may be called on any thread.
///
/// A call may need a second request (CoinGate, BTCPay): then `understand` returns the next Call.
template<typename T>
struct Call
{
    /// Either the value, or the call that has to follow.
    class Step
    {
    public:
        Step(T value) : m_content(std::move(value)) { }
        Step(Call next) : m_content(std::make_shared<Call>(std::move(next))) { }

        [[nodiscard]] T *value() { return std::get_if<T>(&m_content); }
        [[nodiscard]] const T *value() const { return std::get_if<T>(&m_content); }
        [[nodiscard]] const Call *next() const
        {
            const auto *call = std::get_if<std::shared_ptr<Call>>(&m_content);
            return call != nullptr ? call->get() : nullptr;
        }

    private:
        std::variant<T, std::shared_ptr<Call>> m_content;
    };

    HttpRequest request;
    /// Gets every answer that arrived whole, whatever its status. Unanswered requests never get here.
    std::function<Result<Step>(const HttpReply &)> understand;
    /// Set: this call makes no sense here (a right is missing, the gateway cannot do it). Nothing is sent,
    /// the run ends with this error. See `refused`.
    std::optional<Error> refusal = std::nullopt;
    /// Set: an earlier request of this run was answered and has done something (the order exists). Whatever
    /// ends the run from here on, also a request that never left, is `afterEffect`. Holds for all steps behind it.
    bool followsEffect = false;

    /// A call that is over before anything was sent.
    [[nodiscard]] static Call refused(Error error)
    {
        return {.request = {},
                .understand = [error](const HttpReply &) -> Result<Step> { return fail(error); },
                .refusal = error};
    }
};

} // namespace tillgate
