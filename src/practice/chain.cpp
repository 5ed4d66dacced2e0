// SPDX-License-Identifier: Apache-2.0
#include "practice/chain.h"

#include <algorithm>
#include <array>

namespace tillgate::practice {

QString chainName(const QString &network, const QString &ticker)
{
    struct Spelling
    {
        QLatin1String theirs;
        QLatin1String ours;
    };
    static const std::array spellings{
        Spelling{QLatin1String("bitcoin"), QLatin1String("btc")},   Spelling{QLatin1String("litecoin"), QLatin1String("ltc")},
        Spelling{QLatin1String("tron"), QLatin1String("trx")},      Spelling{QLatin1String("trc-20"), QLatin1String("trx")},
        Spelling{QLatin1String("ethereum"), QLatin1String("eth")},  Spelling{QLatin1String("erc-20"), QLatin1String("eth")},
        Spelling{QLatin1String("1"), QLatin1String("eth")},         Spelling{QLatin1String("bep-20"), QLatin1String("bsc")},
        Spelling{QLatin1String("56"), QLatin1String("bsc")},        Spelling{QLatin1String("bnb"), QLatin1String("bsc")},
        Spelling{QLatin1String("spl"), QLatin1String("sol")},       Spelling{QLatin1String("solana"), QLatin1String("sol")},
        Spelling{QLatin1String("jetton"), QLatin1String("ton")},    Spelling{QLatin1String("polygon"), QLatin1String("matic")},
    };
    // BTCPay says "chain" of every coin's own chain.
    const bool isOwn = network.isEmpty() || network.compare(QLatin1String("chain"), Qt::CaseInsensitive) == 0;
    const QString name = (isOwn ? ticker : network).toLower();
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [&](const Spelling &spelling) { return spelling.theirs == name; });
    return found == spellings.end() ? name : QString(found->ours);
}

QList<Deposit> countedDeposits(const Payment &payment)
{
    QList<Deposit> counted = payment.deposits;
    counted.removeIf([](const Deposit &deposit) { return deposit.isGone; });
    return counted;
}

int confirmationsOf(const Payment &payment, const Chain &chain)
{
    std::optional<qint64> least;
    for (const Deposit &deposit : countedDeposits(payment)) {
        const qint64 own = deposit.block ? chain.height - *deposit.block + 1 : 0;
        least = std::min(least.value_or(own), own);
    }
    return int(least.value_or(0));
}

int wantedConfirmations(const Payment &payment, const ChainRules &rules)
{
    const int wanted = payment.confirmationsWanted.value_or(rules.confirmations);
    const QList<Deposit> counted = countedDeposits(payment);
    const bool mayBeReplaced = std::any_of(counted.begin(), counted.end(), [](const Deposit &deposit) { return deposit.isReplaceable; });
    return mayBeReplaced ? std::max(1, wanted) : wanted;
}

bool isMinable(const Deposit &deposit, const Chain &chain)
{
    return !deposit.isGone && !deposit.isHeld && !deposit.block && deposit.feeRate >= chain.feeRate;
}

} // namespace tillgate::practice
