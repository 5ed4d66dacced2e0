// SPDX-License-Identifier: Apache-2.0
//
// The providers' own Node libraries that are not on npm, from a folder in which a person unpacked them.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const {pathToFileURL} = require('node:url');
const {ready, words, practiceFetch, step, expect, expectRefusal, settle, record, judge} = require('./support.js');

function entryOf(folder, library, candidates) {
    const entry = candidates.map((file) => path.resolve(folder, library, file)).find(fs.existsSync);
    if (entry === undefined)
        console.log(`skip  ${library.padEnd(34)} not in ${folder}`);
    return entry;
}

/// NOWPayments' newer library.
async function nowpayments(hooks, folder) {
    const library = 'nowpayments-sdk-nodejs';
    const entry = entryOf(folder, library, ['dist/index.js', 'src/index.js']);
    if (entry === undefined)
        return;
    const {NowPaymentsSDK, createWebhookSignature} = await import(pathToFileURL(entry));
    const access = ready.gateways.nowpayments;
    const sdk = new NowPaymentsSDK({apiKey: access.api_key, ipnSecret: access.webhook_secret, fetch: practiceFetch});
    await step(library, 'status', async () => expect((await sdk.getApiStatus()).message === 'OK', 'not OK'));
    await step(library, 'currencies', async () => expect((await sdk.getAvailableCurrencies()).some((coin) => coin.code === 'btc'), 'no btc'));
    await step(library, 'estimate', async () => {
        const estimate = await sdk.estimatePrice({amount: 25, fromCurrency: 'eur', toCurrency: 'btc'});
        expect(estimate.amount > 0 && estimate.from.amount === 25 && estimate.to.currency === 'btc', JSON.stringify(estimate));
    });
    await step(library, 'minimum', async () => {
        const minimum = await sdk.getMinimumPaymentAmount({fromCurrency: 'btc', fiatEquivalent: 'eur'});
        expect(minimum.amount > 0 && minimum.fiatEquivalent > 0, JSON.stringify(minimum));
    });
    const payment = await step(library, 'create payment', async () => {
        const made = await sdk.createDirectPayment({
            amount: 25, currency: 'EUR', payCurrency: 'BTC', orderId: 'SDK-6', description: words, ipnCallbackUrl: `${hooks}/official`,
        });
        expect(made.status === 'pending' && made.deposit.address && made.order.description === words && made.expiresAt, JSON.stringify(made));
        return made;
    });
    await step(library, 'estimate again', async () => {
        const again = await sdk.refreshPaymentEstimate(payment.id);
        expect(again.paymentId === payment.id && again.amount > 0 && again.expiresAt, JSON.stringify(again));
    });
    await step(library, 'checkout', async () => {
        const checkout = await sdk.createCheckout({amount: 25, currency: 'eur', orderId: 'SDK-6c', payCurrency: 'btc'});
        expect(checkout.checkoutUrl && checkout.invoice.order.id === 'SDK-6c', JSON.stringify(checkout));
        const chosen = await sdk.createPaymentFromInvoice({invoiceId: checkout.id, payCurrency: 'ltc'});
        expect(chosen.payment.currency === 'ltc' && (await sdk.getPaymentStatus(chosen.id)).invoiceId === checkout.id, JSON.stringify(chosen));
    });
    await settle(payment.id);
    await step(library, 'read payment', async () => {
        const read = await sdk.getPaymentStatus(payment.id);
        expect(read.status === 'paid' && read.payment.actuallyPaid === read.payment.amount, JSON.stringify(read));
    });
    await step(library, 'watch', async () => {
        const watcher = sdk.watchPaymentStatus(payment.id);
        await new Promise((resolve, reject) => watcher.on('terminal', resolve).on('error', reject));
    });
    await step(library, 'list needs a login', () => expectRefusal(401, () => sdk.listPayments({limit: 5})));
    await step(library, 'list', async () => {
        expect(await sdk.authenticate({email: access.email, password: access.password}), 'no token');
        const list = await sdk.listPayments({limit: 5, page: 0, sortBy: 'created_at', orderBy: 'desc'});
        expect(list.items.some((entry) => entry.id === payment.id) && list.total > 0, JSON.stringify(list));
    });
    await step(library, 'a wrong key', () => expectRefusal(
        403, () => new NowPaymentsSDK({apiKey: 'none', fetch: practiceFetch}).getPaymentStatus(payment.id)));
    await step(library, 'no such payment', () => expectRefusal(404, () => sdk.getPaymentStatus('1')));
    await judge(library, {
        gateway: 'nowpayments', secret: access.webhook_secret, path: '/official',
        isLast: (body) => JSON.parse(body).payment_status === 'finished',
        isRight: ({headers, body}) => sdk.verifyWebhookSignature(JSON.parse(body), headers['x-nowpayments-sig']),
        tampered: (body) => body.replace('"price_amount":25', '"price_amount":95'),
    });
    await step(library, 'an odd delivery', async () => {
        const body = `{"payment_status" : "finished", "payment_id":5077125051,"10":1,"9":[{"b":1e-7,"a":0.10}], "order_id":"SDK/6",
            "actually_paid":100000000000000000000000,"fee":{"z":null,"currency":"btc","a":-0},"order_description":${JSON.stringify(words)}}`;
        const signature = createWebhookSignature(JSON.parse(body), access.webhook_secret);
        record(library, 'nowpayments', access.webhook_secret, {headers: {'content-type': 'application/json', 'x-nowpayments-sig': signature}, body}, true);
    });
}

