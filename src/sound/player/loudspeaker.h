// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tillgate {

/// True while there is something to play a sound on. Asked of the system each time, which may take a while: not for the
/// GUI's thread. A machine without a sound server is no news, so that nothing is printed about it.
[[nodiscard]] bool hasLoudspeaker();

} // namespace tillgate
