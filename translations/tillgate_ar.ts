<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>The gateway answered about another payment.</source>
        <translation>أجابت البوابة عن دفعة أخرى.</translation>
    </message>
    <message>
        <source>The gateway went on with another payment for this order: %1.</source>
        <translation>تابعت البوابة هذا الطلب بدفعة أخرى: %1.</translation>
    </message>
    <message>
        <source>This is a repeated or wrong deposit to an address already used.</source>
        <translation>هذا إيداع مكرر أو خاطئ إلى عنوان سبق استعماله.</translation>
    </message>
    <message>
        <source>The gateway names another order: %1.</source>
        <translation>تذكر البوابة طلبًا آخر: %1.</translation>
    </message>
    <message>
        <source>The gateway names another coin: %1.</source>
        <translation>تذكر البوابة عملة أخرى: %1.</translation>
    </message>
    <message>
        <source>The gateway names another address: %1.</source>
        <translation>تذكر البوابة عنوانًا آخر: %1.</translation>
    </message>
    <message>
        <source>The gateway names another memo: %1.</source>
        <translation>تذكر البوابة مذكرة أخرى: %1.</translation>
    </message>
    <message>
        <source>The gateway names another price: %1.</source>
        <translation>تذكر البوابة سعرًا آخر: %1.</translation>
    </message>
    <message>
        <source>The gateway names another currency: %1.</source>
        <translation>تذكر البوابة عملة نقدية أخرى: %1.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but not that the whole sum is there.</source>
        <translation>تقول البوابة إنها سُوّيت، ولا تقول إن المبلغ كله موجود.</translation>
    </message>
    <message>
        <source>The gateway says it is settled, but names no received amount.</source>
        <translation>تقول البوابة إنها سُوّيت، ولا تذكر مبلغًا مستلمًا.</translation>
    </message>
    <message>
        <source>The gateway lowered the amount due after it was shown.</source>
        <translation>خفّضت البوابة المبلغ المستحق بعد عرضه.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;, yet names %2 coins received.</source>
        <translation>تقول البوابة «%1»، لكنها تذكر استلام %2 من العملات.</translation>
    </message>
    <message>
        <source>There is no stored quote to compare with.</source>
        <translation>لا يوجد عرض محفوظ للمقارنة.</translation>
    </message>
    <message>
        <source>The gateway says &quot;%1&quot;.</source>
        <translation>تقول البوابة «%1».</translation>
    </message>
    <message>
        <source>The gateway now says &quot;%1&quot;, which contradicts what it said before.</source>
        <translation>تقول البوابة الآن «%1»، وهذا يناقض ما قالته من قبل.</translation>
    </message>
    <message>
        <source>The gateway first named the memo &quot;%1&quot;, then &quot;%2&quot;.</source>
        <translation>ذكرت البوابة أولًا المذكرة «%1» ثم «%2».</translation>
    </message>
    <message>
        <source>The gateway first asked for %1 coins, then for %2.</source>
        <translation>طلبت البوابة أولًا %1 من العملات ثم %2.</translation>
    </message>
    <message>
        <source>The code on the screen could not be read back.</source>
        <translation>تعذّرت إعادة قراءة الرمز من الشاشة.</translation>
    </message>
    <message>
        <source>Other money came to this address (payment %1 at the gateway). It counts for no sale; look there.</source>
        <translation>وصل مال آخر إلى هذا العنوان (الدفعة %1). لا يُحسب لأي بيع.</translation>
    </message>
    <message>
        <source>The sale was already paid by another attempt: this money came twice.</source>
        <translation>كان البيع مدفوعًا بمحاولة أخرى: وصل هذا المال مرتين.</translation>
    </message>
    <message>
        <source>Other money came more than once (first payment %1). It counts for no sale.</source>
        <translation>وصل مال آخر أكثر من مرة (أولها الدفعة %1). لا يُحسب لأي بيع.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address for %1 cannot be shown: %2</source>
        <translation>لا يمكن عرض عنوان البوابة لـ %1: %2</translation>
    </message>
    <message>
        <source>The gateway offered another coin than %1.</source>
        <translation>عرضت البوابة عملة غير %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s amount of %1 is not above zero.</source>
        <translation>مبلغ البوابة %1 ليس أكبر من الصفر.</translation>
    </message>
    <message>
        <source>The amount to pay does not follow from the gateway&apos;s amount.</source>
        <translation>المبلغ المطلوب لا ينتج عن مبلغ البوابة.</translation>
    </message>
    <message>
        <source>The gateway names a token contract, but %1 is no token.</source>
        <translation>تذكر البوابة عقد رمز مميز، لكن %1 ليس رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>The gateway means another token than our %1: its contract is %2.</source>
        <translation>تقصد البوابة رمزًا مميزًا غير %1 لدينا: عقده %2.</translation>
    </message>
    <message>
        <source>The gateway&apos;s memo for %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام مذكرة البوابة لـ %1: %2</translation>
    </message>
    <message>
        <source>The gateway gave no %1, without which %2 cannot be matched.</source>
        <translation>لم تعطِ البوابة %1، ولا يمكن مطابقة %2 بدونها.</translation>
    </message>
    <message>
        <source>The gateway&apos;s payment page cannot be shown: it is no ordinary https address.</source>
        <translation>لا يمكن عرض صفحة الدفع للبوابة: ليست عنوان https عاديًا.</translation>
    </message>
    <message>
        <source>The program stopped before the answer came.</source>
        <translation>توقّف البرنامج قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked about an order number. Its code was never shown. Look for %2 in its dashboard.</source>
        <translation>ضاع الرد، ولا يمكن سؤال %1 برقم طلب. لم يُعرض رمزه قط. ابحث عن %2 في لوحة تحكمها.</translation>
    </message>
    <message>
        <source>The gateway does not know the order.</source>
        <translation>البوابة لا تعرف الطلب.</translation>
    </message>
    <message>
        <source>%1 opened it and gave no address; it was called off there.</source>
        <translation>فتحته %1 دون إعطاء عنوان؛ أُلغي هناك.</translation>
    </message>
    <message>
        <source>It is open at %1 without an address, and could not be called off: %2 Look for %3 in its dashboard.</source>
        <translation>هو مفتوح لدى %1 دون عنوان، وتعذّر إلغاؤه: %2 ابحث عن %3 في لوحة تحكمها.</translation>
    </message>
    <message>
        <source>The gateway does not know yet that the shortfall was accepted: %1</source>
        <translation>لا تعلم البوابة بعد بقبول النقص: %1</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>لا يوجد عنوان.</translation>
    </message>
    <message>
        <source>It has a blank or an invisible character in it.</source>
        <translation>فيه مسافة أو حرف غير مرئي.</translation>
    </message>
    <message>
        <source>It has a letter that only looks like a usual one.</source>
        <translation>فيه حرف يشبه حرفًا معتادًا وليس هو.</translation>
    </message>
    <message>
        <source>Nobody owns this address: coins sent there are lost.</source>
        <translation>لا أحد يملك هذا العنوان: العملات المرسلة إليه تضيع.</translation>
    </message>
    <message>
        <source>It is the token&apos;s own contract, not a wallet: coins sent there are lost.</source>
        <translation>إنه عقد الرمز المميز نفسه وليس محفظة: العملات المرسلة إليه تضيع.</translation>
    </message>
    <message>
        <source>The check characters do not fit: at least one character is wrong.</source>
        <translation>أحرف التحقق لا تتطابق: حرف واحد على الأقل خاطئ.</translation>
    </message>
    <message>
        <source>It has a character that such an address cannot have.</source>
        <translation>فيه حرف لا يمكن أن يكون في عنوان كهذا.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>إنه أقصر أو أطول مما يجب.</translation>
    </message>
    <message>
        <source>It does not start as addresses of this coin do.</source>
        <translation>لا يبدأ كما تبدأ عناوين هذه العملة.</translation>
    </message>
    <message>
        <source>Its capital and small letters are not as they must be.</source>
        <translation>أحرفه الكبيرة والصغيرة ليست كما يجب.</translation>
    </message>
    <message>
        <source>It is of another coin, or of a kind that this coin does not use.</source>
        <translation>إنه لعملة أخرى، أو من نوع لا تستخدمه هذه العملة.</translation>
    </message>
    <message>
        <source>It belongs to another network of this coin.</source>
        <translation>ينتمي إلى شبكة أخرى لهذه العملة.</translation>
    </message>
    <message>
        <source>It is a key, not an address. Nobody should see it.</source>
        <translation>إنه مفتاح وليس عنوانًا. يجب ألا يراه أحد.</translation>
    </message>
    <message>
        <source>It is a private (MWEB) address: most wallets cannot pay it.</source>
        <translation>إنه عنوان خاص (MWEB): معظم المحافظ لا تستطيع الدفع إليه.</translation>
    </message>
    <message>
        <source>It is a rollup, not an account to pay to.</source>
        <translation>إنه تجميعة (rollup) وليس حسابًا يُدفع إليه.</translation>
    </message>
    <message>
        <source>Nobody owns account 0.0.0.</source>
        <translation>لا أحد يملك الحساب 0.0.0.</translation>
    </message>
    <message>
        <source>It is an X-address: address and tag must come apart.</source>
        <translation>إنه عنوان X: يجب أن يأتي العنوان والوسم منفصلين.</translation>
    </message>
    <message>
        <source>A destination tag is glued on: it must come apart.</source>
        <translation>وسم الوجهة ملتصق به: يجب أن يأتي منفصلًا.</translation>
    </message>
    <message>
        <source>It belongs to another chain of the Polkadot family.</source>
        <translation>ينتمي إلى سلسلة أخرى من عائلة Polkadot.</translation>
    </message>
    <message>
        <source>It is a pointer address, a kind that is no longer used.</source>
        <translation>إنه عنوان مؤشر، وهو نوع لم يعد يُستخدم.</translation>
    </message>
    <message>
        <source>It is a staking address, not one to pay to.</source>
        <translation>إنه عنوان تخزين (staking) وليس عنوانًا يُدفع إليه.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation>يمكنك الدفع بـ</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>المبلغ المطلوب</translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation>أرسل بالضبط</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>فقط عبر</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>مع المذكرة (Memo)</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation>امسح الرمز، تحقّق من المبلغ، ثم أرسل.</translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation>نرى دفعتك.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>انتظر لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>دُفع %1</translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation>دفعت %1 أكثر من المطلوب. اسألنا من فضلك.</translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation>ما زال ينقص %1. اسألنا من فضلك.</translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation>اسألنا من فضلك.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation>امسح وادفع على</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>السعر ثابت حتى %1</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>كيف تود الدفع؟</translation>
    </message>
    <message>
        <source>%1 come back to you.</source>
        <translation>‏%1 تعود إليك.</translation>
    </message>
    <message>
        <source>Scan the code to fetch the coins.</source>
        <translation>امسح الرمز لاستلام العملات.</translation>
    </message>
