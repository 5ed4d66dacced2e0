// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/listenersettings.h"

#include "http/mhddaemon.h"

#include <QFile>

namespace tillgate {

namespace {

constexpr int highestPort = 65535;

Result<QByteArray> readPem(const QString &path, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("The %1 %2 cannot be read: %3.").arg(what, path, file.errorString()));
    }
    const QByteArray bytes = file.readAll();
    if (!bytes.contains("-----BEGIN "))
        return fail(Error::Kind::Usage, QStringLiteral("The %1 %2 is no PEM file.").arg(what, path));
    return bytes;
}

Result<std::optional<TlsIdentity>> tlsIdentity(const ListenerSettings &settings)
{
    if (settings.certificateFile.isEmpty() && settings.keyFile.isEmpty())
        return std::optional<TlsIdentity>();
    if (settings.certificateFile.isEmpty() || settings.keyFile.isEmpty())
        return fail(Error::Kind::Usage, QStringLiteral("A certificate needs its key, and a key its certificate."));
    const Result<QByteArray> certificate = readPem(settings.certificateFile, QStringLiteral("certificate"));
    if (!certificate)
        return fail(certificate.error());
    const Result<QByteArray> key = readPem(settings.keyFile, QStringLiteral("certificate's key"));
    if (!key)
        return fail(key.error());
    return std::optional(TlsIdentity{.certificate = *certificate, .key = Secret(*key)});
}

} // namespace

Result<ListenerSettings> ListenerSettings::fromJson(const Json &json)
{
    ListenerSettings settings;
    const auto read = [&](QStringView key, QString &into) {
        const Json *member = json.find(key);
        if (member != nullptr && member->isString())
            into = member->toString();
    };
    read(u"address", settings.address);
    read(u"certificateFile", settings.certificateFile);
    read(u"keyFile", settings.keyFile);
    read(u"trustedProxies", settings.trustedProxies);
    if (const Json *byHub = json.find(u"byHub"); byHub != nullptr)
        settings.isByHub = byHub->type() == Json::Type::Bool && byHub->toBool();
    if (const Json *most = json.find(u"connectionsPerAddress"); most != nullptr && most->isNumber())
        settings.connectionsPerAddress = std::max(0, most->numberText().toInt());
    QString publicUrl;
    read(u"publicUrl", publicUrl);
    settings.publicUrl = publicUrlFrom(publicUrl).value_or(QUrl());
    bool isNumber = true;
    if (const Json *port = json.find(u"port"); port != nullptr && port->isNumber())
        settings.port = port->numberText().toInt(&isNumber);
    if (!isNumber || settings.port < -1 || settings.port > highestPort)
        return fail(Error::Kind::Malformed, QStringLiteral("The listener's port is a number from -1 to 65535."));
    return settings;
}

Json ListenerSettings::toJson() const
{
    return Json::object({{QStringLiteral("address"), Json::string(address)},
                         {QStringLiteral("port"), Json::number(qint64(port))},
                         {QStringLiteral("certificateFile"), Json::string(certificateFile)},
                         {QStringLiteral("keyFile"), Json::string(keyFile)},
                         {QStringLiteral("trustedProxies"), Json::string(trustedProxies)},
                         {QStringLiteral("byHub"), Json::boolean(isByHub)},
                         {QStringLiteral("connectionsPerAddress"), Json::number(qint64(connectionsPerAddress))},
                         {QStringLiteral("publicUrl"), Json::string(publicUrl.toString(QUrl::FullyEncoded))}});
}

Result<QUrl> publicUrlFrom(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (text.isEmpty() || (url.isValid() && isWeb && isPlain && !url.host().isEmpty()))
        return url;
    return fail(Error::Kind::Usage, QStringLiteral("The public address is one as https://pay.shop.example."));
}

ListenLimits tillLimits()
{
    return {.requestsPerConnection = 100};
}

ListenLimits hubLimits()
{
    return {.requestsPerConnection = 10'000, .connections = 512};
}

Result<ListenOptions> listenOptions(const ListenerSettings &settings, const ListenLimits &limits)
{
    ListenOptions options{.address = QHostAddress(settings.address), .port = quint16(settings.port), .limits = limits};
    if (options.address.isNull())
        return fail(Error::Kind::Usage, QStringLiteral("\"%1\" is no address to listen on.").arg(settings.address));
    if (settings.port < 0 || settings.port > highestPort)
        return fail(Error::Kind::Usage, QStringLiteral("A port is a number from 0 to 65535."));
    options.limits.connectionsPerAddress = unsigned(std::max(0, settings.connectionsPerAddress));
    Result<std::optional<TlsIdentity>> tls = tlsIdentity(settings);
    if (!tls)
        return fail(tls.error());
    options.tls = std::move(*tls);
    Result<TrustedProxies> proxies = TrustedProxies::parse(settings.trustedProxies);
    if (!proxies)
        return fail(proxies.error());
    options.proxies = std::move(*proxies);
    return options;
}

QString warningAbout(const ListenOptions &options)
{
    if (options.address.isLoopback())
        return {};
    const QString place = QStringLiteral("%1 port %2").arg(options.address.toString()).arg(options.port);
    if (!options.tls) {
        return QStringLiteral("%1 can be reached by other machines, without TLS: whoever is on the way can read the "
                              "notices and see their address. Put a reverse proxy with TLS before it, or give it a "
                              "certificate.")
            .arg(place);
    }
    return QStringLiteral("%1 can be reached by other machines.").arg(place);
}

} // namespace tillgate
