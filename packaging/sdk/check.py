#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plisio's own Python library, unchanged, against the practice gateway, and its verifier on the deliveries:
check.py READY FOLDER VECTORS. What its code judged goes into VECTORS, for our verifier to judge again.
Needs python3-requests and python3-aiohttp."""

import asyncio
import hashlib
import hmac
import http.server
import json
import pathlib
import sys
import threading
import time
import urllib.request

LIBRARY = "plisio-python"
WORDS = 'Café «Zur Möwe» 12/7 – 珈琲 ☕ "two"'


class Receiver:
    """Keeps the bodies that the practice gateway posts, by path."""

    def __init__(self):
        bodies = self._bodies = {}

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                bodies.setdefault(self.path.split("?")[0], []).append(body)
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://127.0.0.1:{self._server.server_port}{path}?json=true"

    def wait(self, path, is_right):
        until = time.monotonic() + 10
        while not any(is_right(json.loads(body)) for body in self._bodies.get(path, [])):
            expect(time.monotonic() < until, f"no right delivery among {len(self._bodies.get(path, []))}")
            time.sleep(0.05)
        return list(self._bodies[path])


class Sheet:
    """The steps, and what the library's verifier judged."""

    def __init__(self):
        self.steps = self.failed = 0
        self.vectors = []

    def step(self, name, action):
        self.steps += 1
        try:
            value = action()
            print(f"ok    {LIBRARY:34} {name}")
            return value
        except Exception as problem:  # whatever goes wrong is a failed step
            self.failed += 1
            print(f"FAIL  {LIBRARY:34} {name:24} {type(problem).__name__}: {problem}"[:300])
            return None

    def judge(self, name, client, secret, bodies):
        """The library has to take each delivery, and none that was tampered with."""
        def right():
            for body in bodies:
                expect(client.validate_callback(body), f"refused: {body}")
                self._record(secret, body, True)

        def tampered():
            for body in bodies:
                changed = body.replace('"source_amount":"25.10"', '"source_amount":"95.10"')
                expect(changed != body and not client.validate_callback(changed), f"taken: {changed}")
                self._record(secret, changed, False)

        self.step(name, right)
        self.step(name + ", tampered", tampered)

    def takes(self, name, client, secret, members):
        """A delivery that the library takes, however odd: our verifier has to take it too."""
        text = json.dumps(members, separators=(",", ":"))
        members["verify_hash"] = hmac.new(secret.encode(), text.encode(), hashlib.sha1).hexdigest()
        body = json.dumps(members, ensure_ascii=False)

        def taken():
            expect(client.validate_callback(body), f"refused: {body}")
            self._record(secret, body, True)

        self.step(name, taken)

    def _record(self, secret, body, is_right):
        self.vectors.append({"name": f"{LIBRARY}-{len(self.vectors)}", "gateway": "plisio", "secret": secret,
                             "content_type": "application/json", "headers": {"Content-Type": "application/json"},
                             "body": body, "accept": is_right})


def expect(is_right, what="not as expected"):
    if not is_right:
        raise AssertionError(what)


def expect_raised(kind, action):
    try:
        action()
    except kind:
        return
    raise AssertionError(f"no {kind.__name__}")


class World:
    """The practice world's controls."""

    def __init__(self, url):
        self._url = url

    def tell(self, path, body):
        urllib.request.urlopen(f"{self._url}/{path}", json.dumps(body).encode()).read()

    def settle(self, payment):
        self.tell("pay", {"payment": payment, "amount": "exact"})
        self.tell("confirm", {"payment": payment})
        self.tell("clock", {"advance_s": 5})


def client_at(kind, access):
    client = kind(access["api_key"])
    client._BaseClient__api_url = access["base_url"] + "/"  # there is no other way to name another host
    return client


def check_reads(sheet, plisio, client):
    btc = plisio.CryptoCurrency.BTC
    sheet.step("currencies", lambda: expect(any(one.currency is btc and one.price_usd > 0 for one in client.get_currencies())))
    sheet.step("currencies in euro", lambda: expect(all(
        one.fiat is plisio.FiatCurrency.EUR for one in client.get_currencies(plisio.FiatCurrency.EUR))))
    sheet.step("balance", lambda: expect(client.get_balance(btc).currency is btc))
    sheet.step("fee plan", lambda: expect(client.get_fee_plan(btc).normal.fee_rate > 0))
    sheet.step("fee", lambda: expect(client.get_fee(btc, "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", 0.01).fee > 0))
    sheet.step("commission", lambda: expect(client.get_commission(btc).plan is plisio.PlanName.normal))


