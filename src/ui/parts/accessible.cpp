// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace tillgate {

namespace {

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
    const auto role = roles.constFind(className);
    if (role == roles.constEnd() || !object->isWidgetType())
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
