<?php
// SPDX-License-Identifier: Apache-2.0
//
// What check.php stands on: the practice world's controls, a receiver of deliveries, and the table of steps.

function ready(): array
{
    static $ready = null;
    return $ready ??= json_decode(file_get_contents($GLOBALS['argv'][1]), true, 16, JSON_THROW_ON_ERROR);
}

function practiceOrigin(): string
{
    return substr(ready()['control'], 0, -strlen('/control'));
}

function expect(bool $isRight, string $what = 'not as expected'): void
{
    if (!$isRight)
        throw new RuntimeException($what);
}

/// The action must throw, with this code; 0 leaves the code open.
function expectRefusal(int $code, Closure $action): void
{
    try {
        $action();
    } catch (Exception $refusal) {
        expect($code === 0 || $refusal->getCode() === $code, "refused with {$refusal->getCode()}: {$refusal->getMessage()}");
        return;
    }
    throw new RuntimeException('not refused');
}

function expectThrown(string $class, Closure $action): void
{
    try {
        $action();
    } catch (Exception $thrown) {
        expect($thrown instanceof $class, get_class($thrown) . ": {$thrown->getMessage()}");
        return;
    }
    throw new RuntimeException("no $class");
}

function post(string $url, array $body): array
{
    $request = curl_init($url);
    curl_setopt_array($request, [CURLOPT_POSTFIELDS => json_encode($body), CURLOPT_RETURNTRANSFER => true,
                                 CURLOPT_HTTPHEADER => ['Content-Type: application/json']]);
    $reply = curl_exec($request);
    expect(curl_getinfo($request, CURLINFO_HTTP_CODE) === 200, "$url: $reply");
    return json_decode($reply, true);
}

/// Pays, and lets everything happen that follows.
function settle(string $payment): void
{
    $control = ready()['control'];
    post("$control/pay", ['payment' => $payment, 'amount' => 'exact']);
    post("$control/confirm", ['payment' => $payment]);
    post("$control/clock", ['advance_s' => 5]);
}

final class Delivery
{
    public function __construct(public string $path, public array $headers, public string $body)
    {
    }

    /// Those of a form as PHP has them in $_POST.
    public function fields(): array
    {
        if (str_starts_with($this->headers['content-type'] ?? '', 'application/json'))
            return json_decode($this->body, true);
        parse_str($this->body, $fields);
        return $fields;
    }
}

/// A small server in this process: what the practice gateways deliver waits in its queue until it is asked for.
final class Receiver
{
    private mixed $socket;
    /** @var Delivery[] */
    private array $deliveries = [];

    public function __construct()
    {
        $this->socket = stream_socket_server('tcp://127.0.0.1:0');
    }

    public function url(string $path): string
    {
        return 'http://' . stream_socket_get_name($this->socket, false) . '/' . $path;
    }

    /// @return Delivery[]
    public function all(string $path): array
    {
        return array_values(array_filter($this->deliveries, fn (Delivery $one) => $one->path === "/$path"));
    }

    public function wait(string $path, Closure $isRight): Delivery
    {
        for ($until = microtime(true) + 10; ; $this->take($until - microtime(true))) {
            foreach ($this->all($path) as $delivery) {
                if ($isRight($delivery))
                    return $delivery;
            }
            expect(microtime(true) < $until, 'no right delivery among ' . count($this->all($path)));
        }
    }

    private function take(float $seconds): void
    {
        $guest = @stream_socket_accept($this->socket, max(0, $seconds));
        if ($guest === false)
            return;
        [, $path] = explode(' ', fgets($guest));
        $headers = [];
        while (($line = trim(fgets($guest))) !== '') {
            [$name, $value] = explode(':', $line, 2);
            $headers[strtolower($name)] = trim($value);
        }
        $body = stream_get_contents($guest, (int) ($headers['content-length'] ?? 0));
        fwrite($guest, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        fclose($guest);
        $this->deliveries[] = new Delivery($path, $headers, $body);
    }
}

/// The steps of one library, and what its verifier judged.
final class Sheet
{
    public int $steps = 0;
    public int $failed = 0;
    public array $vectors = [];

