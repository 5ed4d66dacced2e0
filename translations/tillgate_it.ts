<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pay with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan and pay on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code, check the amount, send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can see your payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paid %1 too much. Please ask us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are still missing. Please ask us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of this translation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>cannot do that now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not work here. Look at the sum and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense. Try again or take another gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not answer. The till goes on asking; do not charge twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refuses this till&apos;s key. Ask a manager to check the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not know this payment. Make a new price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway wants a short pause. The till asks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway has trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway cannot answer just now. Wait a moment or take another gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused this payment. Take another coin or another gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sum is too small for this coin. Take another coin or cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coin not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coin cannot be used just now. Take another coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till cannot write its book. Stop selling and call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was written by a newer version. Update this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses this till&apos;s book. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway keys are locked. A manager has to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sum is larger than the till can handle. Check what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the manager&apos;s day, in Qt&apos;s date format: weekday, day, month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price was held until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the shop&apos;s rule for this sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right address form for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong address form for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and amount match %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or amount differs from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the screen read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the screen cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Asking gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price no longer held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen after the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid after the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, %1 too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is making the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. The till looks it up by number; do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing seen yet. Last asked %1 %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full amount is on its way since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full amount is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is confirming the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet sent more than the code asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet sent less than the code asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over. Nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price was no longer held. A manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money was taken. Try again or take another coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was taken away. It is still watched for 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. The till goes on asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something does not fit. Do not take money for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too much</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price ended</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid late, decide</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <comment>recent sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, do not hand over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::AccountFields</name>
    <message>
        <source>Real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway&apos;s sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login for lost payments: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store or merchant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out in (the gateway&apos;s code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitcoin and Lightning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification address, put this into the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the account decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::AccountPage</name>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys stay on this till, sealed. They are never shown again, never exported, never logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the keys on the gateway&apos;s page and paste them here. Then test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::ActionList</name>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other coin or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reads %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer says “I paid”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a slip, not a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt without crypto details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cash instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till goes on watching. It tells you when the money is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s screen says thank you until the next sale starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the old code is paid after all, the till tells you and keeps both apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager decides: accept, refund or ask the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CapButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CashierBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the number of the coin, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CashierWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is taken away from both screens. If somebody still pays to it, the till tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer says “I paid”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Look at the wallet together: is it sent, not only signed?
2. Was it sent on %1? Another network does not arrive.
3. Compare the first and last groups of the address.
4. Compare the amount, every digit.
5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with amount again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet cannot read the code: address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the sum and press Enter. + adds a line, * is the quantity, Backspace takes back the last digit, Delete clears.
F2 coins, F9 charge with the usual coin, F11 full screen, Ctrl+1 to 5 the last five sales, Ctrl+F find a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last notification: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock differs from ours by %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillgate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CheckList</name>
    <message>
        <source>The gateway answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, and in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, but with trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer. Check the address and the internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted. Copy it again from the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only few are switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None switched on. Do it on the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: the till asks by itself instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable. Make a new one on the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login for lost payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: a lost answer needs a look at the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: the account decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses on our screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: the gateway&apos;s own page is shown instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed. Switch it on on the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May open payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Make a key with this right on the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May look up payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: refunds are made on the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May register for notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: write the address for notices on the gateway&apos;s page yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found, or the key is for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the key, then test the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code opens the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds the address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same code on the customer’s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that nobody pays an old price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that nobody pays to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reads “One moment, please”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price was held until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the customer’s screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CoinLines</name>
    <message>
        <source>on the gateway&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your gateways offer now. A coin with a tick is on the till. Where several gateways have a coin, the first named is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins that Tillgate does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear under the gateway&apos;s own name, with the plain address only. A wrong address cannot be noticed. Switch one on only if you have paid with it once yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>coin on network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::CustomerWindow</name>
    <message>
        <source>Customer’s screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::DayModel</name>
    <message>
        <source>No payment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::DayPage</name>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the till, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find amount or number (Ctrl F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a sale by amount or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING, no money moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paid sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::DecisionList</name>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::FactCard</name>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code taken away, nobody pays twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old code is still watched for 24 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::HealthLight</name>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::HistoryPage</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::HourChart</name>
    <message>
        <source>Paid sales by hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::LastStrip</name>
    <message>
        <source>Last five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl 1–5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::MainButton</name>
    <message>
        <source>%1, %2</source>
        <comment>button, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::PassphraseSheet</name>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seals the gateway&apos;s keys on this till. You type it once after each start. Write it down and keep it apart: without it the keys have to be entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s keys on this till are sealed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer&apos;s key service keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::PracticePanel</name>
    <message>
        <source>Pays exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays on the wrong network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You play the customer. The till cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::QrView</name>
    <message>
        <source>Payment code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::RecentCell</name>
    <message>
        <source>%1, %2, %3, Ctrl+%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::SaleCard</name>
    <message numerus="yes">
        <source>Sale, %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::Sheet</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::ShortfallList</name>
    <message>
        <source>Wait for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second code for %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the drawer, prints one receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the shortfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager decides, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund what came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 back, sale stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::StripeFrame</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::TenderList</name>
    <message>
        <source>Asking the gateways for their coins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway offers a coin. Ask a manager to check the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::TenderRow</name>
    <message>
        <source>Only from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::TillApp</name>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1 as paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is booked under the name %1 and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::TopBar</name>
    <message>
        <source>Lock the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the till, Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moves. Receipts are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::TotalLine</name>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tillgate::TotalsList</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
