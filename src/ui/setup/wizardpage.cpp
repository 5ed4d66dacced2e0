// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/wizardpage.h"

#include "base/languages.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/factlist.h"
#include "ui/parts/label.h"
#include "ui/setup/customersection.h"
#include "ui/setup/elsewherewords.h"
#include "ui/setup/gatewaystep.h"
#include "ui/setup/noticesection.h"
#include "ui/setup/screensection.h"
#include "ui/setup/shopsection.h"
#include "ui/setup/wizardwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace tillgate {

WizardPage::WizardPage(Scheme scheme, QWidget *parent) : PageFrame(scheme, parent)
{
    setHead(tr("Set-up"));
    setNote(tr("Keys stay on this till, sealed. They are never shown again, never exported, never logged."));
    addSteps();
    buildFoot();
    applyTheme();
    showForm(0);
}

void WizardPage::addSteps()
{
    addForm(new ShopSection(theme(), this));
    addForm(new ScreenSection(theme(), this));
    addForm(new CustomerSection(theme(), this));
    m_gateway = new GatewayStep(theme(), this);
    connect(m_gateway, &GatewayStep::accountRequested, this, &WizardPage::accountRequested);
    connect(m_gateway, &GatewayStep::practiceRequested, this, [this] {
        if (readShown())
            Q_EMIT practiceRequested();
    });
    addForm(m_gateway);
    m_notices = new NoticeSection(theme(), this);
    connect(m_notices, &NoticeSection::testRequested, this, [this] {
        if (readShown())
            Q_EMIT noticeTestRequested(ShopSettings(m_settings));
    });
    addForm(m_notices);
    addForm(makePeople());
    addForm(makeReady());
}

QWidget *WizardPage::makePeople()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_people = new CapButton(theme(), ButtonRole::Option, box);
    m_people->setNote(tr("Roles, rights, and the lock of the screen"));
    connect(m_people, &CapButton::clicked, this, &WizardPage::peopleRequested);
    auto *hint = new Label(theme(), Type::Body, Tone::Ink2, box);
    hint->setWrapping(true);
    hint->setText(
        tr("Without a PIN one person does everything under the name of the first step. You can go on without "
           "and set PINs later."));
    layout->addWidget(m_people);
    layout->addWidget(hint);
    layout->addStretch();
    return box;
}

QWidget *WizardPage::makeReady()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme(), box);
    m_facts = new FactList(theme(), card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme().px(24), theme().px(12), theme().px(24), theme().px(12));
    inside->addWidget(m_facts);
    layout->addWidget(card);
    layout->addStretch();
    return box;
}

void WizardPage::buildFoot()
{
    m_back = new CapButton(theme(), ButtonRole::Quiet, this);
    m_back->setContent(tr("Back"), QStringLiteral("back"), tr("Alt ←", "key"));
    auto *later = new CapButton(theme(), ButtonRole::Normal, this);
    later->setContent(tr("Save for later"), {}, tr("Esc", "key"));
    m_next = new CapButton(theme(), ButtonRole::Primary, this);
    for (CapButton *button : {later, m_next})
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_next->setMinimumWidth(
        theme().px(160)); // it finds shorter words before it takes the window beyond a small screen
    connect(m_back, &CapButton::clicked, this, &WizardPage::goBack);
    connect(later, &CapButton::clicked, this, &WizardPage::leave);
    connect(m_next, &CapButton::clicked, this, &WizardPage::goOn);
    foot()->addWidget(m_back);
    foot()->addStretch();
    foot()->addWidget(later);
    foot()->addWidget(m_next);
}

FormSection *WizardPage::section(int index) const
{
    return qobject_cast<FormSection *>(form(index));
}

void WizardPage::start(const SetupView &view)
{
    m_settings = view.settings.settings;
    m_base = m_settings;
    setNews({});
    for (int at = 0; at < stepCount; ++at) {
        if (FormSection *part = section(at))
            part->render(view.settings);
    }
    render(view);
    showForm(std::clamp(m_settings.setup.step, 0, stepCount - 1));
}

void WizardPage::render(const SetupView &view)
{
    m_view = view;
    if (view.settings.settings.toJson() != m_base.toJson())
        follow(view.settings.settings);
    m_gateway->render(view.accounts);
    const bool hasPins = view.hasPins.value_or(false);
    m_people->setEnabled(view.hasPins.has_value());
    m_people->setContent(hasPins ? tr("People have PINs") : tr("Set PINs for people"),
                         hasPins ? QStringLiteral("ok") : QStringLiteral("rights"));
    m_people->setChosen(hasPins);
    renderRail();
    renderReady();
}

