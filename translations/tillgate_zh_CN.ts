<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>网关答复的是另一笔付款。</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>网关对此订单改用了另一笔付款：%1。</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>这是对已使用地址的重复或错误存入。</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>网关给出另一个订单：%1。</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>网关给出另一个币种：%1。</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>网关给出另一个地址：%1。</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>网关给出另一个备注：%1。</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>网关给出另一个价格：%1。</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>网关给出另一种货币：%1。</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>网关说已结清，但没有说全部金额已到。</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>网关说已结清，但没有给出收到的金额。</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>网关在显示之后降低了应付金额。</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>网关说“%1”，却给出已收到 %2 个币。</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>没有可供比较的已存报价。</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>网关说“%1”。</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>网关现在说“%1”，与之前所说矛盾。</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>网关先给出备注“%1”，后给出“%2”。</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>网关先要求 %1 个币，后要求 %2 个。</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>无法读回屏幕上的二维码。</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>此地址收到了其他款项（付款 %1）。它不计入任何销售。</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>该销售已由另一次尝试付清：这笔款项重复到账。</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>多次收到其他款项（第一笔为付款 %1）。它们不计入任何销售。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>无法显示网关的 %1 地址：%2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>网关给出的币种不是 %1。</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>网关给出的金额 %1 不大于零。</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>应付金额与网关的金额不符。</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>网关给出了代币合约，但 %1 不是代币。</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>网关指的不是我们的 %1：其合约为 %2。</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>网关的 %1 备注无法使用：%2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>网关没有给出 %1，无法核对 %2。</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>无法显示网关的支付页面：它不是普通的 https 地址。</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>程序在收到答复之前停止了。</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>答复丢失，且无法用订单号向 %1 查询。其二维码从未显示。请在其后台查找 %2。</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>网关不认识该订单。</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 已创建但没有给出地址；已在那里取消。</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>它在 %1 处无地址地开着，无法取消：%2 请在其后台查找 %3。</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>网关还不知道已接受差额：%1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>其中有空格或不可见字符。</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>其中有一个只是看起来像普通字母的字符。</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>没有人拥有这个地址：发往那里的币会丢失。</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>这是代币自己的合约，不是钱包：发往那里的币会丢失。</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>校验字符不符：至少有一个字符是错的。</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>其中有这种地址不可能有的字符。</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>它太短或太长。</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>它的开头不像这个币种的地址。</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>它的大小写不正确。</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>它属于另一个币种，或是该币种不使用的类型。</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>它属于该币种的另一个网络。</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>这是密钥，不是地址。任何人都不应看到它。</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>这是隐私（MWEB）地址：大多数钱包无法向它付款。</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>这是 rollup，不是收款账户。</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>没有人拥有账户 0.0.0。</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>这是 X 地址：地址和标签必须分开给出。</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>后面粘着目标标签：它必须分开给出。</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>它属于 Polkadot 家族的另一条链。</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>这是指针地址，一种已不再使用的类型。</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>这是质押地址，不是收款地址。</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>您可以使用</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>请扫码付款</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>请准确发送</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>仅限网络</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>附上备注</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>发送到此地址</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>正在等待您的付款</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>请扫码，核对金额，然后发送。</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>我们已看到您的付款。</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>谢谢。</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>请稍等片刻。</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>已付 %1</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>您多付了 %1。请询问店员。</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>还差 %1。请询问店员。</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>请询问店员。</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>价格锁定至 %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>您想怎样付款？</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 将退还给您。</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>扫描二维码领取退款。</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>其间有人保存了：%1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>现在无法操作</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>此处不可用。请查看金额后重试。</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>无法理解的答复</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>网关的答复不合理。请重试或换一个网关。</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>无法连接网关</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>未发送任何内容。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>网关没有答复。收银台会继续查询；请勿重复收款。</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>网关拒绝了本收银台的密钥。请经理检查账户。</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>对方没有记录</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>网关没有这笔付款。请重新报价。</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>查询过于频繁</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>网关要求稍停片刻。收银台会自动再次查询。</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>网关出现故障</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>网关现在无法答复。请稍等或换一个网关。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>网关拒绝了这笔付款。请换一个币种或网关。</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>金额太小</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>此币种的金额太小。请换一个币种或收现金。</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>币种不可用</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>此币种现在不可用。请换一个币种。</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>收银台无法写入账簿。请停止销售并寻求帮助。</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>账簿版本较新</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>账簿由更新的版本写入。请更新本收银台。</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>已经打开</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>另一个程序正在使用本收银台的账簿。请先将其关闭。</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>期间已被更改</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>已有人先行更改。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>密钥已锁定</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>网关密钥已锁定。须由经理打开。</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>金额太大</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>金额超出收银台的处理范围。请检查输入。</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>无法连接账簿</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>无法连接账簿：恢复之前不能收款。</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>是否已保存尚不清楚</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>还不知道这是否已保存。请勿重做：等账簿恢复后再查看。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
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
        <translation>金额已定；现在由顾客选择付款方式。
