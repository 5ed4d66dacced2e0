// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/settingspage.h"

#include "desk/settingsmerge.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/setup/customersection.h"
#include "ui/setup/elsewherewords.h"
#include "ui/setup/noticesection.h"
#include "ui/setup/screensection.h"
#include "ui/setup/shopsection.h"
#include "ui/setup/soundsection.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace tillgate {

SettingsPage::SettingsPage(Scheme scheme, QWidget *parent) : PageFrame(scheme, parent)
{
    setHead(tr("Settings"));
    setNote(tr("Every change is in the journal, with the name of who made it."));
    addGroups();
    buildFoot();
    applyTheme();
    showForm(0);
}

void SettingsPage::addGroups()
{
    addGroup({tr("Shop and till"), QStringLiteral("shop"), tr("Shop and till"), {}},
             new ShopSection(theme(), this));
    addGroup({tr("This window"), QStringLiteral("full-screen"), tr("This window"), {}},
             new ScreenSection(theme(), this));
    addGroup({tr("Customer’s screen"), QStringLiteral("customer-screen"), tr("Customer’s screen"), {}},
             new CustomerSection(theme(), this));
    m_sounds = new SoundSection(theme(), this);
    connect(m_sounds, &SoundSection::tried, this, &SettingsPage::soundTried);
    addGroup({tr("Sounds"), QStringLiteral("sound"), tr("Sounds"), {}}, m_sounds);
    m_notices = new NoticeSection(theme(), this);
    connect(m_notices, &NoticeSection::testRequested, this, [this] {
        ShopSettings settings = m_view.settings;
        if (m_notices->read(settings))
            Q_EMIT noticeTestRequested(settings);
    });
    addGroup({tr("Notices"), QStringLiteral("notification"), tr("How the till hears of payments"), {}},
             m_notices);
    addGroup({tr("To another till"), QStringLiteral("export"), tr("Settings to go"),
              tr("The second till takes over what is set here. Keys and PINs stay on this till.")},
             makeToGo());
    QList<RailStep> steps;
    for (const Group &group : std::as_const(m_groups))
        steps.append({.words = group.words, .sign = group.sign});
    rail()->setSteps(steps);
}

void SettingsPage::addGroup(const Group &group, QWidget *form)
{
    m_groups.append(group);
    if (auto *section = qobject_cast<FormSection *>(form))
        m_sections.append(section);
    addForm(form);
}

QWidget *SettingsPage::makeToGo()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(12));
    const auto addAction = [&](const QString &words, const QString &note, const QString &sign, auto signal) {
        auto *button = new CapButton(theme(), ButtonRole::Option, box);
        button->setContent(words, sign);
        button->setNote(note);
        connect(button, &CapButton::clicked, this, signal);
        layout->addWidget(button);
    };
    addAction(tr("Export settings…"), tr("A file for a memory stick, without keys"), QStringLiteral("export"),
              &SettingsPage::exportRequested);
    addAction(tr("Import settings…"), tr("This till’s name and monitor stay as they are"),
              QStringLiteral("paste"), &SettingsPage::importRequested);
    addAction(tr("Set-up, step by step"), tr("The questions of the first start once more"),
              QStringLiteral("settings"), &SettingsPage::setupRequested);
    layout->addStretch();
    return box;
}

void SettingsPage::buildFoot()
{
    auto *back = new CapButton(theme(), ButtonRole::Quiet, this);
    back->setContent(tr("Back to the till"), QStringLiteral("back"), tr("Esc", "key"));
    auto *keep = new CapButton(theme(), ButtonRole::Primary, this);
    keep->setContent(tr("Save"), {}, tr("Enter", "key"));
    keep->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_load = new CapButton(theme(), ButtonRole::Quiet, this);
    m_load->setContent(tr("Load what was changed elsewhere"), QStringLiteral("check-now"), tr("F5", "key"));
    m_load->hide();
    connect(m_load, &CapButton::clicked, this, &SettingsPage::load);
    connect(back, &CapButton::clicked, this, &SettingsPage::closed);
    connect(keep, &CapButton::clicked, this, &SettingsPage::save);
    foot()->addWidget(back);
    foot()->addStretch();
    foot()->addWidget(m_load);
    foot()->addWidget(keep);
}

void SettingsPage::setLinks(const QList<SettingsLink> &links)
{
    qDeleteAll(std::exchange(m_links, {}));
    int at = railLayout()->indexOf(rail()) + 1;
    m_links.append(new Line(theme(), railWidget()));
    railLayout()->insertWidget(at++, m_links.last());
    for (const SettingsLink &link : links) {
        auto *row = new StepRow(theme(), at, railWidget());
        row->setStep({.words = link.words, .sign = link.sign}, false);
        connect(row, &StepRow::clicked, this, [this, id = link.id] { Q_EMIT linkChosen(id); });
        railLayout()->insertWidget(at++, row);
        m_links.append(row);
    }
}

void SettingsPage::render(const SettingsView &view)
{
    m_view = view;
    m_latest.reset();
    m_load->hide();
    setNews({});
    for (FormSection *section : std::as_const(m_sections))
        section->render(view);
}

void SettingsPage::follow(const SettingsView &view)
{
    QWidget *typedAt = focusWidget();
    const std::optional<ShopSettings> mine = typed();
    if (typedAt != nullptr)
        typedAt->setFocus();
    const auto merged = mine ? mergedSettings(m_view.settings, *mine, view.settings) : Result<MergedSettings>(fail({}));
    if (merged && merged->settings.toJson() == view.settings.toJson())
        return render(view);
    const QStringList overruled = merged ? conflictWords(merged->conflicts) : QStringList();
    if (merged && overruled.isEmpty() && merged->settings.toJson() == mine->toJson()) {
        m_view = view; // all of it was typed here
        return;
    }
    m_latest = view;
    m_load->show();
    setNews(elsewhereWords(overruled));
}

void SettingsPage::load()
{
    if (m_latest)
        render(SettingsView(*m_latest));
}

std::optional<ShopSettings> SettingsPage::typed()
{
    ShopSettings settings = m_view.settings;
    const bool isGood = std::all_of(m_sections.begin(), m_sections.end(),
                                    [&](FormSection *section) { return section->read(settings); });
    return isGood ? std::optional(settings) : std::nullopt;
}

void SettingsPage::renderTrials(const std::optional<QList<NoticeTrial>> &trials)
{
    m_notices->renderTrials(trials);
}

void SettingsPage::showForm(int index)
{
    setTitle(m_groups.at(index).title, m_groups.at(index).lead);
    PageFrame::showForm(index);
}

void SettingsPage::save()
{
    ShopSettings settings = m_view.settings;
    for (int at = 0; at < m_sections.size(); ++at) {
        if (m_sections.at(at)->read(settings))
            continue;
        // The bad field may be on a form that is not shown.
        showForm(at);
        (void)m_sections.at(at)->read(settings);
        return;
    }
    if (m_latest) {
        if (const auto merged = mergedSettings(m_view.settings, settings, m_latest->settings))
            settings = merged->settings;
    }
    Q_EMIT saveRequested(settings);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    const bool goesOn = event->key() == Qt::Key_PageDown;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_F5)
        load();
    else if (goesOn || event->key() == Qt::Key_PageUp)
        showForm((current() + (goesOn ? 1 : formCount() - 1)) % formCount());
    else if (takesEnter(*event))
        save();
    else
        PageFrame::keyPressEvent(event);
}

} // namespace tillgate
