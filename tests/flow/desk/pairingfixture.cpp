// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/pairingfixture.h"

#include "gateway/registry.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace tillgate::test {

void PairingFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_practice = std::move(PracticeServer::start({}, m_clock).value());
    for (const PracticeServer::Account &account : m_practice->accounts()) {
        if (traitsOf(account.provider)->pairsInBrowser)
            m_gateway = account;
    }
    QVERIFY(m_gateway);
    m_vault = std::make_shared<MemoryVault>();
    m_shop = std::move(Shop::open({.dataFolder = m_folder->path(), .vault = m_vault}, m_clock).value());
    m_shop->connectGateways();
}

void PairingFixture::cleanup()
{
    m_shop.reset();
    m_practice.reset();
}

AccountSettings PairingFixture::account() const
{
    return {.name = AccountName(QStringLiteral("Our server")),
            .providerId = m_gateway->provider,
            .environment = AccountSettings::Environment::SelfHosted,
            .baseUrl = m_gateway->baseUrl,
            .payoutCode = {},
            .notifyUrl = std::nullopt};
}

Answer PairingFixture::send(const QUrl &url, const QByteArray &form, bool isPost)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(isPost ? m_browser.post(request, form) : m_browser.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
        return {.body = "no end"};
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
}

Consent PairingFixture::consentOn(const QUrl &page)
{
    const QString html = QString::fromUtf8(send(page, {}, false).body);
    static const QRegularExpression action(QStringLiteral("action=\"([^\"]+)\""));
    static const QRegularExpression field(QStringLiteral("name=\"([^\"]+)\" value=\"([^\"]*)\""));
    QUrlQuery form;
    for (auto match = field.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        form.addQueryItem(one.captured(1), QString::fromLatin1(QUrl::toPercentEncoding(one.captured(2))));
    }
    return {.action = QUrl(action.match(html).captured(1)), .body = form.toString(QUrl::FullyEncoded).toLatin1()};
}

QByteArray PairingFixture::storedKey()
{
    return readCredentials(*m_vault, account().name).value().apiKey.reveal().toByteArray();
}

QByteArray PairingFixture::storedSecret()
{
    return readCredentials(*m_vault, account().name).value().webhookSecret.reveal().toByteArray();
}

std::optional<AccountSettings> PairingFixture::storedAccount()
{
    const QList<AccountSettings> all = m_shop->accounts().all().value();
    for (const AccountSettings &stored : all) {
        if (stored.name == account().name)
            return stored;
    }
    return std::nullopt;
}

CommandResult PairingFixture::run(const QStringList &words)
{
    std::optional<CommandResult> result;
    runInShop(*m_shop, {words}, this, [&](const CommandResult &done) { result = done; });
    const bool isDone = QTest::qWaitFor([&] { return result.has_value(); }, 60000);
    return isDone ? *result : CommandResult{.exit = ExitCode::Storage, .text = QStringLiteral("never done"), .data = {}};
}

void PairingFixture::setUpByHand(const std::optional<QUrl> &notifyUrl)
{
    AccountForm form{.settings = account(), .typed = {}};
    form.settings.merchantId = m_gateway->merchantId;
    form.settings.notifyUrl = notifyUrl;
    form.typed.apiKey = m_gateway->apiKey;
    const Result<void> saved = m_shop->accounts().save(form);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
}

} // namespace tillgate::test
