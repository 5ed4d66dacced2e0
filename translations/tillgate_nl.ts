<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>De gateway antwoordde over een andere betaling.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>De gateway ging voor deze opdracht verder met een andere betaling: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>Dit is een herhaalde of verkeerde storting op een al gebruikt adres.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>De gateway noemt een andere opdracht: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>De gateway noemt een andere munt: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>De gateway noemt een ander adres: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>De gateway noemt een andere memo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>De gateway noemt een andere prijs: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>De gateway noemt een andere valuta: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>De gateway zegt dat het afgehandeld is, maar niet dat het hele bedrag er is.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>De gateway zegt dat het afgehandeld is, maar noemt geen ontvangen bedrag.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>De gateway verlaagde het verschuldigde bedrag nadat het getoond was.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>De gateway zegt ‘%1’, maar noemt %2 ontvangen munten.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Er is geen opgeslagen offerte om mee te vergelijken.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>De gateway zegt ‘%1’.</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>De gateway zegt nu ‘%1’, in strijd met wat hij eerder zei.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>De gateway noemde eerst de memo ‘%1’, toen ‘%2’.</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>De gateway vroeg eerst %1 munten, toen %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>De code op het scherm kon niet worden teruggelezen.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Er kwam ander geld op dit adres (betaling %1). Het telt voor geen verkoop.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>De verkoop was al betaald met een andere poging: dit geld kwam dubbel.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Er kwam meermaals ander geld (eerst betaling %1). Het telt voor geen verkoop.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>Het adres van de gateway voor %1 kan niet worden getoond: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>De gateway bood een andere munt dan %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>Het bedrag van de gateway, %1, is niet groter dan nul.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>Het te betalen bedrag volgt niet uit het bedrag van de gateway.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>De gateway noemt een tokencontract, maar %1 is geen token.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>De gateway bedoelt een ander token dan onze %1: het contract is %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>De memo van de gateway voor %1 is niet bruikbaar: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>De gateway gaf geen %1; zonder dat is %2 niet toe te wijzen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>De betaalpagina van de gateway kan niet worden getoond: het is geen gewoon https-adres.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>Het programma stopte voordat het antwoord kwam.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>Het antwoord ging verloren en %1 is niet naar een ordernummer te vragen. De code is nooit getoond. Zoek %2 in het dashboard.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>De gateway kent de order niet.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 opende hem en gaf geen adres; hij is daar afgezegd.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>Hij staat bij %1 open zonder adres en kon niet worden afgezegd: %2 Zoek %3 in het dashboard.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>De gateway weet nog niet dat het tekort aanvaard is: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Er is geen adres.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Er staat een spatie of een onzichtbaar teken in.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Er staat een letter in die alleen maar op een gewone lijkt.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Dit adres is van niemand: munten die erheen gaan, zijn verloren.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>Het is het contract van het token zelf, geen wallet: munten die erheen gaan, zijn verloren.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>De controletekens kloppen niet: minstens één teken is fout.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Er staat een teken in dat zo’n adres niet kan hebben.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Het is te kort of te lang.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Het begint niet zoals adressen van deze munt.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>De hoofdletters en kleine letters staan niet zoals het moet.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>Het is van een andere munt, of van een soort die deze munt niet gebruikt.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Het hoort bij een ander netwerk van deze munt.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>Het is een sleutel, geen adres. Niemand mag hem zien.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>Het is een privéadres (MWEB): de meeste wallets kunnen er niet aan betalen.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>Het is een rollup, geen rekening om aan te betalen.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>Rekening 0.0.0 is van niemand.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>Het is een X-adres: adres en tag moeten apart komen.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Er zit een bestemmingstag aan vast: die moet apart komen.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Het hoort bij een andere keten van de Polkadot-familie.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>Het is een pointeradres, een soort die niet meer wordt gebruikt.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>Het is een stakingadres, geen adres om aan te betalen.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>U kunt betalen met</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Een ogenblik, alstublieft.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Scan en betaal op</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Stuur precies</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Alleen via</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Met memo</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>Naar dit adres</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Wij wachten op uw betaling</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Scan de code, controleer het bedrag, verstuur.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Wij zien uw betaling.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Dank u wel.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Even geduld, alstublieft.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 betaald</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>U hebt %1 te veel betaald. Vraag het ons even.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Er ontbreekt nog %1. Vraag het ons even.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Vraag het ons even.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Prijs geldig tot %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Hoe wilt u betalen?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 komen bij u terug.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Scan de code om de munten op te halen.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Iemand anders heeft intussen opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>kan nu niet</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>Dat gaat hier niet. Bekijk het bedrag en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>antwoord onbegrijpelijk</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>Het antwoord van de gateway klopt niet. Probeer het opnieuw of neem een andere gateway.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>gateway niet bereikt</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Er is niets verstuurd. Controleer de internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>De gateway heeft niet geantwoord. De kassa blijft vragen; reken niet dubbel af.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>sleutel niet aanvaard</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>De gateway weigert de sleutel van deze kassa. Laat een manager het account controleren.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>daar niet bekend</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>De gateway kent deze betaling niet. Maak een nieuwe prijs.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>te vaak gevraagd</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>De gateway wil een korte pauze. De kassa vraagt vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>storing bij gateway</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>De gateway kan nu niet antwoorden. Wacht even of neem een andere gateway.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>De gateway heeft deze betaling geweigerd. Neem een andere munt of een andere gateway.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>bedrag te klein</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>Dit bedrag is te klein voor deze munt. Neem een andere munt of contant geld.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>munt niet beschikbaar</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Deze munt kan nu niet worden gebruikt. Neem een andere.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>kan niet opslaan</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>De kassa kan niet in haar boek schrijven. Stop met verkopen en vraag hulp.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>nieuwer boek</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>Het boek komt van een nieuwere versie. Werk deze kassa bij.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>al open</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Een ander programma gebruikt het boek van deze kassa. Sluit dat eerst.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>intussen gewijzigd</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Iemand anders was sneller. Kijk opnieuw en beslis dan.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>sleutels vergrendeld</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>De sleutels van de gateways zijn vergrendeld. Een manager moet ze openen.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>bedrag te groot</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>Dit bedrag is groter dan de kassa aankan. Controleer wat er is getypt.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>boek niet bereikt</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>Het boek is niet bereikbaar: er kan niets worden afgerekend tot het terug is.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>onbekend of het is opgeslagen</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Het is nog niet bekend of dit is opgeslagen. Doe het niet opnieuw: kijk zodra het boek er weer is.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>dddd d MMMM</translation>
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
        <translation>Het bedrag staat vast; nu zegt de klant hoe er betaald wordt.
