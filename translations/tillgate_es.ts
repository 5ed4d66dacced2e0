<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>La pasarela respondió sobre otro pago.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>La pasarela siguió con otro pago para este pedido: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>Es un depósito repetido o erróneo en una dirección ya usada.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>La pasarela nombra otro pedido: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>La pasarela nombra otra moneda: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>La pasarela nombra otra dirección: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>La pasarela nombra otro memo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>La pasarela nombra otro precio: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>La pasarela nombra otra divisa: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>La pasarela dice que está liquidado, pero no que esté toda la suma.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>La pasarela dice que está liquidado, pero no nombra ninguna suma recibida.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>La pasarela bajó la suma debida después de mostrarla.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>La pasarela dice «%1», pero nombra %2 monedas recibidas.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>No hay ninguna oferta guardada con la que comparar.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>La pasarela dice «%1».</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>La pasarela dice ahora «%1», lo que contradice lo que dijo antes.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>La pasarela nombró primero el memo «%1» y luego «%2».</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>La pasarela pidió primero %1 monedas y luego %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>No se pudo releer el código de la pantalla.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Llegó otro dinero a esta dirección (pago %1). No cuenta para ninguna venta.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>La venta ya estaba pagada por otro intento: este dinero llegó dos veces.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Llegó otro dinero varias veces (primero el pago %1). No cuenta para ninguna venta.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>No se puede mostrar la dirección de la pasarela para %1: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>La pasarela ofreció otra moneda que %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>La cantidad de la pasarela, %1, no es mayor que cero.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>La cantidad a pagar no resulta de la cantidad de la pasarela.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>La pasarela nombra un contrato de token, pero %1 no es un token.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>La pasarela se refiere a otro token que nuestro %1: su contrato es %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>El memo de la pasarela para %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>La pasarela no dio %1, sin lo cual no se puede asignar %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>No se puede mostrar la página de pago de la pasarela: no es una dirección https normal.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>El programa se detuvo antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>La respuesta se perdió y no se puede preguntar a %1 por un número de pedido. El código nunca se mostró. Busque %2 en su panel.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>La pasarela no conoce el pedido.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 lo abrió y no dio dirección; se anuló allí.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>Está abierto en %1 sin dirección y no se pudo anular: %2 Busque %3 en su panel.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>La pasarela aún no sabe que se aceptó el pago incompleto: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>No hay ninguna dirección.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Contiene un espacio o un carácter invisible.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Contiene una letra que solo se parece a una habitual.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Esta dirección no es de nadie: las monedas enviadas allí se pierden.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>Es el contrato del propio token, no una cartera: las monedas enviadas allí se pierden.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>Los caracteres de control no cuadran: al menos uno es incorrecto.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Contiene un carácter que una dirección así no puede tener.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Es demasiado corta o demasiado larga.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>No empieza como las direcciones de esta moneda.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>Las mayúsculas y minúsculas no están como deben.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>Es de otra moneda, o de un tipo que esta moneda no usa.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Pertenece a otra red de esta moneda.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>Es una clave, no una dirección. Nadie debería verla.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>Es una dirección privada (MWEB): la mayoría de las carteras no puede pagarle.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>Es un rollup, no una cuenta a la que pagar.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>La cuenta 0.0.0 no es de nadie.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>Es una dirección X: la dirección y la etiqueta deben venir por separado.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Lleva pegada una etiqueta de destino: debe venir por separado.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Pertenece a otra cadena de la familia Polkadot.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>Es una dirección de puntero, un tipo que ya no se usa.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>Es una dirección de staking, no una a la que pagar.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Puede pagar con</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Escanee y pague en</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Envíe exactamente</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Solo por</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Con memo</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>A esta dirección</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Esperando su pago</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Escanee el código, compruebe el importe y envíe.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Ya vemos su pago.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Espere un momento, por favor.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>Ha pagado %1 de más. Consúltenos, por favor.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Todavía faltan %1. Consúltenos, por favor.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Consúltenos, por favor.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Precio garantizado hasta %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>¿Cómo desea pagar?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>Recibirá de vuelta %1.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Escanee el código para recoger las monedas.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Otra persona guardó mientras tanto: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>ahora no es posible</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>Eso no funciona aquí. Mire el importe e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>respuesta incomprensible</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>La respuesta de la pasarela no tiene sentido. Inténtelo de nuevo o use otra pasarela.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>pasarela inaccesible</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>No se ha enviado nada. Compruebe la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>La pasarela no ha respondido. La caja sigue preguntando; no cobre dos veces.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clave no aceptada</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>La pasarela rechaza la clave de esta caja. Pida a un responsable que revise la cuenta.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>allí no se conoce</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>La pasarela no conoce este pago. Haga un precio nuevo.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>demasiadas preguntas</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>La pasarela pide una pausa corta. La caja vuelve a preguntar sola.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>pasarela con problemas</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>La pasarela no puede responder ahora. Espere un momento o use otra pasarela.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>La pasarela ha rechazado este pago. Use otra cripto u otra pasarela.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>importe muy pequeño</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>El importe es muy pequeño para esta cripto. Use otra cripto o efectivo.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>cripto no disponible</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Esta cripto no se puede usar ahora. Use otra.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>no se puede guardar</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>La caja no puede escribir en su libro. Deje de vender y pida ayuda.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>libro más nuevo</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>El libro es de una versión más nueva. Actualice esta caja.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>ya está abierto</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Otro programa usa el libro de esta caja. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>cambiado entretanto</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Otra persona lo cambió antes. Mire otra vez y decida.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>claves bloqueadas</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>Las claves de la pasarela están bloqueadas. Un responsable tiene que abrirlas.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>importe muy grande</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>El importe es mayor de lo que la caja puede manejar. Revise lo escrito.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>libro inaccesible</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>No se llega al libro: no se puede cobrar hasta que vuelva.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>no se sabe si se guardó</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Aún no se sabe si esto se guardó. No lo repita: mire cuando vuelva el libro.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
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
        <translation>El importe está fijado; ahora el cliente dice cómo paga.
