// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/field.h"

#include "ui/parts/label.h"

#include <QVBoxLayout>

namespace tillgate {

Field::Field(const Theme &theme, const QString &label, QWidget *control, QWidget *parent)
    : Themed(theme, parent)
{
    auto *words = new Label(theme, Type::SmallLabel, Tone::Ink2, this);
    words->setText(label);
    words->setWrapping(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(control);
    control->setAccessibleName(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Field::restyle();
}

void Field::restyle()
{
    layout()->setSpacing(theme().px(8, 4));
}

} // namespace tillgate
