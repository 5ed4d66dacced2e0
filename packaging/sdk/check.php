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
require __DIR__ . '/btcpay.php';

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

/// Cryptomus' sister brand runs the same API and signs the same way; its library has a verifier.
function checkSister(Sheet $sheet, Receiver $receiver, array $access): void
{
    $client = new Heleket\PaymentClient(new Heleket\Config($access['merchant_id'], $access['api_key'], $access['base_url']));
    $sheet->step('services', fn () => expect(count($client->listServices()) > 0));
    $payment = $sheet->step('create payment', fn () => $client->createInvoice([
        'amount' => '25.10', 'currency' => 'EUR', 'order_id' => 'PHP-8', 'to_currency' => 'USDT', 'network' => 'tron', 'lifetime' => 3600,
        'url_callback' => $receiver->url('sister'), 'additional_data' => WORDS,
    ]));
    settle('PHP-8');
    $sheet->step('read payment', fn () => expect($client->getInfo($payment['uuid'])['payment_status'] === 'paid'
        && $client->getInfo(null, 'PHP-8')['uuid'] === $payment['uuid']));
    $sheet->step('history', fn () => expect(
        $client->listHistory('2020-01-01 00:00:00', '2099-12-31 00:00:00')['items'][0]['uuid'] === $payment['uuid']
    ));
    $sheet->step('balance', fn () => expect(isset($client->getBalance()[0]['balance'])));
    $sheet->step('send again', fn () => expect($client->resendWebhook($payment['uuid']) === []));
    $sheet->step('a test delivery', fn () => expect(
        $client->testWebhook('payment', $receiver->url('sister'), 'USDT', 'tron', 'wrong_amount', $payment['uuid']) === []
    ));
    $sheet->step('refund', fn () => expect($client->refund(
        ['uuid' => $payment['uuid'], 'address' => 'TEmGwPeRTPiLFLVfBxXkSP91yc5GMNQhfS', 'is_subtract' => true]
    ) === []));
    $sheet->step('a wrong amount', function () use ($client) {
        try {
            $client->createInvoice(['amount' => 'much', 'currency' => 'EUR', 'order_id' => 'PHP-8b']);
        } catch (Heleket\Exception\ValidationException $refusal) {
            expect(isset($refusal->getErrors()['amount']), $refusal->getMessage());
            return;
        }
        throw new RuntimeException('not refused');
    });
    $receiver->wait('sister', fn ($one) => json_decode($one->body)->status === 'wrong_amount'
        && json_decode($one->body)->uuid === $payment['uuid']);
    $verifier = new Heleket\Webhook\WebhookVerifier($access['api_key']);
    $sheet->judge('cryptomus', $access['api_key'], $receiver->all('sister'), function (Delivery $one) use ($verifier) {
        try {
            return $verifier->verifyRawBody($one->body)->isPayment();
        } catch (Heleket\Exception\SignatureException) {
            return false;
        }
    }, fn (string $body) => str_replace('"status":"', '"status":"x', $body));
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
    'heleket/php-sdk' => ['Heleket\\', 'src', 'cryptomus', checkSister(...)],
    'coingate-php' => ['CoinGate\\', 'lib', 'coingate', checkCoinGate(...)],
    'php-lib' => [null, 'PlisioClient.php', 'plisio', checkPlisio(...)],
];
exit(runChecks($checks));

}
