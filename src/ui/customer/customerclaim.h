// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/money.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/shopmark.h"
#include "ui/parts/themed.h"

namespace tillgate {

class QrView;

/// Money that waits for the customer behind a link.
struct ClaimView
{
    QString shopName = {};
    Money worth;
    QString link = {};

    bool operator==(const ClaimView &) const = default;
};

/// The customer's screen while a refund is to be fetched: how much comes back, and the code that opens its
/// link. Whoever scans it can fetch the money, so that it stands there only as long as somebody stands at the
/// till's page.
class CustomerClaim final : public Themed<QWidget>
{
    Q_OBJECT
public:
    CustomerClaim(const Theme &theme, const CustomerWords &words, const ShopMark &mark, QWidget *parent);

    /// None: forgets the link.
    void render(const std::optional<ClaimView> &claim);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect card() const;
    void arrange();

    const CustomerWords &m_words;
    const ShopMark &m_mark;
    QrView *m_code;
    std::optional<ClaimView> m_claim;
};

} // namespace tillgate
