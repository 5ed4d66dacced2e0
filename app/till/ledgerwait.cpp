// SPDX-License-Identifier: Apache-2.0
#include "ledgerwait.h"

#include "ledger/ledger.h"
#include "schemechoice.h"

namespace tillgate {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds pause = 2s;

TillPlace placeOf(const TillOptions &options)
{
    return tillPlace(options.dataFolder, options.isPractice, {.ledger = options.ledger, .till = options.till})
        .value_or(TillPlace());
}

} // namespace

bool LedgerWait::isWorthIt(const TillOptions &options, const Error &why)
{
    const bool isSeen = !options.quitsWhenReady && options.demoFolder.isEmpty();
    const bool isPassing = why.kind == Error::Kind::LedgerAway || why.kind == Error::Kind::InUse;
    return isSeen && isPassing && placeOf(options).ledger.isServer();
}

LedgerWait::LedgerWait(const TillOptions &options, const Error &why)
    : m_place(placeOf(options)), m_why(why), m_window(schemeFrom(options, ShopSettings::standard()))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LedgerWait::tryOnce);
    connect(&m_window, &LedgerWaitWindow::tryRequested, this, &LedgerWait::tryOnce);
    connect(&m_window, &LedgerWaitWindow::closed, this, &LedgerWait::givenUp);
    if (options.isFullScreen)
        m_window.setWindowState(Qt::WindowFullScreen);
}

LedgerWait::~LedgerWait()
{
    if (m_trying != nullptr)
        m_trying->wait(); // within the time that a server has to let us in
}

void LedgerWait::start()
{
    m_window.show();
    m_window.render(m_why, m_place.ledger.text());
    m_again.start(pause);
}

void LedgerWait::tryOnce()
{
    m_window.render(m_why, m_place.ledger.text());
    if (m_trying != nullptr)
        return; // under way
    m_again.stop();
    m_trying.reset(QThread::create([this] {
        LedgerOptions options;
        options.writer = m_place.till ? m_place.till->text() : QString();
        m_answer = Ledger::open(m_place.ledger, options).map([](const std::unique_ptr<Ledger> &) {});
    }));
    connect(m_trying.get(), &QThread::finished, this, &LedgerWait::takeAnswer);
    m_trying->start();
}

void LedgerWait::takeAnswer()
{
    m_trying->wait();
    m_trying.reset();
    const bool isPassing = !m_answer
        && (m_answer.error().kind == Error::Kind::LedgerAway || m_answer.error().kind == Error::Kind::InUse);
    if (!isPassing)
        return Q_EMIT available(); // or an error that the till itself has to name
    m_why = m_answer.error();
    m_window.render(m_why, m_place.ledger.text());
    m_again.start(pause);
}

} // namespace tillgate
