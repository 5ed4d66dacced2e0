// SPDX-License-Identifier: Apache-2.0
//
// The providers' own libraries against the practice gateways: create, read, list, pay, and the deliveries checked by
// the library's own verifier, or where it has none by the documented algorithm, written here apart from Tillgate's code.
// node check.js READY VECTORS [FOLDER], with a folder for libraries that are not on npm.
'use strict';

const crypto = require('node:crypto');
const {ready, words, redirectRequests, note, step, expect, settle, listen, judge, finish} = require('./support.js');
const unpacked = require('./unpacked.js');

const gateways = ready.gateways;

function hmac(algorithm, key, text) {
    return crypto.createHmac(algorithm, key).update(text).digest('hex');
}

function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

async function nowpayments(hooks) {
    const library = '@nowpaymentsio/nowpayments-api-js';
    const Api = require(library);
    const api = new (Api.default || Api)({apiKey: gateways.nowpayments.api_key});
    await step(library, 'status', async () => expect((await api.status()).message === 'OK', 'not OK'));
    await step(library, 'currencies', async () => expect((await api.getCurrencies()).currencies.includes('btc'), 'no btc'));
    await step(library, 'estimate', async () => {
        const estimate = await api.getEstimatePrice({amount: 25, currency_from: 'eur', currency_to: 'btc'});
        expect(Number(estimate.estimated_amount) > 0, JSON.stringify(estimate));
    });
    await step(library, 'minimum', async () => {
        const minimum = await api.getMinimumPaymentAmount({currency_from: 'btc', currency_to: 'btc'});
        expect(minimum.min_amount > 0, JSON.stringify(minimum));
    });
    const payment = await step(library, 'create payment', async () => {
        const made = await api.createPayment({
            price_amount: 25, price_currency: 'eur', pay_currency: 'btc', order_id: 'SDK-1', order_description: words,
            ipn_callback_url: `${hooks}/nowpayments`,
        });
        expect(made.payment_status === 'waiting' && made.pay_address, JSON.stringify(made));
        return made;
    });
    if (!payment)
        return;
    await step(library, 'create invoice', async () => {
        const made = await api.createInvoice({price_amount: 25, price_currency: 'eur', order_id: 'SDK-1i'});
        expect(made.invoice_url && made.id, JSON.stringify(made));
    });
    await settle(String(payment.payment_id));
    await step(library, 'read payment', async () => {
        const read = await api.getPaymentStatus({payment_id: payment.payment_id});
        expect(read.payment_status === 'finished', JSON.stringify(read));
    });
    await step(library, 'list needs a login', async () => {
        const list = await api.getListPayments({limit: 5, page: 0});
        expect(list.statusCode === 401 || list.statusCode === 403, JSON.stringify(list));
    });
    const secret = gateways.nowpayments.webhook_secret;
    await judge(library, {
        gateway: 'nowpayments', secret, path: '/nowpayments',
        isLast: (body) => JSON.parse(body).payment_status === 'finished',
        isRight: ({headers, body}) => headers['x-nowpayments-sig'] === hmac('sha512', secret, JSON.stringify(sorted(JSON.parse(body)))),
        tampered: (body) => body.replace('"price_amount":25', '"price_amount":95'),
    });
}

async function coingate(hooks) {
    const library = 'coingate-v2';
    const api = require(library).client(gateways.coingate.api_key);
    await step(library, 'ping', async () => expect((await api.ping()).ping === 'pong', 'no pong'));
    await step(library, 'exchange rate', async () => expect(Number(await api.getExchangeRate('btc', 'eur')) > 0, 'no rate'));
    await step(library, 'exchange rates', async () => expect((await api.listExchangeRates()).merchant, 'no rates'));
    const order = await step(library, 'create order', async () => {
        const made = await api.createOrder({
            order_id: 'SDK-2', price_amount: 25, price_currency: 'EUR', receive_currency: 'EUR', token: 'SDK-token-1234567890',
            callback_url: `${hooks}/coingate`, title: 'Sale', description: 'One coffee',
        });
        expect(made.status === 'new' && made.payment_url && made.token === 'SDK-token-1234567890', JSON.stringify(made));
        return made;
    });
    if (!order)
        return;
    await settle('SDK-2');
    await step(library, 'read order', async () => {
        const read = await api.getOrder(order.id);
        expect(read.status === 'paid' && read.order_id === 'SDK-2', JSON.stringify(read));
    });
    await step(library, 'list orders', async () => {
        const list = await api.listOrders({per_page: 10});
        expect(list.orders.some((entry) => entry.id === order.id), JSON.stringify(list));
    });
    // There is no signature: the order's own token comes back.
    await judge(library, {
        gateway: 'coingate', secret: order.token, path: '/coingate',
        isLast: (body) => JSON.parse(body).status === 'paid',
        isRight: ({body}) => JSON.parse(body).token === order.token,
        tampered: (body) => body.replace(order.token, 'SDK-token-0987654321'),
        context: {coingate_id: order.id, order_id: 'SDK-2', price_amount: '25', price_currency: 'EUR'},
    });
}

