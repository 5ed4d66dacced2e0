// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/accountfields.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>

#include <algorithm>

namespace tillgate {

namespace {

using Environment = AccountSettings::Environment;

QString environmentWords(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return AccountFields::tr("Real money");
    case Environment::Sandbox:
        return AccountFields::tr("Gateway's sandbox");
    case Environment::Practice:
        return AccountFields::tr("Built-in practice");
    case Environment::SelfHosted:
        return AccountFields::tr("Own address");
    }
    Q_UNREACHABLE();
}

bool isSecret(AccountField field)
{
    return field == AccountField::ApiKey || field == AccountField::WebhookSecret
        || field == AccountField::LoginPassword;
}

/// Tab goes through the fields as they stand.
void followInOrder(const QList<QWidget *> &boxes)
{
    QWidget *previous = nullptr;
    for (const QWidget *box : boxes) {
        for (auto *control : box->findChildren<QWidget *>()) {
            const bool takesFocus
                = control->focusPolicy() == Qt::StrongFocus || control->focusPolicy() == Qt::WheelFocus;
            if (!takesFocus || control->window() != box->window()) // a choice's list is a window of its own
                continue;
            if (previous != nullptr)
                QWidget::setTabOrder(previous, control);
            previous = control;
        }
    }
}

QString fieldWords(AccountField field)
{
    switch (field) {
    case AccountField::ApiKey:
        return AccountFields::tr("API key");
    case AccountField::WebhookSecret:
        return AccountFields::tr("Notification secret");
    case AccountField::LoginEmail:
        return AccountFields::tr("Login for lost payments: e-mail");
    case AccountField::LoginPassword:
        return AccountFields::tr("Password");
    case AccountField::MerchantId:
        return AccountFields::tr("Store or merchant ID");
    case AccountField::ContactEmail:
        return AccountFields::tr("Shop's e-mail");
    case AccountField::PayoutCode:
        return AccountFields::tr("Paid out in (the gateway's code)");
    }
    Q_UNREACHABLE();
}

/// Two short words that belong together; everything else needs the whole width for its hint.
bool isLogin(AccountField field)
{
    return field == AccountField::LoginEmail || field == AccountField::LoginPassword;
}

} // namespace

AccountFields::AccountFields(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_grid(new QGridLayout(this)),
      m_nameBox(addLine(tr("Name in this shop"), m_name)),
      m_providerBox(addChoice(tr("Gateway"), m_provider)),
      m_environmentBox(addChoice(tr("Where"), m_environment)),
      m_rateBox(addChoice(tr("Price"), m_rate)),
      m_unifiedBox(addChoice(tr("Bitcoin and Lightning"), m_unified)),
      m_urlBox(addLine(tr("Address"), m_url))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_rate->addItem(tr("Fixed rate"), true);
    m_rate->addItem(tr("Floating rate"), false);
    m_unified->addItem(tr("Two codes"), false);
    m_unified->addItem(tr("One code for both"), true);
    addParts();
    addNotice();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AccountFields::onProvider);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountFields::onEnvironment);
    AccountFields::restyle();
}

Field *AccountFields::addLine(const QString &label, QLineEdit *&line, bool isSecret)
{
    line = new QLineEdit(this);
    if (isSecret) {
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    return new Field(theme(), label, line, this);
}

Field *AccountFields::addChoice(const QString &label, QComboBox *&choice)
{
    choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    return new Field(theme(), label, choice, this);
}

void AccountFields::addParts()
{
    for (const AccountField field :
         {AccountField::MerchantId, AccountField::ApiKey, AccountField::WebhookSecret,
          AccountField::PayoutCode, AccountField::LoginEmail, AccountField::LoginPassword,
          AccountField::ContactEmail}) {
        QLineEdit *line = nullptr;
        Field *box = addLine(fieldWords(field), line, isSecret(field));
        m_parts.append({.field = field, .line = line, .box = box});
    }
}

void AccountFields::addNotice()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_notify = new QLineEdit(row);
    m_notify->setReadOnly(true);
    m_copy = new CapButton(theme(), ButtonRole::Centred, row);
    m_copy->setContent(tr("Copy"), QStringLiteral("copy"));
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_copy, &CapButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_notify->text()); });
    layout->addWidget(m_notify, 1);
    layout->addWidget(m_copy);
    m_notifyBox = new Field(theme(), tr("Notification address, put this into the gateway's page"), row, this);
    m_notify->setAccessibleName(tr("Notification address"));
    m_hint = new Label(theme(), Type::Small, Tone::Ink2, this);
    m_hint->setWrapping(true);
    m_hint->setText(tr("No address reachable from outside? Leave it. The till then asks the gateway every "
                       "few seconds while a customer waits."));
}

