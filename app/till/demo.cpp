// SPDX-License-Identifier: Apache-2.0
#include "demo.h"

#include "ui/customer/customerwindow.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <algorithm>
#include <cstdio>

namespace tillgate {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 90s;
const QSize cashierSize(1280, 800);
const QSize customerSize(1920, 1080);

} // namespace

Demo::Demo(TillApp &till, QString folder, int sales, QObject *parent) :
    QObject(parent), m_till(till), m_folder(std::move(folder)), m_salesLeft(sales), m_steps(script())
{
    m_look.setInterval(50ms);
    connect(&m_look, &QTimer::timeout, this, &Demo::look);
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_till.shop().checkout(), &Checkout::changed, this, &Demo::timeTheCode);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        say(QStringLiteral("Gave up waiting for: %1").arg(m_steps.isEmpty() ? QString() : m_steps.first().words));
        finish(1);
    });
}

void Demo::start()
{
    if (!QDir().mkpath(m_folder)) {
        say(QStringLiteral("The folder %1 cannot be made.").arg(m_folder));
        return finish(4);
    }
    m_till.cashierWindow().resize(cashierSize);
    m_till.customerWindow().resize(customerSize);
    // No cashier is faster than the first moment of the till.
    QTimer::singleShot(800ms, this, [this] {
        for (const auto &line : m_till.shop().lines().all()) {
            connect(line.get(), &GatewayLine::healthChanged, this,
                    [this, heard = line.get()] { m_answerTime += heard->health().lastDuration.value_or(0ms); });
        }
        m_look.start();
    });
    m_limit.start();
}

QList<Demo::Step> Demo::script()
{
    Checkout &checkout = m_till.shop().checkout();
    const CoinId bitcoin(QStringLiteral("BTC"));
    const auto offersBitcoin = [&checkout, bitcoin] {
        const QList<TenderChoice> tenders = checkout.view().tenders;
        return std::any_of(tenders.begin(), tenders.end(),
                           [&](const TenderChoice &tender) { return tender.coin == bitcoin; });
    };
    return {{QStringLiteral("The practice gateway answers and offers its coins"), offersBitcoin,
             [this, &checkout] {
                 SaleEntry entry(m_till.shop().settings().currency);
                 for (const int digit : {2, 3})
                     entry.typeDigit(digit);
                 entry.typeDecimalMark();
                 entry.typeDigit(5);
                 entry.typeDigit(0);
                 checkout.setEntry(entry);
                 takePictures(QStringLiteral("entry"));
                 checkout.charge();
             }},
            {QStringLiteral("The cashier typed 23.50 and pressed Enter; the till asks for the coin"),
             [&checkout] { return checkout.view().step == TillStep::Coin; },
             [this, &checkout, bitcoin] {
                 checkout.chooseCoin(bitcoin);
                 takePictures(QStringLiteral("coin"));
             }},
            {QStringLiteral("The cashier chose Bitcoin and pressed Enter"), [this] { return hasPaused(); },
             [this, &checkout] {
                 m_sinceCharge.start();
                 m_answerTime = 0ms;
                 checkout.charge();
             }},
            {QStringLiteral("The payment is open: code, address and amount are on both screens"),
             [this] { return m_untilCode.has_value(); },
             [this] {
                 say(QStringLiteral("From Charge to the painted code: %1 ms, %2 ms of them the gateway's two answers")
                         .arg(*m_untilCode)
                         .arg(m_answersUntilCode.count()));
                 takePictures(QStringLiteral("waiting"));
                 m_till.shop().practice()->pay(payment()->reference.text(), QStringLiteral("exact"));
             }},
            {QStringLiteral("The practice customer paid; the gateway sees the money"),
             [this] { return payment() && moneyRank(payment()->stage) > 0; },
             [this] { takePictures(QStringLiteral("seen")); }},
            {QStringLiteral("Paid: hand over now"), [this] { return isStage(PaymentStage::Paid); },
             [this] { takePictures(QStringLiteral("paid")); }}};
}

void Demo::look()
{
    if (m_steps.isEmpty()) {
        say(QStringLiteral("Sale %1 is in the ledger. Pictures are in %2")
                .arg(payment()->sale.text(), QDir(m_folder).absolutePath()));
        if (--m_salesLeft <= 0)
            return finish(0);
        m_till.shop().checkout().nextSale();
        m_untilCode.reset();
        m_pictures = 0;
        m_steps = script();
        m_limit.start();
        return;
    }
    if (!m_steps.first().isReached())
        return;
    const Step step = m_steps.takeFirst();
    say(step.words);
    step.act();
}

/// The code counts when it is painted on both screens, not when it is known.
void Demo::timeTheCode()
{
    if (m_untilCode || !isStage(PaymentStage::Waiting))
        return;
    const TillView view = m_till.shop().tillView();
    if (!view.payment || !view.payment->isCodeShown)
        return;
    m_till.renderNow();
    m_till.cashierWindow().repaint();
    m_till.customerWindow().repaint();
    m_untilCode = m_sinceCharge.elapsed();
    m_answersUntilCode = m_answerTime;
}

/// Nobody reads a list of coins and presses two keys faster.
bool Demo::hasPaused()
{
    constexpr qint64 aSecond = 1000;
    if (!m_sincePause.isValid())
        m_sincePause.start();
    if (m_sincePause.elapsed() < aSecond)
        return false;
    m_sincePause.invalidate();
    return true;
}

void Demo::say(const QString &sentence)
{
    std::printf("%s\n", qPrintable(sentence));
    std::fflush(stdout);
}

void Demo::takePictures(const QString &name)
{
    m_till.renderNow();
    ++m_pictures;
    const auto save = [&](QWidget &window, const QString &who) {
        const QString file =
            QDir(m_folder).filePath(QStringLiteral("%1-%2-%3.png").arg(m_pictures).arg(who, name));
        if (!window.grab().save(file))
            say(QStringLiteral("%1 cannot be written.").arg(file));
    };
    save(m_till.cashierWindow(), QStringLiteral("cashier"));
    save(m_till.customerWindow(), QStringLiteral("customer"));
}

void Demo::finish(int exitCode)
{
    m_look.stop();
    m_limit.stop();
    QApplication::exit(exitCode);
}

const std::optional<Payment> &Demo::payment() const
{
    return m_till.shop().checkout().payment();
}

bool Demo::isStage(PaymentStage stage) const
{
    return payment() && payment()->stage == stage;
}

} // namespace tillgate