</context>
<context>
    <name>ElsewhereWords</name>
    <message>
        <source>Somebody else saved meanwhile: %1</source>
        <translation>حفظ شخص آخر في هذه الأثناء: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation>لا يصلح هذا هنا. راجع المبلغ وحاول ثانية.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>رد غير مفهوم</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation>رد البوابة غير مفهوم. حاول ثانية أو استخدم بوابة أخرى.</translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation>تعذر الوصول إلى البوابة</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>لم يُرسل شيء. تحقق من الإنترنت ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation>لم ترد البوابة. يواصل الصندوق السؤال؛ لا تحصّل مرتين.</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>المفتاح غير مقبول</translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation>ترفض البوابة مفتاح هذا الصندوق. اطلب من المدير فحص الحساب.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>غير معروف هناك</translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation>لا تعرف البوابة هذه الدفعة. اطلب سعرًا جديدًا.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>أسئلة كثيرة</translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation>تريد البوابة استراحة قصيرة. يسأل الصندوق ثانية بنفسه.</translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation>لدى البوابة مشكلة</translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation>لا تستطيع البوابة الرد الآن. انتظر أو استخدم بوابة أخرى.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation>رفضت البوابة هذه الدفعة. اختر عملة أو بوابة أخرى.</translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation>المبلغ صغير جدًا</translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation>المبلغ صغير على هذه العملة. خذ عملة أخرى أو نقدًا.</translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation>العملة غير متاحة</translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation>لا يمكن استخدام هذه العملة الآن. اختر أخرى.</translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation>تعذر الحفظ</translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation>لا يستطيع الصندوق كتابة دفتره. أوقف البيع واطلب المساعدة.</translation>
    </message>
    <message>
        <source>newer book</source>
        <translation>دفتر أحدث</translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation>كُتب الدفتر بإصدار أحدث. حدّث هذا الصندوق.</translation>
    </message>
    <message>
        <source>already open</source>
        <translation>مفتوح بالفعل</translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation>يستخدم برنامج آخر دفتر هذا الصندوق. أغلقه أولًا.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>تغيّر في الأثناء</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation>غيّره شخص آخر أولًا. انظر ثانية ثم قرر.</translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation>المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation>مفاتيح البوابة مقفلة. على المدير فتحها.</translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation>المبلغ كبير جدًا</translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation>المبلغ أكبر مما يحتمله الصندوق. راجع ما كُتب.</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>تعذر الوصول إلى الدفتر</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: nothing can be charged until it is back.</source>
        <translation>تعذر الوصول إلى الدفتر: لا يمكن التحصيل حتى يعود.</translation>
    </message>
    <message>
        <source>not known if saved</source>
        <translation>لا يُعرف هل حُفظ</translation>
    </message>
    <message>
        <source>Whether this was saved is not known yet. Do not do it again: look when the ledger is back.</source>
        <translation>لا يُعرف بعد هل حُفظ هذا. لا تكرره: انظر حين يعود الدفتر.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
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
        <translation>المبلغ ثابت؛ والآن يقول الزبون كيف يدفع.
اضغط رقم العملة، أو 0 للنقد، ثم Enter.
السطر الباهت لا يقبل هذا المبلغ؛ ويذكر من أي مبلغ يبدأ.
لا تُسأل أي بوابة قبل Enter.
المفاتيح: 1 إلى 9 العملة، 0 نقدًا، Enter التحصيل، Esc العودة إلى المبلغ.</translation>
    </message>
    <message>
        <source>Type the sum and press Enter.
+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.
F2 shows the coins, F9 charges with the usual one.
Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.
Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.</source>
        <translation>اكتب المبلغ واضغط Enter.
+ يضيف سطرًا، * للكمية، Backspace يمحو رقمًا، Delete يمسح.
F2 يعرض العملات، F9 يحصّل بالعملة المعتادة.
Ctrl+1 إلى 5 تفتح آخر خمس عمليات، Ctrl+F يبحث عن بيع.
المفاتيح: F11 ملء الشاشة، Ctrl+L قفل الصندوق، Ctrl+, الإعدادات.</translation>
    </message>
    <message>
        <source>The gateway is being asked for an address; that takes a moment.
Wait. Nothing can be paid yet, nothing is handed over.
If it takes too long, the same sale can go to the next gateway.
The till has written the sale down already; a power cut loses nothing.
Keys: Esc calls it off, F3 takes the next gateway when it is offered.</source>
        <translation>يُطلب عنوان من البوابة الآن؛ يحتاج ذلك لحظة.
انتظر. لا يمكن دفع شيء بعد، ولا يُسلّم شيء.
إذا طال الأمر يمكن أن ينتقل البيع نفسه إلى البوابة التالية.
دوّن الصندوق البيع بالفعل؛ فلا يضيع شيء عند انقطاع الكهرباء.
المفاتيح: Esc يلغي، F3 البوابة التالية حين تُعرض.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer got lost: perhaps it has opened the payment, perhaps not.
Do not charge again blindly. Press Check now.
If it stays so, take the next gateway or cash.
The till asks for our own number by itself and tells you what it finds.
Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.</source>
        <translation>ضاع رد البوابة: ربما فتحت الدفعة وربما لا.
لا تحصّل ثانية دون تحقق. اضغط «تحقق الآن».
إذا بقي الحال كذلك فخذ البوابة التالية أو نقدًا.
يسأل الصندوق بنفسه عن رقمنا ويخبرك بما يجد.
المفاتيح: F5 أو Enter تحقق الآن، F3 البوابة التالية، Esc يلغي.</translation>
    </message>
    <message>
        <source>The code is on both screens; nothing was seen yet.
Let the customer scan it and compare sum and network. Do not hand over.
Says the customer “I paid”, press F1 and go through the list.
The till asks the gateway again and again; the price is held until the time ends.
Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.</source>
        <translation>الرمز على الشاشتين؛ ولم يُشاهد شيء بعد.
دع الزبون يمسحه ويقارن المبلغ والشبكة. لا تسلّم.
إذا قال الزبون «دفعت» فاضغط F1 واتبع القائمة.
يسأل الصندوق البوابة مرة بعد مرة؛ والسعر ثابت حتى انتهاء الوقت.
المفاتيح: F5 تحقق الآن، F10 سعر جديد، F2 عملة أخرى، Esc يسأل عن الإلغاء.</translation>
    </message>
    <message>
        <source>The gateway sees the money on its way, but it is not final.
The band says what to do with the goods; the shop&apos;s rule stands at its end.
It cannot be cancelled any more, and nobody has to pay again.
The till goes on watching and tells you when it is final.
Keys: F5 check now, Enter does what the main button says.</source>
        <translation>ترى البوابة المال في الطريق، لكنه ليس نهائيًا.
يقول الشريط ما العمل بالبضاعة؛ وقاعدة المتجر في آخره.
لم يعد الإلغاء ممكنًا، ولا داعي لأن يدفع أحد ثانية.
يواصل الصندوق المراقبة ويخبرك حين يصبح المال نهائيًا.
المفاتيح: F5 تحقق الآن، Enter ما يقوله الزر الرئيسي.</translation>
    </message>
    <message>
        <source>The sale is covered and has its receipt number.
Hand over the goods.
The card on the left is the proof.
The till goes on noticing if money comes a second time.
Keys: Enter or any digit starts the next sale, Ctrl+R refunds.</source>
        <translation>البيع مدفوع بالكامل وله رقم إيصال.
سلّم البضاعة.
البطاقة على اليمين هي الإثبات.
يبقى الصندوق منتبهًا إن وصل مال مرة ثانية.
المفاتيح: Enter أو أي رقم للبيع التالي، Ctrl+R استرداد.</translation>
    </message>
    <message>
        <source>The sale is paid, and more came than was asked for.
Hand over the goods, and give back what is too much.
The customer&apos;s screen says how much it is.
It can also be given back later, from the last five.
Keys: Ctrl+R refunds, Enter starts the next sale.</source>
        <translation>البيع مدفوع، ووصل أكثر من المطلوب.
سلّم البضاعة وأعد الزيادة.
تذكر شاشة الزبون كم هي.
يمكن إعادتها لاحقًا أيضًا من آخر خمس عمليات.
المفاتيح: Ctrl+R استرداد، Enter البيع التالي.</translation>
    </message>
    <message>
        <source>Less came in than was asked for. Do not hand over yet.
Choose: code for the rest, the rest in cash, let it go, or give it back.
Letting it go is a manager&apos;s decision and is booked under its own heading.
Later leaves it open among the last five; the old code is still watched.
Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.</source>
        <translation>وصل أقل من المطلوب. لا تسلّم بعد.
اختر: رمز للباقي، أو الباقي نقدًا، أو قبول النقص، أو إعادة المال.
قبول النقص قرار المدير ويُسجل في بند خاص به.
«لاحقًا» يتركه مفتوحًا بين آخر خمس عمليات؛ ويبقى الرمز القديم مراقبًا.
المفاتيح: 1 إلى 4 للاختيار، Enter للتنفيذ، Esc لتركه لوقت لاحق.</translation>
    </message>
    <message>
        <source>The time for this price is over, and nothing came in.
