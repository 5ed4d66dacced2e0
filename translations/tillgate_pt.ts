<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>O gateway respondeu sobre outro pagamento.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>O gateway continuou este pedido com outro pagamento: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>É um depósito repetido ou errado num endereço já usado.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>O gateway indica outro pedido: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>O gateway indica outra moeda: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>O gateway indica outro endereço: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>O gateway indica outro memo: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>O gateway indica outro preço: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>O gateway indica outra divisa: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>O gateway diz que está concluído, mas não que a soma toda chegou.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>O gateway diz que está concluído, mas não indica valor recebido.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>O gateway baixou o valor devido depois de mostrado.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>O gateway diz «%1», mas indica %2 moedas recebidas.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Não há oferta guardada para comparar.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>O gateway diz «%1».</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>O gateway diz agora «%1», o que contradiz o que disse antes.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>O gateway indicou primeiro o memo «%1» e depois «%2».</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>O gateway pediu primeiro %1 moedas e depois %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>Não foi possível reler o código do ecrã.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Chegou outro dinheiro a este endereço (pagamento %1). Não conta para nenhuma venda.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>A venda já estava paga por outra tentativa: este dinheiro chegou duas vezes.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Chegou outro dinheiro várias vezes (primeiro %1). Não conta para nenhuma venda.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>O endereço do gateway para %1 não pode ser mostrado: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>O gateway ofereceu outra moeda em vez de %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>O valor do gateway, %1, não é maior que zero.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>O valor a pagar não resulta do valor do gateway.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>O gateway indica um contrato de token, mas %1 não é um token.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>O gateway refere outro token que não o nosso %1: o contrato é %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>O memo do gateway para %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>O gateway não deu %1, sem o qual %2 não pode ser atribuído.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>A página de pagamento do gateway não pode ser mostrada: não é um endereço https normal.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>O programa parou antes de chegar a resposta.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>A resposta perdeu-se, e não se pode perguntar a %1 por um número de encomenda. O código nunca foi mostrado. Procure %2 no painel.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>O gateway não conhece a encomenda.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 abriu-a sem dar endereço; foi cancelada lá.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>Está aberta em %1 sem endereço e não pôde ser cancelada: %2 Procure %3 no painel.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>O gateway ainda não sabe que o valor em falta foi aceite: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Não há endereço.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>Contém um espaço ou um caráter invisível.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>Contém uma letra que apenas se parece com uma comum.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Este endereço não é de ninguém: as moedas enviadas para lá perdem-se.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>É o contrato do próprio token, não uma carteira: as moedas enviadas para lá perdem-se.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>Os carateres de controlo não batem certo: pelo menos um caráter está errado.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>Contém um caráter que um endereço assim não pode ter.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>É demasiado curto ou demasiado longo.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Não começa como os endereços desta moeda.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>As maiúsculas e minúsculas não estão como devem.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>É de outra moeda, ou de um tipo que esta moeda não usa.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Pertence a outra rede desta moeda.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>É uma chave, não um endereço. Ninguém a deve ver.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>É um endereço privado (MWEB): a maioria das carteiras não consegue pagar-lhe.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>É um rollup, não uma conta a que pagar.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>A conta 0.0.0 não é de ninguém.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>É um endereço X: o endereço e a etiqueta têm de vir separados.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Traz colada uma etiqueta de destino: tem de vir separada.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Pertence a outra cadeia da família Polkadot.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>É um endereço de ponteiro, um tipo que já não se usa.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>É um endereço de staking, não um a que pagar.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Pode pagar com</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Um momento, por favor.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Leia o código e pague em</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Envie exatamente</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Só por</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Com memo</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>Para este endereço</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Aguardando o seu pagamento</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Leia o código, confira o valor, envie.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Já vemos o seu pagamento.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Obrigado.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Aguarde um momento, por favor.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagos</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>Pagou %1 a mais. Fale conosco, por favor.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Ainda faltam %1. Fale conosco, por favor.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Fale conosco, por favor.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TREINO</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Preço garantido até %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Como quer pagar?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 voltam para você.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Leia o código para buscar as moedas.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Entretanto, outra pessoa guardou: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>agora não é possível</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>Isto não funciona aqui. Veja o valor e tente de novo.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>resposta incompreensível</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>A resposta do gateway não faz sentido. Tente de novo ou use outro gateway.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>gateway inacessível</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nada foi enviado. Confira a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>O gateway não respondeu. O caixa continua perguntando; não cobre duas vezes.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>chave não aceita</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>O gateway recusa a chave deste caixa. Peça a um gerente que verifique a conta.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>lá não é conhecido</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>O gateway não conhece este pagamento. Faça um novo preço.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>perguntas demais</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>O gateway pede uma pequena pausa. O caixa volta a perguntar sozinho.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>gateway com problemas</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>O gateway não pode responder agora. Espere um pouco ou use outro gateway.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>O gateway recusou este pagamento. Use outra cripto ou outro gateway.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>valor baixo demais</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>Este valor é baixo demais para esta cripto. Use outra cripto ou dinheiro.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>cripto não disponível</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Esta cripto não pode ser usada agora. Use outra.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>não é possível salvar</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>O caixa não consegue escrever no seu livro. Pare de vender e peça ajuda.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>livro mais novo</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>O livro é de uma versão mais nova. Atualize este caixa.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>já aberto</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Outro programa usa o livro deste caixa. Feche-o primeiro.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>alterado nesse meio-tempo</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Outra pessoa alterou isto antes. Veja de novo e depois decida.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>chaves bloqueadas</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>As chaves dos gateways estão bloqueadas. Um gerente precisa abri-las.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>valor alto demais</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>Este valor é maior do que o caixa suporta. Confira o que foi digitado.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>livro inacessível</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>O livro não pode ser acessado: nada pode ser cobrado até ele voltar.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>não se sabe se foi salvo</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Ainda não se sabe se isto foi salvo. Não repita: veja quando o livro voltar.</translation>
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
        <translation>O valor está definido; agora o cliente diz como paga.
