// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace tillgate {

/// A value, or the reason why there is none. The only way in which our functions fail.
template<typename T>
using Result = tl::expected<T, Error>;

/// Builds the failing side of a Result: `return fail(Error::Kind::Malformed, u"…"_qs);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString detail)
{
    return fail(Error{.kind = kind, .detail = std::move(detail)});
}

} // namespace tillgate
