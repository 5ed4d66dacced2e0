// SPDX-License-Identifier: Apache-2.0
#include "desk/pairingdesk.h"

#include "gateway/registry.h"
#include "wire/signature.h"

#include <algorithm>

namespace tillgate {

namespace {

/// A short page for the browser; no script and nothing from outside.
HttpReply page(int status, const QString &words)
{
    const QString html = QStringLiteral("<!doctype html><html><head><meta charset=\"utf-8\"><title>Tillgate</title></head>"
                                        "<body style=\"font:1.25rem sans-serif;margin:3rem\"><p>%1</p></body></html>")
                             .arg(words.toHtmlEscaped());
    return {.status = status,
            .headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/html; charset=utf-8")},
                        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")},
                        {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")}},
            .body = html.toUtf8()};
}

QString newPairingPath()
{
    return QStringLiteral("/pair/") + newHookPath().section(QLatin1Char('/'), -1);
}

/// Coins can be switched on later; everything else has to be right before a key is kept.
const KeyCheck *obstacle(const QList<KeyCheck> &checks)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [](const KeyCheck &check) {
        return check.verdict == KeyCheck::Verdict::Stop && check.question != KeyCheck::Question::CoinsEnabled;
    });
    return found != checks.end() ? &*found : nullptr;
}

} // namespace

PairingDesk::PairingDesk(Shop &shop, QObject *parent, std::chrono::milliseconds patience) :
    QObject(parent), m_shop(shop), m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        end({.kind = Error::Kind::NoAnswer,
             .detail = QStringLiteral("Nobody came back from the gateway's page in time; start again.")});
    });
}

PairingDesk::~PairingDesk() = default;

Result<QUrl> PairingDesk::begin(const AccountSettings &account)
{
    cancel();
    if (!m_shop.accounts().hasVault())
        return fail(Error::Kind::Locked, QStringLiteral("The key could not be stored: the vault is not open."));
    const Result<std::unique_ptr<Gateway>> gateway = makeGateway(account, {}, m_shop.coins());
    if (!gateway)
        return fail(gateway.error());
    Result<std::unique_ptr<Listener>> door = Listener::start(
        {}, [this](const HttpRequest &request, const QHostAddress &, const Listener::Respond &respond) { serve(request, respond); });
    if (!door)
        return fail(door.error());
    const QString path = newPairingPath();
    const QUrl redirect(QStringLiteral("http://127.0.0.1:%1%2").arg((*door)->port()).arg(path));
    const std::optional<QUrl> shown = (*gateway)->pairingPage(redirect);
    if (!shown) {
        return fail(Error::Kind::Usage, QStringLiteral("%1 has no page that makes a key; copy one by hand.")
                                            .arg((*gateway)->traits().displayName));
    }
    m_door = std::move(*door);
    m_path = path;
    m_account = account;
    m_state = State::Waiting;
    m_timer.start(m_patience);
    return *shown;
}

void PairingDesk::cancel()
{
    ++m_round;
    m_state = State::Idle;
    m_path.clear();
    m_timer.stop(); // the listener stays for the answer that is on its way; it knows no path any more
}

void PairingDesk::serve(const HttpRequest &request, const Listener::Respond &respond)
{
    const bool isOurs = m_state == State::Waiting && isEqualConstantTime(request.url.path().toUtf8(), m_path.toUtf8());
    if (!isOurs)
        return respond({.status = 404});
    if (request.method != HttpRequest::Method::Post)
        return respond({.status = 405});
    const Result<Pairing> pairing = makeGateway(m_account, {}, m_shop.coins()).and_then(
        [&](const std::unique_ptr<Gateway> &gateway) { return gateway->readPairing(request.body); });
    if (!pairing) {
        respond(page(400, pairing.error().detail));
        Q_EMIT refused(pairing.error());
        return;
    }
    respond(page(200, tr("The till has the key and is trying it. You can close this page.")));
    take(*pairing);
}

void PairingDesk::take(const Pairing &pairing)
{
    m_state = State::Checking; // the path is used up
    m_timer.stop();
    AccountForm form{.settings = m_account, .typed = {}};
    form.typed.apiKey = pairing.apiKey;
    if (!pairing.merchantId.isEmpty())
        form.settings.merchantId = pairing.merchantId;
    m_shop.accounts().test(form, this, [this, form, round = m_round](const Result<QList<KeyCheck>> &checks) {
        if (round == m_round)
            conclude(form, checks);
    });
}

void PairingDesk::conclude(const AccountForm &form, const Result<QList<KeyCheck>> &checks)
{
    if (!checks)
        return end(checks.error());
    if (const KeyCheck *stop = obstacle(*checks))
        return end({.kind = Error::Kind::AccessDenied, .detail = stop->answer});
    if (const Result<void> saved = m_shop.accounts().save(form); !saved)
        return end(saved.error());
    cancel();
    Q_EMIT paired(form.settings.name, *checks);
}

void PairingDesk::end(const Error &error)
{
    cancel();
    Q_EMIT failed(error);
}

} // namespace tillgate
