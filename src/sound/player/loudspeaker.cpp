// SPDX-License-Identifier: Apache-2.0
#include "sound/player/loudspeaker.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <atomic>
#include <mutex>

namespace tillgate {

namespace {

std::atomic<QtMessageHandler> others = nullptr;

void tellAllElse(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QtMessageHandler other = others;
    if (other != nullptr && !text.startsWith(QLatin1String("PulseAudioService: pa_context_connect() failed")))
        other(type, context, text);
}

/// Qt 6.4 looks for the sound server when it is first asked for the devices, and warns if there is none. Asking for the
/// server ourselves would need to know which one Qt was built for, and could lose a sound.
void askQuietly()
{
    others = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(tellAllElse);
    QMediaDevices::audioOutputs();
    qInstallMessageHandler(others);
}

} // namespace

bool hasLoudspeaker()
{
    static std::once_flag first;
    std::call_once(first, askQuietly);
    return !QMediaDevices::audioOutputs().isEmpty();
}

} // namespace tillgate
