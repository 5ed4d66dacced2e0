// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/noticesection.h"

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
    addHint(tr("The till asks every few seconds while a customer waits; that alone is enough. Notices only make it ask "
               "sooner: no notice ever makes a payment paid by itself. The listener answers on this machine only; a "
               "reverse proxy lets notices in. A shop with several tills can leave them to tillgate-hub."));
    connect(m_polling, &CapButton::clicked, this, [this] { choose(false); });
    connect(m_proxy, &CapButton::clicked, this, [this] { choose(true); });
}

void NoticeSection::choose(bool listens)
{
    m_listens = listens;
    m_polling->setChosen(!listens);
    m_proxy->setChosen(listens);
    m_port->setEnabled(listens);
}

void NoticeSection::render(const SettingsView &view)
{
    const int port = view.settings.listenerPort;
    m_port->setText(QString::number(std::max(0, port)));
    choose(port >= 0);
}

bool NoticeSection::read(ShopSettings &settings)
{
    bool isWhole = false;
    const int port = m_port->text().trimmed().toInt(&isWhole);
    if (!mark(m_port, m_listens && (!isWhole || port < 0 || port > 65535)))
        return false;
    settings.listenerPort = m_listens ? port : -1;
    return true;
}

} // namespace tillgate
