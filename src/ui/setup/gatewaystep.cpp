// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/gatewaystep.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

namespace tillgate {

GatewayStep::GatewayStep(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_connect(new CapButton(theme, ButtonRole::Option, this)),
      m_practise(new CapButton(theme, ButtonRole::Option, this)),
      m_hint(new Label(theme, Type::Body, Tone::Ink2, this))
{
    m_practise->setContent(tr("Practise first"), QStringLiteral("state-training"), {});
    m_practise->setNote(tr("Six practice gateways on this machine: no account, no money"));
    m_hint->setWrapping(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_connect);
    layout->addWidget(m_practise);
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(m_connect, &CapButton::clicked, this, &GatewayStep::accountRequested);
    connect(m_practise, &CapButton::clicked, this, &GatewayStep::practiceRequested);
    render({});
    GatewayStep::restyle();
}

void GatewayStep::render(const QStringList &accounts)
{
    const bool hasOne = !accounts.isEmpty();
    m_connect->setContent(hasOne ? tr("Connected: %1").arg(accounts.join(QStringLiteral(", "))) : tr("Connect a gateway"),
                          hasOne ? QStringLiteral("ok") : QStringLiteral("gateway"));
    m_connect->setNote(hasOne ? tr("Change it, test it, or add another") : tr("With the keys from the gateway’s page, and a test"));
    m_connect->setChosen(hasOne);
    m_hint->setText(hasOne ? QString()
                           : tr("You can go on without one and connect it later, in the settings under “Gateways”."));
}

void GatewayStep::restyle()
{
    static_cast<QVBoxLayout *>(layout())->setSpacing(theme().px(12, 8));
}

} // namespace tillgate
