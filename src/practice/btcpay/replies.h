// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/btcpay/service.h"
#include "wire/json.h"

namespace tillgate::practice::btcpay {

/// Parts of the service, one function a route.

/// A request whose key was checked, with the variable parts of its path.
struct Visit
{
    const HttpRequest &request;
    QStringList names; ///< without the store
    bool isFlat = false; ///< the spelling without the store: what is not found there is forbidden
    QStringList permissions = {};

    [[nodiscard]] QString name(qsizetype at) const { return names.value(at); }
    /// Every value of a query item, decoded.
    [[nodiscard]] QStringList query(const QString &item) const;
    /// The body as an object; empty if it is none.
    [[nodiscard]] Json body() const;
    /// An address of this server for people: "http://127.0.0.1:8080/btcpay/i/…".
    [[nodiscard]] QString link(const QString &path) const;
};

// errors.cpp: the server's ways to say no (dossier btcpay 2.0)
[[nodiscard]] HttpReply jsonReply(int status, const Json &body);
[[nodiscard]] HttpReply emptyReply(int status);
[[nodiscard]] HttpReply htmlReply(const QString &title, const QString &body);
[[nodiscard]] HttpReply problem(int status, const QString &code, const QString &message);
/// 422 with the list; one rule.
[[nodiscard]] HttpReply ruleBroken(const QString &path, const QString &message);
[[nodiscard]] HttpReply missingPermission(const QString &right);
[[nodiscard]] HttpReply notFound(const Visit &visit, const QString &what, const QString &right);

// keys.cpp
/// What the caller may do, or why not.
[[nodiscard]] tl::expected<QStringList, HttpReply> permissionsOf(const World &world, const HttpRequest &request);
[[nodiscard]] bool holdsRight(const QStringList &permissions, const QString &right, const QString &storeId);
[[nodiscard]] HttpReply currentKey(World &world, const Visit &visit);
[[nodiscard]] HttpReply dropKey(World &world, const Visit &visit);
[[nodiscard]] HttpReply makeKey(World &world, const Visit &visit);
/// A new key with these rights, kept in the world.
[[nodiscard]] QByteArray addKey(World &world, const QString &label, const QStringList &permissions);

// store.cpp
[[nodiscard]] HttpReply health(World &world, const Visit &visit);
[[nodiscard]] HttpReply serverInfo(World &world, const Visit &visit);
[[nodiscard]] HttpReply stores(World &world, const Visit &visit);
[[nodiscard]] HttpReply oneStore(World &world, const Visit &visit);
[[nodiscard]] HttpReply storeMethods(World &world, const Visit &visit);
[[nodiscard]] HttpReply oneStoreMethod(World &world, const Visit &visit);
[[nodiscard]] HttpReply rates(World &world, const Visit &visit);
[[nodiscard]] HttpReply wallet(World &world, const Visit &visit);
[[nodiscard]] HttpReply lightningBalance(World &world, const Visit &visit);

// create.cpp, invoices.cpp, listing.cpp
[[nodiscard]] HttpReply createInvoice(World &world, const Visit &visit);
[[nodiscard]] HttpReply oneInvoice(World &world, const Visit &visit);
[[nodiscard]] HttpReply invoiceMethods(World &world, const Visit &visit);
[[nodiscard]] HttpReply activateMethod(World &world, const Visit &visit);
[[nodiscard]] HttpReply markInvoice(World &world, const Visit &visit);
[[nodiscard]] HttpReply updateInvoice(World &world, const Visit &visit);
[[nodiscard]] HttpReply archiveInvoice(World &world, const Visit &visit);
[[nodiscard]] HttpReply unarchiveInvoice(World &world, const Visit &visit);
[[nodiscard]] HttpReply listInvoices(World &world, const Visit &visit);
/// Null if this server has no such invoice.
[[nodiscard]] const Payment *findInvoice(const World &world, const QString &id);
[[nodiscard]] Json invoiceJson(const World &world, const Payment &payment, const Visit &visit, bool withMethods = false);
[[nodiscard]] Json methodsJson(const World &world, const Payment &payment, bool showsReplaced = false);

// refunds.cpp, payouts.cpp
[[nodiscard]] HttpReply refundPreview(World &world, const Visit &visit);
[[nodiscard]] HttpReply refundInvoice(World &world, const Visit &visit);
[[nodiscard]] HttpReply pullPayments(World &world, const Visit &visit);
[[nodiscard]] HttpReply makePullPayment(World &world, const Visit &visit);
[[nodiscard]] HttpReply onePullPayment(World &world, const Visit &visit);
[[nodiscard]] HttpReply archivePullPayment(World &world, const Visit &visit);
[[nodiscard]] HttpReply payouts(World &world, const Visit &visit);
[[nodiscard]] HttpReply storePayouts(World &world, const Visit &visit);
/// With the pull payment in the path, or by itself.
[[nodiscard]] HttpReply onePayout(World &world, const Visit &visit);
[[nodiscard]] HttpReply claim(World &world, const Visit &visit);
[[nodiscard]] HttpReply approvePayout(World &world, const Visit &visit);
[[nodiscard]] HttpReply cancelPayout(World &world, const Visit &visit);
[[nodiscard]] HttpReply markPayoutPaid(World &world, const Visit &visit);

// webhooks.cpp
[[nodiscard]] HttpReply webhooks(World &world, const Visit &visit);
[[nodiscard]] HttpReply makeWebhook(World &world, const Visit &visit);
[[nodiscard]] HttpReply oneWebhook(World &world, const Visit &visit);
[[nodiscard]] HttpReply changeWebhook(World &world, const Visit &visit);
[[nodiscard]] HttpReply dropWebhook(World &world, const Visit &visit);
[[nodiscard]] HttpReply deliveries(World &world, const Visit &visit);
[[nodiscard]] HttpReply oneDelivery(World &world, const Visit &visit);
[[nodiscard]] HttpReply deliveredBody(World &world, const Visit &visit);
[[nodiscard]] HttpReply redeliver(World &world, const Visit &visit);

// pages.cpp: what people see in a browser
[[nodiscard]] HttpReply checkoutPage(World &world, const Visit &visit);
[[nodiscard]] HttpReply checkoutStatus(World &world, const Visit &visit);
/// 101 for a WebSocket about an invoice that is not over yet; 404 otherwise (dossier btcpay 2.15).
[[nodiscard]] HttpReply checkoutSocket(World &world, const Visit &visit);
[[nodiscard]] HttpReply pairingPage(World &world, const Visit &visit);
[[nodiscard]] HttpReply claimPage(World &world, const Visit &visit);

/// The store puts the network's fee on top of every chain payment: networkFeeMode "Always". A record of the world:
/// "btcpay/shop/network_fee" = "always".
[[nodiscard]] bool chargesNetworkFee(const World &world);

// records.cpp: what the server keeps beside the payments, by kind ("webhook") and id
[[nodiscard]] Json record(const World &world, const QString &kind, const QString &id);
void keepRecord(World &world, const QString &kind, const QString &id, const Json &content);
[[nodiscard]] QList<Json> recordsOf(const World &world, const QString &kind);
/// The object with one member set anew.
[[nodiscard]] Json with(const Json &object, const QString &key, const Json &value);
[[nodiscard]] QString textAt(const Json &object, QStringView key);
[[nodiscard]] bool flagAt(const Json &object, QStringView key, bool standard = false);
/// base58 of random bytes, as the server writes ids.
[[nodiscard]] QString newId(World &world, qsizetype bytes = 16);

} // namespace tillgate::practice::btcpay
