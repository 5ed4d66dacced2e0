// SPDX-License-Identifier: Apache-2.0
//
// Where this till takes notices, and how that is looked after.
#include "desk/shop.h"

#include <utility>

namespace tillgate {

/// Practice gateways are on this machine.
void Shop::obeyListener()
{
    if (!m_options.isPractice)
        m_accounts.setPublicUrl(m_settings.listener.toldUrl());
}

void Shop::listen()
{
    const ListenerSettings &listener = m_settings.listener;
    if (listener.isOff() || m_notices.isListening())
        return;
    const Result<ListenOptions> options = listenOptions(listener, tillLimits());
    const Result<void> listening
        = options ? m_notices.listen(*options) : Result<void>(fail(options.error()));
    m_listenerWarning = listening ? warningAbout(*options) : QString();
    noteListenerProblem(listening ? m_listenerWarning : listening.error().detail);
    if (listening)
        m_certificate.remember(listener, *options);
    m_listenerLook.start(m_options.listenerLook);
}

/// A port that was taken may be free by now, and a certificate be renewed.
void Shop::lookAfterListener()
{
    if (!m_notices.isListening())
        return listen();
    const Result<bool> renewed = m_certificate.look(m_notices.intake());
    noteListenerProblem(renewed ? m_listenerWarning : renewed.error().detail);
}

void Shop::noteListenerProblem(const QString &problem)
{
    if (std::exchange(m_listenerProblem, problem) != problem)
        Q_EMIT m_checkout.changed();
}

Secret Shop::noticeKey(const AccountName &account) const
{
    const std::shared_ptr<const NoticeHooks> hooks = m_notices.intake().hooks();
    const NoticeHook *hook = hooks->of(account);
    return hook != nullptr ? hook->probeKey : Secret();
}

void Shop::testNotices(const AccountName &account, const QUrl &address, QObject *context,
                       std::function<void(Result<NoticeTest::Outcome>)> done)
{
    m_noticeTest.run(account, address, noticeKey(account), context, std::move(done));
}

} // namespace tillgate
