// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "wire/http.h"

namespace tillgate {

/// One request and what became of it, for the journal and for "copy details". Secrets are already removed.
struct Exchange
{
    QString account; ///< the AccountName's text
    QString purpose; ///< what the request was for, e.g. "open payment"
    QString reference; ///< the PaymentReference's text, or empty
    HttpRequest request;
    std::optional<HttpReply> reply; ///< none if no whole answer came
    std::optional<Error> error; ///< why there is none
    QDateTime startedAt; ///< wall clock, UTC
    std::chrono::milliseconds duration{0};
};

} // namespace tillgate
