// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sound/tillsound.h"
#include "ui/setup/formsection.h"
#include "ui/setup/noticewords.h"
#include "ui/setup/pageframe.h"

namespace tillgate {

class NoticeSection;
class SoundSection;

/// A page of its own that the settings lead to: gateways, coins, people.
struct SettingsLink
{
    QString id; ///< what `linkChosen` names
    QString words;
    QString sign;

    bool operator==(const SettingsLink &) const = default;
};

/// The manager's settings: everything of ShopSettings, group by group, and settings to go. It stores nothing.
class SettingsPage final : public PageFrame
{
    Q_OBJECT
public:
    explicit SettingsPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void setLinks(const QList<SettingsLink> &links);
    void render(const SettingsView &view);
    /// The settings were changed elsewhere while this page is open. What nobody edits here follows; over edits nothing is
    /// drawn, but the person is told, also what was saved of the same fields, and may load it.
    void follow(const SettingsView &view);
    void showForm(int index) override;
    /// What came of the test notices; none: they are under way.
    void renderTrials(const std::optional<QList<NoticeTrial>> &trials);

Q_SIGNALS:
    /// Test notices are to be sent; what was typed is to be kept first.
    void noticeTestRequested(const tillgate::ShopSettings &settings);
    void saveRequested(const tillgate::ShopSettings &settings);
    void soundTried(tillgate::TillSound sound, int volume, const QString &ownFile);
    void exportRequested();
    void importRequested();
    void linkChosen(const QString &id);
    void setupRequested(); ///< the set-up again, step by step
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Group
    {
        QString words;
        QString sign;
        QString title;
        QString lead;
    };
    void addGroup(const Group &group, QWidget *form);
    void addGroups();
    QWidget *makeToGo();
    void buildFoot();
    void save();
    void load();
    /// What stands in the fields; none if one cannot be used.
    [[nodiscard]] std::optional<ShopSettings> typed();

    QList<Group> m_groups;
    QList<FormSection *> m_sections;
    QList<QWidget *> m_links; ///< a line, then a row each
    SoundSection *m_sounds = nullptr;
    NoticeSection *m_notices = nullptr;
    CapButton *m_load = nullptr;
    std::optional<SettingsView> m_latest; ///< changed elsewhere, and not loaded
    SettingsView m_view{.settings = ShopSettings::standard()};
};

} // namespace tillgate
