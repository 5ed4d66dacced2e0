// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/noticesection.h"

#include "http/clientaddress.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace tillgate {

NoticeSection::NoticeSection(const Theme &theme, QWidget *parent) : FormSection(theme, parent)
{
    addWays();
    addFields();
}

void NoticeSection::addWays()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Way way, const QString &words, const QString &sign) {
        auto *button = new CapButton(theme(), ButtonRole::Option, box);
        button->setContent(words, sign);
        connect(button, &CapButton::clicked, this, [this, way] { choose(way); });
        row->addWidget(button, 1);
        m_ways.append(button);
        return button;
    };
    add(Way::Polling, tr("Ask the gateway"), QStringLiteral("check-now"))->setNote(tr("Needs nothing"));
    add(Way::Proxy, tr("Notices to this till"), QStringLiteral("notification"))->setNote(tr("Needs a proxy with TLS"));
    add(Way::Hub, tr("Notices to the hub"), QStringLiteral("network"))->setNote(tr("Needs a server of the shop"));
    addPart(box, 2);
    m_needs = addHint({});
}

void NoticeSection::addFields()
{
    m_public = addLine(tr("Public address, e.g. https://pay.shop.example"));
    m_port = addLine(tr("Port on this machine (0: any free one)"));
    m_address = addLine(tr("Address to listen on (127.0.0.1: this machine)"));
    m_proxies = addLine(tr("Trusted proxies, e.g. 127.0.0.1"));
    addTest();
    // Last: most shops need none, and the answer of a test is in sight.
    m_certificate = addFile(tr("Certificate (PEM), only without a proxy"), tr("Certificates (*.pem *.crt)"));
    m_key = addFile(tr("Key of the certificate (PEM)"), tr("Keys (*.pem *.key)"));
    for (QLineEdit *field : {m_port, m_address, m_proxies, m_certificate, m_key})
        m_fields.append(field->parentWidget());
}

void NoticeSection::addTest()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(16, 12));
    m_test = new CapButton(theme(), ButtonRole::Normal, box);
    m_test->setContent(tr("Send me a test notice"), QStringLiteral("test-connection"));
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_result = new Label(theme(), Type::Body, Tone::Ink2, box);
    m_result->setWrapping(true);
    row->addWidget(m_test);
    row->addWidget(m_result, 1);
    connect(m_test, &CapButton::clicked, this, &NoticeSection::testRequested);
    addPart(box, 2);
}

void NoticeSection::choose(Way way)
{
    m_way = way;
    for (int at = 0; at < m_ways.size(); ++at)
        m_ways.at(at)->setChosen(at == int(way));
    // Only what the choice needs is there to be filled in.
    for (QWidget *field : std::as_const(m_fields))
        field->setVisible(way == Way::Proxy);
    for (QLineEdit *file : {m_certificate, m_key})
        file->parentWidget()->parentWidget()->setVisible(way == Way::Proxy);
    m_public->parentWidget()->setVisible(way != Way::Polling);
    m_test->setVisible(way != Way::Polling);
    m_result->setVisible(way != Way::Polling);
    const QStringList needs{
        tr("The till asks every few seconds while a customer waits; that alone is enough, behind every router."),
        tr("A fixed address, and a proxy with TLS that passes /hook/ on to this port. A notice makes the till ask a second "
           "or two sooner; none ever makes a payment paid."),
        tr("tillgate-hub on a server, and tills that share a ledger in PostgreSQL. The address for notices is the hub’s; "
           "“tillgatectl notices hub” writes its configuration.")};
    m_needs->setText(needs.at(int(way)));
}

void NoticeSection::render(const SettingsView &view)
{
    const ListenerSettings &listener = view.settings.listener;
    m_public->setText(listener.publicUrl.toString());
    m_port->setText(QString::number(std::max(0, listener.port)));
    m_address->setText(listener.address);
    m_proxies->setText(listener.trustedProxies);
    m_certificate->setText(listener.certificateFile);
    m_key->setText(listener.keyFile);
    m_result->setText({});
    const Way silent = listener.isByHub ? Way::Hub : Way::Polling;
    choose(listener.isOff() ? silent : Way::Proxy);
}

void NoticeSection::renderTrials(const std::optional<QList<NoticeTrial>> &trials)
{
    m_test->setEnabled(trials.has_value());
    QStringList lines;
    if (!trials)
        lines.append(tr("On its way…"));
    else if (trials->isEmpty())
        lines.append(tr("Connect a gateway first."));
    for (const NoticeTrial &trial : trials.value_or(QList<NoticeTrial>()))
        lines.append(QStringLiteral("%1: %2").arg(trial.account.text(), noticeTrialWords(trial)));
    m_result->setText(lines.join(QLatin1Char('\n')));
    m_result->setAccessibleName(m_result->text());
}

bool NoticeSection::read(ShopSettings &settings)
{
    const Result<QUrl> publicUrl = publicUrlFrom(m_public->text());
    if (m_way != Way::Polling && !mark(m_public, !publicUrl))
        return false;
    settings.listener.publicUrl = publicUrl.value_or(settings.listener.publicUrl);
    if (m_way != Way::Proxy) {
        settings.listener.port = -1;
        settings.listener.isByHub = m_way == Way::Hub;
        return true;
    }
    bool isWhole = false;
    ListenerSettings listener = settings.listener;
    listener.address = m_address->text().trimmed();
    listener.port = m_port->text().trimmed().toInt(&isWhole);
    listener.certificateFile = m_certificate->text().trimmed();
    listener.keyFile = m_key->text().trimmed();
    listener.trustedProxies = m_proxies->text().trimmed();
    listener.isByHub = false;
    const bool isPort = isWhole && listener.port >= 0 && listener.port <= 65535;
    const bool isPair = listener.certificateFile.isEmpty() == listener.keyFile.isEmpty();
    const bool isUsable = mark(m_port, !isPort) && mark(m_address, QHostAddress(listener.address).isNull())
        && mark(m_proxies, !TrustedProxies::parse(listener.trustedProxies)) && mark(m_key, !isPair);
    if (isUsable)
        settings.listener = listener;
    return isUsable;
}

} // namespace tillgate
