// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/helpwords.h"

#include "ui/parts/errorwords.h"
#include "ui/parts/stagewords.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

} // namespace

QString helpText(TillStep step)
{
    if (step == TillStep::Coin)
        return HelpWords::tr("The sum stands; now the customer says how to pay.\n"
                             "Press the number of the coin, or 0 for cash, then Enter.\n"
                             "A quiet row does not take this sum; it says from which one on.\n"
                             "Nothing is asked of a gateway before Enter.\n"
                             "Keys: 1 to 9 coin, 0 cash, Enter charges, Esc back to the sum.");
    return HelpWords::tr("Type the sum and press Enter.\n"
                         "+ adds a line, * is the quantity, Backspace takes back a digit, Delete clears.\n"
                         "F2 shows the coins, F9 charges with the usual one.\n"
                         "Ctrl+1 to 5 open the last five sales, Ctrl+F finds one.\n"
                         "Keys: F11 full screen, Ctrl+L locks the till, Ctrl+, settings.");
}

QString helpText(const PaymentView &view)
{
    switch (shownState(view)) {
    case Shown::Making:
        return HelpWords::tr("The gateway is being asked for an address; that takes a moment.\n"
                             "Wait. Nothing can be paid yet, nothing is handed over.\n"
                             "If it takes too long, the same sale can go to the next gateway.\n"
                             "The till has written the sale down already; a power cut loses nothing.\n"
                             "Keys: Esc calls it off, F3 takes the next gateway when it is offered.");
    case Shown::Question:
        return HelpWords::tr("The code is ready, and nobody sees it before you say so.\n"
                             "The panel says why: it costs more than the shop likes, or its price is not held long enough.\n"
                             "Enter does the better thing; the old code is called off and still watched.\n"
                             "F4 shows the code all the same; the till does not ask again about this cost.\n"
                             "Keys: Enter, F4 show the code, F2 other coin, F10 new price, Esc cancels.");
    case Shown::Unresolved:
        return HelpWords::tr("The gateway's answer got lost: perhaps it has opened the payment, perhaps not.\n"
                             "Do not charge again blindly. Press Check now.\n"
                             "If it stays so, take the next gateway or cash.\n"
                             "The till asks for our own number by itself and tells you what it finds.\n"
                             "Keys: F5 or Enter check now, F3 next gateway, Esc calls it off.");
    case Shown::Waiting:
        return HelpWords::tr("The code is on both screens; nothing was seen yet.\n"
                             "Let the customer scan it and compare sum and network. Do not hand over.\n"
                             "Says the customer “I paid”, press F1 and go through the list.\n"
                             "The till asks the gateway again and again; the price is held until the time ends.\n"
                             "Keys: F5 check now, F10 new price, F2 other coin, Esc asks whether to cancel.");
    case Shown::Seen:
    case Shown::Confirming:
        return HelpWords::tr("The gateway sees the money on its way, but it is not final.\n"
                             "The band says what to do with the goods; the shop's rule stands at its end.\n"
                             "It cannot be cancelled any more, and nobody has to pay again.\n"
                             "The till goes on watching and tells you when it is final.\n"
                             "Keys: F5 check now, Enter does what the main button says.");
    case Shown::Paid:
        return HelpWords::tr("The sale is covered and has its receipt number.\n"
                             "Hand over the goods.\n"
                             "The card on the left is the proof.\n"
                             "The till goes on noticing if money comes a second time.\n"
                             "Keys: Enter or any digit starts the next sale, Ctrl+R refunds.");
    case Shown::Over:
        return HelpWords::tr("The sale is paid, and more came than was asked for.\n"
                             "Hand over the goods, and give back what is too much.\n"
                             "The customer's screen says how much it is.\n"
                             "It can also be given back later, from the last five.\n"
                             "Keys: Ctrl+R refunds, Enter starts the next sale.");
    case Shown::Short:
        return HelpWords::tr("Less came in than was asked for. Do not hand over yet.\n"
                             "Choose: code for the rest, the rest in cash, let it go, or give it back.\n"
                             "Letting it go is a manager's decision and is booked under its own heading.\n"
                             "Later leaves it open among the last five; the old code is still watched.\n"
                             "Keys: 1 to 4 choose, Enter does it, Esc leaves it for later.");
    case Shown::Ended:
        return HelpWords::tr("The time for this price is over, and nothing came in.\n"
                             "Press New price: same sale, same coin, one key.\n"
                             "Or take another coin, or cash.\n"
                             "If the old code is paid after all, the till tells you and keeps both apart.\n"
                             "Keys: Enter or F10 new price, F5 check once more, F2 other coin, Esc cancels.");
    case Shown::Late:
        return HelpWords::tr("Money came after its time. The price was no longer held.\n"
                             "Ask a manager: accept it as paid, or give it back.\n"
                             "Do not hand over before that.\n"
                             "It stays among the last five until somebody has decided.\n"
                             "Keys: 1 to 2 choose, Enter does it, Esc leaves it for later.");
    case Shown::Failed:
        return HelpWords::tr("The gateway did not take this payment; no money moved.\n"
                             "Try again, take another coin or gateway, or cash.\n"
                             "The reason stands in the panel, with a code to tell over the phone.\n"
                             "Should money come all the same, the till tells you.\n"
                             "Keys: Enter tries again, F2 other coin, F3 next gateway, Esc cancels.");
    case Shown::Cancelled:
        return HelpWords::tr("The payment was called off.\n"
                             "Do not hand over.\n"
                             "The code has left both screens.\n"
                             "The till still watches it for late money.\n"
                             "Keys: Enter starts the next sale.");
    case Shown::Refunded:
        return HelpWords::tr("The money went back to the customer.\n"
                             "Nothing is handed over.\n"
                             "The slip shows what was given back and by whom.\n"
                             "The sale stays in the book; the refund stands beside it.\n"
                             "Keys: Enter, done.");
    case Shown::Unclear:
        return HelpWords::tr("The gateway gives no answer, so that nobody knows whether money came.\n"
                             "Do not hand over, and do not charge again.\n"
                             "Check the internet connection; press Check now.\n"
                             "The till goes on asking and says at once when it knows.\n"
                             "Keys: F5 or Enter check now, Esc asks whether to cancel.");
    case Shown::NeedsManager:
        return HelpWords::tr("Something about this payment does not fit; the panel says what.\n"
                             "Ask a manager. Do not hand over.\n"
                             "The choices on the right end the question, by name.\n"
                             "It stays among the last five until somebody has decided.\n"
                             "Keys: 1 to 3 choose, Enter does it, Esc leaves it for later.");
    }
    Q_UNREACHABLE();
}

QString detailsToCopy(const PaymentView &view)
{
    const Payment &payment = view.payment;
    QStringList lines{QStringLiteral("payment %1").arg(payment.reference.text()),
                      QStringLiteral("gateway %1").arg(payment.account.text()),
                      QStringLiteral("coin %1").arg(payment.coin.text()),
                      QStringLiteral("price %1").arg(payment.price.toString()),
                      QStringLiteral("stage %1, version %2").arg(stageName(payment.stage)).arg(payment.version),
                      QStringLiteral("requested %1").arg(payment.requestedAt.toUTC().toString(Qt::ISODate))};
    if (!payment.rawStatus.isEmpty())
        lines.append(QStringLiteral("gateway's word \"%1\"").arg(payment.rawStatus));
    if (payment.quote)
        lines.append(QStringLiteral("gateway's number %1").arg(payment.quote->gatewayId.text()));
    if (!payment.attention.isEmpty())
        lines.append(payment.attention);
    if (view.silentSince)
        lines.append(QStringLiteral("no answer since %1").arg(view.silentSince->toUTC().toString(Qt::ISODate)));
    if (view.problem)
        lines.append(errorDetails(*view.problem));
    return lines.join(QLatin1Char('\n'));
}

} // namespace tillgate
