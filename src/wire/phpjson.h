// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/json.h"

namespace tillgate {

/// One member of an object as it stands in the text: the key with its quotes, and the value.
struct RawMember
{
    QString key; ///< decoded
    QByteArray keyText;
    QByteArray valueText;
};

/// The members of an object as they stand in `text`, in their order. `text` must have passed Json::parse as
/// an object; a signature over text needs what a parsed document no longer knows.
[[nodiscard]] QList<RawMember> rawMembers(QByteArrayView text);

/// The same JSON as PHP's `json_encode(…, JSON_UNESCAPED_UNICODE)` spells it: no blanks, "/" as "\/", numbers
/// and empty containers as they came (dossier cryptomus 5.3). `text` must have passed Json::parse.
[[nodiscard]] QByteArray phpRespelled(QByteArrayView text);

} // namespace tillgate
