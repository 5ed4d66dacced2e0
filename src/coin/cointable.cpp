// SPDX-License-Identifier: Apache-2.0
#include "coin/cointable.h"

#include "coin/tablereader.h"

#include <QFile>

#include <algorithm>

/// The table is compiled into this static library; without this call the linker would leave it out.
static void bringInCoinResource()
{
    Q_INIT_RESOURCE(coins);
}

namespace tillgate {

namespace {

bool isNamed(const Coin &coin, QStringView name)
{
    return coin.ticker.compare(name, Qt::CaseInsensitive) == 0
        || coin.aliases.contains(name, Qt::CaseInsensitive);
}

CoinTable readBuiltIn()
{
    bringInCoinResource();
    QFile file(QStringLiteral(":/coins/coins.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The coin table is not part of this program.");
    auto table = CoinTable::load(file.readAll());
    if (!table)
        qFatal("The built-in coin table is broken: %s", qPrintable(table.error().detail));
    return *std::move(table);
}

} // namespace

Result<CoinTable> CoinTable::load(const QByteArray &json)
{
    auto coins = readCoinTable(json);
    if (!coins)
        return fail(coins.error());
    CoinTable table;
    table.m_coins = *std::move(coins);
    for (qsizetype i = 0; i < table.m_coins.size(); ++i) {
        const CoinId &id = table.m_coins.at(i).id;
        if (table.m_byId.contains(id))
            return fail(Error::Kind::Malformed, QStringLiteral("The coin %1 is in the table twice.").arg(id.text()));
        table.m_byId.insert(id, i);
    }
    return table;
}

const CoinTable &CoinTable::builtIn()
{
    static const CoinTable table = readBuiltIn();
    return table;
}

void CoinTable::add(const Coin &coin)
{
    const auto known = m_byId.constFind(coin.id);
    if (known != m_byId.cend()) {
        m_coins[*known] = coin;
        return;
    }
    m_byId.insert(coin.id, m_coins.size());
    m_coins.append(coin);
}

const Coin *CoinTable::find(const CoinId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_coins.at(*found);
}

const Coin *CoinTable::findByName(QStringView name) const
{
    if (const Coin *coin = find(CoinId(name.toString().toUpper())))
        return coin;
    const auto matches = [name](const Coin &coin) { return isNamed(coin, name); };
    const auto first = std::find_if(m_coins.cbegin(), m_coins.cend(), matches);
    if (first == m_coins.cend() || std::any_of(std::next(first), m_coins.cend(), matches))
        return nullptr;
    return &*first;
}

} // namespace tillgate