Press New price: same sale, same coin, one key.
Or take another coin, or cash.
If the old code is paid after all, the till tells you and keeps both apart.
Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.</source>
        <translation>انتهى وقت هذا السعر ولم يصل شيء.
اضغط «سعر جديد»: البيع نفسه والعملة نفسها بمفتاح واحد.
أو خذ عملة أخرى أو نقدًا.
إذا دُفع الرمز القديم رغم ذلك يخبرك الصندوق ويفصل بينهما.
المفاتيح: Enter أو F10 سعر جديد، F5 تحقق مرة أخرى، F2 عملة أخرى، Esc يلغي.</translation>
    </message>
    <message>
        <source>Money came after its time. The price was no longer held.
Ask a manager: accept it as paid, or give it back.
Do not hand over before that.
It stays among the last five until somebody has decided.
Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.</source>
        <translation>وصل المال بعد وقته. لم يعد السعر ثابتًا.
اسأل المدير: قبوله كمدفوع أو إعادته.
لا تسلّم قبل ذلك.
يبقى بين آخر خمس عمليات حتى يقرر أحد.
المفاتيح: 1 إلى 2 للاختيار، Enter للتنفيذ، Esc لتركه لوقت لاحق.</translation>
    </message>
    <message>
        <source>The gateway did not take this payment; no money moved.
Try again, take another coin or gateway, or cash.
The reason stands in the panel, with a code to tell over the phone.
Should money come all the same, the till tells you.
Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.</source>
        <translation>لم تقبل البوابة هذه الدفعة؛ ولم يتحرك مال.
حاول ثانية، أو خذ عملة أو بوابة أخرى، أو نقدًا.
السبب مكتوب في اللوحة مع رمز تذكره في الهاتف.
إذا وصل مال رغم ذلك يخبرك الصندوق.
المفاتيح: Enter حاول ثانية، F2 عملة أخرى، F3 البوابة التالية، Esc يلغي.</translation>
    </message>
    <message>
        <source>The payment was called off.
Do not hand over.
The code has left both screens.
The till still watches it for late money.
Keys: Enter starts the next sale.</source>
        <translation>أُلغيت الدفعة.
لا تسلّم.
أُزيل الرمز من الشاشتين.
يبقى الصندوق يراقبه تحسبًا لدفع متأخر.
المفاتيح: Enter البيع التالي.</translation>
    </message>
    <message>
        <source>The money went back to the customer.
Nothing is handed over.
The slip shows what was given back and by whom.
The sale stays in the book; the refund stands beside it.
Keys: Enter, done.</source>
        <translation>عاد المال إلى الزبون.
لا يُسلّم شيء.
تبيّن القسيمة ما أُعيد ومن أعاده.
يبقى البيع في الدفتر وإلى جانبه الاسترداد.
المفاتيح: Enter، تم.</translation>
    </message>
    <message>
        <source>The gateway gives no answer, so that nobody knows whether money came.
Do not hand over, and do not charge again.
Check the internet connection; press Check now.
The till goes on asking and says at once when it knows.
Keys: F5 or Enter check now, Esc asks whether to cancel.</source>
        <translation>البوابة لا ترد، فلا يعلم أحد هل وصل مال.
لا تسلّم ولا تحصّل ثانية.
تحقق من الإنترنت؛ ثم اضغط «تحقق الآن».
يواصل الصندوق السؤال ويخبرك فور أن يعلم.
المفاتيح: F5 أو Enter تحقق الآن، Esc يسأل عن الإلغاء.</translation>
    </message>
    <message>
        <source>Something about this payment does not fit; the panel says what.
Ask a manager. Do not hand over.
The choices on the right end the question, by name.
It stays among the last five until somebody has decided.
Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.</source>
        <translation>شيء في هذه الدفعة لا يتطابق؛ واللوحة تقول ما هو.
اسأل المدير. لا تسلّم.
الخيارات على اليسار تُنهي المسألة وتُسجل بالاسم.
يبقى بين آخر خمس عمليات حتى يقرر أحد.
المفاتيح: 1 إلى 3 للاختيار، Enter للتنفيذ، Esc لتركه لوقت لاحق.</translation>
    </message>
    <message>
        <source>The code is ready, and nobody sees it before you say so.
The panel says why: it costs more than the shop likes, or its price is not held long enough.
Enter does the better thing; the old code is called off and still watched.
F4 shows the code all the same; the till does not ask again about this cost.
Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.</source>
        <translation>الرمز جاهز، ولا يراه أحد قبل أن تقول ذلك.
