<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>ゲートウェイは別の支払いについて答えました。</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>ゲートウェイはこの注文を別の支払いで続けました：%1。</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>使用済みのアドレスへの重複または誤った入金です。</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>ゲートウェイは別の注文を示しています：%1。</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>ゲートウェイは別のコインを示しています：%1。</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>ゲートウェイは別のアドレスを示しています：%1。</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>ゲートウェイは別のメモを示しています：%1。</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>ゲートウェイは別の価格を示しています：%1。</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>ゲートウェイは別の通貨を示しています：%1。</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>ゲートウェイは完了としていますが、全額が届いたとは言っていません。</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>ゲートウェイは完了としていますが、受け取った額を示していません。</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>ゲートウェイは表示後に支払額を下げました。</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>ゲートウェイは「%1」としながら、受け取り %2 コインを示しています。</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>比べるべき保存済みの見積もりがありません。</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>ゲートウェイは「%1」としています。</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>ゲートウェイは今「%1」としており、前の答えと食い違います。</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>ゲートウェイは初めにメモ「%1」、次に「%2」を示しました。</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>ゲートウェイは初めに %1 コイン、次に %2 を求めました。</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>画面のコードを読み戻せませんでした。</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>別の入金がありました（支払い %1）。どの販売にも数えません。</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>販売は別の試みで支払い済みです。このお金は二重に届きました。</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>別の入金が複数ありました（最初は支払い %1）。どの販売にも数えません。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>%1 のゲートウェイのアドレスを表示できません：%2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>ゲートウェイは %1 と違うコインを示しました。</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>ゲートウェイの額 %1 はゼロより大きくありません。</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>支払額がゲートウェイの額と合いません。</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>ゲートウェイはトークンのコントラクトを示しましたが、%1 はトークンではありません。</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>ゲートウェイのトークンはこちらの %1 と違います：コントラクトは %2。</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>%1 のゲートウェイのメモは使えません：%2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>ゲートウェイが %1 を示さず、%2 を照合できません。</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>ゲートウェイの支払いページを表示できません：通常の https アドレスではありません。</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>返答が来る前にプログラムが止まりました。</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>返答が失われ、%1 には注文番号で尋ねられません。コードは表示されていません。ダッシュボードで %2 を探してください。</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>ゲートウェイはこの注文を知りません。</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 は開きましたがアドレスを示さず、そこで取り消されました。</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>%1 でアドレスなしに開いたままで、取り消せませんでした：%2 ダッシュボードで %3 を探してください。</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>ゲートウェイは不足の受け入れをまだ知りません：%1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>空白か見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>普通の文字に似ているだけの文字が含まれています。</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>このアドレスの持ち主はいません：送ったコインは失われます。</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>ウォレットではなくトークン自身のコントラクトです：送ったコインは失われます。</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>チェック文字が合いません：少なくとも1文字が間違っています。</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>このようなアドレスにはありえない文字が含まれています。</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>短すぎるか長すぎます。</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>このコインのアドレスの始まり方ではありません。</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>大文字と小文字が正しくありません。</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>別のコインのものか、このコインが使わない種類です。</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>このコインの別のネットワークのものです。</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>アドレスではなく鍵です。誰にも見せてはいけません。</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>プライベート（MWEB）アドレスです：ほとんどのウォレットは支払えません。</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>支払い先の口座ではなくロールアップです。</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>口座 0.0.0 の持ち主はいません。</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>X アドレスです：アドレスとタグは別々でなければなりません。</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>宛先タグが付いています：別々でなければなりません。</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Polkadot 系の別のチェーンのものです。</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>ポインターアドレスです。この種類はもう使われません。</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>支払い先ではなくステーキング用のアドレスです。</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>いらっしゃいませ</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>お支払いに使えるコイン</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>お支払い金額</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>読み取ってお支払いください</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>この額ちょうどを送金</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>このネットワークのみ</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>メモを付けて</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>このアドレスへ</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>お支払いをお待ちしています</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>コードを読み取り、金額を確かめて、送金してください。</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>お支払いを受け付けました。</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>ありがとうございます。</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ありがとうございます</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 お支払い済み</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>%1 多くお支払いいただきました。スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>あと %1 不足しています。スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>価格固定 %1 まで</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>お支払い方法は何になさいますか？</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 をお返しします。</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>コードを読み取ってコインを受け取ってください。</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>その間に別の人が保存しました：%1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>ここではできません。金額を見て、もう一度お試しください。</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>応答を理解できません</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>ゲートウェイの応答が正しくありません。もう一度試すか、別のゲートウェイを使ってください。</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>ゲートウェイに届きません</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>何も送信されていません。インターネット接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>ゲートウェイが応答しませんでした。レジは問い合わせを続けます。二重に会計しないでください。</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>キーが無効です</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>ゲートウェイがこのレジのキーを拒否しています。責任者にアカウントの確認を頼んでください。</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>先方に記録なし</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>ゲートウェイにこの支払いがありません。価格を取り直してください。</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>問い合わせ過多</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>ゲートウェイが少しの間を求めています。レジが自動でもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>ゲートウェイの障害</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>ゲートウェイが今は応答できません。少し待つか、別のゲートウェイを使ってください。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>ゲートウェイがこの支払いを拒否しました。別のコインか別のゲートウェイを使ってください。</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>金額が小さすぎます</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>このコインには金額が小さすぎます。別のコインか現金にしてください。</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>使えないコイン</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>このコインは今使えません。別のコインにしてください。</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>レジが帳簿に書き込めません。販売を止めて、助けを呼んでください。</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>新しい帳簿</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>帳簿は新しいバージョンで書かれています。このレジを更新してください。</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>すでに開いています</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>別のプログラムがこのレジの帳簿を使っています。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>途中で変更されました</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>ほかの人が先に変更しました。もう一度見てから決めてください。</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>キーがロック中</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>ゲートウェイのキーがロックされています。責任者が開く必要があります。</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>金額が大きすぎます</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>金額がレジの扱える範囲を超えています。入力を確かめてください。</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>帳簿に届きません</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>帳簿に届きません：戻るまで会計はできません。</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>保存されたか不明です</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>保存されたかどうかはまだ分かりません。やり直さず、帳簿が戻ったら確認してください。</translation>
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
        <translation>%1 分</translation>
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
        <translation>金額は決まりました。次はお客様が支払い方法を選びます。
