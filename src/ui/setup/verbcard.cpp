// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/verbcard.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"

#include <QGuiApplication>
#include <QVBoxLayout>

namespace tillgate {

namespace {

constexpr int firstKey = 7; // F7; the page uses those below

struct VerbWords
{
    QString words;
    QString sign;
    QString done;
};

VerbWords wordsOf(AccountVerb verb)
{
    switch (verb) {
    case AccountVerb::Balances:
        return {VerbCard::tr("Show the balance"), QStringLiteral("cash"), VerbCard::tr("The account is empty.")};
    case AccountVerb::RegisterNotices:
        return {VerbCard::tr("Register notices"), QStringLiteral("link"), VerbCard::tr("The gateway posts its notices here from now on.")};
    case AccountVerb::SampleNotice:
        return {VerbCard::tr("Send a test notice"), QStringLiteral("notification"), VerbCard::tr("Asked for. The gateway's light tells when it came.")};
    case AccountVerb::LastNotice:
        return {VerbCard::tr("Send the last notice again"), QStringLiteral("history"), VerbCard::tr("Asked for. The gateway's light tells when it came.")};
    }
    Q_UNREACHABLE();
}

QString balanceLines(const QList<Balance> &balances)
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    QStringList lines;
    for (const Balance &balance : balances)
        lines.append(isolated(coinText(balance.available, balance.code.toUpper()), direction));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString verbAnswer(const AccountVerbsView &view)
{
    if (view.underWay)
        return VerbCard::tr("Asking the gateway…");
    if (!view.answered)
        return {};
    if (view.problem)
        return errorWords(*view.problem).sentence;
    return view.balances.isEmpty() ? wordsOf(*view.answered).done : balanceLines(view.balances);
}

VerbCard::VerbCard(const Theme &theme, QWidget *parent) :
    Card(theme, parent), m_layout(new QVBoxLayout(this)), m_answer(new Label(theme, Type::Body, Tone::Ink, this))
{
    auto *title = new Label(theme, Type::Heading, Tone::Ink, this);
    title->setText(tr("At the gateway"));
    m_layout->addWidget(title);
    m_answer->setWrapping(true);
    m_layout->addWidget(m_answer);
    VerbCard::restyle();
}

void VerbCard::restyle()
{
    const int side = theme().px(24, 14);
    m_layout->setContentsMargins(side, theme().px(20, 10), side, theme().px(20, 10));
    m_layout->setSpacing(theme().px(8, 6));
}

void VerbCard::render(const AccountVerbsView &view)
{
    if (view.offered != m_view.offered)
        fillButtons(view);
    m_view = view;
    for (CapButton *button : std::as_const(m_buttons))
        button->setEnabled(!view.underWay);
    m_answer->setText(verbAnswer(view));
    m_answer->setVisible(!m_answer->text().isEmpty());
    m_answer->setColor(view.problem ? theme().family(Family::Red).text : theme().color(Tone::Ink));
    setVisible(!view.offered.isEmpty());
}

void VerbCard::fillButtons(const AccountVerbsView &view)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int at = 0; at < view.offered.size(); ++at) {
        const VerbWords words = wordsOf(view.offered.at(at));
        auto *button = new CapButton(theme(), ButtonRole::Normal, this);
        button->setContent(words.words, words.sign, QStringLiteral("F%1").arg(firstKey + at));
        connect(button, &CapButton::clicked, this, [this, at] { ask(at + 1); });
        m_layout->insertWidget(at + 1, button);
        m_buttons.append(button);
    }
}

void VerbCard::ask(int number)
{
    if (number >= 1 && number <= m_view.offered.size() && !m_view.underWay)
        Q_EMIT asked(m_view.offered.at(number - 1));
}

} // namespace tillgate
