<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>La passerelle a répondu à propos d’un autre paiement.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>La passerelle a poursuivi cette commande avec un autre paiement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>C’est un dépôt répété ou erroné sur une adresse déjà utilisée.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>La passerelle nomme une autre commande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>La passerelle nomme une autre crypto&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>La passerelle nomme une autre adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>La passerelle nomme un autre mémo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>La passerelle nomme un autre prix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>La passerelle nomme une autre devise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>La passerelle dit que c’est réglé, mais pas que tout le montant est là.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>La passerelle dit que c’est réglé, mais ne nomme aucun montant reçu.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>La passerelle a baissé le montant dû après l’avoir affiché.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>La passerelle dit «&#xa0;%1&#xa0;», mais nomme %2 cryptos reçues.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Il n’y a pas d’offre enregistrée à comparer.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>La passerelle dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>La passerelle dit maintenant «&#xa0;%1&#xa0;», ce qui contredit ce qu’elle disait avant.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>La passerelle a d’abord nommé le mémo «&#xa0;%1&#xa0;», puis «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>La passerelle a d’abord demandé %1 en crypto, puis %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>Le code à l’écran n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>D’autre argent est venu à cette adresse (paiement %1). Il ne compte pour aucune vente.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>La vente était déjà payée par un autre essai&#xa0;: cet argent est venu deux fois.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>D’autre argent est venu plusieurs fois (d’abord %1). Il ne compte pour aucune vente.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>L’adresse de la passerelle pour %1 ne peut pas être affichée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>La passerelle a proposé une autre crypto que %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>Le montant de la passerelle, %1, n’est pas supérieur à zéro.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>Le montant à payer ne découle pas du montant de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>La passerelle nomme un contrat de jeton, mais %1 n’est pas un jeton.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>La passerelle vise un autre jeton que notre %1&#xa0;: son contrat est %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>Le mémo de la passerelle pour %1 n’est pas utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>La passerelle n’a pas donné de %1&#xa0;; sans cela, %2 ne peut être attribué.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>La page de paiement de la passerelle ne peut être affichée&#xa0;: ce n’est pas une adresse https ordinaire.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>Le programme s’est arrêté avant la réponse.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>La réponse s’est perdue, et %1 ne répond pas à un numéro de commande. Le code n’a jamais été affiché. Chercher %2 dans son tableau de bord.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>La passerelle ne connaît pas la commande.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 l’a ouverte sans donner d’adresse&#xa0;; elle y a été annulée.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>Elle est ouverte chez %1 sans adresse et n’a pas pu être annulée&#xa0;: %2 Chercher %3 dans son tableau de bord.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>La passerelle ne sait pas encore que le manque a été accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Elle contient une espace ou un caractère invisible.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Elle contient une lettre qui ressemble seulement à une lettre habituelle.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Cette adresse n’est à personne&#xa0;: les cryptos qui y sont envoyées sont perdues.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>C’est le contrat du jeton lui-même, pas un portefeuille&#xa0;: les cryptos qui y sont envoyées sont perdues.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>Les caractères de contrôle ne correspondent pas&#xa0;: au moins un caractère est faux.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Elle contient un caractère qu’une telle adresse ne peut pas avoir.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Elle est trop courte ou trop longue.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Elle ne commence pas comme les adresses de cette crypto.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>Les majuscules et les minuscules ne sont pas comme il faut.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>Elle est d’une autre crypto, ou d’un type que cette crypto n’utilise pas.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Elle appartient à un autre réseau de cette crypto.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>C’est une clé, pas une adresse. Personne ne devrait la voir.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>C’est une adresse privée (MWEB)&#xa0;: la plupart des portefeuilles ne peuvent pas la payer.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>C’est un rollup, pas un compte à payer.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>Le compte 0.0.0 n’est à personne.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>C’est une adresse X&#xa0;: l’adresse et le tag doivent venir séparément.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Un tag de destination y est collé&#xa0;: il doit venir séparément.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Elle appartient à une autre chaîne de la famille Polkadot.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>C’est une adresse pointeur, un type qui n’est plus utilisé.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>C’est une adresse de staking, pas une adresse à payer.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Vous pouvez payer en</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Scannez et payez sur</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Envoyez exactement</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Uniquement sur</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Avec le mémo</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>À cette adresse</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>En attente de votre paiement</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Scannez le code, vérifiez le montant, envoyez.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Nous voyons votre paiement.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Veuillez patienter un instant.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 payés</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>Vous avez payé %1 de trop. Adressez-vous à nous, s’il vous plaît.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Il manque encore %1. Adressez-vous à nous, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Adressez-vous à nous, s’il vous plaît.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Prix garanti jusqu’à %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Comment souhaitez-vous payer&#xa0;?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 vous reviennent.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Scannez le code pour récupérer les cryptomonnaies.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Quelqu’un d’autre a enregistré entre-temps&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>impossible pour le moment</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>Cela ne fonctionne pas ici. Vérifiez le montant et réessayez.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>réponse incompréhensible</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>La réponse de la passerelle n’a pas de sens. Réessayez ou prenez une autre passerelle.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>passerelle injoignable</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Rien n’a été envoyé. Vérifiez la connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>La passerelle n’a pas répondu. La caisse continue de demander&#xa0;; n’encaissez pas deux fois.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>La passerelle refuse la clé de cette caisse. Demandez à un responsable de vérifier le compte.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>inconnu là-bas</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>La passerelle ne connaît pas ce paiement. Faites un nouveau prix.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>trop de demandes</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>La passerelle demande une courte pause. La caisse redemande d’elle-même.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>passerelle en panne</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>La passerelle ne peut pas répondre pour l’instant. Attendez un peu ou prenez une autre passerelle.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>La passerelle a refusé ce paiement. Prenez une autre crypto ou une autre passerelle.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>montant trop petit</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>Ce montant est trop petit pour cette crypto. Prenez une autre crypto ou des espèces.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>crypto indisponible</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Cette crypto n’est pas utilisable pour l’instant. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>enregistrement impossible</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>La caisse ne peut plus écrire dans son journal. Arrêtez de vendre et demandez de l’aide.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>journal plus récent</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>Le journal vient d’une version plus récente. Mettez cette caisse à jour.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>déjà ouvert</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Un autre programme utilise le journal de cette caisse. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Quelqu’un d’autre a été plus rapide. Regardez à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>clés verrouillées</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>Les clés des passerelles sont verrouillées. Un responsable doit les ouvrir.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>montant trop grand</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>Ce montant dépasse ce que la caisse peut traiter. Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>journal injoignable</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>Le journal est injoignable&#xa0;: rien ne peut être encaissé avant son retour.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>enregistrement incertain</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>On ne sait pas encore si c’est enregistré. Ne recommencez pas&#xa0;: regardez quand le journal sera de retour.</translation>
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
        <translation>Le montant est fixé&#xa0;; le client dit maintenant comment il paie.