تقول اللوحة السبب: كلفته أكثر مما يقبله المتجر، أو سعره لا يثبت مدة كافية.
يفعل Enter ما هو أفضل؛ ويُلغى الرمز القديم ويبقى تحت المراقبة.
يعرض F4 الرمز على أي حال؛ ولا يسأل الصندوق عن هذه الكلفة مرة أخرى.
المفاتيح: Enter، F4 عرض الرمز، F2 عملة أخرى، F10 سعر جديد، Esc يلغي.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>It arrived and is stored: the way works.</source>
        <translation>وصل وحُفظ: الطريق يعمل.</translation>
    </message>
    <message>
        <source>Somebody else took it: the address leads to another server or ledger.</source>
        <translation>استلمه غيرنا: العنوان يقود إلى خادم أو دفتر آخر.</translation>
    </message>
    <message>
        <source>A server answers, but not at this path. Let the proxy pass /hook/ on.</source>
        <translation>خادم يرد لكن ليس على هذا المسار. اجعل الوكيل يمرر ‎/hook/‎.</translation>
    </message>
    <message>
        <source>It came to the right place, but the secret there is another one.</source>
        <translation>وصل إلى المكان الصحيح لكن السر هناك مختلف.</translation>
    </message>
    <message>
        <source>It came to the right place, which could not store it.</source>
        <translation>وصل إلى المكان الصحيح لكن تعذر حفظه هناك.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not pass it on. Compare its port.</source>
        <translation>الوكيل يرد لكنه لا يمرر. قارن منفذه.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>لا شيء يرد على هذا العنوان.</translation>
    </message>
    <message>
        <source>No address for notices: type it with this gateway’s keys.</source>
        <translation>لا عنوان للإشعارات: اكتبه مع مفاتيح هذه البوابة.</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 من %2 مؤكد</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>السعر ثابت حتى %1</translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation>كان السعر ثابتًا حتى %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>التأكيدات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation>صيغة عنوان صحيحة لـ %1</translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation>صيغة عنوان خاطئة لـ %1</translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation>العنوان والمبلغ يطابقان %1</translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation>العنوان أو المبلغ يختلف عن %1</translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation>قُرئ الرمز من الشاشة</translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation>تعذرت قراءة الرمز من الشاشة</translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation>الفاتورة صالحة حتى %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Shortfall written off</source>
        <translation>نقص مشطوب</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>عملات رقمية</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1، عمره %2</translation>
    </message>
    <message>
        <source>%1 adds no cost</source>
        <translation>لا يضيف %1 أي كلفة</translation>
    </message>
    <message>
        <source>%1 keeps %2 of it</source>
        <translation>يقتطع %1 منه %2</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>It sends the coins to the customer</source>
        <translation>ترسل العملات إلى الزبون</translation>
    </message>
    <message>
        <source>As a link from %1</source>
        <translation>كرابط من %1</translation>
    </message>
    <message>
        <source>The customer opens it and fetches the coins</source>
        <translation>يفتحه الزبون ويستلم العملات</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>إرسال يدوي</translation>
    </message>
    <message>
        <source>From a wallet of the shop; ticked off later</source>
        <translation>من محفظة للمتجر؛ تُؤكد لاحقًا</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Out of the drawer, now</source>
        <translation>من الدرج، الآن</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>كل ما بقي</translation>
    </message>
    <message>
        <source>Today’s value</source>
        <translation>قيمة اليوم</translation>
    </message>
    <message>
        <source>%1 in coins of today</source>
        <translation>%1 بعملات اليوم</translation>
    </message>
    <message>
        <source>Only what was too much</source>
        <translation>الزائد فقط</translation>
    </message>
    <message>
        <source>Some of the coins</source>
        <translation>بعض العملات</translation>
    </message>
    <message>
        <source>You type how many</source>
        <translation>تكتب كم</translation>
    </message>
    <message>
        <source>A sum in %1</source>
        <translation>مبلغ بـ %1</translation>
    </message>
    <message>
        <source>You type how much</source>
        <translation>تكتب كم</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>جار سؤال %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم يصل رد</translation>
    </message>
    <message>
        <source>The refund may have been sent. The till looks it up and never sends it again. Look at %1’s own page before you end it here.</source>
        <translation>ربما أُرسل الاسترداد. يبحث عنه الصندوق ولا يرسله ثانية أبدًا. انظر صفحة %1 قبل أن تنهيه هنا.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>أرسله الآن</translation>
    </message>
    <message>
        <source>Send the coins from the shop’s wallet, then type the transaction’s number here. The refund stays open until then.</source>
        <translation>أرسل العملات من محفظة المتجر، ثم اكتب رقم المعاملة هنا. يبقى الاسترداد مفتوحًا حتى ذلك.</translation>
    </message>
    <message>
        <source>The customer fetches it</source>
        <translation>يستلمه الزبون</translation>
    </message>
    <message>
        <source>Let the customer scan the code. The link stays good; the till watches it.</source>
        <translation>دع الزبون يمسح الرمز. يبقى الرابط صالحًا ويراقبه الصندوق.</translation>
    </message>
    <message>
        <source>%1 is sending it</source>
        <translation>%1 ترسله الآن</translation>
    </message>
    <message>
        <source>The till tells you when it has gone.</source>
        <translation>يخبرك الصندوق حين يُرسل.</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 تطلب شخصًا</translation>
    </message>
    <message>
        <source>It says “%1”. Look at its own page.</source>
        <translation>تقول «%1». انظر صفحة البوابة.</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>أُعيد %1</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>سُجل في الدفتر.</translation>
    </message>
    <message>
        <source>Refused: nothing was sent</source>
        <translation>مرفوض: لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Ended: nothing was sent</source>
        <translation>منتهٍ: لم يُرسل شيء</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1، قيمته %2</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>مسؤول المناوبة</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Accept a shortfall</source>
        <translation>قبول النقص</translation>
    </message>
    <message>
        <source>Decide about late or unfitting money</source>
        <translation>البت في الدفعات المتأخرة أو غير المطابقة</translation>
    </message>
    <message>
        <source>Refund money</source>
        <translation>إعادة الأموال</translation>
    </message>
    <message>
        <source>Call off a sale that money came for</source>
        <translation>إلغاء بيع وصل ماله</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>See the day and other people’s sales</source>
        <translation>رؤية اليوم ومبيعات الآخرين</translation>
    </message>
    <message>
        <source>Print the report so far (X)</source>
        <translation>طباعة التقرير المؤقت (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>إغلاق اليوم (Z)</translation>
    </message>
    <message>
        <source>Change settings and hand-over rules</source>
        <translation>تغيير الإعدادات وقواعد التسليم</translation>
    </message>
    <message>
        <source>Change gateways and keys</source>
        <translation>تغيير البوابات والمفاتيح</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>تصدير الدفتر</translation>
    </message>
    <message>
        <source>Look after staff and PINs</source>
        <translation>إدارة الموظفين وأرقام PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>أرقام PIN خاطئة كثيرة. حاول ثانية الآن.</numerusform>
            <numerusform>أرقام PIN خاطئة كثيرة. انتظر ثانية واحدة ثم حاول من جديد.</numerusform>
            <numerusform>أرقام PIN خاطئة كثيرة. انتظر ثانيتين ثم حاول من جديد.</numerusform>
            <numerusform>أرقام PIN خاطئة كثيرة. انتظر %n ثوانٍ ثم حاول من جديد.</numerusform>
            <numerusform>أرقام PIN خاطئة كثيرة. انتظر %n ثانية ثم حاول من جديد.</numerusform>
            <numerusform>أرقام PIN خاطئة كثيرة. انتظر %n ثانية ثم حاول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. The till waits %n second(s) now.</source>
        <translation>
            <numerusform>رقم PIN خاطئ.</numerusform>
            <numerusform>رقم PIN خاطئ. ينتظر الصندوق ثانية واحدة.</numerusform>
            <numerusform>رقم PIN خاطئ. ينتظر الصندوق ثانيتين.</numerusform>
            <numerusform>رقم PIN خاطئ. ينتظر الصندوق %n ثوانٍ.</numerusform>
            <numerusform>رقم PIN خاطئ. ينتظر الصندوق %n ثانية.</numerusform>
            <numerusform>رقم PIN خاطئ. ينتظر الصندوق %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>رقم PIN خاطئ. حاول ثانية.</translation>
    </message>
    <message>
        <source>A manager needs a PIN first, and one manager with a PIN has to stay.</source>
        <translation>يلزم أولًا مدير لديه PIN، ويجب أن يبقى مدير واحد لديه PIN.</translation>
    </message>
    <message>
        <source>A name is needed, and a PIN of 4 to 12 digits that is no row such as 1234.</source>
        <translation>يلزم اسم ورقم PIN من 4 إلى 12 رقمًا، لا أرقام متتالية مثل 1234.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation>سؤال البوابة</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>الرد مفقود</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation>شوهد، غير نهائي</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>قيد التأكيد</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation>مدفوع أكثر</translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation>مدفوع أقل</translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation>السعر لم يعد ثابتًا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation>شوهد بعد المهلة</translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation>دُفع بعد المهلة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation>على المدير أن ينظر</translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation>قبله المدير</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>أُعيد جزئيًا</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation>قيد التأكيد %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation>مدفوع، %1 زيادة</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation>تعذر التحقق منذ %1</translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation>%1 تنشئ العنوان.</translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation>ضاع الرد. يبحث الصندوق بالرقم؛ لا تحصّل ثانية.</translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation>جار سؤال %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation>لا شيء بعد. آخر سؤال إلى %1 قبل %2.</translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation>المبلغ كاملًا في الطريق منذ %1.</translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation>المبلغ كاملًا في الطريق.</translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation>الشبكة تؤكد الدفعة.</translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation>المال نهائي.</translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation>أرسلت المحفظة أكثر مما طلبه الرمز.</translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation>أرسلت المحفظة أقل مما طلبه الرمز.</translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation>انتهى الوقت. لم يصل شيء.</translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation>لم يعد السعر ثابتًا. المدير يقرر.</translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation>لم يؤخذ مال. حاول ثانية أو خذ عملة أخرى.</translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation>أُزيل الرمز ويبقى مراقبًا 24 ساعة.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>عاد المال.</translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation>%1 لا ترد. يواصل الصندوق السؤال.</translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation>شيء لا يتطابق. لا تأخذ مالًا مقابله.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation>جار السؤال</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation>تعذر التحقق</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation>قيد التأكيد</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation>%1 زيادة</translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation>نقص</translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation>انتهى السعر</translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation>دفع متأخر، قرر</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation>اسأل المدير</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظر</translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation>انتظر، لا تسلّم بعد</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>سلّم الآن</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>لا تسلّم</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>اسأل المدير</translation>
    </message>
    <message>
        <source>The money that was seen is gone again. It may still come.</source>
        <translation>اختفى المال الذي شوهد. قد يصل بعد.</translation>
    </message>
    <message>
        <source>The answer was lost, and nothing was found so far. Press F3 to go on with %1.</source>
        <translation>ضاع الرد ولم يُعثر على شيء حتى الآن. اضغط F3 للمتابعة مع %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.</source>
        <translation>ضاع الرد ولا يمكن سؤال %1 عنه. لم ير أحد رمزها: حاول ثانية.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.</source>
        <translation>ضاع الرد ولا يمكن سؤال %1. لم ير أحد رمزًا: F3 للمتابعة مع %2.</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 نقدًا</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <translation>%1 مشطوب</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 بعملات رقمية</translation>
    </message>
    <message>
        <source>Code cannot be trusted</source>
        <translation>لا يمكن الوثوق بالرمز</translation>
    </message>
    <message>
        <source>%1 takes long. Press F3 to go on with %2; nobody pays twice.</source>
        <translation>تتأخر %1. اضغط F3 للمتابعة مع %2؛ لا أحد يدفع مرتين.</translation>
    </message>
    <message>
        <source>%1 made the address. It is read back before anybody sees it.</source>
        <translation>أنشأت %1 العنوان. يُقرأ ثانية للتحقق قبل أن يراه أحد.</translation>
    </message>
    <message>
        <source>%1 came after the price was no longer held.</source>
        <translation>وصل %1 بعد أن لم يعد السعر ثابتًا.</translation>
    </message>
    <message>
        <source>The code could not be read back. Take a new price.</source>
        <translation>تعذرت قراءة الرمز. اطلب سعرًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 does not repeat the address yet. There is no code until it does.</source>
        <translation>لا تكرر %1 العنوان بعد. لا رمز حتى تفعل.</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <comment>recent sale</comment>
        <translation>دُفع نقدًا</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>يكفي «شوهد»</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) are enough</source>
        <translation>
            <numerusform>يكفي دون تأكيد</numerusform>
            <numerusform>يكفي تأكيد واحد</numerusform>
            <numerusform>يكفي تأكيدان</numerusform>
            <numerusform>تكفي %n تأكيدات</numerusform>
            <numerusform>يكفي %n تأكيدًا</numerusform>
            <numerusform>يكفي %n تأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>Only final money counts</source>
        <translation>يُحتسب المال النهائي فقط</translation>
    </message>
    <message>
        <source>Part of the money went back.</source>
        <translation>أُعيد جزء من المال.</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>كلفة %1 هي %2</translation>
    </message>
    <message>
        <source>Price held for %1 only</source>
        <translation>السعر ثابت لمدة %1 فقط</translation>
    </message>
    <message>
        <source>Price is not held</source>
        <translation>السعر غير ثابت</translation>
    </message>
    <message>
        <source>%1 says so. No coin is known to cost less. Enter shows the code.</source>
        <translation>هكذا يقول %1. لا تُعرف عملة أقل كلفة. يعرض Enter الرمز.</translation>
    </message>
    <message>
        <source>%1 says so. Enter takes %2, F4 shows this code all the same.</source>
        <translation>هكذا يقول %1. يأخذ Enter %2، ويعرض F4 هذا الرمز على أي حال.</translation>
    </message>
    <message>
        <source>The answer came late. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>وصل الجواب متأخرًا. يضع Enter سعرًا جديدًا، ويعرض F4 هذا الرمز على أي حال.</translation>
    </message>
    <message>
        <source>The answer came too late. Enter makes a new price.</source>
        <translation>وصل الجواب متأخرًا جدًا. يضع Enter سعرًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.</source>
        <translation>لا يثبّت %1 هذا السعر للصرف. يضع Enter سعرًا جديدًا، ويعرض F4 هذا الرمز على أي حال.</translation>
    </message>
    <message>
        <source>%1 has news of this payment. It takes the next question in %2.</source>
        <translation>لدى %1 جديد بشأن هذه الدفعة. يقبل السؤال التالي بعد %2.</translation>
    </message>
    <message>
        <source>%1 takes the next question in %2.</source>
        <translation>يقبل %1 السؤال التالي بعد %2.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message>
        <source>This is no sum.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>%1 or %2? Leave the mark for thousands out.</source>
        <translation>%1 أم %2؟ اكتب دون فاصل الآلاف.</translation>
    </message>
    <message>
        <source>Too many digits behind the mark. Type %1, for example.</source>
        <translation>أرقام كثيرة بعد الفاصلة. اكتب مثلًا %1.</translation>
    </message>
    <message>
        <source>This can mean two sums. Type %1 or %2.</source>
        <translation>قد يعني هذا مبلغين. اكتب %1 أو %2.</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation>أموال حقيقية</translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation>بيئة اختبار البوابة</translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation>تدريب مدمج</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation>الاسم في هذا المتجر</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation>دخول للدفعات المفقودة: البريد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation>الصرف بعملة (رمز البوابة)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation>كما يحدد الحساب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation>عنوان الإشعارات، ضعه في صفحة البوابة</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>عنوان الإشعارات</translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation>لا عنوان متاح من الخارج؟ اتركه. يسأل الصندوق البوابة كل بضع ثوان ما دام الزبون ينتظر.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>سر الإشعارات</translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation>معرّف المتجر أو التاجر</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>بريد المتجر الإلكتروني</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>سعر ثابت</translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation>سعر متغير</translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation>بيتكوين ولايتننغ</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>رمزان</translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation>رمز واحد للاثنين</translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>تبقى المفاتيح مختومة على هذا الصندوق. لا تُعرض ثانية ولا تُصدَّر ولا تُسجَّل.</translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation>أنشئ المفاتيح في صفحة البوابة والصقها هنا، ثم اختبر الاتصال.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>العودة إلى الصندوق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار مجدد</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>إضافة بوابة</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>الإقران في المتصفح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation>سعر جديد</translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation>عملة أو شبكة أخرى</translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation>لغة الزبون</translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation>الزبون يقرأ %1</translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation>الزبون يقول «دفعت»</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ماذا يعني هذا؟</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>تحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع ثانية</translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation>اطبع قسيمة لا إيصالًا</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation>إيصال دون تفاصيل العملة</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>استرداد…</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation>خذ نقدًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation>يواصل الصندوق المراقبة ويخبرك حين يصبح المال نهائيًا.</translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation>شاشة الزبون تشكره حتى تبدأ عملية البيع التالية.</translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation>إذا دُفع الرمز القديم رغم ذلك يخبرك الصندوق ويفصل بينهما.</translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation>المدير يقرر: قبول أو استرداد أو سؤال البوابة.</translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation>جرّب مع %1</translation>
    </message>
    <message>
        <source>Show the code all the same</source>
        <translation>عرض الرمز على أي حال</translation>
    </message>