void AccountFields::arrange()
{
    const GatewayTraits *traits = provider();
    if (traits == nullptr)
        return;
    QList<QWidget *> halves{m_providerBox, m_nameBox, m_environmentBox};
    m_rateBox->setVisible(traits->canChooseFixedRate);
    if (traits->canChooseFixedRate)
        halves.append(m_rateBox);
    m_unifiedBox->setVisible(traits->canUnify);
    if (traits->canUnify)
        halves.append(m_unifiedBox);
    QList<QWidget *> wholes{m_urlBox};
    QList<QWidget *> login;
    for (const Part &part : std::as_const(m_parts)) {
        const bool isWanted = traits->requiredFields.contains(part.field) || isOptional(part.field);
        part.box->setVisible(isWanted);
        part.line->setPlaceholderText(placeholderOf(part.field));
        if (isWanted)
            (isLogin(part.field) ? login : wholes).append(part.box);
    }
    int row = 0;
    const auto placePairs = [&](const QList<QWidget *> &boxes) {
        for (qsizetype at = 0; at < boxes.size(); ++at)
            m_grid->addWidget(boxes.at(at), row + int(at / 2), int(at % 2), Qt::AlignBottom);
        row += int(boxes.size() + 1) / 2;
    };
    placePairs(halves);
    for (QWidget *box : std::as_const(wholes))
        m_grid->addWidget(box, row++, 0, 1, 2);
    placePairs(login);
    m_grid->addWidget(m_notifyBox, row++, 0, 1, 2);
    m_grid->addWidget(m_hint, row++, 0, 1, 2);
    for (int at = 0; at <= row; ++at)
        m_grid->setRowStretch(at, at == row ? 1 : 0);
    followInOrder(halves + wholes + login + QList<QWidget *>{m_notifyBox});
}

bool AccountFields::isOptional(AccountField field) const
{
    const GatewayTraits *traits = provider();
    return traits != nullptr && traits->optionalFields.contains(field);
}

QLineEdit *AccountFields::lineOf(AccountField field) const
{
    const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                   [field](const Part &candidate) { return candidate.field == field; });
    return part->line;
}

void AccountFields::setProviders(const QList<GatewayTraits> &providers)
{
    m_providers = providers;
    m_provider->clear();
    for (const GatewayTraits &traits : providers)
        m_provider->addItem(traits.displayName, traits.providerId);
}

const GatewayTraits *AccountFields::provider() const
{
    const int index = m_provider->currentIndex();
    return index >= 0 && index < m_providers.size() ? &m_providers[index] : nullptr;
}

void AccountFields::onProvider()
{
    const GatewayTraits *traits = provider();
    if (traits == nullptr)
        return;
    // A name that nobody typed follows the choice.
    const bool isOurs
        = std::any_of(m_providers.begin(), m_providers.end(),
                      [this](const GatewayTraits &known) { return known.displayName == m_name->text(); });
    if (m_view.isNew && isOurs)
        m_name->setText(traits->displayName);
    fillEnvironments();
    arrange();
    Q_EMIT providerChosen(traits->displayName);
}

void AccountFields::fillEnvironments()
{
    const GatewayTraits *traits = provider();
    const QVariant before = m_environment->currentData();
    m_environment->clear();
    QList<Environment> all;
    if (traits != nullptr && !traits->productionUrl.isEmpty())
        all.append(Environment::Production);
    if (traits != nullptr && traits->sandboxUrl)
        all.append(Environment::Sandbox);
    all.append({Environment::SelfHosted, Environment::Practice});
    for (const Environment environment : std::as_const(all))
        m_environment->addItem(environmentWords(environment), static_cast<int>(environment));
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(before)));
    onEnvironment();
}

void AccountFields::onEnvironment()
{
    const GatewayTraits *traits = provider();
    const auto environment = static_cast<Environment>(m_environment->currentData().toInt());
    const bool isOwn = environment == Environment::SelfHosted || environment == Environment::Practice;
    m_url->setReadOnly(!isOwn);
    if (traits == nullptr)
        return;
    if (environment == Environment::Production)
        m_url->setText(traits->productionUrl.toString());
    else if (environment == Environment::Sandbox)
        m_url->setText(traits->sandboxUrl.value_or(QUrl()).toString());
    else if (m_view.settings.environment == environment)
        m_url->setText(m_view.settings.baseUrl.toString());
    else
        m_url->clear();
}

void AccountFields::restyle()
{
    m_grid->setHorizontalSpacing(theme().px(16, 12));
    m_grid->setVerticalSpacing(theme().px(12, 8));
}

} // namespace tillgate
