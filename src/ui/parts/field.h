// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

/// A control with its label above it, as on every form. The label names the control for screen readers.
class Field final : public Themed<QWidget>
{
    Q_OBJECT
public:
    /// Takes `control` over.
    Field(const Theme &theme, const QString &label, QWidget *control, QWidget *parent);

protected:
    void restyle() override;
};

} // namespace tillgate