async function btcpay(hooks) {
    const library = 'btcpay-greenfield-node-client';
    const api = require(library);
    const storeId = gateways.btcpay.merchant_id;
    api.OpenAPI.BASE = gateways.btcpay.base_url;
    api.OpenAPI.TOKEN = gateways.btcpay.api_key;
    await step(library, 'health', async () => expect((await api.HealthService.healthGetHealth()).synchronized === true, 'no'));
    await step(library, 'server', async () => expect((await api.ServerInfoService.serverInfoGetServerInfo()).version, 'no version'));
    await step(library, 'stores', async () => expect((await api.StoresService.storesGetStores()).some((store) => store.id === storeId), 'no store'));
    await step(library, 'store', async () => expect((await api.StoresService.storesGetStore({storeId})).id === storeId, 'other store'));
    const hook = await step(library, 'create webhook', () => api.WebhooksService.postWebhooksService({
        storeId,
        requestBody: {enabled: true, automaticRedelivery: true, url: `${hooks}/btcpay`, authorizedEvents: {everything: true}, secret: 'sdk-webhook-secret'},
    }));
    await step(library, 'webhooks', async () =>
        expect((await api.WebhooksService.webhokksGetWebhooks({storeId})).some((entry) => entry.id === hook.id), 'not listed'));
    const invoice = await step(library, 'create invoice', async () => {
        const made = await api.InvoicesService.invoicesCreateInvoice({
            storeId, requestBody: {amount: '25.00', currency: 'EUR', metadata: {orderId: 'SDK-3'}, checkout: {paymentMethods: ['BTC-CHAIN']}},
        });
        expect(made.status === 'New' && made.checkoutLink, JSON.stringify(made));
        return made;
    });
    if (!invoice)
        return;
    const invoiceId = invoice.id;
    await step(library, 'payment methods', async () => {
        const methods = await api.InvoicesService.invoicesGetInvoicePaymentMethods({storeId, invoiceId});
        expect(methods.length > 0 && methods[0].destination && Number(methods[0].due) > 0, JSON.stringify(methods));
    });
    await settle('SDK-3');
    await step(library, 'read invoice', async () => {
        const read = await api.InvoicesService.invoicesGetInvoice({storeId, invoiceId});
        expect(read.status === 'Settled', JSON.stringify(read));
    });
    await step(library, 'list invoices', async () =>
        expect((await api.InvoicesService.invoicesGetInvoices({storeId})).some((entry) => entry.id === invoiceId), 'not listed'));
    await step(library, 'update invoice', async () => {
        const read = await api.InvoicesService.invoicesUpdateInvoice({storeId, invoiceId, requestBody: {metadata: {orderId: 'SDK-3', note: 'x'}}});
        expect(read.metadata.note === 'x', JSON.stringify(read));
    });
    await step(library, 'refund: pull payment', async () => {
        const made = await api.PullPaymentsManagementService.pullPaymentsCreatePullPayment({
            storeId, requestBody: {name: 'Refund', amount: '5.00', currency: 'EUR', paymentMethods: ['BTC']},
        });
        const read = await api.PullPaymentsPublicService.pullPaymentsGetPullPayment({pullPaymentId: made.id});
        expect(read.id === made.id, JSON.stringify(read));
    });
    await judge(library, {
        gateway: 'btcpay', secret: 'sdk-webhook-secret', path: '/btcpay',
        isLast: (body) => JSON.parse(body).type === 'InvoiceSettled',
        isRight: ({headers, body}) => headers['btcpay-sig'] === `sha256=${hmac('sha256', 'sdk-webhook-secret', body)}`,
        tampered: (body) => body.replace('SDK-3', 'SDK-4'),
    });
}

async function cryptomus(hooks) {
    const library = 'cryptomus-sdk';
    const {Cryptomus} = require(library);
    const key = gateways.cryptomus.api_key;
    const api = new Cryptomus(gateways.cryptomus.merchant_id, key, key);
    const payment = await step(library, 'create payment', async () => {
        const made = await api.createPayment({
            amount: '25', currency: 'EUR', order_id: 'SDK-4', to_currency: 'BTC', network: 'btc', url_callback: `${hooks}/cryptomus`,
            additional_data: words,
        });
        expect(made && made.state === 0 && made.result.address, JSON.stringify(made));
        return made.result;
    });
    if (!payment)
        return;
    await settle('SDK-4');
    await step(library, 'read payment', async () => {
        const read = await api.getPaymentInfo({uuid: payment.uuid});
        expect(read.state === 0 && read.result.payment_status === 'paid', JSON.stringify(read));
    });
    await step(library, 'history', async () => {
        const list = await api.getPaymentHistory({});
        expect(list.state === 0 && list.result.items.some((entry) => entry.uuid === payment.uuid), JSON.stringify(list));
    });
    await step(library, 'services', async () => expect((await api.getPaymentServices()).result.length > 0, 'no services'));
    await step(library, 'balance', async () => expect((await api.getBalance()).state === 0, 'no balance'));
    await step(library, 'resend webhook', async () => expect((await api.resendWebhook({uuid: payment.uuid})).state === 0, 'no'));
    await step(library, 'refund', async () => {
        const refunded = await api.refund({uuid: payment.uuid, address: payment.address, is_subtract: true});
        expect(refunded.state === 0, JSON.stringify(refunded));
    });
    await judge(library, {
        gateway: 'cryptomus', secret: key, path: '/cryptomus',
        isLast: (body) => JSON.parse(body).status === 'paid',
        isRight: ({body}) => {
            const {sign, ...rest} = JSON.parse(body);
            const text = JSON.stringify(rest).replaceAll('/', '\\/');
            return sign === crypto.createHash('md5').update(Buffer.from(text).toString('base64') + key).digest('hex');
        },
        tampered: (body) => body.replace('"amount":"25.', '"amount":"95.'),
    });
}

async function main() {
    redirectRequests();
    const server = await listen();
    const hooks = `http://127.0.0.1:${server.address().port}`;
    const folder = process.argv[4];
    const checks = [nowpayments, coingate, btcpay, cryptomus, ...(folder === undefined ? [] : [unpacked.nowpayments, unpacked.coingate])];
    for (const check of checks)
        await check(hooks, folder).catch((error) => note(check.name, 'runs to its end', String(error && error.stack || error).slice(0, 300)));
    server.close();
    server.closeAllConnections();
    finish();
}

main();
