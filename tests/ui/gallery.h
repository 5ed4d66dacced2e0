// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cashier/abilities.h"
#include "ui/parts/theme.h"
#include "ui/sampleviews.h"
#include "ui/setup/formsection.h"

#include <QDir>

namespace tillgate {

struct SettingsLink;
class WizardPage;

/// What is to be seen on the pictures.
struct Wish
{
    QDir folder;
    QSize size;
    Scheme scheme = Scheme::Light;
    QString language;
    QString suffix;
    QString only;
    int tabs = -1; ///< how often Tab is pressed before the picture; less than none: nothing has the focus
};

/// Renders every screen from sample values into PNG files, to lay beside the design's pictures.
class Gallery
{
public:
    explicit Gallery(Wish wish) : m_wish(std::move(wish)) { }

    /// The windows of a sale: the till in each state, what lies over it, and what the customer sees.
    void shootSale() const;
    /// The manager's pages, the settings and the set-up.
    void shootPages() const;

private:
    void cashier() const;
    void practice() const;
    void staff() const;
    void sheets() const;
    void customer() const;
    void claim() const;
    void turned() const;
    void day() const;
    void refunds() const;
    void account() const;
    void settings() const;
    void wizard() const;
    void ledgerWait() const;
    void shopPages() const;
    void coins() const;
    void gatewayOrder() const;

    static TillView dearCoin();
    static TillAbilities abilities();
    static QList<SettingsLink> links();
    void till(const QString &name, const TillView &view) const;
    void refundPage(const QString &name, RefundWay way, std::optional<RefundState> state) const;
    void shootNotices(WizardPage &page, SettingsView view) const;

    [[nodiscard]] bool isSkipped(const QString &name) const;
    void save(QWidget &window, const QString &name) const;
    void walk(QWidget &window) const;

    Wish m_wish;
    sample::StillClock m_clock{QTime(10, 42)};
};

} // namespace tillgate
