// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world.h"

namespace tillgate::practice {

/// The hand behind the practice world: what scripts and the practice panel may do. Answers 200 with JSON,
/// 400 or 404 with {"error":…}. A payment is named by its id or by the order number sent to the gateway.
///
///   GET  /control/payments      all, newest first
///   GET  /control/state         clock, faults, notice rules, waiting notices
///   GET  /control/chains        height, fee and unconfirmed transactions of each network
///   POST /control/pay           {"payment":…, "amount":"exact|short|over|late|twice|wrong-network|wrong-asset|
///                               never" or coins, "confirm":true, "replaceable":false, "fee":"usual|low"}; see
///                               customer.h
///   POST /control/confirm       {"payment":…}  the chain and the gateway do the rest now
///   POST /control/expire        {"payment":…}  its time is up
///   POST /control/status        {"payment":…, "status":"failed|refunded|finished|…"}  by hand at the gateway
///   POST /control/mine          {"network":"btc", "blocks":1}  blocks that come now
///   POST /control/reorg         {"network":"btc", "depth":1, "lost":false}  the newest blocks are undone: what they
///                               held is unconfirmed again, or lost
///   POST /control/replace       {"payment" or "txid":…, "with":"same|other" or coins}  an unconfirmed transaction is
///                               replaced: by one with a higher fee, or one that pays somebody else
///   POST /control/fees          {"network":"btc", "rate":…}  what the next blocks ask; 10 is usual
///   POST /control/shop          {"gateway":"btcpay", "setting":"network_fee", "value":"always"}; see shopcontrol.h
///   POST /control/clock         {"advance_s":…}
///   POST /control/fault         {"gateway":"nowpayments", "kind":"down|slow|cut|429|500|html|lost-reply|garbage|
///                               none", "times":n, "ms":n, "retry_after":s, "only":"POST /…"}
///   POST /control/notices       {"mode":"normal|none|doubled|late|out-of-order|forged", "late_s":…,
///                               "retry_s":…, "retries":…, "url":…}
///   POST /control/notice        {"payment":…, "forged":false}  one more now
///   POST /control/chain         {"confirm_ms":…, "settle_ms":…, "skip_statuses":…, "confirmations":…}
///   POST /control/quirks        {"estimate_text":…, "fee_text":…, "pay_amount_text":…, "documented_coins":…,
///                               "old_notices":…, "unsorted_notices":…, "ascii_notices":…, "form_notices":…,
///                               "pages_only":…}
[[nodiscard]] HttpReply control(World &world, const HttpRequest &request);

/// The rules behind /control/fault, for those who call directly. "none" takes the fault away; NotFound for
/// a gateway that practice does not have.
[[nodiscard]] Result<void> setFault(World &world, const QString &gateway, const std::optional<Fault> &fault);

} // namespace tillgate::practice
