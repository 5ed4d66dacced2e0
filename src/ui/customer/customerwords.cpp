// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerwords.h"

#include "ui/parts/format.h"
#include "ui/parts/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace tillgate {

namespace {

constexpr const char *context = "Customer";

const char *source(CustomerWords::Word word)
{
    switch (word) {
    case CustomerWords::Word::Welcome:
        return QT_TRANSLATE_NOOP("Customer", "Welcome");
    case CustomerWords::Word::YouCanPayWith:
        return QT_TRANSLATE_NOOP("Customer", "You can pay with");
    case CustomerWords::Word::OneMoment:
        return QT_TRANSLATE_NOOP("Customer", "One moment, please.");
    case CustomerWords::Word::PleasePay:
        return QT_TRANSLATE_NOOP("Customer", "Please pay");
    case CustomerWords::Word::OpensPage:
        return QT_TRANSLATE_NOOP("Customer", "Scan and pay on");
    case CustomerWords::Word::SendExactly:
        return QT_TRANSLATE_NOOP("Customer", "Send exactly");
    case CustomerWords::Word::OnlyOn:
        return QT_TRANSLATE_NOOP("Customer", "Only on");
    case CustomerWords::Word::WithMemo:
        return QT_TRANSLATE_NOOP("Customer", "With memo");
    case CustomerWords::Word::ToThisAddress:
        return QT_TRANSLATE_NOOP("Customer", "To this address");
    case CustomerWords::Word::Waiting:
        return QT_TRANSLATE_NOOP("Customer", "Waiting for your payment");
    case CustomerWords::Word::ScanAndSend:
        return QT_TRANSLATE_NOOP("Customer", "Scan the code, check the amount, send.");
    case CustomerWords::Word::Seen:
        return QT_TRANSLATE_NOOP("Customer", "We can see your payment.");
    case CustomerWords::Word::SeenThanks:
        return QT_TRANSLATE_NOOP("Customer", "Thank you.");
    case CustomerWords::Word::SeenWait:
        return QT_TRANSLATE_NOOP("Customer", "Please wait a moment.");
    case CustomerWords::Word::Thanks:
        return QT_TRANSLATE_NOOP("Customer", "Thank you");
    case CustomerWords::Word::Paid:
        return QT_TRANSLATE_NOOP("Customer", "%1 paid");
    case CustomerWords::Word::TooMuch:
        return QT_TRANSLATE_NOOP("Customer", "You paid %1 too much. Please ask us.");
    case CustomerWords::Word::Missing:
        return QT_TRANSLATE_NOOP("Customer", "%1 are still missing. Please ask us.");
    case CustomerWords::Word::AskUs:
        return QT_TRANSLATE_NOOP("Customer", "Please ask us.");
    case CustomerWords::Word::Training:
        return QT_TRANSLATE_NOOP("Customer", "TRAINING");
    case CustomerWords::Word::PriceHeldUntil:
        return QT_TRANSLATE_NOOP("Customer", "Price held until %1");
    case CustomerWords::Word::HowToPay:
        return QT_TRANSLATE_NOOP("Customer", "How would you like to pay?");
    case CustomerWords::Word::MoneyBack:
        return QT_TRANSLATE_NOOP("Customer", "%1 come back to you.");
    case CustomerWords::Word::ScanToFetch:
        return QT_TRANSLATE_NOOP("Customer", "Scan the code to fetch the coins.");
    }
    Q_UNREACHABLE();
}

} // namespace

CustomerWords::CustomerWords() = default;
CustomerWords::~CustomerWords() = default;

void CustomerWords::setLanguage(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    m_translator = tag.isEmpty() ? nullptr : translationTo(languageFor(tag));
}

Qt::LayoutDirection CustomerWords::direction() const
{
    if (m_tag.isEmpty())
        return QLocale(QCoreApplication::translate("Customer", "en", "the BCP 47 tag of this translation"))
            .textDirection();
    return languageFor(m_tag).direction();
}

QString CustomerWords::say(Word word) const
{
    if (m_tag.isEmpty())
        return QCoreApplication::translate(context, source(word));
    const QString text = m_translator ? m_translator->translate(context, source(word)) : QString();
    return text.isEmpty() ? QString::fromUtf8(source(word)) : text;
}

QString CustomerWords::say(Word word, const QString &value) const
{
    return say(word).arg(isolated(value, direction()));
}

} // namespace tillgate