    public function __construct(private string $library)
    {
    }

    public function step(string $name, Closure $action): mixed
    {
        ++$this->steps;
        try {
            $value = $action();
            printf("ok    %-34s %s\n", $this->library, $name);
            return $value;
        } catch (Throwable $problem) {
            ++$this->failed;
            printf("FAIL  %-34s %-24s %s\n", $this->library, $name, substr($problem->getMessage(), 0, 300));
            return null;
        }
    }

    /// The provider's verifier has to take each of our deliveries and none that was tampered with. `more` is what else
    /// our own verifier has to know.
    public function judge(string $gateway, string $secret, array $deliveries, Closure $isRight, Closure $tampered, array $more = []): void
    {
        $this->step('deliveries', function () use ($gateway, $secret, $deliveries, $isRight, $more) {
            expect($deliveries !== [], 'none came');
            foreach ($deliveries as $one) {
                expect($isRight($one), "refused: $one->body");
                $this->record($gateway, $secret, $one, true, $more);
            }
        });
        $this->step('tampered deliveries', function () use ($gateway, $secret, $deliveries, $isRight, $tampered, $more) {
            $changed = array_map(fn ($one) => new Delivery($one->path, $one->headers, $tampered($one->body)), $deliveries);
            $changed = array_values(array_filter($changed, fn ($one) => !in_array($one, $deliveries)));
            expect($changed !== [], 'nothing to tamper with');
            foreach ($changed as $one) {
                expect(!$isRight($one), "taken: $one->body");
                $this->record($gateway, $secret, $one, false, $more);
            }
        });
    }

    /// A delivery that the provider's verifier takes, however odd: ours has to take it too.
    public function takes(string $name, string $gateway, string $secret, Delivery $one, Closure $isRight): void
    {
        $this->step($name, function () use ($gateway, $secret, $one, $isRight) {
            expect($isRight($one), "refused: $one->body");
            $this->record($gateway, $secret, $one, true);
        });
    }

    private function record(string $gateway, string $secret, Delivery $one, bool $isRight, array $more = []): void
    {
        $this->vectors[] = $more + ['name' => "$this->library-" . count($this->vectors), 'gateway' => $gateway, 'secret' => $secret,
            'content_type' => $one->headers['content-type'] ?? '', 'headers' => $one->headers, 'body' => $one->body, 'accept' => $isRight];
    }
}

/// Where the library is unpacked: beside the others, or in a folder of Composer's.
function placeOf(string $library): ?string
{
    $folder = $GLOBALS['argv'][2];
    return glob("{{$folder},$folder/*}/" . basename($library), GLOB_BRACE)[0] ?? null;
}

function loadClasses(string $prefix, string $folder): void
{
    spl_autoload_register(function (string $class) use ($prefix, $folder) {
        $file = $folder . '/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
        if (str_starts_with($class, $prefix) && is_file($file))
            require $file;
    });
}

function runChecks(array $checks): int
{
    $receiver = new Receiver();
    $sheets = [];
    foreach ($checks as $library => [$prefix, $inside, $gateway, $check]) {
        $place = placeOf($library);
        if ($place === null) {
            printf("skip  %-34s not in %s\n", $library, $GLOBALS['argv'][2]);
            continue;
        }
        $prefix === null ? require "$place/$inside" : loadClasses($prefix, "$place/$inside");
        $sheets[] = $sheet = new Sheet($library);
        $sheet->step('runs to its end', fn () => $check($sheet, $receiver, ready()['gateways'][$gateway]));
    }
    $failed = array_sum(array_column($sheets, 'failed'));
    printf("%d steps, %d failed\n", array_sum(array_column($sheets, 'steps')), $failed);
    file_put_contents($GLOBALS['argv'][3], json_encode(array_merge(...array_column($sheets, 'vectors')),
        JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT));
    return $failed === 0 ? 0 : 1;
}
