// SPDX-License-Identifier: Apache-2.0
#include "desk/shop.h"

#include "desk/settingsstore.h"
#include "desk/vaultdoor.h"
#include "ledger/ledgerfile.h"

#include <QDir>

namespace tillgate {

namespace {

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
    std::optional<KeptHead> keptHead;
    if (!ledgerOptions.writer.isEmpty())
        keptHead.emplace(shopFolder(options.dataFolder, options.isPractice), *place->till);
    if (const Result<void> whole = keptHead ? keptHead->check(**ledger) : Result<void>(); !whole)
        return fail(whole.error());
    Result<ShopSettings> settings = readSettings(**ledger, place->till);
    if (!settings)
        return fail(settings.error());
    std::unique_ptr<Shop> shop(new Shop(options, clock, std::move(*ledger), std::move(*settings)));
    shop->m_keptHead = std::move(keptHead);
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
    m_checkout(m_book, m_opening, m_watcher, m_proof, m_standby, m_shelf, m_lines, m_coins, m_settings, clock,
               m_options.isPractice),
    m_refunds(*m_ledger, clock, m_book, m_lines, m_coins, m_settings.till),
    m_relay(*m_ledger, clock, m_book, m_lines, m_settings.till),
    m_dayBook(*m_ledger, clock, m_coins, m_settings.currency, m_options.isPractice),
    m_notices(*m_ledger, clock, m_settings.till, m_book, m_lines, m_opening, m_watcher),
    m_noticeTest(*m_ledger, clock),
    m_accounts(*m_ledger, clock, m_coins, m_lines, m_notices, m_staff, m_settings.till),
    m_neighbours(*m_ledger, m_settings.till, m_book, m_watcher, m_notices)
{
    obeyListener();
    m_accounts.setVault(std::exchange(m_options.vault, nullptr));
    connect(&m_accounts, &AccountDesk::saved, this, [this] { m_shelf.refresh(); });
    connect(&m_accounts, &AccountDesk::healthChanged, &m_checkout, &Checkout::changed);
    connect(&m_accounts, &AccountDesk::trouble, this, &Shop::trouble);
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
    connect(&m_book, &PaymentBook::numberTaken, this, [this] {
        if (m_keptHead)
            m_keptHead->keepSoon(*m_ledger);
    });
    m_keepHead.setSingleShot(true);
    connect(&m_book, &PaymentBook::paymentChanged, this, &Shop::keepHeadSoon);
    connect(&m_book, &PaymentBook::saleChanged, this, &Shop::keepHeadSoon);
    connect(&m_keepHead, &QTimer::timeout, this, [this] { m_keptHead->keepSoon(*m_ledger); });
    hearNeighbours();
    connect(&m_checkout, &Checkout::addressOnlyChosen, this, [this](const CoinId &coin, bool isAddressOnly) {
        if (const Result<void> kept = rememberAddressOnly(coin, isAddressOnly); !kept)
            Q_EMIT trouble(kept.error());
    });
}

Shop::~Shop()
{
    if (m_keptHead && m_ledger->isReachable())
        m_keptHead->keepNow(*m_ledger);
}

void Shop::keepHeadSoon()
{
    constexpr std::chrono::milliseconds pause{200}; // several changes of one payment are kept at once
    if (m_keptHead && !m_keepHead.isActive())
        m_keepHead.start(pause);
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
        [own = settingsName(ledger, till)](LedgerSession &session) { return storedSettings(session, own); });
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
    connect(&m_neighbours, &NeighbourDesk::documentChanged, this, &Shop::noteDocument);
    connect(&m_listenerLook, &QTimer::timeout, this, &Shop::lookAfterListener);
    m_takeOn.setSingleShot(true);
    connect(&m_takeOn, &QTimer::timeout, this, &Shop::takeOnDocuments);
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
        m_accounts.connectAll();
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
    m_accounts.setVault(std::move(vault));
    m_accounts.connectAll();
    m_shelf.refresh();
    recover();
}

Result<void> Shop::saveSettings(const ShopSettings &settings)
{
    if (m_ledger->place().isServer() && settings.till != m_settings.till) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("On a shared ledger the till's name stands in till.json, not in its settings."));
    }
    const auto saved = m_ledger->runNow<ShopSettings>([&](LedgerSession &session) {
        return storeSettings(session, author(), settingsName(*m_ledger, m_settings.till), m_settings, settings);
    });
    if (!saved)
        return fail(saved.error());
    goOnWith(settings);
    takeOnSettings(*saved);
    return {};
}

void Shop::goOnWith(const ShopSettings &settings)
{
    m_settings = settings;
    m_staff.setOnlyPerson(settings.cashier);
    m_shelf.obey(settings);
    obeyListener();
    Q_EMIT settingsChanged();
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
    m_accounts.connectPractice(*m_practice);
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

Author Shop::author() const
{
    return {.till = m_settings.till, .person = m_staff.currentName(), .at = m_clock.now()};
}

} // namespace tillgate
