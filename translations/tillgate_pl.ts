<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>Bramka odpowiedziała o innej płatności.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>Bramka przeszła dla tego zlecenia na inną płatność: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>To powtórzona lub błędna wpłata na już użyty adres.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>Bramka podaje inne zlecenie: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>Bramka podaje inną monetę: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>Bramka podaje inny adres: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>Bramka podaje inne memo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>Bramka podaje inną cenę: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>Bramka podaje inną walutę: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>Bramka mówi, że rozliczono, ale nie, że jest cała kwota.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>Bramka mówi, że rozliczono, ale nie podaje otrzymanej kwoty.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>Bramka obniżyła należną kwotę po jej pokazaniu.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>Bramka mówi „%1”, ale podaje %2 otrzymanych monet.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Nie ma zapisanej oferty do porównania.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>Bramka mówi „%1”.</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>Bramka mówi teraz „%1”, co przeczy temu, co mówiła wcześniej.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>Bramka podała najpierw memo „%1”, potem „%2”.</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>Bramka żądała najpierw %1 monet, potem %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>Kodu na ekranie nie dało się odczytać z powrotem.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Na ten adres przyszły inne pieniądze (płatność %1). Nie liczą się do żadnej sprzedaży.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>Sprzedaż była już opłacona inną próbą: te pieniądze przyszły podwójnie.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Inne pieniądze przyszły kilka razy (najpierw %1). Nie liczą się do żadnej sprzedaży.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>Adresu bramki dla %1 nie można pokazać: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>Bramka podała inną monetę niż %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>Kwota bramki, %1, nie jest większa od zera.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>Kwota do zapłaty nie wynika z kwoty bramki.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>Bramka podaje kontrakt tokena, ale %1 nie jest tokenem.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>Bramka ma na myśli inny token niż nasz %1: jego kontrakt to %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>Memo bramki dla %1 nie da się użyć: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>Bramka nie podała %1, bez czego nie da się przypisać %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>Strony płatności bramki nie można pokazać: to nie jest zwykły adres https.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>Program zatrzymał się, zanim przyszła odpowiedź.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>Odpowiedź zaginęła, a %1 nie da się zapytać o numer zamówienia. Kodu nigdy nie pokazano. Poszukaj %2 w jej panelu.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>Bramka nie zna zamówienia.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 otwarła je i nie podała adresu; tam je odwołano.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>Jest otwarte w %1 bez adresu i nie dało się odwołać: %2 Poszukaj %3 w jej panelu.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>Bramka jeszcze nie wie, że brak przyjęto: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Nie ma adresu.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Zawiera odstęp lub niewidoczny znak.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Zawiera literę, która tylko przypomina zwykłą.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Ten adres do nikogo nie należy: wysłane tam monety przepadają.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>To kontrakt samego tokena, a nie portfel: wysłane tam monety przepadają.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>Znaki kontrolne się nie zgadzają: co najmniej jeden znak jest błędny.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Zawiera znak, którego taki adres mieć nie może.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Jest za krótki lub za długi.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Nie zaczyna się tak jak adresy tej monety.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>Wielkie i małe litery nie są takie, jak trzeba.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>Jest innej monety albo rodzaju, którego ta moneta nie używa.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Należy do innej sieci tej monety.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>To klucz, a nie adres. Nikt nie powinien go widzieć.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>To adres prywatny (MWEB): większość portfeli nie może na niego zapłacić.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>To rollup, a nie konto, na które się płaci.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>Konto 0.0.0 do nikogo nie należy.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>To adres X: adres i tag muszą przyjść osobno.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Doklejono do niego tag docelowy: musi przyjść osobno.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Należy do innego łańcucha z rodziny Polkadot.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>To adres wskaźnikowy, rodzaj już nieużywany.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>To adres stakingowy, a nie adres do zapłaty.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Można zapłacić w</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Proszę zeskanować i zapłacić na</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Proszę wysłać dokładnie</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Tylko przez</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Z memo</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>Na ten adres</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Czekamy na Państwa płatność</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Proszę zeskanować kod, sprawdzić kwotę i wysłać.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Widzimy Państwa płatność.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Dziękujemy.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Prosimy chwilę zaczekać.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>Zapłacono %1</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>Zapłacono o %1 za dużo. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Brakuje jeszcze %1. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SZKOLENIE</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>pl</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Cena ważna do %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Jak chcą Państwo zapłacić?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 wraca do Ciebie.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Zeskanuj kod, aby odebrać środki.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Ktoś inny zapisał w międzyczasie: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>teraz to niemożliwe</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>To tu nie działa. Sprawdź kwotę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>niezrozumiała odpowiedź</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>Odpowiedź bramki nie ma sensu. Spróbuj ponownie albo użyj innej bramki.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>brak połączenia z bramką</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nic nie wysłano. Sprawdź połączenie z internetem i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>Bramka nie odpowiedziała. Kasa pyta dalej; nie pobieraj zapłaty dwa razy.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>klucz odrzucony</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>Bramka odrzuca klucz tej kasy. Poproś kierownika o sprawdzenie konta.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>nieznane bramce</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>Bramka nie zna tej płatności. Ustal nową cenę.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>za dużo zapytań</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>Bramka chce krótkiej przerwy. Kasa sama zapyta ponownie.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>kłopot po stronie bramki</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>Bramka nie może teraz odpowiedzieć. Poczekaj chwilę albo użyj innej bramki.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>Bramka odrzuciła tę płatność. Użyj innej kryptowaluty lub innej bramki.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>kwota za mała</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>Kwota jest za mała dla tej kryptowaluty. Użyj innej albo przyjmij gotówkę.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>kryptowaluta niedostępna</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Tej kryptowaluty nie można teraz użyć. Użyj innej.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>Kasa nie może zapisywać w swojej księdze. Przerwij sprzedaż i wezwij pomoc.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>nowsza księga</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>Księgę zapisała nowsza wersja. Zaktualizuj tę kasę.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>już otwarte</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Inny program używa księgi tej kasy. Najpierw go zamknij.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>zmieniono w międzyczasie</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Ktoś inny zmienił to wcześniej. Sprawdź jeszcze raz i zdecyduj.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>klucze zablokowane</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>Klucze bramek są zablokowane. Musi je otworzyć kierownik.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>kwota za duża</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>Kwota jest większa, niż kasa może obsłużyć. Sprawdź, co wpisano.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>brak połączenia z księgą</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>Brak połączenia z księgą: dopóki nie wróci, nie można przyjmować płatności.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>nie wiadomo, czy zapisano</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Nie wiadomo jeszcze, czy to zapisano. Nie powtarzaj: sprawdź, gdy księga wróci.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>The sum stands; now the customer says how to pay.
Press the number of the coin, or 0 for cash, then Enter.
A quiet row does not take this sum; it says from which one on.
Nothing is asked of a gateway before Enter.
Keys: 1 to 9 coin, 0 cash, Enter charges, Esc back to the sum.</source>
        <translation>Kwota jest ustalona; teraz klient mówi, jak zapłaci.
