<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>Il gateway ha risposto su un altro pagamento.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>Il gateway ha proseguito quest’ordine con un altro pagamento: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>È un deposito ripetuto o sbagliato su un indirizzo già usato.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>Il gateway indica un altro ordine: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>Il gateway indica un’altra moneta: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>Il gateway indica un altro indirizzo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>Il gateway indica un altro memo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>Il gateway indica un altro prezzo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>Il gateway indica un’altra valuta: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>Il gateway dice che è concluso, ma non che c’è l’intera somma.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>Il gateway dice che è concluso, ma non indica alcuna somma ricevuta.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>Il gateway ha abbassato la somma dovuta dopo averla mostrata.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>Il gateway dice «%1», ma indica %2 monete ricevute.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Non c’è un’offerta salvata con cui confrontare.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>Il gateway dice «%1».</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>Il gateway ora dice «%1», in contraddizione con quanto detto prima.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>Il gateway ha indicato prima il memo «%1», poi «%2».</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>Il gateway ha chiesto prima %1 monete, poi %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>Il codice sullo schermo non si è potuto rileggere.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Altro denaro è arrivato a questo indirizzo (pagamento %1). Non conta per alcuna vendita.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>La vendita era già pagata con un altro tentativo: questo denaro è arrivato due volte.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Altro denaro è arrivato più volte (prima %1). Non conta per alcuna vendita.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>L’indirizzo del gateway per %1 non si può mostrare: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>Il gateway ha offerto una moneta diversa da %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>L’importo del gateway, %1, non è maggiore di zero.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>L’importo da pagare non deriva dall’importo del gateway.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>Il gateway indica un contratto di token, ma %1 non è un token.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>Il gateway intende un token diverso dal nostro %1: il suo contratto è %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>Il memo del gateway per %1 non si può usare: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>Il gateway non ha dato %1, senza cui %2 non si può attribuire.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>La pagina di pagamento del gateway non si può mostrare: non è un normale indirizzo https.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>Il programma si è fermato prima della risposta.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>La risposta è andata persa e a %1 non si può chiedere un numero d’ordine. Il codice non è mai stato mostrato. Cerchi %2 nel suo pannello.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>Il gateway non conosce l’ordine.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 lo ha aperto senza dare un indirizzo; lì è stato annullato.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>È aperto presso %1 senza indirizzo e non si è potuto annullare: %2 Cerchi %3 nel suo pannello.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>Il gateway non sa ancora che l’importo mancante è stato accettato: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Non c’è nessun indirizzo.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Contiene uno spazio o un carattere invisibile.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Contiene una lettera che somiglia soltanto a una comune.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Questo indirizzo non è di nessuno: le monete inviate lì sono perse.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>È il contratto del token stesso, non un portafoglio: le monete inviate lì sono perse.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>I caratteri di controllo non tornano: almeno un carattere è sbagliato.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Contiene un carattere che un indirizzo simile non può avere.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>È troppo corto o troppo lungo.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Non comincia come gli indirizzi di questa moneta.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>Le maiuscole e le minuscole non sono come devono.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>È di un’altra moneta, o di un tipo che questa moneta non usa.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Appartiene a un’altra rete di questa moneta.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>È una chiave, non un indirizzo. Nessuno dovrebbe vederla.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>È un indirizzo privato (MWEB): la maggior parte dei portafogli non può pagarlo.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>È un rollup, non un conto a cui pagare.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>Il conto 0.0.0 non è di nessuno.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>È un indirizzo X: indirizzo e tag devono arrivare separati.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>C’è attaccato un tag di destinazione: deve arrivare separato.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Appartiene a un’altra catena della famiglia Polkadot.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>È un indirizzo puntatore, un tipo che non si usa più.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>È un indirizzo di staking, non uno a cui pagare.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Può pagare con</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Scansioni e paghi su</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Invii esattamente</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Solo su</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Con memo</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>A questo indirizzo</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>In attesa del Suo pagamento</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Scansioni il codice, controlli l’importo, invii.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Vediamo il Suo pagamento.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Grazie.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Attenda un momento, per favore.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagati</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>Ha pagato %1 in più. Si rivolga a noi, per favore.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Mancano ancora %1. Si rivolga a noi, per favore.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Si rivolga a noi, per favore.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PROVA</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>it</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Prezzo garantito fino alle %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Come desidera pagare?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 tornano a Lei.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Scansioni il codice per ritirare le monete.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Nel frattempo qualcun altro ha salvato: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>ora non è possibile</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>Qui non funziona. Controllare l’importo e riprovare.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>risposta incomprensibile</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>La risposta del gateway non ha senso. Riprovare o usare un altro gateway.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>gateway non raggiungibile</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Non è stato inviato nulla. Controllare la connessione a internet, poi riprovare.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>Il gateway non ha risposto. La cassa continua a chiedere; non incassare due volte.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>chiave non accettata</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>Il gateway rifiuta la chiave di questa cassa. Far controllare l’account a un responsabile.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>non conosciuto lì</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>Il gateway non conosce questo pagamento. Fare un nuovo prezzo.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>troppe richieste</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>Il gateway chiede una breve pausa. La cassa richiede da sola.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>gateway in difficoltà</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>Il gateway ora non può rispondere. Attendere un momento o usare un altro gateway.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>Il gateway ha rifiutato questo pagamento. Usare un’altra cripto o un altro gateway.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>importo troppo basso</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>L’importo è troppo basso per questa cripto. Usare un’altra cripto o contanti.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>cripto non disponibile</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Questa cripto ora non si può usare. Prenderne un’altra.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>impossibile salvare</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>La cassa non può scrivere nel suo registro. Smettere di vendere e chiamare aiuto.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>registro più recente</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>Il registro è di una versione più recente. Aggiornare questa cassa.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>già aperto</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Un altro programma usa il registro di questa cassa. Chiuderlo prima.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modificato nel frattempo</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Qualcun altro è stato più veloce. Guardare di nuovo, poi decidere.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>chiavi bloccate</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>Le chiavi dei gateway sono bloccate. Le deve aprire un responsabile.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>importo troppo alto</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>L’importo è più alto di quanto la cassa possa gestire. Controllare cosa è stato digitato.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>registro non raggiungibile</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>Il registro non è raggiungibile: non si può incassare finché non torna.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>non si sa se salvato</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Non si sa ancora se è stato salvato. Non lo ripeta: guardi quando il registro è di nuovo raggiungibile.</translation>
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
        <translation>L’importo è fissato; ora il cliente dice come paga.
