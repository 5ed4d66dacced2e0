// SPDX-License-Identifier: Apache-2.0
#include "sound/tillsound.h"

namespace tillgate {

const QList<TillSound> &allSounds()
{
    static const QList<TillSound> all{TillSound::Seen, TillSound::Paid, TillSound::NeedsYou, TillSound::PriceEnded,
                                      TillSound::Failed};
    return all;
}

QString soundName(TillSound sound)
{
    switch (sound) {
    case TillSound::Seen:
        return QStringLiteral("seen");
    case TillSound::Paid:
        return QStringLiteral("paid");
    case TillSound::NeedsYou:
        return QStringLiteral("needs-you");
    case TillSound::PriceEnded:
        return QStringLiteral("price-ended");
    case TillSound::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
