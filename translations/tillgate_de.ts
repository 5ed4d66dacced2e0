<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>Das Gateway hat von einer anderen Zahlung geantwortet.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>Das Gateway ging für diesen Auftrag mit einer anderen Zahlung weiter: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>Das ist eine wiederholte oder falsche Einzahlung auf eine schon benutzte Adresse.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>Das Gateway nennt einen anderen Auftrag: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>Das Gateway nennt einen anderen Coin: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>Das Gateway nennt eine andere Adresse: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>Das Gateway nennt ein anderes Memo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>Das Gateway nennt einen anderen Preis: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>Das Gateway nennt eine andere Währung: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>Das Gateway sagt, es sei abgeschlossen, aber nicht, dass die ganze Summe da ist.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>Das Gateway sagt, es sei abgeschlossen, nennt aber keine eingegangene Summe.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>Das Gateway hat die fällige Summe gesenkt, nachdem sie gezeigt wurde.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>Das Gateway sagt „%1“, nennt aber %2 eingegangene Coins.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Es gibt kein gespeichertes Angebot zum Vergleichen.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>Das Gateway sagt „%1“.</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>Das Gateway sagt jetzt „%1“ und widerspricht damit, was es vorher sagte.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>Das Gateway nannte erst das Memo „%1“, dann „%2“.</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>Das Gateway verlangte erst %1 Coins, dann %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>Der Code auf dem Bildschirm ließ sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Anderes Geld kam an diese Adresse (Zahlung %1). Es zählt für keinen Verkauf; am Gateway nachsehen.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>Der Verkauf war schon mit einem anderen Versuch bezahlt: Dieses Geld kam doppelt.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Anderes Geld kam mehrmals (zuerst Zahlung %1). Es zählt für keinen Verkauf.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>Die Adresse des Gateways für %1 kann nicht gezeigt werden: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>Das Gateway bot einen anderen Coin als %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>Die Summe des Gateways, %1, ist nicht größer als null.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>Die zu zahlende Summe folgt nicht aus der Summe des Gateways.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>Das Gateway nennt einen Token-Vertrag, aber %1 ist kein Token.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>Das Gateway meint einen anderen Token als unseren %1: Sein Vertrag ist %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>Das Memo des Gateways für %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>Das Gateway gab kein %1 an; ohne das lässt sich %2 nicht zuordnen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>Die Zahlungsseite des Gateways kann nicht gezeigt werden: Sie ist keine gewöhnliche https-Adresse.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>Das Programm endete, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>Die Antwort ging verloren, und %1 lässt sich nicht nach einer Auftragsnummer fragen. Der Code wurde nie gezeigt. Im Dashboard nach %2 suchen.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>Das Gateway kennt den Auftrag nicht.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 öffnete ihn ohne Adresse; dort wurde er abgesagt.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>Er ist bei %1 ohne Adresse offen und ließ sich nicht absagen: %2 Im Dashboard nach %3 suchen.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>Das Gateway weiß noch nicht, dass der Fehlbetrag angenommen wurde: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es ist keine Adresse da.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Sie enthält ein Leerzeichen oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Sie enthält einen Buchstaben, der nur wie ein üblicher aussieht.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Diese Adresse gehört niemandem: Coins, die dorthin gehen, sind verloren.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>Es ist der Vertrag des Tokens selbst, keine Wallet: Coins, die dorthin gehen, sind verloren.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>Die Prüfzeichen passen nicht: Mindestens ein Zeichen ist falsch.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Sie enthält ein Zeichen, das eine solche Adresse nicht haben kann.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Sie ist zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Sie beginnt nicht wie Adressen dieses Coins.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>Groß- und Kleinbuchstaben stehen nicht so, wie sie müssen.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>Sie gehört zu einem anderen Coin oder ist von einer Art, die dieser Coin nicht verwendet.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Sie gehört zu einem anderen Netzwerk dieses Coins.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>Es ist ein Schlüssel, keine Adresse. Niemand sollte ihn sehen.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>Es ist eine private Adresse (MWEB): Die meisten Wallets können nicht an sie zahlen.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>Es ist ein Rollup, kein Konto, an das gezahlt wird.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>Das Konto 0.0.0 gehört niemandem.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>Es ist eine X-Adresse: Adresse und Tag müssen getrennt kommen.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Ein Ziel-Tag hängt daran: Er muss getrennt kommen.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Sie gehört zu einer anderen Kette der Polkadot-Familie.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>Es ist eine Zeigeradresse, eine Art, die nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>Es ist eine Staking-Adresse, keine, an die gezahlt wird.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Sie können zahlen mit</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>Bitte zahlen</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Genau senden</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur über</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Mit Memo</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>An diese Adresse</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Wir warten auf Ihre Zahlung</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Code scannen, Betrag prüfen, senden.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Wir sehen Ihre Zahlung.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>Sie haben %1 zu viel gezahlt. Bitte fragen Sie uns.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Es fehlen noch %1. Bitte fragen Sie uns.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Bitte fragen Sie uns.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Scannen und zahlen auf</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Preis gilt bis %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Wie möchten Sie bezahlen?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 kommen zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Code scannen, um die Coins abzuholen.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Jemand anders hat inzwischen gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>geht gerade nicht</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>Das geht hier nicht. Betrag ansehen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort unverständlich</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>Die Antwort des Gateways ergibt keinen Sinn. Noch einmal versuchen oder anderes Gateway nehmen.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>Gateway nicht erreicht</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Es wurde nichts gesendet. Internetverbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>Das Gateway hat nicht geantwortet. Die Kasse fragt weiter; nicht doppelt kassieren.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>Das Gateway lehnt den Schlüssel dieser Kasse ab. Die Leitung soll das Konto prüfen.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>dort nicht bekannt</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>Das Gateway kennt diese Zahlung nicht. Neuen Preis holen.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu oft gefragt</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>Das Gateway will eine kurze Pause. Die Kasse fragt von selbst wieder.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>Störung beim Gateway</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>Das Gateway kann gerade nicht antworten. Kurz warten oder anderes Gateway nehmen.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>Das Gateway hat diese Zahlung abgelehnt. Anderen Coin oder anderes Gateway nehmen.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>Betrag zu klein</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>Der Betrag ist zu klein für diesen Coin. Anderen Coin oder bar nehmen.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>Coin nicht verfügbar</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Dieser Coin geht gerade nicht. Anderen Coin nehmen.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>kann nicht speichern</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>Die Kasse kann ihr Journal nicht schreiben. Nicht weiter verkaufen und Hilfe rufen.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>neueres Journal</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>Das Journal stammt von einer neueren Version. Diese Kasse aktualisieren.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>schon offen</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Ein anderes Programm benutzt das Journal dieser Kasse. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Jemand anders war schneller. Noch einmal ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>Schlüssel sind gesperrt</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>Die Gateway-Schlüssel sind gesperrt. Die Leitung muss sie öffnen.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>Betrag zu groß</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>Der Betrag ist größer, als die Kasse verarbeiten kann. Eingabe prüfen.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>Journal nicht erreicht</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>Das Journal ist nicht erreichbar: bis es wieder da ist, kann nicht kassiert werden.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>unklar, ob gespeichert</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Ob das gespeichert ist, ist noch nicht bekannt. Nicht wiederholen: nachsehen, wenn das Journal wieder da ist.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>dddd, d. MMMM</translation>
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
        <translation>Der Betrag steht; jetzt sagt der Kunde, wie er zahlt.