def check_invoice(sheet, plisio, client, world, receiver, access):
    btc = plisio.CryptoCurrency.BTC

    def wish(number, name, path):
        return client.create_invoice(btc, name, number, source_currency=plisio.FiatCurrency.EUR, source_amount=25.10,
                                     allowed_currencies=[btc], callback_url=receiver.url(path), email="shop@example.com")

    invoice = sheet.step("create invoice", lambda: wish(5001, "Till 1 sale 5001", "/plain"))
    sheet.step("what it says", lambda: expect(
        invoice.wallet_hash and invoice.amount > 0 and invoice.currency is btc and invoice.expected_confirmations > 0
        and invoice.source_currency is plisio.FiatCurrency.EUR and invoice.invoice_total_sum >= invoice.amount))
    sheet.step("again, refused", lambda: expect_raised(
        plisio.UnprocessableEntityTypeError, lambda: wish(5001, "Till 1 sale 5001", "/plain")))
    sheet.step("invoice in coins", lambda: expect(abs(client.invoice(btc, "Coins", 5002, amount=0.001).amount - 0.001) < 1e-9))
    world.settle("5001")
    sheet.step("read operation", lambda: expect(
        client.get_operation(invoice.txn_id).status is plisio.OperationStatus.completed
        and client.get_operation(invoice.txn_id).params.order_number == "5001"))
    sheet.step("search", lambda: expect([one.id for one in client.get_operations(search="5001").operations] == [invoice.txn_id]))
    sheet.step("pages", lambda: expect(client.get_operations(page=1, limit=1).meta["totalCount"] == 2))
    bodies = receiver.wait("/plain", lambda body: body["status"] == "completed")
    sheet.judge("deliveries", client, access["webhook_secret"], bodies)
    # The library writes the text anew as ASCII, so it can only judge such words where they were signed so.
    world.tell("quirks", {"ascii_notices": True})
    sheet.step("create with other words", lambda: wish(5003, WORDS, "/words"))
    world.settle("5003")
    bodies = receiver.wait("/words", lambda body: body["status"] == "completed" and body["order_name"] == WORDS)
    sheet.judge("deliveries, other words", client, access["webhook_secret"], bodies)
    world.tell("quirks", {"ascii_notices": False})
    sheet.takes("an odd delivery", client, access["webhook_secret"], {
        "status": "mismatch", "txn_id": "66f0a1b2c3d4e5f60718293a", "order_name": WORDS + "\t\u2028😀", "order_number": "PHP/5",
        "tx_urls": ["https://x.example/?a=1&b=2"], "confirmations": 3, "psys_cid": "BTC", "comment": "", "switch_id": None,
        "params": {"z": True, "a": {}}})
    sheet.step("withdraw", lambda: expect(client.withdraw(btc, invoice.wallet_hash, 0.00001).status == "completed"))
    sheet.step("withdraw too much", lambda: expect_raised(
        plisio.UnprocessableEntityTypeError, lambda: client.withdraw(btc, invoice.wallet_hash, 5.0)))


def check_refusals(sheet, plisio, client, access):
    sheet.step("no such operation", lambda: expect_raised(plisio.NotFoundError, lambda: client.get_operation("0" * 24)))
    stranger = client_at(plisio.PlisioClient, {**access, "api_key": "none"})
    sheet.step("a wrong key", lambda: expect_raised(
        plisio.UnauthorizedError, lambda: stranger.get_balance(plisio.CryptoCurrency.BTC)))


def check_async(sheet, plisio, access):
    client = client_at(plisio.PlisioAioClient, access)
    btc = plisio.CryptoCurrency.BTC

    async def whole():
        invoice = await client.invoice(btc, "Async", 5004, 0.001)
        operation = await client.get_operation(invoice.txn_id)
        balance = await client.get_balance(btc)
        expect(operation.status is plisio.OperationStatus.new and balance.currency is btc)

    sheet.step("the same, asynchronous", lambda: asyncio.run(whole()))


def main(ready_file, folder, vectors_file):
    place = next((place for place in (pathlib.Path(folder), pathlib.Path(folder) / LIBRARY) if (place / "plisio").is_dir()), None)
    if place is None:
        print(f"skip  {LIBRARY:34} not in {folder}")
        pathlib.Path(vectors_file).write_text("[]")
        return 0
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(place))
    import plisio

    ready = json.loads(pathlib.Path(ready_file).read_text())
    access = ready["gateways"]["plisio"]
    sheet, client = Sheet(), client_at(plisio.PlisioClient, access)
    check_reads(sheet, plisio, client)
    sheet.step("runs to its end", lambda: check_invoice(sheet, plisio, client, World(ready["control"]), Receiver(), access))
    check_refusals(sheet, plisio, client, access)
    check_async(sheet, plisio, access)
    print(f"{sheet.steps} steps, {sheet.failed} failed")
    pathlib.Path(vectors_file).write_text(json.dumps(sheet.vectors, ensure_ascii=False, indent=1))
    return 1 if sheet.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