Premere il numero della cripto, o 0 per i contanti, poi Invio.
Una riga attenuata non accetta questo importo; indica da quanto in su.
Prima di Invio non si chiede nulla a un gateway.
Tasti: da 1 a 9 cripto, 0 contanti, Invio incassa, Esc torna all’importo.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Digitare l’importo e premere Invio.
+ aggiunge una riga, * è la quantità, Backspace toglie una cifra, Canc cancella.
F2 mostra le cripto, F9 incassa con quella abituale.
Ctrl+1 a 5 aprono le ultime cinque vendite, Ctrl+F ne cerca una.
Tasti: F11 schermo intero, Ctrl+L blocca la cassa, Ctrl+, impostazioni.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>Si chiede un indirizzo al gateway; ci vuole un momento.
Attendere. Non si può ancora pagare nulla, non si consegna nulla.
Se dura troppo, la stessa vendita può passare al gateway successivo.
La cassa ha già annotato la vendita; se manca la corrente non si perde nulla.
Tasti: Esc annulla, F3 passa al gateway successivo quando viene proposto.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>La risposta del gateway è andata persa: forse ha aperto il pagamento, forse no.
Non incassare di nuovo alla cieca. Premere Controlla ora.
Se resta così, usare il gateway successivo o i contanti.
La cassa cerca da sola con il nostro numero e dice cosa trova.
Tasti: F5 o Invio controlla ora, F3 gateway successivo, Esc annulla.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>Il codice è su entrambi gli schermi; non si è visto ancora nulla.
Il cliente lo scansiona e confronta importo e rete. Non consegnare.
Se il cliente dice «Ho pagato», premere F1 e seguire l’elenco.
La cassa continua a chiedere al gateway; il prezzo è garantito fino allo scadere del tempo.
Tasti: F5 controlla ora, F10 nuovo prezzo, F2 altra cripto, Esc chiede se annullare.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>Il gateway vede il denaro in arrivo, ma non è definitivo.
La fascia dice cosa fare con la merce; alla fine c’è la regola del negozio.
Non si può più annullare, e nessuno deve pagare di nuovo.
La cassa continua a controllare e avvisa quando è definitivo.
Tasti: F5 controlla ora, Invio fa ciò che dice il pulsante principale.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>La vendita è coperta e ha il suo numero di ricevuta.
Consegnare la merce.
Il riquadro a sinistra è la prova.
La cassa si accorge anche se arriva denaro una seconda volta.
Tasti: Invio o una cifra inizia la prossima vendita, Ctrl+R rimborsa.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>La vendita è pagata, ed è arrivato più del richiesto.
Consegnare la merce e restituire quanto è in più.
Lo schermo del cliente dice quanto è.
Si può restituire anche più tardi, dalle ultime cinque.
Tasti: Ctrl+R rimborsa, Invio inizia la prossima vendita.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>È arrivato meno del richiesto. Non consegnare ancora.
Scegliere: codice per il resto, il resto in contanti, abbuonarlo, o restituire.
Abbuonarlo lo decide un responsabile, e si registra in una voce a parte.
Più tardi la lascia aperta tra le ultime cinque; il vecchio codice resta sotto controllo.
Tasti: da 1 a 4 sceglie, Invio esegue, Esc la lascia per più tardi.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>Il tempo per questo prezzo è scaduto e non è arrivato nulla.
Premere Nuovo prezzo: stessa vendita, stessa cripto, un tasto.
O usare un’altra cripto o i contanti.
Se il vecchio codice viene comunque pagato, la cassa avvisa e tiene separati i due.
Tasti: Invio o F10 nuovo prezzo, F5 controlla ancora, F2 altra cripto, Esc annulla.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Il denaro è arrivato dopo il termine. Il prezzo non era più garantito.
Chiedere a un responsabile: accettare come pagato o restituire.
Prima di allora non consegnare.
Resta tra le ultime cinque finché qualcuno non ha deciso.
Tasti: da 1 a 2 sceglie, Invio esegue, Esc la lascia per più tardi.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>Il gateway non ha accettato questo pagamento; nessun denaro si è mosso.
Riprovare, usare un’altra cripto o un altro gateway, o i contanti.
Il motivo è nel riquadro, con un codice da dire al telefono.
Se il denaro arriva comunque, la cassa avvisa.
Tasti: Invio riprova, F2 altra cripto, F3 gateway successivo, Esc annulla.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>Il pagamento è stato annullato.
Non consegnare.
Il codice è sparito dai due schermi.
La cassa controlla ancora il denaro in ritardo.
Tasti: Invio inizia la prossima vendita.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>Il denaro è tornato al cliente.
Non si consegna nulla.
La nota mostra quanto è stato restituito e da chi.
La vendita resta nel registro, con accanto il rimborso.
Tasti: Invio, fatto.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>Il gateway non risponde: nessuno sa se il denaro è arrivato.
Non consegnare e non incassare di nuovo.
Controllare la connessione a internet; premere Controlla ora.
La cassa continua a chiedere e avvisa appena lo sa.
Tasti: F5 o Invio controlla ora, Esc chiede se annullare.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Qualcosa in questo pagamento non torna; il riquadro dice cosa.
Chiedere a un responsabile. Non consegnare.
Le scelte a destra chiudono la questione, per nome.
Resta tra le ultime cinque finché qualcuno non ha deciso.
Tasti: da 1 a 3 sceglie, Invio esegue, Esc la lascia per più tardi.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>Il codice è pronto e nessuno lo vede prima che lo diciate voi.
Il riquadro dice perché: costa più di quanto il negozio accetti, o il prezzo non è garantito abbastanza a lungo.
Invio fa la cosa migliore; il vecchio codice viene annullato e resta sorvegliato.
F4 mostra comunque il codice; la cassa non chiede più per questo costo.
Tasti: Invio, F4 mostra il codice, F2 altra moneta, F10 nuovo prezzo, Esc annulla.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>È arrivata ed è salvata: la via funziona.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>L’ha ricevuta un altro: l’indirizzo porta a un altro server o registro.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Un server risponde, ma non a questo percorso. Il proxy deve passare /hook/.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>È arrivata al posto giusto, ma lì il segreto è un altro.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>È arrivata al posto giusto, che non ha potuto salvarla.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>Il proxy risponde, ma non la passa. Confronti la sua porta.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>A questo indirizzo non risponde nulla.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Nessun indirizzo per le notifiche: lo scriva con le chiavi di questo gateway.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 di %2 confermate</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Fattura valida fino alle %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Prezzo garantito fino alle %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>Il prezzo valeva fino alle %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 arrivati</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Mancano %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Cosa è arrivato</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Conferme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transazione</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Formato indirizzo: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Formato indirizzo errato: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Indirizzo e importo come %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Indirizzo o importo diverso da %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Codice sullo schermo riletto</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Codice sullo schermo illeggibile</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Importo mancante abbuonato</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>In cripto</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, di %2 fa</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 non aggiunge costi</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 ne trattiene %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Tramite %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Invia le cripto al cliente</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Con un link di %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>Il cliente lo apre e ritira le cripto</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Inviato a mano</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Da un wallet del negozio; si spunta dopo</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In contanti</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Dal cassetto, subito</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Tutto quello che resta</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Valore di oggi</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 in cripto di oggi</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Solo quanto era in più</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Una parte delle cripto</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Si digita quante</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Un importo in %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Si digita quanto</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Si chiede a %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>Il rimborso potrebbe essere stato inviato. La cassa lo cerca e non lo invia mai di nuovo. Guardare la pagina di %1 prima di chiuderlo qui.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Inviare ora</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Inviare le cripto dal wallet del negozio, poi digitare qui il numero della transazione. Fino ad allora il rimborso resta aperto.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>Il cliente lo ritira</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Far scansionare il codice al cliente. Il link resta valido; la cassa lo controlla.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 lo sta inviando</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>La cassa avvisa quando è partito.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 chiede una persona</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Dice «%1». Guardare la pagina del gateway.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 restituiti</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>È nel registro.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Rifiutato: niente è stato inviato</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Chiuso: niente è stato inviato</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, valore %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Capoturno</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Accettare un importo mancante</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Decidere su pagamenti in ritardo o non esatti</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Rimborsare</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Annullare una vendita già pagata in parte</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Aprire il cassetto senza vendita</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Vedere la giornata e le vendite altrui</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Stampare il rapporto parziale (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Chiudere la giornata (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Modificare impostazioni e regole di consegna</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Modificare gateway e chiavi</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Esportare il registro</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Gestire personale e PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Troppi PIN errati. Attendere %n secondo, poi riprovare.</numerusform>
            <numerusform>Troppi PIN errati. Attendere %n secondi, poi riprovare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Questo PIN è errato. La cassa ora attende %n secondo.</numerusform>
            <numerusform>Questo PIN è errato. La cassa ora attende %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Questo PIN è errato. Riprovare.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Prima serve un PIN per un responsabile, e deve restare un responsabile con PIN.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Servono un nome e un PIN da 4 a 12 cifre che non sia una sequenza come 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Richiesta in corso</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Risposta mancante</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>In attesa del pagamento</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Visto, non definitivo</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>In conferma</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Pagato in più</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Pagato in meno</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>Prezzo scaduto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Visto dopo il termine</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Pagato dopo il termine</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Serve un responsabile</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Accettato da un responsabile</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Rimborsato in parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>In conferma %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Mancano %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Pagato, %1 in più</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Non verificabile dalle %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 sta creando l’indirizzo.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>La risposta è andata persa. La cassa la cerca con il numero; non incassare di nuovo.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>Ora si chiede a %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Ancora niente. Ultima richiesta a %1 %2 fa.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Ancora niente.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>L’importo completo è in arrivo dalle %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>L’importo completo è in arrivo.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>La rete sta confermando il pagamento.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>Il denaro è definitivo.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>Il wallet ha inviato più di quanto chiedeva il codice.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>Il wallet ha inviato meno di quanto chiedeva il codice.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>Il tempo è scaduto. Non è arrivato nulla.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>Il prezzo non era più garantito. Decide un responsabile.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Non è stato preso denaro. Riprovare o usare un’altra cripto.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>Il codice è stato tolto. Resta sotto controllo per 24 h.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>Il denaro è tornato indietro.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 non risponde. La cassa continua a chiedere.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Qualcosa non torna. Non accettare denaro per questo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Non verificabile</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>In conferma</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>In più</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>Mancano %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>In meno</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Prezzo scaduto</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>In ritardo, decidere</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Chiedi responsabile</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendere</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Attendere, non consegnare ancora</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Consegnare ora</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Non consegnare</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Chiedere a un responsabile</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>Il denaro visto è sparito. Può ancora arrivare.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>La risposta è andata persa e finora non si è trovato nulla. Premere F3 per continuare con %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>La risposta è andata persa e non si può chiederla a %1. Nessuno ha visto il codice: riprovare.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>La risposta è andata persa e non si può chiedere a %1. Nessuno ha visto un codice: F3 continua con %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 in contanti</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 abbuonati</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 in cripto</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>Codice non affidabile</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 è lento. Premere F3 per continuare con %2; nessuno paga due volte.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 ha creato l’indirizzo. Viene riletto prima che qualcuno lo veda.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 arrivati quando il prezzo non era più garantito.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>Non è stato possibile rileggere il codice. Fare un nuovo prezzo.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 non ripete ancora l’indirizzo. Fino ad allora non c’è nessun codice.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Pagato in contanti</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Basta che sia visto</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>Basta %n conferma</numerusform>
            <numerusform>Bastano %n conferme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 fino a %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Conta solo denaro definitivo</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Una parte del denaro è stata restituita.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 costa %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Prezzo garantito solo per %1</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>Il prezzo non è garantito</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>Lo dice %1. Non si conosce una moneta che costi meno. Invio mostra il codice.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>Lo dice %1. Invio prende %2, F4 mostra comunque questo codice.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>La risposta è arrivata tardi. Invio fa un nuovo prezzo, F4 mostra comunque questo codice.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>La risposta è arrivata troppo tardi. Invio fa un nuovo prezzo.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 non garantisce questo cambio. Invio fa un nuovo prezzo, F4 mostra comunque questo codice.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 ha novità su questo pagamento. Accetta la prossima domanda tra %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 accetta la prossima domanda tra %2.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Questo non è un importo.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 o %2? Scriva senza separatore delle migliaia.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Troppe cifre dopo il segno. Digitate per esempio %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>Può indicare due importi. Digitate %1 o %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Denaro vero</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Ambiente di test del gateway</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Prova integrata</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Indirizzo proprio</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Segreto delle notifiche</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Accesso per pagamenti persi: e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>ID del negozio o dell’esercente</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>E-mail del negozio</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Accredito in (codice del gateway)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Nome in questo negozio</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin e Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Cambio fisso</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Cambio variabile</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Due codici</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Un codice per entrambi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Indirizzo per le notifiche, da inserire nella pagina del gateway</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Indirizzo per le notifiche</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Nessun indirizzo raggiungibile dall’esterno? Lasciare vuoto. La cassa chiede allora al gateway ogni pochi secondi finché un cliente aspetta.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>salvato</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>come decide l’account</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Aggiungi un gateway</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Le chiavi restano sigillate su questa cassa. Non vengono più mostrate, né esportate, né registrate.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Collega %1</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Creare le chiavi nella pagina del gateway e incollarle qui. Poi provare la connessione.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Prova la connessione</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Torna alla cassa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Prova di nuovo</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Associa nel browser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Nuovo prezzo</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Altra cripto o rete</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Lingua del cliente</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>Il cliente legge: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>Il cliente dice «Ho pagato»</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Che cosa significa?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Controlla ancora</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa di nuovo</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Stampa nota, non ricevuta</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Ricevuta senza dati cripto</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rimborsa…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Incassa in contanti</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Prova con %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>La cassa continua a controllare. Avvisa quando il denaro è definitivo.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>Lo schermo del cliente ringrazia fino alla prossima vendita.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Se il vecchio codice viene comunque pagato, la cassa avvisa e tiene separati i due.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Decide un responsabile: accettare, rimborsare o chiedere al gateway.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Mostrare comunque il codice</translation>
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
        <translation>selezionato</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, selezionato</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Incassa</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nuovo prezzo</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Prossima vendita</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Premere il numero della cripto, poi Invio</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Paga con</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Quale cripto?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Torna all’importo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annulla…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Annulla vendita…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>E adesso?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ricevuta %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Incassa %1</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 solo da %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 ora non è disponibile.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Nessuna cripto accetta questo importo: usare i contanti.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Invio usa %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Il resto</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Torna a quanto è arrivato</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 in contanti</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 costa %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Prendere l’altra moneta</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrare il codice</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Annullare questo pagamento?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>Il codice sparisce da entrambi gli schermi. Se qualcuno lo paga ancora, la cassa avvisa.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continua ad attendere</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Annulla il pagamento</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>Il cliente dice «Ho pagato»</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Guardare insieme il wallet: è inviato, non solo firmato?
2. È stato inviato su %1? Da un’altra rete non arriva.
3. Confrontare i primi e gli ultimi gruppi dell’indirizzo.
4. Confrontare l’importo, cifra per cifra.
5. Premere Controlla ora. Una rete lenta può richiedere minuti; la cassa continua a controllare per 24 h.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Codice con importo</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>Il wallet non legge il codice: solo indirizzo</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Ultima risposta: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Ultima notifica: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>Il suo orologio differisce dal nostro di %1 s</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>Incassare %1 in contanti?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>Con questo la vendita è completa e riceve il suo numero di ricevuta. Il vecchio codice resta sotto controllo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>I contanti ci sono</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Quale cripto?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Digitare una vendita</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Il suo ultimo cambio ha %1</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Risponde in %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>Il gateway risponde</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Risponde, e in tempo</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Risponde, ma con problemi</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Nessuna risposta. Controllare l’indirizzo e la connessione a internet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Ora non è stato possibile controllare</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Non accettata. Copiarla di nuovo dalla pagina del gateway</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Attivate</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Solo poche sono attivate</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Nessuna attivata. Farlo nella pagina del gateway</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Segreto delle notifiche</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Manca: la cassa chiede da sola</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Non utilizzabile. Crearne uno nuovo nella pagina del gateway</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Accesso per pagamenti persi</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Manca: se si perde una risposta, guardare la pagina del gateway</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accettato</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Cripto di accredito</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Conosciuta dal gateway</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Non scelta: decide l’account</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>Il gateway non la conosce</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Indirizzi sui nostri schermi</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>Non consentito: si mostra la pagina del gateway</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>Non consentito. Attivarlo nella pagina del gateway</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Può aprire pagamenti</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>No. Creare una chiave con questo diritto nella pagina del gateway</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Può consultare i pagamenti</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Può rimborsare</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>No: i rimborsi si fanno nella pagina del gateway</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Può iscriversi alle notifiche</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>No: inserire a mano l’indirizzo per le notifiche nella pagina del gateway</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Non trovato, o la chiave è di un altro</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Si chiede al gateway…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Inserire la chiave, poi provare la connessione</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Non può spostare denaro</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Giusto: questa chiave può solo vendere</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Può più di quanto serva alla cassa. Creare una chiave più limitata sulla pagina del gateway</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>Il codice apre la pagina del gateway</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>Il codice contiene solo l’indirizzo</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>Stesso codice sullo schermo del cliente</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Codice tolto</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Ancora nessun indirizzo</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Nessun codice</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>perché nessuno paghi un vecchio prezzo</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>perché nessuno lo paghi</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>Il cliente legge «Un momento, per favore»</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>Il prezzo valeva fino alle</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Arrivato finora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Il vecchio codice resta sotto controllo 24 h</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Sullo schermo del cliente</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Nessuno vede ancora il codice</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Prezzo garantito fino a</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>nella pagina del gateway</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>Il cliente ha inviato</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Il cliente paga</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>Il cliente invia</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Solo su</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Ora circa</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Quello che i gateway offrono ora. Una cripto con la spunta è in cassa. Se più gateway hanno una cripto, si chiede prima al primo nominato.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Cripto che Tillgate non conosce</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Compaiono con il nome dato dal gateway e con il solo indirizzo. Un indirizzo sbagliato non si nota. Attivarne una solo dopo averci pagato di persona una volta.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>in cassa</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosta</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Ordine dei gateway</translation>
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
        <translation>Con un solo monitor, girato verso il cliente</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>«Grazie» resta</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Tempo rimasto dall’inizio, non solo negli ultimi minuti</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Così com’è</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Capovolto</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Specchiato</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Fino alla prossima vendita</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Lingue che F6 scorre</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Quello dove la cassa non è</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (ora non c’è)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Schermo del cliente</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Ancora nessun pagamento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Pagato con</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>La giornata</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Giorno prima</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Giorno dopo</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Esporta CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Torna alla cassa</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Torna alla cassa, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Importo o numero (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Cerca una vendita per importo o numero</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Vendite del giorno</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Per cripto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>PROVA, nessun denaro mosso</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>trovato per «%1»</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n vendita</numerusform>
            <numerusform>%n vendite</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questioni aperte</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>di tutti i giorni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>In cripto</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>tramite i gateway</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>nel cassetto</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abbuonato</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>ammanchi abbuonati</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Decidi su %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Niente in sospeso</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>Da decidere: %n vendita</numerusform>
            <numerusform>Da decidere: %n vendite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Ricevuta %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Codice tolto, nessuno paga due volte</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Il vecchio codice resta sotto controllo 24 h</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Scegli un file: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Ordine dei gateway</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Se più gateway hanno una cripto, si chiede prima a uno. Se non mostra in tempo un codice, il successivo può prendere la stessa vendita.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Il mio ordine</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Prima il meno caro</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Prima il più veloce</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>come nell’elenco qui sotto</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>chi chiede meno cripto</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>dalle vendite di questa cassa</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Si chiede in quest’ordine</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Premere un gateway per chiedergli prima.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>L’ordine vale per</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Di nuovo come per tutte</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Se uno non risponde</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Tutte le cripto</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>Il successivo subentra da solo</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Dopo %1 s senza codice si chiede al gateway successivo. Il primo viene prima verificato e poi tenuto sotto controllo; il suo codice non viene mai mostrato.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Dopo %1 s senza codice il cassiere può premere F3. Il primo viene prima verificato e poi tenuto sotto controllo; il suo codice non viene mai mostrato.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Prima che si crei un codice</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Più</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Una moneta che costa più di %1 è segnalata prima, con la migliore successiva.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Una stima più vecchia di %1 non conta più.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Prima esercitarsi</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Sei gateway di prova su questo computer: nessun account, nessun denaro</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Collegato: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Collega un gateway</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Modificarlo, provarlo o aggiungerne un altro</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Con le chiavi della pagina del gateway, e una prova</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Si può continuare senza e collegarlo più tardi, nelle impostazioni sotto «Gateway».</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>Dalla prima conferma un pagamento si ritira difficilmente; ogni altra lo rende più difficile.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>Visto vale solo per le cripto il cui mittente non può ritirare un pagamento. Per le altre la cassa continua ad attendere.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Con questa cripto, visto è definitivo: nessun rischio.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Rischio piccolo: una volta visto, un pagamento così si ritira difficilmente.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>Il mittente può sostituire un pagamento così finché non è confermato: visto non vale mai, qualunque cosa ci sia qui.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Quando consegnare</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Aggiungi regola</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Senza una regola la merce si consegna solo quando il gateway dice che il denaro è definitivo. Una regola la lascia andare prima, fino a un prezzo. Le regole proprie di una cripto valgono prima di quelle per ogni cripto; tra più regole decide quella con l’importo più basso.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Salva le regole</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Ogni cripto</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Fino a questo prezzo, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Basta che sia visto</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n conferma</numerusform>
            <numerusform>%n conferme</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Che cosa basta</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Togli questa regola</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>ogni prezzo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: nessuna regola più</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>non ancora controllato</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>lento, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>nessuna risposta da %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Torna alla giornata</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pagamento %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rimborsa…</translation>
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
        <translation>Vendite pagate per ora</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Segno decimale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Nuova riga</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>Ultime 5</translation>
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
        <translation>La cassa riprova da sola e si apre quando è di nuovo raggiungibile.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>In attesa del registro</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Chiudi Tillgate</translation>
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
        <translation>Chiedere al gateway</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Porta su questo computer (0: una libera)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Indirizzo di ascolto (127.0.0.1: questo computer)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Proxy fidati, per esempio 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Certificato (PEM), solo senza proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificati (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Chiave del certificato (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Chiavi (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Non serve nulla</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Notifiche a questa cassa</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Serve un proxy con TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Notifiche all’hub</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Serve un server del negozio</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Inviami una notifica di prova</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>La cassa chiede ogni pochi secondi mentre un cliente aspetta; basta questo, dietro ogni router.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Un indirizzo fisso e un proxy con TLS che passa /hook/ a questa porta. Una notifica fa chiedere la cassa uno o due secondi prima; nessuna rende pagato un pagamento.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub su un server, e casse che condividono un registro in PostgreSQL. L’indirizzo per le notifiche è quello dell’hub; «tillgatectl notices hub» ne scrive la configurazione.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>In viaggio…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Prima colleghi un gateway.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Indirizzo pubblico, p. es. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>La cassa ha la chiave e la sta provando. Si può chiudere questa pagina.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Scegliere una frase segreta per le chiavi</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Frase segreta delle chiavi</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Sigilla le chiavi del gateway su questa cassa. Si digita una volta dopo ogni avvio. Scriverla e conservarla a parte: senza, bisogna inserire di nuovo le chiavi.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>Le chiavi del gateway su questa cassa sono sigillate con essa.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ancora la stessa</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Conserva le chiavi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Affidale al servizio chiavi di questo computer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Usare almeno %n carattere.</numerusform>
            <numerusform>Usare almeno %n caratteri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Togli l’ultima cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Apri la cassa</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n cifra</numerusform>
            <numerusform>PIN, %n cifre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Paga giusto</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Paga in meno</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Paga in più</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Paga in ritardo</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Paga due volte</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Non paga mai</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Paga sulla rete sbagliata</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Il cliente</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La rete</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>Il gateway</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Gateway spento</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Notifiche perse</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Risposte lente</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cliente di prova</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Qui il cliente è Lei. La cassa non se ne accorge.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Lo riprende</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Annulla blocchi</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Codice di pagamento</translation>
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
        <translation>Quanto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Indirizzo del cliente</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>E-mail del cliente (solo per il gateway)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Perché (per il registro)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Confrontare i primi e gli ultimi caratteri con il wallet del cliente: un indirizzo incollato può essere stato scambiato.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Un indirizzo su %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Numero della transazione</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>È stato inviato</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Niente è stato inviato…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Gira</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Restituire denaro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rimborsa %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restituisci</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Non resta nulla da restituire.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(al cambio di oggi sarebbe più di quanto arrivato: si restituisce tutto ciò che resta)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>A %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>Restituire %1?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Non è stato inviato niente?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Solo se dalla pagina del gateway o dal wallet è certo che nessuna cripto è partita. Allora si potranno restituire in altro modo.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Non è certo</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Niente è stato inviato</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>In altro modo</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Altro rimborso</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Vendita, %n riga</numerusform>
            <numerusform>Vendita, %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Mancia</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Digitazione</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Un cliente sta pagando</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Lingua del personale</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Senza tasti la cassa si blocca</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>Il cursore e i punti si muovono</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Solo schermo intero; per uscire serve un responsabile</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Dopo %n minuto</numerusform>
            <numerusform>Dopo %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Ogni modifica è nel registro, con il nome di chi l’ha fatta.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Negozio e cassa</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Questa finestra</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Schermo del cliente</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Come la cassa viene a sapere dei pagamenti</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Su un’altra cassa</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Impostazioni da portare</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>La seconda cassa riprende ciò che è impostato qui. Chiavi e PIN restano su questa cassa.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Esporta impostazioni…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Un file per una chiavetta USB, senza chiavi</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importa impostazioni…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>Nome e monitor di questa cassa restano come sono</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Configurazione passo per passo</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>Di nuovo le domande del primo avvio</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Torna alla cassa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Caricare ciò che è stato cambiato altrove</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Impostazioni (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Esportato</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
Non contiene chiavi né PIN.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>Le impostazioni ora sono di questa cassa.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>Le chiavi di questi gateway vanno digitate: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Quando consegnare</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personale e PIN</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Chi sta alla cassa?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Nessuno ha ancora un PIN, perciò chiunque a questa cassa può fare tutto. Nelle impostazioni, sotto «Personale e PIN», un responsabile può aggiungere persone; da allora la cassa si blocca da sola e chiede l’approvazione.</translation>
    </message>
</context>
<context>
    <name>tillgate::Sheet</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>tillgate::ShopSection</name>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Nome di questa cassa, per esempio T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Vendita massima: oltre è un errore di battitura</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: un file immagine</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Un’altra valuta o un altro nome della cassa vale dal prossimo avvio di Tillgate, proposto al salvataggio. Il registro del vecchio nome resta com’è.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Attendi il resto</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Codice per %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Incassa %1 in contanti</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Apre il cassetto, una ricevuta</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 in contanti</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Accetta l’importo mancante</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Un responsabile, per nome</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>Accetta %1 in meno</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Rimborsa quanto è arrivato</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 resi, vendita aperta</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rimborsa %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Codice solo per %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Accetta come pagato</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Chiudi senza denaro</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Nulla è stato pagato, per nome</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Ci ha pensato un responsabile, per nome</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Visto: il denaro è in arrivo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Serve Lei: manca, in ritardo o non verificabile</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>Il prezzo non è più garantito</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
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
        <translation>Suoni (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Ascolta: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Ogni suono può essere un Suo file WAV; un campo vuoto è il suono di Tillgate. I Suoi file restano su questa cassa; l’esportazione non li comprende.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personale e PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>La cassa è bloccata all’avvio e dopo un po’ senza tasti. Chi non ha un diritto chiede il PIN a chi lo ha, per una sola azione; entrambi i nomi vanno nel registro.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Nessuno ha ancora un PIN: la cassa appartiene a una sola persona, e chiunque la usi può fare tutto. Aggiungere prima un responsabile con un PIN; da allora la cassa chiede.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>ha un PIN; qui uno nuovo</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, da 4 a 12 cifre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Togli %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>mostrato ora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Prova</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Si chiedono ai gateway le loro cripto…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Nessun gateway offre una cripto. Far controllare gli account a un responsabile.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>Solo da %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Ora non disponibile</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>di solito %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>apre il cassetto</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>costa %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Esportato</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>Accettare %1 come pagato?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Decidi più tardi</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Accetta come pagato</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Non c’è nessun pagamento sullo schermo.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Esportare le vendite del %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Configurare i gateway.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Guardare la giornata.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Viene registrato a nome di chi decide e non si può annullare.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>Accettare %1 come pagato.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Scegliere le cripto.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Nessuno ha ancora un PIN</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>La cassa appartiene a una sola persona finché nessuno ha un PIN. Un responsabile può aggiungere persone e PIN in «Personale» o con «tillgatectl staff add».</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>La cassa è bloccata</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Scegliere il nome, digitare il PIN.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Nessuno con un PIN ha questo diritto. Un responsabile può darlo in «Personale».</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Solo per questa volta; entrambi i nomi vanno nel registro.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Modificare le impostazioni.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate si riavvia</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Le modifiche valgono da allora. I pagamenti aperti vengono ripresi.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Uscire dallo schermo intero.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>La questione su %1 è risolta.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>Chiudere il pagamento %1?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Chiudere il pagamento %1.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rimborsa…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>Informare di nuovo %1?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Informa ora</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Restituire denaro</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Aprire prima la vendita: dalle ultime cinque vendite o dalla giornata (Ctrl F la trova).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>Restituire %1.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>Spuntare il rimborso %1.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>Chiudere il rimborso %1: niente è stato inviato.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Una persona è certa che niente è stato inviato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Gestire il personale.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Associa nel browser</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Scegliere un negozio sulla pagina del gateway e accettare lì. La chiave torna da sola entro dieci minuti.

Non si è aperta nessuna pagina? Copiare questo indirizzo in un browser su questo dispositivo:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Un’altra cassa ha cambiato impostazioni che valgono dopo un nuovo avvio. I pagamenti aperti vengono ripresi.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>Le sue chiavi vengono cancellate da questa cassa e nessuna vendita passa più di lì. Ciò che è stato venduto resta nei registri.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tenerlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuoverlo</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 serve ancora</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Ci sono pagamenti in corso o sorvegliati per denaro in ritardo, o un rimborso è aperto. Rimuoverlo quando saranno conclusi.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Blocca la cassa</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Blocca la cassa, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cliente di prova</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, altro</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PROVA</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Nessun denaro si muove. Le ricevute sono contrassegnate.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Nessun denaro si muove.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>Totale %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora niente</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Mostra il saldo</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Il conto è vuoto.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Registra le notifiche</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>Da ora il gateway manda qui le sue notifiche.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Invia una notifica di prova</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Richiesta. La luce del gateway dice quando è arrivata.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Rimanda l’ultima notifica</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Presso il gateway</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Si chiede al gateway…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Il Suo negozio e questa cassa</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Tre minuti, poi si può vendere. Tutto si può cambiare più tardi.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Lingua e colori</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Schermo del cliente</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>Lo schermo rivolto al cliente</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Un secondo monitor lo mostra da solo. Con uno solo, un tasto lo gira verso il cliente.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Chi riceve le cripto?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Un gateway apre i pagamenti e dice alla cassa quando il denaro è arrivato.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Come la cassa viene a sapere dei pagamenti</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Chi può fare cosa?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Con un PIN per il responsabile, rimborsi e decisioni hanno un nome.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Pronti a vendere</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Le chiavi restano sigillate su questa cassa. Non vengono più mostrate, né esportate, né registrate.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Ruoli, diritti e blocco dello schermo</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Senza PIN una persona fa tutto con il nome del primo passo. Si può continuare senza e impostare i PIN più tardi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Salva per dopo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>Il personale ha i PIN</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Imposta i PIN del personale</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>la cassa chiede da sola</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>tramite un proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Inizia a vendere</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Avanti: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>all’hub</translation>
    </message>
</context>
</TS>
