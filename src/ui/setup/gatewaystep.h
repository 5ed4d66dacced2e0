// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

class CapButton;
class Label;

/// The set-up's question for a gateway: connect one now, practise first, or go on without.
class GatewayStep final : public Themed<QWidget>
{
    Q_OBJECT
public:
    GatewayStep(const Theme &theme, QWidget *parent);

    void render(const QStringList &accounts);

Q_SIGNALS:
    void accountRequested();
    void practiceRequested();

protected:
    void restyle() override;

private:
    CapButton *m_connect;
    CapButton *m_practise;
    Label *m_hint;
};

} // namespace tillgate
