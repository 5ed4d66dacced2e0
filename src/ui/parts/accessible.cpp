// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace tillgate {

namespace {

/// A screen reader looks for the window that is at work among the frames of a program; Qt calls a plain widget a filler
/// even where it is one.
class PlainPart final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::Role role() const override
    {
        return widget()->isWindow() ? QAccessible::Window : QAccessibleWidget::role();
    }
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("tillgate::Label"), QAccessible::StaticText},
        {QStringLiteral("tillgate::TotalLine"), QAccessible::StaticText},
        {QStringLiteral("tillgate::CoinLines"), QAccessible::StaticText},
        {QStringLiteral("tillgate::AddressView"), QAccessible::StaticText},
        {QStringLiteral("tillgate::FactList"), QAccessible::StaticText},
        {QStringLiteral("tillgate::Band"), QAccessible::StaticText},
        {QStringLiteral("tillgate::Ring"), QAccessible::Clock},
        {QStringLiteral("tillgate::QrView"), QAccessible::Graphic},
        {QStringLiteral("tillgate::HourChart"), QAccessible::Chart},
        {QStringLiteral("tillgate::StatePanel"), QAccessible::AlertMessage},
        {QStringLiteral("tillgate::PaidField"), QAccessible::AlertMessage},
        {QStringLiteral("tillgate::Sheet"), QAccessible::Dialog},
        {QStringLiteral("tillgate::PinSheet"), QAccessible::Dialog}};
    if (!object->isWidgetType())
        return nullptr;
    if (className == QLatin1String("QWidget"))
        return new PlainPart(static_cast<QWidget *>(object));
    const auto role = roles.constFind(className);
    if (role == roles.constEnd())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), *role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

bool announce(QWidget *part, const QString &words)
{
    if (part->accessibleName() == words)
        return false;
    part->setAccessibleName(words);
    QAccessibleEvent event(part, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return true;
}

} // namespace tillgate