</context>
<context>
    <name>tillgate::CapButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
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
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>سعر جديد</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>البيع التالي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation>اضغط رقم العملة ثم Enter</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>الدفع بـ</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>أي عملة؟</translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation>العودة إلى المبلغ</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation>إلغاء البيع…</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>ماذا الآن؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>تحصيل %1</translation>
    </message>
    <message>
        <source>%1 only from %2.</source>
        <translation>%1 ابتداءً من %2 فقط.</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1 غير متاح الآن.</translation>
    </message>
    <message>
        <source>No coin takes this sum: take cash.</source>
        <translation>لا عملة تقبل هذا المبلغ: خذ نقدًا.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>اضغط Enter لاختيار %1.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Back to what came in</source>
        <translation>العودة إلى ما وصل</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>نقدًا %1</translation>
    </message>
    <message>
        <source>%1 costs %2.</source>
        <translation>‏%1 يكلف %2.</translation>
    </message>
    <message>
        <source>Take the other coin</source>
        <translation>خذ العملة الأخرى</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>إلغاء هذه الدفعة؟</translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation>يُزال الرمز من الشاشتين. وإن دفع أحد إليه يخبرك الصندوق.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>واصل الانتظار</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>إلغاء الدفعة</translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation>الزبون يقول «دفعت»</translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation>1. انظرا معًا إلى المحفظة: هل أُرسل المبلغ ولم يُوقّع فقط؟
2. هل أُرسل عبر %1؟ لا يصل عبر شبكة أخرى.
3. قارنا أول العنوان وآخره.
4. قارنا المبلغ رقمًا رقمًا.
5. اضغط «تحقق الآن». قد تحتاج شبكة بطيئة إلى دقائق؛ يراقب الصندوق 24 ساعة.</translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation>الرمز مع المبلغ ثانية</translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation>المحفظة لا تقرأ الرمز: العنوان فقط</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>آخر رد: %1</translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation>آخر إشعار: %1</translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation>تختلف ساعتها عن ساعتنا %1 ث</translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation>Tillgate</translation>
    </message>
    <message>
        <source>Take %1 in cash?</source>
        <translation>هل تأخذ %1 نقدًا؟</translation>
    </message>
    <message>
        <source>The sale is complete with it and gets its receipt number. The old code is still watched.</source>
        <translation>يكتمل البيع بذلك ويأخذ رقم إيصاله. ويبقى الرمز القديم مراقبًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The cash is here</source>
        <translation>استلمت النقد</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>أي عملة؟</translation>
    </message>
    <message>
        <source>Typing a sale</source>
        <translation>كتابة بيع</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
    <message>
        <source>Its last rate is %1 old</source>
        <translation>عمر آخر سعر لها %1</translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>يجيب خلال %1</translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation>البوابة ترد</translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation>ترد لكن مع مشكلات</translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation>لا رد. تحقق من العنوان واتصال الإنترنت</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation>تعذر التحقق الآن</translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation>غير مقبول. انسخه ثانية من صفحة البوابة</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation>القليل منها مفعّل</translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation>لا شيء مفعّل. فعّلها في صفحة البوابة</translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation>سر الإشعارات</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation>مفقود: يسأل الصندوق بنفسه</translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation>غير صالح. أنشئ سرا جديدا في صفحة البوابة</translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation>دخول للدفعات المفقودة</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation>مفقود: عند ضياع رد انظر صفحة البوابة</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation>عملة الصرف</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>معروفة للبوابة</translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation>غير محددة: الحساب يقرر</translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation>لا تعرفها البوابة</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جار سؤال البوابة…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation>أدخل المفتاح ثم اختبر الاتصال</translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation>العناوين على شاشاتنا</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation>غير مسموح: تُعرض صفحة البوابة بدلًا منها</translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation>غير مسموح. فعّله في صفحة البوابة</translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation>إنشاء المدفوعات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation>لا. أنشئ مفتاحًا بهذا الحق في صفحة البوابة</translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation>الاطلاع على المدفوعات</translation>
    </message>
    <message>
        <source>May refund</source>
        <translation>ردّ الأموال</translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation>لا: تُردّ الأموال من صفحة البوابة</translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation>التسجيل لتلقي الإشعارات</translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation>لا: أدخل عنوان الإشعارات بنفسك في صفحة البوابة</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation>غير موجود، أو أن المفتاح لمتجر آخر</translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation>تجيب في الوقت المناسب</translation>
    </message>
    <message>
        <source>Cannot move money</source>
        <translation>لا يستطيع تحريك الأموال</translation>
    </message>
    <message>
        <source>Right: this key can only sell</source>
        <translation>صحيح: هذا المفتاح يستطيع البيع فقط</translation>
    </message>
    <message>
        <source>It can do more than the till needs. Make a smaller key on the gateway&apos;s page</source>
        <translation>يستطيع أكثر مما يحتاجه الصندوق. أنشئ مفتاحًا أضيق في صفحة البوابة</translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>أدر الشاشة</translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation>الرمز يحوي العنوان فقط</translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation>الرمز نفسه على شاشة الزبون</translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation>أُزيل الرمز</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation>كي لا يدفع أحد سعرًا قديمًا</translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation>كي لا يدفع أحد إليه</translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation>الزبون يقرأ «لحظة من فضلك»</translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation>كان السعر ثابتًا حتى</translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation>وصل حتى الآن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>الرمز القديم مراقب 24 ساعة</translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation>على شاشة الزبون</translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation>يفتح الرمز صفحة البوابة</translation>
    </message>
    <message>
        <source>Nobody sees the code yet</source>
        <translation>لا أحد يرى الرمز بعد</translation>
    </message>
    <message>
        <source>Price held until</source>
        <translation>السعر ثابت حتى</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>Came in</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation>أرسل الزبون</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation>يرسل الزبون</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>فقط عبر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation>في صفحة البوابة</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>يدفع الزبون</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>الآن نحو</translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation>ما تعرضه البوابات الآن. العملة ذات العلامة تظهر على الصندوق. إذا كانت العملة لدى عدة بوابات فتُسأل المذكورة أولًا.</translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation>عملات لا يعرفها Tillgate</translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation>تظهر باسمها لدى البوابة وبالعنوان وحده، ولا يمكن ملاحظة عنوان خاطئ. لا تفعّل عملة إلا إذا دفعت بها بنفسك مرة.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>on the till</source>
        <translation>على الصندوق</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Order of gateways</source>
        <translation>ترتيب البوابات</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerSection</name>
    <message>
        <source>Monitor</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>With one monitor, turned to the customer</source>
        <translation>بشاشة واحدة، مُدارة نحو الزبون</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>تبقى «شكرًا لك»</translation>
    </message>
    <message>
        <source>Countdown from the start, not only in the last minutes</source>
        <translation>الوقت المتبقي من البداية، لا في الدقائق الأخيرة فقط</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Until the next sale</source>
        <translation>حتى البيع التالي</translation>
    </message>
    <message>
        <source>Languages that F6 goes round</source>
        <translation>اللغات التي يتنقل بينها F6</translation>
    </message>
    <message>
        <source>The one that the till is not on</source>
        <translation>الشاشة التي ليس عليها الصندوق</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a monitor</comment>
        <translation>%1 (غير موصولة الآن)</translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation>شاشة الزبون</translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation>لا دفعة بعد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>دُفع بـ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>العودة إلى الصندوق</translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation>العودة إلى الصندوق، Esc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation>ابحث عن مبلغ أو رقم (Ctrl F)</translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation>ابحث عن بيع بالمبلغ أو الرقم</translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation>مبيعات اليوم</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>حسب العملة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation>تدريب، لم يتحرك مال</translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation>نتائج «%1»</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>over all days</source>
        <translation>لكل الأيام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>In coins</source>
        <translation>عملات رقمية</translation>
    </message>
    <message>
        <source>through the gateways</source>
        <translation>عبر البوابات</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>in the drawer</source>
        <translation>في الدرج</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>shortfalls let go</source>
        <translation>نقص جرى قبوله</translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation>قرر</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>قرر بشأن %1</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج قرارًا</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>Needs a decision: %n sale(s)</source>
        <translation>
            <numerusform>لا قرار مطلوب</numerusform>
            <numerusform>عملية واحدة تحتاج قرارًا</numerusform>
            <numerusform>عمليتان تحتاجان قرارًا</numerusform>
            <numerusform>%n عمليات تحتاج قرارًا</numerusform>
            <numerusform>%n عملية تحتاج قرارًا</numerusform>
            <numerusform>%n عملية تحتاج قرارًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation>أُزيل الرمز كي لا يدفع أحد مرتين</translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation>الرمز القديم مراقب 24 ساعة</translation>
    </message>
