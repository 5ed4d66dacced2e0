// SPDX-License-Identifier: Apache-2.0
#include "setuppages.h"

#include "desk/commands/files.h"
#include "desk/settingsexchange.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/wizardpage.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QScreen>
#include <QStandardPaths>

namespace tillgate {

namespace {

const QString gatewaysPage = QStringLiteral("gateways");
const QString coinsPage = QStringLiteral("coins");
const QString staffPage = QStringLiteral("staff");

/// A new logo is copied into the shop's folder; the settings name the copy.
Result<ShopSettings> withKeptLogo(const Shop &shop, ShopSettings settings)
{
    const QString &wanted = settings.customer.logoFile;
    if (wanted.isEmpty() || wanted == shop.settings().customer.logoFile)
        return settings;
    const Result<QString> kept =
        readWholeFile(wanted).and_then([&](const QByteArray &picture) { return keepLogo(shop, picture); });
    if (!kept)
        return fail(kept.error());
    settings.customer.logoFile = *kept;
    return settings;
}

} // namespace

void showOver(QWidget &page, const QWidget &till)
{
    page.setGeometry(till.geometry());
    if (till.isFullScreen())
        page.showFullScreen();
    else
        page.show();
    page.raise();
    page.activateWindow();
}

SetupPages::SetupPages(Shop &shop, QWidget &till, Scheme scheme) :
    m_shop(shop), m_till(till), m_scheme(scheme), m_started(shop.settings())
{
    connect(&m_shop, &Shop::settingsChanged, this, &SetupPages::refresh);
    connect(&m_shop, &Shop::accountsChanged, this, &SetupPages::refresh);
}

SetupPages::~SetupPages() = default;

bool SetupPages::isSetupDue() const
{
    const SetupProgress &setup = m_shop.settings().setup;
    // A till from before there was a set-up has its accounts.
    return !setup.isDone && (setup.step > 0 || m_shop.accounts().all().value_or(QList<AccountSettings>()).isEmpty());
}

SettingsPage &SetupPages::settingsPage()
{
    if (m_settings != nullptr)
        return *m_settings;
    m_settings = std::make_unique<SettingsPage>(m_scheme);
    SettingsPage *page = m_settings.get();
    page->setLinks({{.id = gatewaysPage, .words = tr("Gateways"), .sign = QStringLiteral("gateway")},
                    {.id = coinsPage, .words = tr("Coins"), .sign = QStringLiteral("network")},
                    {.id = QStringLiteral("handover"), .words = tr("When to hand over"), .sign = QStringLiteral("hand-over")},
                    {.id = staffPage, .words = tr("Staff and PINs"), .sign = QStringLiteral("person")}});
    connect(page, &SettingsPage::saveRequested, this, &SetupPages::save);
    connect(page, &SettingsPage::soundTried, this, &SetupPages::soundTried);
    connect(page, &SettingsPage::linkChosen, this, &SetupPages::pageRequested);
    connect(page, &SettingsPage::exportRequested, this, &SetupPages::exportToFile);
    connect(page, &SettingsPage::importRequested, this, &SetupPages::importFromFile);
    connect(page, &SettingsPage::setupRequested, this, &SetupPages::showWizard);
    connect(page, &SettingsPage::noticeTestRequested, this, &SetupPages::testNotices);
    connect(page, &SettingsPage::closed, this, [this, page] { putAway(*page); });
    return *page;
}

WizardPage &SetupPages::wizardPage()
{
    if (m_wizard != nullptr)
        return *m_wizard;
    m_wizard = std::make_unique<WizardPage>(m_scheme);
    WizardPage *page = m_wizard.get();
    connect(page, &WizardPage::progressed, this, [this](const ShopSettings &settings) { (void)keep(settings); });
    connect(page, &WizardPage::finished, this, &SetupPages::finish);
    connect(page, &WizardPage::noticeTestRequested, this, &SetupPages::testNotices);
    connect(page, &WizardPage::accountRequested, this, [this] { Q_EMIT pageRequested(gatewaysPage); });
    connect(page, &WizardPage::peopleRequested, this, [this] { Q_EMIT pageRequested(staffPage); });
    connect(page, &WizardPage::practiceRequested, this, [this] { Q_EMIT newStartRequested(true); });
    connect(page, &WizardPage::closed, this, [this, page] { putAway(*page); });
    return *page;
}

/// The keys go back to the till, also where no window manager hands them over.
void SetupPages::putAway(QWidget &page)
{
    page.hide();
    m_till.activateWindow();
}

SettingsView SetupPages::settingsView() const
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->name());
    return {.settings = m_shop.settings(), .screens = screens};
}

void SetupPages::showSettings()
{
    settingsPage().render(settingsView());
    showOver(settingsPage(), m_till);
}

void SetupPages::showWizard()
{
    if (m_settings != nullptr)
        m_settings->hide();
    renderWizard(true);
    showOver(wizardPage(), m_till);
}

