<?php
// SPDX-License-Identifier: Apache-2.0
//
// The providers' own PHP libraries, unchanged, against the practice gateways, and their verifiers on its deliveries:
// php check.php READY FOLDER VECTORS. What their code judged goes into VECTORS, for our verifier to judge again.

namespace Cryptomus\Api {
    // The library has its host built in and calls curl by its short name, so that only the address is another.
    function curl_setopt_array($handle, array $options): bool
    {
        return \curl_setopt_array($handle, \atPractice($options));
    }
}

namespace CoinGate\HttpClient {
    function curl_setopt_array($handle, array $options): bool
    {
        return \curl_setopt_array($handle, \atPractice($options));
    }
}

namespace {

error_reporting(E_ALL & ~E_DEPRECATED); // the libraries are older than this PHP
require __DIR__ . '/support.php';

use BTCPayServer\Client as Btcpay;
use BTCPayServer\Util\PreciseNumber;

const ADDRESS = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const TOKEN = 'PHP-token-1234567890';
const WORDS = 'Café «Zur Möwe» 12/7 – 珈琲 ☕ "two" & <three>';

function atPractice(array $options): array
{
    static $places = ['https://api.cryptomus.com' => '/cryptomus', 'https://api.coingate.com' => '/coingate'];
    foreach ($places as $host => $place) {
        if (str_starts_with($options[CURLOPT_URL], $host))
            $options[CURLOPT_URL] = practiceOrigin() . $place . substr($options[CURLOPT_URL], strlen($host));
    }
    return $options;
}

function checkBtcpay(Sheet $sheet, Receiver $receiver, array $access): void
{
    $at = [$access['base_url'], $access['api_key']];
    $store = $access['merchant_id'];
    $secret = 'php-webhook-secret';
    $hooks = new Btcpay\Webhook(...$at);
    checkStore($sheet, $at, $store);
    $hook = $sheet->step('create webhook', fn () => $hooks->createWebhook($store, $receiver->url('btcpay'), null, $secret));
    $sheet->step('change webhook', fn () => expect(
        $hooks->updateWebhook($store, $receiver->url('btcpay'), $hook->getId(), null)->isEnabled()
    ));
    $sheet->step('webhooks', fn () => expect(in_array($hook->getId(), array_column($hooks->getStoreWebhooks($store)->getData(), 'id'))));
    checkInvoices($sheet, new Btcpay\Invoice(...$at), $store);
    checkPullPayments($sheet, new Btcpay\PullPayment(...$at), $store);
    $sheet->step('read delivery', function () use ($hooks, $store, $hook, $receiver) {
        $receiver->wait('btcpay', fn ($one) => json_decode($one->body)->type === 'InvoiceSettled');
        $first = array_reverse($hooks->getLatestDeliveries($store, $hook->getId(), '20')->getWebhookDeliveries())[0];
        expect($hooks->getDelivery($store, $hook->getId(), $first->getId())->getStatus() === 'HttpSuccess');
        expect($hooks->redeliverDelivery($store, $hook->getId(), $first->getId()) !== '');
        $receiver->wait('btcpay', fn ($one) => json_decode($one->body)->isRedelivery);
    });
    $isRight = fn (Delivery $one) => Btcpay\Webhook::isIncomingWebhookRequestValid($one->body, $one->headers['btcpay-sig'], $secret);
    $body = '{ "invoiceId":"PHP\u0033", "type" : "InvoiceSettled","new":[1.10,{"a":null}], "metadata":{"itemDesc":' . json_encode(WORDS) . "}}\n";
    $odd = new Delivery('', ['content-type' => 'application/json', 'btcpay-sig' => 'sha256=' . hash_hmac('sha256', $body, $secret)], $body);
    $sheet->takes('an odd delivery', 'btcpay', $secret, $odd, $isRight);
    $sheet->judge('btcpay', $secret, $receiver->all('btcpay'), $isRight, fn (string $body) => str_replace('PHP-3', 'PHP-9', $body));
    $sheet->step('delete webhook', fn () => $hooks->deleteWebhook($store, $hook->getId()));
}

function checkStore(Sheet $sheet, array $at, string $store): void
{
    $sheet->step('health', fn () => expect((new Btcpay\Health(...$at))->getHealthStatus()->isSyncronized()));
    $sheet->step('server', fn () => expect((new Btcpay\Server(...$at))->getInfo()->isFullySynced()));
    $sheet->step('key', fn () => expect(count((new Btcpay\ApiKey(...$at))->getCurrent()['permissions']) > 0));
    $sheet->step('stores', fn () => expect((new Btcpay\Store(...$at))->getStores()[0]['id'] === $store));
    $sheet->step('store', fn () => expect((new Btcpay\Store(...$at))->getStore($store)['id'] === $store));
    $sheet->step('a wrong key', fn () => expectRefusal(401, fn () => (new Btcpay\Store($at[0], 'none'))->getStore($store)));
}

function checkInvoices(Sheet $sheet, Btcpay\Invoice $invoices, string $store): void
{
    $invoice = $sheet->step('create invoice', function () use ($invoices, $store) {
        $options = Btcpay\InvoiceCheckoutOptions::create('HighSpeed', ['BTC-CHAIN'], 15, null, null, null, null, null);
        $made = $invoices->createInvoice($store, 'EUR', PreciseNumber::parseString('25.10'), 'PHP-3', null, ['itemDesc' => WORDS], $options);
        expect($made->isNew() && $made->getCheckoutLink() !== '' && $made['metadata']['itemDesc'] === WORDS, json_encode($made->getData()));
        return $made;
    });
    $id = $invoice->getId();
    $sheet->step('payment methods', function () use ($invoices, $store, $id) {
        [$method] = $invoices->getPaymentMethods($store, $id);
        expect($method->getDestination() !== '' && $method->getCryptoCode() === 'BTC' && $method->getDue() > 0
            && $method->getNetworkFee() !== null && $method->getPayments() === []);
    });
    settle('PHP-3');
    $sheet->step('read invoice', function () use ($invoices, $store, $id) {
        $read = $invoices->getInvoice($store, $id);
        expect($read->isSettled() && (string) $read->getAmount() === '25.10', json_encode($read->getData()));
    });
    $sheet->step('payments', function () use ($invoices, $store, $id) {
        [$payment] = $invoices->getPaymentMethods($store, $id)[0]->getPayments();
        expect($payment->getStatus() === 'Settled' && strlen($payment->getTransactionId()) === 64 && $payment->getReceivedTimestamp() > 0);
    });
    $sheet->step('list invoices', fn () => expect(count($invoices->getAllInvoices($store)->getInvoicesByStatus('Settled')) === 1));
    $sheet->step('find by order', fn () => expect($invoices->getInvoicesByOrderIds($store, ['PHP-3'])->all()[0]->getId() === $id));
    $sheet->step('update invoice', fn () => expect(
        $invoices->updateInvoice($store, $id, ['orderId' => 'PHP-3', 'note' => WORDS])['metadata']['note'] === WORDS
    ));
    $sheet->step('mark invalid', function () use ($invoices, $store) {
        $made = $invoices->createInvoice($store, 'EUR', PreciseNumber::parseString('5'), 'PHP-3b');
        expect($invoices->markInvoiceStatus($store, $made->getId(), 'Invalid')->isInvalid());
    });
    $sheet->step('refund', function () use ($invoices, $store, $id) {
        $refund = $invoices->refundInvoice($store, $id, 'RateThen', 'BTC-CHAIN', 'Refund');
        expect($refund->getViewLink() !== '' && $refund->getAmount() != '0', json_encode($refund->getData()));
    });
}

function checkPullPayments(Sheet $sheet, Btcpay\PullPayment $pulls, string $store): void
{
    $pull = $sheet->step('create pull payment', fn () => $pulls->createPullPayment(
        $store, 'Refund', PreciseNumber::parseString('0.01'), 'BTC', null, null, false, null, null, ['BTC-CHAIN']
    ));
    $sheet->step('read pull payment', fn () => expect((string) $pulls->getPullPayment($pull->getId())->getAmount() === '0.01'));
    $sheet->step('pull payments', fn () => expect($pulls->getStorePullPayments($store, false)->all() !== []));
    // The library names the coin as servers before 2.0 did.
    $sheet->step('an old claim', fn () => expectRefusal(
        422, fn () => $pulls->createPayout($pull->getId(), ADDRESS, PreciseNumber::parseString('0.002'), 'BTC-CHAIN')
    ));
    $claim = fn () => post(ready()['gateways']['btcpay']['base_url'] . "/api/v1/pull-payments/{$pull->getId()}/payouts", [
        'destination' => ADDRESS, 'amount' => '0.002', 'payoutMethodId' => 'BTC-CHAIN',
    ])['id'];
    $payout = $sheet->step('read claim', fn () => $pulls->getPayout($pull->getId(), $claim()));
    $sheet->step('approve', fn () => expect($payout->getState() === 'AwaitingApproval'
        && $pulls->approvePayout($store, $payout->getId(), $payout->getRevision(), null)->getState() === 'AwaitingPayment'));
    $sheet->step('mark paid', fn () => expect($pulls->markPayoutAsPaid($store, $payout->getId())));
    $sheet->step('call a claim off', fn () => expect($pulls->cancelPayout($store, $claim())));
    $sheet->step('claims', fn () => expect(count($pulls->getPayouts($pull->getId(), true)->getPullPaymentPayouts()) >= 1));
    $sheet->step('archive', fn () => expect($pulls->archivePullPayment($store, $pull->getId())));
}

function checkCryptomus(Sheet $sheet, Receiver $receiver, array $access): void
{
    $key = $access['api_key'];
    $payments = Cryptomus\Api\Client::payment($key, $access['merchant_id']);
    $sheet->step('services', fn () => expect(count($payments->services()) > 0));
    $payment = $sheet->step('create payment', fn () => $payments->create([
        'amount' => '25.10', 'currency' => 'EUR', 'order_id' => 'PHP-4', 'to_currency' => 'BTC', 'network' => 'btc',
        'url_callback' => $receiver->url('cryptomus'), 'additional_data' => WORDS,
    ]));
    $sheet->step('again, the same', fn () => expect(
        $payments->create(['amount' => '25.10', 'currency' => 'EUR', 'order_id' => 'PHP-4'])['uuid'] === $payment['uuid']
    ));
    settle('PHP-4');
    $sheet->step('read payment', fn () => expect($payments->info(['uuid' => $payment['uuid']])['payment_status'] === 'paid'));
    $sheet->step('read by order', fn () => expect($payments->info(['order_id' => 'PHP-4'])['additional_data'] === WORDS));
    $sheet->step('history', fn () => expect($payments->history()['items'][0]['uuid'] === $payment['uuid']));
    $sheet->step('balance', fn () => expect(isset($payments->balance()[0]['balance']['merchant'])));
    $sheet->step('send again', fn () => expect($payments->reSendNotifications(['uuid' => $payment['uuid']]) === true));
    $sheet->step('a wrong key', fn () => expectRefusal(
        401, fn () => Cryptomus\Api\Client::payment('none', $access['merchant_id'])->balance()
    ));
    $sheet->step('an unknown payment', fn () => expectRefusal(422, fn () => $payments->info(['order_id' => 'none'])));
    $sheet->step('a wrong amount', fn () => expectRefusal(
        422, fn () => $payments->create(['amount' => 'much', 'currency' => 'EUR', 'order_id' => 'PHP-4b'])
    ));
    $receiver->wait('cryptomus', fn ($one) => json_decode($one->body)->status === 'paid');
    // The library has no verifier; this is the documented one, by PHP's own json_encode.
    $sheet->judge('cryptomus', $key, $receiver->all('cryptomus'), function (Delivery $one) use ($key) {
        $data = json_decode($one->body, true);
        $sign = $data['sign'];
        unset($data['sign']);
        return hash_equals(md5(base64_encode(json_encode($data, JSON_UNESCAPED_UNICODE)) . $key), $sign);
    }, fn (string $body) => str_replace('"amount":"25.1', '"amount":"95.1', $body));
}

function checkCoinGate(Sheet $sheet, Receiver $receiver, array $access): void
{
    $client = new CoinGate\Client($access['api_key']);
    $sheet->step('test', fn () => expect(CoinGate\Client::testConnection($access['api_key']) && !CoinGate\Client::testConnection('none')));
    $sheet->step('ping', fn () => expect($client->ping()->ping === 'pong'));
    $sheet->step('exchange rate', fn () => expect($client->getExchangeRate('BTC', 'EUR') > 0));
    $sheet->step('exchange rates', fn () => expect($client->listExchangeRates()->merchant['BTC']['EUR'] > 0));
    $sheet->step('addresses', fn () => expect($client->getIPAddresses() === '127.0.0.1'));
    $sheet->step('currencies', fn () => expect(count((array) $client->getCheckoutCurrencies()) > 0
        && count((array) $client->getMerchantPayoutCurrencies()) > 0));
    $sheet->step('platforms', fn () => expect(count((array) $client->getPlatforms()) > 0));
    $order = $sheet->step('create order', fn () => $client->order->create([
        'order_id' => 'PHP-2', 'price_amount' => 25.10, 'price_currency' => 'EUR', 'receive_currency' => 'EUR',
        'callback_url' => $receiver->url('coingate'), 'token' => TOKEN, 'title' => WORDS, 'description' => WORDS,
    ]));
    $sheet->step('checkout', function () use ($client, $order) {
        $shown = $client->order->checkout($order->id, ['pay_currency' => 'BTC']);
        expect($shown->status === 'pending' && $shown->payment_address !== '' && $shown->pay_amount > 0, json_encode($shown));
    });
    post(ready()['control'] . '/quirks', ['form_notices' => true]);
    settle('PHP-2');
    $sheet->step('read order', fn () => expect($client->order->get($order->id)->status === 'paid'));
    $sheet->step('list orders', fn () => expect(in_array($order->id, array_column(
        $client->order->list(['per_page' => 10, 'created_at' => ['from' => '2020-01-01']])->orders, 'id'
    ))));
    $refunds = new CoinGate\Services\RefundService($client);
    $ledger = new CoinGate\Services\LedgerService($client);
    $account = $sheet->step('ledger', fn () => $ledger->list()->accounts[0]);
    $sheet->step('ledger account', fn () => expect($ledger->get($account['id'])->id === $account['id']));
    $refund = $sheet->step('refund', fn () => $refunds->create($order->id, [
        'amount' => '5', 'address' => ADDRESS, 'currency_id' => 1, 'platform_id' => 6,
        'reason' => WORDS, 'email' => 'customer@example.com', 'ledger_account_id' => $account['id'],
    ]));
    $sheet->step('read refund', fn () => expect($refunds->get($order->id, $refund->id)->id === $refund->id));
    $sheet->step('refunds', fn () => expect($refunds->list($order->id)->refunds[0]['id'] === $refund->id
        && $refunds->list()->refunds[0]['id'] === $refund->id));
    $sheet->step('no such order', fn () => expectThrown(CoinGate\Exception\Api\OrderNotFound::class, fn () => $client->order->get(1)));
    $sheet->step('a wrong order', fn () => expectThrown(
        CoinGate\Exception\Api\OrderIsNotValid::class, fn () => $client->order->create(['price_amount' => 'much'])
    ));
    $sheet->step('a wrong key', fn () => expectThrown(
        CoinGate\Exception\Api\BadAuthToken::class, fn () => (new CoinGate\Client('none'))->order->get(1)
    ));
    $receiver->wait('coingate', fn ($one) => $one->fields()['status'] === 'paid');
    // As CoinGate's shop plugins look at $_POST: there is no signature, the order's own token comes back.
    $sheet->judge('coingate', TOKEN, $receiver->all('coingate'), fn (Delivery $one) => hash_equals(TOKEN, $one->fields()['token']),
        fn (string $body) => str_replace(TOKEN, strrev(TOKEN), $body),
        ['context' => ['coingate_id' => $order->id, 'order_id' => 'PHP-2', 'price_amount' => '25.10', 'price_currency' => 'EUR']]);
}

function checkPlisio(Sheet $sheet, Receiver $receiver, array $access): void
{
    $client = new PlisioPayment($access['api_key']);
    $client->apiEndPoint = $access['base_url'];
    $sheet->step('currencies', fn () => expect(count($client->getCurrencies('EUR')) > 0));
    $sheet->step('shop', fn () => expect($client->getShopInfo()['status'] === 'success'));
    $sheet->step('balance', fn () => expect($client->getBalances('BTC')['data']['psys_cid'] === 'BTC'));
    $wish = ['order_number' => 'PHP-5', 'order_name' => WORDS, 'source_currency' => 'EUR', 'source_amount' => '25.10', 'currency' => 'BTC',
        'callback_url' => $receiver->url('plisio'), 'plugin' => 'check', 'version' => '1.0'];
    $sheet->step('create invoice', fn () => expect($client->createInvoice($wish)['wallet_hash'] !== ''));
    $sheet->step('again, refused', fn () => expectRefusal(0, fn () => $client->createInvoice($wish)));
    settle('PHP-5');
    $receiver->wait('plisio', fn ($one) => $one->fields()['status'] === 'completed');
    $isRight = function (Delivery $one) use ($client) {
        $_POST = $one->fields();
        return $client->verifyCallbackData();
    };
    $sheet->takes('an odd delivery', 'plisio', $access['webhook_secret'], oddForm($access['webhook_secret']), $isRight);
    $sheet->judge('plisio', $access['webhook_secret'], $receiver->all('plisio'), $isRight, fn (string $body) => str_replace('source_amount=25.10', 'source_amount=95.10', $body));
}

/// Signed as the library reads it: addresses with entities in them, other words, empty texts and a field of tomorrow.
function oddForm(string $secret): Delivery
{
    $fields = ['txn_id' => '66f0a1b2c3d4e5f60718293a', 'status' => 'completed', 'order_number' => 'PHP-5', 'order_name' => WORDS,
        'comment' => '', 'expire_utc' => '1790003600', 'Zeta' => "a\\'b\r\n", 'psys_cid' => 'BTC', 'currency' => 'BTC',
        'tx_urls' => '[&quot;https:\/\/x.example\/?a=1&amp;b=2&quot;]'];
    $signed = ['tx_urls' => '["https:\/\/x.example\/?a=1&b=2"]'] + $fields;
    ksort($signed);
    $fields['verify_hash'] = hash_hmac('sha1', serialize($signed), $secret);
    return new Delivery('', ['content-type' => 'application/x-www-form-urlencoded'], http_build_query($fields));
}

$checks = [
    'btcpayserver-greenfield-php' => ['BTCPayServer\\', 'src', 'btcpay', checkBtcpay(...)],
    'api-php-sdk' => ['Cryptomus\\Api\\', 'src', 'cryptomus', checkCryptomus(...)],
    'coingate-php' => ['CoinGate\\', 'lib', 'coingate', checkCoinGate(...)],
    'php-lib' => [null, 'PlisioClient.php', 'plisio', checkPlisio(...)],
];
exit(runChecks($checks));

}
