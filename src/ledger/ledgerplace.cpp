// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerplace.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tillgate {

namespace {

using Options = QList<std::pair<QString, QString>>;

const QStringList &knownOptions()
{
    static const QStringList names
        = QStringLiteral("host hostaddr port dbname user passfile service sslmode sslrootcert sslcert sslkey "
                         "sslcrl channel_binding gssencmode krbsrvname target_session_attrs")
              .split(QLatin1Char(' '));
    return names;
}

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Kind::Usage,
                QStringLiteral("This is no place of a ledger: %1. Expected is the path of a file or "
                               "postgresql://[user@]host[:port]/database.")
                    .arg(why));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString valueOf(const Options &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const auto &option) { return option.first == name; });
    return found == options.end() ? QString() : found->second;
}

void put(Options &options, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        options.append({name, value});
}

/// "a:5432,b" as two lists of the same length, in libpq's way.
void putHosts(Options &options, const QString &text)
{
    QStringList hosts;
    QStringList ports;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        // An IPv6 address stands in brackets, which hold colons of their own.
        const qsizetype colon = one.lastIndexOf(QLatin1Char(':'));
        const bool hasPort = colon > one.lastIndexOf(QLatin1Char(']'));
        QString host = decoded(hasPort ? one.left(colon) : one);
        if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
            host = host.mid(1, host.size() - 2);
        hosts.append(host);
        ports.append(hasPort ? one.mid(colon + 1) : QString());
    }
    put(options, QStringLiteral("host"), hosts.join(QLatin1Char(',')));
    if (!ports.join(QString()).isEmpty())
        put(options, QStringLiteral("port"), ports.join(QLatin1Char(',')));
}

Result<void> putQuery(Options &options, const QString &query)
{
    for (const QString &item : query.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString name = decoded(item.section(QLatin1Char('='), 0, 0));
        if (name.contains(QLatin1String("password")))
            return refused(
                QStringLiteral("a password does not belong in it; name a password file (passfile=)"));
        if (!knownOptions().contains(name))
            return refused(QStringLiteral("it has the option \"%1\", which is not known").arg(name));
        if (!valueOf(options, name).isEmpty())
            return refused(QStringLiteral("it says \"%1\" twice").arg(name));
        put(options, name, decoded(item.section(QLatin1Char('='), 1)));
    }
    return {};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The two lists of putHosts as one again, each port beside its host.
QString hostsOf(const Options &options)
{
    const QStringList hosts = valueOf(options, QStringLiteral("host")).split(QLatin1Char(','));
    const QStringList ports = valueOf(options, QStringLiteral("port")).split(QLatin1Char(','));
    QStringList pairs;
    for (qsizetype at = 0; at < hosts.size(); ++at) {
        const QString host = hosts.at(at).contains(QLatin1Char(':')) ? QLatin1Char('[') + hosts.at(at) + QLatin1Char(']')
                                                                     : encoded(hosts.at(at));
        const QString port = ports.value(ports.size() == 1 ? 0 : at);
        pairs.append(port.isEmpty() ? host : QString(host + QLatin1Char(':') + port));
    }
    return pairs.join(QLatin1Char(','));
}

bool isOnThisMachine(const QString &host)
{
    return host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost")
        || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

void putSafeDefaults(Options &options)
{
    const QStringList hosts
        = valueOf(options, QStringLiteral("host")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bool isAway = !std::all_of(hosts.begin(), hosts.end(), &isOnThisMachine)
        || !valueOf(options, QStringLiteral("hostaddr")).isEmpty();
    if (isAway && valueOf(options, QStringLiteral("sslmode")).isEmpty())
        put(options, QStringLiteral("sslmode"), QStringLiteral("verify-full"));
    if (valueOf(options, QStringLiteral("target_session_attrs")).isEmpty())
        put(options, QStringLiteral("target_session_attrs"), QStringLiteral("read-write"));
}

bool isSafe(const QString &value)
{
    // Qt's driver turns every semicolon into a blank, even in quotes.
    return std::none_of(value.begin(), value.end(),
                        [](QChar c) { return c == QLatin1Char(';') || c < QLatin1Char(' '); });
}

} // namespace

Result<LedgerPlace> LedgerPlace::parse(const QString &text)
{
    if (text.isEmpty())
        return refused(QStringLiteral("it is empty"));
    const bool isUri
        = text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
    if (!isUri && (text.startsWith(QLatin1String("postgresql:")) || text.startsWith(QLatin1String("postgres:"))))
        return refused(QStringLiteral("two slashes belong behind its colon"));
    if (!isUri)
        return text.contains(QLatin1String("://"))
            ? Result<LedgerPlace>(refused(QStringLiteral("other databases are not known")))
            : LedgerPlace(text);
    const QString rest = text.section(QStringLiteral("://"), 1);
    const QString beforeQuery = rest.section(QLatin1Char('?'), 0, 0);
    const QString authority = beforeQuery.section(QLatin1Char('/'), 0, 0);
    const bool hasUser = authority.contains(QLatin1Char('@'));
    const QString user = hasUser ? authority.section(QLatin1Char('@'), 0, -2) : QString();
    if (user.contains(QLatin1Char(':')))
        return refused(QStringLiteral("a password does not belong in it; name a password file (passfile=)"));

    LedgerPlace place;
    put(place.m_options, QStringLiteral("user"), decoded(user));
    putHosts(place.m_options, authority.section(QLatin1Char('@'), -1));
    put(place.m_options, QStringLiteral("dbname"), decoded(beforeQuery.section(QLatin1Char('/'), 1)));
    if (const Result<void> read = putQuery(place.m_options, rest.section(QLatin1Char('?'), 1)); !read)
        return fail(read.error());
    for (const auto &[name, value] : place.m_options) {
        if (!isSafe(value))
            return refused(QStringLiteral("\"%1\" has a character that cannot be used").arg(name));
    }
    putSafeDefaults(place.m_options);
    return place;
}

QString LedgerPlace::text() const
{
    if (!isServer())
        return m_file;
    const QString user = valueOf(m_options, QStringLiteral("user"));
    const QString service = valueOf(m_options, QStringLiteral("service"));
    return QStringLiteral("postgresql://%1%2/%3%4")
        .arg(user.isEmpty() ? QString() : encoded(user) + QLatin1Char('@'), hostsOf(m_options),
             encoded(valueOf(m_options, QStringLiteral("dbname"))),
             service.isEmpty() ? QString() : QStringLiteral("?service=") + encoded(service));
}

QString LedgerPlace::address() const
{
    const QStringList elsewhere{QStringLiteral("user"), QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("dbname"),
                                QStringLiteral("service")};
    QString address = text();
    QChar separator = address.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?');
    for (const auto &[name, value] : m_options) {
        if (!elsewhere.contains(name))
            address += std::exchange(separator, QLatin1Char('&')) + name + QLatin1Char('=') + encoded(value);
    }
    return address;
}

} // namespace tillgate