Pulse el número de la cripto, o 0 para efectivo, y después Intro.
Una línea tenue no acepta este importe; dice desde cuál sí.
No se pregunta nada a ninguna pasarela antes de Intro.
Teclas: 1 a 9 cripto, 0 efectivo, Intro cobra, Esc vuelve al importe.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Escriba el importe y pulse Intro.
+ añade una línea, * es la cantidad, Retroceso quita una cifra, Supr borra.
F2 muestra las criptos, F9 cobra con la habitual.
Ctrl+1 a 5 abren las cinco últimas ventas, Ctrl+F busca una.
Teclas: F11 pantalla completa, Ctrl+L bloquea la caja, Ctrl+, ajustes.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>Se está pidiendo una dirección a la pasarela; tarda un momento.
Espere. Todavía no se puede pagar nada ni se entrega nada.
Si tarda demasiado, la misma venta puede ir a la siguiente pasarela.
La caja ya ha anotado la venta; un corte de luz no pierde nada.
Teclas: Esc cancela, F3 toma la siguiente pasarela cuando se ofrece.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>Se perdió la respuesta de la pasarela: quizá ha abierto el pago, quizá no.
No cobre otra vez a ciegas. Pulse Comprobar.
Si sigue así, use la siguiente pasarela o efectivo.
La caja pregunta sola por nuestro número y le dice lo que encuentra.
Teclas: F5 o Intro comprobar, F3 siguiente pasarela, Esc cancela.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>El código está en ambas pantallas; aún no se ve nada.
Deje que el cliente lo escanee y compare importe y red. No entregue.
Si el cliente dice «He pagado», pulse F1 y siga la lista.
La caja pregunta una y otra vez a la pasarela; el precio vale hasta que acabe el tiempo.
Teclas: F5 comprobar, F10 precio nuevo, F2 otra cripto, Esc pregunta si se cancela.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>La pasarela ve el dinero en camino, pero no es definitivo.
La franja dice qué hacer con la mercancía; al final está la regla de la tienda.
Ya no se puede cancelar, y nadie tiene que pagar otra vez.
La caja sigue vigilando y le avisa cuando sea definitivo.
Teclas: F5 comprobar, Intro hace lo que dice el botón principal.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>La venta está cubierta y tiene su número de recibo.
Entregue la mercancía.
La tarjeta de la izquierda es la prueba.
La caja sigue atenta por si llega dinero otra vez.
Teclas: Intro o una cifra empieza la siguiente venta, Ctrl+R reembolsa.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>La venta está pagada y llegó más de lo pedido.
Entregue la mercancía y devuelva lo que sobra.
La pantalla del cliente dice cuánto es.
También se puede devolver después, desde las cinco últimas.
Teclas: Ctrl+R reembolsa, Intro empieza la siguiente venta.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Llegó menos de lo pedido. No entregue todavía.
Elija: código por el resto, resto en efectivo, aceptar lo que falta o reembolsar.
Aceptar lo que falta lo decide un responsable y se anota aparte.
Más tarde lo deja abierto entre las cinco últimas; el código antiguo se sigue vigilando.
Teclas: 1 a 4 elegir, Intro lo hace, Esc lo deja para después.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>Se acabó el tiempo de este precio y no llegó nada.
Pulse Precio nuevo: la misma venta, la misma cripto, una tecla.
O use otra cripto, o efectivo.
Si al final se paga el código antiguo, la caja le avisa y separa los dos.
Teclas: Intro o F10 precio nuevo, F5 comprobar otra vez, F2 otra cripto, Esc cancela.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>El dinero llegó fuera de plazo. El precio ya no valía.
Pregunte a un responsable: aceptarlo como pagado o devolverlo.
No entregue antes de eso.
Queda entre las cinco últimas hasta que alguien decida.
Teclas: 1 a 2 elegir, Intro lo hace, Esc lo deja para después.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>La pasarela no aceptó este pago; no se movió dinero.
Reintente, use otra cripto, otra pasarela o efectivo.
El motivo está en el panel, con un código para decir por teléfono.
Si aun así llega dinero, la caja le avisa.
Teclas: Intro reintenta, F2 otra cripto, F3 siguiente pasarela, Esc cancela.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>El pago se canceló.
No entregue.
El código ya no está en ninguna pantalla.
La caja lo sigue vigilando por si llega dinero tarde.
Teclas: Intro empieza la siguiente venta.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>El dinero se devolvió al cliente.
No se entrega nada.
La nota muestra qué se devolvió y quién lo hizo.
La venta queda en el libro; el reembolso figura al lado.
Teclas: Intro, listo.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>La pasarela no responde, así que nadie sabe si llegó dinero.
No entregue ni cobre otra vez.
Compruebe la conexión a internet; pulse Comprobar.
La caja sigue preguntando y avisa en cuanto lo sabe.
Teclas: F5 o Intro comprobar, Esc pregunta si se cancela.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Algo no cuadra en este pago; el panel dice qué.
Pregunte a un responsable. No entregue.
Las opciones de la derecha cierran el asunto, con nombre.
Queda entre las cinco últimas hasta que alguien decida.
Teclas: 1 a 3 elegir, Intro lo hace, Esc lo deja para después.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>El código está listo y nadie lo ve antes de que usted lo diga.
El panel dice por qué: cuesta más de lo que la tienda acepta, o su precio no se mantiene lo suficiente.
Intro hace lo mejor; el código antiguo se anula y se sigue vigilando.
F4 muestra el código de todos modos; la caja no vuelve a preguntar por este coste.
Teclas: Intro, F4 mostrar el código, F2 otra moneda, F10 precio nuevo, Esc cancela.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Llegó y está guardado: el camino funciona.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Lo recibió otro: la dirección lleva a otro servidor o libro.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Responde un servidor, pero no en esta ruta. El proxy debe pasar /hook/.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Llegó al lugar correcto, pero el secreto de allí es otro.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Llegó al lugar correcto, que no pudo guardarlo.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>El proxy responde, pero no lo pasa. Compare su puerto.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Nada responde en esta dirección.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Sin dirección de avisos: escríbala junto a las claves de esta pasarela.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 de %2 confirmadas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Factura válida hasta %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Precio garantizado hasta %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>El precio valía hasta %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo recibido</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Formato de dirección: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Formato de dirección erróneo: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Dirección e importe según %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Dirección o importe distinto de %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Código de la pantalla leído de vuelta</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>El código de la pantalla no se puede leer</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Resto condonado</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>En criptos</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 no añade coste</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 se queda con %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Envía las criptos al cliente</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Con un enlace de %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>El cliente lo abre y retira las criptos</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Enviado a mano</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Desde una cartera de la tienda; se marca después</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En efectivo</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Del cajón, ahora</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Todo lo que queda</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Valor de hoy</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 en criptos de hoy</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Solo lo que sobró</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Parte de las criptos</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Usted escribe cuántas</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Un importe en %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Usted escribe cuánto</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>Puede que el reembolso se haya enviado. La caja lo busca y nunca lo envía otra vez. Mire la página de %1 antes de terminarlo aquí.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Envíelo ahora</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Envíe las criptos desde la cartera de la tienda y escriba aquí el número de la transacción. El reembolso queda abierto hasta entonces.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>El cliente lo retira</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Que el cliente escanee el código. El enlace sigue valiendo; la caja lo vigila.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 lo está enviando</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>La caja le avisa cuando haya salido.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 pide una persona</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Dice «%1». Mire la página de la pasarela.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 devuelto</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Está en el libro.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Rechazado: no se envió nada</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Terminado: no se envió nada</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, valor %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Jefe de turno</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Aceptar un pago incompleto</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Decidir sobre pagos tardíos o que no cuadran</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Cancelar una venta con dinero ya recibido</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Ver el día y las ventas de otros</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Imprimir el informe parcial (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Cerrar el día (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Cambiar ajustes y reglas de entrega</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Cambiar pasarelas y claves</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Exportar el libro</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Gestionar personal y PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Demasiados PIN erróneos. Espere %n segundo e inténtelo de nuevo.</numerusform>
            <numerusform>Demasiados PIN erróneos. Espere %n segundos e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Este PIN es erróneo. La caja espera ahora %n segundo.</numerusform>
            <numerusform>Este PIN es erróneo. La caja espera ahora %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Este PIN es erróneo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Primero hace falta un responsable con PIN, y siempre debe quedar uno con PIN.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Hace falta un nombre y un PIN de 4 a 12 cifras que no sea una serie como 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Falta la respuesta</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Esperando el pago</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Visto, no definitivo</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Pagado de más</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Pagado de menos</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>El precio ya no vale</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Visto fuera de plazo</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Pagado fuera de plazo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Ver un responsable</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Aceptado por un responsable</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>Confirmando %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Pagado, %1 de más</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Sin comprobar desde %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 está creando la dirección.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>La respuesta se perdió. La caja la busca por número; no cobre otra vez.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>Preguntando ahora a %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Aún no se ve nada. Última pregunta a %1 hace %2.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Aún no se ve nada.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>El importe completo está en camino desde %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>El importe completo está en camino.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>La red está confirmando el pago.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>El dinero es definitivo.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>La cartera envió más de lo que pedía el código.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>La cartera envió menos de lo que pedía el código.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>Se acabó el tiempo. No llegó nada.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>El precio ya no valía. Decide un responsable.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>No se cobró nada. Inténtelo de nuevo o use otra cripto.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>El código se retiró. Se sigue vigilando 24 h.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>El dinero se devolvió.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 no responde. La caja sigue preguntando.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Algo no cuadra. No cobre nada por esto.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>De más</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>De menos</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Precio vencido</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>Tarde, decidir</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Ver responsable</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Espere, no entregue todavía</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Entregue ahora</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>No entregue</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Pregunte a un responsable</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>El dinero visto ha desaparecido. Aún puede llegar.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>La respuesta se perdió y hasta ahora no se encontró nada. Pulse F3 para seguir con %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>La respuesta se perdió y no se puede preguntar por ella a %1. Nadie vio su código: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>La respuesta se perdió y no se puede preguntar a %1. Nadie vio un código: F3 sigue con %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 en efectivo</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 condonados</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 en criptos</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>El código no es de fiar</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 tarda mucho. Pulse F3 para seguir con %2; nadie paga dos veces.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 ha creado la dirección. Se lee de vuelta antes de que nadie la vea.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 llegaron cuando el precio ya no valía.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>El código no se pudo leer de vuelta. Haga un precio nuevo.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 aún no repite la dirección. Hasta entonces no hay código.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>En efectivo</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Basta con verlo</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>Basta %n confirmación</numerusform>
            <numerusform>Bastan %n confirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Solo vale el dinero definitivo</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Una parte del dinero se devolvió.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 cuesta %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Precio mantenido solo %1 más</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>El precio no se mantiene</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>Lo dice %1. No se conoce ninguna moneda que cueste menos. Intro muestra el código.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>Lo dice %1. Intro toma %2, F4 muestra este código de todos modos.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>La respuesta llegó tarde. Intro hace un precio nuevo, F4 muestra este código de todos modos.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>La respuesta llegó demasiado tarde. Intro hace un precio nuevo.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 no mantiene este cambio. Intro hace un precio nuevo, F4 muestra este código de todos modos.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 tiene novedades de este pago. Acepta la siguiente pregunta en %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 acepta la siguiente pregunta en %2.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>¿%1 o %2? Escriba sin separador de miles.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Demasiadas cifras tras el signo. Escriba, por ejemplo, %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>Puede significar dos importes. Escriba %1 o %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Dinero real</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Entorno de pruebas de la pasarela</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Práctica integrada</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Dirección propia</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Secreto de los avisos</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Acceso para pagos perdidos: correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>ID de la tienda o del comercio</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>Correo de la tienda</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Se abona en (código de la pasarela)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Nombre en esta tienda</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin y Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Cambio fijo</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Cambio variable</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Dos códigos</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Un código para ambos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Dirección para avisos, póngala en la página de la pasarela</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Dirección para avisos</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>¿Sin dirección accesible desde fuera? Déjelo vacío. La caja preguntará a la pasarela cada pocos segundos mientras espere un cliente.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>según la cuenta</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Añadir una pasarela</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Criptos</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Las claves quedan selladas en esta caja. No se vuelven a mostrar, ni se exportan, ni se registran.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Cree las claves en la página de la pasarela y péguelas aquí. Después pruebe la conexión.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Vincular en el navegador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Otra cripto o red</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>El cliente lee: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>El cliente dice «He pagado»</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Imprimir nota, no recibo</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Recibo sin datos de la cripto</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Cobrar en efectivo</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Probar con %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>La caja sigue vigilando. Le avisa cuando el dinero sea definitivo.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>La pantalla del cliente da las gracias hasta la próxima venta.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Si al final se paga el código antiguo, la caja le avisa y separa los dos.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Decide un responsable: aceptar, reembolsar o preguntar a la pasarela.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Mostrar el código de todos modos</translation>
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
        <translation>elegido</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Siguiente venta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Pulse el número de la cripto y después Intro</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Pagar con</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>¿Qué cripto?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Volver al importe</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Cancelar la venta…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 solo desde %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 no está disponible ahora.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Ninguna cripto lo acepta: cobre en efectivo.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Intro elige %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>El resto</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Volver a lo recibido</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 en efectivo</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 cuesta %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Tomar la otra moneda</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>¿Cancelar este pago?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>El código desaparece de ambas pantallas. Si alguien aún lo paga, la caja le avisa.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Cancelar el pago</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>El cliente dice «He pagado»</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Miren juntos la cartera: ¿está enviado y no solo firmado?
2. ¿Se envió por %1? Por otra red no llega.
3. Compare los primeros y los últimos grupos de la dirección.
4. Compare el importe, cifra por cifra.
5. Pulse Comprobar. Una red lenta puede tardar minutos; la caja sigue vigilando 24 h.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Código con importe</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>La cartera no lee el código: solo dirección</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Última respuesta: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Último aviso: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>Su reloj difiere del nuestro en %1 s</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>¿Cobrar %1 en efectivo?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>Con ello la venta queda completa y recibe su número de recibo. El código antiguo se sigue vigilando.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>¿Qué cripto?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Escribir una venta</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Su última cotización tiene %1</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Responde en %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>La pasarela responde</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Responde, y a tiempo</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Responde, pero con problemas</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Sin respuesta. Compruebe la dirección y la conexión a internet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Ahora no se pudo comprobar</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>No aceptada. Cópiela otra vez de la página de la pasarela</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Criptos</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activadas</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Hay muy pocas activadas</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Ninguna activada. Hágalo en la página de la pasarela</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Secreto de los avisos</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Falta: la caja pregunta por sí misma</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>No sirve. Cree uno nuevo en la página de la pasarela</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Acceso para pagos perdidos</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Falta: si se pierde una respuesta, mire la página de la pasarela</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Cripto de abono</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Conocida por la pasarela</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Sin elegir: decide la cuenta</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>La pasarela no la conoce</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Direcciones en nuestras pantallas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>No permitido: se muestra la página de la pasarela</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>No permitido. Actívelo en la página de la pasarela</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Puede abrir pagos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>No. Cree una clave con este permiso en la página de la pasarela</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Puede consultar pagos</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Puede reembolsar</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>No: los reembolsos se hacen en la página de la pasarela</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Puede suscribirse a los avisos</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>No: ponga usted la dirección para avisos en la página de la pasarela</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>No encontrada, o la clave es de otra</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Preguntando a la pasarela…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Ponga la clave y pruebe la conexión</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>No puede mover dinero</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Correcto: esta clave solo puede vender</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Puede más de lo que la caja necesita. Cree una clave más limitada en la página de la pasarela</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>El código abre la página de la pasarela</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>El código contiene solo la dirección</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>El mismo código en la pantalla del cliente</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Código retirado</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Aún sin dirección</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>para que nadie pague un precio antiguo</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>para que nadie lo pague</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>El cliente lee «Un momento, por favor»</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>El precio valía hasta</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Recibido hasta ahora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>El código antiguo se vigila aún 24 h</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>En la pantalla del cliente</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Nadie ve aún el código</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Precio mantenido hasta</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>en la página de la pasarela</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>El cliente envió</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>El cliente paga</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>El cliente envía</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Solo por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Por</translation>
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
        <translation>Ahora unos</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Criptos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Lo que sus pasarelas ofrecen ahora. Una cripto marcada está en la caja. Si varias pasarelas tienen una cripto, se pregunta primero a la primera nombrada.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Criptos que Tillgate no conoce</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Aparecen con el nombre que les da la pasarela y solo con la dirección. Una dirección equivocada no se nota. Active una solo si ya ha pagado con ella usted mismo alguna vez.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>en la caja</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Orden de las pasarelas</translation>
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
        <translation>Con un solo monitor, girado al cliente</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>«Gracias» se queda</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Tiempo restante desde el principio, no solo al final</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En espejo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Hasta la próxima venta</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Idiomas que recorre F6</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>El que la caja no ocupa</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (ahora no está)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Aún sin pago</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Volver a la caja, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Importe o número (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Buscar una venta por importe o número</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Ventas del día</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Por cripto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>PRÁCTICA, no se movió dinero</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>encontrado para «%1»</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n venta</numerusform>
            <numerusform>%n ventas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Asuntos pendientes</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>de todos los días</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>En criptos</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>por las pasarelas</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>en el cajón</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Condonado</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>lo que no se cobró</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Decidir sobre %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>Por decidir: %n venta</numerusform>
            <numerusform>Por decidir: %n ventas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Código retirado, nadie paga dos veces</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>El código antiguo se vigila aún 24 h</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Orden de las pasarelas</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Si varias pasarelas tienen una cripto, se pregunta primero a una. Si no muestra un código a tiempo, la siguiente puede tomar la misma venta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mi orden</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>La más barata</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>La más rápida</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>según la lista de abajo</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>la que pide menos criptos</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>según las ventas de esta caja</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Se pregunta en este orden</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Pulse una pasarela para preguntarle antes.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>El orden vale para</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Volver al orden común</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Si una no responde</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Todas las criptos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>La siguiente toma el relevo sola</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Tras %1 s sin código se pregunta a la siguiente pasarela. La primera se comprueba antes y se vigila después; su código no se muestra nunca.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Tras %1 s sin código el cajero puede pulsar F3. La primera se comprueba antes y se vigila después; su código no se muestra nunca.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Antes de crear un código</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Una moneda que cuesta más de %1 se avisa antes, con la siguiente mejor.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Una estimación de más de %1 ya no cuenta.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Primero practicar</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Seis pasarelas de práctica en este equipo: sin cuenta y sin dinero</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectada: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Conectar una pasarela</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Cambiarla, probarla o añadir otra</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Con las claves de la página de la pasarela, y una prueba</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Puede seguir sin ella y conectarla más tarde, en los ajustes, en «Pasarelas».</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>Desde la primera confirmación un pago es difícil de retirar; cada una más lo hace más difícil.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>Verlo vale solo para criptos cuyo remitente no puede retirar un pago. Con las demás la caja sigue esperando.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Con esta cripto, visto es definitivo: ningún riesgo.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Riesgo pequeño: una vez visto, un pago así apenas se puede retirar.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>El remitente puede reemplazar un pago así hasta que se confirma: verlo no vale nunca, ponga lo que ponga aquí.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Cuándo entregar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Sin regla, la mercancía sale solo cuando la pasarela dice que el dinero es definitivo. Una regla la deja salir antes, hasta un precio. Las reglas propias de una cripto valen antes que las de todas; de varias, decide la del importe más bajo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Toda cripto</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Hasta este precio, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Basta con verlo</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n confirmación</numerusform>
            <numerusform>%n confirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Qué es suficiente</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>cualquier precio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: ya sin regla</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>lento, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sin respuesta desde hace %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Volver al día</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
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
        <translation>Ventas pagadas por hora</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Otra línea</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>Últimas 5</translation>
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
        <translation>La caja lo intenta sola y se abre cuando vuelva.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>Esperando el libro</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Cerrar Tillgate</translation>
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
        <translation>Preguntar a la pasarela</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Puerto en este equipo (0: uno libre)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Dirección de escucha (127.0.0.1: este equipo)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Proxies de confianza, p. ej. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Certificado (PEM), solo sin proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Clave del certificado (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Claves (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>No necesita nada</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Avisos a esta caja</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Necesita un proxy con TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Avisos al hub</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Necesita un servidor de la tienda</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Enviarme un aviso de prueba</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>La caja pregunta cada pocos segundos mientras espera un cliente; con eso basta, detrás de cualquier router.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Una dirección fija y un proxy con TLS que pase /hook/ a este puerto. Un aviso hace que la caja pregunte uno o dos segundos antes; ninguno da un pago por pagado.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub en un servidor, y cajas que comparten un libro en PostgreSQL. La dirección de avisos es la del hub; «tillgatectl notices hub» escribe su configuración.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Conecte primero una pasarela.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Dirección pública, p. ej. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>La caja tiene la clave y la está probando. Puede cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Elija una frase de contraseña para las claves</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Frase de contraseña de las claves</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Sella las claves de la pasarela en esta caja. Se escribe una vez tras cada arranque. Anótela y guárdela aparte: sin ella hay que introducir las claves de nuevo.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>Las claves de la pasarela en esta caja están selladas con ella.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Guardar las claves</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Que las guarde el servicio de claves de este equipo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Quitar la última cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
            <numerusform>PIN, %n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Paga justo</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Paga de menos</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Paga de más</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Paga tarde</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Paga dos veces</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>No paga nunca</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Paga por la red equivocada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Fin del plazo</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>La pasarela</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Pasarela caída</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Avisos perdidos</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Respuestas lentas</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cliente de práctica</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Usted hace de cliente. La caja no nota la diferencia.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Lo retira</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Deshacer bloques</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Código de pago</translation>
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
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>Correo del cliente (solo para la pasarela)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Por qué (para el libro)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Compare los primeros y últimos caracteres con la cartera del cliente: una dirección pegada puede haber sido cambiada.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Una dirección en %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Número de la transacción</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Ya está enviado</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>No se envió nada…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Girar</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolsar %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>No queda nada que devolver.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(al cambio de hoy sería más de lo recibido: se devuelve todo lo que queda)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>A %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>¿Devolver %1?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>¿No se envió nada?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Solo si sabe con seguridad, por la página de la pasarela o la cartera, que no salieron criptos. Entonces se podrán devolver de otra forma.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Otro reembolso</translation>
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
            <numerusform>Venta, %n línea</numerusform>
            <numerusform>Venta, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
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
        <translation>Un cliente está pagando</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Idioma del personal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Sin pulsar nada, la caja se bloquea</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>El cursor y los puntos se mueven</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Solo pantalla completa; la salida la da un responsable</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Cada cambio queda en el libro, con el nombre de quien lo hizo.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Tienda y caja</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Cómo sabe la caja de los pagos</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>A otra caja</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Ajustes para llevar</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>La segunda caja toma lo que se ajusta aquí. Las claves y los PIN se quedan en esta caja.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Un archivo para una memoria USB, sin claves</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>El nombre y el monitor de esta caja no cambian</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Configuración paso a paso</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>Otra vez las preguntas del primer inicio</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Cargar lo cambiado en otro sitio</translation>
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
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Criptos</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
No contiene claves ni PIN.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>Los ajustes ya son los de esta caja.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>Hay que escribir las claves de estas pasarelas: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Cuándo entregar</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personal y PIN</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>¿Quién está en la caja?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Nadie tiene PIN todavía, así que en esta caja cualquiera puede hacer todo. En «Ajustes», «Personal y PIN», un responsable puede añadir personas; entonces la caja se bloquea y pide aprobación.</translation>
    </message>
</context>
<context>
    <name>tillgate::Sheet</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>tillgate::ShopSection</name>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Nombre de esta caja, como T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Venta máxima: más es un error al teclear</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: un archivo de imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Otra moneda u otro nombre de caja vale desde el próximo inicio de Tillgate, que se ofrece al guardar. El libro del nombre anterior queda como está.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Esperar el resto</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Código por %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Cobrar %1 en efectivo</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Abre el cajón, un solo recibo</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 en efectivo</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Aceptar lo que falta</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Un responsable, con su nombre</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>Aceptar %1 menos</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Reembolsar lo recibido</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 de vuelta, venta abierta</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolsar %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Código solo por %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Aceptar como pagado</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Cerrar sin dinero</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Aquí no se pagó nada, con nombre</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Lo resolvió un responsable, con nombre</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Visto: el dinero está en camino</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Le necesita: falta, tarde o sin comprobar</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>El precio ya no vale</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Sonidos (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Escuchar: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Cada sonido puede ser un archivo WAV suyo; un campo vacío es el sonido de Tillgate. Sus archivos se quedan en esta caja; la exportación no los lleva.</translation>
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
        <translation>Personal y PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>La caja está bloqueada al arrancar y tras un rato sin pulsar nada. A quien le falte un permiso, pide el PIN a alguien que lo tenga, para un solo acto; ambos nombres quedan en el libro.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Nadie tiene PIN todavía: la caja es de una sola persona y cualquiera en ella puede hacer todo. Añada primero un responsable con PIN; desde entonces la caja pregunta.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>tiene PIN; uno nuevo aquí</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Preguntando a las pasarelas por sus criptos…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Ninguna pasarela ofrece criptos. Pida a un responsable que revise las cuentas.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>abre el cajón</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>cuesta %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Mire, por favor</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>¿Aceptar %1 como pagado?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Aceptar como pagado</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>No hay ningún pago en la pantalla.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Exportar las ventas del %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Configurar las pasarelas.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Ver el día.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Se registra a nombre de quien decide y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>Aceptar %1 como pagado.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Elegir las criptos.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Nadie tiene PIN todavía</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>La caja es de una sola persona mientras nadie tenga PIN. Un responsable puede añadir personas y PIN en «Personal» o con «tillgatectl staff add».</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>La caja está bloqueada</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Elija su nombre y escriba su PIN.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Nadie con PIN tiene este permiso. Un responsable puede darlo en «Personal».</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Solo por esta vez; ambos nombres quedan en el libro.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Cambiar los ajustes.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate se reinicia</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Lo que ha cambiado vale desde entonces. Los pagos abiertos se retoman.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Salir de la pantalla completa.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>El asunto de %1 está resuelto.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>¿Cerrar el pago %1?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Cerrar el pago %1.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>¿Avisar otra vez a %1?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Avisar ahora</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Abra primero la venta: desde las cinco últimas o desde el día (Ctrl F la busca).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>Devolver %1.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>Marcar el reembolso %1.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>Terminar el reembolso %1: no se envió nada.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Una persona está segura de que no se envió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Gestionar el personal.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Vincular en el navegador</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Elija una tienda en la página de la pasarela y acepte allí. La clave vuelve sola en diez minutos como máximo.

¿No se abrió ninguna página? Copie esta dirección en un navegador de este equipo:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Otra caja cambió ajustes que valen tras un nuevo inicio. Los pagos abiertos se retoman.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>Sus claves se borran de esta caja y ninguna venta pasa ya por ella. Lo vendido queda en los libros.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 todavía hace falta</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Hay pagos en curso o vigilados por si llega dinero tarde, o una devolución abierta. Quítela cuando hayan terminado.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear la caja</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Bloquear la caja, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cliente de práctica</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, más</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>No se mueve dinero. Los recibos van marcados.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>No se mueve dinero.</translation>
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
        <translation>Aún nada</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Ver el saldo</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>La cuenta está vacía.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Registrar los avisos</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>Desde ahora la pasarela envía aquí sus avisos.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Enviar un aviso de prueba</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Pedido. La luz de la pasarela dice cuándo llegó.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Reenviar el último aviso</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>En la pasarela</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Preguntando a la pasarela…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Su tienda y esta caja</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Tres minutos y ya puede vender. Todo se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Idioma y colores</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>La pantalla que ve el cliente</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Un segundo monitor la muestra solo. Con uno solo, una tecla la gira al cliente.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>¿Quién recibe las criptos?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Una pasarela abre los pagos y avisa a la caja cuando llega el dinero.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Cómo sabe la caja de los pagos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>¿Quién puede hacer qué?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Con un PIN para el responsable, los reembolsos y las decisiones llevan un nombre.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Listo para vender</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Las claves quedan selladas en esta caja. No se vuelven a mostrar, ni se exportan, ni se registran.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Funciones, permisos y bloqueo de la pantalla</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Sin PIN una persona hace todo con el nombre del primer paso. Puede seguir sin PIN y ponerlos más tarde.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>El personal tiene PIN</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Poner PIN al personal</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>la caja pregunta sola</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>por un proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Empezar a vender</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>al hub</translation>
    </message>
</context>
</TS>