コインの番号、現金なら 0 を押し、Enter を押してください。
薄い行はこの金額では使えません。いくらから使えるかが出ています。
Enter を押すまで、ゲートウェイには何も問い合わせません。
キー：1～9 コイン、0 現金、Enter 会計、Esc 金額に戻る。</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>金額を入力して Enter を押します。
+ は行の追加、* は数量、Backspace は一桁の取り消し、Delete は消去です。
F2 はコインの表示、F9 はいつものコインで会計です。
Ctrl+1～5 は直近五件の販売、Ctrl+F は販売の検索です。
キー：F11 全画面、Ctrl+L レジをロック、Ctrl+, 設定。</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>ゲートウェイにアドレスを問い合わせています。少し時間がかかります。
お待ちください。まだ支払いはできません。商品も渡さないでください。
時間がかかりすぎるときは、同じ販売を次のゲートウェイに回せます。
レジは販売をもう書き留めています。停電があっても何も失われません。
キー：Esc 取り消し、F3 次のゲートウェイ（表示されたとき）。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>ゲートウェイの応答が失われました。支払いは作られたかもしれず、作られていないかもしれません。
そのままもう一度会計しないでください。「今すぐ確認」を押してください。
変わらなければ、次のゲートウェイか現金にしてください。
レジが自分で番号を問い合わせ、見つかったものをお知らせします。
キー：F5 または Enter 今すぐ確認、F3 次のゲートウェイ、Esc 取り消し。</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>コードは両方の画面に出ています。まだ何も検知していません。
お客様に読み取ってもらい、金額とネットワークを比べてください。商品は渡さないでください。
お客様が「払いました」と言ったら、F1 を押して一覧を順に確かめてください。
レジは何度もゲートウェイに問い合わせます。価格は時間が終わるまで固定です。
キー：F5 今すぐ確認、F10 新しい価格、F2 別のコイン、Esc 取り消すかを確認。</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>ゲートウェイは送金中のお金を見ていますが、まだ確定ではありません。
商品をどうするかは帯に出ています。店の決まりはその終わりにあります。
もう取り消しはできず、払い直す必要もありません。
レジは見守り続け、確定したらお知らせします。
キー：F5 今すぐ確認、Enter 大きいボタンの操作。</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>販売の支払いは済み、レシート番号が付きました。
商品をお渡しください。
左のカードが証拠です。
もう一度お金が届けば、レジがこの先も気付きます。
キー：Enter または数字 次の販売、Ctrl+R 返金。</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>販売は支払い済みで、請求より多く入金がありました。
商品を渡し、多い分を返してください。
金額はお客様の画面に出ています。
後で、直近五件から返すこともできます。
キー：Ctrl+R 返金、Enter 次の販売。</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>請求より少ない入金です。まだ商品を渡さないでください。
選んでください：残りのコード、残りを現金で、不足の受け入れ、返金。
不足の受け入れは責任者が決め、専用の項目に記録されます。
「後で」なら直近五件に未解決で残ります。古いコードは見守り続けます。
キー：1～4 選択、Enter 実行、Esc 後で。</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>この価格の時間が終わり、入金はありませんでした。
「新しい価格」を押してください：同じ販売、同じコイン、キー一つです。
または別のコインか現金にしてください。
古いコードに支払いがあれば、レジがお知らせし、両方を分けて扱います。
キー：Enter または F10 新しい価格、F5 もう一度確認、F2 別のコイン、Esc 取り消し。</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>時間の後に入金がありました。価格の固定は終わっていました。
責任者に聞いてください：支払い済みとするか、返金するか。
それまで商品を渡さないでください。
誰かが決めるまで、直近五件に残ります。
キー：1～2 選択、Enter 実行、Esc 後で。</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>ゲートウェイがこの支払いを受け付けませんでした。お金は動いていません。
もう一度試すか、別のコインやゲートウェイ、または現金にしてください。
理由は、電話で伝えるためのコードとともにパネルに出ています。
それでも入金があれば、レジがお知らせします。
キー：Enter もう一度、F2 別のコイン、F3 次のゲートウェイ、Esc 取り消し。</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>支払いは取り消されました。
商品を渡さないでください。
コードは両方の画面から消えました。
遅れた入金がないか、レジが見守り続けます。
キー：Enter 次の販売。</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>お金はお客様に返されました。
商品は渡しません。
誰がいくら返したかはメモの紙に印刷されています。
販売は帳簿に残り、返金がその横に並びます。
キー：Enter 完了。</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>ゲートウェイの応答がなく、入金があったかどうか誰にもわかりません。
商品を渡さず、もう一度会計もしないでください。
インターネット接続を確かめ、「今すぐ確認」を押してください。
レジは問い合わせを続け、わかったらすぐお知らせします。
キー：F5 または Enter 今すぐ確認、Esc 取り消すかを確認。</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>この支払いには何か合わない点があります。内容はパネルに出ています。
責任者に聞いてください。商品を渡さないでください。
右の選択肢で、記名のうえ解決します。
誰かが決めるまで、直近五件に残ります。
キー：1～3 選択、Enter 実行、Esc 後で。</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>コードはできていますが、指示するまで誰にも見えません。
理由はパネルにあります：店の上限より費用が高いか、価格が十分長く固定されていません。
Enter で良い方を行います。古いコードは取り消され、引き続き見張られます。
F4 でそれでもコードを表示します。この費用についてレジは二度と尋ねません。
キー：Enter、F4 コードを表示、F2 別のコイン、F10 新しい価格、Esc 取り消し。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>届いて保存されました。経路は正常です。</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>別のところが受け取りました。アドレスが別のサーバーか帳簿を指しています。</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>サーバーは応答しますが、このパスではありません。プロキシが /hook/ を渡すようにしてください。</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>正しい場所に届きましたが、そこのシークレットが違います。</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>正しい場所に届きましたが、保存できませんでした。</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>プロキシは応答しますが、渡していません。ポートを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>このアドレスは応答しません。</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>通知用のアドレスがありません。このゲートウェイのキーと一緒に入力してください。</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>承認 %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>請求書の期限 %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>価格固定 %1 まで</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>価格固定は %1 まででした</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 入金</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 不足</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>入金の内容</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>コイン</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>%1 の正しいアドレス形式</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>%1 のアドレス形式と違います</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>アドレスと金額が %1 と一致</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>アドレスか金額が %1 と違います</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>画面のコードを読み戻しました</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>画面のコードを読み取れません</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>不足額の免除</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>コイン払い</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1、%2 前</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 は追加費用なし</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 が %2 を差し引きます</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>お客様にコインを送金します</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>%1 のリンク</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>お客様が開いてコインを受け取ります</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>手動で送金</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>店のウォレットから。後で記録します</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>引き出しから今すぐ</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>残りすべて</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>今日の価値</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>今日のコインで %1</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>多かった分だけ</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>コインの一部</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>枚数を入力します</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>%1 の金額</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>金額を入力します</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせ中</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>返金は送られたかもしれません。レジが調べ、二度と送ることはありません。ここで終わらせる前に %1 のページを見てください。</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>今すぐ送金</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>店のウォレットからコインを送り、取引の番号をここに入力してください。それまで返金は開いたままです。</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>お客様が受け取ります</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>お客様にコードを読み取ってもらってください。リンクは有効なままで、レジが見守ります。</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 が送金中</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>送られたらレジがお知らせします。</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 が人の対応を求めています</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>「%1」と表示されています。ゲートウェイのページを見てください。</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 返金済み</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>帳簿に記録されました。</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>拒否：何も送られていません</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>終了：何も送られていません</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1、価値 %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>レジ係</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>シフト責任者</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>不足の受け入れ</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>遅れた入金や合わない入金の判断</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>入金のあった販売の取り消し</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>販売なしで引き出しを開ける</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>一日とほかの人の販売の閲覧</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>途中の集計の印刷 (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>一日の締め (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>設定とお渡しの決まりの変更</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>ゲートウェイとキーの変更</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>帳簿の書き出し</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>スタッフと PIN の管理</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>PIN の間違いが多すぎます。%n 秒待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>この PIN は違います。レジは %n 秒待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>この PIN は違います。もう一度お試しください。</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>先に責任者の PIN が必要です。PIN を持つ責任者が一人は残らなければなりません。</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>名前と 4～12 桁の PIN が必要です。1234 のような続き番号は使えません。</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>応答が届きません</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>支払い待ち</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>検知、未確定</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>承認中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>支払い済み、超過</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>支払い不足</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>価格の期限切れ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>期限後に検知</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>期限後の支払い</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>責任者の確認が必要</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>責任者が了承</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>一部返金</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>承認中 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 不足</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>支払い済み、%1 超過</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>確認不能 %1 から</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 がアドレスを作成しています。</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>応答が失われました。レジが番号で調べます。もう一度会計しないでください。</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>%1 に問い合わせています。</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>まだ何もありません。%1 への最後の問い合わせは %2 前です。</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>全額が %1 から送金中です。</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>全額が送金中です。</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>ネットワークが支払いを承認しています。</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>入金が確定しました。</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>ウォレットがコードの額より多く送金しました。</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>ウォレットがコードの額より少なく送金しました。</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>時間切れです。入金はありません。</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>価格の固定は終わっていました。責任者が決めます。</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>お金は受け取っていません。もう一度試すか、別のコインにしてください。</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>コードを消しました。あと 24 時間見守ります。</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>お金は返されました。</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 が応答しません。レジは問い合わせを続けます。</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>何かが合いません。お金を受け取らないでください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>確認不能</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>検知</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>承認中</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>超過</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>%1 不足</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>遅れて入金、要判断</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>責任者に確認</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>まだ商品を渡さないでください</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>お渡しください</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>渡さないでください</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>責任者に聞いてください</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>検知した入金が消えました。まだ届くかもしれません。</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>応答が失われ、まだ何も見つかっていません。F3 で %1 に進めます。</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>応答が失われ、%1 には問い合わせられません。コードは誰も見ていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>応答が失われ、%1 には問い合わせられません。コードは誰も見ていません。F3 で %2 に進めます。</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>現金 %1</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>免除 %1</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>コイン %1</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>コードが信用できません</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 は時間がかかっています。F3 で %2 に進めます。二重払いはありません。</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 がアドレスを作成しました。表示する前に読み戻して確かめます。</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1 は価格の固定が終わった後に届きました。</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>コードを読み戻せませんでした。価格を取り直してください。</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 がまだ同じアドレスを返しません。返すまでコードは出ません。</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>現金で支払い済み</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>検知で十分</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>承認 %n 回で十分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2 まで：%1</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>確定した入金だけが有効</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>金額の一部を返金しました。</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 の費用は %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>価格固定はあと %1 だけ</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>価格は固定されていません</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>%1 の回答です。これより安いコインは見つかりません。Enter でコードを表示します。</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>%1 の回答です。Enter で %2 に替え、F4 でそれでもこのコードを表示します。</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>回答が遅れました。Enter で新しい価格にし、F4 でそれでもこのコードを表示します。</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>回答が間に合いませんでした。Enter で新しい価格にします。</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 はこのレートを固定しません。Enter で新しい価格にし、F4 でそれでもこのコードを表示します。</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 にこの支払いの知らせがあります。次の問い合わせは %2 後です。</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 への次の問い合わせは %2 後です。</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>これは金額ではありません。</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 ですか、%2 ですか。桁区切りなしで入力してください。</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>小数点の後の桁が多すぎます。例：%1 と入力してください。</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>二通りの金額に読めます。%1 か %2 と入力してください。</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>実際のお金</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>ゲートウェイのテスト環境</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>内蔵の練習</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>独自のアドレス</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>通知の秘密鍵</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>失われた支払い用ログイン：メール</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>ストアまたは加盟店の ID</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>店のメール</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>払い出し（ゲートウェイのコード）</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>この店での名前</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin と Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>固定レート</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>変動レート</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>コード二つ</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>一つのコードで両方</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>通知先アドレス（ゲートウェイのページに入力）</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>通知先アドレス</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>外から届くアドレスがありませんか？そのまま空けておいてください。お客様が待つ間、レジが数秒ごとにゲートウェイに問い合わせます。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>アカウントの設定どおり</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>ゲートウェイを追加</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>コイン</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>キーは封印されてこのレジに残ります。二度と表示も、書き出しも、記録もされません。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>ゲートウェイのページでキーを作り、ここに貼り付けてください。そのあと接続をテストしてください。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>レジに戻る</translation>
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
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>ブラウザーで連携</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>別のコイン・ネットワーク</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>お客様の言語</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>お客様の言語：%1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>お客様が「払いました」</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>これはどういう意味？</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>メモを印刷（レシートではない）</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>暗号資産の詳細なしのレシート</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>返金…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>現金に切り替え</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>%1 で試す</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>レジは見守り続け、入金が確定したらお知らせします。</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>お客様の画面は次の販売まで「ありがとうございます」を表示します。</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>古いコードに支払いがあれば、レジがお知らせし、両方を分けて扱います。</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>責任者が決めます：受け入れ、返金、またはゲートウェイに確認。</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>それでもコードを表示</translation>
    </message>
</context>
<context>
    <name>tillgate::CapButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択中</translation>
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
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>次の販売</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>コインの番号を押し、Enter を押してください</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>どのコイン？</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>金額に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>販売を取り消し…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>次はどうする？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>レシート %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 を会計</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 は %2 からです。</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 は今は使えません。</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>この金額で使えるコインがありません。現金にしてください。</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter で %1 を選びます。</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>入金の内容に戻る</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>現金 %1</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 の費用は %2 です。</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>別のコインにする</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>この支払いを取り消しますか？</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>コードは両方の画面から消えます。それでも支払いがあれば、レジがお知らせします。</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>支払いを取り消す</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>お客様が「払いました」と言う</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. 一緒にウォレットを見てください：署名だけでなく送金済みですか？
2. %1 で送りましたか？別のネットワークでは届きません。
3. アドレスの最初と最後の組を比べてください。
4. 金額を一桁ずつ比べてください。
5. 「今すぐ確認」を押してください。遅いネットワークは数分かかります。レジは 24 時間見守ります。</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>金額入りのコードに戻す</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>コードを読めない：アドレスのみ</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>最後の応答：%1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>最後の通知：%1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>先方の時計が %1 秒ずれています</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>%1 を現金で受け取りますか？</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>これで販売は完了し、レシート番号が付きます。古いコードは見守り続けます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>現金を受け取りました</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>どのコイン？</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>販売の入力</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>最新レートは %1 前</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>応答 %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>ゲートウェイの応答</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>時間内に応答しています</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>応答あり、ただし問題あり</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>応答なし。アドレスとインターネット接続を確かめてください</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>今は確認できませんでした</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>無効です。ゲートウェイのページからもう一度コピーしてください</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>コイン</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>オンのものがわずかです</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>すべてオフです。ゲートウェイのページでオンにしてください</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>通知の秘密鍵</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>なし：レジが自分で問い合わせます</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>使えません。ゲートウェイのページで新しく作ってください</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>失われた支払い用ログイン</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>なし：応答が失われたらゲートウェイのページを見てください</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>払い出しコイン</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>ゲートウェイが対応</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>未設定：アカウントが決めます</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>ゲートウェイが非対応</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>店の画面でのアドレス表示</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>不許可：代わりにゲートウェイのページを表示します</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>不許可。ゲートウェイのページでオンにしてください</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>支払いの作成</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>いいえ。ゲートウェイのページでこの権限を持つキーを作ってください</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>支払いの照会</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>いいえ：返金はゲートウェイのページで行います</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>通知の登録</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>いいえ：通知先アドレスをゲートウェイのページにご自分で入力してください</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>見つからないか、キーが別のストアのものです</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>ゲートウェイに問い合わせ中…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>まだテストしていません</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>キーを入力し、接続をテストしてください</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>お金を動かせない</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>正常：このキーは販売だけができます</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>レジに必要な以上の権限があります。ゲートウェイのページで権限の少ないキーを作ってください</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>画面を回す</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>コードでゲートウェイのページが開きます</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>コードはアドレスのみです</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>お客様の画面にも同じコード</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>コードを消しました</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>アドレスはまだありません</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>古い価格で支払われないように</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>ここに支払われないように</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>お客様の画面：「少々お待ちください」</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>価格固定の終了</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>これまでの入金</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>古いコードはあと 24 時間見守ります</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>お客様の画面に表示中</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>コードはまだ誰にも見えません</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>価格固定</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>ゲートウェイのページで</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>お客様の送金額</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前の額</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>お客様の支払額</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>お客様の送金額</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>このネットワークのみ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 付き</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>今は約</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>コイン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>ゲートウェイが今提供しているものです。チェックの付いたコインがレジに出ます。複数のゲートウェイにあるコインは、最初に書かれたところへ先に問い合わせます。</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Tillgate が知らないコイン</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>ゲートウェイでの名前とアドレスだけで表示されます。間違ったアドレスには気付けません。ご自分で一度支払ったことのあるものだけをオンにしてください。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>レジに表示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>ゲートウェイの順番</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>モニターが一台のとき、お客様に向ける</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>「ありがとうございます」の表示</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>残り時間を最初から表示（最後の数分だけでなく）</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>上下逆さま</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>次の販売まで</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>F6 で切り替える言語</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>レジのないモニター</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1（現在なし）</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>お客様の画面</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>まだ支払いなし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>一日</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV に書き出し</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>レジに戻る</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>レジに戻る、Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>販売</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>金額か番号で検索（Ctrl F）</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>金額か番号で販売を検索</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>この日の販売</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>コイン別</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>練習、お金は動いていません</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>「%1」の検索結果</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n 件の販売</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の件</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>コイン払い</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>ゲートウェイ経由</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>引き出しの中</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>受け入れた不足額</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>%1 について決める</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未解決の件はありません</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>要判断：%n 件の販売</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>レシート %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>コードを消したので二重払いはありません</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>古いコードはあと 24 時間見守ります</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選択：%1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>ゲートウェイの順番</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>複数のゲートウェイにあるコインは、一つに先に問い合わせます。時間内にコードが出なければ、次のゲートウェイが同じ販売を引き受けられます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>自分の順番</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>安い順</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>速い順</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>下の一覧のとおり</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>必要なコインが最も少ないところ</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>このレジの販売実績から</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>この順に問い合わせ</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>ゲートウェイを押すと、先に問い合わせるようになります。</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>この順番の対象</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>すべてのコインと同じに戻す</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>応答がないとき</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>早く</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>すべてのコイン</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>次のゲートウェイが自動で引き継ぐ</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>%1 秒以内にコードが出なければ、次のゲートウェイに問い合わせます。最初のゲートウェイは先に照会し、その後も見守ります。そのコードは表示されません。</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>%1 秒以内にコードが出なければ、レジ係が F3 を押せます。最初のゲートウェイは先に照会し、その後も見守ります。そのコードは表示されません。</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>コードを作る前に</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>%1 を超える費用のコインは、次に良いコインとともに先に知らせます。</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>%1 より古い見積もりは使いません。</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>まず練習する</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>このパソコン上の練習用ゲートウェイ六つ：アカウントもお金も不要</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>接続済み：%1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>ゲートウェイを接続</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>変更、テスト、または追加</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>ゲートウェイのページのキーを使い、テストします</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>接続せずに進み、後で設定の「ゲートウェイ」で接続できます。</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>最初の承認から支払いの取り戻しは難しくなり、承認が増えるごとにさらに難しくなります。</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>検知だけで有効なのは、送り手が支払いを取り戻せないコインです。ほかのコインではレジが待ち続けます。</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>このコインは検知で確定です：リスクはありません。</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>リスクは小さめです：検知した支払いはほとんど取り戻せません。</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>この支払いは承認されるまで送り手が差し替えられます：ここの設定にかかわらず、検知だけでは有効になりません。</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>お渡しの時期</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>決まりを追加</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>決まりがなければ、お渡しはゲートウェイが入金の確定を知らせてからです。決まりがあれば、ある価格までは早くお渡しできます。コインごとの決まりは全コインの決まりより優先し、複数あれば金額の最も低いものに従います。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>決まりを保存</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>全コイン</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>コイン</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>この価格まで、%1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>検知で十分</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>承認 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>十分とする条件</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>この決まりを削除</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>価格を問わず</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1：ルールなし</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>遅い、%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 応答なし</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>一日に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>支払い %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>返金…</translation>
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
        <translation>時間帯別の支払い済み販売</translation>
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
        <translation>戻る</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>行を追加</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>直近 5 件</translation>
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
        <translation>レジが自動で再試行し、戻りしだい開きます。</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>帳簿を待っています</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Tillgate を閉じる</translation>
    </message>
</context>
<context>
    <name>tillgate::MainButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tillgate::NoticeSection</name>
    <message>
        <source>Ask the gateway</source>
        <translation>ゲートウェイに問い合わせる</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>このパソコンのポート（0：空いているもの）</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>待ち受けアドレス（127.0.0.1：このパソコン）</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>信頼するプロキシ、例 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>証明書（PEM）、プロキシなしの場合のみ</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>証明書 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>証明書の鍵（PEM）</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>鍵 (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>必要なものなし</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>このレジへの通知</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>TLS のプロキシが必要</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>ハブへの通知</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>店のサーバーが必要</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>テスト通知を送る</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>お客様が待つ間、レジは数秒ごとに問い合わせます。どのルーターの内側でもこれだけで十分です。</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>固定アドレスと、/hook/ をこのポートに渡す TLS のプロキシ。通知によりレジは一、二秒早く問い合わせます。通知だけで支払い済みになることはありません。</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>サーバー上の tillgate-hub と、PostgreSQL の帳簿を共有するレジ。通知のアドレスはハブのものです。「tillgatectl notices hub」がその設定を書きます。</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>先にゲートウェイを接続してください。</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>公開アドレス（例：https://pay.shop.example）</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>レジがキーを受け取り、確認しています。このページは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>キーのパスフレーズを決めてください</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>キーのパスフレーズ</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>このレジにあるゲートウェイのキーを封印します。起動するたびに一度入力します。書き留めて別の場所に保管してください。忘れるとキーを入力し直すことになります。</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>このレジにあるゲートウェイのキーはこれで封印されています。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度同じもの</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>キーを保管</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>このパソコンのキーサービスに保管させる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>二つが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>最後の数字を取り消す</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>レジを開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN、%n 桁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>ちょうど支払う</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>少なく支払う</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>多く支払う</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>遅れて支払う</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>二度支払う</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>支払わない</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>違うネットワークで支払う</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>ゲートウェイ停止</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>通知の消失</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>遅い応答</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>練習のお客様</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>あなたがお客様役です。レジには区別できません。</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>ブロックを取り消す</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>支払いコード</translation>
    </message>
</context>
<context>
    <name>tillgate::RecentCell</name>
    <message>
        <source>%1, %2, %3, Ctrl+%4</source>
        <translation>%1、%2、%3、Ctrl+%4</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundForm</name>
    <message>
        <source>How much</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>お客様のアドレス</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>お客様のメール（ゲートウェイにのみ送信）</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>理由（帳簿用）</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>最初と最後の文字をお客様のウォレットと比べてください：貼り付けたアドレスはすり替えられているかもしれません。</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>%1 のアドレス：%2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>取引の番号</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>送金しました</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせ</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>何も送られていません…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>画面を回す</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>返金する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 を返金</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>返金できる残りはありません。</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(今日のレートでは入金額を超えるため、残りすべてを返金します)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>宛先 %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>取り消しはできません。</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>%1 を返金しますか？</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>何も送られていませんか？</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>ゲートウェイのページかウォレットで、コインが出ていないと確かめた場合だけです。その場合は別の方法で返金できます。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送られていない</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>別の方法</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>別の返金</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>販売、%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>販売</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小計</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>お客様が支払い中</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>スタッフの言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>キー操作がないとレジをロック</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>カーソルと点を動かす</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>全画面のみ。終了には責任者が必要</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>すべての変更は、変更した人の名前とともに帳簿に残ります。</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>店とレジ</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>お客様の画面</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>レジが支払いを知る方法</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>別のレジへ</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>設定の持ち出し</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>二台目のレジはここの設定を引き継ぎます。キーと PIN はこのレジに残ります。</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>設定を書き出す…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>USB メモリー用のファイル、キーなし</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>設定を読み込む…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>このレジの名前とモニターはそのままです</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>設定を一歩ずつ</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>初回の質問をもう一度</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>レジに戻る</translation>
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
        <translation>他で変更された内容を読み込む</translation>
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
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>コイン</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出しました</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
キーも PIN も入っていません。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込みました</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>設定はこのレジのものになりました。</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>次のゲートウェイのキーを入力してください：%1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>お渡しの時期</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>スタッフと PIN</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>レジに立つのは誰ですか？</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>まだ誰にも PIN がないので、このレジでは誰でも何でもできます。責任者は設定の「スタッフと PIN」で人を追加できます。その後レジは自動でロックし、承認を求めます。</translation>
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
        <translation>店の名前</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>このレジの名前（例：T1）</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>レジ係</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>販売の上限：超えたら入力間違い</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>ロゴ：画像ファイル</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>別の通貨や別のレジ名は、保存時に案内する Tillgate の次の起動から有効です。古いレジ名の帳簿はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>残りを待つ</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>%1 のコード</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 を現金で受け取る</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>引き出しを開け、レシート一枚</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>現金 %1</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>不足を受け入れる</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>責任者が記名で決めます</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>%1 少なく受け入れる</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>入金分を返金</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 を返金、販売は継続</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 を返金</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>%1 だけのコード</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>支払い済みとする</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>入金なしで閉じる</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>支払いはありませんでした（記名）</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>責任者が対応しました（記名）</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>検知：送金中です</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>対応が必要：不足、遅れ、または確認不能</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>価格の固定が終わりました</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
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
        <translation>音 (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>聞く：%1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>それぞれの音を自分の WAV ファイルにできます。空欄なら Tillgate の音です。自分のファイルはこのレジに残り、書き出しには含まれません。</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>スタッフと PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>レジは起動時と、キー操作がしばらくないときにロックされます。権限のない人は、権限のある人に PIN を頼み、一回だけ行えます。両方の名前が帳簿に残ります。</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>まだ誰にも PIN がありません。レジは一人のもので、誰でも何でもできます。まず PIN を持つ責任者を追加してください。その後はレジが PIN を求めます。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>PIN あり、変更はここに</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN、4～12 桁</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>ゲートウェイにコインを問い合わせ中…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>使えるコインがありません。責任者にアカウントの確認を頼んでください。</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>引き出しが開きます</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>費用 %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>ご確認ください</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出しました</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>%1 を支払い済みとしますか？</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>支払い済みとする</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>画面に支払いがありません。</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>%1 の販売を書き出します。</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>ゲートウェイを設定します。</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>一日を見ます。</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>決めた人の名前で記録され、取り消せません。</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>%1 を支払い済みとします。</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>コインを選びます。</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>PIN はまだありません</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>PIN を持つ人がいない間、レジは一人のものです。責任者が「スタッフ」または「tillgatectl staff add」で人と PIN を追加できます。</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>レジはロックされています</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>名前を選び、PIN を入力してください。</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>この権限を持つ PIN の人がいません。責任者が「スタッフ」で付けられます。</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
今回だけです。両方の名前が帳簿に残ります。</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>設定を変更します。</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate を再起動します</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>変更はそこから有効です。開いている支払いは引き継がれます。</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ起動</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>全画面を終了します。</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>%1 の件を対応済みにします。</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>支払い %1 を閉じますか？</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>支払い %1 を閉じます。</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>返金…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>%1 にもう一度知らせますか？</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>今すぐ知らせる</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>返金する</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>先に販売を開いてください：直近五件、または一日から（Ctrl F で検索）。</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>%1 を返金します。</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>返金 %1 を済みにします。</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>返金 %1 を終わらせます：何も送られていません。</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>何も送られていないことを人が確かめました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>スタッフを管理します。</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>ブラウザーで連携</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>ゲートウェイのページで店舗を一つ選び、そこで承認してください。キーは10分以内に自動で戻ります。

ページが開きませんか。このアドレスをこの端末のブラウザーにコピーしてください：
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>別のレジが、再起動後に有効になる設定を変更しました。進行中の支払いは引き継がれます。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>鍵はこのレジから削除され、以後この経由で販売されません。販売した記録は残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 はまだ必要です</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>支払いが進行中、または遅れて届くお金を監視中、あるいは返金が未完了です。終わってから削除してください。</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>レジをロック</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>レジをロック、Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>練習のお客様</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1、ほか</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>お金は動きません。レシートに印が付きます。</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>お金は動きません。</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>残高を表示</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>口座は空です。</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>通知を登録</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>これからゲートウェイは通知をここに送ります。</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>テスト通知を送る</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>依頼しました。届いた時刻はゲートウェイのランプで分かります。</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>最後の通知を再送</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>ゲートウェイで</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>ゲートウェイに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>店</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>店とこのレジ</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>三分で販売を始められます。すべて後で変更できます。</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>言語と配色</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>お客様の画面</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>お客様に向いた画面</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>二台目のモニターには自動で表示されます。一台ならキーでお客様に向けます。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>コインを受け取るのは？</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>ゲートウェイが支払いを作り、入金があればレジに知らせます。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>レジが支払いを知る方法</translation>
    </message>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>誰が何をできますか？</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>責任者に PIN があれば、返金や判断に名前が残ります。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>販売の準備ができました</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>キーは封印されてこのレジに残ります。二度と表示も、書き出しも、記録もされません。</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>役割、権限、画面のロック</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>PIN がなければ、最初の手順の名前で一人がすべてを行います。なしで進み、後で PIN を設定できます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>保存して後で続ける</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>スタッフに PIN があります</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>スタッフの PIN を設定</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>レジが自分で問い合わせ</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>プロキシ経由</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>販売を始める</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次へ：%1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>ハブへ</translation>
    </message>
</context>
</TS>
