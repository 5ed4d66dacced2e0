// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"
#include "sound/tillsound.h"
#include "ui/parts/theme.h"
#include "ui/setup/noticewords.h"

#include <QObject>

#include <memory>

namespace tillgate {

class SettingsPage;
class WizardPage;
struct SettingsView;

/// The settings and the set-up of a till, wired to the shop: what is typed is stored, files go out and come
/// in, and a change that a running till cannot take asks for a new start.
class SetupPages final : public QObject
{
    Q_OBJECT
public:
    /// `till` is the window that the pages lie over; it must outlive this.
    SetupPages(Shop &shop, QWidget &till, Scheme scheme);
    ~SetupPages() override;

    /// A new till, or one whose set-up was left half-way.
    [[nodiscard]] bool isSetupDue() const;
    void showSettings();
    void showWizard();
    void setScheme(Scheme scheme);
    /// An account was stored meanwhile, or somebody got a PIN, or settings were changed: pages that are open follow.
    void refresh();

Q_SIGNALS:
    /// A page of its own was asked for: "gateways", "coins", "staff".
    void pageRequested(const QString &page);
    void soundTried(tillgate::TillSound sound, int volume, const QString &ownFile);
    /// What was saved holds from a new start on; in practice if asked for.
    void newStartRequested(bool isPractice);
    void said(const QString &title, const QString &text);
    void failed(const tillgate::Error &error);

private:
    [[nodiscard]] SettingsPage &settingsPage();
    [[nodiscard]] WizardPage &wizardPage();
    [[nodiscard]] SettingsView settingsView() const;
    void renderWizard(bool fromItsStep);
    void putAway(QWidget &page);
    bool keep(const ShopSettings &settings);
    void save(const ShopSettings &settings);
    void finish(const ShopSettings &settings);
    void exportToFile();
    void importFromFile();
    void importFrom(const QString &path);
    void testNotices(const ShopSettings &settings);
    void testNext(QList<NoticeTrial> done);
    void renderTrials(const std::optional<QList<NoticeTrial>> &trials);

    Shop &m_shop;
    QWidget &m_till;
    Scheme m_scheme;
    /// What the running till was started with.
    ShopSettings m_started;
    std::unique_ptr<SettingsPage> m_settings;
    std::unique_ptr<WizardPage> m_wizard;
};

/// Shows a page where the till's window is, as large and as full.
void showOver(QWidget &page, const QWidget &till);

} // namespace tillgate
