// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/notices/listenersettings.h"
#include "desk/notices/noticeintake.h"

namespace tillgate {

/// Knows the certificate that a listener shows, and has it take another one that lies in the same files, as after a
/// renewal. No connection is cut.
class CertificateWatch final
{
public:
    /// `options` are those that the intake listens with now.
    void remember(const ListenerSettings &settings, const ListenOptions &options);
    /// Looks at the files. True if another certificate was taken. One that cannot be used, such as a new certificate whose
    /// key is not written yet, is an error and tried again with the next look.
    [[nodiscard]] Result<bool> look(NoticeIntake &intake);

private:
    ListenerSettings m_settings;
    ListenOptions m_options;
};

} // namespace tillgate
