// SPDX-License-Identifier: Apache-2.0
#include "tillapp.h"

#include "base/languages.h"
#include "desk/bell.h"
#include "gateway/registry.h"
#include "schemechoice.h"
#include "setuppages.h"
#include "sound/player/soundplayer.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/theme.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/coinspage.h"
#include "ui/setup/gatewayorderpage.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/staffpage.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>

namespace tillgate {

using namespace std::chrono_literals;

TillApp::TillApp(const TillOptions &options, const Clock &clock, std::unique_ptr<Shop> shop) :
    m_options(options),
    m_clock(clock),
    m_shop(std::move(shop)),
    m_door(options.dataFolder, options.keyFile),
    m_owner(*m_shop),
    m_scheme(schemeFrom(options, m_shop->settings())),
    m_cashier(std::make_unique<CashierWindow>(clock, m_scheme)),
    m_screens(std::make_unique<CustomerScreens>(*m_shop, *m_cashier, m_scheme))
{
    m_render.setSingleShot(true);
    connect(&m_render, &QTimer::timeout, this, &TillApp::renderNow);
    m_second.setInterval(500ms);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_shop->checkout().payment())
            renderNow();
    });
    wireShop();
    wireEntry();
    wirePayment();
    wireManager();
    wireStaff();
    wireSetup();
    m_cashier->setAbilities({.takesCash = true, .refunds = true, .asksForRest = true});
}

TillApp::~TillApp() = default;

void TillApp::start()
{
    constexpr std::chrono::milliseconds idleTime = 200ms;
    renderNow();
    if (m_shop->staff().isLocked())
        showLock();
    showWindow();
    // One turn later the window is on the screen; only then does the till begin to talk to others.
    QTimer::singleShot(0ms, this, [this] {
        Q_EMIT ready();
        if (m_options.quitsWhenReady)
            return;
        if (const Result<void> listening = m_owner.listen(shopFolder(m_options.dataFolder, m_options.isPractice));
            !listening)
            tell(listening.error());
        m_shop->start();
        if (m_shop->isPractice())
            addPracticePanel();
        else
            openVault();
        if (m_options.demoFolder.isEmpty())
            m_screens->start();
        m_second.start();
        QTimer::singleShot(idleTime, m_cashier.get(), &CashierWindow::warmUp);
    });
}

namespace {

/// A window as large as its monitor has its foot below it as soon as it gets a frame.
bool hasRoomForFrame(const QWidget &window)
{
    constexpr QSize frame(16, 48);
    const QSize room = window.screen()->availableSize();
    const QSize needed = window.size() + frame;
    return needed.width() <= room.width() && needed.height() <= room.height();
}

} // namespace

void TillApp::showWindow()
{
    bool hasPlace = !m_options.demoFolder.isEmpty(); // its pictures are of the designed size
    if (!hasPlace) {
        m_place = std::make_unique<WindowPlaces>(*m_cashier, QStringLiteral("till"), m_options.dataFolder);
        hasPlace = m_place->restore();
    }
    if (m_options.isFullScreen || m_shop->settings().screen.isKiosk)
        m_cashier->showFullScreen();
    else if (hasPlace || hasRoomForFrame(*m_cashier))
        m_cashier->show();
    else
        m_cashier->showMaximized();
}

/// While a payment is being opened its answer matters more than a picture of the waiting: what nobody
/// can see in that time is not painted.
void TillApp::renderSoon()
{
    constexpr std::chrono::milliseconds unseen = 60ms;
    const bool isOpening = m_shop->checkout().isMakingCode();
    if (isOpening && m_render.isActive())
        return;
    m_render.start(isOpening ? unseen : 0ms);
}

void TillApp::renderNow()
{
    const TillView view = m_shop->tillView();
    m_cashier->render(view);
    renderSheets(view);
    timePaidScreen(view);
    askForDueStart(view);
    m_screens->render();
    m_awake.set(view.payment && isInFlight(view.payment->payment.stage));
}

void TillApp::wireShop()
{
    connect(&m_shop->checkout(), &Checkout::changed, this, &TillApp::renderSoon);
    connect(m_shop.get(), &Shop::trouble, this, &TillApp::tell);
    // A gateway that was not told of a decision opens no sheet: it would take the keys of the next sale. What is
    // called off stays watched, and an accepted shortfall asks for a person among the last five.
    connect(&m_door, &VaultDoor::opened, this, &TillApp::takeVault);
    connect(&m_door, &VaultDoor::failed, this, &TillApp::tell);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_shop->watcher().catchUp();
    });
}

void TillApp::type(const std::function<void(SaleEntry &)> &key)
{
    SaleEntry entry = m_shop->checkout().view().entry;
    key(entry);
    m_shop->checkout().setEntry(entry);
}

