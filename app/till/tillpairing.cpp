// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to a gateway that makes the key on its own page.
#include "tillapp.h"

#include "desk/pairingdesk.h"
#include "setuppages.h"
#include "ui/parts/sheet.h"
#include "ui/setup/accountpage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace tillgate {

void TillApp::pairAccount(const AccountForm &form)
{
    if (!m_shop->accounts().hasVault())
        return askForPassphrase(m_door.state() == VaultDoor::State::NoVault);
    auto *sheet = new Sheet(accountPage().theme(), &accountPage());
    auto *desk = new PairingDesk(*m_shop, sheet);
    const Result<QUrl> page = desk->begin(form.settings);
    if (!page) {
        sheet->deleteLater();
        return showPairingProblem(form, page.error());
    }
    connect(desk, &PairingDesk::failed, this, [this, sheet, form](const Error &error) {
        sheet->deleteLater();
        showPairingProblem(form, error);
    });
    connect(desk, &PairingDesk::paired, this, [this, sheet](const AccountName &name, const QList<KeyCheck> &checks) {
        sheet->deleteLater();
        m_pages->refresh();
        AccountView view = m_shop->accounts().view(name);
        view.checks = checks;
        renderAccount(view);
        accountPage().activateWindow();
    });
    showPairing(sheet, *page);
    QDesktopServices::openUrl(*page);
}

void TillApp::showPairing(Sheet *sheet, const QUrl &page)
{
    connect(sheet, &Sheet::harmlessChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::dangerousChosen, sheet, [sheet, page] {
        QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded));
        sheet->show(); // the wait goes on
    });
    // The whole address is longer than the sheet; its copy is whole.
    const QString shown = page.adjusted(QUrl::RemoveQuery).toString() + QStringLiteral("?…");
    sheet->offer(tr("Pair in the browser"),
                 tr("Pick one store on the gateway's page and agree to it there. The key comes back by itself within ten "
                    "minutes.\n\nNo page opened? Copy this address into a browser on this machine:\n%1")
                     .arg(shown),
                 tr("Cancel"), tr("Copy address"));
}

void TillApp::showPairingProblem(const AccountForm &form, const Error &error)
{
    AccountView view = m_shop->accounts().view(form.settings.name);
    view.settings = form.settings;
    view.known = form.known;
    view.problem = error;
    renderAccount(view);
}

} // namespace tillgate
