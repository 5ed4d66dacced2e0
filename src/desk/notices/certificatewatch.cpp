// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/certificatewatch.h"

namespace tillgate {

void CertificateWatch::remember(const ListenerSettings &settings, const ListenOptions &options)
{
    m_settings = settings;
    m_options = options;
}

Result<bool> CertificateWatch::look(NoticeIntake &intake)
{
    if (!m_options.tls)
        return false;
    Result<ListenOptions> fresh = listenOptions(m_settings, m_options.limits);
    if (!fresh)
        return fail(fresh.error());
    if (fresh->tls->certificate == m_options.tls->certificate)
        return false;
    fresh->threads = m_options.threads;
    if (const Result<void> renewed = intake.renew(*fresh); !renewed)
        return fail(renewed.error());
    m_options = std::move(*fresh);
    return true;
}

} // namespace tillgate
