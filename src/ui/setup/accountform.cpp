// SPDX-License-Identifier: Apache-2.0
//
// What stands in the fields of accountfields.h: from an account into them, checked, and out again.
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/setup/accountfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace tillgate {

namespace {

using Environment = AccountSettings::Environment;

/// A stored key shows as dots with its last four characters.
QString storedKey(const QByteArray &end)
{
    return end.isEmpty() ? QString() : QStringLiteral("•••••••••••• ") + QString::fromLatin1(end);
}

Secret secretOf(const QLineEdit *field)
{
    return Secret(field->text().trimmed().toUtf8());
}

} // namespace

QString AccountFields::placeholderOf(AccountField field) const
{
    switch (field) {
    case AccountField::ApiKey:
        return storedKey(m_view.apiKeyEnd);
    case AccountField::WebhookSecret:
        return m_view.webhookSecretEnd.isEmpty() && isOptional(field) ? tr("optional")
                                                                      : storedKey(m_view.webhookSecretEnd);
    case AccountField::LoginEmail:
        return m_view.hasLogin ? tr("stored") : tr("optional");
    case AccountField::LoginPassword:
        return m_view.hasLogin ? QStringLiteral("••••••••") : tr("optional");
    case AccountField::PayoutCode:
        return tr("as the account decides");
    case AccountField::MerchantId:
    case AccountField::ContactEmail:
        return isOptional(field) ? tr("optional") : QString();
    }
    Q_UNREACHABLE();
}

void AccountFields::render(const AccountView &view)
{
    m_view = view;
    const AccountSettings &settings = view.settings;
    m_name->setText(settings.name.text());
    if (m_provider->findData(settings.providerId) < 0)
        m_provider->addItem(view.providerName, settings.providerId);
    m_provider->setCurrentIndex(m_provider->findData(settings.providerId));
    // The provider of a stored account is part of its records.
    m_provider->setEnabled(view.isNew);
    fillEnvironments();
    m_environment->setCurrentIndex(
        std::max(0, m_environment->findData(static_cast<int>(settings.environment))));
    if (!settings.baseUrl.isEmpty())
        m_url->setText(settings.baseUrl.toString());
    m_url->setCursorPosition(0);
    lineOf(AccountField::PayoutCode)->setText(settings.payoutCode);
    lineOf(AccountField::MerchantId)->setText(settings.merchantId);
    lineOf(AccountField::ContactEmail)->setText(settings.contactEmail);
    m_rate->setCurrentIndex(m_rate->findData(settings.wantsFixedRate));
    m_unified->setCurrentIndex(m_unified->findData(settings.wantsUnifiedLink));
    m_notify->setText(view.notifyAddress);
    m_notify->setCursorPosition(0);
    arrange();
    m_notifyBox->setVisible(!view.notifyAddress.isEmpty());
    m_hint->setVisible(!view.notifyAddress.isEmpty());
}

AccountForm AccountFields::form() const
{
    AccountForm form{.settings = m_view.settings, .typed = {}, .known = m_view.known};
    form.settings.name = AccountName(m_name->text().trimmed());
    form.settings.providerId = m_provider->currentData().toString();
    form.settings.environment = static_cast<Environment>(m_environment->currentData().toInt());
    QString url = m_url->text().trimmed();
    while (url.endsWith(u'/'))
        url.chop(1);
    form.settings.baseUrl = QUrl(url);
    form.settings.payoutCode = lineOf(AccountField::PayoutCode)->text().trimmed();
    form.settings.merchantId = lineOf(AccountField::MerchantId)->text().trimmed();
    form.settings.contactEmail = lineOf(AccountField::ContactEmail)->text().trimmed();
    form.settings.wantsFixedRate = m_rate->currentData().toBool();
    form.settings.wantsUnifiedLink
        = m_unified->currentData().toBool() && provider() != nullptr && provider()->canUnify;
    form.typed.apiKey = secretOf(lineOf(AccountField::ApiKey));
    form.typed.webhookSecret = secretOf(lineOf(AccountField::WebhookSecret));
    form.typed.loginEmail = secretOf(lineOf(AccountField::LoginEmail));
    form.typed.loginPassword = Secret(lineOf(AccountField::LoginPassword)->text().toUtf8());
    return form;
}

bool AccountFields::mark(QLineEdit *field, bool isBad)
{
    field->setProperty("bad", isBad);
    field->style()->unpolish(field);
    field->style()->polish(field);
    if (isBad)
        field->setFocus();
    return !isBad;
}

bool AccountFields::canPair() const
{
    const GatewayTraits *traits = provider();
    return traits != nullptr && traits->pairsInBrowser;
}

bool AccountFields::checkPlace()
{
    const QUrl url(m_url->text().trimmed());
    const bool isUrlGood
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    // From the last to the first, so that the first bad one has the focus in the end.
    const bool isGood = mark(m_url, !isUrlGood);
    return mark(m_name, m_name->text().trimmed().isEmpty()) && isGood;
}

bool AccountFields::check()
{
    bool isGood = true;
    const GatewayTraits *traits = provider();
    for (const AccountField field : {AccountField::ContactEmail, AccountField::MerchantId}) {
        const bool isNeeded = traits != nullptr && traits->requiredFields.contains(field);
        isGood = mark(lineOf(field), isNeeded && lineOf(field)->text().trimmed().isEmpty()) && isGood;
    }
    return checkPlace() && isGood;
}

void AccountFields::forgetSecrets()
{
    for (const AccountField field : {AccountField::ApiKey, AccountField::WebhookSecret,
                                     AccountField::LoginEmail, AccountField::LoginPassword})
        lineOf(field)->clear();
}

} // namespace tillgate