Naciśnij numer kryptowaluty albo 0 dla gotówki, potem Enter.
Przygaszony wiersz nie przyjmie tej kwoty; podaje, od jakiej można.
Przed naciśnięciem Enter kasa nie pyta żadnej bramki.
Klawisze: 1 do 9 kryptowaluta, 0 gotówka, Enter przyjmuje płatność, Esc wraca do kwoty.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Wpisz kwotę i naciśnij Enter.
+ dodaje wiersz, * to ilość, Backspace usuwa cyfrę, Delete czyści.
F2 pokazuje kryptowaluty, F9 przyjmuje zwykłą.
Ctrl+1 do 5 otwiera ostatnie pięć sprzedaży, Ctrl+F szuka sprzedaży.
Klawisze: F11 pełny ekran, Ctrl+L blokuje kasę, Ctrl+, ustawienia.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>Trwa pytanie do bramki o adres; to chwilę potrwa.
Poczekaj. Nic jeszcze nie można zapłacić, nic nie wydawaj.
Jeśli trwa to zbyt długo, tę samą sprzedaż może przejąć następna bramka.
Kasa zapisała już sprzedaż; przy braku prądu nic nie zginie.
Klawisze: Esc odwołuje, F3 wybiera następną bramkę, gdy kasa ją proponuje.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>Odpowiedź bramki zaginęła: może otworzyła płatność, może nie.
Nie pobieraj zapłaty ponownie na ślepo. Naciśnij Sprawdź teraz.
Jeśli nic się nie zmieni, użyj następnej bramki albo przyjmij gotówkę.
Kasa sama pyta o nasz numer i powie, co znalazła.
Klawisze: F5 lub Enter sprawdza teraz, F3 następna bramka, Esc odwołuje.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>Kod jest na obu ekranach; jeszcze nic nie widać.
Niech klient go zeskanuje i porówna kwotę i sieć. Nie wydawaj.
Gdy klient mówi „Zapłaciłem”, naciśnij F1 i przejdź przez listę.
Kasa wciąż pyta bramkę; cena jest ważna, dopóki nie minie czas.
Klawisze: F5 sprawdza teraz, F10 nowa cena, F2 inna kryptowaluta, Esc pyta, czy anulować.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>Bramka widzi pieniądze w drodze, ale nie są jeszcze ostateczne.
Pasek mówi, co zrobić z towarem; na jego końcu jest zasada sklepu.
Nie można już anulować i nikt nie musi płacić ponownie.
Kasa patrzy dalej i powie, gdy pieniądze wpłyną ostatecznie.
Klawisze: F5 sprawdza teraz, Enter robi to, co mówi główny przycisk.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>Sprzedaż jest zapłacona i ma numer paragonu.
Wydaj towar.
Karta po lewej jest dowodem.
Kasa nadal zauważy, gdyby pieniądze przyszły drugi raz.
Klawisze: Enter lub dowolna cyfra zaczyna następną sprzedaż, Ctrl+R zwrot.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>Sprzedaż jest zapłacona, ale wpłynęło więcej, niż trzeba.
Wydaj towar i zwróć nadpłatę.
Ekran klienta pokazuje, ile to jest.
Można ją zwrócić też później, z ostatnich pięciu sprzedaży.
Klawisze: Ctrl+R zwrot, Enter zaczyna następną sprzedaż.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Wpłynęło mniej, niż trzeba. Jeszcze nie wydawaj.
Wybierz: kod na resztę, reszta gotówką, darowanie reszty albo zwrot.
O darowaniu decyduje kierownik; księguje się je w osobnej pozycji.
Później zostawia sprawę wśród ostatnich pięciu; stary kod jest nadal obserwowany.
Klawisze: 1 do 4 wybiera, Enter wykonuje, Esc zostawia na później.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>Czas tej ceny minął i nic nie wpłynęło.
Naciśnij Nowa cena: ta sama sprzedaż, ta sama kryptowaluta, jeden klawisz.
Albo użyj innej kryptowaluty lub przyjmij gotówkę.
Jeśli ktoś jednak zapłaci na stary kod, kasa to powie i rozdzieli obie płatności.
Klawisze: Enter lub F10 nowa cena, F5 sprawdza jeszcze raz, F2 inna kryptowaluta, Esc anuluje.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Pieniądze przyszły po czasie. Cena nie była już ważna.
Zapytaj kierownika: przyjąć jako zapłacone albo zwrócić.
Do tego czasu nie wydawaj.
Sprawa zostaje wśród ostatnich pięciu, aż ktoś zdecyduje.
Klawisze: 1 do 2 wybiera, Enter wykonuje, Esc zostawia na później.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>Bramka nie przyjęła tej płatności; nie pobrano pieniędzy.
Spróbuj ponownie, użyj innej kryptowaluty lub bramki albo przyjmij gotówkę.
Powód jest w panelu, z kodem do podania przez telefon.
Gdyby pieniądze jednak przyszły, kasa to powie.
Klawisze: Enter próbuje ponownie, F2 inna kryptowaluta, F3 następna bramka, Esc anuluje.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>Płatność odwołano.
Nie wydawaj.
Kod zniknął z obu ekranów.
Kasa nadal patrzy, czy nie przyjdą spóźnione pieniądze.
Klawisze: Enter zaczyna następną sprzedaż.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>Pieniądze wróciły do klienta.
Nic nie wydawaj.
Wydruk pokazuje, co i przez kogo zwrócono.
Sprzedaż zostaje w księdze; zwrot jest zapisany obok niej.
Klawisze: Enter, gotowe.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>Bramka nie odpowiada, więc nikt nie wie, czy pieniądze przyszły.
Nie wydawaj i nie pobieraj zapłaty ponownie.
Sprawdź połączenie z internetem; naciśnij Sprawdź teraz.
Kasa pyta dalej i powie od razu, gdy będzie wiedzieć.
Klawisze: F5 lub Enter sprawdza teraz, Esc pyta, czy anulować.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Coś w tej płatności się nie zgadza; panel mówi co.
Zapytaj kierownika. Nie wydawaj.
Możliwości po prawej kończą sprawę, imiennie.
Sprawa zostaje wśród ostatnich pięciu, aż ktoś zdecyduje.
Klawisze: 1 do 3 wybiera, Enter wykonuje, Esc zostawia na później.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>Kod jest gotowy i nikt go nie zobaczy, zanim Pan/Pani nie zdecyduje.
Panel mówi dlaczego: kosztuje więcej, niż sklep przyjmuje, albo cena jest gwarantowana za krótko.
Enter robi to, co lepsze; stary kod zostaje odwołany i jest dalej obserwowany.
F4 mimo to pokazuje kod; o ten koszt kasa już nie zapyta.
Klawisze: Enter, F4 pokaż kod, F2 inna moneta, F10 nowa cena, Esc anuluje.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Dotarło i jest zapisane: droga działa.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Odebrał je ktoś inny: adres prowadzi do innego serwera lub innej księgi.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Serwer odpowiada, ale nie pod tą ścieżką. Proxy ma przekazywać /hook/.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Dotarło we właściwe miejsce, ale sekret tam jest inny.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Dotarło we właściwe miejsce, ale nie dało się tam zapisać.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>Proxy odpowiada, ale nie przekazuje. Porównaj jego port.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Pod tym adresem nic nie odpowiada.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Brak adresu powiadomień: wpisz go przy kluczach tej bramki.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>Należność</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Wpłynęło</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>potwierdzenia: %1 z %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Rachunek ważny do %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Cena ważna do %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>Cena była ważna do %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>Wpłynęło %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Brakuje %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Co wpłynęło</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Kryptowaluta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widoczna</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Ostateczna</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Potwierdzenia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Forma adresu: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Zła forma adresu: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Adres i kwota zgodne z %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Adres lub kwota inne niż w %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Kod z ekranu odczytany ponownie</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Kodu z ekranu nie da się odczytać</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Brakująca kwota darowana</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>W krypto</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, sprzed %2</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 nic nie dolicza</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 zatrzymuje z tego %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Przez %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Wysyła kryptowaluty do klienta</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Jako link od %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>Klient otwiera go i odbiera kryptowaluty</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Wysłane ręcznie</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Z portfela sklepu; odhaczane później</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Gotówką</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Z szuflady, teraz</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Wszystko, co zostało</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Dzisiejsza wartość</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 w kryptowalutach z dziś</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Tylko nadwyżka</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Część kryptowalut</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Wpisujesz ile</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Kwota w %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Wpisujesz ile</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Pytanie do %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>Zwrot mógł zostać wysłany. Kasa go szuka i nigdy nie wysyła ponownie. Zajrzyj na stronę %1, zanim go tu zakończysz.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Wyślij kryptowaluty z portfela sklepu, potem wpisz tu numer transakcji. Do tego czasu zwrot jest otwarty.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>Klient odbiera</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Niech klient zeskanuje kod. Link pozostaje ważny; kasa go obserwuje.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 wysyła</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>Kasa powie, gdy zostanie wysłane.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 prosi o człowieka</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Widnieje tam „%1”. Zajrzyj na stronę bramki.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>Zwrócono %1</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Jest to w księdze.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Odrzucono: nic nie wysłano</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Zakończono: nic nie wysłano</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, wartość %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Kasjer</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Kierownik zmiany</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Przyjąć mimo braku</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Decydować o płatnościach spóźnionych lub niezgodnych</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Zwracać pieniądze</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Anulować sprzedaż z wpłatą</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Otworzyć szufladę bez sprzedaży</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Widzieć dzień i sprzedaże innych</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Drukować raport bieżący (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Zamknąć dzień (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Zmieniać ustawienia i zasady wydawania</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Zmieniać bramki i klucze</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Eksportować księgę</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Zarządzać personelem i PIN-ami</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Za dużo błędnych PIN-ów. Poczekaj %n sekundę i spróbuj ponownie.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Poczekaj %n sekundy i spróbuj ponownie.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Poczekaj %n sekund i spróbuj ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Ten PIN jest błędny. Kasa czeka teraz %n sekundę.</numerusform>
            <numerusform>Ten PIN jest błędny. Kasa czeka teraz %n sekundy.</numerusform>
            <numerusform>Ten PIN jest błędny. Kasa czeka teraz %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Ten PIN jest błędny. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Najpierw PIN musi mieć kierownik, a jeden kierownik z PIN-em musi zostać.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Potrzebne są nazwisko i PIN z 4 do 12 cyfr, który nie jest ciągiem takim jak 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Pytanie do bramki</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Czekamy na płatność</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Widoczna, nieostateczna</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Potwierdzanie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Nadpłata</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Niedopłata</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>Cena już nieważna</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Widoczna po czasie</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Zapłacono po czasie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Do kierownika</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Przyjęte przez kierownika</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Zwrócono częściowo</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>Potwierdzanie %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Brakuje %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Zapłacono, %1 za dużo</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Nie można sprawdzić od %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 tworzy adres.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>Odpowiedź zaginęła. Kasa szuka jej po numerze; nie pobieraj zapłaty ponownie.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>Trwa pytanie do %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Jeszcze nic nie widać. Ostatnie pytanie do %1: %2 temu.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Jeszcze nic nie widać.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>Pełna kwota jest w drodze od %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>Pełna kwota jest w drodze.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>Sieć potwierdza płatność.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>Pieniądze wpłynęły ostatecznie.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>Portfel wysłał więcej, niż wskazywał kod.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>Portfel wysłał mniej, niż wskazywał kod.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>Czas minął. Nic nie wpłynęło.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>Cena nie była już ważna. Decyduje kierownik.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Nie pobrano pieniędzy. Spróbuj ponownie albo użyj innej kryptowaluty.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>Kod usunięto. Jest obserwowany jeszcze 24 h.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>Pieniądze wróciły do klienta.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 nie odpowiada. Kasa pyta dalej.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Coś się nie zgadza. Nie przyjmuj za to pieniędzy.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Brak kontroli</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Widoczna</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>Potwierdzanie</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 za dużo</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>Za dużo</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>Brakuje %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>Za mało</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Cena minęła</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>Po czasie, zdecyduj</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Zapytaj kierownika</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Czekaj</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Czekaj, jeszcze nie wydawaj</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Wydaj towar</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Nie wydawaj</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Zapytaj kierownika</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>Widziane pieniądze zniknęły. Mogą jeszcze przyjść.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>Odpowiedź zaginęła i dotąd nic nie znaleziono. Naciśnij F3, aby przejść do %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>Odpowiedź zaginęła, a w %1 nie można o nią zapytać. Nikt nie widział kodu: spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>Odpowiedź zaginęła, a w %1 nie można o nią zapytać. Nikt nie widział kodu: F3 przechodzi do %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 gotówką</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 darowano</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 w krypto</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>Kodowi nie można ufać</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 długo odpowiada. Naciśnij F3, aby przejść do %2; nikt nie zapłaci dwa razy.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>Adres od %1 jest gotowy. Zanim ktoś go zobaczy, zostanie odczytany ponownie.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 wpłynęło, gdy cena nie była już ważna.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>Kodu nie dało się odczytać. Ustal nową cenę.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 jeszcze nie powtarza adresu. Do tego czasu kodu nie ma.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Zapłacono gotówką</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Wystarczy widoczna</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>Wystarczy %n potwierdzenie</numerusform>
            <numerusform>Wystarczą %n potwierdzenia</numerusform>
            <numerusform>Wystarczy %n potwierdzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Liczy się tylko ostateczna</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Część pieniędzy wróciła.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 kosztuje %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Cena gwarantowana jeszcze tylko %1</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>Cena nie jest gwarantowana</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>Tak podaje %1. Nie jest znana tańsza moneta. Enter pokazuje kod.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>Tak podaje %1. Enter wybiera %2, F4 mimo to pokazuje ten kod.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>Odpowiedź przyszła późno. Enter robi nową cenę, F4 mimo to pokazuje ten kod.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>Odpowiedź przyszła za późno. Enter robi nową cenę.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 nie gwarantuje tego kursu. Enter robi nową cenę, F4 mimo to pokazuje ten kod.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 ma wiadomość o tej płatności. Następne pytanie przyjmie za %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 przyjmie następne pytanie za %2.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>To nie jest kwota.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 czy %2? Wpisz bez znaku tysięcy.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Za dużo cyfr po znaku. Proszę wpisać na przykład %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>To może oznaczać dwie kwoty. Proszę wpisać %1 albo %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Prawdziwe pieniądze</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Środowisko testowe bramki</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Wbudowane ćwiczenie</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Własny adres</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Sekret powiadomień</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Logowanie do zaginionych płatności: e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>ID sklepu lub sprzedawcy</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>E-mail sklepu</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Wypłata w (kod bramki)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Nazwa w tym sklepie</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin i Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Stały kurs</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Zmienny kurs</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Dwa kody</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Jeden kod na oba</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Adres powiadomień, wpisz go na stronie bramki</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Adres powiadomień</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Brak adresu dostępnego z zewnątrz? Zostaw puste. Kasa będzie wtedy pytać bramkę co kilka sekund, dopóki klient czeka.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nieobowiązkowe</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>jak ustawiono na koncie</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>Bramki</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Dodaj bramkę</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kryptowaluty</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Klucze pozostają zapieczętowane na tej kasie. Nie są już nigdy pokazywane, eksportowane ani zapisywane w logach.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Połącz z %1</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Utwórz klucze na stronie bramki i wklej je tutaj. Potem sprawdź połączenie.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Wróć do kasy</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Połącz w przeglądarce</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Nowa cena</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Inna kryptowaluta lub sieć</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Język klienta</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>Klient czyta: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>Klient mówi „Zapłaciłem”</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Co to znaczy?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Sprawdź jeszcze raz</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Drukuj notatkę, nie paragon</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Paragon bez danych krypto</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Zwrot…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Przyjmij gotówkę</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Spróbuj przez %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>Kasa patrzy dalej. Powie, gdy pieniądze wpłyną ostatecznie.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>Ekran klienta dziękuje, aż zacznie się następna sprzedaż.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Jeśli ktoś jednak zapłaci na stary kod, kasa to powie i rozdzieli obie płatności.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Kierownik decyduje: przyjąć, zwrócić albo zapytać bramkę.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Mimo to pokaż kod</translation>
    </message>
</context>
<context>
    <name>tillgate::CapButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrano</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, wybrano</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Przyjmij płatność</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nowa cena</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Następna sprzedaż</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Naciśnij numer kryptowaluty, potem Enter</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Zapłata w</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Która kryptowaluta?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Wróć do kwoty</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Anuluj…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Anuluj sprzedaż…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Co teraz?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Paragon %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Przyjmij %1</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 dopiero od %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1: teraz niedostępna.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Żadna kryptowaluta nie przyjmie tej kwoty: przyjmij gotówkę.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter wybiera %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Wróć do tego, co wpłynęło</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 gotówką</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 kosztuje %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Weź inną monetę</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Pokaż kod</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Anulować tę płatność?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>Kod zniknie z obu ekranów. Jeśli ktoś jeszcze na niego zapłaci, kasa to powie.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Czekaj dalej</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Anuluj płatność</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>Klient mówi „Zapłaciłem”</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Spójrzcie razem na portfel: wysłane, nie tylko podpisane?
2. Wysłane przez %1? Inną siecią nie dotrze.
3. Porównaj pierwsze i ostatnie grupy adresu.
4. Porównaj kwotę, każdą cyfrę.
5. Naciśnij Sprawdź teraz. Wolna sieć może potrzebować minut; kasa patrzy jeszcze 24 h.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Znów kod z kwotą</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>Portfel nie czyta kodu: sam adres</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Ostatnia odpowiedź: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Ostatnie powiadomienie: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>Jej zegar różni się od naszego o %1 s</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>Przyjąć %1 gotówką?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>To zamyka sprzedaż i nadaje jej numer paragonu. Stary kod jest nadal obserwowany.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>Gotówka przyjęta</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Która kryptowaluta?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Wpisywanie sprzedaży</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Ostatni kurs sprzed %1</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Odpowiada w %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>Bramka odpowiada</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Odpowiada, i to na czas</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Odpowiada, ale z kłopotami</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Brak odpowiedzi. Sprawdź adres i połączenie z internetem</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Teraz nie można było sprawdzić</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Odrzucony. Skopiuj go ponownie ze strony bramki</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kryptowaluty</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Włączono tylko nieliczne</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Żadna nie jest włączona. Zrób to na stronie bramki</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Sekret powiadomień</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Brak: kasa pyta wtedy sama</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Nie nadaje się. Utwórz nowy na stronie bramki</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Logowanie do zaginionych płatności</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Brak: gdy odpowiedź zaginie, zajrzyj na stronę bramki</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Kryptowaluta wypłaty</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Znana bramce</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Nie ustawiono: decyduje konto</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>Bramka jej nie zna</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Adresy na naszych ekranach</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>Niedozwolone: zamiast tego widać stronę bramki</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>Niedozwolone. Włącz to na stronie bramki</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Może otwierać płatności</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>Nie. Utwórz na stronie bramki klucz z tym prawem</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Może sprawdzać płatności</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Może zwracać pieniądze</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>Nie: zwroty robi się na stronie bramki</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Może zapisać się na powiadomienia</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>Nie: wpisz adres powiadomień na stronie bramki samodzielnie</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Nie znaleziono albo klucz jest od innego</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Pytamy bramkę…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Wpisz klucz, potem sprawdź połączenie</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Nie może przesuwać pieniędzy</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Dobrze: ten klucz może tylko sprzedawać</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Może więcej, niż kasa potrzebuje. Utwórz węższy klucz na stronie bramki</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Obróć ekran</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>Kod otwiera stronę bramki</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>Kod zawiera tylko adres</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>Ten sam kod na ekranie klienta</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Kod usunięto</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Jeszcze bez adresu</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Bez kodu</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>żeby nikt nie zapłacił starej ceny</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>żeby nikt na niego nie zapłacił</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>Klient czyta „Chwileczkę”</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>Cena była ważna do</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Dotąd wpłynęło</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Stary kod jest obserwowany jeszcze 24 h</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Na ekranie klienta</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Nikt jeszcze nie widzi kodu</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Cena gwarantowana do</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>na stronie bramki</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Wpłynęło</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>Klient wysłał</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Klient płaci</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>Klient wysyła</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Tylko przez</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Teraz około</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Kryptowaluty</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Co teraz oferują Twoje bramki. Zaznaczona kryptowaluta jest na kasie. Jeśli ma ją kilka bramek, pierwsza wymieniona jest pytana najpierw.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Kryptowaluty, których Tillgate nie zna</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Pojawiają się pod nazwą bramki, z samym adresem. Błędnego adresu nie da się zauważyć. Włącz taką tylko wtedy, gdy już raz nią sam zapłaciłeś.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 w sieci %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>na kasie</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ukryta</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Kolejność bramek</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>Z jednym monitorem, obrócony do klienta</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>„Dziękujemy” zostaje</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Pozostały czas od początku, nie tylko w ostatnich minutach</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Do góry nogami</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Odbicie lustrzane</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Do następnej sprzedaży</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Języki przełączane klawiszem F6</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Ten, na którym nie ma kasy</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (teraz niepodłączony)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Ekran klienta</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Jeszcze bez płatności</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Zapłacono w</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Paragon</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dzień wcześniej</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dzień później</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Eksport CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Wróć do kasy</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Wróć do kasy, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaże</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Kwota lub numer (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Szukaj sprzedaży po kwocie lub numerze</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Sprzedaże dnia</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Według stanu</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Według kryptowaluty</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>SZKOLENIE, bez ruchu pieniędzy</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>znaleziono dla „%1”</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sprzedaż</numerusform>
            <numerusform>%n sprzedaże</numerusform>
            <numerusform>%n sprzedaży</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Otwarte sprawy</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>ze wszystkich dni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>W krypto</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>przez bramki</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>w szufladzie</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Darowano</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>darowane braki</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Zdecyduj o %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>Do decyzji: %n sprzedaż</numerusform>
            <numerusform>Do decyzji: %n sprzedaże</numerusform>
            <numerusform>Do decyzji: %n sprzedaży</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Paragon %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Kod usunięto, nikt nie zapłaci dwa razy</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Stary kod jest obserwowany jeszcze 24 h</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Wybierz plik: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Kolejność bramek</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Jeśli kilka bramek ma daną kryptowalutę, najpierw pytana jest jedna. Gdy nie pokaże kodu na czas, tę samą sprzedaż może przejąć następna.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Moja kolejność</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Najpierw najtańsza</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Najpierw najszybsza</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>jak na liście poniżej</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>która chce najmniej kryptowaluty</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>według sprzedaży tej kasy</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Kolejność pytania</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Naciśnij bramkę, aby była pytana wcześniej.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>Kolejność dla</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Znów jak dla wszystkich</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Gdy bramka nie odpowiada</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Wszystkie kryptowaluty</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 w sieci %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>Następna przejmuje sama</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Po %1 s bez kodu pytana jest następna bramka. Pierwszą kasa wcześniej sprawdza, a potem obserwuje; jej kod nigdy się nie pokaże.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Po %1 s bez kodu kasjer może nacisnąć F3. Pierwszą bramkę kasa wcześniej sprawdza, a potem obserwuje; jej kod nigdy się nie pokaże.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Zanim powstanie kod</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Kryptowaluta, która kosztuje więcej niż %1, jest wskazana wcześniej, z następną najlepszą.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Szacunek starszy niż %1 już się nie liczy.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Najpierw poćwicz</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Sześć bramek ćwiczebnych na tym komputerze: bez konta, bez pieniędzy</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Połączono: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Połącz bramkę</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Zmień ją, sprawdź albo dodaj następną</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Z kluczami ze strony bramki i z testem</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Możesz iść dalej bez niej i połączyć ją później, w ustawieniach w „Bramki”.</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>Od pierwszego potwierdzenia płatność trudno cofnąć; każde następne jeszcze to utrudnia.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>„Widoczna” liczy się tylko przy kryptowalutach, w których nadawca nie może cofnąć płatności. Przy innych kasa czeka dalej.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Przy tej kryptowalucie widoczna jest ostateczna: bez ryzyka.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Małe ryzyko: widocznej płatności prawie nie da się cofnąć.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>Nadawca może podmienić taką płatność, dopóki nie jest potwierdzona: „widoczna” nigdy się nie liczy, cokolwiek tu ustawiono.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Kiedy wydać towar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Dodaj zasadę</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Bez zasady towar wydaje się dopiero wtedy, gdy bramka powie, że pieniądze są ostateczne. Zasada pozwala wydać go wcześniej, do pewnej ceny. Własne zasady kryptowaluty mają pierwszeństwo przed zasadami dla każdej; z kilku decyduje ta z najniższą kwotą.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Zapisz zasady</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Każda kryptowaluta</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Kryptowaluta</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Do tej ceny, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Wystarczy widoczna</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n potwierdzenie</numerusform>
            <numerusform>%n potwierdzenia</numerusform>
            <numerusform>%n potwierdzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Co wystarczy</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Usuń tę zasadę</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>każda cena</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: już bez reguły</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>wolno, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>brak odpowiedzi od %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Wróć do dnia</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Płatność %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Zwrot…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <comment>key</comment>
        <translation>Ctrl R</translation>
    </message>
</context>
<context>
    <name>tillgate::HourChart</name>
    <message>
        <source>Paid sales by hour</source>
        <translation>Zapłacone sprzedaże według godzin</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Nowy wiersz</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>Ostatnie 5</translation>
    </message>
    <message>
        <source>Ctrl 1–5</source>
        <translation>Ctrl 1–5</translation>
    </message>
</context>
<context>
    <name>tillgate::LedgerWaitWindow</name>
    <message>
        <source>The till tries again by itself and opens when it is back.</source>
        <translation>Kasa próbuje sama i otworzy się, gdy księga wróci.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>Czekam na księgę</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Zamknij Tillgate</translation>
    </message>
</context>
<context>
    <name>tillgate::MainButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tillgate::NoticeSection</name>
    <message>
        <source>Ask the gateway</source>
        <translation>Pytaj bramkę</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Port na tym komputerze (0: dowolny wolny)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Adres nasłuchu (127.0.0.1: ten komputer)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Zaufane proxy, np. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Certyfikat (PEM), tylko bez proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certyfikaty (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Klucz certyfikatu (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Klucze (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Niczego nie wymaga</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Powiadomienia do tej kasy</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Wymaga proxy z TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Powiadomienia do huba</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Wymaga serwera sklepu</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Wyślij mi próbne powiadomienie</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>Kasa pyta co kilka sekund, dopóki klient czeka; to wystarczy, za każdym routerem.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Stały adres i proxy z TLS, które przekazuje /hook/ na ten port. Powiadomienie sprawia, że kasa pyta sekundę lub dwie wcześniej; żadne nie czyni płatności zapłaconą.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub na serwerze i kasy, które dzielą księgę w PostgreSQL. Adres powiadomień to adres huba; „tillgatectl notices hub” zapisuje jego konfigurację.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>W drodze…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Najpierw połącz bramkę.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Adres publiczny, np. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>Kasa ma klucz i go sprawdza. Można zamknąć tę stronę.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Wybierz hasło do kluczy</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Hasło do kluczy</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Pieczętuje klucze bramki na tej kasie. Wpisuje się je raz po każdym uruchomieniu. Zapisz je i trzymaj osobno: bez niego klucze trzeba wpisać od nowa.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>Klucze bramki na tej kasie są nim zapieczętowane.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Jeszcze raz to samo</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Zachowaj klucze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Niech przechowa je usługa kluczy tego komputera</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Użyj co najmniej %n znaku.</numerusform>
            <numerusform>Użyj co najmniej %n znaków.</numerusform>
            <numerusform>Użyj co najmniej %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Otwórz kasę</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n cyfra</numerusform>
            <numerusform>PIN, %n cyfry</numerusform>
            <numerusform>PIN, %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Płaci dokładnie</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Płaci za mało</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Płaci za dużo</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Płaci po czasie</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Płaci dwa razy</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Nie płaci wcale</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Płaci przez złą sieć</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Bramka nie działa</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Powiadomienia giną</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Wolne odpowiedzi</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Klient ćwiczebny</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Grasz rolę klienta. Kasa nie widzi różnicy.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Cofa płatność</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Cofnij bloki</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Kod płatności</translation>
    </message>
</context>
<context>
    <name>tillgate::RecentCell</name>
    <message>
        <source>%1, %2, %3, Ctrl+%4</source>
        <translation>%1, %2, %3, Ctrl+%4</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundForm</name>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Adres klienta</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>E-mail klienta (tylko dla bramki)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Dlaczego (do księgi)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Porównaj pierwsze i ostatnie znaki z portfelem klienta: wklejony adres mógł zostać podmieniony.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Adres w sieci %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Numer transakcji</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Nic nie wysłano…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Obróć ekran</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Wpłynęło</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Zwróć %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Zostało</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zwróć</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Nie zostało nic do zwrotu.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(po dzisiejszym kursie byłoby to więcej, niż wpłynęło: wraca wszystko, co zostało)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>Na %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>Zwrócić %1?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Nic nie wysłano?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Tylko jeśli ze strony bramki lub z portfela wiesz na pewno, że nic nie wyszło. Wtedy można zwrócić w inny sposób.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nie wiem na pewno</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nic nie wysłano</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>W inny sposób</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Kolejny zwrot</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Chwileczkę.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Sprzedaż, %n wiersz</numerusform>
            <numerusform>Sprzedaż, %n wiersze</numerusform>
            <numerusform>Sprzedaż, %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Napiwek</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Wpisywanie</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sprzedaż</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Klient płaci</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Język personelu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Bez klawisza kasa się blokuje</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>Kursor i kropki się ruszają</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Tylko pełny ekran; wyjście za zgodą kierownika</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Po %n minucie</numerusform>
            <numerusform>Po %n minutach</numerusform>
            <numerusform>Po %n minutach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Każda zmiana jest w księdze, z nazwiskiem tego, kto ją zrobił.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Sklep i kasa</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>To okno</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Ekran klienta</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Skąd kasa wie o płatnościach</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Na inną kasę</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Ustawienia na wynos</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>Druga kasa przejmuje to, co ustawiono tutaj. Klucze i PIN-y zostają na tej kasie.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Eksportuj ustawienia…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Plik na pamięć USB, bez kluczy</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importuj ustawienia…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>Nazwa i monitor tej kasy zostają bez zmian</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Konfiguracja krok po kroku</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>Jeszcze raz pytania z pierwszego uruchomienia</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Wróć do kasy</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Wczytaj zmiany z innego miejsca</translation>
    </message>
    <message>
        <source>F5</source>
        <comment>key</comment>
        <translation>F5</translation>
    </message>
</context>
<context>
    <name>tillgate::SetupPages</name>
    <message>
        <source>Gateways</source>
        <translation>Bramki</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kryptowaluty</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksport ustawień</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ustawienia (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
Nie ma w nim kluczy ani PIN-ów.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Import ustawień</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>Ustawienia obowiązują teraz na tej kasie.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>Trzeba wpisać klucze tych bramek: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Kiedy wydać towar</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personel i PIN-y</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Kto stoi przy kasie?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Nikt jeszcze nie ma PIN-u, więc przy tej kasie każdemu wolno wszystko. Kierownik może dodać osoby w „Ustawienia”, „Personel i PIN-y”; kasa będzie się wtedy blokować i prosić o zgodę.</translation>
    </message>
</context>
<context>
    <name>tillgate::Sheet</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>tillgate::ShopSection</name>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nazwa sklepu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Nazwa tej kasy, na przykład T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasjer</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Największa sprzedaż: więcej to pomyłka</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: plik z obrazem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Inna waluta lub nazwa kasy obowiązuje od następnego uruchomienia Tillgate, o które program zapyta przy zapisie. Księga starej nazwy zostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Czekaj na resztę</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Kod na %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Przyjmij %1 gotówką</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Otwiera szufladę, jeden paragon</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 gotówką</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Przyjmij mimo braku</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Decyduje kierownik, imiennie</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>Przyjmij o %1 mniej</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Zwróć to, co wpłynęło</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>Zwrot %1, sprzedaż otwarta</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Zwróć %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Kod tylko na %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Przyjmij jako zapłacone</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Zamknij bez wpłaty</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Nic tu nie zapłacono, imiennie</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Kierownik się tym zajął, imiennie</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Widoczna: pieniądze są w drodze</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Potrzebna pomoc: za mało, po czasie lub bez kontroli</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>Cena już nieważna</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Dźwięki (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Posłuchaj: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Każdy dźwięk może być własnym plikiem WAV; puste pole to dźwięk Tillgate. Własne pliki zostają na tej kasie; eksport je pomija.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personel i PIN-y</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>Kasa jest zablokowana przy starcie i po pewnym czasie bez klawisza. Kto nie ma jakiegoś prawa, prosi o PIN osobę, która je ma, na jedną czynność; oba nazwiska trafią do księgi.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Nikt jeszcze nie ma PIN-u: kasa należy do jednej osoby i każdemu przy niej wolno wszystko. Najpierw dodaj kierownika z PIN-em; odtąd kasa będzie pytać.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>ma PIN; tutaj nowy</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, od 4 do 12 cyfr</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>teraz widoczny</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Pytamy bramki o kryptowaluty…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Żadna bramka nie oferuje kryptowalut. Poproś kierownika o sprawdzenie kont.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>Dopiero od %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Teraz niedostępna</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>zwykle %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>otwiera szufladę</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kosztuje %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Zwróć uwagę</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>Przyjąć %1 jako zapłacone?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Przyjmij jako zapłacone</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Na ekranie nie ma płatności.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Eksport sprzedaży z dnia %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Ustawianie bramek.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Przegląd dnia.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Zostanie zapisane pod nazwiskiem osoby, która decyduje, i nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>Przyjęcie %1 jako zapłacone.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Wybór kryptowalut.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Nikt jeszcze nie ma PIN-u</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>Kasa należy do jednej osoby, dopóki nikt nie ma PIN-u. Kierownik może dodać osoby i PIN-y w „Personel” albo przez „tillgatectl staff add”.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Kasa jest zablokowana</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Wybierz nazwisko i wpisz PIN.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Nikt z PIN-em nie ma tego prawa. Kierownik może je nadać w „Personel”.</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Tylko ten jeden raz; oba nazwiska trafią do księgi.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Zmiana ustawień.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate uruchomi się ponownie</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Od tej chwili obowiązują Twoje zmiany. Otwarte płatności zostaną podjęte na nowo.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Uruchom teraz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Wyjście z pełnego ekranu.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>Sprawa %1 jest załatwiona.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>Zamknąć płatność %1?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Zamknięcie płatności %1.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Zwrot…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>Powiadomić %1 jeszcze raz?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Powiadom teraz</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Najpierw otwórz sprzedaż: z ostatnich pięciu albo z dnia (szukaj: Ctrl F).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>Zwrot %1.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>Odhaczenie zwrotu %1.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>Zakończenie zwrotu %1: nic nie wysłano.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Osoba wie na pewno, że nic nie wysłano.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Zarządzanie personelem.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Połącz w przeglądarce</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Wybierz sklep na stronie bramki i tam wyraź zgodę. Klucz wróci sam w ciągu dziesięciu minut.

Strona się nie otworzyła? Skopiuj ten adres do przeglądarki na tym urządzeniu:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Inna kasa zmieniła ustawienia, które obowiązują po nowym uruchomieniu. Otwarte płatności zostaną podjęte na nowo.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>Klucze zostaną usunięte z tej kasy i żadna sprzedaż nie będzie już tędy szła. To, co sprzedano, zostaje w księgach.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 jest jeszcze potrzebne</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Płatności są w toku lub obserwowane pod kątem spóźnionych pieniędzy albo zwrot jest otwarty. Usuń, gdy się skończą.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Zablokuj kasę</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Zablokuj kasę, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Klient ćwiczebny</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, więcej</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SZKOLENIE</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Bez ruchu pieniędzy. Paragony są oznaczone.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Bez ruchu pieniędzy.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>Razem %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Pokaż saldo</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Konto jest puste.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Zgłoś powiadomienia</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>Od teraz bramka wysyła powiadomienia tutaj.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Wyślij próbne powiadomienie</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Poproszono. Lampka bramki pokaże, kiedy przyszło.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Wyślij ponownie ostatnie powiadomienie</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>W bramce</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Pytamy bramkę…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Twój sklep i ta kasa</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Trzy minuty i można sprzedawać. Wszystko da się zmienić później.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Język i kolory</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Ekran klienta</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>Ekran zwrócony do klienta</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Drugi monitor pokazuje go sam. Przy jednym obraca go do klienta klawisz.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Kto przyjmuje kryptowaluty?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Bramka otwiera płatności i mówi kasie, kiedy pieniądze wpłynęły.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Skąd kasa wie o płatnościach</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Komu co wolno?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Z PIN-em kierownika za zwrotami i decyzjami stoi nazwisko.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Można sprzedawać</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Klucze pozostają zapieczętowane na tej kasie. Nie są już nigdy pokazywane, eksportowane ani zapisywane w logach.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Role, prawa i blokada ekranu</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Bez PIN-u jedna osoba robi wszystko pod nazwą z pierwszego kroku. Możesz iść dalej bez niego i ustawić PIN-y później.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Zapisz na później</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>Personel ma PIN-y</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Ustaw PIN-y personelu</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żadna</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>kasa pyta sama</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>przez proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Zacznij sprzedawać</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Dalej: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>do huba</translation>
    </message>
</context>
</TS>
