// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/pairing.h"

#include "gateway/btcpay/replies.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace tillgate::btcpay {

namespace {

constexpr std::array rights{"btcpay.store.canviewinvoices",
                            "btcpay.store.cancreateinvoice",
                            "btcpay.store.canviewstoresettings",
                            "btcpay.store.canmodifyinvoices",
                            "btcpay.store.cancreatenonapprovedpullpayments",
                            "btcpay.store.webhooks.canmodifywebhooks"};

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

/// 20 random bytes in lower-case hex (dossier btcpay 1).
bool isKey(const QString &text)
{
    constexpr qsizetype length = 40;
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
}

QStringList storesIn(const QStringList &permissions)
{
    QStringList stores;
    for (const QString &permission : permissions) {
        const QString store = permission.section(QLatin1Char(':'), 1);
        if (!store.isEmpty() && !stores.contains(store))
            stores.append(store);
    }
    return stores;
}

} // namespace

QUrl pairingPage(const Requests &requests, const QUrl &redirect)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("applicationName"), QStringLiteral("Tillgate"));
    for (const char *right : rights)
        query.addQueryItem(QStringLiteral("permissions"), QString::fromLatin1(right));
    // A merchant may leave out what this shop does not need; `testKeys` says what is missing then.
    query.addQueryItem(QStringLiteral("strict"), QStringLiteral("false"));
    query.addQueryItem(QStringLiteral("selectiveStores"), QStringLiteral("true"));
    query.addQueryItem(QStringLiteral("redirect"), QString::fromLatin1(QUrl::toPercentEncoding(redirect.toString(QUrl::FullyEncoded))));
    QUrl page = requests.page(QStringLiteral("api-keys/authorize"));
    page.setQuery(query);
    return page;
}

Result<Pairing> readPairing(const QByteArray &form)
{
    QStringList keys;
    Pairing pairing;
    for (const QByteArray &field : form.split('&')) {
        const qsizetype equals = field.indexOf('=');
        const QString name = decoded(field.first(equals < 0 ? field.size() : equals));
        const QString value = equals < 0 ? QString() : decoded(field.sliced(equals + 1));
        if (name == QLatin1String("apiKey"))
            keys.append(value);
        else if (name == QLatin1String("permissions[]") || name == QLatin1String("permissions"))
            pairing.permissions.append(value);
    }
    if (keys.size() != 1 || !isKey(keys.first()))
        return fail(Error::Kind::Malformed, QStringLiteral("The server's page brought no API key back."));
    const QStringList stores = storesIn(pairing.permissions);
    if (stores.size() > 1)
        return fail(Error::Kind::Usage, QStringLiteral("Pick one store for this till, not %1.").arg(stores.size()));
    if (!stores.isEmpty() && !isPlainId(stores.first()))
        return fail(Error::Kind::Malformed, QStringLiteral("The server's page named no store that there can be."));
    pairing.apiKey = Secret(keys.first().toLatin1());
    pairing.merchantId = stores.value(0);
    return pairing;
}

} // namespace tillgate::btcpay
