// SPDX-License-Identifier: Apache-2.0
//
// What check.js stands on: the practice world's controls, a receiver of deliveries, and the table of steps.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');

const ready = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const practice = new URL(ready.control);

// Hosts that the libraries have built in, and where practice answers for them. What is sent stays as it is.
const places = {
    'api.nowpayments.io': '/nowpayments',
    'api.coingate.com': '/coingate',
    'api-sandbox.coingate.com': '/coingate',
    'api.cryptomus.com': '/cryptomus',
};

function redirectRequests() {
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
}

/// The same for libraries that take a fetch function.
function practiceFetch(url, options) {
    const target = new URL(url);
    return fetch(practice.origin + places[target.hostname] + target.pathname + target.search, options);
}

/// What a shop may be called.
const words = 'Café «Zur Möwe» 12/7 – 珈琲 ☕ "two"';

const deliveries = [];
const rows = [];
const vectors = [];

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

async function expectRefusal(status, action) {
    const refusal = await action().then(() => undefined, (error) => error);
    expect(refusal && refusal.httpStatus === status, refusal ? `${refusal.httpStatus}: ${refusal.message}` : 'not refused');
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

async function delivered(path, isLast) {
    for (let tries = 0; tries < 100; ++tries) {
        const found = deliveries.filter((delivery) => delivery.path === path);
        if (found.some((delivery) => isLast(delivery.body)))
            return found;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no last delivery among ${deliveries.filter((delivery) => delivery.path === path).length}`);
}

/// For our own verifier, which judges after this.
function record(library, gateway, secret, {headers, body}, accept, context) {
    vectors.push({name: `${library}-${vectors.length}`, gateway, secret, content_type: headers['content-type'], headers, body, accept, context});
}

/// Each delivery up to the last has to be right, and none of them once it was tampered with.
async function judge(library, {gateway, secret, path, isLast, isRight, tampered, context}) {
    const found = await step(library, 'deliveries', async () => {
        const all = await delivered(path, isLast);
        for (const delivery of all) {
            expect(isRight(delivery), `refused: ${delivery.body}`);
            record(library, gateway, secret, delivery, true, context);
        }
        return all;
    });
    await step(library, 'tampered deliveries', async () => {
        for (const delivery of found || []) {
            const changed = {...delivery, body: tampered(delivery.body)};
            expect(changed.body !== delivery.body && !isRight(changed), `taken: ${changed.body}`);
            record(library, gateway, secret, changed, false, context);
        }
    });
}

function finish() {
    fs.writeFileSync(process.argv[3], JSON.stringify(vectors, null, 1));
    const failed = rows.filter((row) => row.problem).length;
    console.log(`${rows.length} steps, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
}

module.exports = {
    ready, words, redirectRequests, practiceFetch, note, step, expect, expectRefusal, control, settle, listen, record, judge, finish,
};