Pressione o número da cripto, ou 0 para dinheiro, e depois Enter.
Uma linha apagada não aceita este valor; ela diz a partir de quanto aceita.
Antes do Enter, nada é perguntado a um gateway.
Teclas: 1 a 9 cripto, 0 dinheiro, Enter cobra, Esc volta ao valor.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Digite o valor e pressione Enter.
+ adiciona uma linha, * é a quantidade, Backspace apaga um dígito, Delete limpa.
F2 mostra as criptos, F9 cobra com a de costume.
Ctrl+1 a 5 abrem as últimas cinco vendas, Ctrl+F procura uma.
Teclas: F11 tela cheia, Ctrl+L bloqueia o caixa, Ctrl+, ajustes.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>O caixa está pedindo um endereço ao gateway; leva um momento.
Aguarde. Nada pode ser pago ainda, nada é entregue.
Se demorar demais, a mesma venda pode ir para o próximo gateway.
O caixa já anotou a venda; se faltar luz, nada se perde.
Teclas: Esc cancela, F3 usa o próximo gateway quando ele for oferecido.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>A resposta do gateway se perdeu: talvez tenha aberto o pagamento, talvez não.
Não cobre de novo às cegas. Pressione Verificar agora.
Se continuar assim, use o próximo gateway ou dinheiro.
O caixa procura sozinho pelo nosso número e diz o que encontra.
Teclas: F5 ou Enter verificar agora, F3 próximo gateway, Esc cancela.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>O código está nas duas telas; nada foi visto ainda.
O cliente lê o código e compara o valor e a rede. Não entregue.
Se o cliente disser “Já paguei”, pressione F1 e siga a lista.
O caixa continua perguntando ao gateway; o preço é garantido até o tempo acabar.
Teclas: F5 verificar agora, F10 novo preço, F2 outra cripto, Esc pergunta se deve cancelar.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>O gateway vê o dinheiro a caminho, mas não é definitivo.
A faixa diz o que fazer com a mercadoria; no fim dela está a regra da loja.
Não dá mais para cancelar, e ninguém precisa pagar de novo.
O caixa continua de olho e avisa quando for definitivo.
Teclas: F5 verificar agora, Enter faz o que diz o botão principal.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>A venda está coberta e tem o seu número de recibo.
Entregue a mercadoria.
O cartão à esquerda é a prova.
O caixa percebe também se chegar dinheiro uma segunda vez.
Teclas: Enter ou qualquer dígito começa a próxima venda, Ctrl+R reembolsa.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>A venda está paga, e chegou mais do que foi pedido.
Entregue a mercadoria e devolva o que veio a mais.
A tela do cliente diz quanto é.
Também pode ser devolvido depois, pelas últimas cinco.
Teclas: Ctrl+R reembolsa, Enter começa a próxima venda.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Chegou menos do que foi pedido. Ainda não entregue.
Escolha: código para o resto, o resto em dinheiro, perdoar o resto ou devolver.
Perdoar é decisão de um gerente e fica registrado à parte.
Mais tarde a deixa aberta entre as últimas cinco; o código antigo continua sendo vigiado.
Teclas: 1 a 4 escolhem, Enter executa, Esc deixa para mais tarde.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>O tempo deste preço acabou e nada chegou.
Pressione Novo preço: mesma venda, mesma cripto, uma tecla.
Ou use outra cripto ou dinheiro.
Se o código antigo ainda for pago, o caixa avisa e separa os dois.
Teclas: Enter ou F10 novo preço, F5 verificar outra vez, F2 outra cripto, Esc cancela.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>O dinheiro chegou fora do prazo. O preço não valia mais.
Pergunte a um gerente: aceitar como pago ou devolver.
Não entregue antes disso.
Fica entre as últimas cinco até alguém decidir.
Teclas: 1 a 2 escolhem, Enter executa, Esc deixa para mais tarde.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>O gateway não aceitou este pagamento; nenhum dinheiro se moveu.
Tente de novo, use outra cripto ou outro gateway, ou dinheiro.
O motivo está no painel, com um código para dizer por telefone.
Se o dinheiro chegar mesmo assim, o caixa avisa.
Teclas: Enter tenta de novo, F2 outra cripto, F3 próximo gateway, Esc cancela.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>O pagamento foi cancelado.
Não entregue.
O código saiu das duas telas.
O caixa continua de olho em dinheiro fora do prazo.
Teclas: Enter começa a próxima venda.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>O dinheiro foi devolvido ao cliente.
Nada é entregue.
A nota mostra o que foi devolvido e por quem.
A venda fica no livro, com o reembolso ao lado.
Teclas: Enter, pronto.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>O gateway não responde, e ninguém sabe se o dinheiro chegou.
Não entregue e não cobre de novo.
Confira a conexão com a internet; pressione Verificar agora.
O caixa continua perguntando e avisa assim que souber.
Teclas: F5 ou Enter verificar agora, Esc pergunta se deve cancelar.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Algo neste pagamento não bate; o painel diz o quê.
Pergunte a um gerente. Não entregue.
As opções à direita encerram a questão, pelo nome.
Fica entre as últimas cinco até alguém decidir.
Teclas: 1 a 3 escolhem, Enter executa, Esc deixa para mais tarde.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>O código está pronto e ninguém o vê antes de o dizer.
O painel diz porquê: custa mais do que a loja aceita, ou o preço não se mantém tempo suficiente.
Enter faz o melhor; o código antigo é anulado e continua vigiado.
F4 mostra o código mesmo assim; a caixa não volta a perguntar por este custo.
Teclas: Enter, F4 mostrar o código, F2 outra moeda, F10 novo preço, Esc cancela.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Chegou e está salvo: o caminho funciona.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Outro recebeu: o endereço leva a outro servidor ou livro.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Um servidor responde, mas não neste caminho. O proxy deve passar /hook/ adiante.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Chegou ao lugar certo, mas o segredo lá é outro.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Chegou ao lugar certo, que não conseguiu salvar.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>O proxy responde, mas não passa adiante. Compare a porta.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Nada responde neste endereço.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Sem endereço de avisos: escreva-o com as chaves deste gateway.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recebido</translation>
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
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Fatura válida até %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Preço garantido até %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>O preço valia até %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 recebidos</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Provas</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>O que foi recebido</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cotação</translation>
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
        <translation>Pago</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Confirmações</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transação</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Formato do endereço: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Formato do endereço errado: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Endereço e valor como %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Endereço ou valor diferente de %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Código na tela lido de volta</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Código na tela ilegível</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Valor em falta perdoado</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>Em criptos</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, de %2 atrás</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 não acrescenta custo</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 fica com %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>Pelo %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Ele envia as criptos ao cliente</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>Como link de %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>O cliente abre e retira as criptos</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Enviado à mão</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>De uma carteira da loja; marcado depois</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Em dinheiro</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Da gaveta, agora</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Tudo o que resta</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Valor de hoje</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 em criptos de hoje</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Só o que foi a mais</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Parte das criptos</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Você digita quantas</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>Um valor em %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Você digita quanto</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Um momento.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nenhuma resposta</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>O reembolso pode ter sido enviado. O caixa procura por ele e nunca o envia de novo. Veja a página de %1 antes de encerrá-lo aqui.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Envie agora</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Envie as criptos da carteira da loja e digite aqui o número da transação. O reembolso fica aberto até lá.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>O cliente retira</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Peça ao cliente para ler o código. O link continua válido; o caixa fica de olho.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 está enviando</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>O caixa avisa quando tiver saído.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 pede uma pessoa</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>Diz “%1”. Veja a página do gateway.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 devolvidos</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Está no livro.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Recusado: nada foi enviado</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Encerrado: nada foi enviado</translation>
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
        <translation>Operador de caixa</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Líder de turno</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Aceitar um valor faltante</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Decidir sobre pagamentos atrasados ou que não batem</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Cancelar uma venda com dinheiro já recebido</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir a gaveta sem venda</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Ver o dia e as vendas dos outros</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Imprimir o relatório parcial (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Fechar o dia (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Mudar ajustes e regras de entrega</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Mudar gateways e chaves</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Exportar o livro</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Cuidar da equipe e dos PINs</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Muitos PINs errados. Espere %n segundo e tente de novo.</numerusform>
            <numerusform>Muitos PINs errados. Espere %n segundos e tente de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Este PIN está errado. O caixa espera agora %n segundo.</numerusform>
            <numerusform>Este PIN está errado. O caixa espera agora %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Este PIN está errado. Tente de novo.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Primeiro um gerente precisa de um PIN, e um gerente com PIN tem de ficar.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>É preciso um nome e um PIN de 4 a 12 dígitos que não seja uma sequência como 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Falta a resposta</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Aguardando pagamento</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Visto, não definitivo</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Pago a mais</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Pago a menos</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>O preço não vale mais</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Visto fora do prazo</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Pago fora do prazo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Um gerente deve ver</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Aceito por um gerente</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Reembolsado em parte</translation>
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
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Pago, %1 a mais</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Sem verificação desde %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 está criando o endereço.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>A resposta se perdeu. O caixa procura pelo número; não cobre de novo.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>Consultando %1 agora.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Nada visto ainda. %1 consultado há %2.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Nada visto ainda.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>O valor completo está a caminho desde %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>O valor completo está a caminho.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>A rede está confirmando o pagamento.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>O dinheiro é definitivo.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>A carteira enviou mais do que o código pedia.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>A carteira enviou menos do que o código pedia.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>O tempo acabou. Nada foi recebido.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>O preço não valia mais. Um gerente decide.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Nada foi cobrado. Tente de novo ou use outra cripto.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>O código foi retirado. Continua sendo vigiado por 24 h.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>O dinheiro foi devolvido.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 não responde. O caixa continua perguntando.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Algo não bate. Não aceite dinheiro por isto.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Sem verificação</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>Aguardando</translation>
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
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>A mais</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>A menos</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Preço vencido</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>Atrasado, decidir</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Ver gerente</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Aguarde</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Aguarde, ainda não entregue</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Entregue agora</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Pergunte a um gerente</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>O dinheiro visto sumiu. Ainda pode chegar.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>A resposta se perdeu e nada foi encontrado até agora. Pressione F3 para continuar com %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>A resposta se perdeu e %1 não pode ser consultado. Ninguém viu o código: tente de novo.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>A resposta se perdeu e %1 não pode ser consultado. Ninguém viu um código: F3 continua com %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 em dinheiro</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 perdoados</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 em criptos</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>O código não é confiável</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 está demorando. Pressione F3 para continuar com %2; ninguém paga duas vezes.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 criou o endereço. Ele é lido de volta antes que alguém o veja.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 chegaram quando o preço não valia mais.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>O código não pôde ser lido de volta. Faça um novo preço.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 ainda não repete o endereço. Até lá não há código.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Pago em dinheiro</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Visto já basta</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>%n confirmação basta</numerusform>
            <numerusform>%n confirmações bastam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Só vale dinheiro definitivo</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Parte do dinheiro foi devolvida.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 custa %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Preço mantido só por %1</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>O preço não é mantido</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>É o que diz %1. Não se conhece moeda que custe menos. Enter mostra o código.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>É o que diz %1. Enter escolhe %2, F4 mostra este código mesmo assim.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>A resposta chegou tarde. Enter faz um novo preço, F4 mostra este código mesmo assim.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>A resposta chegou tarde demais. Enter faz um novo preço.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 não mantém este câmbio. Enter faz um novo preço, F4 mostra este código mesmo assim.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 tem novidades deste pagamento. Aceita a próxima pergunta em %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 aceita a próxima pergunta em %2.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Isto não é um valor.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 ou %2? Escreva sem separador de milhares.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>Demasiados algarismos depois do sinal. Escreva, por exemplo, %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>Pode significar dois valores. Escreva %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Dinheiro real</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Ambiente de teste do gateway</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Treino integrado</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Endereço próprio</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Segredo dos avisos</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Acesso para pagamentos perdidos: e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>ID da loja ou do comerciante</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>E-mail da loja</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Repasse em (código do gateway)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Nome nesta loja</translation>
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
        <translation>Preço</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin e Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Cotação fixa</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Cotação variável</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Dois códigos</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>Um código para ambos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Endereço para avisos, coloque-o na página do gateway</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Endereço para avisos</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Nenhum endereço acessível de fora? Deixe vazio. O caixa então pergunta ao gateway a cada poucos segundos enquanto um cliente espera.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>salvo</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>como a conta decide</translation>
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
        <translation>Adicionar gateway</translation>
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
        <translation>As chaves ficam seladas neste caixa. Nunca mais são mostradas, nem exportadas, nem registradas em log.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Crie as chaves na página do gateway e cole-as aqui. Depois teste a conexão.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Voltar ao caixa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Parear no navegador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Novo preço</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Outra cripto ou rede</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Idioma do cliente</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>O cliente lê: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>O cliente diz “Já paguei”</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>O que significa isto?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Verificar outra vez</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Imprimir nota, não recibo</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Recibo sem dados da cripto</translation>
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
        <translation>Receber em dinheiro</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>Tentar com %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>O caixa continua de olho. Ele avisa quando o dinheiro for definitivo.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>A tela do cliente agradece até a próxima venda começar.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Se o código antigo ainda for pago, o caixa avisa e separa os dois.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Um gerente decide: aceitar, reembolsar ou perguntar ao gateway.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Mostrar o código mesmo assim</translation>
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
        <translation>selecionado</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, selecionado</translation>
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
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Novo preço</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Próxima venda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Pressione o número da cripto e depois Enter</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Pagar com</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Qual cripto?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Voltar ao valor</translation>
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
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Cancelar a venda…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>E agora?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
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
        <translation>%1 só a partir de %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 não está disponível agora.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Nenhuma cripto aceita este valor: use dinheiro.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter usa %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>O resto</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Voltar ao que foi recebido</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 em dinheiro</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 custa %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Escolher a outra moeda</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar o código</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Cancelar este pagamento?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>O código sai das duas telas. Se alguém ainda pagar, o caixa avisa.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuar aguardando</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Cancelar o pagamento</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>O cliente diz “Já paguei”</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Olhem juntos a carteira: foi enviado, não só assinado?
2. Foi enviado por %1? Por outra rede não chega.
3. Compare os primeiros e os últimos grupos do endereço.
4. Compare o valor, dígito por dígito.
5. Pressione Verificar agora. Uma rede lenta pode levar minutos; o caixa continua de olho por 24 h.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Código com valor</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>A carteira não lê o código: só o endereço</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Última resposta: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Último aviso: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>O relógio dele difere do nosso em %1 s</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>Receber %1 em dinheiro?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>Com isso a venda fica completa e ganha o seu número de recibo. O código antigo continua sendo vigiado.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>O dinheiro está aqui</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Qual cripto?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Digitar uma venda</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>A última cotação tem %1</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Responde em %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>O gateway responde</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Responde, e a tempo</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Responde, mas com problemas</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Sem resposta. Confira o endereço e a conexão com a internet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Não foi possível verificar agora</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Não aceita. Copie-a de novo da página do gateway</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Criptos</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ativadas</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Só poucas estão ativadas</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Nenhuma ativada. Faça isso na página do gateway</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Segredo dos avisos</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Falta: o caixa pergunta sozinho</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Não serve. Crie um novo na página do gateway</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Acesso para pagamentos perdidos</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Falta: se uma resposta se perder, veja a página do gateway</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceito</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Cripto do repasse</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Conhecida pelo gateway</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Não definida: a conta decide</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>O gateway não a conhece</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Endereços nas nossas telas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>Não permitido: mostra-se a página do gateway</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>Não permitido. Ative na página do gateway</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Pode abrir pagamentos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>Não. Crie uma chave com esse direito na página do gateway</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Pode consultar pagamentos</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>Pode reembolsar</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>Não: os reembolsos são feitos na página do gateway</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Pode se inscrever nos avisos</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>Não: coloque você mesmo o endereço para avisos na página do gateway</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Não encontrada, ou a chave é de outra</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Consultando o gateway…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Digite a chave e teste a conexão</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Não pode mover dinheiro</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Certo: esta chave só pode vender</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Ela pode mais do que o caixa precisa. Crie uma chave menor na página do gateway</translation>
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
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Virar tela</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>O código abre a página do gateway</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>O código contém só o endereço</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>O mesmo código na tela do cliente</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Código retirado</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Ainda sem endereço</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sem código</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>para que ninguém pague um preço antigo</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>para que ninguém pague nele</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>O cliente lê “Um momento, por favor”</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>O preço valia até</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Recebido até agora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>O código antigo é vigiado por mais 24 h</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Na tela do cliente</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Ainda ninguém vê o código</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Preço mantido até</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>na página do gateway</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>O cliente enviou</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>O cliente paga</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>O cliente envia</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Só por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Agora cerca de</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>O que os seus gateways oferecem agora. Uma cripto marcada está no caixa. Se vários gateways têm uma cripto, o primeiro da lista é consultado primeiro.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Criptos que o Tillgate não conhece</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Aparecem com o nome dado pelo gateway, só com o endereço. Um endereço errado não é percebido. Só ative uma se você mesmo já pagou com ela uma vez.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>no caixa</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Ordem dos gateways</translation>
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
        <translation>Com um só monitor, virado para o cliente</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>“Obrigado” fica</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Tempo restante desde o início, não só nos últimos minutos</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>De cabeça para baixo</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espelhado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Até a próxima venda</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>Idiomas que F6 percorre</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Aquele em que o caixa não está</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (agora não está aí)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Tela do cliente</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Ainda sem pagamento</translation>
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
        <translation>Pago com</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dia anterior</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dia seguinte</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Voltar ao caixa</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Voltar ao caixa, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Valor ou número (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Procurar uma venda por valor ou número</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Vendas do dia</translation>
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
        <translation>hoje</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>TREINO, sem dinheiro de verdade</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>encontrado para “%1”</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n venda</numerusform>
            <numerusform>%n vendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questões em aberto</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>de todos os dias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>Em criptos</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>pelos gateways</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>na gaveta</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Perdoado</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>faltas perdoadas</translation>
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
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada em aberto</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>A decidir: %n venda</numerusform>
            <numerusform>A decidir: %n vendas</numerusform>
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
        <translation>Código retirado, ninguém paga duas vezes</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>O código antigo é vigiado por mais 24 h</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolher um arquivo: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Ordem dos gateways</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Quando vários gateways têm uma cripto, um é consultado primeiro. Se ele não mostrar um código a tempo, o próximo pode assumir a mesma venda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Minha ordem</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Mais barato primeiro</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Mais rápido primeiro</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>como na lista abaixo</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>quem pede menos criptos</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>pelas vendas deste caixa</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Consultados nesta ordem</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Pressione um gateway para consultá-lo antes.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>A ordem vale para</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Voltar à ordem geral</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Quando um não responde</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Todas as criptos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>O próximo assume sozinho</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Depois de %1 s sem código, o próximo gateway é consultado. O primeiro é verificado antes e vigiado depois; o código dele nunca é mostrado.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>Depois de %1 s sem código, o operador pode pressionar F3. O primeiro é verificado antes e vigiado depois; o código dele nunca é mostrado.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Antes de criar um código</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>Uma moeda que custa mais de %1 é avisada antes, com a melhor seguinte.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>Uma estimativa com mais de %1 já não conta.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Treinar primeiro</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Seis gateways de treino nesta máquina: sem conta, sem dinheiro</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Conectar um gateway</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Mudar, testar ou adicionar outro</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Com as chaves da página do gateway, e um teste</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Você pode continuar sem e conectar mais tarde, nos ajustes, em “Gateways”.</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>A partir da primeira confirmação é difícil desfazer um pagamento; cada uma a mais torna isso mais difícil.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>Visto só vale para criptos em que quem envia não pode desfazer um pagamento. Para as outras o caixa continua aguardando.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Com esta cripto, visto é definitivo: sem risco.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Risco pequeno: uma vez visto, um pagamento assim dificilmente pode ser desfeito.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>Quem envia pode substituir um pagamento assim até ele ser confirmado: visto nunca vale, não importa o que esteja aqui.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Quando entregar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Sem regra, a mercadoria só sai quando o gateway diz que o dinheiro é definitivo. Uma regra a libera antes, até um preço. As regras próprias de uma cripto valem antes das regras para todas as criptos; entre várias, decide a de menor valor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Salvar as regras</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Todas as criptos</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Até este preço, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Visto já basta</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n confirmação</numerusform>
            <numerusform>%n confirmações</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>O que basta</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Remover esta regra</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>qualquer preço</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: já sem regra</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>lento, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sem resposta há %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Voltar ao dia</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pagamento %1</translation>
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
        <translation>Vendas pagas por hora</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Nova linha</translation>
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
        <translation>O caixa tenta de novo sozinho e abre quando voltar.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>Aguardando o livro</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Fechar o Tillgate</translation>
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
        <translation>Perguntar ao gateway</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Porta nesta máquina (0: uma livre)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Endereço de escuta (127.0.0.1: esta máquina)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Proxies confiáveis, p. ex. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Certificado (PEM), só sem proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Chave do certificado (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Chaves (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Não precisa de nada</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Avisos a este caixa</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>Precisa de um proxy com TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Avisos ao hub</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Precisa de um servidor da loja</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Enviar-me um aviso de teste</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>O caixa pergunta a cada poucos segundos enquanto um cliente espera; só isso basta, atrás de qualquer roteador.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Um endereço fixo e um proxy com TLS que passe /hook/ a esta porta. Um aviso faz o caixa perguntar um ou dois segundos antes; nenhum torna um pagamento pago.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>tillgate-hub num servidor, e caixas que partilham um livro em PostgreSQL. O endereço de avisos é o do hub; “tillgatectl notices hub” escreve a sua configuração.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>A caminho…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Ligue primeiro um gateway.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Endereço público, p. ex. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>O caixa tem a chave e está testando. Você pode fechar esta página.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Escolha uma frase secreta para as chaves</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Frase secreta das chaves</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Ela sela as chaves do gateway neste caixa. É digitada uma vez depois de cada início. Anote e guarde à parte: sem ela, as chaves precisam ser digitadas de novo.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>As chaves do gateway neste caixa estão seladas com ela.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Guardar as chaves</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Deixar que o serviço de chaves deste computador as guarde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use pelo menos %n caractere.</numerusform>
            <numerusform>Use pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Apagar o último dígito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir o caixa</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n dígito</numerusform>
            <numerusform>PIN, %n dígitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Paga certo</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Paga a menos</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Paga a mais</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Paga tarde</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Paga duas vezes</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Nunca paga</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Paga na rede errada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>O tempo acaba</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>O cliente</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>A rede</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>O gateway</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Gateway fora do ar</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Avisos perdidos</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Respostas lentas</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cliente de treino</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Aqui o cliente é você. O caixa não percebe.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Pega de volta</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Desfazer blocos</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Código de pagamento</translation>
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
        <translation>Como</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Endereço do cliente</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>E-mail do cliente (só para o gateway)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Por quê (para o livro)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>Compare os primeiros e os últimos caracteres com a carteira do cliente: um endereço colado pode ter sido trocado.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>Um endereço em %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>Número da transação</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Foi enviado</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Nada foi enviado…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Virar tela</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinheiro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolsar %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Não resta nada para devolver.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(na cotação de hoje seria mais do que chegou: tudo o que resta é devolvido)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>Para %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>Devolver %1?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Nada foi enviado?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Só se você tem certeza, pela página do gateway ou pela carteira, de que nenhuma cripto saiu. Então elas podem ser devolvidas de outro modo.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De outro modo</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Outro reembolso</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Um momento.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Venda, %n linha</numerusform>
            <numerusform>Venda, %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Gorjeta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Digitando</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Um cliente está pagando</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Idioma da equipe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Sem tecla, o caixa se bloqueia</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>O cursor e os pontos se movem</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Só tela cheia; a saída pede um gerente</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
            <numerusform>Depois de %n minuto</numerusform>
            <numerusform>Depois de %n minutos</numerusform>
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
        <translation>Cada mudança fica no livro, com o nome de quem a fez.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Loja e caixa</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Tela do cliente</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Como o caixa fica sabendo dos pagamentos</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Para outro caixa</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Ajustes para levar</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>O segundo caixa assume o que está ajustado aqui. Chaves e PINs ficam neste caixa.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>Um arquivo para um pen drive, sem chaves</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>O nome e o monitor deste caixa ficam como estão</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Configuração passo a passo</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>As perguntas do primeiro início mais uma vez</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Voltar ao caixa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Carregar o que mudou noutro sítio</translation>
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
Não contém chaves nem PINs.</translation>
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
        <translation>Os ajustes agora são deste caixa.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>As chaves destes gateways precisam ser digitadas: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Quando entregar</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Equipe e PINs</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Quem está no caixa?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Ninguém tem PIN ainda, por isso todos neste caixa podem fazer tudo. Nos ajustes, em “Equipe e PINs”, um gerente pode adicionar pessoas; daí em diante o caixa se bloqueia sozinho e pede aprovação.</translation>
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
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Nome deste caixa, como T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Operador de caixa</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>Maior venda: mais que isso é erro de digitação</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: um arquivo de imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Outra moeda ou outro nome de caixa vale a partir do próximo início do Tillgate, oferecido ao salvar. O livro do nome antigo fica como está.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Esperar o resto</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Código para %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Receber %1 em dinheiro</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Abre a gaveta, um só recibo</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>%1 em dinheiro</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Aceitar o valor que falta</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Um gerente decide, pelo nome</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>Aceitar %1 a menos</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Reembolsar o recebido</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 de volta, venda aberta</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolsar %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Código só para %1</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Aceitar como pago</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Encerrar sem dinheiro</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Nada foi pago aqui, pelo nome</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Um gerente cuidou disso, pelo nome</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Visto: o dinheiro está a caminho</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Precisa de você: falta, atraso ou sem verificação</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>O preço não vale mais</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
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
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Ouvir: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Cada som pode ser um arquivo WAV seu; um campo vazio é o som do Tillgate. Os seus arquivos ficam neste caixa; a exportação não os leva.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Equipe e PINs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>O caixa fica bloqueado no início e depois de um tempo sem tecla. Quem não tem um direito pede o PIN a alguém que o tenha, para uma só ação; os dois nomes ficam no livro.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Ninguém tem PIN ainda: o caixa é de uma só pessoa, e todos nele podem fazer tudo. Adicione primeiro um gerente com PIN; a partir daí o caixa pede.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>tem PIN; um novo aqui</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 a 12 dígitos</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>mostrado agora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Consultando as criptos dos gateways…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Nenhum gateway oferece criptos. Peça a um gerente que verifique as contas.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Não disponível agora</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>em geral %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>abre a gaveta</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>custa %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Veja, por favor</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>Aceitar %1 como pago?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Decidir mais tarde</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Aceitar como pago</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Não há nenhum pagamento na tela.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Exportar as vendas de %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Configurar os gateways.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Ver o dia.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Fica registrado no nome de quem decide e não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>Aceitar %1 como pago.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Escolher as criptos.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Ninguém tem PIN ainda</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>O caixa é de uma só pessoa enquanto ninguém tiver PIN. Um gerente pode adicionar pessoas e PINs em “Equipe” ou com “tillgatectl staff add”.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>O caixa está bloqueado</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Escolha o seu nome e digite o seu PIN.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>Ninguém com PIN tem este direito. Um gerente pode dá-lo em “Equipe”.</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Só desta vez; os dois nomes ficam no livro.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Mudar os ajustes.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>O Tillgate reinicia</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>O que você mudou vale a partir daí. Os pagamentos abertos são retomados.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Sair da tela cheia.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>A questão sobre %1 está resolvida.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>Encerrar o pagamento %1?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>Encerrar o pagamento %1.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>Avisar %1 de novo?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Avisar agora</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinheiro</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Abra primeiro a venda: nas últimas cinco vendas ou no dia (Ctrl F a encontra).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>Devolver %1.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>Dar baixa no reembolso %1.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>Encerrar o reembolso %1: nada foi enviado.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Uma pessoa tem certeza de que nada foi enviado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Cuidar da equipe.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Parear no navegador</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Escolha uma loja na página do gateway e aceite lá. A chave volta sozinha em até dez minutos.

Nenhuma página abriu? Copie este endereço em um navegador neste aparelho:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Outra caixa mudou definições que valem após novo arranque. Os pagamentos em aberto são retomados.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>As chaves são apagadas desta caixa e nenhuma venda passa mais por ela. O que foi vendido fica nos livros.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 ainda é necessário</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Há pagamentos em curso ou vigiados por dinheiro tardio, ou um reembolso em aberto. Remova quando tiverem terminado.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear o caixa</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Bloquear o caixa, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Cliente de treino</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, mais</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TREINO</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Nenhum dinheiro se move. Os recibos são marcados.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Nenhum dinheiro se move.</translation>
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
        <translation>Ainda nada</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Mostrar o saldo</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>A conta está vazia.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Registrar os avisos</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>A partir de agora o gateway envia os avisos para cá.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Enviar um aviso de teste</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>Pedido. A luz do gateway diz quando chegou.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Reenviar o último aviso</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>No gateway</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Consultando o gateway…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Sua loja e este caixa</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Três minutos e você já pode vender. Tudo pode ser mudado depois.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Idioma e cores</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Tela do cliente</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>A tela voltada para o cliente</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>Um segundo monitor a mostra sozinho. Com um só, uma tecla a vira para o cliente.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Quem recebe as criptos?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Um gateway abre os pagamentos e avisa o caixa quando o dinheiro chega.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Como o caixa fica sabendo dos pagamentos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Quem pode fazer o quê?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Com um PIN para o gerente, reembolsos e decisões têm um nome.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Pronto para vender</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>As chaves ficam seladas neste caixa. Nunca mais são mostradas, nem exportadas, nem registradas em log.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Papéis, direitos e bloqueio da tela</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>Sem PIN uma pessoa faz tudo com o nome do primeiro passo. Você pode continuar sem e definir PINs depois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Salvar para depois</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>A equipe tem PINs</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Definir PINs da equipe</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>o caixa pergunta sozinho</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>por um proxy</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Começar a vender</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Avançar: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>ao hub</translation>
    </message>
</context>
</TS>
