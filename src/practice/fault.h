// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tillgate::practice {

/// What is wrong with a practice gateway just now.
struct Fault
{
    enum class Kind {
        Down, ///< every connection is cut, nothing is done
        Slow, ///< answers `delay` later
        Cut, ///< the connection is cut before anything is done
        TooManyRequests, ///< 429, with Retry-After if `retryAfter` is set
        ServerError, ///< 500 INTERNAL_ERROR
        Html, ///< 403 with a page of the host in front
        LostReply, ///< done, then the connection is cut: the caller never hears
        Garbage, ///< 200 with something that is not JSON
    };

    Kind kind = Kind::Down;
    /// How many requests it spoils; 0: all until it is taken away.
    int times = 0;
    std::chrono::milliseconds delay{0};
    std::optional<int> retryAfter = std::nullopt; ///< seconds
    /// Spoils only requests whose "METHOD /path" contains this, e.g. "POST /v1/payment"; empty: all.
    QString only = {};

    bool operator==(const Fault &) const = default;
};

[[nodiscard]] QString faultName(Fault::Kind kind);
[[nodiscard]] std::optional<Fault::Kind> faultFromName(QStringView name);

} // namespace tillgate::practice
