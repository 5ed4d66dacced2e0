// SPDX-License-Identifier: Apache-2.0
#include "desk/shop.h"

#include "desk/vaultdoor.h"

#include "gateway/registry.h"
#include "ledger/ledgerfile.h"

#include <QDir>

namespace tillgate {

namespace {

Result<QList<AccountSettings>> readAccounts(Ledger &ledger)
{
    const Result<QList<Document>> documents =
        ledger.runNow<QList<Document>>([](LedgerSession &session) { return session.accounts().all(); });
    if (!documents)
        return fail(documents.error());
    QList<AccountSettings> accounts;
    for (const Document &document : *documents) {
        Result<AccountSettings> account = accountFromJson(AccountName(document.name), document.body);
        if (!account)
            return fail(account.error());
        accounts.append(*account);
    }
    return accounts;
}

QString providerName(const QString &providerId)
{
    const std::optional<GatewayTraits> traits = traitsOf(providerId);
    return traits ? traits->displayName : providerId;
}

/// "Practice NOWPayments": the same at every start, so that open payments find their account again.
AccountName practiceAccountName(const QString &providerId)
{
    return AccountName(QStringLiteral("Practice ") + providerName(providerId));
}

/// Where the gateway has no secret of its own, ours proves its notices: made once, never typed.
Result<void> makeHookSecret(Vault &vault, const AccountSettings &account)
{
    const std::optional<GatewayTraits> traits = traitsOf(account.providerId);
    const Result<Credentials> stored = readCredentials(vault, account.name);
    if (!stored)
        return fail(stored.error());
    if (!traits || traits->webhookProof == WebhookProof::SignedBody || !stored->webhookSecret.isEmpty())
        return {};
    Credentials made;
    made.webhookSecret = Secret(newHookPath().section(QLatin1Char('/'), -1).toLatin1());
    return storeCredentials(vault, account.name, made);
}

/// Practice and real sales never share a ledger; a file is one or the other by its name, a server has to be asked.
Result<void> checkPurpose(Ledger &ledger, bool isPractice)
{
    if (!ledger.place().isServer())
        return {};
    const auto others = ledger.runNow<QList<SaleWithAttempts>>(
        [isPractice](LedgerSession &session) { return session.view().latest(1, {.isPractice = !isPractice}); });
    if (!others)
        return fail(others.error());
    if (!others->isEmpty()) {
        return fail(Error::Kind::Usage,
                    isPractice ? QStringLiteral("This ledger holds real sales: practice needs one of its own.")
                               : QStringLiteral("This ledger holds practice sales: a shop needs one of its own."));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Shop>> Shop::open(const Options &options, const Clock &clock)
{
    const Result<TillPlace> place = tillPlace(options.dataFolder, options.isPractice, options.place);
    if (!place)
        return fail(place.error());
    LedgerOptions ledgerOptions;
    if (place->ledger.isServer() && !options.isGuest)
        ledgerOptions.writer = place->till->text();
    // The vault and the practice world are in it, wherever the ledger is.
    if (const Result<void> made = makePrivateFolder(shopFolder(options.dataFolder, options.isPractice)); !made)
        return fail(made.error());
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(place->ledger, ledgerOptions);
    if (!ledger)
        return fail(ledger.error());
    if (const Result<void> fits = checkPurpose(**ledger, options.isPractice); !fits)
        return fail(fits.error());
    Result<ShopSettings> settings = readSettings(**ledger, place->till);
    if (!settings)
        return fail(settings.error());
    std::unique_ptr<Shop> shop(new Shop(options, clock, std::move(*ledger), std::move(*settings)));
    if (const Result<void> known = shop->m_staff.load(); !known)
        return fail(known.error());
    return shop;
}

Shop::Shop(Options options, const Clock &clock, std::unique_ptr<Ledger> ledger, ShopSettings settings) :
    m_options(std::move(options)),
    m_clock(clock),
    m_ledger(std::move(ledger)),
    m_settings(std::move(settings)),
    m_coins(CoinTable::builtIn()),
    m_staff(*m_ledger, clock, m_settings.till, m_settings.cashier),
    m_book(*m_ledger, clock, m_settings.till),
    m_opening(m_book, m_coins),
    m_watcher(m_book, m_opening, m_lines, clock, m_settings.pace),
    m_push(m_book, m_lines, m_watcher),
    m_proof(m_book, m_watcher, m_coins, clock),
    m_shelf(m_lines, m_coins, clock),
    m_standby(m_opening, m_lines, m_shelf, m_settings, clock),
    m_checkout(m_book, m_opening, m_watcher, m_proof, m_standby, m_shelf, m_lines, m_coins, m_settings, m_options.isPractice),
    m_refunds(*m_ledger, clock, m_book, m_lines, m_coins, m_settings.till),
    m_relay(*m_ledger, clock, m_book, m_lines, m_settings.till),
    m_dayBook(*m_ledger, clock, m_coins, m_settings.currency, m_options.isPractice),
    m_notices(*m_ledger, clock, m_settings.till, m_book, m_lines, m_opening, m_watcher),
    m_noticeTest(*m_ledger, clock),
    m_neighbours(*m_ledger, m_settings.till, m_book, m_watcher, m_notices)
{
    m_book.setPerson(m_settings.cashier);
    m_shelf.obey(m_settings);
    connect(&m_staff, &StaffDesk::changed, this, [this] {
        m_book.setPerson(m_staff.currentName());
        Q_EMIT m_checkout.changed();
    });
    connect(&m_book, &PaymentBook::paymentChanged, this, [this](const PaymentUpdate &update) {
        refreshLastFive();
        if (update.completed)
            refreshUsualTimes();
    });
    connect(&m_book, &PaymentBook::saleChanged, this, &Shop::refreshLastFive);
    hearNeighbours();
    connect(&m_checkout, &Checkout::addressOnlyChosen, this, [this](const CoinId &coin, bool isAddressOnly) {
        if (const Result<void> kept = rememberAddressOnly(coin, isAddressOnly); !kept)
            Q_EMIT trouble(kept.error());
    });
}

Shop::~Shop()
{
    // An exchange that is cut off on the way down tells its line, which must not tell a checkout that is gone.
    for (const auto &line : m_lines.all())
        disconnect(line.get(), &GatewayLine::healthChanged, &m_checkout, nullptr);
}

/// Tills that share a ledger share the shop's settings until one has its own: screens, sounds, cashier, port.
QString Shop::settingsName(const Ledger &ledger, const std::optional<TillName> &till)
{
    const QString shared = QStringLiteral("shop");
    return ledger.place().isServer() && till ? QString(shared + QLatin1Char('/') + till->text()) : shared;
}

Result<ShopSettings> Shop::readSettings(Ledger &ledger, const std::optional<TillName> &till)
{
    const auto stored = ledger.runNow<std::optional<Json>>(
        [own = settingsName(ledger, till)](LedgerSession &session) -> Result<std::optional<Json>> {
            const Result<std::optional<Json>> found = session.settings().find(own);
            return !found || *found ? found : session.settings().find(QStringLiteral("shop"));
        });
    if (!stored)
        return fail(stored.error());
    Result<ShopSettings> settings = *stored ? ShopSettings::fromJson(**stored) : ShopSettings::standard();
    if (settings && till)
        settings->till = *till;
    return settings;
}

std::optional<TillName> Shop::watchedTill() const
{
    return m_ledger->place().isServer() ? std::optional(m_settings.till) : std::nullopt;
}

void Shop::hearNeighbours()
{
    connect(&m_neighbours, &NeighbourDesk::salesChanged, this, &Shop::refreshLastFive);
    connect(&m_neighbours, &NeighbourDesk::salesChanged, this, &Shop::salesChanged);
    connect(&m_neighbours, &NeighbourDesk::missedSomething, this, &Shop::catchUp);
    connect(m_ledger.get(), &Ledger::reachabilityChanged, &m_checkout, &Checkout::changed);
    connect(m_ledger.get(), &Ledger::becameReadOnly, this, [this](const JournalFinding &finding) {
        Q_EMIT trouble({.kind = Error::Kind::Storage, .detail = finding.text});
    });
}

void Shop::start()
{
    refreshLastFive();
    refreshUsualTimes();
    listen();
    connectGateways();
    m_shelf.refresh();
    recover();
    m_notices.handleLeftOver();
}

void Shop::connectGateways()
{
    if (m_options.isPractice)
        startPractice();
    else
        connectAccounts();
}

TillView Shop::tillView() const
{
    TillView view = m_checkout.view();
    view.listenerProblem = m_listenerProblem;
    if (!m_ledger->isReachable()) {
        view.notice = Error{.kind = Error::Kind::LedgerAway,
                            .detail = QStringLiteral("No server of the shared ledger can be written.")};
    }
    view.cashier = m_staff.currentName();
    return view;
}

void Shop::setVault(std::shared_ptr<Vault> vault)
{
    m_options.vault = std::move(vault);
    connectAccounts();
    m_shelf.refresh();
    recover();
}

AccountView Shop::accountView(const AccountName &name) const
{
    const QList<AccountSettings> stored = readAccounts(*m_ledger).value_or(QList<AccountSettings>());
    const auto shown = std::find_if(stored.begin(), stored.end(), [&](const AccountSettings &account) {
        return name.isEmpty() || account.name == name;
    });
    if (shown == stored.end())
        return newAccountView();
    AccountView view = newAccountView();
    view.isNew = false;
    view.settings = *shown;
    view.providerName = providerName(shown->providerId);
    view.notifyAddress = m_notices.localAddress(shown->name).toString();
    if (m_options.vault == nullptr)
        return view;
    if (const Result<Credentials> keys = readCredentials(*m_options.vault, shown->name)) {
        view.apiKeyEnd = keys->apiKey.lastFour();
        view.webhookSecretEnd = keys->webhookSecret.lastFour();
        view.hasLogin = !keys->loginEmail.isEmpty() && !keys->loginPassword.isEmpty();
    }
    return view;
}

AccountView Shop::newAccountView() const
{
    AccountView view;
    for (const AccountSettings &account : readAccounts(*m_ledger).value_or(QList<AccountSettings>()))
        view.all.append({.name = account.name, .providerName = providerName(account.providerId)});
    const GatewayTraits first = knownGateways().first();
    view.settings = AccountSettings{.name = AccountName(first.displayName),
                                    .providerId = first.providerId,
                                    .baseUrl = first.productionUrl,
                                    .payoutCode = {},
                                    .notifyUrl = std::nullopt};
    view.providerName = first.displayName;
    return view;
}

Result<void> Shop::saveAccount(const AccountForm &form)
{
    if (m_options.vault == nullptr) {
        return fail(Error::Kind::Locked,
                    QStringLiteral("The keys cannot be stored: the vault is not open."));
    }
    const Result<void> kept = storeCredentials(*m_options.vault, form.settings.name, form.typed).and_then([&] {
        return makeHookSecret(*m_options.vault, form.settings);
    });
    if (!kept)
        return kept;
    const Result<Credentials> credentials = readCredentials(*m_options.vault, form.settings.name);
    if (!credentials)
        return fail(credentials.error());
    const Result<void> saved = m_ledger->runNow<void>([&](LedgerSession &session) {
        return session.accounts().save(author(), form.settings.name.text(), accountToJson(form.settings));
    });
    if (!saved)
        return saved;
    putToWork(form.settings, *credentials);
    m_shelf.refresh();
    return {};
}

void Shop::testAccount(const AccountForm &form, QObject *context,
                       std::function<void(Result<QList<KeyCheck>>)> done)
{
    Credentials credentials;
    if (m_options.vault != nullptr)
        credentials = readCredentials(*m_options.vault, form.settings.name).value_or(Credentials());
    MemoryVault typed;
    const bool isMerged = storeCredentials(typed, form.settings.name, credentials)
        && storeCredentials(typed, form.settings.name, form.typed);
    const Result<Credentials> merged =
        isMerged ? readCredentials(typed, form.settings.name) : Result<Credentials>(credentials);
    Result<std::unique_ptr<GatewayLine>> line =
        makeLine(form.settings, merged.value_or(credentials), m_coins, *m_ledger, m_clock);
    if (!line) {
        QMetaObject::invokeMethod(
            context, [done, error = line.error()] { done(fail(error)); }, Qt::QueuedConnection);
        return;
    }
    // The line lives until its answer came, or until nobody waits for it any more.
    GatewayLine *asked = line->release();
    asked->setParent(context);
    asked->run<QList<KeyCheck>>(asked->gateway().testKeys(), {.purpose = QStringLiteral("test connection")},
                                asked, [asked, done](Result<QList<KeyCheck>> checks) {
                                    done(std::move(checks));
                                    asked->deleteLater();
                                });
}

Result<QList<AccountSettings>> Shop::accounts()
{
    return readAccounts(*m_ledger);
}

Result<void> Shop::addAccount(const AccountSettings &account)
{
    return m_ledger->runNow<void>([&](LedgerSession &session) {
        return session.accounts().save(author(), account.name.text(), accountToJson(account));
    });
}

Result<void> Shop::saveSettings(const ShopSettings &settings)
{
    if (m_ledger->place().isServer() && settings.till != m_settings.till) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("On a shared ledger the till's name stands in till.json, not in its settings."));
    }
    const Result<void> saved = m_ledger->runNow<void>([&](LedgerSession &session) {
        return session.settings().save(author(), settingsName(*m_ledger, m_settings.till), settings.toJson());
    });
    if (!saved)
        return saved;
    m_settings = settings;
    m_staff.setOnlyPerson(settings.cashier);
    m_shelf.obey(settings);
    Q_EMIT settingsChanged();
    return {};
}

Result<void> Shop::switchCoin(const CoinId &coin, bool isOn)
{
    ShopSettings settings = m_settings;
    settings.hiddenCoins.removeAll(coin.text());
    settings.shownCoins.removeAll(coin.text());
    settings.foreignCoins.removeIf([&](const ForeignCoin &foreign) {
        return foreignCoinId(foreign.providerId, foreign.code) == coin;
    });
    const std::optional<ForeignCoin> foreign = m_shelf.foreign(coin);
    if (!isOn)
        settings.hiddenCoins.append(coin.text());
    else if (foreign)
        settings.foreignCoins.append(*foreign);
    else
        settings.shownCoins.append(coin.text());
    return saveSettings(settings);
}

Result<void> Shop::rememberAddressOnly(const CoinId &coin, bool isAddressOnly)
{
    ShopSettings settings = m_settings;
    settings.addressOnlyCoins.removeAll(coin.text());
    if (isAddressOnly)
        settings.addressOnlyCoins.append(coin.text());
    return saveSettings(settings);
}

void Shop::connectAccounts()
{
    if (m_options.vault == nullptr)
        return;
    const Result<QList<AccountSettings>> accounts = readAccounts(*m_ledger);
    if (!accounts) {
        Q_EMIT trouble(accounts.error());
        return;
    }
    for (const AccountSettings &account : *accounts) {
        const Result<Credentials> credentials = readCredentials(*m_options.vault, account.name);
        if (credentials)
            putToWork(account, *credentials);
        else
            Q_EMIT trouble(credentials.error());
    }
}

void Shop::putToWork(const AccountSettings &account, const Credentials &credentials)
{
    Result<std::unique_ptr<GatewayLine>> line = makeLine(account, credentials, m_coins, *m_ledger, m_clock);
    if (!line) {
        Q_EMIT trouble(line.error());
        return;
    }
    m_notices.setPath(account, credentials, noticePath(account.name));
    connect(line->get(), &GatewayLine::healthChanged, &m_checkout, &Checkout::changed);
    m_lines.put(std::move(*line));
}

void Shop::startPractice()
{
    if (m_practice != nullptr)
        return;
    const QString worldFile = QDir(m_options.dataFolder).filePath(QStringLiteral("practice/world.json"));
    PracticeServer::Options options{.port = 0, .worldPath = worldFile};
    // Tills that practise on one ledger must not meet each other's ids at what is the same account there.
    if (const std::optional<TillName> till = watchedTill())
        options.seed += till->text().toUtf8();
    Result<std::unique_ptr<PracticeServer>> server = PracticeServer::start(options, m_clock);
    if (!server) {
        Q_EMIT trouble(server.error());
        return;
    }
    m_practice = std::move(*server);
    for (const PracticeServer::Account &account : m_practice->accounts()) {
        AccountSettings settings{.name = practiceAccountName(account.provider),
                                 .providerId = account.provider,
                                 .environment = AccountSettings::Environment::Practice,
                                 .baseUrl = account.baseUrl,
                                 .payoutCode = {},
                                 .notifyUrl = std::nullopt,
                                 .merchantId = account.merchantId,
                                 .contactEmail = QStringLiteral("till@practice.example")};
        const Credentials credentials{.apiKey = account.apiKey,
                                      .webhookSecret = account.webhookSecret,
                                      .loginEmail = account.email,
                                      .loginPassword = account.password};
        m_notices.setPath(settings, credentials, noticePath(settings.name));
        if (m_notices.isListening())
            settings.notifyUrl = m_notices.localAddress(settings.name);
        putToWork(settings, credentials);
    }
}

void Shop::listen()
{
    const ListenerSettings &listener = m_settings.listener;
    if (listener.isOff() || m_notices.isListening())
        return;
    const Result<ListenOptions> options = listenOptions(listener, tillLimits());
    const Result<void> listening
        = options ? m_notices.listen(*options) : Result<void>(fail(options.error()));
    m_listenerProblem = listening ? warningAbout(*options) : listening.error().detail;
}

Secret Shop::noticeKey(const AccountName &account) const
{
    const std::shared_ptr<const NoticeHooks> hooks = m_notices.intake().hooks();
    const NoticeHook *hook = hooks->of(account);
    return hook != nullptr ? hook->probeKey : Secret();
}

void Shop::testNotices(const AccountName &account, const QUrl &address, QObject *context,
                       std::function<void(Result<NoticeTest::Outcome>)> done)
{
    m_noticeTest.run(account, address, noticeKey(account), context, std::move(done));
}

void Shop::recover()
{
    forEachToWatch([this](const Payment &payment) {
        resume(payment);
        findOut(payment);
    });
}

void Shop::catchUp()
{
    m_watcher.catchUp();
    forEachToWatch([this](const Payment &payment) { findOut(payment); });
}

void Shop::forEachToWatch(const std::function<void(const Payment &)> &take)
{
    const QDateTime lateSince = m_clock.now().addSecs(
        -std::chrono::duration_cast<std::chrono::seconds>(m_settings.pace.lateHorizon).count());
    m_ledger->run<QList<Payment>>(
        [lateSince, isPractice = m_options.isPractice, till = watchedTill()](LedgerSession &session) {
            return session.payments().toWatch(lateSince, isPractice, till);
        },
        this, [this, take](const Result<QList<Payment>> &payments) {
            if (!payments) {
                Q_EMIT trouble(payments.error());
                return;
            }
            for (const Payment &payment : *payments)
                take(payment);
        });
    m_refunds.recover();
}

/// The newest one that was on the screen comes back to it.
void Shop::resume(const Payment &payment)
{
    const std::optional<Payment> &resumed = m_checkout.payment();
    if (isInFlight(payment.stage) && (!resumed || resumed->requestedAt <= payment.requestedAt))
        m_checkout.resume(payment);
}

void Shop::findOut(const Payment &payment)
{
    GatewayLine *line = m_lines.find(payment.account);
    if (line == nullptr)
        return;
    const bool isOpenQuestion =
        payment.stage == PaymentStage::Requested || payment.stage == PaymentStage::Unresolved;
    if (isOpenQuestion) {
        m_opening.resolve(payment, *line);
        return;
    }
    if (!payment.quote) {
        m_opening.lookUp(payment, *line); // left before its answer came: it may be open all the same
        return;
    }
    m_watcher.watch(payment);
    m_push.watch(payment);
}

void Shop::refreshLastFive()
{
    m_dayBook.loadLastFive(this, [this](const Result<QList<RecentSale>> &sales) {
        if (sales)
            m_checkout.setLastFive(*sales);
    });
}

void Shop::refreshUsualTimes()
{
    m_ledger->run<QList<PaymentSpeed>>(
        [isPractice = m_options.isPractice](LedgerSession &session) {
            return session.view().speeds(UsualTimes::mostSamples, isPractice);
        },
        this, [this](const Result<QList<PaymentSpeed>> &speeds) {
            if (speeds)
                m_shelf.learn(UsualTimes(*speeds));
        });
}

QString Shop::noticePath(const AccountName &account)
{
    const QString name = hookPathSetting(account);
    const Result<QString> path = m_ledger->runNow<QString>([&](LedgerSession &session) -> Result<QString> {
        const Result<std::optional<Json>> stored = session.settings().find(name);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            return (*stored)->toString();
        const QString fresh = newHookPath();
        const Result<void> saved = session.settings().save(author(), name, Json::string(fresh));
        return saved ? Result<QString>(fresh) : Result<QString>(fail(saved.error()));
    });
    return path.value_or(newHookPath());
}

Author Shop::author() const
{
    return {.till = m_settings.till, .person = m_staff.currentName(), .at = m_clock.now()};
}

} // namespace tillgate