void SetupPages::renderWizard(bool fromItsStep)
{
    QStringList names;
    for (const AccountSettings &account : m_shop.accounts().all().value_or(QList<AccountSettings>()))
        names.append(account.name.text());
    SetupView view{.settings = settingsView(), .accounts = names, .hasPins = m_shop.staff().isInUse()};
    // A new till asks by itself until somebody has put a proxy before it.
    if (!view.settings.settings.setup.isDone && view.settings.settings.setup.step == 0)
        view.settings.settings.listener.port = -1;
    // Step by step once more, from the first.
    if (view.settings.settings.setup.isDone)
        view.settings.settings.setup.step = 0;
    if (fromItsStep)
        wizardPage().start(view);
    else
        wizardPage().render(view);
}

void SetupPages::refresh()
{
    if (m_settings != nullptr && m_settings->isVisible())
        m_settings->follow(settingsView());
    if (m_wizard != nullptr && m_wizard->isVisible())
        renderWizard(false);
}

void SetupPages::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    if (m_settings != nullptr)
        m_settings->setScheme(scheme);
    if (m_wizard != nullptr)
        m_wizard->setScheme(scheme);
}

bool SetupPages::keep(const ShopSettings &settings)
{
    const Result<void> saved = withKeptLogo(m_shop, settings).and_then([&](const ShopSettings &kept) {
        if (m_wizard != nullptr)
            m_wizard->renameLogo(settings.customer.logoFile, kept.customer.logoFile);
        return m_shop.saveSettings(kept);
    });
    if (!saved)
        Q_EMIT failed(saved.error());
    return saved.has_value();
}

void SetupPages::save(const ShopSettings &settings)
{
    if (!keep(settings))
        return;
    putAway(settingsPage());
    if (needsNewStart(m_started, settings))
        Q_EMIT newStartRequested(m_shop.isPractice());
}

void SetupPages::finish(const ShopSettings &settings)
{
    if (!keep(settings))
        return;
    putAway(wizardPage());
    if (!m_shop.staff().isInUse()) {
        Q_EMIT said(tr("Who stands at the till?"),
                    tr("Nobody has a PIN yet, so that everybody at this till may do everything. Under Settings, Staff "
                       "and PINs, a manager can add people; then the till locks itself and asks for approval."));
    }
    if (needsNewStart(m_started, settings))
        Q_EMIT newStartRequested(m_shop.isPractice());
}

void SetupPages::exportToFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(&settingsPage(), tr("Export settings"),
                                   folder.filePath(QStringLiteral("tillgate-settings.json")), tr("Settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written =
            exportSettings(m_shop).and_then([&](const QByteArray &bytes) { return writeWholeFile(path, bytes); });
        if (!written)
            return Q_EMIT failed(written.error());
        putAway(settingsPage());
        Q_EMIT said(tr("Exported"), tr("%1\nThere is no key and no PIN in it.").arg(path));
    });
    dialog->open();
}

void SetupPages::importFromFile()
{
    auto *dialog = new QFileDialog(&settingsPage(), tr("Import settings"), {}, tr("Settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SetupPages::importFrom);
    dialog->open();
}

void SetupPages::importFrom(const QString &path)
{
    const Result<ImportedSettings> imported =
        readWholeFile(path).and_then([this](const QByteArray &bytes) { return importSettings(m_shop, bytes); });
    putAway(settingsPage());
    if (!imported)
        return Q_EMIT failed(imported.error());
    QStringList names;
    for (const AccountName &account : imported->accounts)
        names.append(account.text());
    Q_EMIT said(tr("Imported"), names.isEmpty() ? tr("The settings are this till’s now.")
                                                : tr("The keys of these gateways have to be typed: %1")
                                                      .arg(names.join(QStringLiteral(", "))));
    if (needsNewStart(m_started, m_shop.settings()))
        Q_EMIT newStartRequested(m_shop.isPractice());
}

/// The whole way of a notice: kept, listened for where this till is to, and sent to each gateway's address in turn.
void SetupPages::testNotices(const ShopSettings &settings)
{
    if (!keep(settings))
        return;
    m_shop.listen();
    testNext({});
}

void SetupPages::testNext(QList<NoticeTrial> done)
{
    const auto &lines = m_shop.lines().all();
    if (done.size() == qsizetype(lines.size()))
        return renderTrials(done);
    renderTrials(std::nullopt);
    const AccountSettings account = lines[std::size_t(done.size())]->gateway().account();
    const QUrl address = account.notifyUrl.value_or(m_shop.notices().localAddress(account.name));
    done.append({.account = account.name, .outcome = std::nullopt});
    if (address.isEmpty())
        return testNext(done);
    m_shop.testNotices(account.name, address, this, [this, done](const Result<NoticeTest::Outcome> &outcome) mutable {
        if (outcome)
            done.last().outcome = *outcome;
        testNext(done);
    });
}

void SetupPages::renderTrials(const std::optional<QList<NoticeTrial>> &trials)
{
    if (m_settings != nullptr)
        m_settings->renderTrials(trials);
    if (m_wizard != nullptr)
        m_wizard->renderTrials(trials);
}

} // namespace tillgate
