// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/checklist.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tillgate {

namespace {

struct Answers
{
    QString question;
    QString ok;
    QString warning;
    QString stop;
};

Answers answersOf(KeyCheck::Question question)
{
    switch (question) {
    case KeyCheck::Question::Reachable:
        return {CheckList::tr("The gateway answers"), CheckList::tr("It answers, and in time"),
                CheckList::tr("Answers, but with trouble"),
                CheckList::tr("No answer. Check the address and the internet connection")};
    case KeyCheck::Question::KeyAccepted:
        return {CheckList::tr("API key"), CheckList::tr("Accepted"),
                CheckList::tr("Could not be checked just now"),
                CheckList::tr("Not accepted. Copy it again from the gateway's page")};
    case KeyCheck::Question::CoinsEnabled:
        return {CheckList::tr("Coins"), CheckList::tr("Switched on"),
                CheckList::tr("Only few are switched on"),
                CheckList::tr("None switched on. Do it on the gateway's page")};
    case KeyCheck::Question::WebhookSecret:
        return {CheckList::tr("Notification secret"), CheckList::tr("Stored"),
                CheckList::tr("Missing: the till asks by itself instead"),
                CheckList::tr("Not usable. Make a new one on the gateway's page")};
    case KeyCheck::Question::LookupLogin:
        return {CheckList::tr("Login for lost payments"), CheckList::tr("Works"),
                CheckList::tr("Missing: a lost answer needs a look at the gateway's page"),
                CheckList::tr("Not accepted")};
    case KeyCheck::Question::PayoutCoin:
        return {CheckList::tr("Payout coin"), CheckList::tr("Known to the gateway"),
                CheckList::tr("Not set: the account decides"), CheckList::tr("The gateway does not know it")};
    case KeyCheck::Question::AddressesShown:
        return {CheckList::tr("Addresses on our screens"), CheckList::tr("Allowed"),
                CheckList::tr("Not allowed: the gateway's own page is shown instead"),
                CheckList::tr("Not allowed. Switch it on on the gateway's page")};
    case KeyCheck::Question::MayOpen:
        return {CheckList::tr("May open payments"), CheckList::tr("Yes"), CheckList::tr("Could not be checked just now"),
                CheckList::tr("No. Make a key with this right on the gateway's page")};
    case KeyCheck::Question::MayRead:
        return {CheckList::tr("May look up payments"), CheckList::tr("Yes"),
                CheckList::tr("Could not be checked just now"),
                CheckList::tr("No. Make a key with this right on the gateway's page")};
    case KeyCheck::Question::MayRefund:
        return {CheckList::tr("May refund"), CheckList::tr("Yes"),
                CheckList::tr("No: refunds are made on the gateway's page"),
                CheckList::tr("No. Make a key with this right on the gateway's page")};
    case KeyCheck::Question::MayRegisterWebhook:
        return {CheckList::tr("May register for notices"), CheckList::tr("Yes"),
                CheckList::tr("No: write the address for notices on the gateway's page yourself"),
                CheckList::tr("No. Make a key with this right on the gateway's page")};
    case KeyCheck::Question::CannotMoveMoney:
        return {CheckList::tr("Cannot move money"), CheckList::tr("Right: this key can only sell"),
                CheckList::tr("It can do more than the till needs. Make a smaller key on the gateway's page"),
                CheckList::tr("It can do more than the till needs. Make a smaller key on the gateway's page")};
    case KeyCheck::Question::Merchant:
        return {CheckList::tr("Store"), CheckList::tr("Found"), CheckList::tr("Could not be checked just now"),
                CheckList::tr("Not found, or the key is for another one")};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckList::CheckList(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

CheckList::Row CheckList::rowOf(const KeyCheck &check)
{
    const Answers answers = answersOf(check.question);
    switch (check.verdict) {
    case KeyCheck::Verdict::Ok:
        return {QStringLiteral("ok"), Family::Green, answers.question, answers.ok};
    case KeyCheck::Verdict::Warning:
        return {QStringLiteral("warning"), Family::Amber, answers.question, answers.warning};
    case KeyCheck::Verdict::Stop:
        return {QStringLiteral("state-failed"), Family::Red, answers.question, answers.stop};
    }
    Q_UNREACHABLE();
}

void CheckList::render(const QList<KeyCheck> &checks, bool isTesting)
{
    m_rows.clear();
    QStringList spoken;
    for (const KeyCheck &check : checks) {
        m_rows.append(rowOf(check));
        spoken.append(m_rows.last().words + QStringLiteral(": ") + m_rows.last().reason);
    }
    if (isTesting)
        m_rows.append({QStringLiteral("state-making"), Family::Grey, tr("Asking the gateway…"), {}});
    else if (checks.isEmpty())
        m_rows.append({QStringLiteral("test-connection"), Family::Grey, tr("Not tested yet"),
                       tr("Fill in the key, then test the connection")});
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    restyle();
    update();
}

int CheckList::rowHeight(const Row &row) const
{
    const QFontMetrics metrics(theme().font(Type::Small));
    const int room = std::max(theme().px(120), width() - theme().px(36));
    const int words = metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, row.reason).height();
    return theme().px(67, 58) + std::max(0, words - metrics.height());
}

QSize CheckList::sizeHint() const
{
    int height = 0;
    for (const Row &row : m_rows)
        height += rowHeight(row);
    return {theme().px(240), height};
}

void CheckList::restyle()
{
    setFixedHeight(sizeHint().height());
}

void CheckList::resizeEvent(QResizeEvent *)
{
    restyle();
}

void CheckList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    int y = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const int height = rowHeight(row);
        const int left = t.px(36);
        drawSign(painter, directed({0, y + t.px(13, 8), t.px(24), t.px(24)}), row.sign,
                 t.family(row.family).text);
        painter.setFont(t.font(Type::Button));
        painter.setPen(t.color(Tone::Ink));
        drawFigures(painter, directed({left, y + t.px(12, 7), width() - left, t.px(24)}), start, row.words);
        painter.setFont(t.font(Type::Small));
        painter.setPen(row.family == Family::Green ? t.color(Tone::Ink2) : t.family(row.family).text);
        const QRect box = directed({left, y + t.px(36, 30), width() - left, height - t.px(36, 30)});
        painter.drawText(box, static_cast<int>(start | Qt::AlignTop) | Qt::TextWordWrap, row.reason);
        if (i + 1 < m_rows.size())
            painter.fillRect(0, y + height - 1, width(), 1, t.color(Tone::Line));
        y += height;
    }
}

} // namespace tillgate