Nummer des Coins oder 0 für bar drücken, dann Enter.
Eine blasse Zeile nimmt diesen Betrag nicht; sie sagt, ab welchem sie es tut.
Vor Enter wird kein Gateway etwas gefragt.
Tasten: 1 bis 9 Coin, 0 bar, Enter kassiert, Esc zurück zum Betrag.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Betrag tippen und Enter drücken.
+ beginnt eine neue Zeile, * ist die Menge, Rücktaste nimmt eine Ziffer zurück, Entf löscht.
F2 zeigt die Coins, F9 kassiert mit dem üblichen.
Strg+1 bis 5 öffnen die letzten fünf Verkäufe, Strg+F sucht einen.
Tasten: F11 Vollbild, Strg+L sperrt die Kasse, Strg+, Einstellungen.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>Das Gateway wird nach einer Adresse gefragt; das dauert einen Moment.
Warten. Noch kann nichts bezahlt werden, nichts wird übergeben.
Dauert es zu lange, kann derselbe Verkauf zum nächsten Gateway gehen.
Die Kasse hat den Verkauf schon aufgeschrieben; bei Stromausfall geht nichts verloren.
Tasten: Esc bricht ab, F3 nimmt das nächste Gateway, wenn es angeboten wird.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>Die Antwort des Gateways ging verloren: vielleicht hat es die Zahlung angelegt, vielleicht nicht.
Nicht blind noch einmal kassieren. Jetzt prüfen drücken.
Bleibt es so, das nächste Gateway oder bar nehmen.
Die Kasse fragt von selbst nach unserer Nummer und meldet, was sie findet.
Tasten: F5 oder Enter jetzt prüfen, F3 nächstes Gateway, Esc bricht ab.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>Der Code steht auf beiden Bildschirmen; noch wurde nichts gesehen.
Den Kunden scannen und Betrag und Netz vergleichen lassen. Nicht übergeben.
Sagt der Kunde „Ich habe bezahlt“, F1 drücken und die Liste durchgehen.
Die Kasse fragt das Gateway immer wieder; der Preis gilt, bis die Zeit um ist.
Tasten: F5 jetzt prüfen, F10 neuer Preis, F2 anderer Coin, Esc fragt, ob abgebrochen wird.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>Das Gateway sieht das Geld unterwegs, aber es ist nicht endgültig.
Die farbige Leiste sagt, was mit der Ware geschieht; an ihrem Ende steht die Regel des Ladens.
Abbrechen geht nicht mehr, und niemand muss noch einmal zahlen.
Die Kasse schaut weiter zu und meldet, wenn das Geld endgültig da ist.
Tasten: F5 jetzt prüfen, Enter tut, was auf der Haupttaste steht.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>Der Verkauf ist gedeckt und hat seine Belegnummer.
Ware übergeben.
Die Karte links ist der Nachweis.
Die Kasse merkt weiterhin, wenn ein zweites Mal Geld kommt.
Tasten: Enter oder eine Ziffer beginnt den nächsten Verkauf, Strg+R erstattet.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>Der Verkauf ist bezahlt, und es kam mehr als verlangt.
Ware übergeben und zurückgeben, was zu viel ist.
Das Kundendisplay sagt, wie viel es ist.
Es lässt sich auch später zurückgeben, aus den letzten fünf.
Tasten: Strg+R erstattet, Enter beginnt den nächsten Verkauf.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Es kam weniger als verlangt. Noch nicht übergeben.
Wählen: Code für den Rest, Rest in bar, hinnehmen oder zurückgeben.
Hinnehmen entscheidet die Leitung; es wird als eigener Posten gebucht.
Später lässt es offen bei den letzten fünf; der alte Code wird weiter beobachtet.
Tasten: 1 bis 4 wählen, Enter führt aus, Esc lässt es für später.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>Die Zeit für diesen Preis ist um, und nichts ist eingegangen.
Neuer Preis drücken: derselbe Verkauf, derselbe Coin, eine Taste.
Oder einen anderen Coin oder bar nehmen.
Wird der alte Code doch noch bezahlt, meldet es die Kasse und hält beides getrennt.
Tasten: Enter oder F10 neuer Preis, F5 noch einmal prüfen, F2 anderer Coin, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Das Geld kam nach seiner Zeit. Der Preis galt nicht mehr.
Die Leitung fragen: als bezahlt annehmen oder zurückgeben.
Vorher nicht übergeben.
Es bleibt bei den letzten fünf, bis jemand entschieden hat.
Tasten: 1 bis 2 wählen, Enter führt aus, Esc lässt es für später.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>Das Gateway hat diese Zahlung nicht angenommen; es floss kein Geld.
Noch einmal versuchen, einen anderen Coin, ein anderes Gateway oder bar nehmen.
Der Grund steht im Feld, mit einem Code zum Durchsagen am Telefon.
Kommt doch noch Geld, meldet es die Kasse.
Tasten: Enter versucht es noch einmal, F2 anderer Coin, F3 nächstes Gateway, Esc bricht ab.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>Die Zahlung wurde abgebrochen.
Nicht übergeben.
Der Code ist von beiden Bildschirmen verschwunden.
Die Kasse beobachtet ihn weiter, falls noch Geld kommt.
Tasten: Enter beginnt den nächsten Verkauf.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>Das Geld ging an den Kunden zurück.
Nichts wird übergeben.
Der Zettel zeigt, was zurückgegeben wurde und von wem.
Der Verkauf bleibt im Journal; die Erstattung steht daneben.
Tasten: Enter, fertig.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>Das Gateway antwortet nicht; niemand weiß, ob Geld kam.
Nicht übergeben und nicht noch einmal kassieren.
Internetverbindung prüfen; Jetzt prüfen drücken.
Die Kasse fragt weiter und sagt sofort, wenn sie es weiß.
Tasten: F5 oder Enter jetzt prüfen, Esc fragt, ob abgebrochen wird.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Etwas an dieser Zahlung passt nicht; im Feld steht, was.
Die Leitung fragen. Nicht übergeben.
Die Auswahl rechts beendet die Frage, namentlich.
Es bleibt bei den letzten fünf, bis jemand entschieden hat.
Tasten: 1 bis 3 wählen, Enter führt aus, Esc lässt es für später.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>Der Code ist fertig, und niemand sieht ihn, bevor Sie es sagen.
Das Feld sagt, warum: Er kostet mehr, als der Laden mag, oder sein Preis gilt nicht lange genug.
Enter tut das Bessere; der alte Code wird abgesagt und weiter beobachtet.
F4 zeigt den Code trotzdem; nach diesen Kosten fragt die Kasse nicht noch einmal.
Tasten: Enter, F4 Code zeigen, F2 anderer Coin, F10 neuer Preis, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Sie kam an und ist gespeichert: der Weg funktioniert.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Jemand anderes hat sie bekommen: die Adresse führt zu einem anderen Server oder Journal.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Ein Server antwortet, aber nicht unter diesem Pfad. Der Proxy muss /hook/ weiterreichen.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Sie kam an die richtige Stelle, aber das Geheimnis dort ist ein anderes.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Sie kam an die richtige Stelle, die sie nicht speichern konnte.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>Der Proxy antwortet, reicht sie aber nicht weiter. Seinen Port vergleichen.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>An dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Keine Adresse für Meldungen: bei den Schlüsseln dieses Gateways eintragen.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 von %2 bestätigt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Preis gilt bis %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>Preis galt bis %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 eingegangen</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was eingegangen ist</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Adressform passt zu %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Adressform passt nicht zu %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Adresse und Betrag wie bei %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Adresse oder Betrag anders als bei %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Code vom Bildschirm zurückgelesen</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Code am Bildschirm nicht lesbar</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Rechnung gültig bis %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Fehlbetrag abgeschrieben</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>In Coins</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 verlangt nichts zusätzlich</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 behält davon %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Es sendet die Coins an den Kunden</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Als Link von %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>Der Kunde öffnet ihn und holt die Coins ab</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Von Hand gesendet</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Aus einer Wallet des Ladens; später abgehakt</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In bar</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Aus der Kassenlade, sofort</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Alles, was übrig ist</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Heutiger Wert</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 in Coins von heute</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Nur was zu viel war</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Einen Teil der Coins</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Sie geben ein, wie viele</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Einen Betrag in %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Sie geben ein, wie viel</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>Die Erstattung kann gesendet worden sein. Die Kasse sieht nach und sendet sie nie noch einmal. Auf der Seite von %1 nachsehen, bevor Sie sie hier beenden.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Die Coins aus der Wallet des Ladens senden, dann hier die Nummer der Transaktion eingeben. Bis dahin bleibt die Erstattung offen.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>Der Kunde holt sie ab</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Den Kunden den Code scannen lassen. Der Link bleibt gültig; die Kasse behält ihn im Auge.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 sendet gerade</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>Die Kasse meldet, wenn es gesendet ist.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 braucht einen Menschen</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Dort steht „%1“. Auf der Seite des Gateways nachsehen.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Es steht im Journal.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Abgelehnt: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Beendet: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, Wert %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Fehlbetrag hinnehmen</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Über verspätetes oder unpassendes Geld entscheiden</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Geld erstatten</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Verkauf abbrechen, für den schon Geld kam</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Kassenlade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Den Tag und fremde Verkäufe sehen</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Zwischenbericht drucken (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Tag abschließen (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Einstellungen und Übergaberegeln ändern</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Gateways und Schlüssel ändern</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Personal und PINs verwalten</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Zu viele falsche PINs. %n Sekunde warten, dann noch einmal versuchen.</numerusform>
            <numerusform>Zu viele falsche PINs. %n Sekunden warten, dann noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Diese PIN ist falsch. Die Kasse wartet jetzt %n Sekunde.</numerusform>
            <numerusform>Diese PIN ist falsch. Die Kasse wartet jetzt %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Diese PIN ist falsch. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Zuerst braucht die Leitung eine PIN, und eine Leitung mit PIN muss bleiben.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Nötig sind ein Name und eine PIN mit 4 bis 12 Ziffern, keine Reihe wie 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Frage Gateway</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Antwort fehlt</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Warte auf Zahlung</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Gesehen, nicht endgültig</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Wird bestätigt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Bezahlt, zu viel</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Zu wenig bezahlt</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>Preis gilt nicht mehr</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Zu spät gesehen</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Zu spät bezahlt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Von der Leitung angenommen</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>Wird bestätigt %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Bezahlt, %1 zu viel</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Nicht prüfbar seit %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 erstellt die Adresse.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>Die Antwort ging verloren. Die Kasse sucht nach der Nummer; nicht noch einmal kassieren.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>%1 wird gerade gefragt.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Noch nichts gesehen. %1 zuletzt vor %2 gefragt.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Noch nichts gesehen.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>Der volle Betrag ist seit %1 unterwegs.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>Der volle Betrag ist unterwegs.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>Das Netz bestätigt die Zahlung.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>Das Geld ist endgültig da.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>Die Wallet hat mehr gesendet, als der Code verlangte.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>Die Wallet hat weniger gesendet, als der Code verlangte.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>Die Zeit ist um. Nichts ist eingegangen.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>Der Preis galt nicht mehr. Die Leitung entscheidet.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Es wurde kein Geld genommen. Noch einmal versuchen oder anderen Coin nehmen.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>Der Code wurde weggenommen. Er wird noch 24 h beobachtet.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>Das Geld ging zurück.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 antwortet nicht. Die Kasse fragt weiter.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Etwas passt nicht. Dafür kein Geld nehmen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>In Bestätigung</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Preis abgelaufen</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>Zu spät, offen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Warten, noch nicht übergeben</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>Das gesehene Geld ist wieder weg. Es kann noch kommen.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>Die Antwort ging verloren, und bisher wurde nichts gefunden. Mit F3 geht es bei %1 weiter.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>Die Antwort ging verloren, und %1 lässt sich nicht danach fragen. Niemand sah den Code: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>Die Antwort ging verloren, und %1 lässt sich nicht fragen. Niemand sah einen Code: F3 macht bei %2 weiter.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 bar</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 in Coins</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>Dem Code ist nicht zu trauen</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 braucht lange. Mit F3 geht es bei %2 weiter; niemand zahlt doppelt.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 hat die Adresse erstellt. Sie wird zurückgelesen, bevor jemand sie sieht.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 kamen, als der Preis nicht mehr galt.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>Der Code ließ sich nicht zurücklesen. Einen neuen Preis holen.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 wiederholt die Adresse noch nicht. Bis dahin gibt es keinen Code.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Bar bezahlt</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Gesehen genügt</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>%n Bestätigung genügt</numerusform>
            <numerusform>%n Bestätigungen genügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Nur endgültiges Geld zählt</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Ein Teil des Geldes ging zurück.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 kostet %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Preis gilt nur noch %1</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>Preis gilt nicht fest</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>%1 sagt es. Kein Coin ist bekannt, der weniger kostet. Enter zeigt den Code.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>%1 sagt es. Enter nimmt %2, F4 zeigt diesen Code trotzdem.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>Die Antwort kam spät. Enter macht einen neuen Preis, F4 zeigt diesen Code trotzdem.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>Die Antwort kam zu spät. Enter macht einen neuen Preis.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 hält diesen Kurs nicht. Enter macht einen neuen Preis, F4 zeigt diesen Code trotzdem.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 hat Neues zu dieser Zahlung. Die nächste Frage nimmt es in %2 an.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>Die nächste Frage nimmt %1 in %2 an.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 oder %2? Bitte ohne Tausenderzeichen schreiben.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Zu viele Stellen nach dem Zeichen. Zum Beispiel %1 tippen.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>Das kann zwei Summen bedeuten. %1 oder %2 tippen.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Echtes Geld</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Sandbox des Gateways</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Eingebaute Übung</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Name in diesem Laden</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Login für verlorene Zahlungen: E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Auszahlung in (Kürzel des Gateways)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>wie im Konto festgelegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Adresse für Meldungen, beim Gateway eintragen</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Adresse für Meldungen</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Keine Adresse von außen erreichbar? Leer lassen. Die Kasse fragt dann alle paar Sekunden beim Gateway nach, solange ein Kunde wartet.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Geheimnis für Meldungen</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>Kennung des Ladens oder Händlers</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>E-Mail des Ladens</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Fester Kurs</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Beweglicher Kurs</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin und Lightning</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Zwei Codes</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Ein Code für beides</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Schlüssel bleiben versiegelt auf dieser Kasse. Sie werden nie wieder gezeigt, nie exportiert, nie protokolliert.</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Die Schlüssel auf der Seite des Gateways erzeugen und hier einfügen. Dann die Verbindung testen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Strg N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Im Browser koppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Anderer Coin oder anderes Netz</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>Kunde liest %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>„Ich habe bezahlt“</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Zettel drucken, kein Beleg</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Strg P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Beleg ohne Krypto-Angaben</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Strg R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Stattdessen bar nehmen</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>Die Kasse schaut weiter zu. Sie meldet, wenn das Geld endgültig da ist.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>Das Kundendisplay dankt, bis der nächste Verkauf beginnt.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Wird der alte Code doch noch bezahlt, meldet es die Kasse und hält beides getrennt.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Die Leitung entscheidet: annehmen, erstatten oder beim Gateway fragen.</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Mit %1 versuchen</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Code trotzdem zeigen</translation>
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
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
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
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Nächster Verkauf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Nummer des Coins drücken, dann Enter</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Bezahlen mit</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Welcher Coin?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Zurück zum Betrag</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Verkauf abbrechen…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 kassieren</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 erst ab %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Kein Coin nimmt diesen Betrag: bar nehmen.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter nimmt %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Zurück zum Eingegangenen</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 bar</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 kostet %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Anderen Coin nehmen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Diese Zahlung abbrechen?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>Der Code verschwindet von beiden Bildschirmen. Zahlt doch noch jemand darauf, meldet es die Kasse.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Zahlung abbrechen</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>Der Kunde sagt: „Ich habe bezahlt“</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Gemeinsam in die Wallet schauen: gesendet, nicht nur signiert?
2. Über %1 gesendet? Über ein anderes Netz kommt nichts an.
3. Die ersten und letzten Gruppen der Adresse vergleichen.
4. Den Betrag vergleichen, jede Ziffer.
5. Jetzt prüfen drücken. Ein langsames Netz kann Minuten brauchen; die Kasse schaut 24 h weiter zu.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Wieder Code mit Betrag</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>Wallet liest den Code nicht: nur Adresse</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Letzte Meldung: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>Seine Uhr weicht von unserer um %1 s ab</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>%1 bar nehmen?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>Damit ist der Verkauf vollständig und erhält seine Belegnummer. Der alte Code wird weiter beobachtet.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>Das Geld ist da</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Welcher Coin?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Verkauf eintippen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Letzter Kurs %1 alt</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Antwortet in %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>Das Gateway antwortet</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Antwortet, aber mit Störungen</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Keine Antwort. Adresse und Internetverbindung prüfen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Konnte gerade nicht geprüft werden</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Nicht angenommen. Auf der Seite des Gateways neu kopieren</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Nur wenige sind eingeschaltet</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Keine eingeschaltet. Auf der Seite des Gateways nachholen</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Geheimnis für Meldungen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Fehlt: die Kasse fragt dann selbst nach</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Nicht brauchbar. Auf der Seite des Gateways neu erzeugen</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Login für verlorene Zahlungen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Fehlt: bei verlorener Antwort auf der Seite des Gateways nachsehen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Auszahlungs-Coin</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Dem Gateway bekannt</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Nicht gesetzt: das Konto entscheidet</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>Das Gateway kennt ihn nicht</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Frage das Gateway…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Schlüssel eintragen, dann Verbindung testen</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Adressen auf unseren Bildschirmen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>Nicht erlaubt: stattdessen wird die Seite des Gateways gezeigt</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>Nicht erlaubt. Auf der Seite des Gateways einschalten</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Darf Zahlungen anlegen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>Nein. Auf der Seite des Gateways einen Schlüssel mit diesem Recht anlegen</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Darf Zahlungen nachsehen</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Darf erstatten</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>Nein: erstattet wird auf der Seite des Gateways</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Darf sich für Meldungen anmelden</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>Nein: die Adresse für Meldungen auf der Seite des Gateways selbst eintragen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Nicht gefunden, oder der Schlüssel gehört zu einem anderen</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Es antwortet, und rechtzeitig</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Kann kein Geld bewegen</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Richtig: dieser Schlüssel kann nur verkaufen</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Er darf mehr, als die Kasse braucht. Auf der Seite des Gateways einen kleineren Schlüssel anlegen</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>Der Code enthält nur die Adresse</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>Gleicher Code am Kundendisplay</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Code weggenommen</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>damit niemand einen alten Preis zahlt</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>damit niemand darauf zahlt</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>Kunde liest „Einen Moment, bitte“</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>Preis galt bis</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Bisher eingegangen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Alter Code wird noch 24 h beobachtet</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Am Kundendisplay</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>Der Code öffnet die Seite des Gateways</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Noch sieht niemand den Code</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Preis gilt bis</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>Kunde hat gesendet</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>Kunde sendet</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur über</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>auf der Seite des Gateways</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Kunde zahlt</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Jetzt etwa</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Was die Gateways jetzt anbieten. Ein Coin mit Haken steht an der Kasse. Haben mehrere Gateways einen Coin, wird das zuerst genannte zuerst gefragt.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Coins, die Tillgate nicht kennt</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Sie erscheinen unter dem Namen des Gateways, nur mit der bloßen Adresse. Eine falsche Adresse fällt nicht auf. Nur einschalten, wenn Sie selbst einmal damit bezahlt haben.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>an der Kasse</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Gateway-Reihenfolge</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>Mit nur einem Bildschirm, zum Kunden gedreht</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>„Vielen Dank“ bleibt stehen</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Restzeit von Anfang an, nicht erst in den letzten Minuten</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Kopfüber</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Bis zum nächsten Verkauf</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Sprachen, durch die F6 wechselt</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Der, auf dem die Kasse nicht ist</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (gerade nicht da)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Kundendisplay</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Noch keine Zahlung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV-Export</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Zur Kasse, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Betrag oder Nummer (Strg F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Verkauf nach Betrag oder Nummer suchen</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Verkäufe des Tages</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Nach Coin</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>ÜBUNG, es floss kein Geld</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>gefunden für „%1“</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n Verkauf</numerusform>
            <numerusform>%n Verkäufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>über alle Tage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>In Coins</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>über die Gateways</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>in der Kassenlade</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>Fehlbetrag hingenommen</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>Zu entscheiden: %n Verkauf</numerusform>
            <numerusform>Zu entscheiden: %n Verkäufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Code weggenommen, niemand zahlt doppelt</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Alter Code wird noch 24 h beobachtet</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Gateway-Reihenfolge</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Haben mehrere Gateways einen Coin, wird eines zuerst gefragt. Zeigt es nicht rechtzeitig einen Code, kann das nächste denselben Verkauf übernehmen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Meine Reihenfolge</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Günstigste zuerst</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Schnellste zuerst</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>wie in der Liste unten</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>wer die wenigsten Coins verlangt</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>nach Verkäufen dieser Kasse</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Reihenfolge beim Fragen</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Ein Gateway drücken, damit es früher gefragt wird.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>Reihenfolge für</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Wieder wie für alle Coins</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Wenn eines nicht antwortet</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Alle Coins</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>Das nächste übernimmt von selbst</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Nach %1 s ohne Code wird das nächste Gateway gefragt. Beim ersten wird vorher nachgesehen und danach weiter beobachtet; sein Code wird nie gezeigt.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Nach %1 s ohne Code darf die Kassenkraft F3 drücken. Beim ersten wird vorher nachgesehen und danach weiter beobachtet; sein Code wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Bevor ein Code entsteht</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Ein Coin, der mehr als %1 kostet, wird vorher genannt, mit dem nächstbesten.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Eine Schätzung, die älter als %1 ist, zählt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Sechs Übungs-Gateways auf diesem Rechner: kein Konto, kein Geld</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Gateway verbinden</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Ändern, testen oder weitere hinzufügen</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Mit den Schlüsseln von der Seite des Gateways und einem Test</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Es geht auch ohne. Später steht es in den Einstellungen unter „Gateways“.</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>Ab der ersten Bestätigung lässt sich eine Zahlung schwer zurücknehmen; jede weitere macht es schwerer.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>Gesehen zählt nur bei Coins, deren Absender eine Zahlung nicht zurücknehmen kann. Bei den anderen wartet die Kasse weiter.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Gesehen ist bei diesem Coin endgültig: kein Risiko.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Kleines Risiko: einmal gesehen, lässt sich so eine Zahlung kaum zurücknehmen.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>Der Absender kann so eine Zahlung ersetzen, bis sie bestätigt ist: gesehen zählt nie, was auch immer hier steht.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Wann übergeben</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Ohne Regel geht die Ware erst hinaus, wenn das Gateway sagt, dass das Geld endgültig da ist. Eine Regel lässt sie früher gehen, bis zu einem Preis. Eigene Regeln eines Coins gelten vor denen für jeden Coin; von mehreren entscheidet die mit dem kleinsten Betrag.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Jeder Coin</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Bis zu diesem Preis, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Gesehen genügt</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n Bestätigung</numerusform>
            <numerusform>%n Bestätigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Was genügt</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>jeder Preis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: keine Regel mehr</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>langsam, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>keine Antwort seit %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Zurück zum Tag</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <comment>key</comment>
        <translation>Strg R</translation>
    </message>
</context>
<context>
    <name>tillgate::HourChart</name>
    <message>
        <source>Paid sales by hour</source>
        <translation>Bezahlte Verkäufe je Stunde</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Neue Zeile</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>Letzte fünf</translation>
    </message>
    <message>
        <source>Ctrl 1–5</source>
        <translation>Strg 1–5</translation>
    </message>
</context>
<context>
    <name>tillgate::LedgerWaitWindow</name>
    <message>
        <source>The till tries again by itself and opens when it is back.</source>
        <translation>Die Kasse versucht es von selbst wieder und öffnet, sobald es da ist.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>Warten auf das Journal</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Tillgate schließen</translation>
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
        <translation>Das Gateway fragen</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Port auf diesem Rechner (0: ein freier)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Adresse, auf der die Kasse hört (127.0.0.1: dieser Rechner)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Vertraute Proxys, z. B. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Zertifikat (PEM), nur ohne Proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Schlüssel des Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Braucht nichts</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Meldungen an diese Kasse</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Braucht einen Proxy mit TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Meldungen an den Hub</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Braucht einen Server des Ladens</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Testmeldung an mich</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>Die Kasse fragt alle paar Sekunden, solange ein Kunde wartet; das allein genügt, hinter jedem Router.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Eine feste Adresse und ein Proxy mit TLS, der /hook/ an diesen Port weiterreicht. Eine Meldung lässt die Kasse ein, zwei Sekunden früher fragen; keine macht eine Zahlung bezahlt.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub auf einem Server, und Kassen, die ein Journal in PostgreSQL teilen. Die Adresse für Meldungen ist die des Hubs; „tillgatectl notices hub“ schreibt seine Konfiguration.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Zuerst ein Gateway verbinden.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Öffentliche Adresse, etwa https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>Die Kasse hat den Schlüssel und probiert ihn. Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Passphrase für die Schlüssel wählen</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Passphrase für die Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Dem Schlüsseldienst dieses Rechners anvertrauen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Sie versiegelt die Schlüssel des Gateways auf dieser Kasse und wird nach jedem Start einmal eingegeben. Aufschreiben und getrennt aufbewahren: ohne sie müssen die Schlüssel neu eingetragen werden.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>Mit ihr sind die Schlüssel des Gateways auf dieser Kasse versiegelt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n Ziffer</numerusform>
            <numerusform>PIN, %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Zahlt genau</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Zahlt zu wenig</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Zahlt zu viel</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Zahlt zu spät</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Zahlt doppelt</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Zahlt nie</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Zahlt im falschen Netz</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>Das Gateway</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Gateway aus</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Meldungen verloren</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Langsame Antworten</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Übungskunde</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Sie spielen den Kunden. Die Kasse merkt es nicht.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Nimmt es zurück</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Blöcke zurücknehmen</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Zahlungscode</translation>
    </message>
</context>
<context>
    <name>tillgate::RecentCell</name>
    <message>
        <source>%1, %2, %3, Ctrl+%4</source>
        <translation>%1, %2, %3, Strg+%4</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundForm</name>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Adresse des Kunden</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>E-Mail des Kunden (nur für das Gateway)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Warum (für das Journal)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Die ersten und letzten Zeichen mit der Wallet des Kunden vergleichen: eine eingefügte Adresse kann ausgetauscht worden sein.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Eine Adresse auf %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Nummer der Transaktion</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Es ist gesendet</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Nichts wurde gesendet…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Drehen</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Nichts ist übrig, das zurückgehen könnte.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(zum heutigen Kurs wäre es mehr, als kam: alles, was übrig ist, geht zurück)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>An %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Es lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>%1 zurückgeben?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Wurde nichts gesendet?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Nur wenn Sie von der Seite des Gateways oder aus der Wallet sicher wissen, dass keine Coins gingen. Dann können sie auf anderem Weg zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Auf anderem Weg</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Noch eine Erstattung</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Verkauf, %n Zeile</numerusform>
            <numerusform>Verkauf, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Ein Kunde zahlt gerade</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Sprache des Personals</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Ohne Tastendruck sperrt sich die Kasse</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>Schreibmarke und Punkte bewegen sich</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Nur Vollbild; den Ausgang gibt die Leitung frei</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Jede Änderung steht im Journal, mit dem Namen dessen, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Laden und Kasse</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Kundendisplay</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Wie die Kasse von Zahlungen erfährt</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Auf eine andere Kasse</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Einstellungen zum Mitnehmen</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>Die zweite Kasse übernimmt, was hier eingestellt ist. Schlüssel und PINs bleiben auf dieser Kasse.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Eine Datei für einen USB-Stick, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>Name und Bildschirm dieser Kasse bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Einrichtung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>Noch einmal die Fragen des ersten Starts</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Laden, was anderswo geändert wurde</translation>
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
        <translation>Coins</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
Sie enthält keine Schlüssel und keine PINs.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>Die Einstellungen gelten jetzt für diese Kasse.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>Die Schlüssel dieser Gateways müssen eingegeben werden: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Wann übergeben</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personal und PINs</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Wer steht an der Kasse?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Noch hat niemand eine PIN; jeder an dieser Kasse darf alles. Unter „Einstellungen“, „Personal und PINs“ kann die Leitung Personen anlegen; dann sperrt sich die Kasse und fragt nach Freigabe.</translation>
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
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Name dieser Kasse, etwa T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Größter Verkauf: mehr ist ein Tippfehler</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: eine Bilddatei</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Eine andere Währung oder ein anderer Kassenname gilt ab dem nächsten Start von Tillgate, der beim Speichern angeboten wird. Das Journal des alten Kassennamens bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Auf den Rest warten</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code für %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 bar nehmen</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Öffnet die Kassenlade, ein Beleg</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 bar</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Fehlbetrag hinnehmen</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Leitung entscheidet, namentlich</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>%1 weniger annehmen</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Eingegangenes erstatten</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 zurück, Verkauf bleibt offen</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Code nur für %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Als bezahlt annehmen</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Ohne Geld schließen</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Hier wurde nichts bezahlt, namentlich</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Die Leitung hat sich gekümmert, namentlich</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Gesehen: das Geld ist unterwegs</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Braucht Sie: zu wenig, zu spät oder nicht prüfbar</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>Der Preis gilt nicht mehr</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Töne (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Anhören: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Jeder Ton kann eine eigene WAV-Datei sein; ein leeres Feld ist der Ton von Tillgate. Eigene Dateien bleiben auf dieser Kasse; ein Export lässt sie weg.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personal und PINs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>Die Kasse ist beim Start gesperrt und nach einer Weile ohne Tastendruck. Wem ein Recht fehlt, der bittet jemanden, der es hat, um die PIN, für eine Handlung; beide Namen stehen im Journal.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Noch hat niemand eine PIN: die Kasse gehört einer Person, und jeder an ihr darf alles. Zuerst eine Leitung mit PIN anlegen; von da an fragt die Kasse.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>hat eine PIN; hier eine neue</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>gerade gezeigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Die Gateways werden nach ihren Coins gefragt…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Kein Gateway bietet einen Coin an. Die Leitung soll die Konten prüfen.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>Erst ab %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>öffnet die Kassenlade</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostet %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>%1 als bezahlt annehmen?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Als bezahlt annehmen</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Es ist keine Zahlung auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Die Verkäufe vom %1 exportieren.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Gateways einrichten.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Den Tag ansehen.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Es wird unter dem Namen der Person gebucht, die entscheidet, und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>%1 als bezahlt annehmen.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Die Coins wählen.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Noch hat niemand eine PIN</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>Solange niemand eine PIN hat, gehört die Kasse einer Person. Die Leitung kann unter „Personal“ oder mit „tillgatectl staff add“ Personen und PINs anlegen.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Die Kasse ist gesperrt</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Namen wählen, PIN eingeben.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Niemand mit PIN hat dieses Recht. Die Leitung kann es unter „Personal“ geben.</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Nur dieses eine Mal; beide Namen stehen im Journal.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Die Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate startet neu</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Was Sie geändert haben, gilt ab dann. Offene Zahlungen werden wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Das Vollbild verlassen.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>Die Frage zu %1 ist erledigt.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>Zahlung %1 schließen?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Zahlung %1 schließen.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>Erneut an %1 melden?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Jetzt melden</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Zuerst den Verkauf öffnen: aus den letzten fünf oder aus dem Tag (Strg F findet ihn).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>%1 zurückgeben.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>Erstattung %1 abhaken.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>Erstattung %1 beenden: nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Eine Person ist sicher, dass nichts gesendet wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Das Personal verwalten.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Im Browser koppeln</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Auf der Seite des Gateways einen Shop wählen und dort zustimmen. Der Schlüssel kommt innerhalb von zehn Minuten von selbst zurück.

Keine Seite aufgegangen? Diese Adresse in einen Browser auf diesem Gerät kopieren:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Eine andere Kasse hat Einstellungen geändert, die ab einem neuen Start gelten. Offene Zahlungen werden wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>Die Schlüssel werden auf dieser Kasse gelöscht, und kein Verkauf läuft mehr darüber. Was verkauft wurde, bleibt im Buch.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 wird noch gebraucht</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Zahlungen darüber laufen noch oder werden auf spätes Geld beobachtet, oder eine Rückzahlung ist offen. Entfernen, wenn sie vorbei sind.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Kasse sperren</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Kasse sperren, Strg+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Übungskunde</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, mehr</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Kein Geld fließt. Belege sind markiert.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Kein Geld fließt.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Guthaben zeigen</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Das Konto ist leer.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Meldungen eintragen</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>Das Gateway schickt seine Meldungen ab jetzt hierher.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Testmeldung senden lassen</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Angefordert. Am Licht des Gateways sieht man, wann sie kam.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Letzte Meldung noch einmal</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Beim Gateway</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Frage das Gateway…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Ihr Laden und diese Kasse</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Drei Minuten, dann können Sie verkaufen. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Sprache und Farben</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Kundendisplay</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>Der Bildschirm zum Kunden</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Ein zweiter Bildschirm zeigt es von selbst. Bei nur einem dreht ihn eine Taste zum Kunden.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Wer nimmt die Coins an?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Ein Gateway legt die Zahlungen an und meldet der Kasse, wenn das Geld da ist.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Wie die Kasse von Zahlungen erfährt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Wer darf was?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Mit einer PIN für die Leitung steht hinter Erstattungen und Entscheidungen ein Name.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Bereit zum Verkaufen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Schlüssel bleiben versiegelt auf dieser Kasse. Sie werden nie wieder gezeigt, nie exportiert, nie protokolliert.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Rollen, Rechte und die Sperre des Bildschirms</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Ohne PIN macht eine Person alles unter dem Namen aus dem ersten Schritt. Sie können ohne weitermachen und PINs später festlegen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später speichern</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>Das Personal hat PINs</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>PINs für das Personal festlegen</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>die Kasse fragt selbst</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>über einen Proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Verkaufen beginnen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>an den Hub</translation>
    </message>
</context>
</TS>