</context>
<context>
    <name>tillgate::FormSection</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختر ملفًا: %1</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayOrderPage</name>
    <message>
        <source>Order of gateways</source>
        <translation>ترتيب البوابات</translation>
    </message>
    <message>
        <source>Where several gateways have a coin, one is asked first. If it shows no code in time, the next one can take the same sale.</source>
        <translation>إذا كانت العملة لدى عدة بوابات فتُسأل واحدة أولًا. وإذا لم تعرض رمزًا في الوقت المناسب يمكن أن تتولى التالية البيع نفسه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>ترتيبي</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>الأرخص أولًا</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>الأسرع أولًا</translation>
    </message>
    <message>
        <source>as in the list below</source>
        <translation>كما في القائمة أدناه</translation>
    </message>
    <message>
        <source>who asks for the fewest coins</source>
        <translation>من تطلب أقل قدر من العملة</translation>
    </message>
    <message>
        <source>by this till&apos;s own sales</source>
        <translation>حسب مبيعات هذا الصندوق</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>تُسأل بهذا الترتيب</translation>
    </message>
    <message>
        <source>Press a gateway to have it asked sooner.</source>
        <translation>اضغط بوابة لتُسأل أبكر.</translation>
    </message>
    <message>
        <source>The order is for</source>
        <translation>هذا الترتيب خاص بـ</translation>
    </message>
    <message>
        <source>As for all coins again</source>
        <translation>كما لكل العملات ثانية</translation>
    </message>
    <message>
        <source>When one does not answer</source>
        <translation>حين لا ترد بوابة</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>All coins</source>
        <translation>كل العملات</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>The next one takes over by itself</source>
        <translation>تتولى التالية البيع من نفسها</translation>
    </message>
    <message>
        <source>After %1 s without a code the next gateway is asked. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>بعد %1 ث دون رمز تُسأل البوابة التالية. يُبحث قبلها لدى الأولى ثم تبقى مراقبة؛ ولا يُعرض رمزها أبدًا.</translation>
    </message>
    <message>
        <source>After %1 s without a code the cashier may press F3. The first is looked up before, and watched after; its code is never shown.</source>
        <translation>بعد %1 ث دون رمز يمكن لأمين الصندوق ضغط F3. يُبحث قبلها لدى الأولى ثم تبقى مراقبة؛ ولا يُعرض رمزها أبدًا.</translation>
    </message>
    <message>
        <source>Before a code is made</source>
        <translation>قبل إنشاء الرمز</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>A coin that costs more than %1 is named first, with the next best one.</source>
        <translation>العملة التي تكلف أكثر من %1 تُذكر مسبقًا مع الأفضل بعدها.</translation>
    </message>
    <message>
        <source>An estimate older than %1 counts no more.</source>
        <translation>التقدير الأقدم من %1 لا يُحتسب.</translation>
    </message>
</context>
<context>
    <name>tillgate::GatewayStep</name>
    <message>
        <source>Practise first</source>
        <translation>تدرّب أولًا</translation>
    </message>
    <message>
        <source>Six practice gateways on this machine: no account, no money</source>
        <translation>ست بوابات تدريب على هذا الجهاز: بلا حساب وبلا مال</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>متصلة: %1</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>ربط بوابة</translation>
    </message>
    <message>
        <source>Change it, test it, or add another</source>
        <translation>تغييرها أو اختبارها أو إضافة أخرى</translation>
    </message>
    <message>
        <source>With the keys from the gateway’s page, and a test</source>
        <translation>بالمفاتيح من صفحة البوابة، مع اختبار</translation>
    </message>
    <message>
        <source>You can go on without one and connect it later, in the settings under “Gateways”.</source>
        <translation>يمكنك المتابعة دونها وربطها لاحقًا من الإعدادات، «البوابات».</translation>
    </message>
</context>
<context>
    <name>tillgate::HandoverPage</name>
    <message>
        <source>From the first confirmation on a payment is hard to take back; each further one makes it harder.</source>
        <translation>من التأكيد الأول يصعب استرجاع الدفعة؛ وكل تأكيد آخر يزيد ذلك صعوبة.</translation>
    </message>
    <message>
        <source>Seen only counts for coins whose sender cannot take a payment back. For the others the till goes on waiting.</source>
        <translation>تُحتسب «شوهد» فقط للعملات التي لا يستطيع مرسلها استرجاع الدفعة. ولغيرها يواصل الصندوق الانتظار.</translation>
    </message>
    <message>
        <source>Seen is final with this coin: no risk.</source>
        <translation>«شوهد» نهائي في هذه العملة: لا خطر.</translation>
    </message>
    <message>
        <source>Small risk: once seen, such a payment can hardly be taken back.</source>
        <translation>خطر صغير: إذا شوهدت دفعة كهذه فيكاد استرجاعها يستحيل.</translation>
    </message>
    <message>
        <source>The sender can replace such a payment until it is confirmed: seen never counts, whatever stands here.</source>
        <translation>يمكن للمرسل تبديل دفعة كهذه حتى تُؤكد: لا تُحتسب «شوهد» أبدًا مهما كُتب هنا.</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>متى تسلّم</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Without a rule goods go only when the gateway says that the money is final. A rule lets them go earlier, up to a price. A coin&apos;s own rules count before those for every coin; of several the one with the lowest sum decides.</source>
        <translation>دون قاعدة لا تُسلّم البضاعة إلا حين تقول البوابة إن المال نهائي. والقاعدة تسمح بالتسليم أبكر حتى سعر معين. قواعد العملة نفسها تسبق قواعد كل العملات؛ وعند تعددها تحكم القاعدة ذات المبلغ الأدنى.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>key</comment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Every coin</source>
        <translation>كل عملة</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Up to this price, %1</source>
        <translation>حتى هذا السعر، %1</translation>
    </message>
    <message>
        <source>Seen is enough</source>
        <translation>يكفي «شوهد»</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>دون تأكيد</numerusform>
            <numerusform>تأكيد واحد</numerusform>
            <numerusform>تأكيدان</numerusform>
            <numerusform>%n تأكيدات</numerusform>
            <numerusform>%n تأكيدًا</numerusform>
            <numerusform>%n تأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enough</source>
        <translation>ما يكفي</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>إزالة هذه القاعدة</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>أي سعر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coin, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no rule any more</source>
        <translation>%1: لم تعد هناك قاعدة</translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation>بطيء، %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>لا رد منذ %1</translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>الدفعة %1</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>استرداد…</translation>
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
        <translation>المبيعات المدفوعة بالساعة</translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>علامة عشرية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>سطر جديد</translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation>آخر خمس</translation>
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
        <translation>يحاول الصندوق من تلقاء نفسه ويفتح حين يعود.</translation>
    </message>
    <message>
        <source>Waiting for the ledger</source>
        <translation>بانتظار الدفتر</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Close Tillgate</source>
        <translation>أغلق Tillgate</translation>
    </message>
