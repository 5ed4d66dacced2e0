// SPDX-License-Identifier: Apache-2.0
//
// What the page is put together from: the list of accounts, the form, what is asked of the gateway, and the foot.
#include "ui/setup/accountpage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
#include "ui/setup/accountfields.h"
#include "ui/setup/checklist.h"
#include "ui/setup/verbcard.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace tillgate {

void AccountPage::buildRail()
{
    auto *layout = new QVBoxLayout(m_rail);
    auto *title = new Label(m_theme, Type::Heading, Tone::Ink, m_rail);
    title->setText(tr("Gateways"));
    title->setTypes({Type::Heading, Type::Strong, Type::Small});
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    layout->addLayout(head);
    layout->addLayout(m_accounts);
    m_add->setContent(tr("Add a gateway"), QStringLiteral("add"), tr("Ctrl N", "key"));
    connect(m_add, &CapButton::clicked, this, &AccountPage::addRequested);
    layout->addWidget(m_add);
    m_coins->setContent(tr("Coins"), QStringLiteral("network"), QStringLiteral("F2"));
    connect(m_coins, &CapButton::clicked, this, &AccountPage::coinsRequested);
    layout->addWidget(m_coins);
    layout->addStretch();
    m_keysNote->setWrapping(true);
    m_keysNote->setText(
        tr("Keys stay on this till, sealed. They are never shown again, never exported, never logged."));
    layout->addWidget(m_keysNote);
    m_layout->addWidget(m_rail);
}

void AccountPage::renderRail(const AccountView &view)
{
    if (m_listed != view.all || m_accounts->count() != view.all.size()) {
        m_listed = view.all;
        while (QLayoutItem *item = m_accounts->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const AccountEntry &entry : view.all) {
            auto *choice = new CapButton(m_theme, ButtonRole::Option, m_rail);
            choice->setContent(entry.name.text(), QStringLiteral("gateway"));
            choice->setNote(entry.providerName);
            connect(choice, &CapButton::clicked, this, [this, name = entry.name] { Q_EMIT accountChosen(name); });
            m_accounts->addWidget(choice);
        }
    }
    for (int at = 0; at < m_accounts->count(); ++at) {
        const bool isShown = !view.isNew && m_listed.at(at).name == view.settings.name;
        static_cast<CapButton *>(m_accounts->itemAt(at)->widget())->setChosen(isShown);
    }
    m_add->setVisible(!view.all.isEmpty());
}

void AccountPage::buildMain()
{
    connect(m_fields, &AccountFields::providerChosen, this,
            [this](const QString &name) {
                m_title->setText(tr("Connect %1").arg(name));
                offerPairing();
            });
    auto *column = new QVBoxLayout;
    column->addWidget(m_title);
    m_lead->setWrapping(true);
    m_lead->setText(tr("Make the keys on the gateway's page and paste them here. Then test the connection."));
    column->addWidget(m_lead);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fields, 11);
    row->addWidget(buildSide(), 10);
    m_scroll = scrolling(inside, this);
    column->addWidget(m_scroll, 1);
    buildFoot(column);
    m_layout->addLayout(column, 1);
}

QWidget *AccountPage::buildSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildTest());
    m_verbs = new VerbCard(m_theme, side);
    m_verbs->hide();
    connect(m_verbs, &VerbCard::asked, this, [this](AccountVerb verb) { Q_EMIT verbAsked(m_shown, verb); });
    layout->addWidget(m_verbs);
    layout->addStretch();
    return side;
}

QWidget *AccountPage::buildTest()
{
    m_testCard = new Card(m_theme, this);
    auto *layout = new QVBoxLayout(m_testCard);
    auto *head = new QHBoxLayout;
    auto *title = new Label(m_theme, Type::Heading, Tone::Ink, m_testCard);
    title->setText(tr("Test"));
    m_test = new CapButton(m_theme, ButtonRole::Normal, m_testCard);
    m_test->setContent(tr("Test connection"), QStringLiteral("test-connection"), QStringLiteral("F5"));
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_test, &CapButton::clicked, this, &AccountPage::test);
    head->addWidget(title, 1);
    head->addWidget(m_test);
    layout->addLayout(head);
    m_checks = new CheckList(m_theme, m_testCard);
    layout->addWidget(m_checks);
    m_problem = new Label(m_theme, Type::Small, Tone::Ink, m_testCard);
    m_problem->setWrapping(true);
    layout->addWidget(m_problem);
    return m_testCard;
}

void AccountPage::buildFoot(QVBoxLayout *column)
{
    m_back = new CapButton(m_theme, ButtonRole::Quiet, this);
    m_back->setContent(tr("Back to the till"), QStringLiteral("back"), tr("Esc", "key"));
    m_save = new CapButton(m_theme, ButtonRole::Primary, this);
    m_save->setContent(tr("Save"), {}, tr("Enter", "key"));
    m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_pair = new CapButton(m_theme, ButtonRole::Normal, this);
    m_pair->setContent(tr("Pair in the browser"), QStringLiteral("link"), QStringLiteral("F6"));
    m_pair->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_pair->hide();
    connect(m_pair, &CapButton::clicked, this, &AccountPage::pair);
    m_remove = new CapButton(m_theme, ButtonRole::Quiet, this);
    m_remove->setContent(tr("Remove"), QStringLiteral("cancel"), QStringLiteral("F4"));
    m_remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_remove->hide();
    connect(m_remove, &CapButton::clicked, this, &AccountPage::remove);
    connect(m_back, &CapButton::clicked, this, &AccountPage::closed);
    connect(m_save, &CapButton::clicked, this, &AccountPage::save);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_remove);
    foot->addWidget(m_pair);
    foot->addWidget(m_save);
    column->addLayout(foot);
}

} // namespace tillgate
