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
#include <QStyle>

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

AccountFields::AccountFields(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_grid(new QGridLayout(this)),
      m_name(addLine(tr("Name in this shop"), 0, 0, 1)),
      m_provider(addChoice(tr("Gateway"), 0, 1)),
      m_environment(addChoice(tr("Where"), 1, 0)),
      m_rate(addChoice(tr("Price"), 1, 1)),
      m_url(addLine(tr("Address"), 2, 0, 1)),
      m_key(addLine(tr("API key"), 3, 0, 1, true)),
      m_secret(addLine(tr("Notification secret (IPN)"), 3, 1, 1, true)),
      m_email(addLine(tr("Login for lost payments: e-mail"), 4, 0, 1)),
      m_password(addLine(tr("Password"), 4, 1, 1, true)),
      m_payout(addLine(tr("Paid out in (the gateway's code)"), 2, 1, 1)),
      m_notify(nullptr),
      m_copy(nullptr),
      m_hint(nullptr)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_rate->addItem(tr("Fixed until the time is over"), true);
    m_rate->addItem(tr("Floating"), false);
    m_email->setPlaceholderText(tr("optional"));
    m_payout->setPlaceholderText(tr("as the account decides"));
    addNotice();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AccountFields::fillEnvironments);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountFields::onEnvironment);
    AccountFields::restyle();
}

QLineEdit *AccountFields::addLine(const QString &label, int row, int column, int span, bool isSecret)
{
    auto *line = new QLineEdit(this);
    if (isSecret) {
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_grid->addWidget(new Field(theme(), label, line, this), row, column, 1, span);
    return line;
}

QComboBox *AccountFields::addChoice(const QString &label, int row, int column)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    m_grid->addWidget(new Field(theme(), label, choice, this), row, column);
    return choice;
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
    m_grid->addWidget(
        new Field(theme(), tr("Notification address, put this into the gateway's page"), row, this), 6, 0, 1,
        2);
    m_notify->setAccessibleName(tr("Notification address"));
    m_hint = new Label(theme(), Type::Small, Tone::Ink2, this);
    m_hint->setWrapping(true);
    m_hint->setText(tr(
        "No address reachable from outside? Leave it. The till then asks the gateway every few seconds while a customer waits."));
    m_grid->addWidget(m_hint, 7, 0, 1, 2);
    m_grid->setRowStretch(8, 1);
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

void AccountFields::fillEnvironments()
{
    const GatewayTraits *traits = provider();
    const QVariant before = m_environment->currentData();
    m_environment->clear();
    QList<Environment> all{Environment::Production};
    if (traits != nullptr && traits->sandboxUrl)
        all.append(Environment::Sandbox);
    all.append({Environment::Practice, Environment::SelfHosted});
    for (const Environment environment : std::as_const(all))
        m_environment->addItem(environmentWords(environment), static_cast<int>(environment));
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(before)));
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

void AccountFields::render(const AccountView &view)
{
    m_view = view;
    const AccountSettings &settings = view.settings;
    m_name->setText(settings.name.text());
    if (m_provider->findData(settings.providerId) < 0)
        m_provider->addItem(view.providerName, settings.providerId);
    m_provider->setCurrentIndex(m_provider->findData(settings.providerId));
    fillEnvironments();
    m_environment->setCurrentIndex(
        std::max(0, m_environment->findData(static_cast<int>(settings.environment))));
    onEnvironment();
    m_url->setText(settings.baseUrl.toString());
    m_url->setCursorPosition(0);
    m_key->setPlaceholderText(storedKey(view.apiKeyEnd));
    m_secret->setPlaceholderText(storedKey(view.webhookSecretEnd));
    m_password->setPlaceholderText(view.hasLogin ? QStringLiteral("••••••••") : tr("optional"));
    m_email->setPlaceholderText(view.hasLogin ? tr("stored") : tr("optional"));
    m_payout->setText(settings.payoutCode);
    m_rate->setCurrentIndex(m_rate->findData(settings.wantsFixedRate));
    m_notify->setText(view.notifyAddress);
    m_notify->setCursorPosition(0);
    m_notify->parentWidget()->parentWidget()->setVisible(!view.notifyAddress.isEmpty());
}

AccountForm AccountFields::form() const
{
    AccountForm form{.settings = m_view.settings, .typed = {}};
    form.settings.name = AccountName(m_name->text().trimmed());
    form.settings.providerId = m_provider->currentData().toString();
    form.settings.environment = static_cast<Environment>(m_environment->currentData().toInt());
    QString url = m_url->text().trimmed();
    while (url.endsWith(u'/'))
        url.chop(1);
    form.settings.baseUrl = QUrl(url);
    form.settings.payoutCode = m_payout->text().trimmed();
    form.settings.wantsFixedRate = m_rate->currentData().toBool();
    form.typed.apiKey = secretOf(m_key);
    form.typed.webhookSecret = secretOf(m_secret);
    form.typed.loginEmail = secretOf(m_email);
    form.typed.loginPassword = Secret(m_password->text().toUtf8());
    return form;
}

void AccountFields::markBad(QLineEdit *field, bool isBad)
{
    field->setProperty("bad", isBad);
    field->style()->unpolish(field);
    field->style()->polish(field);
    if (isBad)
        field->setFocus();
}

bool AccountFields::check()
{
    const QUrl url(m_url->text().trimmed());
    const bool isUrlGood
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    const bool isNameGood = !m_name->text().trimmed().isEmpty();
    markBad(m_url, !isUrlGood);
    markBad(m_name, !isNameGood);
    return isUrlGood && isNameGood;
}

void AccountFields::forgetSecrets()
{
    for (QLineEdit *field : {m_key, m_secret, m_email, m_password})
        field->clear();
}

void AccountFields::restyle()
{
    m_grid->setHorizontalSpacing(theme().px(16, 12));
    m_grid->setVerticalSpacing(theme().px(16, 8));
}

} // namespace tillgate
