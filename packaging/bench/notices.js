// SPDX-License-Identifier: Apache-2.0
// The yardstick: a shop's Node and Express handler for NOWPayments' IPN, as their documentation shows it (sorted keys,
// HMAC-SHA512), that writes the order to SQLite so that it survives a power cut: notices.js PORT FILE SECRET (port 0: any)
'use strict';
const crypto = require('node:crypto');
const express = require('express');
const Database = require('better-sqlite3');

const [port, file, secret] = process.argv.slice(2);
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec(`CREATE TABLE IF NOT EXISTS orders (
    payment_id TEXT PRIMARY KEY, order_id TEXT NOT NULL, status TEXT NOT NULL, actually_paid TEXT NOT NULL,
    body TEXT NOT NULL, updated_at TEXT NOT NULL)`);
db.exec('CREATE INDEX IF NOT EXISTS orders_by_order ON orders (order_id)');
const save = db.prepare(`INSERT INTO orders (payment_id, order_id, status, actually_paid, body, updated_at)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (payment_id) DO UPDATE SET status = excluded.status,
    actually_paid = excluded.actually_paid, body = excluded.body, updated_at = excluded.updated_at`);

function sorted(object) {
    return Object.keys(object).sort().reduce((result, key) => {
        const value = object[key];
        result[key] = value && typeof value === 'object' && !Array.isArray(value) ? sorted(value) : value;
        return result;
    }, {});
}

const app = express();
app.use(express.json());
app.post('/ipn', (request, response) => {
    const signature = crypto.createHmac('sha512', secret).update(JSON.stringify(sorted(request.body))).digest();
    const given = Buffer.from(request.get('x-nowpayments-sig') || '', 'hex');
    if (given.length !== signature.length || !crypto.timingSafeEqual(given, signature)) {
        return response.sendStatus(401);
    }
    const notice = request.body;
    save.run(String(notice.payment_id), String(notice.order_id), String(notice.payment_status),
             String(notice.actually_paid), JSON.stringify(notice), new Date().toISOString());
    return response.sendStatus(200);
});
const server = app.listen(Number(port), '127.0.0.1', () => console.log(`ready ${server.address().port}`));
