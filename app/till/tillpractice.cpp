// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to the practice customer.
#include "tillapp.h"

#include "ui/practice/practicepanel.h"

#include <QTimer>

namespace tillgate {

using namespace std::chrono_literals;

void TillApp::addPracticePanel()
{
    if (m_shop->practice() == nullptr)
        return;
    auto *panel = new PracticePanel(m_cashier->theme(), m_cashier.get());
    m_practicePanel = panel;
    panel->render({});
    connect(panel, &PracticePanel::actChosen, this, &TillApp::act);
    connect(panel, &PracticePanel::switchesChanged, this, &TillApp::switchPractice);
    m_cashier->setSidePanel(panel);
}

void TillApp::act(PracticeAct practiceAct)
{
    const std::optional<Payment> &payment = m_shop->checkout().payment();
    PracticeServer *practice = m_shop->practice();
    if (!payment || practice == nullptr) {
        m_practicePanel->setLastAct(tr("There is no payment on the screen."));
        return;
    }
    const QString reference = payment->reference.text();
    const auto pay = [&](const char *kind) { return practice->pay(reference, QLatin1String(kind)); };
    Result<void> done;
    switch (practiceAct) {
    case PracticeAct::PayExact: done = pay("exact"); break;
    case PracticeAct::PayShort: done = pay("short"); break;
    case PracticeAct::PayOver: done = pay("over"); break;
    case PracticeAct::PayLate:
        // The window ends, the till hears of it, and only then does the money come.
        practice->advanceClock(21min);
        QTimer::singleShot(5s, practice, [practice, reference] {
            const Result<void> paid = practice->pay(reference, QStringLiteral("exact"));
            if (!paid)
                qWarning("The late payment failed: %s", qPrintable(paid.error().detail));
        });
        break;
    case PracticeAct::PayTwice: done = pay("twice"); break;
    case PracticeAct::PayNever: done = pay("never"); break;
    case PracticeAct::PayWrongNetwork: done = pay("wrong-network"); break;
    case PracticeAct::Confirm: done = practice->confirm(reference); break;
    case PracticeAct::TakeBack: done = practice->replace(reference, QStringLiteral("other")); break;
    case PracticeAct::UndoBlocks: done = practice->reorganise(reference, 2, false); break;
    case PracticeAct::EndWindow:
        // The practice clock moves past the rate lock; every practice payment ages with it.
        practice->advanceClock(21min);
        break;
    }
    if (done)
        m_practicePanel->showAct(practiceAct, m_clock.now());
    else
        m_practicePanel->setLastAct(done.error().detail);
    m_shop->checkout().checkNow();
}

void TillApp::switchPractice(const PracticeSwitches &switches)
{
    PracticeServer *practice = m_shop->practice();
    if (practice == nullptr)
        return;
    std::optional<practice::Fault> fault;
    if (switches.isDown)
        fault = practice::Fault{.kind = practice::Fault::Kind::Down, .retryAfter = std::nullopt};
    else if (switches.isSlow)
        fault = practice::Fault{.kind = practice::Fault::Kind::Slow, .delay = 4s, .retryAfter = std::nullopt};
    for (const PracticeServer::Account &account : practice->accounts()) {
        if (const Result<void> set = practice->setFault(account.provider, fault); !set)
            m_practicePanel->setLastAct(set.error().detail);
    }
    practice::NoticeRules rules;
    if (switches.losesNotices)
        rules.mode = practice::NoticeRules::Mode::None;
    practice->setNoticeRules(rules);
    m_practicePanel->render(switches);
}

} // namespace tillgate
