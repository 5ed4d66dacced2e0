<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>Geçit başka bir ödeme hakkında yanıt verdi.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>Geçit bu sipariş için başka bir ödemeyle devam etti: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>Bu, kullanılmış bir adrese yinelenen ya da yanlış bir yatırma.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>Geçit başka bir sipariş bildiriyor: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>Geçit başka bir coin bildiriyor: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>Geçit başka bir adres bildiriyor: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>Geçit başka bir memo bildiriyor: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>Geçit başka bir fiyat bildiriyor: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>Geçit başka bir para birimi bildiriyor: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>Geçit tamamlandığını söylüyor, ama tutarın tamamının geldiğini söylemiyor.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>Geçit tamamlandığını söylüyor, ama gelen tutarı bildirmiyor.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>Geçit, gösterildikten sonra ödenecek tutarı düşürdü.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>Geçit “%1” diyor, ama gelen %2 coin bildiriyor.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>Karşılaştırılacak kayıtlı teklif yok.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>Geçit “%1” diyor.</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>Geçit şimdi “%1” diyor; bu, önce söylediğiyle çelişiyor.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>Geçit önce “%1”, sonra “%2” memosunu bildirdi.</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>Geçit önce %1, sonra %2 coin istedi.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>Ekrandaki kod geri okunamadı.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>Bu adrese başka para geldi (ödeme %1). Hiçbir satışa sayılmaz.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>Satış başka bir denemeyle zaten ödenmişti: bu para ikinci kez geldi.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>Birden çok kez başka para geldi (önce ödeme %1). Hiçbir satışa sayılmaz.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>Geçidin %1 adresi gösterilemiyor: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>Geçit %1 yerine başka bir coin önerdi.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>Geçidin %1 tutarı sıfırdan büyük değil.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>Ödenecek tutar geçidin tutarından çıkmıyor.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>Geçit bir token sözleşmesi bildiriyor, ama %1 token değil.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>Geçit bizim %1 tokenimizden başkasını kastediyor: sözleşmesi %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>Geçidin %1 memosu kullanılamıyor: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>Geçit %1 vermedi; o olmadan %2 eşleştirilemez.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>Geçidin ödeme sayfası gösterilemiyor: olağan bir https adresi değil.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>Program yanıt gelmeden durdu.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>Yanıt kayboldu ve %1 sipariş numarasıyla sorulamıyor. Kodu hiç gösterilmedi. Panelinde %2 arayın.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>Geçit siparişi tanımıyor.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>%1 açtı ama adres vermedi; orada iptal edildi.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>%1 üzerinde adressiz açık ve iptal edilemedi: %2 Panelinde %3 arayın.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>Geçit eksik tutarın kabul edildiğini henüz bilmiyor: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Adres yok.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>İçinde boşluk veya görünmeyen bir karakter var.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>İçinde sıradan birine yalnızca benzeyen bir harf var.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>Bu adres kimseye ait değil: oraya gönderilen coinler kaybolur.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>Bu bir cüzdan değil, tokenin kendi sözleşmesi: oraya gönderilen coinler kaybolur.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>Denetim karakterleri uymuyor: en az bir karakter yanlış.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>İçinde böyle bir adreste olamayacak bir karakter var.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Çok kısa veya çok uzun.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>Bu coinin adresleri gibi başlamıyor.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>Büyük ve küçük harfleri olması gerektiği gibi değil.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>Başka bir coine ait veya bu coinin kullanmadığı bir türden.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>Bu coinin başka bir ağına ait.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>Bu bir adres değil, anahtar. Kimse görmemeli.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>Bu özel bir (MWEB) adres: çoğu cüzdan ona ödeme yapamaz.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>Bu bir rollup, ödeme yapılacak bir hesap değil.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>0.0.0 hesabı kimseye ait değil.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>Bu bir X adresi: adres ve etiket ayrı gelmeli.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>Hedef etiketi ona yapıştırılmış: ayrı gelmeli.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>Polkadot ailesinin başka bir zincirine ait.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>Bu bir işaretçi adresi, artık kullanılmayan bir tür.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>Bu bir staking adresi, ödeme yapılacak bir adres değil.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>Şunlarla ödeyebilirsiniz</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>Ödenecek tutar</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>Okutun ve şurada ödeyin</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>Tam olarak gönderin</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Yalnızca şu ağ</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Memo ile</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>Bu adrese</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Ödemenizi bekliyoruz</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>Kodu okutun, tutarı kontrol edin, gönderin.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>Ödemenizi görüyoruz.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Teşekkür ederiz.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Lütfen biraz bekleyin.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Teşekkür ederiz</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 ödendi</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>%1 fazla ödediniz. Lütfen bize danışın.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>Hâlâ %1 eksik. Lütfen bize danışın.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>Lütfen bize danışın.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EĞİTİM</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>tr</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Fiyatın geçerliliği: %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Nasıl ödemek istersiniz?</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>%1 size geri geliyor.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>Coinleri almak için kodu okutun.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>Bu arada başkası kaydetti: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>şu anda yapılamıyor</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>Bu burada olmuyor. Tutara bakın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>anlaşılmayan yanıt</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>Geçidin yanıtı anlamsız. Yeniden deneyin ya da başka bir geçit kullanın.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>geçide ulaşılamadı</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Hiçbir şey gönderilmedi. İnternet bağlantısını kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>Geçit yanıt vermedi. Kasa sormaya devam ediyor; iki kez tahsil etmeyin.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>anahtar kabul edilmedi</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>Geçit bu kasanın anahtarını reddediyor. Bir yöneticiden hesabı kontrol etmesini isteyin.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>orada bilinmiyor</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>Geçit bu ödemeyi tanımıyor. Yeni fiyat alın.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>çok sık soruldu</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>Geçit kısa bir ara istiyor. Kasa kendiliğinden yeniden sorar.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>geçitte sorun var</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>Geçit şu anda yanıt veremiyor. Biraz bekleyin ya da başka bir geçit kullanın.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>Geçit bu ödemeyi reddetti. Başka bir kripto para ya da başka bir geçit kullanın.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>tutar çok küçük</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>Bu tutar bu kripto para için çok küçük. Başkasını ya da nakit alın.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>kripto para yok</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>Bu kripto para şu anda kullanılamıyor. Başkasını kullanın.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>kaydedilemiyor</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>Kasa defterine yazamıyor. Satışı durdurun ve yardım isteyin.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>daha yeni defter</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>Defter daha yeni bir sürümle yazılmış. Bu kasayı güncelleyin.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>zaten açık</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>Bu kasanın defterini başka bir program kullanıyor. Önce onu kapatın.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>bu arada değişti</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>Bunu başkası önce değiştirdi. Yeniden bakın, sonra karar verin.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>anahtarlar kilitli</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>Geçit anahtarları kilitli. Bir yöneticinin açması gerekir.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>tutar çok büyük</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>Bu tutar kasanın işleyebileceğinden büyük. Yazılanı kontrol edin.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>deftere ulaşılamadı</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>Deftere ulaşılamıyor: geri gelene kadar tahsilat yapılamaz.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>kaydedildi mi belli değil</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>Bunun kaydedilip kaydedilmediği henüz bilinmiyor. Yeniden yapmayın: defter geri gelince bakın.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
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
        <translation>Tutar hazır; şimdi müşteri nasıl ödeyeceğini söyler.
