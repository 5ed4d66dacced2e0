// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate {

/// The providers that this build knows, with what they can do at best. An account may be able to do less.
[[nodiscard]] QList<GatewayTraits> knownGateways();

/// One of them; none for a provider that this build does not know.
[[nodiscard]] std::optional<GatewayTraits> traitsOf(const QString &providerId);

/// Builds the adaptor for an account. `coins` must outlive it. Usage error, with what to change, for an
/// unknown provider, an address that is not https (plain http only on this machine), or keys that cannot
/// be sent. Missing keys are not an error here: `testKeys` says which.
[[nodiscard]] Result<std::unique_ptr<Gateway>> makeGateway(AccountSettings settings, Credentials credentials,
                                                           const CoinTable &coins);

/// A delivery from a file, with what that file says the till had stored (gateways/vectors).
struct RecordedDelivery
{
    HttpRequest request;
    Json entry;
    Secret secret;
};
/// `gateway.verify`, and where the proof needs stored facts or a second read, those from the record.
[[nodiscard]] Result<Notice> verifyRecorded(const Gateway &gateway, const RecordedDelivery &delivery);

} // namespace tillgate
