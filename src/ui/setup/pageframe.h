// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/steprail.h"

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;

/// What the set-up and the settings have in common: the rail with its steps, a title with a line under it,
/// one form at a time, and the buttons at the foot. It owns its theme, as every page does.
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    PageFrame(Scheme scheme, QWidget *parent);

    void setScheme(Scheme scheme);
    [[nodiscard]] int current() const { return m_rail->current(); }
    /// Shows one of the forms; its first field gets the focus.
    virtual void showForm(int index);

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setHead(const QString &words);
    void addForm(QWidget *form);
    void setTitle(const QString &title, const QString &lead);
    void setNote(const QString &note); ///< small words at the foot of the rail
    /// What happened elsewhere while the page is open, over its buttons; empty: nothing.
    void setNews(const QString &news);
    [[nodiscard]] StepRail *rail() const { return m_rail; }
    /// The rows under the rail's steps belong here.
    [[nodiscard]] QBoxLayout *railLayout() const;
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    [[nodiscard]] QWidget *railWidget() const { return m_railRows; }
    [[nodiscard]] QWidget *form(int index) const;
    [[nodiscard]] int formCount() const;
    void applyTheme();
    /// True for a fresh Enter that is meant for the page's own button. On another button it presses that one.
    [[nodiscard]] bool takesEnter(const QKeyEvent &event) const;

    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRail();
    void buildColumn();

    Theme m_theme;
    QWidget *m_railBox;
    QWidget *m_railRows;
    StepRail *m_rail;
    Label *m_head;
    Label *m_note;
    Label *m_title;
    Label *m_lead;
    QStackedWidget *m_forms;
    Label *m_news;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_headRow;
    QVBoxLayout *m_railColumn;
    QVBoxLayout *m_column;
    QHBoxLayout *m_foot;
};

} // namespace tillgate