Kripto paranın numarasına ya da nakit için 0 tuşuna, sonra Enter tuşuna basın.
Soluk satır bu tutarı almaz; en az ne kadar gerektiğini söyler.
Enter tuşundan önce hiçbir geçide soru gitmez.
Tuşlar: 1 ile 9 arası kripto para, 0 nakit, Enter tahsil eder, Esc tutara döner.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>Tutarı yazıp Enter tuşuna basın.
+ satır ekler, * miktardır, Backspace bir rakam siler, Delete temizler.
F2 kripto paraları gösterir, F9 her zamankiyle tahsil eder.
Ctrl+1 ile 5 arası son beş satışı açar, Ctrl+F satış bulur.
Tuşlar: F11 tam ekran, Ctrl+L kasayı kilitler, Ctrl+, ayarlar.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>Geçide adres soruluyor; biraz sürer.
Bekleyin. Henüz hiçbir şey ödenemez, hiçbir şey teslim edilmez.
Çok uzun sürerse aynı satışı sonraki geçit alabilir.
Kasa satışı çoktan yazdı; elektrik kesilse de hiçbir şey kaybolmaz.
Tuşlar: Esc vazgeçer, F3 sunulduğunda sonraki geçidi seçer.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>Geçidin yanıtı kayboldu: ödemeyi açmış da olabilir, açmamış da.
Körü körüne yeniden tahsil etmeyin. “Şimdi kontrol et” düğmesine basın.
Değişmezse sonraki geçidi kullanın ya da nakit alın.
Kasa numaramızı kendiliğinden sorar ve bulduğunu size söyler.
Tuşlar: F5 ya da Enter şimdi kontrol eder, F3 sonraki geçit, Esc vazgeçer.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>Kod iki ekranda da var; henüz bir şey görülmedi.
Müşteri kodu okutsun, tutarı ve ağı karşılaştırsın. Teslim etmeyin.
Müşteri “Ödedim” diyorsa F1 tuşuna basıp listeyi izleyin.
Kasa geçide tekrar tekrar sorar; fiyat, süre dolana dek geçerlidir.
Tuşlar: F5 şimdi kontrol eder, F10 yeni fiyat, F2 başka kripto para, Esc iptali sorar.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>Geçit paranın yolda olduğunu görüyor ama para kesinleşmedi.
Şerit, ürünle ne yapılacağını söyler; sonunda mağazanın kuralı yazar.
Artık iptal edilemez ve kimsenin yeniden ödemesi gerekmez.
Kasa izlemeye devam eder, para kesinleşince haber verir.
Tuşlar: F5 şimdi kontrol eder, Enter ana düğmede yazanı yapar.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>Satışın tutarı tamam ve fiş numarası var.
Ürünü teslim edin.
Soldaki kart kanıttır.
Para ikinci kez gelirse kasa yine fark eder.
Tuşlar: Enter ya da herhangi bir rakam sonraki satışı başlatır, Ctrl+R iade eder.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>Satış ödendi, istenenden fazlası geldi.
Ürünü teslim edin, fazlasını geri verin.
Müşteri ekranı ne kadar olduğunu gösterir.
Sonra da son beş satıştan geri verilebilir.
Tuşlar: Ctrl+R iade eder, Enter sonraki satışı başlatır.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>İstenenden az geldi. Henüz teslim etmeyin.
Seçin: kalan için kod, kalanı nakit, kalanı silme ya da iade.
Silmeye yönetici karar verir; ayrı bir başlık altında kaydedilir.
“Sonra” onu son beş satış arasında açık bırakır; eski kod izlenmeye devam eder.
Tuşlar: 1 ile 4 arası seçer, Enter uygular, Esc sonraya bırakır.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>Bu fiyatın süresi doldu, hiçbir şey gelmedi.
“Yeni fiyat” düğmesine basın: aynı satış, aynı kripto para, tek tuş.
Ya da başka bir kripto para kullanın veya nakit alın.
Eski kod yine de ödenirse kasa haber verir ve ikisini ayrı tutar.
Tuşlar: Enter ya da F10 yeni fiyat, F5 bir kez daha kontrol eder, F2 başka kripto para, Esc iptal eder.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Para süre dolduktan sonra geldi. Fiyat artık geçerli değildi.
Yöneticiye sorun: ödenmiş sayılsın ya da iade edilsin.
Ondan önce teslim etmeyin.
Biri karar verene dek son beş satış arasında kalır.
Tuşlar: 1 ya da 2 seçer, Enter uygular, Esc sonraya bırakır.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>Geçit bu ödemeyi almadı; para hareketi olmadı.
Yeniden deneyin, başka bir kripto para ya da geçit kullanın veya nakit alın.
Nedeni panelde, telefonda söylenecek bir kodla birlikte yazar.
Para yine de gelirse kasa haber verir.
Tuşlar: Enter yeniden dener, F2 başka kripto para, F3 sonraki geçit, Esc iptal eder.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>Ödemeden vazgeçildi.
Teslim etmeyin.
Kod iki ekrandan da kalktı.
Kasa, geç gelen para için onu izlemeye devam eder.
Tuşlar: Enter sonraki satışı başlatır.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>Para müşteriye geri gitti.
Hiçbir şey teslim edilmez.
Notta neyin, kim tarafından geri verildiği yazar.
Satış defterde kalır; iade yanında durur.
Tuşlar: Enter, tamam.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>Geçit yanıt vermiyor; paranın gelip gelmediğini kimse bilmiyor.
Teslim etmeyin ve yeniden tahsil etmeyin.
İnternet bağlantısını kontrol edin; “Şimdi kontrol et” düğmesine basın.
Kasa sormaya devam eder, öğrenince hemen söyler.
Tuşlar: F5 ya da Enter şimdi kontrol eder, Esc iptali sorar.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>Bu ödemede bir şey uyuşmuyor; ne olduğu panelde yazar.
Yöneticiye sorun. Teslim etmeyin.
Sağdaki seçenekler soruyu adla kapatır.
Biri karar verene dek son beş satış arasında kalır.
Tuşlar: 1 ile 3 arası seçer, Enter uygular, Esc sonraya bırakır.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>Kod hazır ve siz söylemeden kimse görmez.
Pano nedenini söyler: dükkânın istediğinden pahalı ya da fiyatı yeterince uzun geçerli değil.
Enter daha iyisini yapar; eski kod iptal edilir ve izlenmeye devam eder.
F4 kodu yine de gösterir; kasa bu masrafı bir daha sormaz.
Tuşlar: Enter, F4 kodu göster, F2 başka coin, F10 yeni fiyat, Esc iptal eder.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>Ulaştı ve kaydedildi: yol çalışıyor.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>Başkası aldı: adres başka bir sunucuya ya da deftere gidiyor.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>Bir sunucu yanıt veriyor, ama bu yolda değil. Proxy /hook/ yolunu iletmeli.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>Doğru yere ulaştı, ama oradaki gizli anahtar başka.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>Doğru yere ulaştı, ama orada kaydedilemedi.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>Proxy yanıt veriyor, ama iletmiyor. Portunu karşılaştırın.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Bu adreste yanıt veren yok.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>Bildirim adresi yok: bu geçidin anahtarlarıyla birlikte yazın.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>Borç</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 / %2 onaylandı</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>kalan %1</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>Faturanın geçerliliği: %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Fiyatın geçerliliği: %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>Fiyat süresi doldu: %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 geldi</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 eksik</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ne geldi</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Kripto para</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Kesinleşti</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Geçit</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>Adres biçimi doğru: %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>Adres biçimi yanlış: %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>Adres ve tutar aynı: %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>Adres ya da tutar farklı: %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>Ekrandaki kod geri okundu</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>Ekrandaki kod okunamıyor</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>Silinen eksik tutar</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>Kripto ile</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 önceki</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>%1 ek masraf almıyor</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>%1 bunun %2 kadarını alıyor</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>%1 ile</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>Kripto parayı müşteriye gönderir</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>%1 bağlantısı olarak</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>Müşteri açıp kripto parayı alır</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Elle gönderildi</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>Mağazanın cüzdanından; sonra işaretlenir</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>Çekmeceden, şimdi</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Kalanın tamamı</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>Bugünkü değer</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>Bugünün kripto parasıyla %1</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>Yalnızca fazlası</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>Kripto paranın bir kısmı</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>Kaç olduğunu yazarsınız</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>%1 cinsinden tutar</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>Ne kadar olduğunu yazarsınız</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Soruluyor: %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Bir dakika.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Yanıt gelmedi</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>İade gönderilmiş olabilir. Kasa onu arar ve asla yeniden göndermez. Burada bitirmeden önce %1 sayfasına bakın.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Şimdi gönderin</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>Kripto parayı mağazanın cüzdanından gönderin, sonra işlem numarasını buraya yazın. İade o zamana dek açık kalır.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>Müşteri alır</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>Müşteriye kodu okutun. Bağlantı geçerli kalır; kasa onu izler.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 gönderiyor</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>Gidince kasa size haber verir.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 bir kişi istiyor</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>“%1” yazıyor. Geçidin sayfasına bakın.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 iade edildi</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Defterdedir.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>Reddedildi: hiçbir şey gönderilmedi</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>Bitirildi: hiçbir şey gönderilmedi</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, değeri %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>Kasiyer</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Vardiya sorumlusu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>Eksik tutarı kabul etme</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>Geç ya da uyuşmayan ödemelere karar verme</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>Para iadesi</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>Para gelmiş satışı iptal etme</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Satış olmadan çekmeceyi açma</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>Günü ve başkalarının satışlarını görme</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>Ara raporu yazdırma (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Günü kapatma (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>Ayarları ve teslim kurallarını değiştirme</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>Geçitleri ve anahtarları değiştirme</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Defteri dışa aktarma</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>Personeli ve PIN’leri yönetme</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Çok fazla yanlış PIN. %n saniye bekleyin, sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>Bu PIN yanlış. Kasa şimdi %n saniye bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Bu PIN yanlış. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>Önce bir yöneticinin PIN’i olmalı ve PIN’i olan bir yönetici kalmalı.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>Bir ad ve 4 ile 12 rakam arası bir PIN gerekir; PIN 1234 gibi sıralı olamaz.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>Geçide soruluyor</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Yanıt eksik</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Ödeme bekleniyor</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>Görüldü, kesin değil</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Onaylanıyor</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>Fazla ödendi</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>Eksik ödendi</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>Fiyat artık geçersiz</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>Süre dolunca görüldü</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>Süre dolunca ödendi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>Yönetici bakmalı</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>Yönetici kabul etti</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Kısmen iade edildi</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade edildi</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>Onaylanıyor %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 eksik</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>Ödendi, %1 fazla</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Sorun: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>Kontrol edilemiyor: %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 adresi hazırlıyor.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>Yanıt kayboldu. Kasa numarayla arıyor; yeniden tahsil etmeyin.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>Şimdi soruluyor: %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>Henüz bir şey yok. %1 geçidine %2 önce soruldu.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>Henüz bir şey yok.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>Tutarın tamamı yolda, başlangıç: %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>Tutarın tamamı yolda.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>Ağ ödemeyi onaylıyor.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>Para kesinleşti.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>Cüzdan, kodun istediğinden fazla gönderdi.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>Cüzdan, kodun istediğinden az gönderdi.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>Süre doldu. Hiçbir şey gelmedi.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>Fiyat artık geçerli değildi. Yönetici karar verir.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>Para alınmadı. Yeniden deneyin ya da başka bir kripto para kullanın.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>Kod kaldırıldı. 24 h daha izleniyor.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>Para geri gitti.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 yanıt vermiyor. Kasa sormaya devam ediyor.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>Bir şey uyuşmuyor. Bunun için para almayın.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>Soruluyor</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>Kontrol yok</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>Onaylanıyor</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 fazla</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>Fazla</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>%1 eksik</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>Fiyat bitti</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>Geç ödendi, karar</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>İade edildi</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>Yöneticiye sor</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Bekleyin</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>Bekleyin, henüz teslim etmeyin</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Şimdi teslim edin</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Teslim etmeyin</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Yöneticiye sorun</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>Görülen para kayboldu. Yine de gelebilir.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>Yanıt kayboldu, şimdiye dek bir şey bulunmadı. %1 ile devam etmek için F3 tuşuna basın.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>Yanıt kayboldu ve %1 için sorgulanamıyor. Kodu kimse görmedi: yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>Yanıt kayboldu ve %1 sorgulanamıyor. Kodu kimse görmedi: F3 ile %2 üzerinden devam edilir.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 nakit</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 silindi</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 kripto ile</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>Koda güvenilemez</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>%1 uzun sürüyor. %2 ile devam etmek için F3 tuşuna basın; kimse iki kez ödemez.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>%1 adresi hazırladı. Kimse görmeden önce geri okunur.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>%1, fiyat artık geçerli değilken geldi.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>Kod geri okunamadı. Yeni fiyat alın.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>%1 adresi henüz yinelemiyor. O zamana dek kod yok.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>Nakit ödendi</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Görülmesi yeterli</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>%n onay yeterli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1, en çok %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>Yalnızca kesinleşen sayılır</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>Paranın bir kısmı geri gitti.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1: masraf %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>Fiyat yalnızca %1 daha geçerli</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>Fiyat sabit değil</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>%1 bildiriyor. Daha ucuz bir coin bilinmiyor. Enter kodu gösterir.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>%1 bildiriyor. Enter %2 alır, F4 bu kodu yine de gösterir.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>Yanıt geç geldi. Enter yeni fiyat yapar, F4 bu kodu yine de gösterir.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>Yanıt çok geç geldi. Enter yeni fiyat yapar.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>%1 bu kuru sabit tutmuyor. Enter yeni fiyat yapar, F4 bu kodu yine de gösterir.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>%1 bu ödeme hakkında haber verdi. Sıradaki soruyu %2 sonra kabul eder.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>%1 sıradaki soruyu %2 sonra kabul eder.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>Bu bir tutar değil.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 mi, %2 mi? Binlik işaretini yazmayın.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>İşaretten sonra çok fazla hane var. Örneğin %1 yazın.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>Bu iki tutar anlamına gelebilir. %1 ya da %2 yazın.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>Gerçek para</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>Geçidin test ortamı</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>Yerleşik alıştırma</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Kendi adresi</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Bildirim anahtarı</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>Kayıp ödemeler için giriş: e-posta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>Mağaza ya da satıcı kimliği</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>Mağazanın e-postası</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>Ödeme birimi (geçidin kodu)</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>Bu mağazadaki adı</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Geçit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ortam</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>Bitcoin ve Lightning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Sabit kur</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>Değişken kur</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>İki kod</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>İkisi için tek kod</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>Bildirim adresi, geçidin sayfasına girin</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Bildirim adresi</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>Dışarıdan erişilebilen adres yok mu? Boş bırakın. Müşteri beklerken kasa geçide birkaç saniyede bir sorar.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>isteğe bağlı</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>kayıtlı</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>hesaptaki gibi</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation>Geçitler</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Geçit ekle</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kripto paralar</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Anahtarlar bu kasada mühürlü kalır. Bir daha gösterilmez, dışa aktarılmaz, günlüğe yazılmaz.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 bağla</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>Anahtarları geçidin sayfasında oluşturup buraya yapıştırın. Sonra bağlantıyı sınayın.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sınama</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Kasaya dön</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Yeniden sına</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Tarayıcıda eşleştir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>Yeni fiyat</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>Başka kripto para ya da ağ</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>Müşterinin dili</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>Müşteri dili: %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>Müşteri “Ödedim” diyor</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Bu ne demek?</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Bir kez daha kontrol et</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi kontrol et</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>Fiş değil, not yazdır</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>Kripto ayrıntısız fiş</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>İade…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>Nakit al</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>%1 ile dene</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>Kasa izlemeye devam eder. Para kesinleşince haber verir.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>Müşteri ekranı, sonraki satış başlayana dek teşekkür eder.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>Eski kod yine de ödenirse kasa haber verir ve ikisini ayrı tutar.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>Yönetici karar verir: kabul, iade ya da geçide sorma.</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>Kodu yine de göster</translation>
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
        <translation>seçili</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, seçili</translation>
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
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Tahsil et</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi kontrol et</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Yeni fiyat</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Sonraki satış</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>Kripto numarasına, sonra Enter’a basın</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Ödeme türü</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Hangi kripto para?</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>Tutara dön</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>İptal…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>Satışı iptal et…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Şimdi ne olacak?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Fiş %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 tahsil et</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 için en az %2.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 şu anda kullanılamıyor.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>Hiçbir kripto para bu tutarı almıyor: nakit alın.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter %1 seçer.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>Gelene dön</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Nakit %1</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>%1 maliyeti: %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>Öteki coini al</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Kodu göster</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Bu ödeme iptal edilsin mi?</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>Kod iki ekrandan da kalkar. Biri yine de öderse kasa haber verir.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Beklemeye devam et</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Ödemeyi iptal et</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>Müşteri “Ödedim” diyor</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. Cüzdana birlikte bakın: yalnızca imzalanmış değil, gönderilmiş mi?
2. %1 üzerinden mi gönderildi? Başka ağdan gelmez.
3. Adresin ilk ve son gruplarını karşılaştırın.
4. Tutarı rakam rakam karşılaştırın.
5. “Şimdi kontrol et” düğmesine basın. Yavaş bir ağ dakikalar sürebilir; kasa 24 h izlemeye devam eder.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>Yine tutarlı kod</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>Cüzdan kodu okumuyor: yalnızca adres</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>hiç</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Son yanıt: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>Son bildirim: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>Saati bizimkinden %1 sn farklı</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>%1 nakit alınsın mı?</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>Satış böylece tamamlanır ve fiş numarasını alır. Eski kod izlenmeye devam eder.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>Nakit alındı</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Hangi kripto para?</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>Satış yazma</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntı kopyala</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>Son kuru %1 önceye ait</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>%1 içinde yanıtlıyor</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>Geçit yanıt veriyor</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>Zamanında yanıt veriyor</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>Yanıt veriyor ama sorunlu</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>Yanıt yok. Adresi ve internet bağlantısını kontrol edin</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>Şu anda kontrol edilemedi</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>Kabul edilmedi. Geçidin sayfasından yeniden kopyalayın</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kripto paralar</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>Yalnızca birkaçı açık</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>Hiçbiri açık değil. Geçidin sayfasında açın</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>Bildirim anahtarı</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>Eksik: kasa kendisi sorar</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>Kullanılamaz. Geçidin sayfasında yenisini oluşturun</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>Kayıp ödemeler için giriş</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>Eksik: yanıt kaybolursa geçidin sayfasına bakın</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Kabul edilmedi</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>Ödeme kripto parası</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Geçit tanıyor</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>Seçilmedi: hesap belirler</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>Geçit tanımıyor</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>Ekranlarımızda adresler</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>İzinli</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>İzinli değil: yerine geçidin sayfası gösterilir</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>İzinli değil. Geçidin sayfasında açın</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>Ödeme açabilir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>Hayır. Geçidin sayfasında bu yetkiyle bir anahtar oluşturun</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>Ödemelere bakabilir</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>İade yapabilir</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>Hayır: iadeler geçidin sayfasında yapılır</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>Bildirimlere kaydolabilir</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>Hayır: bildirim adresini geçidin sayfasına kendiniz girin</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>Bulunamadı ya da anahtar başkasının</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Geçide soruluyor…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Henüz sınanmadı</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>Anahtarı girin, sonra bağlantıyı sınayın</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>Para taşıyamaz</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>Doğru: bu anahtar yalnızca satış yapabilir</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>Kasanın gerektirdiğinden fazlasını yapabilir. Ağ geçidinin sayfasında daha dar bir anahtar oluşturun</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Ekranı çevir</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>Kod, geçidin sayfasını açar</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>Kodda yalnızca adres var</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>Müşteri ekranında aynı kod</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>Kod kaldırıldı</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Henüz adres yok</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kod yok</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>kimse eski fiyatı ödemesin diye</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>kimse buna ödemesin diye</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>Müşteri “Bir dakika lütfen” okuyor</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>Fiyat süresi doldu</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>Şimdiye dek gelen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Geçit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Eski kod 24 h daha izlenir</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>Müşteri ekranında</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>Kodu henüz kimse görmüyor</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>Fiyatın geçerli olduğu saat</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>geçidin sayfasında</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>Müşteri gönderdi</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Müşteri öder</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>Müşteri gönderir</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Yalnızca şu ağ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 ile</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Şimdi yaklaşık</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Kripto paralar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>Geçitlerinizin şu anda sundukları. İşaretli kripto para kasadadır. Birden çok geçitte varsa önce ilk yazılana sorulur.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>Tillgate’in tanımadığı kripto paralar</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>Geçidin verdiği adla ve yalnızca adresle görünürler. Yanlış adres fark edilmez. Birini ancak kendiniz onunla bir kez ödeme yaptıysanız açın.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%2 üzerinde %1</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>kasada</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>Geçit sırası</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>Tek ekranla, müşteriye çevrilmiş</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>“Teşekkür ederiz” kalır</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>Kalan süre baştan beri, yalnızca son dakikalarda değil</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Baş aşağı</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Aynalı</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>Sonraki satışa kadar</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>F6 ile dolaşılan diller</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>Kasanın olmadığı ekran</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (şu anda yok)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Müşteri ekranı</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>Henüz ödeme yok</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Ödeme türü</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Fiş</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Önceki gün</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Sonraki gün</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV olarak aktar</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Kasaya dön</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>Kasaya dön, Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>Tutar ya da numara (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>Tutar ya da numarayla satış ara</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>Günün satışları</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Duruma göre</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Kripto paraya göre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>EĞİTİM, para hareketi yok</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>“%1” için bulunanlar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n satış</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açık sorular</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>tüm günler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>Kripto ile</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>geçitlerle</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>çekmecede</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Silinen</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>silinen eksik tutarlar</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>Karar ver</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Karar ver: %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar bekleyen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Açık iş yok</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>Karar bekleyen: %n satış</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Fiş %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>Kod kaldırıldı, kimse iki kez ödemez</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>Eski kod 24 h daha izlenir</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Dosya seç: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>Geçit sırası</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>Bir kripto para birden çok geçitte varsa önce birine sorulur. Zamanında kod göstermezse aynı satışı sonraki alabilir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Kendi sıram</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Önce en ucuzu</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Önce en hızlısı</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>aşağıdaki listedeki gibi</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>en az kripto parayı isteyen</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>bu kasanın satışlarına göre</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Sorma sırası</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>Daha önce sorulması için bir geçide basın.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>Sıra şunun için</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>Yine tümü gibi</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>Biri yanıt vermezse</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Daha önce</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha geç</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>Tüm kripto paralar</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%2 üzerinde %1</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>Sonraki kendiliğinden devralır</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>%1 sn kod gelmezse sonraki geçide sorulur. İlki önce sorgulanır, sonra izlenir; kodu asla gösterilmez.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>%1 sn kod gelmezse kasiyer F3 tuşuna basabilir. İlki önce sorgulanır, sonra izlenir; kodu asla gösterilmez.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>Kod oluşturulmadan önce</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çok</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>%1 üzerinde tutan bir coin önceden söylenir, bir sonraki en iyisiyle birlikte.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>%1 süresinden eski bir tahmin artık sayılmaz.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>Önce alıştırma</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>Bu makinede altı alıştırma geçidi: hesap yok, para yok</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Bağlı: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Geçit bağla</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>Değiştir, sına ya da başkasını ekle</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>Geçidin sayfasındaki anahtarlarla ve bir sınamayla</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>Onsuz devam edip sonra ayarlarda “Geçitler” altında bağlayabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>İlk onaydan itibaren bir ödemeyi geri almak zordur; her yeni onay bunu daha da zorlaştırır.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>“Görüldü” yalnızca gönderenin ödemeyi geri alamadığı kripto paralarda sayılır. Diğerlerinde kasa beklemeye devam eder.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>Bu kripto parada görülen ödeme kesindir: risk yok.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>Küçük risk: görülen böyle bir ödeme neredeyse geri alınamaz.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>Gönderen böyle bir ödemeyi onaylanana dek değiştirebilir: burada ne yazarsa yazsın “görüldü” asla sayılmaz.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Ne zaman teslim edilir</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>Kural yoksa ürün ancak geçit paranın kesinleştiğini söyleyince teslim edilir. Bir kural, belli bir fiyata kadar daha erken teslime izin verir. Kripto paranın kendi kuralları, hepsi için olanlardan önce gelir; birden çoksa en düşük tutarlı olan belirler.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Kuralları kaydet</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>Her kripto para</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Kripto para</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>Bu fiyata kadar, %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>Görülmesi yeterli</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n onay</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>Ne yeterli</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Bu kuralı kaldır</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>her fiyat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: artık kural yok</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>henüz kontrol edilmedi</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>yavaş, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 boyunca yanıt yok</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Güne dön</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Ödeme %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>İade…</translation>
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
        <translation>Saate göre ödenen satışlar</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Ondalık işareti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Satır ekle</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>Son 5</translation>
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
        <translation>Kasa kendiliğinden yeniden dener ve geri gelince açılır.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>Defter bekleniyor</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>Tillgate’i kapat</translation>
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
        <translation>Geçide sor</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>Bu makinedeki port (0: boş olan)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>Dinlenecek adres (127.0.0.1: bu makine)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>Güvenilen vekil sunucular, örn. 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>Sertifika (PEM), yalnızca vekil sunucu yoksa</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Sertifikalar (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Sertifikanın anahtarı (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Anahtarlar (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Hiçbir şey gerekmez</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>Bildirimler bu kasaya</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>TLS’li bir proxy gerekir</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>Bildirimler hub’a</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>Mağazanın bir sunucusu gerekir</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Bana deneme bildirimi gönder</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>Müşteri beklerken kasa birkaç saniyede bir sorar; bu her yönlendiricinin arkasında yeter.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>Sabit bir adres ve /hook/ yolunu bu porta ileten TLS’li bir proxy. Bildirim kasanın bir iki saniye erken sormasını sağlar; hiçbiri bir ödemeyi ödenmiş yapmaz.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>Sunucuda tillgate-hub ve PostgreSQL’de bir defteri paylaşan kasalar. Bildirim adresi hub’ındır; “tillgatectl notices hub” yapılandırmasını yazar.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Yolda…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>Önce bir ödeme geçidi bağlayın.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>Herkese açık adres, örn. https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>Kasa anahtarı aldı ve deniyor. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Anahtarlar için bir parola seçin</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>Anahtarların parolası</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>Bu kasadaki geçit anahtarlarını mühürler. Her açılışta bir kez yazılır. Not edip ayrı yerde saklayın: o olmadan anahtarların yeniden girilmesi gerekir.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>Bu kasadaki geçit anahtarları onunla mühürlü.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Aynısı bir daha</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Anahtarları sakla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>Bu bilgisayarın anahtar hizmeti saklasın</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi aynı değil.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>En az %n karakter kullanın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kasayı aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n rakam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>Tam öder</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>Eksik öder</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>Fazla öder</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Geç öder</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>İki kez öder</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>Hiç ödemez</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>Yanlış ağda öder</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Süre dolar</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>Geçit</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Geçit kapalı</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>Bildirimler kayıp</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Yavaş yanıtlar</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Alıştırma müşterisi</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>Müşteri rolü sizde. Kasa farkı anlamaz.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Geri alır</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>Blokları geri al</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>Ödeme kodu</translation>
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
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Müşterinin adresi</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>Müşterinin e-postası (yalnızca geçide gider)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>Neden (defter için)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>İlk ve son karakterleri müşterinin cüzdanıyla karşılaştırın: yapıştırılan adres değiştirilmiş olabilir.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>%1 adresi: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>İşlem numarası</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>Hiçbir şey gönderilmedi…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>Ekranı çevir</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>Para iadesi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 iade et</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>İade et</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>İade edilecek bir şey kalmadı.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(bugünkü kurla gelenden fazla olurdu: kalanın tamamı iade edilir)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>Adres: %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>Geri çağrılamaz.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>%1 iade edilsin mi?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>Hiçbir şey gönderilmedi mi?</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>Yalnızca geçidin sayfasından ya da cüzdandan hiçbir kripto paranın gitmediğinden eminseniz. O zaman başka yoldan iade edilebilir.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Emin değilim</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Hiçbir şey gönderilmedi</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Başka yoldan</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Başka iade</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Bir dakika.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>Satış, %n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Bahşiş</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Ara toplam</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>Bir müşteri ödüyor</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>Personelin dili</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>Tuşa basılmazsa kasa kilitlenir</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>İmleç ve noktalar hareket eder</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>Yalnızca tam ekran; çıkış için yönetici gerekir</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n dakika sonra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>Her değişiklik, yapanın adıyla defterdedir.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Mağaza ve kasa</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Bu pencere</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Müşteri ekranı</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Kasa ödemeleri nasıl öğrenir</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>Başka kasaya</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>Taşınacak ayarlar</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>İkinci kasa burada ayarlananı devralır. Anahtarlar ve PIN’ler bu kasada kalır.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Ayarları dışa aktar…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>USB bellek için bir dosya, anahtarsız</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Ayarları içe aktar…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>Bu kasanın adı ve ekranı olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>Adım adım kurulum</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>İlk açılışın soruları bir kez daha</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Kasaya dön</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>Başka yerde değişeni yükle</translation>
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
        <translation>Geçitler</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Kripto paralar</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ayarlar (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Aktarıldı</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
İçinde anahtar ve PIN yoktur.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarıldı</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>Ayarlar artık bu kasanın.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>Bu geçitlerin anahtarları yazılmalı: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>Ne zaman teslim edilir</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personel ve PIN’ler</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>Kasada kim var?</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>Henüz kimsenin PIN’i yok; bu kasada herkes her şeyi yapabilir. Bir yönetici “Ayarlar”, “Personel ve PIN’ler” altında kişi ekleyebilir; o zaman kasa kendini kilitler ve onay ister.</translation>
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
        <translation>Mağazanın adı</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>Bu kasanın adı, örneğin T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasiyer</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>En büyük satış: fazlası yazım hatasıdır</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>Logo: bir resim dosyası</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Resimler (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>Başka bir para birimi ya da kasa adı Tillgate’in sonraki açılışında geçerli olur; kaydederken sorulur. Eski adın defteri olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>Kalanı bekle</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>%1 için kod</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 nakit al</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>Çekmeceyi açar, tek fiş yazdırır</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Nakit %1</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>Eksik tutarı kabul et</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>Yönetici adıyla karar verir</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>%1 eksiğiyle kabul et</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>Geleni iade et</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>%1 geri, satış açık kalır</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 iade et</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>Yalnızca %1 için kod</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Ödenmiş say</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>Para olmadan kapat</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>Burada ödeme olmadı, adla kaydedilir</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Halledildi</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>Bir yönetici ilgilendi, adla kaydedilir</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>Görüldü: para yolda</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>Size ihtiyaç var: eksik, geç ya da kontrol edilemiyor</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>Fiyat artık geçerli değil</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Sesler (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>Dinle: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>Her ses kendi WAV dosyanız olabilir; boş alan Tillgate’in sesidir. Kendi dosyalarınız bu kasada kalır; dışa aktarma onları almaz.</translation>
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
        <translation>Personel ve PIN’ler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>Kasa açılışta ve bir süre tuşa basılmayınca kilitlenir. Bir yetkisi olmayan, tek bir işlem için o yetkisi olandan PIN ister; iki ad da deftere yazılır.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>Henüz kimsenin PIN’i yok: kasa tek kişiye aittir ve başındaki herkes her şeyi yapabilir. Önce PIN’i olan bir yönetici ekleyin; o andan sonra kasa sorar.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>PIN’i var; yenisi buraya</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 ile 12 rakam arası</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>şimdi gösterilen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>Geçitlere kripto paraları soruluyor…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>Hiçbir geçit kripto para sunmuyor. Bir yöneticiden hesapları kontrol etmesini isteyin.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>En az %1</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Şu anda yok</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>genelde %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>çekmeceyi açar</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>maliyet %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>Lütfen bakın</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Aktarıldı</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>%1 ödenmiş sayılsın mı?</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Sonra karar ver</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>Ödenmiş say</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>Ekranda ödeme yok.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>Satışları dışa aktarma: %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>Geçitleri ayarlama.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Güne bakma.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>Karar verenin adına kaydedilir ve geri alınamaz.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>%1 ödenmiş sayılsın.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>Kripto paraları seçme.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>Henüz kimsenin PIN’i yok</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>Kimsenin PIN’i olmadığı sürece kasa tek kişiye aittir. Bir yönetici “Personel” altında ya da “tillgatectl staff add” ile kişi ve PIN ekleyebilir.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Kasa kilitli</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>Adınızı seçin, PIN’inizi girin.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>PIN’i olan kimsede bu yetki yok. Bir yönetici “Personel” altında verebilir.</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
Yalnızca bu seferlik; iki ad da deftere yazılır.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Ayarları değiştirme.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>Tillgate yeniden başlıyor</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>Değişiklikleriniz o andan sonra geçerlidir. Açık ödemeler yeniden ele alınır.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Şimdi başlat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>Tam ekrandan çıkma.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>%1 ile ilgili soru halledildi.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>%1 ödemesi kapatılsın mı?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>%1 ödemesi kapatılsın.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>İade…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>%1 bir kez daha bilgilendirilsin mi?</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Şimdi bildir</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Para iadesi</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>Önce satışı açın: son beş satıştan ya da günden (Ctrl F bulur).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>%1 iade edilsin.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>%1 iadesi işaretlensin.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>%1 iadesi bitirilsin: hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>Bir kişi hiçbir şey gönderilmediğinden emin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>Personeli yönetme.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>Tarayıcıda eşleştir</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>Ağ geçidinin sayfasında bir mağaza seçip orada onaylayın. Anahtar on dakika içinde kendiliğinden gelir.

Sayfa açılmadı mı? Bu adresi bu makinedeki bir tarayıcıya kopyalayın:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>Başka bir kasa, yeniden başlatınca geçerli olan ayarları değiştirdi. Açık ödemelere kaldığı yerden devam edilir.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>Anahtarları bu kasadan silinir ve artık hiçbir satış onun üzerinden geçmez. Satılanlar kayıtlarda kalır.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 hâlâ gerekli</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>Ödemeleri sürüyor veya geç para için izleniyor ya da açık bir iade var. Bittiğinde kaldırın.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>Kasayı kilitle</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>Kasayı kilitle, Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>Alıştırma müşterisi</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, devamı</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EĞİTİM</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>Para hareketi yok. Fişler işaretlenir.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Para hareketi yok.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>Toplam %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz bir şey yok</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>Bakiyeyi göster</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Hesap boş.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>Bildirimleri kaydet</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>Ödeme geçidi bundan böyle bildirimlerini buraya gönderir.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>Deneme bildirimi gönder</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>İstendi. Ne zaman geldiğini geçidin ışığı söyler.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>Son bildirimi yeniden gönder</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Ödeme geçidinde</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Geçide soruluyor…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>Mağazanız ve bu kasa</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>Üç dakika, sonra satabilirsiniz. Her şey sonra değiştirilebilir.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Dil ve renkler</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Müşteri ekranı</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>Müşteriye bakan ekran</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>İkinci ekran bunu kendiliğinden gösterir. Tek ekranda bir tuş müşteriye çevirir.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Geçit</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>Kripto paraları kim alır?</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>Geçit ödemeleri açar ve para gelince kasaya bildirir.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>Kasa ödemeleri nasıl öğrenir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Kim ne yapabilir?</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>Yönetici PIN’iyle iadelerin ve kararların arkasında bir ad olur.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Satışa hazır</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>Anahtarlar bu kasada mühürlü kalır. Bir daha gösterilmez, dışa aktarılmaz, günlüğe yazılmaz.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>Roller, yetkiler ve ekran kilidi</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>PIN olmadan tek kişi her şeyi ilk adımdaki adla yapar. Onsuz devam edip PIN’leri sonra belirleyebilirsiniz.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Sonrası için kaydet</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>Personelin PIN’i var</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>Personele PIN belirle</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>kasa kendisi sorar</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>vekil sunucuyla</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Satışa başla</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>İleri: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>hub’a</translation>
    </message>
</context>
</TS>
