<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>Brána odpověděla o jiné platbě.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>Brána pro tuto objednávku pokračovala jinou platbou: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>Je to opakovaný nebo chybný vklad na již použitou adresu.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>Brána uvádí jinou objednávku: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>Brána uvádí jinou minci: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>Brána uvádí jinou adresu: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>Brána uvádí jiné memo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>Brána uvádí jinou cenu: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>Brána uvádí jinou měnu: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>Brána říká, že je vypořádáno, ale ne, že je tu celá částka.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>Brána říká, že je vypořádáno, ale neuvádí přijatou částku.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>Brána snížila dlužnou částku poté, co byla ukázána.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>Brána říká „%1“, ale uvádí %2 přijatých mincí.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Není uložena nabídka k porovnání.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>Brána říká „%1“.</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>Brána teď říká „%1“, což odporuje tomu, co říkala předtím.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>Brána nejprve uvedla memo „%1“, pak „%2“.</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>Brána nejprve žádala %1 mincí, pak %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>Kód na obrazovce se nepodařilo přečíst zpět.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Na tuto adresu přišly jiné peníze (platba %1). Nepočítají se k žádnému prodeji.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>Prodej byl už zaplacen jiným pokusem: tyto peníze přišly dvakrát.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Jiné peníze přišly vícekrát (nejprve platba %1). Nepočítají se k žádnému prodeji.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>Adresu brány pro %1 nelze ukázat: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>Brána nabídla jinou minci než %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>Částka brány, %1, není větší než nula.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>Částka k zaplacení nevyplývá z částky brány.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>Brána uvádí smlouvu tokenu, ale %1 není token.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>Brána myslí jiný token než náš %1: jeho smlouva je %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>Memo brány pro %1 nelze použít: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>Brána neuvedla %1, bez čehož nelze přiřadit %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>Platební stránku brány nelze ukázat: není to běžná adresa https.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>Program skončil dřív, než přišla odpověď.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>Odpověď se ztratila a %1 se nelze ptát na číslo objednávky. Kód nebyl nikdy ukázán. Hledejte %2 v jejím přehledu.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>Brána objednávku nezná.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 ji otevřela a neuvedla adresu; tam byla zrušena.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>Je otevřená u %1 bez adresy a nepodařilo se ji zrušit: %2 Hledejte %3 v jejím přehledu.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>Brána ještě neví, že nedoplatek byl přijat: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Žádná adresa tu není.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Je v ní mezera nebo neviditelný znak.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Je v ní písmeno, které obvyklé jen připomíná.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Tuto adresu nikdo nevlastní: mince tam poslané jsou ztracené.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>Je to smlouva samotného tokenu, ne peněženka: mince tam poslané jsou ztracené.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>Kontrolní znaky nesouhlasí: alespoň jeden znak je chybný.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Je v ní znak, který taková adresa mít nemůže.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Je příliš krátká nebo příliš dlouhá.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Nezačíná tak, jako adresy této mince.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>Velká a malá písmena nejsou tak, jak mají být.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>Patří jiné minci, nebo je druhu, který tato mince nepoužívá.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Patří k jiné síti této mince.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>Je to klíč, ne adresa. Nikdo by ho neměl vidět.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>Je to soukromá adresa (MWEB): většina peněženek na ni zaplatit nemůže.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>Je to rollup, ne účet, na který se platí.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>Účet 0.0.0 nikdo nevlastní.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>Je to X-adresa: adresa a tag musí přijít zvlášť.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Je k ní přilepen cílový tag: musí přijít zvlášť.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Patří jinému řetězci z rodiny Polkadot.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>Je to ukazatelová adresa, druh, který se už nepoužívá.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>Je to stakovací adresa, ne adresa, na kterou se platí.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Vítejte</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Můžete platit v</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Okamžik, prosím.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>K zaplacení</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Naskenujte a zaplaťte na</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Pošlete přesně</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Jen přes</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>S memem</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>Na tuto adresu</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Čekáme na vaši platbu</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Naskenujte kód, zkontrolujte částku, odešlete.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Vidíme vaši platbu.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Děkujeme.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Počkejte prosím okamžik.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Děkujeme</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>Zaplaceno %1</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>Zaplatili jste o %1 více. Zeptejte se nás, prosím.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Ještě chybí %1. Zeptejte se nás, prosím.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Zeptejte se nás, prosím.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ŠKOLENÍ</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>cs</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Cena platí do %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Jak chcete zaplatit?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 se vám vrací.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Naskenujte kód a mince si vyzvedněte.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Mezitím uložil někdo jiný: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>teď to nejde</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>To tady nejde. Podívejte se na částku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>nesrozumitelná odpověď</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>Odpověď brány nedává smysl. Zkuste to znovu nebo použijte jinou bránu.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>brána nedostupná</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nic se neodeslalo. Zkontrolujte připojení k internetu a zkuste to znovu.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>bez odpovědi</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>Brána neodpověděla. Pokladna se ptá dál; neúčtujte dvakrát.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>klíč nepřijat</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>Brána odmítá klíč této pokladny. Ať vedoucí zkontroluje účet.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>tam neznámé</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>Brána tuto platbu nezná. Udělejte novou cenu.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>příliš mnoho dotazů</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>Brána chce krátkou přestávku. Pokladna se zeptá znovu sama.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>brána má potíže</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>Brána teď nemůže odpovědět. Chvíli počkejte nebo použijte jinou bránu.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>Brána tuto platbu odmítla. Použijte jinou kryptoměnu nebo jinou bránu.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>částka příliš malá</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>Částka je pro tuto kryptoměnu příliš malá. Použijte jinou nebo hotovost.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>kryptoměna nedostupná</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Tuto kryptoměnu teď nelze použít. Použijte jinou.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>nelze uložit</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>Pokladna nemůže zapisovat do své knihy. Přestaňte prodávat a zavolejte pomoc.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>novější kniha</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>Knihu zapsala novější verze. Aktualizujte tuto pokladnu.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>už otevřeno</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Knihu této pokladny používá jiný program. Nejdřív ho zavřete.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>mezitím změněno</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Někdo jiný byl rychlejší. Podívejte se znovu a pak rozhodněte.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>klíče jsou zamčené</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>Klíče bran jsou zamčené. Musí je otevřít vedoucí.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>částka příliš velká</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>Částka je větší, než pokladna zvládne. Zkontrolujte, co je napsáno.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>kniha nedostupná</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>Kniha je nedostupná: dokud se nevrátí, nelze nic účtovat.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>neví se, zda uloženo</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Zatím se neví, zda je to uloženo. Neopakujte to: podívejte se, až bude kniha zase dostupná.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>dddd d. MMMM</translation>
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
        <translation>Částka je zadaná; teraz zákazník řekne, jak zaplatí.
