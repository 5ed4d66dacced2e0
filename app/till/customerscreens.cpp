// SPDX-License-Identifier: Apache-2.0
#include "customerscreens.h"

#include "ui/customer/customerwindow.h"
#include "ui/customer/screenchoice.h"
#include "ui/customer/turnedscreen.h"

#include <QApplication>
#include <QScreen>
#include <QWindow>

namespace tillgate {

CustomerScreens::CustomerScreens(Shop &shop, QWidget &till, Scheme scheme) :
    m_shop(shop), m_till(till), m_scheme(scheme)
{
    m_place.setSingleShot(true);
    connect(&m_place, &QTimer::timeout, this, &CustomerScreens::place);
    m_thanks.setSingleShot(true);
    connect(&m_thanks, &QTimer::timeout, this, [this] {
        m_hasThanked = true;
        render();
    });
    connect(&shop, &Shop::settingsChanged, this, &CustomerScreens::obeySettings);
}

CustomerScreens::~CustomerScreens() = default;

void CustomerScreens::start()
{
    // Qt tells of a monitor before its windows have settled: look at the next turn of the event loop.
    for (auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved,
                        &QGuiApplication::primaryScreenChanged})
        connect(qGuiApp, signal, this, &CustomerScreens::placeSoon);
    // The till's window may go to another monitor, by hand or with its own that was unplugged.
    if (const QWindow *window = m_till.windowHandle())
        connect(window, &QWindow::screenChanged, this, &CustomerScreens::placeSoon);
    place();
}

void CustomerScreens::placeSoon()
{
    m_place.start(0);
}

CustomerWindow &CustomerScreens::window()
{
    if (m_window == nullptr) {
        m_window = std::make_unique<CustomerWindow>(m_scheme);
        m_window->obey(m_shop.settings().customer);
        connect(m_window.get(), &CustomerWindow::codeReadBack, &m_shop.checkout(), &Checkout::noteCodeReadBack);
    }
    return *m_window;
}

void CustomerScreens::place()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QRect tillsPlace = m_till.screen() != nullptr ? m_till.screen()->geometry() : QRect();
    const QString tills = m_till.screen() != nullptr ? m_till.screen()->name() : QString();
    QStringList names;
    for (const QScreen *screen : screens) {
        // One that mirrors the till's shows the till.
        names.append(screen->geometry().intersects(tillsPlace) ? tills : screen->name());
        // It may be turned upright, or moved.
        connect(screen, &QScreen::geometryChanged, this, &CustomerScreens::placeSoon, Qt::UniqueConnection);
    }
    const auto chosen = customerScreenOf(names, m_shop.settings().customer.screen, tills);
    if (!chosen) {
        // The monitor is gone: nothing of a sale may pop up on the till's own.
        if (m_window != nullptr)
            m_window->hide();
        return;
    }
    window().showOn(*screens.at(*chosen));
    render();
}

void CustomerScreens::obeySettings()
{
    if (m_window == nullptr)
        return;
    m_window->obey(m_shop.settings().customer);
    if (m_window->isVisible())
        place();
}

void CustomerScreens::turn()
{
    turnOver(m_till);
}

void CustomerScreens::turnOver(QWidget &window)
{
    if (m_turned != nullptr)
        return;
    m_turned = new TurnedScreen(m_scheme, m_shop.settings().customer, &window);
    // Whoever turned it goes on where the keys were.
    connect(m_turned, &QObject::destroyed, this, [before = QPointer<QWidget>(QApplication::focusWidget())] {
        if (before != nullptr && before->isVisible())
            before->setFocus();
    });
    connect(m_turned, &TurnedScreen::codeReadBack, &m_shop.checkout(), &Checkout::noteCodeReadBack);
    connect(m_turned, &TurnedScreen::takenBack, m_turned, &QObject::deleteLater);
    m_turned->show();
    m_turned->raise();
    m_turned->setFocus();
    render();
}

CustomerView CustomerScreens::view()
{
    CustomerView view = m_shop.checkout().customerView();
    const std::chrono::seconds stays = m_shop.settings().customer.paidScreenTime;
    if (view.screen != CustomerView::Screen::Paid) {
        m_thanks.stop();
        m_hasThanked = false;
    } else if (m_hasThanked) {
        view.screen = CustomerView::Screen::Idle;
        view.total.reset();
        view.payment.reset();
    } else if (!m_thanks.isActive() && stays.count() > 0) {
        m_thanks.start(stays);
    }
    return view;
}

void CustomerScreens::render()
{
    if (m_window == nullptr && m_turned == nullptr)
        return;
    const CustomerView shown = view();
    if (m_window != nullptr) {
        m_window->render(shown);
        m_window->setClaim(m_claim);
    }
    if (m_turned != nullptr) {
        m_turned->setClaim(m_claim);
        m_turned->render(shown);
    }
}

void CustomerScreens::setClaim(const std::optional<ClaimView> &claim)
{
    m_claim = claim;
    render();
}

void CustomerScreens::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    if (m_window != nullptr)
        m_window->setScheme(scheme);
}

} // namespace tillgate