/// CoinGate's own; it sends JSON, slashes at the end, and forms in the body of a GET.
async function coingate(hooks, folder) {
    const library = 'coingate-node';
    const entry = entryOf(folder, library, ['build/Client.js']);
    if (entry === undefined)
        return;
    const {Client} = require(entry);
    const key = ready.gateways.coingate.api_key;
    const client = new Client(key);
    const token = 'node-token-1234567890';
    await step(library, 'test', async () => expect(await client.testConnection(key) && !await client.testConnection('none'), 'not so'));
    await step(library, 'ping', async () => expect((await client.public.ping()).ping === 'pong', 'no pong'));
    await step(library, 'exchange rate', async () => expect(await client.public.getExchangeRate({from: 'BTC', to: 'EUR'}) > 0, 'no rate'));
    await step(library, 'exchange rates', async () => expect((await client.public.listExchangeRates()).merchant.BTC.EUR > 0, 'no rates'));
    await step(library, 'addresses', async () => expect(await client.public.getIPAddresses(',') === '127.0.0.1', 'other ones'));
    await step(library, 'currencies', async () => expect((await client.public.getCheckoutCurrencies()).length > 0
        && (await client.public.getMerchantPayoutCurrencies()).length > 0 && (await client.public.getPlatforms(true)).length > 0, 'none'));
    const order = await step(library, 'create order', () => client.order.createOrder({
        order_id: 'SDK-7', price_amount: 25.1, price_currency: 'EUR', receive_currency: 'EUR', token, title: words, description: words,
        callback_url: `${hooks}/coingate-node`, shopper: {email: 'customer@example.com', first_name: 'Zoë'},
    }));
    await step(library, 'checkout', async () => {
        const shown = await client.order.checkout(order.id, {pay_currency: 'BTC'});
        expect(shown.status === 'pending' && shown.payment_address && Number(shown.pay_amount) > 0, JSON.stringify(shown));
    });
    await settle('SDK-7');
    await step(library, 'read order', async () => expect((await client.order.getOrder(order.id)).status === 'paid', 'not paid'));
    await step(library, 'list orders', async () => {
        const list = await client.order.listOrders({per_page: 10, page: 1, sort: 'created_at_desc'});
        expect(list.orders[0].id === order.id, JSON.stringify(list));
    });
    await coingateRefund(library, client, order);
    await step(library, 'no such order', () => expectRefusal(404, () => client.order.getOrder(1)));
    await step(library, 'a wrong order', () => expectRefusal(422, () => client.order.createOrder({price_amount: 'much'})));
    await step(library, 'a wrong key', () => expectRefusal(401, () => new Client('none').order.getOrder(order.id)));
    await judge(library, {
        gateway: 'coingate', secret: token, path: '/coingate-node',
        isLast: (body) => JSON.parse(body).status === 'paid',
        isRight: ({body}) => JSON.parse(body).token === token,
        tampered: (body) => body.replace(token, 'node-token-0987654321'),
        context: {coingate_id: order.id, order_id: 'SDK-7', price_amount: '25.10', price_currency: 'EUR'},
    });
}

async function coingateRefund(library, client, order) {
    const account = await step(library, 'ledger', async () => (await client.ledger.listAccounts()).accounts[0]);
    await step(library, 'ledger account', async () => expect((await client.ledger.getAccount(account.id)).id === account.id, 'another'));
    const refund = await step(library, 'refund', () => client.refunds.createOrderRefund(order.id, {
        amount: 5, address: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', currency_id: 1, platform_id: 6, reason: words,
        email: 'customer@example.com', ledger_account_id: account.id,
    }));
    await step(library, 'read refund', async () => expect((await client.refunds.getOrderRefund(order.id, refund.id)).id === refund.id, 'another'));
    await step(library, 'refunds', async () => {
        expect((await client.refunds.getOrderRefunds(order.id)).refunds[0].id === refund.id, 'not of the order');
        expect((await client.refunds.getRefunds()).refunds[0].id === refund.id, 'not of all');
    });
    await step(library, 'a wrong refund', () => expectRefusal(422, () => client.refunds.createOrderRefund(order.id, {amount: 'much'})));
}

module.exports = {nowpayments, coingate};