Stiskněte číslo kryptoměny nebo 0 pro hotovost, pak Enter.
Tlumený řádek tuto částku nepřijme; říká, od jaké to jde.
Před stiskem Enter se pokladna žádné brány neptá.
Klávesy: 1 až 9 kryptoměna, 0 hotovost, Enter účtuje, Esc zpět k částce.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Napište částku a stiskněte Enter.
+ přidá řádek, * je množství, Backspace smaže číslici, Delete maže vše.
F2 ukáže kryptoměny, F9 účtuje tou obvyklou.
Ctrl+1 až 5 otevře posledních pět prodejů, Ctrl+F prodej najde.
Klávesy: F11 celá obrazovka, Ctrl+L zamkne pokladnu, Ctrl+, nastavení.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>Pokladna se ptá brány na adresu; chvíli to trvá.
Čekejte. Zatím nelze nic zaplatit a nic se nevydává.
Trvá-li to příliš dlouho, může tentýž prodej převzít další brána.
Pokladna už prodej zapsala; při výpadku proudu se nic neztratí.
Klávesy: Esc odvolá, F3 použije další bránu, když se nabídne.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>Odpověď brány se ztratila: možná platbu otevřela, možná ne.
Neúčtujte znovu naslepo. Stiskněte Ověřit teď.
Nezmění-li se to, použijte další bránu nebo hotovost.
Pokladna se sama ptá na naše číslo a řekne, co našla.
Klávesy: F5 nebo Enter ověří teď, F3 další brána, Esc odvolá.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>Kód je na obou obrazovkách; zatím není nic vidět.
Nechte zákazníka kód naskenovat a porovnat částku a síť. Nevydávejte.
Říká-li zákazník „Zaplatil jsem“, stiskněte F1 a projděte seznam.
Pokladna se brány ptá stále znovu; cena platí, dokud nevyprší čas.
Klávesy: F5 ověří teď, F10 nová cena, F2 jiná kryptoměna, Esc se zeptá, zda zrušit.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>Brána vidí peníze na cestě, ale ještě nejsou definitivní.
Pruh říká, co se zbožím; na jeho konci je pravidlo obchodu.
Už to nelze zrušit a nikdo nemusí platit znovu.
Pokladna hlídá dál a řekne, až budou peníze definitivní.
Klávesy: F5 ověří teď, Enter udělá to, co říká hlavní tlačítko.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>Prodej je zaplacený a má číslo účtenky.
Vydejte zboží.
Karta vlevo je doklad.
Pokladna si dál všimne, kdyby peníze přišly podruhé.
Klávesy: Enter nebo jakákoli číslice začne další prodej, Ctrl+R vrátí peníze.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>Prodej je zaplacený, ale přišlo více, než se žádalo.
Vydejte zboží a vraťte přeplatek.
Obrazovka zákazníka říká, kolik to je.
Vrátit ho lze i později, z posledních pěti prodejů.
Klávesy: Ctrl+R vrátí peníze, Enter začne další prodej.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Přišlo méně, než se žádalo. Ještě nevydávejte.
Vyberte: kód na zbytek, zbytek v hotovosti, prominout, nebo vrátit.
O prominutí rozhoduje vedoucí a účtuje se zvlášť.
Později to nechá otevřené mezi posledními pěti; starý kód se hlídá dál.
Klávesy: 1 až 4 vybere, Enter provede, Esc nechá na později.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>Čas této ceny vypršel a nic nepřišlo.
Stiskněte Nová cena: stejný prodej, stejná kryptoměna, jedna klávesa.
Nebo použijte jinou kryptoměnu či hotovost.
Zaplatí-li někdo starý kód přece jen, pokladna to řekne a oboje oddělí.
Klávesy: Enter nebo F10 nová cena, F5 ověří ještě jednou, F2 jiná kryptoměna, Esc zruší.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Peníze přišly pozdě. Cena už neplatila.
Zeptejte se vedoucího: přijmout jako zaplacené, nebo vrátit.
Do té doby nevydávejte.
Zůstane to mezi posledními pěti, dokud někdo nerozhodne.
Klávesy: 1 až 2 vybere, Enter provede, Esc nechá na později.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>Brána tuto platbu nepřijala; žádné peníze se nevzaly.
Zkuste to znovu, použijte jinou kryptoměnu či bránu, nebo hotovost.
Důvod je v panelu, s kódem, který můžete říct do telefonu.
Kdyby peníze přesto přišly, pokladna to řekne.
Klávesy: Enter zkusí znovu, F2 jiná kryptoměna, F3 další brána, Esc zruší.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>Platba byla odvolána.
Nevydávejte.
Kód zmizel z obou obrazovek.
Pokladna dál hlídá, zda peníze nepřijdou pozdě.
Klávesy: Enter začne další prodej.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>Peníze se vrátily zákazníkovi.
Nic se nevydává.
Lístek ukazuje, co se vrátilo a kdo to vrátil.
Prodej zůstává v knize; vratka je vedle něj.
Klávesy: Enter, hotovo.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>Brána neodpovídá, takže nikdo neví, zda peníze přišly.
Nevydávejte a neúčtujte znovu.
Zkontrolujte připojení k internetu; stiskněte Ověřit teď.
Pokladna se ptá dál a řekne hned, jak to bude vědět.
Klávesy: F5 nebo Enter ověří teď, Esc se zeptá, zda zrušit.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Něco na této platbě nesouhlasí; panel říká co.
Zeptejte se vedoucího. Nevydávejte.
Možnosti vpravo otázku uzavřou, jmenovitě.
Zůstane to mezi posledními pěti, dokud někdo nerozhodne.
Klávesy: 1 až 3 vybere, Enter provede, Esc nechá na později.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>Kód je hotový a nikdo ho neuvidí, dokud to neřeknete.
Panel říká proč: stojí víc, než obchod chce, nebo jeho cena neplatí dost dlouho.
Enter udělá to lepší; starý kód se odvolá a dál se hlídá.
F4 kód přesto ukáže; na tyto náklady se pokladna znovu neptá.
Klávesy: Enter, F4 ukázat kód, F2 jiná mince, F10 nová cena, Esc ruší.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Dorazilo a je uloženo: cesta funguje.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Převzal ho někdo jiný: adresa vede k jinému serveru nebo jiné knize.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Server odpovídá, ale ne na této cestě. Proxy má předávat /hook/.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Dorazilo na správné místo, ale tajný klíč je tam jiný.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Dorazilo na správné místo, ale tam se neuložilo.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>Proxy odpovídá, ale nepředává dál. Porovnejte jeho port.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Na této adrese nic neodpovídá.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Chybí adresa pro oznámení: zadejte ji u klíčů této brány.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>K zaplacení</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Přišlo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Chybí</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>potvrzení: %1 z %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ještě %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Faktura platí do %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Cena platí do %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>Cena platila do %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>Přišlo %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Chybí %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Doklad</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Co přišlo</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Kryptoměna</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vidět</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Konečné</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zaplaceno</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Potvrzení</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brána</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transakce</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Tvar adresy: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Špatný tvar adresy: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Adresa a částka podle %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Adresa nebo částka se liší od %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Kód z obrazovky přečten zpět</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Kód z obrazovky nelze přečíst</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Hotovost</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Prominutý nedoplatek</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>V kryptu</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, starý %2</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 nic nepřidává</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 si z toho nechá %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Přes %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Pošle kryptoměnu zákazníkovi</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Jako odkaz od %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>Zákazník ho otevře a kryptoměnu si vyzvedne</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Posláno ručně</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Z peněženky obchodu; odškrtne se později</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>V hotovosti</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Ze zásuvky, hned</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Vše, co zbývá</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Dnešní hodnota</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 v dnešní kryptoměně</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Jen to, co bylo navíc</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Část kryptoměny</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Zadáte kolik</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Částka v %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Zadáte kolik</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Ptáme se %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Okamžik.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nepřišla odpověď</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>Vratka mohla být odeslána. Pokladna ji hledá a nikdy ji nepošle znovu. Podívejte se na stránku %1, než ji tu ukončíte.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Pošlete teď</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Pošlete kryptoměnu z peněženky obchodu a pak sem zadejte číslo transakce. Do té doby je vratka otevřená.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>Zákazník si ji vyzvedne</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Nechte zákazníka naskenovat kód. Odkaz platí dál; pokladna ho hlídá.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 posílá</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>Pokladna řekne, až odejde.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 žádá člověka</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Hlásí „%1“. Podívejte se na stránku brány.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>Vráceno %1</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Je to v knize.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Odmítnuto: nic se neposlalo</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Ukončeno: nic se neposlalo</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, hodnota %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Pokladní</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Vedoucí směny</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vedoucí</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Přijmout s nedoplatkem</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Rozhodovat o pozdních nebo nesedících platbách</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Vracet peníze</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Zrušit prodej, na který už přišly peníze</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Otevřít zásuvku bez prodeje</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Vidět den a prodeje ostatních</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Tisknout průběžný přehled (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Uzavřít den (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Měnit nastavení a pravidla výdeje</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Měnit brány a klíče</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Exportovat knihu</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Spravovat personál a PINy</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Příliš mnoho špatných PINů. Počkejte %n sekundu a zkuste to znovu.</numerusform>
            <numerusform>Příliš mnoho špatných PINů. Počkejte %n sekundy a zkuste to znovu.</numerusform>
            <numerusform>Příliš mnoho špatných PINů. Počkejte %n sekund a zkuste to znovu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Tento PIN je špatný. Pokladna teď čeká %n sekundu.</numerusform>
            <numerusform>Tento PIN je špatný. Pokladna teď čeká %n sekundy.</numerusform>
            <numerusform>Tento PIN je špatný. Pokladna teď čeká %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Tento PIN je špatný. Zkuste to znovu.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Nejdřív musí mít PIN vedoucí a jeden vedoucí s PINem musí zůstat.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Je třeba jméno a PIN ze 4 až 12 číslic, který není řadou jako 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Dotaz na bránu</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Odpověď chybí</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Čekáme na platbu</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Vidět, ne konečné</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Potvrzuje se</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zaplaceno</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Přeplaceno</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Nedoplaceno</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>Cena už neplatí</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Vidět pozdě</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Zaplaceno pozdě</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nezdařilo se</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Pro vedoucího</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Přijato vedoucím</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Částečně vráceno</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>Potvrzuje se %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Chybí %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Zaplaceno, o %1 více</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problém: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Nelze ověřit od %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 vytváří adresu.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>Odpověď se ztratila. Pokladna ji hledá podle čísla; neúčtujte znovu.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>Právě se ptáme %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Zatím nic. Poslední dotaz na %1 před %2.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Zatím nic.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>Celá částka je na cestě od %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>Celá částka je na cestě.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>Síť potvrzuje platbu.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>Peníze jsou definitivně tady.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>Peněženka poslala více, než žádal kód.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>Peněženka poslala méně, než žádal kód.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>Čas vypršel. Nic nepřišlo.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>Cena už neplatila. Rozhodne vedoucí.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Žádné peníze se nevzaly. Zkuste to znovu nebo použijte jinou kryptoměnu.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>Kód je pryč. Ještě 24 h se hlídá.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>Peníze se vrátily.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 neodpovídá. Pokladna se ptá dál.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Něco nesouhlasí. Neberte za to peníze.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Dotaz</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Nelze ověřit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Vidět</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>Potvrzuje se</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Zaplaceno</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>o %1 více</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>Přeplatek</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>Chybí %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>Nedoplatek</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Cena vypršela</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>Pozdě, rozhodnout</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Nezdařilo se</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Ptát se vedoucího</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Čekejte</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Čekejte, ještě nevydávejte</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Vydejte zboží</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Nevydávejte</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Zeptejte se vedoucího</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>Viděné peníze zase zmizely. Ještě mohou přijít.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>Odpověď se ztratila a zatím se nic nenašlo. Stiskněte F3 a pokračujte přes %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>Odpověď se ztratila a %1 na ni odpovědět neumí. Kód nikdo neviděl: zkuste to znovu.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>Odpověď se ztratila a %1 na ni odpovědět neumí. Kód nikdo neviděl: F3 pokračuje přes %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 v hotovosti</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 prominuto</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 v kryptu</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>Kódu nelze věřit</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 dlouho neodpovídá. Stiskněte F3 a pokračujte přes %2; nikdo nezaplatí dvakrát.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>Adresa od %1 je hotová. Než ji kdokoli uvidí, přečte se zpět.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 přišlo, když už cena neplatila.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>Kód nešlo přečíst zpět. Udělejte novou cenu.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 adresu zatím neopakuje. Do té doby není žádný kód.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Zaplaceno hotově</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Stačí vidět</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>Stačí %n potvrzení</numerusform>
            <numerusform>Stačí %n potvrzení</numerusform>
            <numerusform>Stačí %n potvrzení</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Platí jen definitivní peníze</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Část peněz se vrátila.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 stojí %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Cena platí už jen %1</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>Cena není pevná</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>Říká to %1. Není známa mince, která stojí méně. Enter ukáže kód.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>Říká to %1. Enter vezme %2, F4 tento kód přesto ukáže.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>Odpověď přišla pozdě. Enter udělá novou cenu, F4 tento kód přesto ukáže.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>Odpověď přišla příliš pozdě. Enter udělá novou cenu.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 tento kurz nedrží. Enter udělá novou cenu, F4 tento kód přesto ukáže.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 má zprávu o této platbě. Další dotaz přijme za %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 přijme další dotaz za %2.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Toto není částka.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1, nebo %2? Pište bez oddělovače tisíců.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Příliš mnoho číslic za znaménkem. Napište například %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>To může znamenat dvě částky. Napište %1 nebo %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Skutečné peníze</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Testovací prostředí brány</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Vestavěné cvičení</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Vlastní adresa</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klíč API</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Tajemství oznámení</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Přihlášení pro ztracené platby: e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>ID obchodu nebo obchodníka</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>E-mail obchodu</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Výplata v (kód brány)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Název v tomto obchodě</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brána</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin a Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Pevný kurz</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Pohyblivý kurz</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Dva kódy</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Jeden kód pro oba</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Adresa pro oznámení, zadejte ji na stránce brány</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Adresa pro oznámení</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Žádná adresa dosažitelná zvenku? Nechte prázdné. Pokladna se pak ptá brány každých pár sekund, dokud zákazník čeká.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nepovinné</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>uloženo</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>jak určuje účet</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>Brány</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Přidat bránu</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kryptoměny</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Klíče zůstávají zapečetěné na této pokladně. Už nikdy se nezobrazí, neexportují ani nezapíší do logu.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Připojit %1</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Vytvořte klíče na stránce brány a vložte je sem. Pak otestujte spojení.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Otestovat spojení</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zpět k pokladně</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Otestovat znovu</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Spárovat v prohlížeči</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Nová cena</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Jiná kryptoměna nebo síť</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Jazyk zákazníka</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>Zákazník čte: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>Zákazník říká „Zaplatil jsem“</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Co to znamená?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Ověřit ještě jednou</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ověřit teď</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Vytisknout znovu</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Vytisknout lístek, ne účtenku</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Účtenka bez údajů o kryptu</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Vrátit peníze…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Vzít hotovost</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Zkusit přes %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>Pokladna hlídá dál. Řekne, až budou peníze definitivní.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>Obrazovka zákazníka děkuje, dokud nezačne další prodej.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Zaplatí-li někdo starý kód přece jen, pokladna to řekne a oboje oddělí.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Vedoucí rozhodne: přijmout, vrátit nebo se zeptat brány.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Přesto ukázat kód</translation>
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
        <translation>vybráno</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, vybráno</translation>
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
        <translation>Okamžik…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Účtovat</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ověřit teď</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nová cena</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Další prodej</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Stiskněte číslo kryptoměny, pak Enter</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Platba v</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Která kryptoměna?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Zpět k částce</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Platba</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Zrušit…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Zrušit prodej…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Co teď?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Účtenka %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Účtovat %1</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 až od %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 teď nelze použít.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Tuto částku nepřijme žádná kryptoměna: vezměte hotovost.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter vybere %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Zbytek</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Zpět k tomu, co přišlo</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 v hotovosti</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 stojí %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Vzít jinou minci</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Ukázat kód</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Zrušit tuto platbu?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>Kód zmizí z obou obrazovek. Zaplatí-li na něj ještě někdo, pokladna to řekne.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Čekat dál</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Zrušit platbu</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>Zákazník říká „Zaplatil jsem“</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Podívejte se spolu do peněženky: je odesláno, ne jen podepsáno?
2. Bylo odesláno přes %1? Jinou sítí to nedorazí.
3. Porovnejte první a poslední skupiny adresy.
4. Porovnejte částku, každou číslici.
5. Stiskněte Ověřit teď. Pomalá síť může potřebovat minuty; pokladna hlídá dál 24 h.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Zase kód s částkou</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>Peněženka kód nečte: jen adresa</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Poslední odpověď: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Poslední oznámení: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>Její hodiny se liší od našich o %1 s</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>Vzít %1 v hotovosti?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>Tím je prodej hotový a dostane číslo účtenky. Starý kód se hlídá dál.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>Hotovost je tu</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Která kryptoměna?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Zadání prodeje</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopírovat údaje</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Poslední kurz starý %1</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Odpovídá za %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>Brána odpovídá</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Odpovídá, a včas</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Odpovídá, ale s potížemi</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Bez odpovědi. Zkontrolujte adresu a připojení k internetu</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klíč API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Přijat</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Teď nešlo ověřit</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Nepřijat. Zkopírujte ho znovu ze stránky brány</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kryptoměny</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Zapnuto</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Zapnuto je jen málo</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Žádná není zapnutá. Zapněte je na stránce brány</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Tajemství oznámení</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Uloženo</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Chybí: pokladna se pak ptá sama</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Nepoužitelné. Vytvořte nové na stránce brány</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Přihlášení pro ztracené platby</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funguje</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Chybí: při ztracené odpovědi se podívejte na stránku brány</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nepřijato</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Kryptoměna výplaty</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Brána ji zná</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Nenastaveno: rozhoduje účet</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>Brána ji nezná</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Adresy na našich obrazovkách</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Povoleno</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>Nepovoleno: místo toho se ukáže stránka brány</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>Nepovoleno. Zapněte to na stránce brány</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Smí otevírat platby</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>Ne. Vytvořte na stránce brány klíč s tímto právem</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Smí vyhledávat platby</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Smí vracet peníze</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>Ne: peníze se vracejí na stránce brány</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Smí se přihlásit k oznámením</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>Ne: zadejte adresu pro oznámení na stránce brány sami</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Obchod</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nalezen</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Nenalezen, nebo klíč patří jinému</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Ptáme se brány…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Zatím neotestováno</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Zadejte klíč, pak otestujte spojení</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Nemůže přesouvat peníze</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Správně: tento klíč umí jen prodávat</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Smí víc, než pokladna potřebuje. Vytvořte na stránce brány menší klíč</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopírovat adresu</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Otočit</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>Kód otevře stránku brány</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>Kód obsahuje jen adresu</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>Stejný kód na obrazovce zákazníka</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Kód je pryč</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Zatím bez adresy</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Bez kódu</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>aby nikdo nezaplatil starou cenu</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>aby na něj nikdo neplatil</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>Zákazník čte „Okamžik, prosím“</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>Cena platila do</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Zatím přišlo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brána</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Starý kód se hlídá ještě 24 h</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Na obrazovce zákazníka</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Kód ještě nikdo nevidí</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Cena platí do</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>na stránce brány</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Přišlo</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>Zákazník poslal</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bylo</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Zákazník platí</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>Zákazník pošle</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Jen přes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Přes</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>S %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Teď asi</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Kryptoměny</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Co vaše brány teď nabízejí. Zaškrtnutá kryptoměna je na pokladně. Má-li ji více bran, ptáme se nejdřív té první uvedené.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Kryptoměny, které Tillgate nezná</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Objeví se pod názvem brány, jen s adresou. Špatné adresy si nikdo nevšimne. Zapněte ji, jen pokud jste s ní sami už jednou platili.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 v síti %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>na pokladně</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skrytá</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Pořadí bran</translation>
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
        <translation>S jedním monitorem, otočený k zákazníkovi</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>„Děkujeme“ zůstane</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Zbývající čas od začátku, nejen v posledních minutách</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jak je</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Vzhůru nohama</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Zrcadlově</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Do dalšího prodeje</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Jazyky, které střídá F6</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Ten, na kterém není pokladna</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (teď není připojen)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Obrazovka zákazníka</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Zatím bez platby</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Zaplaceno v</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Účtenka</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Den předtím</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Den poté</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zpět k pokladně</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Zpět k pokladně, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Prodeje</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Částka nebo číslo (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Hledat prodej podle částky nebo čísla</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Prodeje dne</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Podle stavu</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Podle kryptoměny</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>ŠKOLENÍ, žádné peníze</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>nalezeno pro „%1“</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zaplaceno</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n prodej</numerusform>
            <numerusform>%n prodeje</numerusform>
            <numerusform>%n prodejů</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Otevřené otázky</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>za všechny dny</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>V kryptu</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>přes brány</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Hotovost</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>v zásuvce</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Prominuto</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>prominuté nedoplatky</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Rozhodnout</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Rozhodnout o %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>K rozhodnutí</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nic není otevřené</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>K rozhodnutí: %n prodej</numerusform>
            <numerusform>K rozhodnutí: %n prodeje</numerusform>
            <numerusform>K rozhodnutí: %n prodejů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Účtenka %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Kód je pryč, nikdo nezaplatí dvakrát</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Starý kód se hlídá ještě 24 h</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Vybrat…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Vybrat soubor: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Pořadí bran</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Má-li kryptoměnu více bran, ptáme se nejdřív jedné. Neukáže-li včas kód, může tentýž prodej převzít další.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Moje pořadí</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Nejdřív nejlevnější</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Nejdřív nejrychlejší</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>jako v seznamu níže</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>která chce nejméně kryptoměny</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>podle prodejů této pokladny</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Pořadí dotazů</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Stiskněte bránu, aby se jí pokladna ptala dřív.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>Pořadí pro</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Zase jako pro všechny</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Když brána neodpovídá</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Dřív</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Všechny kryptoměny</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 v síti %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>Další převezme sama</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Po %1 s bez kódu se pokladna ptá další brány. První předtím vyhledá a potom hlídá; její kód se nikdy neukáže.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Po %1 s bez kódu smí pokladní stisknout F3. První brána se předtím vyhledá a potom hlídá; její kód se nikdy neukáže.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Než vznikne kód</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Méně</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Na minci, která stojí víc než %1, se upozorní předem, i s další nejlepší.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Odhad starší než %1 už neplatí.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Nejdřív si vyzkoušet</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Šest cvičných bran na tomto počítači: bez účtu, bez peněz</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Připojeno: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Připojit bránu</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Změnit ji, otestovat nebo přidat další</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>S klíči ze stránky brány a s testem</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Můžete pokračovat bez ní a připojit ji později, v nastavení pod „Brány“.</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>Od prvního potvrzení lze platbu těžko vzít zpět; každé další to ještě ztěžuje.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>„Vidět“ se počítá jen u kryptoměn, kde odesílatel nemůže platbu vzít zpět. U ostatních pokladna čeká dál.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>U této kryptoměny je viděná platba konečná: bez rizika.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Malé riziko: viděnou platbu lze sotva vzít zpět.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>Odesílatel může takovou platbu nahradit, dokud není potvrzená: „vidět“ se nikdy nepočítá, ať je tu nastaveno cokoli.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Kdy vydat zboží</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Přidat pravidlo</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Bez pravidla se zboží vydá, až když brána řekne, že jsou peníze definitivní. Pravidlo dovolí vydat ho dřív, do určité ceny. Vlastní pravidla kryptoměny mají přednost před pravidly pro každou; z více pravidel rozhoduje to s nejnižší částkou.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Uložit pravidla</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Každá kryptoměna</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Kryptoměna</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Do této ceny, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Stačí vidět</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n potvrzení</numerusform>
            <numerusform>%n potvrzení</numerusform>
            <numerusform>%n potvrzení</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Co stačí</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Odebrat toto pravidlo</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>každá cena</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: už bez pravidla</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>zatím neověřeno</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>pomalé, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>bez odpovědi</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>bez odpovědi už %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Dotaz</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Zpět ke dni</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Platba %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Vrátit peníze…</translation>
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
        <translation>Zaplacené prodeje podle hodin</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Desetinný znak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množství</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Další řádek</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>Posledních 5</translation>
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
        <translation>Pokladna to zkouší sama a otevře se, až bude zpět.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>Čekání na knihu</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Zkusit hned</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Zavřít Tillgate</translation>
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
        <translation>Ptát se brány</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Port na tomto počítači (0: volný)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Adresa k naslouchání (127.0.0.1: tento počítač)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Důvěryhodné proxy, např. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Certifikát (PEM), jen bez proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certifikáty (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Klíč certifikátu (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Klíče (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Nic nepotřebuje</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Oznámení této pokladně</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Potřebuje proxy s TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Oznámení hubu</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Potřebuje server obchodu</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Pošli mi zkušební oznámení</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>Pokladna se ptá každých pár sekund, dokud zákazník čeká; to stačí, za každým routerem.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Pevná adresa a proxy s TLS, která předává /hook/ na tento port. Po oznámení se pokladna ptá o vteřinu dvě dřív; žádné neudělá platbu zaplacenou.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub na serveru a pokladny, které sdílejí knihu v PostgreSQL. Adresa pro oznámení je adresa hubu; „tillgatectl notices hub“ zapíše jeho konfiguraci.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Na cestě…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Nejdřív připojte bránu.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Veřejná adresa, např. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>Pokladna má klíč a zkouší ho. Tuto stránku můžete zavřít.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Zvolte heslo ke klíčům</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Heslo ke klíčům</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Pečetí klíče brány na této pokladně. Zadává se jednou po každém spuštění. Zapište si ho a uložte zvlášť: bez něj se musí klíče zadat znovu.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>Klíče brány na této pokladně jsou jím zapečetěny.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ještě jednou totéž</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Uchovat klíče</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Ať je uchová služba klíčů tohoto počítače</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hesla se neshodují.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Použijte aspoň %n znak.</numerusform>
            <numerusform>Použijte aspoň %n znaky.</numerusform>
            <numerusform>Použijte aspoň %n znaků.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Smazat poslední číslici</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Schválit</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Otevřít pokladnu</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n číslice</numerusform>
            <numerusform>PIN, %n číslice</numerusform>
            <numerusform>PIN, %n číslic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Platí přesně</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Platí méně</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Platí více</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Platí pozdě</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Platí dvakrát</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Nikdy nezaplatí</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Platí přes špatnou síť</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potvrdit</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Čas vypršel</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>Brána</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Brána mimo provoz</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Oznámení se ztrácejí</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Pomalé odpovědi</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cvičný zákazník</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Hrajete zákazníka. Pokladna to nepozná.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Bere platbu zpět</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Vrátit bloky</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Platební kód</translation>
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
        <translation>Kolik</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Adresa zákazníka</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>E-mail zákazníka (jen pro bránu)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Proč (do knihy)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Porovnejte první a poslední znaky s peněženkou zákazníka: vložená adresa mohla být zaměněna.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Adresa v síti %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Číslo transakce</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Je odesláno</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zeptat se znovu</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Nic se neposlalo…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Otočit</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Vrátit peníze</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
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
        <translation>Přišlo</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Vrátit %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Zbývá</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Nezbývá nic, co by se dalo vrátit.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(dnešním kurzem by to bylo víc, než přišlo: vrací se vše, co zbývá)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>Na %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Nelze to vzít zpět.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>Vrátit %1?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Nic se neposlalo?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Jen pokud ze stránky brány nebo z peněženky víte jistě, že nic neodešlo. Pak lze peníze vrátit jinak.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Není jisté</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nic se neposlalo</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Jinak</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Další vratka</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Okamžik.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Prodej, %n řádek</numerusform>
            <numerusform>Prodej, %n řádky</numerusform>
            <numerusform>Prodej, %n řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sleva</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Spropitné</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Odložit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Píše se</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Prodej</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n řádek</numerusform>
            <numerusform>%n řádky</numerusform>
            <numerusform>%n řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Součet</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Zákazník platí</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Jazyk personálu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barvy</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Bez stisku klávesy se pokladna zamkne</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>Kurzor a tečky se pohybují</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Jen celá obrazovka; odchod povolí vedoucí</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jako plocha</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nikdy</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Po %n minutě</numerusform>
            <numerusform>Po %n minutách</numerusform>
            <numerusform>Po %n minutách</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Každá změna je v knize, se jménem toho, kdo ji udělal.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Obchod a pokladna</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Toto okno</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Obrazovka zákazníka</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Zvuky</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Jak se pokladna dozví o platbách</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Na jinou pokladnu</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Nastavení s sebou</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>Druhá pokladna převezme, co je nastaveno zde. Klíče a PINy zůstávají na této pokladně.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportovat nastavení…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Soubor na USB disk, bez klíčů</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importovat nastavení…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>Název a monitor této pokladny zůstanou, jak jsou</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Nastavení krok za krokem</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>Ještě jednou otázky prvního spuštění</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zpět k pokladně</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Načíst, co se změnilo jinde</translation>
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
        <translation>Brány</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kryptoměny</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportovat nastavení</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Nastavení (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportováno</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
Nejsou v něm klíče ani PINy.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importovat nastavení</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importováno</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>Nastavení teď platí pro tuto pokladnu.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>Klíče těchto bran je třeba zadat: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Kdy vydat zboží</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personál a PINy</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Kdo stojí u pokladny?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Zatím nikdo nemá PIN, takže u této pokladny smí každý všechno. Vedoucí může přidat lidi v „Nastavení“, „Personál a PINy“; pak se pokladna zamyká a žádá o schválení.</translation>
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
        <translation>Název obchodu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Název této pokladny, třeba T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Pokladní</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Největší prodej: více je překlep</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: soubor s obrázkem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Obrázky (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Jiná měna nebo jiný název pokladny platí od dalšího spuštění Tillgate, které se nabídne při uložení. Kniha starého názvu zůstane, jak je.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Počkat na zbytek</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Kód na %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Vzít %1 v hotovosti</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Otevře zásuvku, jedna účtenka</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 v hotovosti</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Přijmout s nedoplatkem</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Rozhodne vedoucí, jmenovitě</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>Přijmout o %1 méně</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Vrátit, co přišlo</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 zpět, prodej otevřený</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Vrátit %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Kód jen na %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Přijmout jako zaplacené</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Uzavřít bez peněz</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Nic se tu nezaplatilo, jmenovitě</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Uzavřít</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Vyřízeno</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Vedoucí to vyřídil, jmenovitě</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Vidět: peníze jsou na cestě</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zaplaceno</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Potřebuje vás: málo, pozdě nebo nelze ověřit</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>Cena už neplatí</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problém</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Zvuky</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hlasitost</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Zvuky (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Poslechnout</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Poslechnout: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Každý zvuk může být vlastní soubor WAV; prázdné pole je zvuk Tillgate. Vlastní soubory zůstanou na této pokladně; export je vynechá.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personál a PINy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>Pokladna je zamčená po spuštění a po chvíli bez stisku klávesy. Kdo nemá některé právo, požádá o PIN někoho, kdo ho má, na jeden úkon; obě jména se zapíšou do knihy.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Zatím nikdo nemá PIN: pokladna patří jedné osobě a každý u ní smí všechno. Nejdřív přidejte vedoucího s PINem; od té chvíle se pokladna ptá.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>má PIN; nový sem</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 až 12 číslic</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Odebrat: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>právě zobrazeno</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Školení</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Ptáme se bran na jejich kryptoměny…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Žádná brána nenabízí kryptoměnu. Ať vedoucí zkontroluje účty.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>Až od %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Teď nedostupné</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>obvykle %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Hotovost</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>otevře zásuvku</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>stojí %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Podívejte se, prosím</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportováno</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>Přijmout %1 jako zaplacené?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Rozhodnout později</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Přijmout jako zaplacené</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Na obrazovce není žádná platba.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Exportovat prodeje ze dne %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Nastavit brány.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Podívat se na den.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Zapíše se pod jménem toho, kdo rozhodne, a nelze to vzít zpět.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>Přijmout %1 jako zaplacené.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Vybrat kryptoměny.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Zatím nikdo nemá PIN</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>Pokladna patří jedné osobě, dokud nikdo nemá PIN. Vedoucí může přidat lidi a PINy v části „Personál“ nebo pomocí „tillgatectl staff add“.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Pokladna je zamčená</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Zvolte své jméno a zadejte PIN.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Nikdo s PINem nemá toto právo. Vedoucí ho může dát v části „Personál“.</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Jen pro tentokrát; obě jména se zapíšou do knihy.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Změnit nastavení.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate se spustí znovu</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Vaše změny platí od té chvíle. Otevřené platby se převezmou.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Spustit teď</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Opustit celou obrazovku.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>Otázka k %1 je vyřízená.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>Uzavřít platbu %1?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Uzavřít</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Uzavřít platbu %1.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Vrátit peníze…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>Oznámit bráně %1 znovu?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Oznámit teď</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Vrátit peníze</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Nejdřív otevřete prodej: z posledních pěti, nebo ze dne (najde ho Ctrl F).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>Vrátit %1.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>Odškrtnout vratku %1.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>Ukončit vratku %1: nic se neposlalo.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Někdo ví jistě, že se nic neposlalo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Spravovat personál.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Spárovat v prohlížeči</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Na stránce brány vyberte jeden obchod a potvrďte to tam. Klíč se vrátí sám do deseti minut.

Žádná stránka se neotevřela? Zkopírujte tuto adresu do prohlížeče na tomto zařízení:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopírovat adresu</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Jiná pokladna změnila nastavení, která platí po novém spuštění. Otevřené platby se znovu převezmou.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Odebrat %1?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>Klíče se z této pokladny smažou a žádný prodej už tudy nepůjde. Co bylo prodáno, zůstává v knihách.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 je ještě potřeba</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Platby ještě probíhají nebo se čeká na pozdní peníze, nebo je otevřené vrácení. Odeberte ji, až skončí.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Zamknout pokladnu</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Zamknout pokladnu, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cvičný zákazník</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, další</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ŠKOLENÍ</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Žádné peníze se nehýbou. Účtenky jsou označené.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Žádné peníze se nehýbou.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>Celkem %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Zatím nic</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Ukázat zůstatek</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Účet je prázdný.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Zapsat oznámení</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>Brána od teď posílá oznámení sem.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Poslat zkušební oznámení</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Vyžádáno. Kontrolka brány ukáže, kdy přišlo.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Poslat znovu poslední oznámení</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>U brány</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Ptáme se brány…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Obchod</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Váš obchod a tato pokladna</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Tři minuty a můžete prodávat. Vše lze změnit později.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Jazyk a barvy</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Obrazovka zákazníka</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>Obrazovka směrem k zákazníkovi</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Druhý monitor ji ukáže sám. S jedním ji k zákazníkovi otočí klávesa.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brána</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Kdo přijímá kryptoměny?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Brána otevírá platby a řekne pokladně, když peníze dorazí.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Jak se pokladna dozví o platbách</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Kdo smí co?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>S PINem vedoucího stojí za vratkami a rozhodnutími jméno.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Můžete prodávat</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Klíče zůstávají zapečetěné na této pokladně. Už nikdy se nezobrazí, neexportují ani nezapíší do logu.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Role, práva a zámek obrazovky</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Bez PINu dělá jedna osoba vše pod jménem z prvního kroku. Můžete pokračovat bez něj a PINy nastavit později.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Uložit na později</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>Personál má PINy</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Nastavit PINy personálu</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Pokladna</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jako plocha</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatím žádná</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>pokladna se ptá sama</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>přes proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Začít prodávat</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Dále: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>hubu</translation>
    </message>
</context>
</TS>
