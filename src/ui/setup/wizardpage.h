// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/formsection.h"
#include "ui/setup/noticewords.h"
#include "ui/setup/pageframe.h"

namespace tillgate {

class FactList;
class GatewayStep;
class NoticeSection;

/// What the set-up of a new till shows.
struct SetupView
{
    SettingsView settings{.settings = ShopSettings::standard()};
    /// Gateway accounts that are connected already.
    QStringList accounts = {};
    /// Whether people have PINs; none: this till cannot keep any.
    std::optional<bool> hasPins = {};
};

/// The set-up of a new till, ready in three minutes: shop, screens, customer, gateway, notices, people. It can
/// be left at any step ("Save for later") and goes on there. It stores nothing itself.
class WizardPage final : public PageFrame
{
    Q_OBJECT
public:
    /// In the order of the rail.
    enum class Step { Shop, Window, Customer, Gateway, Notices, People, Ready };
    static constexpr int stepCount = int(Step::Ready) + 1;

    explicit WizardPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    /// Goes to the step where it was left.
    void start(const SetupView &view);
    /// The same step with what is known now: an account was connected meanwhile, or somebody else changed settings. Those
    /// that nobody changed here follow; of the others it is told what was saved.
    void render(const SetupView &view);
    void showForm(int index) override;
    /// The logo that was chosen is kept as a copy.
    void renameLogo(const QString &from, const QString &to);
    /// What came of the test notices; none: they are under way.
    void renderTrials(const std::optional<QList<NoticeTrial>> &trials);

Q_SIGNALS:
    /// Test notices are to be sent; what was typed is to be kept first.
    void noticeTestRequested(const tillgate::ShopSettings &settings);
    /// A step was answered, or the set-up was left: what is known so far.
    void progressed(const tillgate::ShopSettings &settings);
    void finished(const tillgate::ShopSettings &settings);
    void accountRequested();
    void practiceRequested();
    void peopleRequested();
    void closed(); ///< saved for later

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSteps();
    QWidget *makePeople();
    QWidget *makeReady();
    void buildFoot();
    void follow(const ShopSettings &settings);
    void catchUp();
    void renderRail();
    void renderReady();
    void nameNext(Step shown);
    void goOn();
    void goBack();
    void leave();
    [[nodiscard]] bool readShown();
    [[nodiscard]] FormSection *section(int index) const;

    SetupView m_view;
    ShopSettings m_settings = ShopSettings::standard();
    ShopSettings m_base = ShopSettings::standard(); ///< what was typed here began with these
    std::optional<ShopSettings> m_latest; ///< saved by others since, to be read under what is typed
    GatewayStep *m_gateway = nullptr;
    NoticeSection *m_notices = nullptr;
    CapButton *m_people = nullptr;
    FactList *m_facts = nullptr;
    CapButton *m_back = nullptr;
    CapButton *m_next = nullptr;
};

} // namespace tillgate