Druk op het nummer van de munt, of 0 voor contant, en dan op Enter.
Een grijze regel neemt dit bedrag niet; er staat bij vanaf welk bedrag wel.
Vóór Enter wordt er niets aan een gateway gevraagd.
Toetsen: 1 tot 9 munt, 0 contant, Enter rekent af, Esc terug naar het bedrag.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Typ het bedrag en druk op Enter.
+ voegt een regel toe, * is het aantal, Backspace haalt een cijfer weg, Delete wist.
F2 toont de munten, F9 rekent af met de gewone munt.
Ctrl+1 tot 5 openen de laatste vijf verkopen, Ctrl+F zoekt er een.
Toetsen: F11 volledig scherm, Ctrl+L vergrendelt de kassa, Ctrl+, instellingen.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>De gateway wordt om een adres gevraagd; dat duurt even.
Wacht. Er kan nog niets worden betaald, er wordt niets meegegeven.
Duurt het te lang, dan kan dezelfde verkoop naar de volgende gateway.
De kassa heeft de verkoop al opgeschreven; bij stroomuitval gaat niets verloren.
Toetsen: Esc breekt af, F3 neemt de volgende gateway als die wordt aangeboden.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>Het antwoord van de gateway ging verloren: misschien is de betaling geopend, misschien niet.
Reken niet blindelings opnieuw af. Druk op Nu controleren.
Blijft het zo, neem dan de volgende gateway of contant geld.
De kassa vraagt zelf naar ons nummer en meldt wat zij vindt.
Toetsen: F5 of Enter nu controleren, F3 volgende gateway, Esc breekt af.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>De code staat op beide schermen; er is nog niets gezien.
Laat de klant scannen en bedrag en netwerk vergelijken. Niet meegeven.
Zegt de klant “Ik heb betaald”, druk dan op F1 en loop de lijst door.
De kassa blijft de gateway vragen; de prijs is geldig tot de tijd om is.
Toetsen: F5 nu controleren, F10 nieuwe prijs, F2 andere munt, Esc vraagt of u wilt annuleren.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>De gateway ziet het geld onderweg, maar het is niet definitief.
De balk zegt wat er met de waar moet gebeuren; de regel van de winkel staat aan het eind.
Annuleren kan niet meer, en niemand hoeft nog eens te betalen.
De kassa blijft kijken en meldt wanneer het definitief is.
Toetsen: F5 nu controleren, Enter doet wat op de hoofdknop staat.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>De verkoop is gedekt en heeft haar bonnummer.
Geef de waar mee.
De kaart links is het bewijs.
De kassa merkt het ook als er een tweede keer geld komt.
Toetsen: Enter of een cijfer begint de volgende verkoop, Ctrl+R betaalt terug.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>De verkoop is betaald, en er kwam meer dan gevraagd.
Geef de waar mee en geef terug wat te veel is.
Het klantscherm zegt hoeveel dat is.
Teruggeven kan ook later, vanuit de laatste vijf.
Toetsen: Ctrl+R betaalt terug, Enter begint de volgende verkoop.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Er kwam minder dan gevraagd. Nog niet meegeven.
Kies: code voor de rest, de rest contant, kwijtschelden, of teruggeven.
Over kwijtschelden beslist een manager; het wordt apart geboekt.
Met Later blijft zij open bij de laatste vijf; de oude code wordt nog bewaakt.
Toetsen: 1 tot 4 kiezen, Enter voert uit, Esc bewaart voor later.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>De tijd voor deze prijs is om, en er kwam niets binnen.
Druk op Nieuwe prijs: zelfde verkoop, zelfde munt, één toets.
Of neem een andere munt of contant geld.
Wordt de oude code toch nog betaald, dan meldt de kassa het en houdt zij beide apart.
Toetsen: Enter of F10 nieuwe prijs, F5 nog eens controleren, F2 andere munt, Esc annuleert.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Er kwam geld na de tijd. De prijs was niet meer geldig.
Vraag een manager: als betaald aanvaarden of teruggeven.
Geef tot dan niets mee.
Zij blijft bij de laatste vijf tot iemand heeft beslist.
Toetsen: 1 tot 2 kiezen, Enter voert uit, Esc bewaart voor later.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>De gateway nam deze betaling niet aan; er heeft geen geld bewogen.
Probeer opnieuw, neem een andere munt of gateway, of contant geld.
De reden staat in het paneel, met een code voor aan de telefoon.
Komt er toch geld, dan meldt de kassa het.
Toetsen: Enter probeert opnieuw, F2 andere munt, F3 volgende gateway, Esc annuleert.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>De betaling is geannuleerd.
Niet meegeven.
De code is van beide schermen verdwenen.
De kassa let nog op geld dat te laat komt.
Toetsen: Enter begint de volgende verkoop.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>Het geld is teruggegaan naar de klant.
Er wordt niets meegegeven.
Het briefje toont wat er is teruggegeven en door wie.
De verkoop blijft in het boek; de terugbetaling staat ernaast.
Toetsen: Enter, klaar.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>De gateway antwoordt niet, dus niemand weet of er geld is gekomen.
Niet meegeven en niet opnieuw afrekenen.
Controleer de internetverbinding; druk op Nu controleren.
De kassa blijft vragen en meldt het zodra zij het weet.
Toetsen: F5 of Enter nu controleren, Esc vraagt of u wilt annuleren.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Er klopt iets niet aan deze betaling; het paneel zegt wat.
Vraag een manager. Niet meegeven.
De keuzes rechts sluiten de vraag af, op naam.
Zij blijft bij de laatste vijf tot iemand heeft beslist.
Toetsen: 1 tot 3 kiezen, Enter voert uit, Esc bewaart voor later.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>De code is klaar, en niemand ziet hem voordat u het zegt.
Het paneel zegt waarom: hij kost meer dan de winkel wil, of de prijs staat niet lang genoeg vast.
Enter doet het betere; de oude code wordt afgezegd en blijft bewaakt.
F4 toont de code toch; over deze kosten vraagt de kassa niet nog eens.
Toetsen: Enter, F4 code tonen, F2 andere munt, F10 nieuwe prijs, Esc annuleert.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Ze kwam aan en is opgeslagen: de weg werkt.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Iemand anders kreeg ze: het adres leidt naar een andere server of een ander boek.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Er antwoordt een server, maar niet op dit pad. Laat de proxy /hook/ doorgeven.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Ze kwam op de juiste plek, maar het geheim daar is een ander.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Ze kwam op de juiste plek, die haar niet kon opslaan.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>De proxy antwoordt, maar geeft niets door. Vergelijk de poort.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Op dit adres antwoordt niets.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Geen adres voor meldingen: vul het in bij de sleutels van deze gateway.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 van %2 bevestigd</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Factuur geldig tot %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Prijs geldig tot %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>Prijs was geldig tot %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 ontvangen</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 te weinig</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Wat er binnenkwam</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Koers</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Bevestigingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transactie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Adresvorm klopt: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Adresvorm klopt niet: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Adres en bedrag als bij %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Adres of bedrag wijkt af van %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Code op het scherm teruggelezen</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Code op het scherm niet leesbaar</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Tekort afgeboekt</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>In crypto</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 oud</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 rekent niets extra</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 houdt daarvan %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Die stuurt de munten naar de klant</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Als link van %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>De klant opent hem en haalt de munten op</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Met de hand verstuurd</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Uit een wallet van de winkel; later afgevinkt</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Uit de lade, nu</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Alles wat over is</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Waarde van vandaag</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 in munten van vandaag</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Alleen wat te veel was</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Een deel van de munten</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>U typt hoeveel</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Een bedrag in %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>U typt hoeveel</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wordt gevraagd</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Er kwam geen antwoord</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>De terugbetaling kan verstuurd zijn. De kassa zoekt haar op en verstuurt haar nooit opnieuw. Kijk op de pagina van %1 voordat u haar hier beëindigt.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Stuur de munten uit de wallet van de winkel en typ hier het nummer van de transactie. De terugbetaling blijft tot dan open.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>De klant haalt het op</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Laat de klant de code scannen. De link blijft geldig; de kassa houdt hem in de gaten.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 verstuurt het</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>De kassa meldt wanneer het weg is.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 vraagt om een mens</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Er staat “%1”. Kijk op de pagina van de gateway.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 teruggegeven</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Het staat in het boek.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Geweigerd: er is niets verstuurd</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Beëindigd: er is niets verstuurd</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, waarde %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Kassamedewerker</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Ploegleider</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Tekort aanvaarden</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Beslissen over laat of afwijkend geld</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Geld terugbetalen</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Verkoop annuleren waarvoor al geld kwam</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Lade openen zonder verkoop</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>De dag en verkopen van anderen zien</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Tussenrapport afdrukken (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Dag afsluiten (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Instellingen en regels voor meegeven wijzigen</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Gateways en sleutels wijzigen</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Boek exporteren</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Personeel en pincodes beheren</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Te veel verkeerde pincodes. Wacht %n seconde en probeer het opnieuw.</numerusform>
            <numerusform>Te veel verkeerde pincodes. Wacht %n seconden en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Deze pincode is fout. De kassa wacht nu %n seconde.</numerusform>
            <numerusform>Deze pincode is fout. De kassa wacht nu %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Deze pincode is fout. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Eerst heeft een manager een pincode nodig, en één manager met pincode moet blijven.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Er is een naam nodig, en een pincode van 4 tot 12 cijfers die geen reeks is zoals 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Gateway vragen</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Antwoord ontbreekt</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Wachten op betaling</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Gezien, niet definitief</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Wordt bevestigd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Te weinig betaald</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>Prijs niet meer geldig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Na de tijd gezien</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Na de tijd betaald</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Naar de manager</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Door een manager aanvaard</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Deels terugbetaald</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>Wordt bevestigd %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 te weinig</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Betaald, %1 te veel</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Probleem: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Niet te controleren sinds %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 maakt het adres.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>Het antwoord ging verloren. De kassa zoekt op nummer; reken niet opnieuw af.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>%1 wordt nu gevraagd.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Nog niets gezien. %1 laatst gevraagd: %2 geleden.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Nog niets gezien.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>Het volledige bedrag is onderweg sinds %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>Het volledige bedrag is onderweg.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>Het netwerk bevestigt de betaling.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>Het geld is definitief binnen.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>De wallet stuurde meer dan de code vroeg.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>De wallet stuurde minder dan de code vroeg.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>De tijd is om. Er kwam niets binnen.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>De prijs gold niet meer. Een manager beslist.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Er is geen geld ontvangen. Probeer het opnieuw of neem een andere munt.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>De code is weggehaald. Hij wordt nog 24 h bewaakt.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>Het geld is teruggegaan.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 antwoordt niet. De kassa blijft vragen.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Er klopt iets niet. Neem hier geen geld voor aan.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Niet te controleren</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>Wordt bevestigd</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>%1 te weinig</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>Te weinig</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Prijs verlopen</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>Laat betaald, beslis</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Vraag manager</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Wachten, nog niet meegeven</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Nu meegeven</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Niet meegeven</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Vraag een manager</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>Het geziene geld is weer weg. Het kan nog komen.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>Het antwoord ging verloren en er is nog niets gevonden. Druk op F3 om verder te gaan met %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>Het antwoord ging verloren en %1 kan er niet naar worden gevraagd. Niemand zag de code: probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>Het antwoord ging verloren en %1 kan niet worden gevraagd. Niemand zag een code: F3 gaat verder met %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 contant</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 afgeboekt</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 in crypto</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>De code is niet te vertrouwen</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 doet er lang over. Druk op F3 om verder te gaan met %2; niemand betaalt dubbel.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 heeft het adres gemaakt. Het wordt teruggelezen voordat iemand het ziet.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 kwam toen de prijs niet meer geldig was.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>De code kon niet worden teruggelezen. Maak een nieuwe prijs.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 herhaalt het adres nog niet. Tot dan is er geen code.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Contant betaald</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Gezien is genoeg</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>%n bevestiging is genoeg</numerusform>
            <numerusform>%n bevestigingen zijn genoeg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Alleen definitief geld telt</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Een deel van het geld ging terug.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 kost %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Prijs geldt nog maar %1</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>Prijs staat niet vast</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>%1 zegt het. Er is geen munt bekend die minder kost. Enter toont de code.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>%1 zegt het. Enter neemt %2, F4 toont deze code toch.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>Het antwoord kwam laat. Enter maakt een nieuwe prijs, F4 toont deze code toch.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>Het antwoord kwam te laat. Enter maakt een nieuwe prijs.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 houdt deze koers niet vast. Enter maakt een nieuwe prijs, F4 toont deze code toch.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 heeft nieuws over deze betaling. De volgende vraag kan over %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 neemt de volgende vraag over %2 aan.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 of %2? Laat het duizendtalteken weg.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Te veel cijfers achter het teken. Typ bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>Dit kan twee bedragen zijn. Typ %1 of %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Echt geld</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Testomgeving van de gateway</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Ingebouwde oefening</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigen adres</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Geheim voor meldingen</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Login voor verloren betalingen: e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>Winkel- of verkopers-ID</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>E-mail van de winkel</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Uitbetaald in (code van de gateway)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Naam in deze winkel</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin en Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Vaste koers</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Variabele koers</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Twee codes</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Eén code voor beide</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Adres voor meldingen, vul dit in op de pagina van de gateway</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Adres voor meldingen</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Geen adres van buitenaf bereikbaar? Laat leeg. De kassa vraagt de gateway dan om de paar seconden zolang een klant wacht.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>zoals in het account</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Gateway toevoegen</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Munten</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Sleutels blijven verzegeld op deze kassa. Ze worden nooit meer getoond, nooit geëxporteerd, nooit gelogd.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Maak de sleutels op de pagina van de gateway en plak ze hier. Test daarna de verbinding.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Naar de kassa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Koppelen in de browser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Nieuwe prijs</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Andere munt of netwerk</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Taal van de klant</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>Klant leest: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>Klant zegt “Ik heb betaald”</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Wat betekent dit?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Nog eens controleren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Briefje afdrukken, geen bon</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Bon zonder cryptogegevens</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Terugbetalen…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Contant afrekenen</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Proberen met %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>De kassa blijft kijken. Zij meldt wanneer het geld definitief is.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>Het klantscherm bedankt tot de volgende verkoop begint.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Wordt de oude code toch nog betaald, dan meldt de kassa het en houdt zij beide apart.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Een manager beslist: aanvaarden, terugbetalen of de gateway vragen.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Code toch tonen</translation>
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
        <translation>gekozen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gekozen</translation>
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
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Afrekenen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nieuwe prijs</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Volgende verkoop</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Druk op het nummer van de munt en dan op Enter</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Betalen met</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Welke munt?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Terug naar het bedrag</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuleren…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Verkoop annuleren…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 afrekenen</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 pas vanaf %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 is nu niet beschikbaar.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Geen munt neemt dit bedrag: neem contant geld.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter neemt %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>De rest</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Terug naar wat binnenkwam</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 contant</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 kost %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Andere munt nemen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code tonen</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Deze betaling annuleren?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>De code verdwijnt van beide schermen. Betaalt iemand er toch nog op, dan meldt de kassa het.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Blijven wachten</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Betaling annuleren</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>De klant zegt “Ik heb betaald”</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Kijk samen in de wallet: is het verstuurd, niet alleen ondertekend?
2. Is het via %1 verstuurd? Via een ander netwerk komt het niet aan.
3. Vergelijk de eerste en laatste groepen van het adres.
4. Vergelijk het bedrag, elk cijfer.
5. Druk op Nu controleren. Een traag netwerk kan minuten nodig hebben; de kassa blijft 24 h kijken.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Weer code met bedrag</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>Wallet leest de code niet: alleen adres</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Laatste antwoord: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Laatste melding: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>De klok daar wijkt %1 s af van de onze</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>%1 contant aannemen?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>Daarmee is de verkoop compleet en krijgt zij haar bonnummer. De oude code wordt nog bewaakt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>Het geld is er</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Welke munt?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Een verkoop typen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Laatste koers is %1 oud</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Antwoordt in %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>De gateway antwoordt</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Antwoordt, en op tijd</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Antwoordt, maar met storingen</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Geen antwoord. Controleer het adres en de internetverbinding</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Kon nu niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Niet aanvaard. Kopieer hem opnieuw van de pagina van de gateway</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Munten</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Er zijn er maar weinig ingeschakeld</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Geen enkele ingeschakeld. Doe dat op de pagina van de gateway</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Geheim voor meldingen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Ontbreekt: de kassa vraagt dan zelf</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Niet bruikbaar. Maak een nieuw op de pagina van de gateway</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Login voor verloren betalingen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Ontbreekt: kijk bij een verloren antwoord op de pagina van de gateway</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet aanvaard</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Uitbetaalmunt</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Bekend bij de gateway</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Niet ingesteld: het account beslist</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>De gateway kent hem niet</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Adressen op onze schermen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Toegestaan</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>Niet toegestaan: in plaats daarvan verschijnt de pagina van de gateway</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>Niet toegestaan. Schakel het in op de pagina van de gateway</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Mag betalingen openen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>Nee. Maak een sleutel met dit recht op de pagina van de gateway</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Mag betalingen opzoeken</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Mag terugbetalen</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>Nee: terugbetalen gaat op de pagina van de gateway</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Mag zich voor meldingen aanmelden</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>Nee: vul het adres voor meldingen zelf in op de pagina van de gateway</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Niet gevonden, of de sleutel hoort bij een andere</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Gateway wordt gevraagd…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Vul de sleutel in en test de verbinding</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Kan geen geld verplaatsen</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Juist: deze sleutel kan alleen verkopen</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Hij mag meer dan de kassa nodig heeft. Maak een kleinere sleutel op de pagina van de gateway</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Draaien</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>De code opent de pagina van de gateway</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>De code bevat alleen het adres</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>Dezelfde code op het klantscherm</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Code weggehaald</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Nog geen adres</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Geen code</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>zodat niemand een oude prijs betaalt</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>zodat niemand erop betaalt</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>Klant leest “Een ogenblik, alstublieft”</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>Prijs was geldig tot</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Tot nu toe ontvangen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Oude code wordt nog 24 h bewaakt</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Op het klantscherm</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Nog niemand ziet de code</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Prijs geldt tot</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>op de pagina van de gateway</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>Klant stuurde</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Klant betaalt</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>Klant stuurt</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Alleen via</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Met %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Nu ongeveer</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Munten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Wat uw gateways nu aanbieden. Een aangevinkte munt staat op de kassa. Hebben meerdere gateways een munt, dan wordt de eerstgenoemde eerst gevraagd.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Munten die Tillgate niet kent</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Ze verschijnen onder de naam van de gateway, met alleen het adres. Een verkeerd adres valt niet op. Schakel er alleen een in als u er zelf al eens mee hebt betaald.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>op de kassa</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Volgorde van gateways</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>Beeldscherm</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>Met één beeldscherm, naar de klant gedraaid</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>“Dank u wel” blijft staan</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Resterende tijd vanaf het begin, niet pas in de laatste minuten</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Ondersteboven</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegeld</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Tot de volgende verkoop</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Talen die F6 doorloopt</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Het scherm waar de kassa niet op staat</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (nu niet aanwezig)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Klantscherm</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Nog geen betaling</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Betaald met</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dag ervoor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dag erna</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV-export</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Naar de kassa</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Naar de kassa, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Bedrag of nummer (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Verkoop zoeken op bedrag of nummer</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Verkopen van de dag</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Naar stand</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Naar munt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>OEFENING, geen geld bewogen</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>gevonden voor “%1”</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n verkoop</numerusform>
            <numerusform>%n verkopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>over alle dagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>In crypto</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>via de gateways</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>in de lade</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Afgeboekt</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>kwijtgescholden tekorten</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Beslissen over %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Er staat niets open</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>Te beslissen: %n verkoop</numerusform>
            <numerusform>Te beslissen: %n verkopen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Code weggehaald, niemand betaalt dubbel</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Oude code wordt nog 24 h bewaakt</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Bestand kiezen: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Volgorde van gateways</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Hebben meerdere gateways een munt, dan wordt er één eerst gevraagd. Toont die niet op tijd een code, dan kan de volgende dezelfde verkoop overnemen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mijn volgorde</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Goedkoopste eerst</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Snelste eerst</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>zoals in de lijst hieronder</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>wie de minste munten vraagt</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>volgens eigen verkopen</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>In deze volgorde gevraagd</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Druk op een gateway om die eerder te vragen.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>De volgorde geldt voor</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Weer zoals voor alle munten</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Als er een niet antwoordt</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Alle munten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>De volgende neemt het vanzelf over</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Na %1 s zonder code wordt de volgende gateway gevraagd. De eerste wordt eerst nagezocht en daarna bewaakt; de code ervan wordt nooit getoond.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Na %1 s zonder code mag de kassamedewerker op F3 drukken. De eerste wordt eerst nagezocht en daarna bewaakt; de code ervan wordt nooit getoond.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Voordat er een code komt</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Een munt die meer dan %1 kost, wordt vooraf genoemd, met de op één na beste.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Een schatting ouder dan %1 telt niet meer.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Eerst oefenen</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Zes oefengateways op deze computer: geen account, geen geld</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Verbonden: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Gateway verbinden</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Wijzigen, testen of nog een toevoegen</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Met de sleutels van de pagina van de gateway, en een test</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>U kunt zonder verder en hem later verbinden, in de instellingen onder “Gateways”.</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>Vanaf de eerste bevestiging is een betaling moeilijk terug te draaien; elke volgende maakt het moeilijker.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>Gezien telt alleen bij munten waarvan de afzender een betaling niet kan terugdraaien. Bij de andere blijft de kassa wachten.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Bij deze munt is gezien definitief: geen risico.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Klein risico: eenmaal gezien is zo’n betaling haast niet terug te draaien.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>De afzender kan zo’n betaling vervangen tot ze bevestigd is: gezien telt nooit, wat hier ook staat.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Wanneer meegeven</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Zonder regel gaat de waar pas mee als de gateway zegt dat het geld definitief is. Een regel laat haar eerder gaan, tot een prijs. Eigen regels van een munt gaan voor op die voor elke munt; van meerdere beslist die met het laagste bedrag.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regels opslaan</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Elke munt</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Tot en met deze prijs, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Gezien is genoeg</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n bevestiging</numerusform>
            <numerusform>%n bevestigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Wat genoeg is</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Deze regel verwijderen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>elke prijs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: geen regel meer</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>traag, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>geen antwoord sinds %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Terug naar de dag</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Betaling %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Terugbetalen…</translation>
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
        <translation>Betaalde verkopen per uur</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Nieuwe regel</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>Laatste 5</translation>
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
        <translation>De kassa probeert het vanzelf weer en opent zodra het er is.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>Wachten op het boek</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Tillgate sluiten</translation>
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
        <translation>De gateway vragen</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Poort op deze computer (0: een vrije)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Adres om op te luisteren (127.0.0.1: deze computer)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Vertrouwde proxy’s, bijv. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Certificaat (PEM), alleen zonder proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificaten (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Sleutel van het certificaat (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Sleutels (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Heeft niets nodig</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Meldingen aan deze kassa</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Heeft een proxy met TLS nodig</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Meldingen aan de hub</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Heeft een server van de winkel nodig</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Stuur mij een testmelding</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>De kassa vraagt elke paar seconden zolang een klant wacht; dat is genoeg, achter elke router.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Een vast adres en een proxy met TLS die /hook/ aan deze poort doorgeeft. Een melding laat de kassa een of twee seconden eerder vragen; geen enkele maakt een betaling betaald.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub op een server, en kassa’s die een boek in PostgreSQL delen. Het adres voor meldingen is dat van de hub; “tillgatectl notices hub” schrijft zijn configuratie.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Onderweg…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Verbind eerst een gateway.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Openbaar adres, bv. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>De kassa heeft de sleutel en probeert hem. U kunt deze pagina sluiten.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Kies een wachtzin voor de sleutels</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Wachtzin voor de sleutels</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Hij verzegelt de sleutels van de gateway op deze kassa. U typt hem één keer na elke start. Schrijf hem op en bewaar hem apart: zonder wachtzin moeten de sleutels opnieuw worden ingevoerd.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>De sleutels van de gateway op deze kassa zijn ermee verzegeld.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog eens dezelfde</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Sleutels bewaren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Laat de sleuteldienst van deze computer ze bewaren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Gebruik minstens %n teken.</numerusform>
            <numerusform>Gebruik minstens %n tekens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Laatste cijfer weghalen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kassa openen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>Pincode, %n cijfer</numerusform>
            <numerusform>Pincode, %n cijfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Betaalt precies</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Betaalt te weinig</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Betaalt te veel</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Betaalt te laat</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Betaalt dubbel</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Betaalt nooit</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Betaalt via het verkeerde netwerk</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tijd is om</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Het netwerk</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>De gateway</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Gateway uit</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Meldingen kwijt</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Trage antwoorden</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Oefenklant</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>U speelt de klant. De kassa merkt het niet.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Neemt het terug</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Blokken terugdraaien</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Betaalcode</translation>
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
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Adres van de klant</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>E-mail van de klant (alleen voor de gateway)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Waarom (voor het boek)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Vergelijk de eerste en laatste tekens met de wallet van de klant: een geplakt adres kan verwisseld zijn.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Een adres op %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Nummer van de transactie</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Het is verstuurd</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Er is niets verstuurd…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Draaien</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Geld teruggeven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 terugbetalen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Er is niets meer over om terug te geven.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(tegen de koers van vandaag zou het meer zijn dan er kwam: alles wat over is gaat terug)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>Naar %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Het kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>%1 teruggeven?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Is er niets verstuurd?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Alleen als u via de pagina van de gateway of de wallet zeker weet dat er geen munten weg zijn. Dan kunnen ze op een andere manier terug.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Niet zeker</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Er is niets verstuurd</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Op een andere manier</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Nog een terugbetaling</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Verkoop, %n regel</numerusform>
            <numerusform>Verkoop, %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Fooi</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Invoer</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Een klant is aan het betalen</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Taal van het personeel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Zonder toets vergrendelt de kassa zich</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>Cursor en puntjes bewegen</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Alleen volledig scherm; een manager geeft de uitgang vrij</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Elke wijziging staat in het boek, met de naam van wie hem maakte.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Winkel en kassa</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dit venster</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Klantscherm</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Hoe de kassa van betalingen hoort</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Naar een andere kassa</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Instellingen om mee te nemen</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>De tweede kassa neemt over wat hier is ingesteld. Sleutels en pincodes blijven op deze kassa.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Instellingen exporteren…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Een bestand voor een USB-stick, zonder sleutels</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Instellingen importeren…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>Naam en beeldscherm van deze kassa blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Instellen, stap voor stap</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>Nog eens de vragen van de eerste start</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Naar de kassa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Laden wat elders is gewijzigd</translation>
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
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Munten</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Instellingen exporteren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Instellingen (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
Er staan geen sleutels en geen pincodes in.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Instellingen importeren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>De instellingen zijn nu van deze kassa.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>De sleutels van deze gateways moeten worden getypt: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Wanneer meegeven</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personeel en pincodes</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Wie staat er aan de kassa?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Nog niemand heeft een pincode, dus iedereen aan deze kassa mag alles. In de instellingen, onder “Personeel en pincodes”, kan een manager mensen toevoegen; dan vergrendelt de kassa zichzelf en vraagt zij om goedkeuring.</translation>
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
        <translation>Naam van de winkel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Naam van deze kassa, zoals T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassamedewerker</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Grootste verkoop: meer is een typefout</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: een afbeelding</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Een andere valuta of kassanaam geldt vanaf de volgende start van Tillgate, die bij het opslaan wordt aangeboden. Het boek van de oude kassanaam blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Op de rest wachten</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code voor %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 contant aannemen</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Opent de lade, één bon</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 contant</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Tekort aanvaarden</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Een manager beslist, op naam</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>%1 minder aanvaarden</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Ontvangen geld terugbetalen</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 terug, verkoop blijft open</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 terugbetalen</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Code voor alleen %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Als betaald aanvaarden</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Afsluiten zonder geld</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Hier is niets betaald, op naam</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Een manager heeft het geregeld, op naam</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Gezien: het geld is onderweg</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Heeft u nodig: te weinig, te laat of niet te controleren</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>De prijs is niet meer geldig</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Geluiden (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Beluisteren</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Beluisteren: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Elk geluid kan een eigen WAV-bestand zijn; een leeg veld is het geluid van Tillgate. Eigen bestanden blijven op deze kassa; een export laat ze weg.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personeel en pincodes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>De kassa is vergrendeld bij de start en na een tijd zonder toets. Wie een recht mist, vraagt iemand die het heeft om de pincode, voor één handeling; beide namen komen in het boek.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Nog niemand heeft een pincode: de kassa is van één persoon, en iedereen eraan mag alles. Voeg eerst een manager met een pincode toe; vanaf dan vraagt de kassa erom.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>nieuwe pincode hier</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>Pincode, 4 tot 12 cijfers</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>nu getoond</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Oefening</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>De gateways worden naar hun munten gevraagd…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Geen gateway biedt een munt aan. Laat een manager de accounts controleren.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>Pas vanaf %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Nu niet beschikbaar</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meestal %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>opent de lade</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kost %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Even kijken</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>%1 als betaald aanvaarden?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Als betaald aanvaarden</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Er staat geen betaling op het scherm.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>De verkopen van %1 exporteren.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Gateways instellen.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>De dag bekijken.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Het wordt geboekt op naam van wie beslist en kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>%1 als betaald aanvaarden.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>De munten kiezen.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Nog niemand heeft een pincode</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>De kassa is van één persoon zolang niemand een pincode heeft. Een manager kan personen en pincodes toevoegen onder “Personeel” of met “tillgatectl staff add”.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>De kassa is vergrendeld</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Kies uw naam en typ uw pincode.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Niemand met een pincode heeft dit recht. Een manager kan het geven onder “Personeel”.</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Alleen voor deze keer; beide namen komen in het boek.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>De instellingen wijzigen.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate start opnieuw</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Wat u hebt gewijzigd, geldt vanaf dan. Open betalingen worden weer opgepakt.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Nu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Het volledige scherm verlaten.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>De vraag over %1 is afgehandeld.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>Betaling %1 afsluiten?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Betaling %1 afsluiten.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Terugbetalen…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>%1 nog eens inlichten?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Nu inlichten</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld teruggeven</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Open eerst de verkoop: vanuit de laatste vijf verkopen of vanuit de dag (Ctrl F vindt haar).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>%1 teruggeven.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>De terugbetaling %1 afvinken.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>De terugbetaling %1 beëindigen: er is niets verstuurd.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Iemand is er zeker van dat er niets is verstuurd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Het personeel beheren.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Koppelen in de browser</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Kies een winkel op de pagina van de gateway en ga daar akkoord. De sleutel komt binnen tien minuten vanzelf terug.

Geen pagina geopend? Kopieer dit adres in een browser op dit apparaat:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Een andere kassa heeft instellingen gewijzigd die na een nieuwe start gelden. Open betalingen worden weer opgepakt.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>De sleutels worden van deze kassa gewist en er loopt geen verkoop meer via deze gateway. Wat verkocht is, blijft in de boeken.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 is nog nodig</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Er lopen nog betalingen of ze worden bewaakt op laat geld, of een terugbetaling staat open. Verwijder het als ze voorbij zijn.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Kassa vergrendelen</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Kassa vergrendelen, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Oefenklant</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, meer</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Er beweegt geen geld. Bonnen zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Er beweegt geen geld.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>Totaal %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Saldo tonen</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>De rekening is leeg.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Meldingen aanmelden</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>De gateway stuurt haar meldingen vanaf nu hierheen.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Testmelding sturen</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Gevraagd. Aan het lampje van de gateway ziet u wanneer ze kwam.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Laatste melding opnieuw</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Bij de gateway</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Gateway wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Uw winkel en deze kassa</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Drie minuten, dan kunt u verkopen. Alles kan later worden gewijzigd.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Taal en kleuren</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Klantscherm</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>Het scherm naar de klant toe</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Een tweede beeldscherm toont het vanzelf. Met één draait een toets het naar de klant.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Wie neemt de munten aan?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Een gateway opent de betalingen en meldt de kassa wanneer het geld er is.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Hoe de kassa van betalingen hoort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Wie mag wat?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Met een pincode voor de manager staat er een naam achter terugbetalingen en beslissingen.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Klaar om te verkopen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Sleutels blijven verzegeld op deze kassa. Ze worden nooit meer getoond, nooit geëxporteerd, nooit gelogd.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Rollen, rechten en de schermvergrendeling</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Zonder pincode doet één persoon alles onder de naam uit de eerste stap. U kunt zonder verder en later pincodes instellen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Bewaren voor later</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>Het personeel heeft pincodes</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Pincodes voor het personeel instellen</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>de kassa vraagt zelf</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>via een proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Beginnen met verkopen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>aan de hub</translation>
    </message>
</context>
</TS>
