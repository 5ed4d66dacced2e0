// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/noticetest.h"

namespace tillgate {

/// What came of a test notice to one account, for the set-up.
struct NoticeTrial
{
    AccountName account;
    /// None: it has no address for notices.
    std::optional<NoticeTest::Outcome> outcome;
};

/// In one sentence, with what to do; translated.
[[nodiscard]] QString noticeTrialWords(const NoticeTrial &trial);

} // namespace tillgate
