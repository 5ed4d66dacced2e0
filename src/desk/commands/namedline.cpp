// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/namedline.h"

namespace tillgate {

Result<GatewayLine *> namedLine(Shop &shop, const QString &name)
{
    GatewayLine *line = shop.lines().find(AccountName(name));
    if (line == nullptr) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("There is no account \"%1\" at work; \"gateway list\" shows them.").arg(name));
    }
    return line;
}

} // namespace tillgate