void TillApp::wireEntry()
{
    CashierWindow *window = m_cashier.get();
    connect(window, &CashierWindow::digitTyped, this,
            [this](int digit) { type([digit](SaleEntry &entry) { entry.typeDigit(digit); }); });
    connect(window, &CashierWindow::doubleZeroTyped, this,
            [this] { type([](SaleEntry &entry) { entry.typeDoubleZero(); }); });
    connect(window, &CashierWindow::decimalMarkTyped, this,
            [this] { type([](SaleEntry &entry) { entry.typeDecimalMark(); }); });
    connect(window, &CashierWindow::lineAdded, this, [this] { type([](SaleEntry &entry) { entry.addLine(); }); });
    connect(window, &CashierWindow::quantityTyped, this,
            [this] { type([](SaleEntry &entry) { entry.multiply(); }); });
    connect(window, &CashierWindow::lastErased, this,
            [this] { type([](SaleEntry &entry) { entry.eraseLast(); }); });
    connect(window, &CashierWindow::entryCleared, this, [this] { type([](SaleEntry &entry) { entry.clear(); }); });
    Checkout *checkout = &m_shop->checkout();
    connect(window, &CashierWindow::chargeRequested, checkout, &Checkout::charge);
    connect(window, &CashierWindow::usualCoinChargeRequested, checkout, &Checkout::charge);
    connect(window, &CashierWindow::tenderChosen, checkout,
            [checkout](const CoinId &coin) { checkout->chooseCoin(coin); });
    connect(window, &CashierWindow::cashChosen, checkout, &Checkout::chooseCash);
    connect(window, &CashierWindow::cashConfirmed, checkout, &Checkout::takeCash);
    connect(window, &CashierWindow::restLeft, checkout, &Checkout::leaveRest);
    connect(window, &CashierWindow::coinStepRequested, checkout, &Checkout::askForCoin);
    connect(window, &CashierWindow::backRequested, checkout, &Checkout::goBack);
}

void TillApp::wirePayment()
{
    CashierWindow *window = m_cashier.get();
    Checkout *checkout = &m_shop->checkout();
    connect(window, &CashierWindow::checkNowRequested, checkout, &Checkout::checkNow);
    connect(window, &CashierWindow::newPriceRequested, checkout, &Checkout::newPrice);
    connect(window, &CashierWindow::tryAgainRequested, checkout, &Checkout::newPrice);
    connect(window, &CashierWindow::nextGatewayRequested, checkout, &Checkout::tryNextGateway);
    connect(window, &CashierWindow::codeRequested, checkout, &Checkout::showCodeAnyway);
    connect(window, &CashierWindow::insteadRequested, checkout, &Checkout::takeInstead);
    connect(window, &CashierWindow::otherCoinRequested, checkout, &Checkout::askForCoin);
    connect(window, &CashierWindow::cancelConfirmed, checkout, &Checkout::cancelPayment);
    connect(window, &CashierWindow::nextSaleRequested, checkout, &Checkout::nextSale);
    connect(window, &CashierWindow::laterRequested, checkout, &Checkout::nextSale);
    connect(window, &CashierWindow::addressOnlyRequested, checkout, &Checkout::setAddressOnly);
    connect(window, &CashierWindow::customerLanguageRequested, this, &TillApp::changeCustomerLanguage);
    connect(window, &CashierWindow::codeReadBack, checkout, &Checkout::noteCodeReadBack);
    connect(window, &CashierWindow::turnScreenRequested, m_screens.get(), &CustomerScreens::turn);
    connect(window, &CashierWindow::kioskLeaveRequested, this, &TillApp::leaveKiosk);
    connect(window, &CashierWindow::shortfallDecided, this, &TillApp::carryOut);
    connect(window, &CashierWindow::refundRequested, this, [this] {
        const std::optional<Payment> &payment = m_shop->checkout().payment();
        const bool isOver = payment && payment->stage == PaymentStage::Overpaid;
        refundCurrent(isOver ? RefundChoice::Excess : RefundChoice::Everything);
    });
}

void TillApp::changeCustomerLanguage()
{
    // F6 goes round the languages that the shop has chosen, from the till's own.
    QStringList chosen = m_shop->settings().customer.languages;
    if (chosen.isEmpty()) {
        for (const Language &language : languages())
            chosen.append(language.tag);
    }
    const QString tag = m_shop->checkout().customerView().language;
    const qsizetype now = chosen.indexOf(languageFor(tag.isEmpty() ? QLocale().name() : tag).tag);
    const Language &next = languageFor(chosen.at((now + 1) % chosen.size()));
    m_shop->checkout().setCustomerLanguage(next.tag);
    m_cashier->setCustomerLanguage(next.name);
}

void TillApp::leaveKiosk()
{
    withApproval(Right::ChangeSettings, tr("Leave the full screen."), {},
                 [this](const Approval &) { m_cashier->leaveFullScreen(); });
}

void TillApp::tell(const Error &error)
{
    m_cashier->inform(tr("Please look"), errorWords(error).sentence);
}

} // namespace tillgate
