// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/noticesection.h"

#include "http/clientaddress.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"

#include <QLineEdit>

namespace tillgate {

NoticeSection::NoticeSection(const Theme &theme, QWidget *parent)
    : FormSection(theme, parent),
      m_polling(new CapButton(theme, ButtonRole::Option, this)),
      m_proxy(new CapButton(theme, ButtonRole::Option, this))
{
    m_polling->setContent(tr("Ask the gateway"), QStringLiteral("check-now"));
    m_polling->setNote(tr("Works everywhere, behind every router"));
    m_proxy->setContent(tr("Notices through a proxy"), QStringLiteral("notification"));
    m_proxy->setNote(tr("For a fixed address with TLS before the till"));
    addPart(m_polling, 1);
    addPart(m_proxy, 1);
    m_port = addLine(tr("Port on this machine (0: any free one)"));
    m_address = addLine(tr("Address to listen on (127.0.0.1: this machine)"));
    m_proxies = addLine(tr("Trusted proxies, e.g. 127.0.0.1"));
    m_certificate = addFile(tr("Certificate (PEM), only without a proxy"), tr("Certificates (*.pem *.crt)"));
    m_key = addFile(tr("Key of the certificate (PEM)"), tr("Keys (*.pem *.key)"));
    addHint(tr("The till asks every few seconds while a customer waits; that alone is enough. Notices only make it ask "
               "sooner: no notice ever makes a payment paid by itself. The listener answers on this machine only; a "
               "reverse proxy lets notices in. “tillgatectl notices test” proves the way. A shop with several tills can "
               "leave notices to tillgate-hub."));
    connect(m_polling, &CapButton::clicked, this, [this] { choose(false); });
    connect(m_proxy, &CapButton::clicked, this, [this] { choose(true); });
}

void NoticeSection::choose(bool listens)
{
    m_listens = listens;
    m_polling->setChosen(!listens);
    m_proxy->setChosen(listens);
    for (QWidget *field : {m_port, m_address, m_proxies, m_certificate, m_key})
        field->setEnabled(listens);
}

void NoticeSection::render(const SettingsView &view)
{
    const ListenerSettings &listener = view.settings.listener;
    m_port->setText(QString::number(std::max(0, listener.port)));
    m_address->setText(listener.address);
    m_proxies->setText(listener.trustedProxies);
    m_certificate->setText(listener.certificateFile);
    m_key->setText(listener.keyFile);
    choose(!listener.isOff());
}

bool NoticeSection::read(ShopSettings &settings)
{
    bool isWhole = false;
    ListenerSettings listener{.address = m_address->text().trimmed(),
                              .port = m_port->text().trimmed().toInt(&isWhole),
                              .certificateFile = m_certificate->text().trimmed(),
                              .keyFile = m_key->text().trimmed(),
                              .trustedProxies = m_proxies->text().trimmed()};
    if (!m_listens) {
        settings.listener.port = -1;
        return true;
    }
    const bool isPort = isWhole && listener.port >= 0 && listener.port <= 65535;
    const bool isPair = listener.certificateFile.isEmpty() == listener.keyFile.isEmpty();
    const bool isUsable = mark(m_port, !isPort) && mark(m_address, QHostAddress(listener.address).isNull())
        && mark(m_proxies, !TrustedProxies::parse(listener.trustedProxies)) && mark(m_key, !isPair);
    if (isUsable)
        settings.listener = listener;
    return isUsable;
}

} // namespace tillgate
