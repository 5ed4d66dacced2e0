// SPDX-License-Identifier: Apache-2.0
//
// The providers' own libraries against the practice gateways: create, read, list, pay, and the deliveries checked
// by the documented algorithm of each provider, written here apart from Tillgate's own code.
'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');

const ready = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const gateways = ready.gateways;
const practice = new URL(ready.control);

// Hosts that the libraries have built in, and where practice answers for them. What is sent stays as it is.
const places = {
    'api.nowpayments.io': '/nowpayments',
    'api.coingate.com': '/coingate',
    'api-sandbox.coingate.com': '/coingate',
    'api.cryptomus.com': '/cryptomus',
};
const secureRequest = https.request;
https.request = (options, ...rest) => {
    const target = typeof options === 'string' || options instanceof URL ? new URL(options) : options;
    const place = places[target.hostname || target.host];
    if (place === undefined)
        return secureRequest(options, ...rest);
    const path = target instanceof URL ? target.pathname + target.search : target.path;
    const here = target instanceof URL ? {} : target;
    return http.request({
        ...here, protocol: 'http:', hostname: practice.hostname, host: practice.hostname, port: practice.port,
        path: place + path, agent: undefined, agents: undefined,
    }, ...rest);
};

const deliveries = [];
const rows = [];

function note(library, step, problem) {
    rows.push({library, step, problem});
    console.log(`${problem ? 'FAIL' : 'ok  '}  ${library.padEnd(34)} ${step.padEnd(24)} ${problem || ''}`);
}

async function step(library, name, action) {
    try {
        const value = await action();
        note(library, name);
        return value;
    } catch (error) {
        note(library, name, String(error && error.message || error).slice(0, 200));
        return undefined;
    }
}

function expect(isRight, what) {
    if (!isRight)
        throw new Error(what);
}

async function control(path, body) {
    const reply = await fetch(`${ready.control}/${path}`, {method: 'POST', body: JSON.stringify(body)});
    expect(reply.ok, `control ${path}: ${reply.status} ${await reply.text()}`);
}

/// Pays, and lets everything happen that follows.
async function settle(payment) {
    await control('pay', {payment, amount: 'exact'});
    await control('confirm', {payment});
    await control('clock', {advance_s: 5});
}

async function delivered(path, isRight) {
    for (let tries = 0; tries < 60; ++tries) {
        const found = deliveries.filter((delivery) => delivery.path === path);
        if (found.some(isRight)) {
            expect(found.every((delivery) => delivery.body.length > 0), 'an empty delivery');
            return found;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no right delivery among ${deliveries.filter((delivery) => delivery.path === path).length}`);
}

function listen() {
    const server = http.createServer((request, reply) => {
        const parts = [];
        request.on('data', (part) => parts.push(part));
        request.on('end', () => {
            deliveries.push({path: request.url, headers: request.headers, body: Buffer.concat(parts).toString('utf8')});
            reply.end();
        });
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

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
            price_amount: 25, price_currency: 'eur', pay_currency: 'btc', order_id: 'SDK-1',
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
    await step(library, 'deliveries, documented', () => delivered('/nowpayments', (delivery) =>
        delivery.headers['x-nowpayments-sig'] === hmac('sha512', gateways.nowpayments.webhook_secret,
                                                       JSON.stringify(sorted(JSON.parse(delivery.body))))));
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
    await step(library, 'deliveries, documented', () => delivered('/coingate', (delivery) => {
        const isForm = delivery.headers['content-type'].startsWith('application/x-www-form-urlencoded');
        const token = isForm ? new URLSearchParams(delivery.body).get('token') : JSON.parse(delivery.body).token;
        return token === order.token;
    }));
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
    await step(library, 'deliveries, documented', () => delivered('/btcpay', (delivery) =>
        delivery.headers['btcpay-sig'] === `sha256=${hmac('sha256', 'sdk-webhook-secret', delivery.body)}`));
}

async function cryptomus(hooks) {
    const library = 'cryptomus-sdk';
    const {Cryptomus} = require(library);
    const key = gateways.cryptomus.api_key;
    const api = new Cryptomus(gateways.cryptomus.merchant_id, key, key);
    const payment = await step(library, 'create payment', async () => {
        const made = await api.createPayment({
            amount: '25', currency: 'EUR', order_id: 'SDK-4', to_currency: 'BTC', network: 'btc', url_callback: `${hooks}/cryptomus`,
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
    await step(library, 'deliveries, documented', () => delivered('/cryptomus', (delivery) => {
        const {sign, ...rest} = JSON.parse(delivery.body);
        const text = JSON.stringify(rest).replaceAll('/', '\\/');
        return sign === crypto.createHash('md5').update(Buffer.from(text).toString('base64') + key).digest('hex');
    }));
}

async function main() {
    const server = await listen();
    const hooks = `http://127.0.0.1:${server.address().port}`;
    for (const check of [nowpayments, coingate, btcpay, cryptomus])
        await check(hooks).catch((error) => note(check.name, 'runs to its end', String(error && error.stack || error).slice(0, 300)));
    server.close();
    server.closeAllConnections();
    const failed = rows.filter((row) => row.problem).length;
    console.log(`${rows.length} steps, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
}

main();