Appuyez sur le numéro de la crypto, ou 0 pour les espèces, puis Entrée.
Une ligne pâle ne prend pas ce montant&#xa0;; elle dit à partir de combien.
Rien n’est demandé à une passerelle avant Entrée.
Touches&#xa0;: 1 à 9 crypto, 0 espèces, Entrée encaisse, Échap retour au montant.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Tapez le montant et appuyez sur Entrée.
+ ajoute une ligne, * est la quantité, Retour arrière efface un chiffre, Suppr efface tout.
F2 montre les cryptos, F9 encaisse avec la crypto habituelle.
Ctrl+1 à 5 ouvrent les cinq dernières ventes, Ctrl+F en trouve une.
Touches&#xa0;: F11 plein écran, Ctrl+L verrouille la caisse, Ctrl+, réglages.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>La passerelle est interrogée pour une adresse&#xa0;; cela prend un instant.
Attendez. Rien ne peut encore être payé, rien n’est remis.
Si c’est trop long, la même vente peut passer à la passerelle suivante.
La caisse a déjà noté la vente&#xa0;; une coupure de courant ne perd rien.
Touches&#xa0;: Échap annule, F3 prend la passerelle suivante quand elle est proposée.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>La réponse de la passerelle s’est perdue&#xa0;: peut-être a-t-elle ouvert le paiement, peut-être pas.
N’encaissez pas à nouveau à l’aveugle. Appuyez sur Vérifier.
Si rien ne change, prenez la passerelle suivante ou des espèces.
La caisse demande d’elle-même notre propre numéro et vous dit ce qu’elle trouve.
Touches&#xa0;: F5 ou Entrée vérifier, F3 passerelle suivante, Échap annule.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>Le code est sur les deux écrans&#xa0;; rien n’a encore été vu.
Laissez le client scanner et comparer montant et réseau. Ne remettez rien.
Si le client dit «&#xa0;J’ai payé&#xa0;», appuyez sur F1 et suivez la liste.
La caisse interroge sans cesse la passerelle&#xa0;; le prix est garanti jusqu’à la fin du temps.
Touches&#xa0;: F5 vérifier, F10 nouveau prix, F2 autre crypto, Échap demande s’il faut annuler.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>La passerelle voit l’argent en route, mais il n’est pas définitif.
Le bandeau dit que faire de la marchandise&#xa0;; la règle du magasin figure au bout.
On ne peut plus annuler, et personne n’a à payer de nouveau.
La caisse continue de surveiller et vous dit quand l’argent est définitif.
Touches&#xa0;: F5 vérifier, Entrée fait ce que dit le bouton principal.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>La vente est couverte et a son numéro de ticket.
Remettez la marchandise.
La carte de gauche en est la preuve.
La caisse remarque encore si de l’argent arrive une seconde fois.
Touches&#xa0;: Entrée ou un chiffre commence la vente suivante, Ctrl+R rembourse.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>La vente est payée, et il est arrivé plus que demandé.
Remettez la marchandise et rendez ce qui est en trop.
L’écran du client dit combien.
Cela peut aussi être rendu plus tard, depuis les cinq dernières.
Touches&#xa0;: Ctrl+R rembourse, Entrée commence la vente suivante.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Il est arrivé moins que demandé. Ne remettez rien encore.
Choisissez&#xa0;: code pour le reste, reste en espèces, accepter le manque ou rembourser.
Accepter le manque revient à un responsable et se note à part.
Plus tard laisse la vente ouverte parmi les cinq dernières&#xa0;; l’ancien code reste surveillé.
Touches&#xa0;: 1 à 4 choisir, Entrée exécute, Échap laisse pour plus tard.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>Le temps de ce prix est écoulé, et rien n’est arrivé.
Appuyez sur Nouveau prix&#xa0;: même vente, même crypto, une touche.
Ou prenez une autre crypto, ou des espèces.
Si l’ancien code est payé malgré tout, la caisse vous le dit et sépare les deux.
Touches&#xa0;: Entrée ou F10 nouveau prix, F5 vérifier encore, F2 autre crypto, Échap annule.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>L’argent est arrivé après son délai. Le prix n’était plus garanti.
Demandez à un responsable&#xa0;: accepter comme payé, ou rendre.
Ne remettez rien avant.
La vente reste parmi les cinq dernières jusqu’à la décision.
Touches&#xa0;: 1 à 2 choisir, Entrée exécute, Échap laisse pour plus tard.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>La passerelle n’a pas pris ce paiement&#xa0;; aucun argent n’a circulé.
Réessayez, prenez une autre crypto, une autre passerelle ou des espèces.
La raison est dans le panneau, avec un code à dire au téléphone.
Si de l’argent arrive malgré tout, la caisse vous le dit.
Touches&#xa0;: Entrée réessaie, F2 autre crypto, F3 passerelle suivante, Échap annule.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>Le paiement a été annulé.
Ne remettez rien.
Le code a quitté les deux écrans.
La caisse le surveille encore, au cas où de l’argent arrive en retard.
Touches&#xa0;: Entrée commence la vente suivante.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>L’argent est reparti vers le client.
Rien n’est remis.
La note montre ce qui a été rendu et par qui.
La vente reste au journal&#xa0;; le remboursement figure à côté.
Touches&#xa0;: Entrée, terminé.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>La passerelle ne répond pas&#xa0;: personne ne sait si l’argent est arrivé.
Ne remettez rien et n’encaissez pas à nouveau.
Vérifiez la connexion internet&#xa0;; appuyez sur Vérifier.
La caisse continue de demander et le dit dès qu’elle sait.
Touches&#xa0;: F5 ou Entrée vérifier, Échap demande s’il faut annuler.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Quelque chose ne va pas dans ce paiement&#xa0;; le panneau dit quoi.
Demandez à un responsable. Ne remettez rien.
Les choix à droite closent la question, avec un nom.
La vente reste parmi les cinq dernières jusqu’à la décision.
Touches&#xa0;: 1 à 3 choisir, Entrée exécute, Échap laisse pour plus tard.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>Le code est prêt, et personne ne le voit avant votre accord.
Le panneau dit pourquoi&#xa0;: il coûte plus que le magasin ne l’accepte, ou son prix n’est pas garanti assez longtemps.
Entrée fait ce qui vaut mieux&#xa0;; l’ancien code est annulé et reste surveillé.
F4 montre quand même le code&#xa0;; la caisse ne redemande pas pour ces frais.
Touches&#xa0;: Entrée, F4 montrer le code, F2 autre crypto, F10 nouveau prix, Échap annule.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Elle est arrivée et enregistrée&#xa0;: le chemin fonctionne.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Un autre l’a reçue&#xa0;: l’adresse mène à un autre serveur ou journal.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Un serveur répond, mais pas à ce chemin. Le proxy doit transmettre /hook/.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Elle est arrivée au bon endroit, mais le secret y est différent.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Elle est arrivée au bon endroit, qui n’a pas pu l’enregistrer.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>Le proxy répond, mais ne la transmet pas. Comparez son port.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Rien ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Pas d’adresse de notification&#xa0;: saisissez-la avec les clés de cette passerelle.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 sur %2 confirmées</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Facture valable jusqu’à %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Prix garanti jusqu’à %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>Le prix valait jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Il manque %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Confirmations</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Forme d’adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Forme d’adresse erronée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Adresse et montant selon %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Adresse ou montant différent de %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Code relu à l’écran</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Code illisible à l’écran</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Manque passé en perte</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>En cryptos</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 n’ajoute pas de frais</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 en garde %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Elle envoie les cryptos au client</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Par un lien de %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>Le client l’ouvre et retire les cryptos</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Envoyé à la main</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Depuis un portefeuille du magasin&#xa0;; coché plus tard</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Du tiroir, maintenant</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Tout ce qui reste</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Valeur du jour</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 en cryptos d’aujourd’hui</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Seulement le trop-perçu</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Une partie des cryptos</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Vous saisissez combien</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Une somme en %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Vous saisissez combien</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 est interrogé</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>Le remboursement a peut-être été envoyé. La caisse le recherche et ne l’envoie jamais deux fois. Voyez la page de %1 avant d’y mettre fin ici.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Envoyez-le maintenant</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Envoyez les cryptos du portefeuille du magasin, puis saisissez ici le numéro de la transaction. Le remboursement reste ouvert jusque-là.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>Le client le retire</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Faites scanner le code par le client. Le lien reste valable&#xa0;; la caisse le surveille.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 l’envoie</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>La caisse vous dit quand c’est parti.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 demande une personne</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Il est écrit «&#xa0;%1&#xa0;». Voyez la page de la passerelle.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 rendu</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>C’est dans le journal.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Refusé&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Terminé&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, valeur %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Accepter un manque</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Décider d’un paiement tardif ou inexact</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Annuler une vente déjà payée en partie</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Voir la journée et les ventes des autres</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Imprimer le rapport provisoire (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Clôturer la journée (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Modifier réglages et règles de remise</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Modifier passerelles et clés</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Gérer le personnel et les codes PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Trop de PIN erronés. Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Trop de PIN erronés. Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Ce PIN est faux. La caisse attend maintenant %n seconde.</numerusform>
            <numerusform>Ce PIN est faux. La caisse attend maintenant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Ce PIN est faux. Réessayez.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Un responsable doit d’abord avoir un PIN, et il doit en rester un avec PIN.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Il faut un nom et un PIN de 4 à 12 chiffres qui ne soit pas une suite comme 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>En attente du paiement</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Vu, pas définitif</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Confirmation en cours</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Payé, trop</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Payé, pas assez</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>Prix expiré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Vu après le délai</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Payé après le délai</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Voir un responsable</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Accepté par un responsable</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>Confirmation %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Il manque %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Payé, %1 de trop</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Invérifiable depuis %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 crée l’adresse.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>La réponse s’est perdue. La caisse la cherche par numéro&#xa0;; n’encaissez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>%1 est interrogé maintenant.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Rien vu pour l’instant. %1 interrogé il y a %2.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Rien vu pour l’instant.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>Le montant complet est en route depuis %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>Le montant complet est en route.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>Le réseau confirme le paiement.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>L’argent est définitivement arrivé.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>Le portefeuille a envoyé plus que le code ne demandait.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>Le portefeuille a envoyé moins que le code ne demandait.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>Le temps est écoulé. Rien n’est arrivé.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>Le prix n’était plus garanti. Un responsable décide.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Aucun argent n’a été pris. Réessayez ou prenez une autre crypto.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>Le code a été retiré. Il reste surveillé pendant 24 h.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>L’argent est reparti.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 ne répond pas. La caisse continue de demander.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Quelque chose ne concorde pas. N’acceptez pas d’argent pour cela.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Invérifiable</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>Trop payé</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>Manque %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>Pas assez</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Prix expiré</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>En retard, à décider</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Voir responsable</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendez</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Attendez, ne remettez rien encore</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Remettez maintenant</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Ne remettez rien</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Demandez à un responsable</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>L’argent vu a disparu. Il peut encore arriver.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>La réponse s’est perdue, et rien n’a été trouvé. Appuyez sur F3 pour continuer avec %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>La réponse s’est perdue, et %1 ne peut pas être interrogé. Personne n’a vu son code&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>La réponse s’est perdue, et %1 ne peut pas être interrogé. Personne n’a vu de code&#xa0;: F3 continue avec %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 en espèces</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 en perte</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 en cryptos</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>Code non fiable</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 tarde. Appuyez sur F3 pour continuer avec %2&#xa0;; personne ne paie deux fois.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 a créé l’adresse. Elle est relue avant que quiconque la voie.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 arrivés quand le prix n’était plus garanti.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>Le code n’a pas pu être relu. Faites un nouveau prix.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 ne répète pas encore l’adresse. Pas de code d’ici là.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Payé en espèces</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Vu suffit</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>%n confirmation suffit</numerusform>
            <numerusform>%n confirmations suffisent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Seul l’argent définitif compte</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Une partie de l’argent a été rendue.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 coûte %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Prix garanti encore %1 seulement</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>Le prix n’est pas garanti</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>%1 le dit. Aucune crypto moins chère n’est connue. Entrée montre le code.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>%1 le dit. Entrée prend %2, F4 montre quand même ce code.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>La réponse est arrivée tard. Entrée fait un nouveau prix, F4 montre quand même ce code.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>La réponse est arrivée trop tard. Entrée fait un nouveau prix.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 ne garantit pas ce cours. Entrée fait un nouveau prix, F4 montre quand même ce code.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 a du nouveau sur ce paiement. Il prend la prochaine question dans %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 prend la prochaine question dans %2.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 ou %2&#xa0;? Écrivez sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Trop de chiffres après le signe. Tapez par exemple %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>Cela peut désigner deux montants. Tapez %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Argent réel</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Bac à sable de la passerelle</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Exercice intégré</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Adresse propre</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Secret des notifications</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Identifiant pour paiements perdus&#xa0;: e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>Identifiant du magasin ou du marchand</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>E-mail du magasin</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Versé en (code de la passerelle)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Nom dans ce magasin</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin et Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Cours fixe</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Cours variable</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Deux codes</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Un code pour les deux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Adresse de notification, à saisir sur la page de la passerelle</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Adresse de notification</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Pas d’adresse joignable de l’extérieur&#xa0;? Laissez vide. La caisse interroge alors la passerelle toutes les quelques secondes tant qu’un client attend.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>selon le compte</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Ajouter une passerelle</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Cryptos</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Les clés restent scellées sur cette caisse. Elles ne sont plus jamais affichées, ni exportées, ni journalisées.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Créez les clés sur la page de la passerelle et collez-les ici. Testez ensuite la connexion.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>À la caisse</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Appairer dans le navigateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Autre crypto ou réseau</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Langue du client</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>Le client lit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>Le client dit «&#xa0;J’ai payé&#xa0;»</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela veut dire&#xa0;?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Vérifier encore une fois</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Imprimer une note, pas un ticket</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Ticket sans détails crypto</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Prendre des espèces</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Essayer avec %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>La caisse continue de surveiller. Elle vous dit quand l’argent est définitif.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>L’écran du client dit merci jusqu’à la vente suivante.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Si l’ancien code est payé malgré tout, la caisse vous le dit et sépare les deux.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Un responsable décide&#xa0;: accepter, rembourser ou demander à la passerelle.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Montrer quand même le code</translation>
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
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Vente suivante</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Appuyez sur le numéro de la crypto, puis Entrée</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Payer en</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Quelle crypto&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Au montant</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Annuler la vente…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Encaisser %1</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 seulement dès %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 est indisponible pour l’instant.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Aucune crypto pour ce montant&#xa0;: prenez des espèces.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Entrée prend %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Le reste</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Retour à ce qui est arrivé</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 en espèces</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 coûte %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Prendre l’autre crypto</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Montrer le code</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Annuler ce paiement&#xa0;?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>Le code disparaît des deux écrans. Si quelqu’un le paie encore, la caisse vous le dit.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>Le client dit «&#xa0;J’ai payé&#xa0;»</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Regardez ensemble le portefeuille&#xa0;: envoyé, pas seulement signé&#xa0;?
2. Envoyé sur %1&#xa0;? Par un autre réseau, rien n’arrive.
3. Comparez les premiers et derniers groupes de l’adresse.
4. Comparez le montant, chiffre par chiffre.
5. Appuyez sur Vérifier. Un réseau lent peut prendre des minutes&#xa0;; la caisse surveille pendant 24 h.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Code avec le montant</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>Code illisible pour le portefeuille&#xa0;: adresse seule</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Dernière réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Dernière notification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>Son horloge diffère de la nôtre de %1 s</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>Prendre %1 en espèces&#xa0;?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>La vente est alors complète et reçoit son numéro de ticket. L’ancien code reste surveillé.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Quelle crypto&#xa0;?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Saisir une vente</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier le détail</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Dernier cours vieux de %1</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Répond en %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>La passerelle répond</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Elle répond, et à temps</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Répond, mais avec des problèmes</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Pas de réponse. Vérifiez l’adresse et la connexion internet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Vérification impossible pour l’instant</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Refusée. Copiez-la à nouveau depuis la page de la passerelle</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Cryptos</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Très peu sont activées</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Aucune activée. Faites-le sur la page de la passerelle</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Secret des notifications</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Absent&#xa0;: la caisse demande elle-même</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Inutilisable. Créez-en un nouveau sur la page de la passerelle</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Identifiant pour paiements perdus</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Absent&#xa0;: si une réponse se perd, voyez la page de la passerelle</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Crypto de versement</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Connue de la passerelle</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Non choisie&#xa0;: le compte décide</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>Inconnue de la passerelle</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Adresses sur nos écrans</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>Non permis&#xa0;: la page de la passerelle s’affiche à la place</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>Non permis. Activez-le sur la page de la passerelle</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Peut ouvrir des paiements</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>Non. Créez une clé avec ce droit sur la page de la passerelle</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Peut consulter les paiements</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Peut rembourser</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>Non&#xa0;: les remboursements se font sur la page de la passerelle</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Peut s’inscrire aux notifications</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>Non&#xa0;: saisissez vous-même l’adresse de notification sur la page de la passerelle</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Introuvable, ou la clé est celle d’un autre</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Saisissez la clé, puis testez la connexion</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Ne peut pas déplacer d’argent</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Correct&#xa0;: cette clé ne peut que vendre</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Elle peut plus qu’il n’en faut à la caisse. Créez une clé plus limitée sur la page de la passerelle</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>Le code ouvre la page de la passerelle</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>Le code contient seulement l’adresse</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>Même code sur l’écran du client</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Code retiré</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>pour que personne ne paie un ancien prix</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>pour que personne ne le paie</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>Le client lit «&#xa0;Un instant, s’il vous plaît&#xa0;»</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>Le prix valait jusqu’à</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Reçu jusqu’ici</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>L’ancien code reste surveillé 24 h</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Sur l’écran du client</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Personne ne voit encore le code</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Prix garanti jusqu’à</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>sur la page de la passerelle</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>Le client a envoyé</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Le client paie</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>Le client envoie</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Uniquement sur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>mémo</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Environ</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Cryptos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Ce que vos passerelles proposent maintenant. Une crypto cochée est en caisse. Si plusieurs passerelles ont une crypto, la première nommée est interrogée d’abord.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Cryptos inconnues de Tillgate</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Elles apparaissent sous le nom donné par la passerelle, avec la seule adresse. Une adresse fausse ne se remarque pas. N’en activez une que si vous avez déjà payé avec vous-même.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>en caisse</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Ordre des passerelles</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>Avec un seul écran, tourné vers le client</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>«&#xa0;Merci&#xa0;» reste affiché</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Temps restant dès le début, pas seulement aux dernières minutes</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>À l’envers</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Jusqu’à la vente suivante</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Langues que F6 fait défiler</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Celui où la caisse n’est pas</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (absent pour l’instant)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Écran du client</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Pas encore de paiement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Payé en</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>À la caisse</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>À la caisse, Échap</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Montant ou numéro (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Chercher une vente par montant ou numéro</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Ventes du jour</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Par crypto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>FORMATION, aucun argent n’a circulé</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n vente</numerusform>
            <numerusform>%n ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>tous jours confondus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>En cryptos</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>par les passerelles</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>dans le tiroir</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>manques acceptés</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Décider pour %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>À décider&#xa0;: %n vente</numerusform>
            <numerusform>À décider&#xa0;: %n ventes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Code retiré, personne ne paie deux fois</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>L’ancien code reste surveillé 24 h</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Ordre des passerelles</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Si plusieurs passerelles ont une crypto, l’une est interrogée d’abord. Si elle ne montre pas de code à temps, la suivante peut prendre la même vente.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Au moins cher</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Au plus rapide</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>selon la liste ci-dessous</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>celle qui demande le moins de cryptos</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>selon les ventes de la caisse</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Ordre des demandes</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Appuyez sur une passerelle pour l’interroger plus tôt.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>L’ordre vaut pour</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Revenir à l’ordre commun</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Si l’une ne répond pas</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Toutes les cryptos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>La suivante prend le relais seule</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Après %1 s sans code, la passerelle suivante est interrogée. La première est vérifiée avant et surveillée après&#xa0;; son code n’est jamais montré.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Après %1 s sans code, le caissier peut appuyer sur F3. La première est vérifiée avant et surveillée après&#xa0;; son code n’est jamais montré.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Avant qu’un code soit créé</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Une cryptomonnaie qui coûte plus de %1 est signalée avant, avec la meilleure suivante.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Une estimation de plus de %1 ne compte plus.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>S’exercer d’abord</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Six passerelles d’exercice sur cette machine&#xa0;: ni compte, ni argent</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Connecter une passerelle</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>La modifier, la tester ou en ajouter une</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Avec les clés de la page de la passerelle, et un test</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Vous pouvez continuer sans et la connecter plus tard, dans les réglages sous «&#xa0;Passerelles&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>Dès la première confirmation, un paiement est difficile à reprendre&#xa0;; chacune de plus le rend plus difficile encore.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>Vu ne compte que pour les cryptos dont l’expéditeur ne peut reprendre un paiement. Pour les autres, la caisse continue d’attendre.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Vu est définitif avec cette crypto&#xa0;: aucun risque.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Petit risque&#xa0;: une fois vu, un tel paiement se reprend difficilement.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>L’expéditeur peut remplacer un tel paiement tant qu’il n’est pas confirmé&#xa0;: vu ne compte jamais, quoi qu’il soit indiqué ici.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Quand remettre</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Sans règle, la marchandise part seulement quand la passerelle dit que l’argent est définitif. Une règle la laisse partir plus tôt, jusqu’à un prix. Les règles propres à une crypto comptent avant celles pour toute crypto&#xa0;; de plusieurs, celle au plus petit montant décide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Toute crypto</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Jusqu’à ce prix, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Vu suffit</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n confirmation</numerusform>
            <numerusform>%n confirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Ce qui suffit</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>tout prix</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1&#xa0;: plus de règle</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>lent, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>pas de réponse depuis %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Retour à la journée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Paiement %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
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
        <translation>Ventes payées par heure</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>5 dernières</translation>
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
        <translation>La caisse réessaie d’elle-même et s’ouvre dès son retour.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>En attente du journal</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Fermer Tillgate</translation>
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
        <translation>Interroger la passerelle</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Port sur cette machine (0&#xa0;: un port libre)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Adresse d’écoute (127.0.0.1&#xa0;: cette machine)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Proxys de confiance, p. ex. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Certificat (PEM), seulement sans proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Clé du certificat (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Clés (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>N’a besoin de rien</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Notifications à cette caisse</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Demande un proxy avec TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Notifications au hub</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Demande un serveur du magasin</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>M’envoyer une notification d’essai</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>La caisse interroge toutes les quelques secondes pendant qu’un client attend&#xa0;; cela suffit, derrière tout routeur.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Une adresse fixe, et un proxy avec TLS qui transmet /hook/ à ce port. Une notification fait demander la caisse une ou deux secondes plus tôt&#xa0;; aucune ne rend un paiement payé.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub sur un serveur, et des caisses qui partagent un journal dans PostgreSQL. L’adresse des notifications est celle du hub&#xa0;; «&#xa0;tillgatectl notices hub&#xa0;» écrit sa configuration.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Connectez d’abord une passerelle.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Adresse publique, p. ex. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>La caisse a la clé et l’essaie. Vous pouvez fermer cette page.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Choisissez une phrase secrète pour les clés</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Phrase secrète des clés</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Elle scelle les clés de la passerelle sur cette caisse. Vous la saisissez une fois après chaque démarrage. Notez-la et gardez-la à part&#xa0;: sans elle, il faut ressaisir les clés.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>Les clés de la passerelle sur cette caisse sont scellées avec elle.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois la même</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Garder les clés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Laisser le service de clés de cet ordinateur les garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère.</numerusform>
            <numerusform>Utilisez au moins %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n chiffre</numerusform>
            <numerusform>PIN, %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Paie juste</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Paie trop peu</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Paie trop</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Paie en retard</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Paie deux fois</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Ne paie jamais</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Paie sur le mauvais réseau</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>La passerelle</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Passerelle en panne</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Notifications perdues</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Réponses lentes</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Client d’exercice</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Vous jouez le client. La caisse ne voit pas la différence.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Le reprend</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Défaire des blocs</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Code de paiement</translation>
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
        <translation>Combien</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>E-mail du client (pour la passerelle seulement)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Pourquoi (pour le journal)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Comparez les premiers et derniers caractères avec le portefeuille du client&#xa0;: une adresse collée peut avoir été remplacée.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Une adresse sur %1&#xa0;: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Numéro de la transaction</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Rien n’a été envoyé…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Mémo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Tourner</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Rendre de l’argent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Il ne reste rien à rendre.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(au cours du jour ce serait plus que reçu&#xa0;: tout ce qui reste est rendu)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>À %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Cela ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>Rendre %1&#xa0;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Rien n’a été envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Seulement si la page de la passerelle ou le portefeuille vous assure qu’aucune crypto n’est partie. Elles pourront alors être rendues autrement.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Autre remboursement</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Vente, %n ligne</numerusform>
            <numerusform>Vente, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Un client paie</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Langue du personnel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Sans touche, la caisse se verrouille</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>Le curseur et les points bougent</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Plein écran seulement&#xa0;; un responsable autorise la sortie</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Chaque modification figure au journal, avec le nom de son auteur.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Magasin et caisse</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Comment la caisse apprend les paiements</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Vers une autre caisse</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Réglages à emporter</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>La deuxième caisse reprend ce qui est réglé ici. Les clés et les PIN restent sur cette caisse.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exporter les réglages…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Un fichier pour une clé USB, sans les clés</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer des réglages…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>Le nom et l’écran de cette caisse ne changent pas</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Installation pas à pas</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>Les questions du premier démarrage, encore une fois</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>À la caisse</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Charger ce qui a été modifié ailleurs</translation>
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
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Cryptos</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
Il ne contient ni clé ni PIN.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>Les réglages sont maintenant ceux de cette caisse.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>Les clés de ces passerelles sont à saisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Quand remettre</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personnel et PIN</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Qui est à la caisse&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Personne n’a encore de PIN&#xa0;: à cette caisse, chacun peut tout faire. Sous «&#xa0;Réglages&#xa0;», «&#xa0;Personnel et PIN&#xa0;», un responsable peut ajouter des personnes&#xa0;; la caisse se verrouille alors et demande une autorisation.</translation>
    </message>
</context>
<context>
    <name>tillgate::Sheet</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>tillgate::ShopSection</name>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Nom de cette caisse, par exemple T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Vente maximale&#xa0;: au-delà, c’est une faute de frappe</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo&#xa0;: un fichier image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Une autre devise ou un autre nom de caisse vaut au prochain démarrage de Tillgate, proposé à l’enregistrement. Le journal de l’ancien nom reste tel quel.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Attendre le reste</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code pour %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Prendre %1 en espèces</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Ouvre le tiroir, un seul ticket</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 en espèces</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Accepter le manque</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Décision nominative d’un responsable</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>Accepter %1 de moins</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Rembourser ce qui est arrivé</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 rendus, vente ouverte</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Code limité à %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Accepter comme payé</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Clore sans argent</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Rien n’a été payé ici, nominatif</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Un responsable s’en est occupé, nominatif</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Vu&#xa0;: l’argent est en route</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Besoin de vous&#xa0;: manque, retard ou vérification impossible</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>Le prix n’est plus garanti</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
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
        <translation>Sons (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Écouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Chaque son peut être votre propre fichier WAV&#xa0;; un champ vide est le son de Tillgate. Vos fichiers restent sur cette caisse&#xa0;; un export ne les contient pas.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personnel et PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>La caisse est verrouillée au démarrage et après un moment sans touche. Qui n’a pas un droit demande le PIN à quelqu’un qui l’a, pour un seul acte&#xa0;; les deux noms vont au journal.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Personne n’a encore de PIN&#xa0;: la caisse appartient à une seule personne, et chacun peut tout y faire. Ajoutez d’abord un responsable avec PIN&#xa0;; dès lors, la caisse demande.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>a un PIN&#xa0;; un nouveau ici</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Les passerelles sont interrogées sur leurs cryptos…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Aucune passerelle ne propose de crypto. Demandez à un responsable de vérifier les comptes.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Indisponible pour l’instant</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>en général %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>ouvre le tiroir</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>coûte %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>À voir, s’il vous plaît</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>Accepter %1 comme payé&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Accepter comme payé</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Il n’y a pas de paiement à l’écran.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Exporter les ventes du %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Configurer les passerelles.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Voir la journée.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>C’est enregistré sous le nom de la personne qui décide et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>Accepter %1 comme payé.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Choisir les cryptos.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Personne n’a encore de PIN</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>La caisse appartient à une seule personne tant que personne n’a de PIN. Un responsable peut ajouter des personnes et des PIN sous «&#xa0;Personnel&#xa0;» ou avec «&#xa0;tillgatectl staff add&#xa0;».</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>La caisse est verrouillée</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Choisissez votre nom, tapez votre PIN.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Personne avec un PIN n’a ce droit. Un responsable peut le donner sous «&#xa0;Personnel&#xa0;».</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Pour cette fois seulement&#xa0;; les deux noms vont au journal.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Modifier les réglages.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate redémarre</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Vos modifications valent à partir de là. Les paiements ouverts sont repris.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Quitter le plein écran.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>La question sur %1 est traitée.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>Clore le paiement %1&#xa0;?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Clore le paiement %1.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>Prévenir encore %1&#xa0;?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Rendre de l’argent</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Ouvrez d’abord la vente&#xa0;: parmi les cinq dernières, ou dans la journée (Ctrl F la trouve).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>Rendre %1.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>Cocher le remboursement %1.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>Mettre fin au remboursement %1&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Une personne est sûre que rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Gérer le personnel.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Appairer dans le navigateur</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Choisissez une boutique sur la page de la passerelle et acceptez. La clé revient d’elle-même en dix minutes au plus.

Aucune page ne s’est ouverte&#xa0;? Copiez cette adresse dans un navigateur de cet appareil&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Une autre caisse a modifié des réglages qui valent après un redémarrage. Les paiements en cours sont repris.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>Ses clés sont effacées de cette caisse et aucune vente ne passe plus par lui. Ce qui a été vendu reste dans les livres.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 est encore nécessaire</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Des paiements sont en cours ou surveillés pour un paiement tardif, ou un remboursement est ouvert. À supprimer quand ils seront terminés.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Verrouiller la caisse, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Client d’exercice</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, plus</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Aucun argent ne circule. Les tickets sont marqués.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Aucun argent ne circule.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Afficher le solde</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Le compte est vide.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Inscrire les notifications</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>La passerelle envoie désormais ses notifications ici.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Envoyer une notification d’essai</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Demandé. Le voyant de la passerelle dit quand elle est arrivée.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Renvoyer la dernière notification</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Chez la passerelle</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Votre magasin et cette caisse</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Trois minutes, puis vous pouvez vendre. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Langue et couleurs</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>L’écran tourné vers le client</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Un deuxième écran l’affiche de lui-même. Avec un seul, une touche le tourne vers le client.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Qui reçoit les cryptos&#xa0;?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Une passerelle ouvre les paiements et dit à la caisse quand l’argent est là.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Comment la caisse apprend les paiements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Qui a le droit de quoi&#xa0;?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Avec un PIN pour le responsable, remboursements et décisions portent un nom.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Prêt à vendre</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Les clés restent scellées sur cette caisse. Elles ne sont plus jamais affichées, ni exportées, ni journalisées.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Rôles, droits et verrouillage de l’écran</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Sans PIN, une personne fait tout sous le nom de la première étape. Vous pouvez continuer sans et définir des PIN plus tard.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>Le personnel a des PIN</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Définir les PIN du personnel</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>la caisse demande elle-même</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>par un proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Commencer à vendre</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>au hub</translation>
    </message>
</context>
</TS>
