// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace tillgate {

/// The few sentences that a customer reads, in the customer's language, which need not be the staff's.
class CustomerWords final
{
public:
    enum class Word {
        Welcome,
        YouCanPayWith,
        OneMoment,
        PleasePay,
        SendExactly,
        OpensPage,
        OnlyOn,
        WithMemo,
        ToThisAddress,
        Waiting,
        ScanAndSend,
        Seen,
        SeenThanks,
        SeenWait,
        Thanks,
        Paid,
        TooMuch,
        Missing,
        AskUs,
        Training,
        PriceHeldUntil,
        HowToPay,
        MoneyBack,
        ScanToFetch,
    };

    CustomerWords();
    ~CustomerWords();

    /// A BCP 47 tag; empty: the program's own language. An unknown one falls back to English.
    void setLanguage(const QString &tag);
    [[nodiscard]] const QString &language() const { return m_tag; }
    [[nodiscard]] Qt::LayoutDirection direction() const;
    [[nodiscard]] QString say(Word word) const;
    /// With a sum, coin or time in it, which keeps its own direction.
    [[nodiscard]] QString say(Word word, const QString &value) const;

private:
    QString m_tag;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace tillgate