void WizardPage::follow(const ShopSettings &settings)
{
    m_latest = settings;
    QWidget *typedAt = focusWidget();
    (void)readShown(); // with a field that cannot be used it waits until that can
    if (typedAt != nullptr)
        typedAt->setFocus();
}

/// What others saved meanwhile comes under what was typed here. Where both changed the same, that stays and is told.
void WizardPage::catchUp()
{
    const auto merged = m_latest ? mergedSettings(m_base, m_settings, *m_latest) : Result<MergedSettings>(fail({}));
    if (!merged)
        return;
    m_base = *std::exchange(m_latest, std::nullopt);
    m_settings = merged->settings;
    for (int at = 0; at < stepCount; ++at) {
        FormSection *part = section(at);
        ShopSettings shown = m_settings;
        // A form that shows it already keeps its caret.
        if (part != nullptr && !(part->read(shown) && shown.toJson() == m_settings.toJson()))
            part->render({.settings = m_settings, .screens = m_view.settings.screens});
    }
    if (const QString news = elsewhereWords(conflictWords(merged->conflicts)); !news.isEmpty())
        setNews(news);
}

void WizardPage::renameLogo(const QString &from, const QString &to)
{
    if (m_settings.customer.logoFile != from)
        return;
    m_settings.customer.logoFile = to;
    section(static_cast<int>(Step::Shop))->render({.settings = m_settings, .screens = m_view.settings.screens});
}

void WizardPage::renderRail()
{
    QList<RailStep> steps;
    for (int at = 0; at < stepCount; ++at)
        steps.append({.words = wordsOf(static_cast<Step>(at)).rail, .isDone = at < m_settings.setup.step});
    rail()->setSteps(steps);
}

void WizardPage::renderReady()
{
    const ShopSettings &s = m_settings;
    m_facts->setFacts(
        {{.label = tr("Shop"), .value = s.shopName},
         {.label = tr("Till"), .value = s.till.text()},
         {.label = tr("Currency"), .value = s.currency.code()},
         {.label = tr("Language"),
          .value = s.language.isEmpty() ? tr("As the desktop") : languageFor(s.language).name},
         {.label = tr("Gateway"),
          .value = m_view.accounts.isEmpty() ? tr("none yet") : m_view.accounts.join(QStringLiteral(", "))},
         {.label = tr("Notices"),
          .value = s.listener.isByHub ? tr("to the hub")
              : s.listener.port < 0   ? tr("the till asks by itself")
                                      : tr("through a proxy")}});
}

void WizardPage::renderTrials(const std::optional<QList<NoticeTrial>> &trials)
{
    m_notices->renderTrials(trials);
}

void WizardPage::showForm(int index)
{
    if (index != current())
        setNews({});
    // Leaving a step by the rail keeps what was typed, as Next does.
    if (index != current() && !readShown())
        return;
    const auto step = static_cast<Step>(index);
    const StepWords words = wordsOf(step);
    setTitle(words.title, words.lead);
    nameNext(step);
    m_back->setEnabled(index > 0);
    m_settings.setup.step = std::max(m_settings.setup.step, index);
    renderRail();
    renderReady();
    PageFrame::showForm(index);
    if (step == Step::Ready)
        m_next->setFocus();
}

/// On a small screen the next step's own name has to do.
void WizardPage::nameNext(Step shown)
{
    const bool isLast = shown == Step::Ready;
    const QString next
        = isLast ? tr("Start selling") : wordsOf(static_cast<Step>(static_cast<int>(shown) + 1)).rail;
    const QString whole = isLast ? next : tr("Next: %1").arg(next);
    m_next->setContent(theme().isSmall() ? next : whole, {}, tr("Enter", "key"));
    if (theme().isSmall())
        m_next->setAccessibleName(whole);
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    nameNext(static_cast<Step>(current()));
}

bool WizardPage::readShown()
{
    FormSection *shown = section(current());
    if (shown != nullptr && !shown->read(m_settings))
        return false;
    catchUp();
    return true;
}

void WizardPage::goOn()
{
    if (!readShown())
        return;
    if (current() == stepCount - 1) {
        m_settings.setup.isDone = true;
        Q_EMIT finished(ShopSettings(m_settings));
        return;
    }
    showForm(current() + 1);
    Q_EMIT progressed(ShopSettings(m_settings));
}

void WizardPage::goBack()
{
    if (current() > 0)
        showForm(current() - 1);
}

void WizardPage::leave()
{
    // A field that cannot be used keeps nobody here; the rest is kept.
    if (!readShown())
        catchUp();
    m_settings.setup.step = current();
    Q_EMIT progressed(ShopSettings(m_settings));
    Q_EMIT closed();
}

void WizardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier)
        goBack();
    else if (takesEnter(*event))
        goOn();
    else
        PageFrame::keyPressEvent(event);
}

} // namespace tillgate
