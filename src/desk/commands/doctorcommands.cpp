// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/keychecks.h"
#include "wire/jsonfields.h"

#include <QPointer>
#include <QSslSocket>

#include <memory>

namespace tillgate {

namespace {

/// What is found out one after the other; told when nothing is missing any more.
struct Examination
{
    QStringList gatewayLines = {};
    Json::Array gateways = {};
    bool isSound = true;
    qsizetype awaited = 0;
};

QString lightName(GatewayHealth::Light light)
{
    switch (light) {
    case GatewayHealth::Light::NotChecked: return QStringLiteral("not_checked");
    case GatewayHealth::Light::Answered: return QStringLiteral("answered");
    case GatewayHealth::Light::Slow: return QStringLiteral("slow");
    case GatewayHealth::Light::Silent: return QStringLiteral("silent");
    }
    Q_UNREACHABLE();
}

Json timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? Json::string(time->toUTC().toString(Qt::ISODateWithMs)) : Json();
}

template<typename Duration>
Json countOrNull(const std::optional<Duration> &duration)
{
    return duration ? Json::number(qint64(duration->count())) : Json();
}

std::optional<std::chrono::seconds> rateAge(const GatewayHealth &health, const QDateTime &now)
{
    return health.lastRateAt ? std::optional(std::chrono::seconds(std::max<qint64>(0, health.lastRateAt->secsTo(now))))
                             : std::nullopt;
}

QString clockText(const std::optional<QDateTime> &time, const QString &otherwise)
{
    return time ? time->toLocalTime().toString(QStringLiteral("HH:mm:ss")) : otherwise;
}

QString healthLine(const GatewayHealth &health, const QDateTime &now)
{
    QString text = QStringLiteral("%1: last answer %2")
                       .arg(health.account.text(), clockText(health.lastAnsweredAt, QStringLiteral("not yet")));
    if (health.lastDuration)
        text += QStringLiteral(" after %1 ms").arg(health.lastDuration->count());
    if (health.silentSince)
        text += QStringLiteral(", silent since %1").arg(clockText(health.silentSince, {}));
    const std::optional<std::chrono::seconds> age = rateAge(health, now);
    text += age ? QStringLiteral(", last rate %1 s old").arg(age->count()) : QStringLiteral(", no rate yet");
    text += QStringLiteral(", last notice %1").arg(clockText(health.lastNoticeAt, QStringLiteral("not yet")));
    if (health.clockDifference)
        text += QStringLiteral(", its clock is %1 s off ours").arg(health.clockDifference->count());
    return text;
}

Json healthReport(const GatewayHealth &health, const QDateTime &now, const Result<QList<KeyCheck>> &checks)
{
    return Json::object(
        {{QStringLiteral("account"), Json::string(health.account.text())},
         {QStringLiteral("light"), Json::string(lightName(health.light))},
         {QStringLiteral("last_answer_at"), timeOrNull(health.lastAnsweredAt)},
         {QStringLiteral("answer_ms"), countOrNull(health.lastDuration)},
         {QStringLiteral("silent_since"), timeOrNull(health.silentSince)},
         {QStringLiteral("last_rate_at"), timeOrNull(health.lastRateAt)},
         {QStringLiteral("rate_age_seconds"), countOrNull(rateAge(health, now))},
         {QStringLiteral("last_notice_at"), timeOrNull(health.lastNoticeAt)},
         {QStringLiteral("clock_difference_seconds"), countOrNull(health.clockDifference)},
         {QStringLiteral("checks"), checks ? checksReport(*checks) : Json()},
         {QStringLiteral("problem"), checks ? Json() : Json::string(checks.error().detail)}});
}

void take(Examination &examination, const GatewayHealth &health, const QDateTime &now,
          const Result<QList<KeyCheck>> &checks)
{
    examination.gatewayLines.append(healthLine(health, now));
    const QStringList found = checks ? checkLines(*checks) : QStringList{QStringLiteral("stop      ") + checks.error().detail};
    for (const QString &line : found)
        examination.gatewayLines.append(QStringLiteral("  ") + line);
    examination.gateways.append(healthReport(health, now, checks));
    examination.isSound = examination.isSound && checks && !isStopped(*checks);
}

QString listeningLine(Shop &shop)
{
    if (shop.notices().isListening())
        return QStringLiteral("Listening for webhooks on port %1").arg(shop.notices().port());
    return shop.settings().listener.isByHub ? QStringLiteral("Not listening for webhooks itself: a hub takes them")
                                            : QStringLiteral("Not listening for webhooks: polling only");
}

QStringList tillLines(Shop &shop)
{
    return {QStringLiteral("Tillgate " TILLGATE_VERSION ", Qt ") + QLatin1String(qVersion()),
            QStringLiteral("TLS: ") + QSslSocket::sslLibraryVersionString(),
            QStringLiteral("Ledger: ") + shop.ledger().place().text(),
            QStringLiteral("Vault: ") + (shop.accounts().hasVault() ? QStringLiteral("open") : QStringLiteral("not open")),
            QStringLiteral("Accounts at work: %1").arg(shop.lines().all().size()),
            listeningLine(shop)};
}

CommandResult diagnosis(Shop &shop, const Examination &examination, const QList<JournalHead> &heads)
{
    QStringList lines = tillLines(shop) + examination.gatewayLines;
    Json::Array journals;
    for (const JournalHead &head : heads) {
        lines.append(QStringLiteral("Journal of %1: %2 entries").arg(head.till.text()).arg(head.sequence));
        journals.append(Json::object({{QStringLiteral("till"), Json::string(head.till.text())},
                                      {QStringLiteral("entries"), Json::number(qint64(head.sequence))}}));
    }
    const QList<JournalFinding> found = shop.ledger().openingFindings();
    for (const JournalFinding &finding : found)
        lines.append(QStringLiteral("The ledger only lets itself be read: ") + finding.text);
    const bool isListening = shop.notices().isListening();
    return {.exit = examination.isSound && found.isEmpty() ? ExitCode::Ok : ExitCode::CheckFailed,
            .text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n'),
            .data = Json::object({{QStringLiteral("version"), Json::string(QStringLiteral(TILLGATE_VERSION))},
                                  {QStringLiteral("qt"), Json::string(QLatin1String(qVersion()))},
                                  {QStringLiteral("tls"), Json::string(QSslSocket::sslLibraryVersionString())},
                                  {QStringLiteral("ledger"), Json::string(shop.ledger().place().text())},
                                  {QStringLiteral("ledger_read_only"), Json::boolean(!found.isEmpty())},
                                  {QStringLiteral("vault_open"), Json::boolean(shop.accounts().hasVault())},
                                  {QStringLiteral("listening_port"), isListening ? Json::number(qint64(shop.notices().port())) : Json()},
                                  {QStringLiteral("gateways"), Json::array(examination.gateways)},
                                  {QStringLiteral("journals"), Json::array(journals)}})};
}

void tell(Shop &shop, const Examination &examination, QObject *context, const CommandDone &done)
{
    shop.ledger().run<QList<JournalHead>>(
        [](LedgerSession &session) { return session.journal().heads(); }, context,
        [&shop, examination, done](const Result<QList<JournalHead>> &heads) {
            done(heads ? diagnosis(shop, examination, *heads) : failedWith(heads.error()));
        });
}

void doctor(Shop &shop, const Arguments &, QObject *context, CommandDone done)
{
    const auto examination = std::make_shared<Examination>();
    examination->awaited = qsizetype(shop.lines().all().size());
    if (examination->awaited == 0)
        return tell(shop, *examination, context, done);
    for (const auto &line : shop.lines().all()) {
        line->run<QList<KeyCheck>>(
            line->gateway().testKeys(), {.purpose = QStringLiteral("doctor")}, context,
            [&shop, context, done, examination, asked = QPointer(line.get())](const Result<QList<KeyCheck>> &checks) {
                if (asked)
                    take(*examination, asked->health(), shop.clock().now(), checks);
                if (--examination->awaited == 0)
                    tell(shop, *examination, context, done);
            });
    }
}

} // namespace

QList<Command> doctorCommands()
{
    return {{.words = {QStringLiteral("doctor")},
             .synopsis = {},
             .summary = QStringLiteral("Says how this till is: versions, ledger, vault; for each gateway its last answer, age of "
                                       "the rate, last notice, clock and what the key may do; exit 1 if one cannot be used."),
             .inShop = doctor,
             .onlyReads = true,
             .needsGateways = true}};
}

} // namespace tillgate
