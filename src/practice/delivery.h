// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"

namespace tillgate::practice {

/// One notice on its way to the shop: what to post where and when. A value; who posts it says whether it
/// got through.
struct Delivery
{
    qint64 number = 0;
    qint64 paymentId = 0;
    QString word; ///< the provider's status word in it, for lists
    QUrl url;
    QList<NameValue> headers;
    QByteArray body;
    QDateTime dueAt;
    int attemptsLeft = 1;
    bool isUnderWay = false;

    bool operator==(const Delivery &) const = default;
};

/// How notices are sent.
struct NoticeRules
{
    enum class Mode { Normal, None, Doubled, Late, OutOfOrder, Forged };

    Mode mode = Mode::Normal;
    std::chrono::seconds lateness = std::chrono::minutes(2); ///< for `Late`
    std::chrono::seconds retryInterval = std::chrono::minutes(1);
    int retries = 3;
    QString defaultUrl; ///< for payments that name none
    /// A notice must be answered 2xx within this time.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(3);

    bool operator==(const NoticeRules &) const = default;
};

[[nodiscard]] QString noticeModeName(NoticeRules::Mode mode);
[[nodiscard]] std::optional<NoticeRules::Mode> noticeModeFromName(QStringView name);

} // namespace tillgate::practice
