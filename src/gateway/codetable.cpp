// SPDX-License-Identifier: Apache-2.0
#include "gateway/codetable.h"

#include "coin/foreigncoin.h"

#include "wire/jsonfields.h"

#include <QFile>

namespace tillgate {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

} // namespace

Result<CodeTable> CodeTable::load(const QByteArray &json)
{
    const Result<Json> root = Json::parse(json);
    if (!root)
        return fail(root.error());
    CodeTable table;
    for (const Json &entry : root->items()) {
        const QString code = textField(entry, u"code").value_or(QString()).toLower();
        const CoinId coin(textField(entry, u"coin").value_or(QString()));
        if (code.isEmpty() || coin.isEmpty() || table.m_coins.contains(code) || table.m_codes.contains(coin))
            return malformed(
                QStringLiteral("The entry of \"%1\" is incomplete or there twice.").arg(coin.text()));
        table.m_codes.insert(coin, code);
        table.m_coins.insert(code, coin);
    }
    if (table.size() == 0)
        return malformed(QStringLiteral("The table of coin codes is empty."));
    return table;
}

CodeTable CodeTable::compiledIn(const char *resource)
{
    QFile file(QString::fromLatin1(resource));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not part of this program.", resource);
    Result<CodeTable> codes = load(file.readAll());
    if (!codes)
        qFatal("%s is broken: %s", resource, qPrintable(codes.error().detail));
    return *std::move(codes);
}

std::optional<QString> CodeTable::codeOf(const CoinId &coin) const
{
    // A coin that a manager switched on carries the gateway's own code; it is offered at that gateway only.
    if (const std::optional<QString> foreign = foreignCode(coin))
        return foreign;
    const auto found = m_codes.constFind(coin);
    return found == m_codes.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<CoinId> CodeTable::coinOf(const QString &code) const
{
    const auto found = m_coins.constFind(code.toLower());
    return found == m_coins.constEnd() ? std::nullopt : std::optional(*found);
}

Result<KnownCoin> knownCoin(const CoinTable &coins, const CodeTable &codes, const CoinId &coin,
                            const QString &gatewayName)
{
    const Coin *entry = coins.find(coin);
    const std::optional<QString> code = codes.codeOf(coin);
    if (entry == nullptr || !code)
        return fail(Error::Kind::CoinUnavailable,
                    QStringLiteral("%1 does not have %2.").arg(gatewayName, coin.text()));
    return KnownCoin{.coin = *entry, .code = *code};
}

} // namespace tillgate