</context>
<context>
    <name>tillgate::MainButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tillgate::NoticeSection</name>
    <message>
        <source>Ask the gateway</source>
        <translation>سؤال البوابة</translation>
    </message>
    <message>
        <source>Port on this machine (0: any free one)</source>
        <translation>المنفذ على هذا الجهاز (0: أي منفذ حر)</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1: this machine)</source>
        <translation>عنوان الاستماع (127.0.0.1: هذا الجهاز)</translation>
    </message>
    <message>
        <source>Trusted proxies, e.g. 127.0.0.1</source>
        <translation>الوكلاء الموثوقون، مثل 127.0.0.1</translation>
    </message>
    <message>
        <source>Certificate (PEM), only without a proxy</source>
        <translation>الشهادة (PEM)، فقط دون وكيل</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>الشهادات (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>مفتاح الشهادة (PEM)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>المفاتيح (*.pem *.key)</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>لا يحتاج شيئًا</translation>
    </message>
    <message>
        <source>Notices to this till</source>
        <translation>إشعارات إلى هذا الصندوق</translation>
    </message>
    <message>
        <source>Needs a proxy with TLS</source>
        <translation>يحتاج وكيلًا مع TLS</translation>
    </message>
    <message>
        <source>Notices to the hub</source>
        <translation>إشعارات إلى المحور</translation>
    </message>
    <message>
        <source>Needs a server of the shop</source>
        <translation>يحتاج خادمًا للمتجر</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>أرسل لي إشعارًا تجريبيًا</translation>
    </message>
    <message>
        <source>The till asks every few seconds while a customer waits; that alone is enough, behind every router.</source>
        <translation>يسأل الصندوق كل بضع ثوانٍ ما دام زبون ينتظر؛ وهذا وحده يكفي خلف أي موجّه.</translation>
    </message>
    <message>
        <source>A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second or two sooner; none ever makes a payment paid.</source>
        <translation>عنوان ثابت ووكيل مع TLS يمرر ‎/hook/‎ إلى هذا المنفذ. الإشعار يجعل الصندوق يسأل قبل ثانية أو ثانيتين؛ ولا إشعار يجعل الدفعة مدفوعة.</translation>
    </message>
    <message>
        <source>tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; “tillgatectl notices hub” writes its configuration.</source>
        <translation>‏tillgate-hub على خادم، وصناديق تتشارك دفترًا في PostgreSQL. عنوان الإشعارات هو عنوان المحور؛ و«tillgatectl notices hub» يكتب إعداداته.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>في الطريق…</translation>
    </message>
    <message>
        <source>Connect a gateway first.</source>
        <translation>اربط بوابة أولًا.</translation>
    </message>
    <message>
        <source>Public address, e.g. https://pay.shop.example</source>
        <translation>العنوان العام، مثل https://pay.shop.example</translation>
    </message>
</context>
<context>
    <name>tillgate::PairingDesk</name>
    <message>
        <source>The till has the key and is trying it. You can close this page.</source>
        <translation>لدى الصندوق المفتاح وهو يجربه. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>اختر عبارة مرور للمفاتيح</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation>عبارة مرور المفاتيح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها ثانية</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>احفظ المفاتيح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation>دع خدمة مفاتيح هذا الحاسوب تحفظها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation>تُختم بها مفاتيح البوابة على هذا الصندوق، وتُكتب مرة واحدة بعد كل تشغيل. دوّنها واحفظها في مكان منفصل: بدونها يجب إدخال المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation>مفاتيح البوابة على هذا الصندوق مختومة بها.</translation>
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
            <numerusform>استخدم حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>استخدم حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>استخدم حرفين على الأقل.</numerusform>
            <numerusform>استخدم %n أحرف على الأقل.</numerusform>
            <numerusform>استخدم %n حرفًا على الأقل.</numerusform>
            <numerusform>استخدم %n حرف على الأقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PinSheet</name>
    <message>
        <source>Take back the last digit</source>
        <translation>محو آخر رقم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN، لا أرقام</numerusform>
            <numerusform>PIN، رقم واحد</numerusform>
            <numerusform>PIN، رقمان</numerusform>
            <numerusform>PIN، %n أرقام</numerusform>
            <numerusform>PIN، %n رقمًا</numerusform>
            <numerusform>PIN، %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation>يدفع بالضبط</translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation>يدفع أقل</translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation>يدفع أكثر</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>يدفع متأخرًا</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>يدفع مرتين</translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation>لا يدفع</translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation>يدفع على شبكة خاطئة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>البوابة متوقفة</translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation>الإشعارات مفقودة</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>ردود بطيئة</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>زبون التدريب</translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation>أنت تؤدي دور الزبون. لا يدري الصندوق.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>يسترجعه</translation>
    </message>
    <message>
        <source>Undo blocks</source>
        <translation>إلغاء كتل</translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation>رمز الدفع</translation>
    </message>
</context>
<context>
    <name>tillgate::RecentCell</name>
    <message>
        <source>%1, %2, %3, Ctrl+%4</source>
        <translation>%1، %2، %3، Ctrl+%4</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundForm</name>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>عنوان الزبون</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Customer’s e-mail (goes to the gateway only)</source>
        <translation>بريد الزبون (للبوابة فقط)</translation>
    </message>
    <message>
        <source>Why (for the journal)</source>
        <translation>لماذا (للدفتر)</translation>
    </message>
    <message>
        <source>Compare the first and last characters with the customer’s wallet: a pasted address may have been swapped.</source>
        <translation>قارن أول الأحرف وآخرها مع محفظة الزبون: قد يكون العنوان الملصق قد استُبدل.</translation>
    </message>
    <message>
        <source>An address on %1: %2 … %3</source>
        <translation>عنوان على %1: %2 … %3</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundOutcome</name>
    <message>
        <source>Number of the transaction</source>
        <translation>رقم المعاملة</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل ثانية</translation>
    </message>
    <message>
        <source>Nothing was sent…</source>
        <translation>لم يُرسل شيء…</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>مذكرة: %1</translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation>أدر الشاشة</translation>
    </message>
</context>
<context>
    <name>tillgate::RefundPage</name>
    <message>
        <source>Give money back</source>
        <translation>إعادة المال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>لم يبق شيء يمكن إعادته.</translation>
    </message>
    <message>
        <source>(at today’s rate it would be more than what came: all that is left goes back)</source>
        <translation>(بسعر اليوم يكون أكثر مما وصل: يُعاد كل ما بقي)</translation>
    </message>
    <message>
        <source>To %1 … %2</source>
        <translation>إلى %1 … %2</translation>
    </message>
    <message>
        <source>It cannot be called back.</source>
        <translation>لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>إعادة %1؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Was nothing sent?</source>
        <translation>ألم يُرسل شيء؟</translation>
    </message>
    <message>
        <source>Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they may be given back in another way.</source>
        <translation>فقط إذا كنت متأكدًا من صفحة البوابة أو المحفظة أن لا عملات خرجت. عندها يمكن إعادتها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>استرداد آخر</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation>
            <numerusform>بيع دون أسطر</numerusform>
            <numerusform>بيع بسطر واحد</numerusform>
            <numerusform>بيع بسطرين</numerusform>
            <numerusform>بيع من %n أسطر</numerusform>
            <numerusform>بيع من %n سطرا</numerusform>
            <numerusform>بيع من %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>بقشيش</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation>قيد الكتابة</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenAwake</name>
    <message>
        <source>A customer is paying</source>
        <translation>زبون يدفع الآن</translation>
    </message>
</context>
<context>
    <name>tillgate::ScreenSection</name>
    <message>
        <source>Language of the staff</source>
        <translation>لغة الموظفين</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Without a key the till locks itself</source>
        <translation>دون ضغط مفتاح يُقفل الصندوق نفسه</translation>
    </message>
    <message>
        <source>Caret and dots move</source>
        <translation>المؤشر والنقاط تتحرك</translation>
    </message>
    <message>
        <source>Full screen only; the way out asks a manager</source>
        <translation>ملء الشاشة فقط؛ والخروج بإذن المدير</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillgate::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change is in the journal, with the name of who made it.</source>
        <translation>كل تغيير مسجل في الدفتر باسم من قام به.</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>المتجر والصندوق</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>شاشة الزبون</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>كيف يعلم الصندوق بالدفعات</translation>
    </message>
    <message>
        <source>To another till</source>
        <translation>إلى صندوق آخر</translation>
    </message>
    <message>
        <source>Settings to go</source>
        <translation>إعدادات للنقل</translation>
    </message>
    <message>
        <source>The second till takes over what is set here. Keys and PINs stay on this till.</source>
        <translation>يأخذ الصندوق الثاني ما ضُبط هنا. وتبقى المفاتيح وأرقام PIN على هذا الصندوق.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>A file for a memory stick, without keys</source>
        <translation>ملف لذاكرة USB دون مفاتيح</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message>
        <source>This till’s name and monitor stay as they are</source>
        <translation>يبقى اسم هذا الصندوق وشاشته كما هما</translation>
    </message>
    <message>
        <source>Set-up, step by step</source>
        <translation>الإعداد خطوة بخطوة</translation>
    </message>
    <message>
        <source>The questions of the first start once more</source>
        <translation>أسئلة التشغيل الأول مرة أخرى</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>العودة إلى الصندوق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Load what was changed elsewhere</source>
        <translation>تحميل ما تغيّر في مكان آخر</translation>
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
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>%1
There is no key and no PIN in it.</source>
        <translation>%1
ليس فيه مفاتيح ولا أرقام PIN.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>The settings are this till’s now.</source>
        <translation>أصبحت الإعدادات لهذا الصندوق.</translation>
    </message>
    <message>
        <source>The keys of these gateways have to be typed: %1</source>
        <translation>يجب كتابة مفاتيح هذه البوابات: %1</translation>
    </message>
    <message>
        <source>When to hand over</source>
        <translation>متى تسلّم</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>الموظفون وأرقام PIN</translation>
    </message>
    <message>
        <source>Who stands at the till?</source>
        <translation>من يقف عند الصندوق؟</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff and PINs, a manager can add people; then the till locks itself and asks for approval.</source>
        <translation>لا أحد لديه PIN بعد، فيمكن لكل من عند هذا الصندوق فعل كل شيء. يمكن للمدير إضافة أشخاص من الإعدادات، «الموظفون وأرقام PIN»؛ وعندها يقفل الصندوق نفسه ويطلب الموافقة.</translation>
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
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Name of this till, such as T1</source>
        <translation>اسم هذا الصندوق، مثل T1</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Largest sale: more is a typing slip</source>
        <translation>أكبر بيع: ما زاد فهو خطأ كتابة</translation>
    </message>
    <message>
        <source>Logo: a picture file</source>
        <translation>الشعار: ملف صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Another currency or another till name begins with the next start of Tillgate, which is asked for when you save. The journal of the old till name stays as it is.</source>
        <translation>تسري عملة أخرى أو اسم صندوق آخر من التشغيل التالي لبرنامج Tillgate، ويُسأل عنه عند الحفظ. ويبقى دفتر الاسم القديم كما هو.</translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation>انتظر الباقي</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>رمز لمبلغ %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>خذ %1 نقدًا</translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation>يفتح الدرج ويطبع إيصالًا واحدًا</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>نقدًا %1</translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation>قبول النقص</translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation>قرار المدير، يُسجل باسمه</translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation>قبول %1 أقل</translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation>إعادة ما وصل</translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation>إعادة %1 ويبقى البيع مفتوحًا</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Code for %1 only</source>
        <translation>رمز لمبلغ %1 فقط</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>قبول كمدفوع</translation>
    </message>
    <message>
        <source>Close without money</source>
        <translation>إغلاق دون مال</translation>
    </message>
    <message>
        <source>Nothing was paid here, by name</source>
        <translation>لم يُدفع شيء هنا، يُسجل بالاسم</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>A manager has seen to it, by name</source>
        <translation>عالجها المدير، يُسجل باسمه</translation>
    </message>
</context>
<context>
    <name>tillgate::SoundSection</name>
    <message>
        <source>Seen: the money is on its way</source>
        <translation>شوهد: المال في الطريق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Needs you: short, late, or not to be checked</source>
        <translation>يحتاجك: ناقص أو متأخر أو تعذر التحقق</translation>
    </message>
    <message>
        <source>The price is no longer held</source>
        <translation>لم يعد السعر ثابتًا</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>الأصوات (*.wav)</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Hear it: %1</source>
        <translation>استمع: %1</translation>
    </message>
    <message>
        <source>Each sound can be a WAV file of your own; an empty field is Tillgate&apos;s sound. Own files stay on this till; an export leaves them out.</source>
        <translation>يمكن لكل صوت أن يكون ملف WAV خاصًا بك؛ والحقل الفارغ هو صوت Tillgate. تبقى ملفاتك على هذا الصندوق ولا يشملها التصدير.</translation>
    </message>
</context>
<context>
    <name>tillgate::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>الموظفون وأرقام PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The till is locked at start and after a while without a key. Whoever lacks a right asks somebody who has it for the PIN, for one act; both names go to the journal.</source>
        <translation>يُقفل الصندوق عند التشغيل وبعد مدة دون ضغط مفتاح. من ينقصه حق يطلب PIN ممن يملكه لفعل واحد؛ ويُكتب الاسمان في الدفتر.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet: the till belongs to one person, and everybody at it may do everything. Add a manager with a PIN first; from then on the till asks.</source>
        <translation>لا أحد لديه PIN بعد: الصندوق لشخص واحد، ويمكن لكل من عنده فعل كل شيء. أضف أولًا مديرًا لديه PIN؛ ومن حينها يسأل الصندوق.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>has a PIN; a new one here</source>
        <translation>لديه PIN؛ اكتب الجديد هنا</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>tillgate::StepRow</name>
    <message>
        <source>shown now</source>
        <translation>معروض الآن</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation>جار سؤال البوابات عن عملاتها…</translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation>لا بوابة تعرض عملة. اطلب من المدير فحص الحسابات.</translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation>من %1 فقط</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>عادةً %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>يفتح الدرج</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>يكلف %1</translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation>انظر من فضلك</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation>قبول %1 كمدفوع؟</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>اتركه لوقت لاحق</translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation>قبول كمدفوع</translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation>لا دفعة على الشاشة.</translation>
    </message>
    <message>
        <source>Export the sales of %1.</source>
        <translation>تصدير مبيعات %1.</translation>
    </message>
    <message>
        <source>Set up gateways.</source>
        <translation>إعداد البوابات.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>عرض اليوم.</translation>
    </message>
    <message>
        <source>It is booked under the name of who decides, and cannot be undone.</source>
        <translation>يُسجل باسم من يقرر ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Accept %1 as paid.</source>
        <translation>قبول %1 كمدفوع.</translation>
    </message>
    <message>
        <source>Choose the coins.</source>
        <translation>اختيار العملات.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet</source>
        <translation>لا أحد لديه PIN بعد</translation>
    </message>
    <message>
        <source>The till belongs to one person as long as nobody has a PIN. A manager can add people and PINs under Staff, or with “tillgatectl staff add”.</source>
        <translation>الصندوق لشخص واحد ما دام لا أحد لديه PIN. يمكن للمدير إضافة أشخاص وأرقام PIN من «الموظفون» أو عبر «tillgatectl staff add».</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>الصندوق مقفل</translation>
    </message>
    <message>
        <source>Choose your name, type your PIN.</source>
        <translation>اختر اسمك واكتب رقم PIN.</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this right. A manager can give it under Staff.</source>
        <translation>لا أحد ممن لديه PIN يملك هذا الحق. يمكن للمدير منحه من «الموظفون».</translation>
    </message>
    <message>
        <source>%1
For this one time; both names go to the journal.</source>
        <translation>%1
لهذه المرة فقط؛ يُكتب الاسمان في الدفتر.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>تغيير الإعدادات.</translation>
    </message>
    <message>
        <source>Tillgate starts once more</source>
        <translation>يعاد تشغيل Tillgate</translation>
    </message>
    <message>
        <source>What you changed holds from then on. Payments that are open are taken up again.</source>
        <translation>تسري تغييراتك من حينها. وتُستأنف الدفعات المفتوحة.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave the full screen.</source>
        <translation>الخروج من ملء الشاشة.</translation>
    </message>
    <message>
        <source>The question about %1 is dealt with.</source>
        <translation>إنهاء المسألة بشأن %1.</translation>
    </message>
    <message>
        <source>Close payment %1?</source>
        <translation>إغلاق الدفعة %1؟</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Close payment %1.</source>
        <translation>إغلاق الدفعة %1.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>استرداد…</translation>
    </message>
    <message>
        <source>Tell %1 once more?</source>
        <translation>إبلاغ %1 مرة أخرى؟</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>أبلغها الآن</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>إعادة المال</translation>
    </message>
    <message>
        <source>Open the sale first: from the last five sales, or from the day (Ctrl F finds it).</source>
        <translation>افتح البيع أولًا: من آخر خمس عمليات أو من اليوم (يجده Ctrl F).</translation>
    </message>
    <message>
        <source>Give %1 back.</source>
        <translation>إعادة %1.</translation>
    </message>
    <message>
        <source>Tick off the refund %1.</source>
        <translation>تأكيد الاسترداد %1.</translation>
    </message>
    <message>
        <source>End the refund %1: nothing was sent.</source>
        <translation>إنهاء الاسترداد %1: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A person is sure that nothing was sent.</source>
        <translation>شخص متأكد أن شيئًا لم يُرسل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look after the staff.</source>
        <translation>إدارة الموظفين.</translation>
    </message>
    <message>
        <source>Pair in the browser</source>
        <translation>الإقران في المتصفح</translation>
    </message>
    <message>
        <source>Pick one store on the gateway&apos;s page and agree to it there. The key comes back by itself within ten minutes.

No page opened? Copy this address into a browser on this machine:
%1</source>
        <translation>اختر متجرًا في صفحة البوابة ووافق هناك. يعود المفتاح من تلقاء نفسه خلال عشر دقائق.

لم تُفتح صفحة؟ انسخ هذا العنوان إلى متصفح على هذا الجهاز:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Another till changed settings that hold from then on. Payments that are open are taken up again.</source>
        <translation>غيّر صندوق آخر إعدادات تسري بعد تشغيل جديد. وتُستأنف المدفوعات المفتوحة.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books.</source>
        <translation>تُحذف مفاتيحها من هذا الصندوق ولن يمر أي بيع عبرها بعد الآن. وما بيع يبقى في الدفاتر.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>ما زال %1 مطلوبًا</translation>
    </message>
    <message>
        <source>Its payments are under way or watched for late money, or a refund is open. Remove it when they are over.</source>
        <translation>ما زالت مدفوعاتها جارية أو مراقبة تحسبًا لمال متأخر، أو هناك استرداد مفتوح. أزلها عند انتهائها.</translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation>قفل الصندوق، Ctrl+L</translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation>زبون التدريب</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1، المزيد</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation>لا مال يتحرك. الإيصالات معلّمة.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>لا مال يتحرك.</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>tillgate::VerbCard</name>
    <message>
        <source>Show the balance</source>
        <translation>اعرض الرصيد</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>الحساب فارغ.</translation>
    </message>
    <message>
        <source>Register notices</source>
        <translation>سجّل الإشعارات</translation>
    </message>
    <message>
        <source>The gateway posts its notices here from now on.</source>
        <translation>ترسل البوابة إشعاراتها إلى هنا من الآن.</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>أرسل إشعارًا تجريبيًا</translation>
    </message>
    <message>
        <source>Asked for. The gateway&apos;s light tells when it came.</source>
        <translation>طُلب. ضوء البوابة يبين متى وصل.</translation>
    </message>
    <message>
        <source>Send the last notice again</source>
        <translation>أعد إرسال آخر إشعار</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>لدى البوابة</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جار سؤال البوابة…</translation>
    </message>
</context>
<context>
    <name>tillgate::WizardPage</name>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Your shop and this till</source>
        <translation>متجرك وهذا الصندوق</translation>
    </message>
    <message>
        <source>Three minutes, then you can sell. Everything can be changed later.</source>
        <translation>ثلاث دقائق ثم يمكنك البيع. كل شيء قابل للتغيير لاحقًا.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>اللغة والألوان</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>شاشة الزبون</translation>
    </message>
    <message>
        <source>The screen that faces the customer</source>
        <translation>الشاشة المواجهة للزبون</translation>
    </message>
    <message>
        <source>A second monitor shows it by itself. With one monitor a key turns it to the customer.</source>
        <translation>تعرضها شاشة ثانية من نفسها. وبشاشة واحدة يديرها مفتاح نحو الزبون.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Who takes the coins?</source>
        <translation>من يستلم العملات؟</translation>
    </message>
    <message>
        <source>A gateway opens the payments and tells the till when the money is there.</source>
        <translation>تنشئ البوابة الدفعات وتخبر الصندوق حين يصل المال.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>How the till hears of payments</source>
        <translation>كيف يعلم الصندوق بالدفعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>من يُسمح له بماذا؟</translation>
    </message>
    <message>
        <source>With a PIN for the manager, refunds and decisions have a name behind them.</source>
        <translation>برقم PIN للمدير يكون خلف الاسترداد والقرارات اسم.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>جاهز للبيع</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation>تبقى المفاتيح مختومة على هذا الصندوق. لا تُعرض ثانية ولا تُصدَّر ولا تُسجَّل.</translation>
    </message>
    <message>
        <source>Roles, rights, and the lock of the screen</source>
        <translation>الأدوار والحقوق وقفل الشاشة</translation>
    </message>
    <message>
        <source>Without a PIN one person does everything under the name of the first step. You can go on without and set PINs later.</source>
        <translation>دون PIN يقوم شخص واحد بكل شيء باسم الخطوة الأولى. يمكنك المتابعة دونه وتحديد أرقام PIN لاحقًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>key</comment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>احفظ للاحقًا</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People have PINs</source>
        <translation>للموظفين أرقام PIN</translation>
    </message>
    <message>
        <source>Set PINs for people</source>
        <translation>تحديد أرقام PIN للموظفين</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>the till asks by itself</source>
        <translation>الصندوق يسأل بنفسه</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>عبر وكيل</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>ابدأ البيع</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to the hub</source>
        <translation>إلى المحور</translation>
    </message>
</context>
</TS>
