<?php
// SPDX-License-Identifier: Apache-2.0
//
// The part of check.php about BTCPay Server.

use BTCPayServer\Client as Btcpay;
use BTCPayServer\Util\PreciseNumber;

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