请按币种编号，现金按 0，再按 Enter。
灰暗的行不能用于此金额；行内写明从多少起可用。
按 Enter 之前不会向网关询问任何内容。
按键：1 至 9 币种，0 现金，Enter 收款，Esc 返回金额。</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>输入金额并按 Enter。
+ 添加一行，* 为数量，Backspace 删除一位，Delete 清除。
F2 显示币种，F9 用常用币种收款。
Ctrl+1 至 5 打开最近五笔销售，Ctrl+F 查找销售。
按键：F11 全屏，Ctrl+L 锁定收银台，Ctrl+, 设置。</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>正在向网关索取地址；需要片刻。
请等待。现在还不能付款，也请勿交货。
如果太久，同一笔销售可以转到下一个网关。
收银台已记下这笔销售；断电也不会丢失。
按键：Esc 取消，F3 换到下一个网关（有提示时）。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>网关的答复丢失：付款可能已创建，也可能没有。
请勿贸然再次收款。请按“立即查询”。
如果一直如此，请换下一个网关或收现金。
收银台会自动按我们的编号查询，并告诉您结果。
按键：F5 或 Enter 立即查询，F3 下一个网关，Esc 取消。</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>两个屏幕上都有二维码；尚未看到付款。
请让顾客扫码，并核对金额和网络。请勿交货。
如果顾客说“我付了”，请按 F1 并逐项检查清单。
收银台会不断询问网关；时间结束前价格保持锁定。
按键：F5 立即查询，F10 新报价，F2 其他币种，Esc 询问是否取消。</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>网关看到款项在途，但还没有最终到账。
横条上写明商品如何处理；其末尾是本店的规定。
现在不能再取消，也无需再次付款。
收银台会继续监视，最终到账时通知您。
按键：F5 立即查询，Enter 执行主按钮的操作。</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>这笔销售已付清，并有了收据编号。
请交货。
左侧的卡片就是凭证。
如果再次到账，收银台仍会发现。
按键：Enter 或任一数字开始下一笔销售，Ctrl+R 退款。</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>这笔销售已付款，且到账多于应付。
请交货，并退还多付部分。
顾客的屏幕上会显示多付了多少。
也可以以后从最近五笔中退还。
按键：Ctrl+R 退款，Enter 开始下一笔销售。</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>到账少于应付。暂勿交货。
请选择：余款的二维码、余款收现金、接受差额，或退款。
接受差额由经理决定，并记入单独的科目。
选“稍后”则在最近五笔中保持未结；旧二维码仍会监视。
按键：1 至 4 选择，Enter 执行，Esc 稍后处理。</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>此价格的时间已到，没有到账。
请按“新报价”：同一笔销售，同一币种，只需一键。
或者换一个币种，或收现金。
如果旧二维码仍被支付，收银台会通知您并分开处理。
按键：Enter 或 F10 新报价，F5 再查一次，F2 其他币种，Esc 取消。</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>款项逾期到账。价格已不再锁定。
请询问经理：视为已付款，或退款。
在此之前请勿交货。
在有人决定之前，它保留在最近五笔中。
按键：1 至 2 选择，Enter 执行，Esc 稍后处理。</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>网关没有接受这笔付款；没有资金流动。
请重试，换一个币种或网关，或收现金。
原因写在面板中，并附有可在电话中报出的代码。
如果仍有到账，收银台会通知您。
按键：Enter 重试，F2 其他币种，F3 下一个网关，Esc 取消。</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>这笔付款已取消。
请勿交货。
二维码已从两个屏幕上撤下。
收银台仍会监视是否有逾期款项。
按键：Enter 开始下一笔销售。</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>款项已退回顾客。
无需交货。
小票上写明退了多少、由谁退还。
销售保留在账簿中；退款记在旁边。
按键：Enter 完成。</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>网关没有答复，因此无人知道是否到账。
请勿交货，也请勿再次收款。
请检查网络连接；按“立即查询”。
收银台会继续查询，一有结果立即告知。
按键：F5 或 Enter 立即查询，Esc 询问是否取消。</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>这笔付款有不符之处；面板中有说明。
请询问经理。请勿交货。
右侧的选项可署名了结此事。
在有人决定之前，它保留在最近五笔中。
按键：1 至 3 选择，Enter 执行，Esc 稍后处理。</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>二维码已准备好，在您同意之前没有人看到它。
面板说明原因：费用超过店铺的上限，或价格保留的时间不够长。
按 Enter 采用更好的办法；旧二维码会取消，并继续监视。
按 F4 仍然显示二维码；收银台不会再问这笔费用。
按键：Enter，F4 显示二维码，F2 其他币种，F10 新价格，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>已送达并保存：通路正常。</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>被别处收到了：该地址通向另一台服务器或账簿。</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>服务器有响应，但不在此路径。请让代理转发 /hook/。</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>到达了正确的位置，但那里的密钥不同。</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>到达了正确的位置，但未能保存。</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>代理有响应，但没有转发。请核对端口。</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>此地址没有响应。</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>没有通知地址：请在该网关的密钥处填写。</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>已确认 %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>账单有效期至 %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>价格锁定至 %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>价格曾锁定至 %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>已到账 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>到账情况</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终到账</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>确认数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>地址格式符合 %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>地址格式不符合 %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>地址和金额与 %1 一致</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>地址或金额与 %1 不一致</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>屏幕上的二维码已回读</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>屏幕上的二维码无法读取</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>差额已核销</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>加密货币</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 不加收费用</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 从中扣除 %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>由其将币发送给顾客</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>%1 的链接</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>顾客打开链接领取</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>手动发送</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>从本店钱包发送；稍后确认</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>从钱箱中，立即</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>剩余全部</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>今日价值</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>按今日折合 %1</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>仅多付部分</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>部分币</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>由您输入数量</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>%1 金额</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>由您输入金额</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>没有收到答复</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>退款可能已发送。收银台会查找，且绝不会再次发送。在此结束之前，请先查看 %1 的页面。</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>请立即发送</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>请从本店钱包发送，然后在此输入交易编号。在此之前退款保持未结。</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>由顾客领取</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>请让顾客扫码。链接一直有效；收银台会监视。</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 正在发送</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>发出后收银台会通知您。</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 需要人工处理</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>显示“%1”。请查看网关页面。</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>已退还 %1</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>已记入账簿。</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>被拒绝：未发送任何款项</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>已结束：未发送任何款项</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1，价值 %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>领班</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>接受差额</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>处理逾期或不符的款项</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>取消已有到账的销售</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>无销售打开钱箱</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>查看当日和他人的销售</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>打印中途报表 (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>日结 (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>更改设置和交货规则</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>更改网关和密钥</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>导出账簿</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>管理员工和 PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>PIN 错误次数过多。请等待 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>PIN 错误。收银台将等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>PIN 错误。请重试。</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>须先有经理设置 PIN，并且必须保留一位有 PIN 的经理。</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>需要姓名和 4 至 12 位的 PIN，且不能是 1234 这样的连号。</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>正在询问网关</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>缺少答复</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>已看到，未最终到账</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>正在确认</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>已付款，多付</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>已付款，少付</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>价格已失效</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>逾期看到</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>逾期付款</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>须由经理查看</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>经理已接受</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>正在确认 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>已付款，多付 %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>无法查询，自 %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 正在生成地址。</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>答复丢失。收银台正按编号查找；请勿再次收款。</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>正在询问 %1。</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>尚未看到。上次询问 %1 是 %2 前。</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>尚未看到。</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>全部金额自 %1 起在途。</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>全部金额已在途。</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>网络正在确认付款。</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>款项已最终到账。</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>钱包发送的金额多于二维码要求。</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>钱包发送的金额少于二维码要求。</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>时间已到。没有到账。</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>价格已不再锁定。由经理决定。</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>没有收款。请重试或换一个币种。</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>二维码已撤下。仍会监视 24 小时。</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>款项已退回。</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 没有答复。收银台会继续查询。</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>有不符之处。请勿为此收款。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>询问中</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>无法查询</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>正在确认</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>多付 %1</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>多付</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>少付</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>价格失效</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>逾期付款，待定</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>询问经理</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>请等待</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>请等待，暂勿交货</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>请交货</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>请勿交货</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>请询问经理</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>曾看到的款项已消失，但仍可能到账。</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>答复丢失，目前没有找到任何内容。请按 F3 改用 %1。</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>答复丢失，且无法向 %1 查询。没有人看到过它的二维码：请重试。</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>答复丢失，且无法向 %1 查询。没有人看到过二维码：请按 F3 改用 %2。</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>现金 %1</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>核销 %1</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>加密货币 %1</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>二维码不可信</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 耗时较长。请按 F3 改用 %2；不会重复付款。</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 已生成地址。显示之前会先回读核对。</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 在价格不再锁定后到账。</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>二维码无法回读。请重新报价。</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 尚未返回相同的地址。在此之前没有二维码。</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>已付现金</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>已看到即可</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>%n 次确认即可</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2 以内：%1</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>仅以最终到账为准</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>部分款项已退回。</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 的费用为 %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>价格只再保留 %1</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>价格不保留</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>%1 如此报告。没有已知费用更低的币种。按 Enter 显示二维码。</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>%1 如此报告。按 Enter 改用 %2，按 F4 仍然显示此二维码。</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>答复来得晚。按 Enter 生成新价格，按 F4 仍然显示此二维码。</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>答复来得太晚。按 Enter 生成新价格。</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 不保留此汇率。按 Enter 生成新价格，按 F4 仍然显示此二维码。</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 有此付款的新消息。%2 后可再次查询。</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%2 后可再次查询 %1。</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>是 %1 还是 %2？请不要输入千位分隔符。</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>小数点后的位数太多。例如请输入 %1。</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>这可能表示两个金额。请输入 %1 或 %2。</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>真实资金</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>网关的测试环境</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>内置练习</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自有地址</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>通知密钥</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>查找丢失付款的登录：邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>商店或商户编号</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>商店邮箱</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>结算币种（网关代码）</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>在本店的名称</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin 与 Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>固定汇率</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>浮动汇率</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>两个二维码</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>合用一个二维码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>通知地址，请填入网关页面</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>通知地址</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>没有可从外部访问的地址？请留空。有顾客等待时，收银台会每隔几秒询问网关。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>按账户设置</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>添加网关</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>密钥封存在本收银台，不会再次显示、导出或记入日志。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>请在网关页面创建密钥并粘贴到此处，然后测试连接。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>返回收银台</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>在浏览器中配对</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>新报价</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>其他币种或网络</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>顾客语言</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>顾客语言：%1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>顾客说“我付了”</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>打印小票，不是收据</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>不含加密货币明细的收据</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>改收现金</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>试用 %1</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>收银台会继续监视，最终到账时通知您。</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>顾客屏幕会一直致谢，直到下一笔销售开始。</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>如果旧二维码仍被支付，收银台会通知您并分开处理。</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>由经理决定：接受、退款或询问网关。</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>仍然显示二维码</translation>
    </message>
</context>
<context>
    <name>tillgate::CapButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
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
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新报价</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>下一笔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>按币种编号，再按 Enter</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>哪个币种？</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>返回金额</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>取消销售…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>现在怎么办？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收据 %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>收款 %1</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 仅限 %2 起。</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 现在不可用。</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>没有币种可用于此金额：请收现金。</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>按 Enter 选用 %1。</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>返回到账情况</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>现金 %1</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 的费用为 %2。</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>改用其他币种</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示二维码</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>取消这笔付款？</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>二维码会从两个屏幕上撤下。如果仍有人付款，收银台会通知您。</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>顾客说“我付了”</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. 一起查看钱包：是否已发送，而不只是已签名？
2. 是否通过 %1 发送？其他网络不会到账。
3. 核对地址的开头和结尾几组。
4. 逐位核对金额。
5. 请按“立即查询”。慢的网络可能需要几分钟；收银台会监视 24 小时。</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>恢复含金额的二维码</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>钱包无法读码：仅地址</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>上次答复：%1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>上次通知：%1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>对方时钟与我们相差 %1 秒</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>收现金 %1？</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>这笔销售随即完成并获得收据编号。旧二维码仍会监视。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>现金已收</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>哪个币种？</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>输入销售</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>最近汇率是 %1 前的</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>响应时间 %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>网关有答复</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>答复及时</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>有答复，但有故障</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>没有答复。请检查地址和网络连接</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>现在无法检查</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>未被接受。请从网关页面重新复制</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>只启用了少数</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>均未启用。请在网关页面启用</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>通知密钥</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>缺少：收银台会自行查询</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>不可用。请在网关页面新建</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>查找丢失付款的登录</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>缺少：答复丢失时请查看网关页面</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>结算币种</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>网关支持</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>未设置：由账户决定</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>网关不支持</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>在我们的屏幕上显示地址</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>不允许：改为显示网关页面</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>不允许。请在网关页面启用</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>可创建付款</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>否。请在网关页面创建具有此权限的密钥</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>可查询付款</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>可退款</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>否：请在网关页面退款</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>可登记通知</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>否：请自行在网关页面填写通知地址</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>未找到，或密钥属于另一商店</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在询问网关…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>请填写密钥，然后测试连接</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>不能转移资金</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>正确：此密钥只能收款</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>它的权限超出收银台所需。请在网关页面创建权限更小的密钥</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>转屏</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>二维码打开网关页面</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>二维码仅含地址</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>顾客屏幕上为同一二维码</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>二维码已撤下</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>无二维码</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>以免有人按旧价格付款</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>以免有人向其付款</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>顾客看到“请稍候”</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>价格曾锁定至</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>目前已到账</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>旧二维码仍会监视 24 小时</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>在顾客屏幕上</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>还没有人看到二维码</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>价格保留至</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>在网关页面</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>顾客已发送</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>顾客支付</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>顾客发送</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>仅限网络</translation>
    </message>
    <message>
        <source>On</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>附 %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>现约</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>您的网关目前提供的币种。打勾的币种会显示在收银台。若多个网关都有，先询问列在最前的。</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Tillgate 不认识的币种</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>它们以网关给出的名称显示，且只有地址。错误的地址无法察觉。只有您自己用它付过款，才可启用。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>在收银台</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>网关顺序</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>只有一台显示器时，转向顾客</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>“谢谢”保留时间</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>从开始就显示剩余时间，而不只是最后几分钟</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>直到下一笔销售</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>F6 轮换的语言</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>收银台不在的那台</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1（现在未连接）</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>顾客屏幕</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>尚无付款</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>返回收银台</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>返回收银台，Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>查找金额或编号（Ctrl F）</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>按金额或编号查找销售</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>当日销售</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>按币种</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>练习，没有资金流动</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>“%1”的查找结果</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n 笔销售</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>加密货币</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>通过网关</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>在钱箱中</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>已接受的差额</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>决定 %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有待处理事项</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>待决定：%n 笔销售</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>收据 %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>二维码已撤下，不会重复付款</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>旧二维码仍会监视 24 小时</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>网关顺序</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>若多个网关都有某个币种，先询问其中一个。如果它未能及时显示二维码，下一个网关可以接手同一笔销售。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>自定顺序</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>最便宜优先</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>最快优先</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>按下方列表</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>所需币数最少者</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>按本收银台的销售记录</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>按此顺序询问</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>按一下某个网关，使其更早被询问。</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>此顺序适用于</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>恢复为与全部币种相同</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>网关没有答复时</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>全部币种</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>由下一个网关自动接手</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>%1 秒内没有二维码，就询问下一个网关。之前会先查询第一个网关，之后继续监视；其二维码绝不会显示。</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>%1 秒内没有二维码，收银员可以按 F3。之前会先查询第一个网关，之后继续监视；其二维码绝不会显示。</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>生成二维码之前</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>费用超过 %1 的币种会事先提示，并给出次优选择。</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>超过 %1 的估价不再有效。</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>先练习</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>本机上的六个练习网关：无需账户，不涉及资金</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>已连接：%1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>连接网关</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>修改、测试或再添加一个</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>使用网关页面上的密钥，并进行测试</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>您可以先跳过，以后在设置的“网关”中连接。</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>从第一次确认起，付款就难以撤回；每多一次确认就更难。</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>“已看到”只对发送方无法撤回付款的币种有效。对其他币种，收银台会继续等待。</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>此币种已看到即为最终到账：没有风险。</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>风险小：一经看到，这种付款几乎无法撤回。</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>在确认之前，发送方可以替换这种付款：无论此处如何设置，“已看到”都不算数。</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>何时交货</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>没有规则时，只有网关表示最终到账才交货。规则可以让一定价格以内的商品提前交货。某币种自己的规则优先于适用于所有币种的规则；有多条规则时，以金额最低的一条为准。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>所有币种</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>不超过此价格，%1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>已看到即可</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n 次确认</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>满足条件</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>任何价格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1：不再有规则</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>缓慢，%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 没有答复</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>返回当日</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>付款 %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
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
        <translation>每小时已付销售</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加一行</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>最近 5 笔</translation>
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
        <translation>收银台会自动重试，恢复后即打开。</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>正在等待账簿</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>关闭 Tillgate</translation>
    </message>
</context>
<context>
    <name>tillgate::MainButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tillgate::NoticeSection</name>
    <message>
        <source>Ask the gateway</source>
        <translation>询问网关</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>本机端口（0：任一空闲端口）</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>监听地址（127.0.0.1：本机）</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>受信任的代理，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>证书（PEM），仅在没有代理时</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>证书的密钥（PEM）</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>密钥 (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>无需任何条件</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>通知发到本收银台</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>需要带 TLS 的代理</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>通知发到中枢</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>需要店内服务器</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>给我发测试通知</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>顾客等待时，收银台每隔几秒查询一次；仅此即可，任何路由器后都能用。</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>固定地址，以及把 /hook/ 转发到此端口的 TLS 代理。通知让收银台提早一两秒查询；任何通知都不会单独使付款变为已付。</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>服务器上的 tillgate-hub，以及共用 PostgreSQL 账簿的收银台。通知地址是中枢的地址；“tillgatectl notices hub”会写出其配置。</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>请先连接一个网关。</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>公开地址，例如 https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>收银台已收到密钥，正在验证。您可以关闭此页面。</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>请为密钥设置口令</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>口令用于封存本收银台上的网关密钥。每次启动后输入一次。请写下并另行保管：没有口令就须重新输入密钥。</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>本收银台上的网关密钥由该口令封存。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入相同口令</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>保管密钥</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>交由本机的密钥服务保管</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>请至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>打开收银台</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN，%n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>按额付款</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>少付</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>逾期付款</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>重复付款</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>不付款</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>用错网络付款</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>网关停机</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>通知丢失</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>答复缓慢</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>练习顾客</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>由您扮演顾客。收银台无法分辨。</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>撤回付款</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>回退区块</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>付款二维码</translation>
    </message>
</context>
<context>
    <name>tillgate::RecentCell</name>
    <message>
        <source>%1, %2, %3, Ctrl+%4</source>
        <translation>%1，%2，%3，Ctrl+%4</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundForm</name>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>顾客地址</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>顾客邮箱（仅发给网关）</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>原因（记入账簿）</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>请与顾客的钱包核对开头和结尾的字符：粘贴的地址可能已被替换。</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>%1 上的地址：%2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>交易编号</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>未发送任何款项…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>转屏</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>没有可退的余额。</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(按今日汇率会超过到账额：退还剩余全部)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>至 %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>无法撤回。</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>退还 %1?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>未发送任何款项？</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>只有在网关页面或钱包中确认没有币转出时才可。之后可用其他方式退还。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送任何款项</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>再退一笔</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>请稍候。</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>销售，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>正在输入</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小计</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>顾客正在付款</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>员工语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>无按键时收银台自动锁定</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>光标和圆点会动</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>仅全屏；退出须经理同意</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>每项更改都会连同更改者的姓名记入账簿。</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>商店与收银台</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>顾客屏幕</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>收银台如何得知付款</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>到另一收银台</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>可带走的设置</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>第二个收银台会采用这里的设置。密钥和 PIN 留在本收银台。</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>用于 U 盘的文件，不含密钥</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>本收银台的名称和显示器保持不变</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>逐步设置</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>再次回答首次启动的问题</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>返回收银台</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>载入别处所做的更改</translation>
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
        <translation>网关</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
其中不含密钥和 PIN。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>设置已用于本收银台。</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>需要输入这些网关的密钥：%1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>何时交货</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>员工和 PIN</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>谁在收银台？</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>还没有人设置 PIN，因此在本收银台任何人都可以做任何事。经理可在设置的“员工和 PIN”中添加人员；此后收银台会自动锁定并要求批准。</translation>
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
        <translation>商店名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>本收银台的名称，例如 T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>最大销售额：超出即为误输</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>徽标：图片文件</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>更换货币或收银台名称将在 Tillgate 下次启动时生效，保存时会询问。旧名称的账簿保持不变。</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>等待余款</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>收现金 %1</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>打开钱箱，只打印一张收据</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>现金 %1</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>接受差额</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>由经理署名决定</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>少收 %1</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>退还已到账款</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>退回 %1，销售保持未结</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>仅 %1 的二维码</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>视为已付款</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>无到账关闭</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>此处无人付款，署名记录</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>经理已处理，署名记录</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>已看到：款项在途</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>需要您处理：少付、逾期或无法查询</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>价格已不再锁定</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>声音 (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>试听：%1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>每种声音都可以是您自己的 WAV 文件；留空则用 Tillgate 的声音。您的文件留在本收银台，导出时不包含。</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>员工和 PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>收银台在启动时以及一段时间无按键后锁定。没有权限的人请有权限的人输入 PIN，仅限一次操作；双方姓名都会记入账簿。</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>还没有人设置 PIN：收银台归一个人使用，任何人都可以做任何事。请先添加一位有 PIN 的经理；此后收银台会要求输入。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>已有 PIN；在此输入新的</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN，4 至 12 位</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>正在询问网关的币种…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>没有网关提供币种。请经理检查账户。</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>现在不可用</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>费用 %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>将 %1 视为已付款？</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>视为已付款</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>屏幕上没有付款。</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>导出 %1 的销售。</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>设置网关。</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>查看当日。</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>将以决定者的名义入账，且无法撤销。</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>将 %1 视为已付款。</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>选择币种。</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>还没有人设置 PIN</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>在没有人设置 PIN 之前，收银台归一个人使用。经理可在“员工”中或用“tillgatectl staff add”添加人员和 PIN。</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>收银台已锁定</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>请选择姓名并输入 PIN。</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>有 PIN 的人都没有此权限。经理可在“员工”中授予。</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
仅限本次；双方姓名都会记入账簿。</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>更改设置。</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate 将重新启动</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>您的更改从那时起生效。未完成的付款会继续处理。</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>退出全屏。</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>%1 的问题已处理。</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>关闭付款 %1？</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>关闭付款 %1。</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>再次告知 %1？</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>立即告知</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>请先打开销售：从最近五笔销售，或从当日（Ctrl F 查找）。</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>退还 %1。</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>确认退款 %1。</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>结束退款 %1：未发送任何款项。</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>已有人确认未发送任何款项。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>管理员工。</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>在浏览器中配对</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>请在网关页面选择一家商店并在那里同意。密钥会在十分钟内自动返回。

没有打开页面？请将此地址复制到本机的浏览器：
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>另一台收银台更改了重新启动后生效的设置。未完成的付款会继续处理。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>其密钥将从本收银机删除，今后不再通过它销售。已售记录保留在账簿中。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>仍需要 %1</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>其付款仍在进行或正在监视迟到款项，或有未完成的退款。请在结束后再移除。</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>锁定收银台</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>锁定收银台，Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>练习顾客</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1，更多</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>没有资金流动。收据会加标记。</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>没有资金流动。</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>显示余额</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>账户为空。</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>登记通知</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>从现在起网关会把通知发到这里。</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>发送测试通知</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>已请求。网关指示灯会显示何时收到。</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>重发上一条通知</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>在网关处</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在询问网关…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>您的商店和本收银台</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>三分钟即可开始销售。一切都可以以后更改。</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>语言和颜色</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>顾客屏幕</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>面向顾客的屏幕</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>第二台显示器会自动显示。只有一台时，可用按键转向顾客。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>谁来接收加密货币？</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>网关创建付款，并在到账时通知收银台。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>收银台如何得知付款</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>谁可以做什么？</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>经理有 PIN，退款和决定就有署名。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>可以开始销售</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置向导</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>密钥封存在本收银台，不会再次显示、导出或记入日志。</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>角色、权限和屏幕锁定</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>没有 PIN 时，由一人以第一步的名称完成一切。您可以先跳过，以后再设置 PIN。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>保存，稍后继续</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>员工已有 PIN</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>为员工设置 PIN</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>收银台自行询问</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>通过代理</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>开始销售</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>到中枢</translation>
    </message>
</context>
</TS>
